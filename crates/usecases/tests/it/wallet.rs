//! One's own certificates: how long each is good, and what renewal takes.

use crate::academy::{SLUG, takes};
use crate::certified::{COURSE, DAY, settle};
use crate::harness::{EN, Site};
use crate::journeys;
use usecases::certify;
use views::certify::{CertificateRow, CertificateStanding, RenewalState};

/// The course as it was shown at any time, and a day of waiting.
const SHORTER: &str = r#"
[[requirement]]
id = "course"
kind = "course"
ever = true
course = "tiny"
[[requirement]]
id = "wait"
kind = "waiting"
days = 1
"#;

fn answers(row: &CertificateRow) -> Vec<(String, bool)> {
    let renewal = row.renewal.as_ref().unwrap();
    let lines = renewal.lines.iter();
    lines.map(|one| (one.id.clone(), one.met)).collect()
}

#[tokio::test]
async fn a_certificate_says_how_long_it_is_good_and_what_its_renewal_takes() {
    let site = Site::with_course().await;
    let academy = takes(COURSE)
        .renewed_by(SHORTER)
        .expiring()
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    let rows = async || {
        let rows = certify::list_mine(&site.ctx, &ana, EN).await.unwrap();
        let (awards, courses): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|row| row.is_certification);
        assert!(
            courses
                .iter()
                .all(|row| row.expires_on.is_none() && row.renewal.is_none())
        );
        awards
    };
    let [row] = rows().await.try_into().unwrap();
    let renewal = row.renewal.clone().unwrap();
    // 24 November 2026 and 24 months; three months before that; thirty days after it.
    assert_eq!(row.expires_on.as_deref(), Some("2028-11-24"));
    assert_eq!(renewal.window_opens_on, "2028-08-24");
    assert_eq!(renewal.renewable_through, "2028-12-24");
    assert_eq!((renewal.state, renewal.begun), (RenewalState::Early, false));
    assert_eq!(renewal.certification, SLUG);
    let (course, wait) = (String::from("course"), String::from("wait"));
    assert_eq!(
        answers(&row),
        [(course.clone(), true), (wait.clone(), false)]
    );

    // 700 of the 731 days: the window is open. First nobody has looked, then the cycle is opened.
    site.pass(700 * DAY);
    for begun in [false, true] {
        let [row] = rows().await.try_into().unwrap();
        let renewal = row.renewal.clone().unwrap();
        assert_eq!((renewal.state, renewal.begun), (RenewalState::Open, begun));
        assert_eq!(
            answers(&row),
            [(course.clone(), true), (wait.clone(), false)]
        );
        settle(&site).await;
    }
    site.pass(DAY);
    assert_eq!(settle(&site).await, 1);
    let [new, old] = rows().await.try_into().unwrap();
    assert_eq!(old.renewed_by, Some((new.code.clone(), site.ctx.now())));
    assert_eq!(
        (old.standing, old.renewal),
        (CertificateStanding::Valid, None)
    );
    assert_eq!(new.renewal.unwrap().window_opens_on, "2030-08-24");
}

#[tokio::test]
async fn after_the_extra_time_the_full_path_is_told() {
    let site = Site::with_course().await;
    let academy = takes(COURSE)
        .renewed_by(SHORTER)
        .expiring()
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    site.pass((731 + 31) * DAY);
    for begun in [false, true] {
        let rows = certify::list_mine(&site.ctx, &ana, EN).await.unwrap();
        let row = rows.into_iter().find(|row| row.is_certification).unwrap();
        assert_eq!(row.standing, CertificateStanding::Expired);
        assert_eq!(answers(&row), [(String::from("course"), false)]);
        let renewal = row.renewal.unwrap();
        assert_eq!((renewal.state, renewal.begun), (RenewalState::Over, begun));
        settle(&site).await;
    }
}

#[tokio::test]
async fn without_a_last_day_there_is_nothing_to_renew() {
    let site = Site::with_course().await;
    let academy = takes(COURSE).found(&site).await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    let rows = certify::list_mine(&site.ctx, &ana, EN).await.unwrap();
    assert_eq!(rows.len(), 2);
    assert!(
        rows.iter()
            .all(|row| row.renewal.is_none() && row.expires_on.is_none())
    );
}
