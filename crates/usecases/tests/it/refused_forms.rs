//! A refused form loses nothing, and tells nobody else.

use crate::harness::Site;
use usecases::{Actor, UseCaseError, account};
use views::account::{Refused, Role};

fn form(fields: &[(&str, &str)]) -> Refused {
    Refused {
        fields: fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        problems: vec![("email".to_owned(), base::Message::new("email-unusable"))],
    }
}

async fn keep(site: &Site, actor: &Actor, fields: &[(&str, &str)]) -> String {
    account::keep_refused(&site.ctx, actor, form(fields))
        .await
        .unwrap()
}

async fn find(site: &Site, actor: &Actor, token: &str) -> Option<Refused> {
    account::find_refused(&site.ctx, actor, token)
        .await
        .unwrap()
}

#[tokio::test]
async fn what_was_typed_comes_back_without_passwords() {
    let site = Site::new().await;
    let fields = [
        ("email", "ana@"),
        ("password", "secret"),
        ("new_password", "secret"),
        ("current", "secret"),
    ];
    let token = keep(&site, &Actor::Anonymous, &fields).await;
    let kept = find(&site, &Actor::Anonymous, &token).await.unwrap();
    assert_eq!(kept, form(&[("email", "ana@")]));
}

#[tokio::test]
async fn what_somebody_kept_only_they_get() {
    let site = Site::new().await;
    let (ana, ben) = (
        site.officer("ana").await,
        site.person("ben", &[Role::Administrator]).await,
    );
    let token = keep(&site, &ana, &[("text", "mine")]).await;
    assert!(find(&site, &ana, &token).await.is_some());
    assert_eq!(find(&site, &ben, &token).await, None);
    assert_eq!(find(&site, &Actor::Anonymous, &token).await, None);
    assert_eq!(find(&site, &ana, "no-such-token").await, None);
}

#[tokio::test]
async fn what_was_kept_after_the_session_had_ended_is_there_after_signing_in_again() {
    let site = Site::new().await;
    let ana = site.officer("ana").await;
    let token = keep(&site, &Actor::Anonymous, &[("chosen", "2")]).await;
    assert_eq!(
        find(&site, &ana, &token).await.unwrap().field("chosen"),
        "2"
    );
}

#[tokio::test]
async fn an_hour_later_it_is_gone() {
    let site = Site::new().await;
    let token = keep(&site, &Actor::Anonymous, &[("text", "mine")]).await;
    site.pass(3599);
    assert!(find(&site, &Actor::Anonymous, &token).await.is_some());
    site.pass(1);
    assert_eq!(find(&site, &Actor::Anonymous, &token).await, None);
}

#[tokio::test]
async fn there_is_a_limit() {
    let site = Site::new().await;
    let ana = site.officer("ana").await;
    let long = "x".repeat(20_000);
    keep(&site, &ana, &[("text", &long)]).await;
    let refused =
        account::keep_refused(&site.ctx, &Actor::Anonymous, form(&[("text", &long)])).await;
    assert!(matches!(refused, Err(UseCaseError::Refused(_))));
}

#[tokio::test]
async fn a_flood_of_forms_drives_out_nobody_elses() {
    let site = Site::new().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let of_ana = keep(&site, &ana, &[("text", "mine")]).await;
    let of_nobody = keep(&site, &Actor::Anonymous, &[("text", "mine")]).await;
    let first = keep(&site, &ben, &[("text", "first")]).await;
    let mut latest = String::new();
    for n in 0..20 {
        site.pass(1);
        latest = keep(&site, &ben, &[("text", &n.to_string())]).await;
    }
    assert_eq!(find(&site, &ben, &first).await, None);
    assert!(find(&site, &ben, &latest).await.is_some());
    assert!(find(&site, &ana, &of_ana).await.is_some());
    assert!(find(&site, &ana, &of_nobody).await.is_some());
}
