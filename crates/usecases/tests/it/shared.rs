//! Files behind a holder's link.

use crate::academy::{codes, takes};
use crate::certified::{COURSE, DAY};
use crate::harness::Site;
use crate::{journeys, refused};
use usecases::Actor;
use usecases::certify::{self, FileKind};

const NOBODY: Actor = Actor::Anonymous;

#[tokio::test]
async fn whoever_has_the_link_gets_the_files_the_holder_has_until_it_ends() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).found(&site).await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    let [code] = codes(&site, &ana).await.try_into().unwrap();
    let link = async |days| {
        let path = certify::share(ctx, &ana, &code, days).await.unwrap();
        path.strip_prefix("/verify/shared/").unwrap().to_owned()
    };
    let token = link(2).await;
    for kind in FileKind::ALL {
        let (of, bytes) = certify::shared_file(ctx, &NOBODY, &token, kind)
            .await
            .unwrap();
        assert_eq!(of, code);
        let own = certify::file(ctx, &ana, &code, kind).await.unwrap();
        assert_eq!(bytes, own, "{kind:?}");
    }
    refused!(
        NotFound,
        certify::shared_file(ctx, &NOBODY, "nobody-made-this", FileKind::Json),
        certify::shared_file(ctx, &NOBODY, &code, FileKind::Json),
        // Knowing the code is not enough, for another officer either.
        certify::file(ctx, &site.officer("ben").await, &code, FileKind::Json),
    );
    refused!(
        SignInRequired,
        certify::file(ctx, &NOBODY, &code, FileKind::Json)
    );
    let other = link(30).await;
    let shares = certify::list_shares(ctx, &ana, &code).await.unwrap();
    // The one of thirty days; both were made in the same moment.
    let longer = shares.iter().max_by_key(|one| one.expires_at).unwrap();
    certify::end_share(ctx, &ana, &code, longer.id)
        .await
        .unwrap();
    site.pass(2 * DAY - 1);
    let still = certify::shared_file(ctx, &NOBODY, &token, FileKind::Pdf).await;
    assert!(still.unwrap().1.starts_with(b"%PDF-"));
    site.pass(1);
    for ended in [&token, &other] {
        refused!(
            NotFound,
            certify::shared_file(ctx, &NOBODY, ended, FileKind::Json),
            certify::shared_file(ctx, &ana, ended, FileKind::Pdf),
        );
    }
}
