//! Administrators read and correct accounts.

use crate::harness::{PASSWORD, Site, conflict, problem, problems, use_link};
use base::AccountId;
use usecases::account::{self, AccountChange};
use usecases::{Actor, UseCaseError, certify};
use views::account::Role;

/// The form as it is filled for the account of `Site::account`.
fn same(mailbox: &str, roles: &[&str]) -> AccountChange {
    AccountChange {
        name: format!("{mailbox} Example"),
        email: format!("{mailbox}@example.org"),
        agency: "Harbour District Police".to_owned(),
        country: "TN".to_owned(),
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
    }
}

async fn update(
    site: &Site,
    actor: &Actor,
    account: AccountId,
    change: AccountChange,
) -> Result<(), UseCaseError> {
    account::update_account(&site.ctx, actor, account, change).await
}

/// The latest lines of the log about accounts, the latest first, with what stands beside them.
async fn told(site: &Site, limit: u32) -> Vec<(String, String)> {
    let mut reader = site.ctx.db.read().await.unwrap();
    let lines = store::audit::list(&mut reader, limit, 0).await.unwrap();
    lines
        .into_iter()
        .map(|line| (line.action, line.detail))
        .collect()
}

#[tokio::test]
async fn a_record_says_how_an_account_stands_and_that_it_was_read_is_recorded() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let (id, link) = site.account("ana", &[Role::Officer]).await;
    let view = async || account::view_account(&site.ctx, &admin, id).await.unwrap();
    let new = view().await;
    assert_eq!(
        (new.has_password, new.sessions, new.last_seen_at),
        (false, 0, None)
    );
    account::use_link(&site.ctx, &Actor::Anonymous, use_link(&link, PASSWORD))
        .await
        .unwrap();
    site.session("ana").await;
    site.session("ana").await;
    let record = view().await;
    assert_eq!((record.has_password, record.sessions), (true, 2));
    assert_eq!(record.last_seen_at, Some(site.ctx.now()));
    assert_eq!(record.roles, [Role::Officer]);
    account::deactivate(&site.ctx, &admin, id).await.unwrap();
    let record = view().await;
    assert_eq!(record.sessions, 0);
    assert_eq!(record.deactivated_at, Some(site.ctx.now()));
    let viewed = || async {
        let actions = site.actions().await;
        actions
            .iter()
            .filter(|one| *one == "account.viewed")
            .count()
    };
    assert_eq!(viewed().await, 3);
    let own = admin.account().unwrap();
    account::view_account(&site.ctx, &admin, own).await.unwrap();
    assert_eq!(viewed().await, 3, "one may look at oneself");
}

#[tokio::test]
async fn an_account_that_is_not_there_can_neither_be_read_nor_changed() {
    let site = Site::new().await;
    let nobody = AccountId::new(site.ctx.now(), [7; 10]);
    let read = account::view_account(&site.ctx, &Actor::Operator, nobody).await;
    assert!(matches!(read, Err(UseCaseError::NotFound)));
    let changed = update(&site, &Actor::Operator, nobody, same("ana", &["officer"])).await;
    assert!(matches!(changed, Err(UseCaseError::NotFound)));
}

#[tokio::test]
async fn the_log_says_which_fields_were_changed_and_not_to_what() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let (id, _) = site.account("ana", &[Role::Officer]).await;
    let before = site.actions().await.len();
    update(&site, &admin, id, same("ana", &["officer"]))
        .await
        .unwrap();
    assert_eq!(site.actions().await.len(), before, "nothing was changed");
    let change = AccountChange {
        name: " Anna  Example ".to_owned(),
        email: "Anna@Example.org".to_owned(),
        country: String::new(),
        ..same("ana", &["officer", "assessor"])
    };
    update(&site, &admin, id, change).await.unwrap();
    assert_eq!(
        told(&site, 2).await,
        [
            (
                "account.roles-changed".to_owned(),
                r#"{"gained":["assessor"],"lost":[]}"#.to_owned()
            ),
            (
                "account.updated".to_owned(),
                r#"{"fields":["name","email","country"]}"#.to_owned()
            ),
        ]
    );
    let list = account::list_accounts(&site.ctx, &admin, "anna@", 1)
        .await
        .unwrap();
    let row = &list.rows[0];
    assert_eq!(
        (
            row.name.as_str(),
            row.email.as_str(),
            row.country.as_deref()
        ),
        ("Anna Example", "anna@example.org", None)
    );
    assert_eq!(row.roles, [Role::Officer, Role::Assessor]);
}

