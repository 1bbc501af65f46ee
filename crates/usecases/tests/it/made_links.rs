//! A link that was just made is shown once, soon, and to its maker.

use crate::harness::Site;
use usecases::Actor;
use usecases::account::{self, MadeLink};
use views::account::Role;

fn made() -> MadeLink {
    MadeLink {
        path: "/setup/secret".to_owned(),
        person: "ana@example.org".to_owned(),
    }
}

async fn keep(site: &Site, actor: &Actor) -> String {
    account::keep_made_link(&site.ctx, actor, made())
        .await
        .unwrap()
}

async fn take(site: &Site, actor: &Actor, token: &str) -> Option<MadeLink> {
    account::take_made_link(&site.ctx, actor, token)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_link_is_shown_once() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let token = keep(&site, &admin).await;
    site.pass(599);
    assert_eq!(take(&site, &admin, &token).await, Some(made()));
    assert_eq!(take(&site, &admin, &token).await, None);
    assert_eq!(take(&site, &admin, "no-such-token").await, None);
}

#[tokio::test]
async fn ten_minutes_later_it_is_gone() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let token = keep(&site, &admin).await;
    site.pass(600);
    assert_eq!(take(&site, &admin, &token).await, None);
}

#[tokio::test]
async fn another_administrator_neither_gets_it_nor_takes_it_away() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let other = site.person("other", &[Role::Administrator]).await;
    let token = keep(&site, &admin).await;
    assert_eq!(take(&site, &other, &token).await, None);
    assert_eq!(take(&site, &admin, &token).await, Some(made()));
}

#[tokio::test]
async fn a_link_is_no_refused_form_and_a_refused_form_no_link() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let token = keep(&site, &admin).await;
    let found = account::find_refused(&site.ctx, &admin, &token)
        .await
        .unwrap();
    assert_eq!(found, None);
    let form = views::account::Refused {
        fields: vec![("path".to_owned(), "/setup/x".to_owned())],
        problems: Vec::new(),
    };
    let token = account::keep_refused(&site.ctx, &admin, form)
        .await
        .unwrap();
    assert_eq!(take(&site, &admin, &token).await, None);
}

#[test]
fn no_log_shows_the_link() {
    assert!(!format!("{:?}", made()).contains("secret"));
}
