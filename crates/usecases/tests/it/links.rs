//! One-use links.

use crate::harness::{PASSWORD, Site, problem, problems, use_link};
use crate::refused;
use usecases::account::{self, UseLink};
use usecases::{Actor, demonstrate};
use views::account::Role;

const DAY: i64 = 86_400;
const NOBODY: Actor = Actor::Anonymous;

fn first(path: &str, email: &str) -> UseLink {
    UseLink {
        name: "Adrian Example".into(),
        email: email.into(),
        agency: "Harbour District Police".into(),
        country: "TN".into(),
        ..use_link(path, PASSWORD)
    }
}

#[tokio::test]
async fn a_link_sets_a_password_once() {
    let site = Site::new().await;
    let (_, path) = site.account("ana", &[Role::Officer]).await;
    let token = path.strip_prefix("/setup/").unwrap();
    let view = account::find_link(&site.ctx, &NOBODY, token).await.unwrap();
    assert_eq!(
        (view.is_first_administrator, view.email.as_deref()),
        (false, Some("ana@example.org"))
    );
    let weak = account::use_link(&site.ctx, &NOBODY, use_link(&path, "short")).await;
    assert_eq!(
        problems(weak),
        [problem("new_password", "password-too-short")]
    );
    account::use_link(&site.ctx, &NOBODY, use_link(&path, PASSWORD))
        .await
        .unwrap();
    refused!(
        NotFound,
        account::use_link(
            &site.ctx,
            &NOBODY,
            use_link(&path, "quiet river of lanterns")
        ),
        account::find_link(&site.ctx, &NOBODY, token),
    );
    assert!(site.sign_in("ana", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn of_two_who_use_one_link_at_the_same_time_one_is_too_late() {
    let site = Site::new().await;
    let (_, path) = site.account("ana", &[Role::Officer]).await;
    let (a, b) = tokio::join!(
        account::use_link(&site.ctx, &NOBODY, use_link(&path, PASSWORD)),
        account::use_link(
            &site.ctx,
            &NOBODY,
            use_link(&path, "quiet river of lanterns")
        ),
    );
    assert_eq!(u8::from(a.is_ok()) + u8::from(b.is_ok()), 1);
    assert_eq!(site.sign_in("ana", PASSWORD).await.is_ok(), a.is_ok());
}

#[tokio::test]
async fn links_expire() {
    let site = Site::new().await;
    let (id, setup) = site.account("ana", &[Role::Officer]).await;
    site.pass(7 * DAY);
    refused!(
        NotFound,
        account::use_link(&site.ctx, &NOBODY, use_link(&setup, PASSWORD))
    );
    let reset = account::reset_password_link(&site.ctx, &Actor::Operator, id)
        .await
        .unwrap();
    assert!(reset.starts_with("/reset/"));
    site.pass(DAY - 1);
    account::use_link(&site.ctx, &NOBODY, use_link(&reset, PASSWORD))
        .await
        .unwrap();
}

#[tokio::test]
async fn resetting_a_password_ends_sessions_and_earlier_links() {
    let site = Site::new().await;
    let id = site.ready("ana", &[Role::Officer]).await;
    let (token, _) = site.session("ana").await;
    let earlier = account::reset_password_link(&site.ctx, &Actor::Operator, id)
        .await
        .unwrap();
    let later = account::reset_password_link(&site.ctx, &Actor::Operator, id)
        .await
        .unwrap();
    refused!(
        NotFound,
        account::use_link(
            &site.ctx,
            &NOBODY,
            use_link(&earlier, "quiet river of lanterns")
        )
    );
    assert!(
        matches!(site.identify(&token).await, Actor::Person(_)),
        "making a link ends nothing"
    );
    account::use_link(
        &site.ctx,
        &NOBODY,
        use_link(&later, "quiet river of lanterns"),
    )
    .await
    .unwrap();
    assert_eq!(site.identify(&token).await, Actor::Anonymous);
    assert!(site.sign_in("ana", PASSWORD).await.is_err());
}

#[tokio::test]
async fn a_deactivated_account_has_no_links() {
    let site = Site::new().await;
    let (id, path) = site.account("ana", &[Role::Officer]).await;
    account::deactivate(&site.ctx, &Actor::Operator, id)
        .await
        .unwrap();
    refused!(
        NotFound,
        account::use_link(&site.ctx, &NOBODY, use_link(&path, PASSWORD))
    );
    let link = account::reset_password_link(&site.ctx, &Actor::Operator, id).await;
    assert_eq!(crate::harness::conflict(link), "account-deactivated");
}

#[tokio::test]
async fn the_first_administrator_is_made_once() {
    let site = Site::new().await;
    let older = account::setup_link(&site.ctx, &Actor::Operator)
        .await
        .unwrap()
        .unwrap();
    let newer = account::setup_link(&site.ctx, &Actor::Operator)
        .await
        .unwrap()
        .unwrap();
    refused!(
        NotFound,
        account::use_link(&site.ctx, &NOBODY, first(&older, "adrian@example.org"))
    );
    let view = account::find_link(&site.ctx, &NOBODY, newer.strip_prefix("/setup/").unwrap())
        .await
        .unwrap();
    assert_eq!((view.is_first_administrator, view.email), (true, None));
    let empty = account::use_link(&site.ctx, &NOBODY, use_link(&newer, PASSWORD)).await;
    assert_eq!(
        problems(empty),
        [
            problem("name", "name-missing"),
            problem("email", "email-missing"),
            problem("agency", "agency-missing")
        ]
    );
    account::use_link(&site.ctx, &NOBODY, first(&newer, "adrian@example.org"))
        .await
        .unwrap();
    let (_, actor) = site.session("adrian").await;
    assert!(matches!(&actor, Actor::Person(person) if person.roles == [Role::Administrator]));
    assert_eq!(
        account::setup_link(&site.ctx, &Actor::Operator)
            .await
            .unwrap(),
        None
    );
    refused!(
        NotFound,
        account::use_link(&site.ctx, &NOBODY, first(&newer, "eve@example.org"))
    );
}

#[tokio::test]
async fn an_administrator_made_otherwise_ends_the_first_link() {
    let site = Site::new().await;
    let path = account::setup_link(&site.ctx, &Actor::Operator)
        .await
        .unwrap()
        .unwrap();
    site.account("ben", &[Role::Administrator]).await;
    refused!(
        NotFound,
        account::find_link(&site.ctx, &NOBODY, path.strip_prefix("/setup/").unwrap()),
        account::use_link(&site.ctx, &NOBODY, first(&path, "eve@example.org")),
    );
}

#[tokio::test]
async fn demonstration_data_need_no_first_administrator() {
    let site = Site::new().await;
    assert!(
        demonstrate::fill(&site.ctx, &Actor::Operator)
            .await
            .unwrap()
    );
    assert_eq!(
        account::setup_link(&site.ctx, &Actor::Operator)
            .await
            .unwrap(),
        None
    );
}