#[tokio::test]
async fn every_problem_is_told_and_an_address_has_one_account() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let (ana, _) = site.account("ana", &[Role::Officer]).await;
    site.account("ben", &[Role::Officer]).await;
    let empty = update(&site, &admin, ana, AccountChange::default()).await;
    assert_eq!(
        problems(empty),
        [
            problem("name", "name-missing"),
            problem("email", "email-missing"),
            problem("agency", "agency-missing"),
            problem("roles", "roles-missing"),
        ]
    );
    let taken = AccountChange {
        name: "Another Name".to_owned(),
        email: "BEN@example.org".to_owned(),
        ..same("ana", &["officer", "administrator"])
    };
    assert_eq!(
        problems(update(&site, &admin, ana, taken).await),
        [problem("email", "email-taken")]
    );
    let record = account::view_account(&site.ctx, &admin, ana).await.unwrap();
    assert_eq!(
        (record.name.as_str(), record.roles.as_slice()),
        ("ana Example", [Role::Officer].as_slice()),
        "all or nothing"
    );
}

#[tokio::test]
async fn there_is_always_an_administrator_and_a_refusal_changes_nothing() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let id = admin.account().unwrap();
    let renamed = || AccountChange {
        name: "Another Name".to_owned(),
        ..same("admin", &["officer"])
    };
    assert_eq!(
        conflict(update(&site, &admin, id, renamed()).await),
        "account-is-your-own"
    );
    assert_eq!(
        conflict(update(&site, &Actor::Operator, id, renamed()).await),
        "account-is-last-administrator"
    );
    let record = account::view_account(&site.ctx, &admin, id).await.unwrap();
    assert_eq!(record.name, "admin Example");
    assert!(!site.actions().await.contains(&"account.updated".to_owned()));
}

#[tokio::test]
async fn whoever_gains_a_role_signs_in_again_and_whoever_is_renamed_does_not() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let id = site.ready("ana", &[Role::Officer]).await;
    let (token, _) = site.session("ana").await;
    let renamed = AccountChange {
        name: "Anna Example".to_owned(),
        ..same("ana", &["officer"])
    };
    update(&site, &admin, id, renamed).await.unwrap();
    assert!(
        matches!(site.identify(&token).await, Actor::Person(person) if person.name == "Anna Example")
    );
    update(&site, &admin, id, same("ana", &["officer", "instructor"]))
        .await
        .unwrap();
    assert_eq!(site.identify(&token).await, Actor::Anonymous);
}

#[tokio::test]
async fn another_address_ends_the_links_that_went_to_the_old_one() {
    let site = Site::new().await;
    let (id, link) = site.account("ana", &[Role::Officer]).await;
    let find = async |path: &str| {
        let token = path.rsplit('/').next().unwrap();
        account::find_link(&site.ctx, &Actor::Anonymous, token).await
    };
    let renamed = AccountChange {
        name: "Anna Example".to_owned(),
        ..same("ana", &["officer"])
    };
    update(&site, &Actor::Operator, id, renamed).await.unwrap();
    assert!(find(&link).await.is_ok(), "another name ends none");
    update(&site, &Actor::Operator, id, same("anna", &["officer"]))
        .await
        .unwrap();
    assert!(matches!(find(&link).await, Err(UseCaseError::NotFound)));
    let link = account::reset_password_link(&site.ctx, &Actor::Operator, id)
        .await
        .unwrap();
    assert_eq!(
        find(&link).await.unwrap().email.as_deref(),
        Some("anna@example.org")
    );
}

#[tokio::test]
async fn a_certificate_keeps_the_name_it_was_issued_with() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let code = crate::journeys::certified(&site, &ana).await;
    let renamed = AccountChange {
        name: "Anna Example".to_owned(),
        agency: "Coast Guard".to_owned(),
        ..same("ana", &["officer"])
    };
    let before = certify::view(&site.ctx, &ana, &code, base::Locale::En)
        .await
        .unwrap();
    update(&site, &Actor::Operator, ana.account().unwrap(), renamed)
        .await
        .unwrap();
    let after = certify::view(&site.ctx, &ana, &code, base::Locale::En)
        .await
        .unwrap();
    assert!(format!("{before:?}").contains("ana Example"));
    assert_eq!(format!("{before:?}"), format!("{after:?}"));
}
