//! One's own account, and what administrators do with others.

use crate::harness::{Site, conflict, problem, problems};
use base::Locale;
use usecases::account::{self, NewAccount};
use usecases::{Actor, Settings, UseCaseError};
use views::account::Role;

fn id(actor: &Actor) -> base::AccountId {
    actor.account().unwrap()
}

#[tokio::test]
async fn an_account_is_made_with_checked_details() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let made = account::create_account(&site.ctx, &admin, NewAccount::default()).await;
    assert_eq!(
        problems(made),
        [
            problem("name", "name-missing"),
            problem("email", "email-missing"),
            problem("agency", "agency-missing"),
            problem("roles", "roles-missing"),
        ]
    );
    let new = NewAccount {
        name: "Ana Example".into(),
        email: " Ana@Example.org ".into(),
        agency: "Harbour District Police".into(),
        country: "es".into(),
        roles: vec!["officer".into(), "assessor".into()],
    };
    let created = account::create_account(&site.ctx, &admin, new.clone())
        .await
        .unwrap();
    assert!(created.link_path.starts_with("/setup/"));
    let again = account::create_account(&site.ctx, &admin, new.clone()).await;
    assert_eq!(problems(again), [problem("email", "email-taken")]);
    let odd = NewAccount {
        email: "b@example.org".into(),
        roles: vec!["king".into()],
        ..new
    };
    assert_eq!(
        problems(account::create_account(&site.ctx, &admin, odd).await),
        [problem("roles", "roles-unknown")]
    );

    let list = account::list_accounts(&site.ctx, &admin, "ANA@", 1)
        .await
        .unwrap();
    assert_eq!((list.total, list.page, list.pages), (1, 1, 1));
    let row = &list.rows[0];
    assert_eq!(
        (row.id, row.email.as_str(), row.country.as_deref()),
        (created.id, "ana@example.org", Some("ES"))
    );
    assert_eq!(row.roles, [Role::Officer, Role::Assessor]);
    assert_eq!(
        site.actions()
            .await
            .iter()
            .filter(|action| *action == "account.created")
            .count(),
        2
    );
}

#[tokio::test]
async fn a_long_list_has_pages() {
    let site = Site::new().await;
    for n in 0..51 {
        site.account(&format!("person{n:02}"), &[Role::Officer])
            .await;
    }
    let page = async |number| {
        account::list_accounts(&site.ctx, &Actor::Operator, "", number)
            .await
            .unwrap()
    };
    let first = page(0).await;
    assert_eq!(
        (first.rows.len(), first.total, first.page, first.pages),
        (50, 51, 1, 2)
    );
    let last = page(usize::MAX).await;
    assert_eq!((last.rows.len(), last.page), (1, 2));
    assert_eq!(last.rows[0].name, "person50 Example");
    let none = account::list_accounts(&site.ctx, &Actor::Operator, "100%", 1)
        .await
        .unwrap();
    assert_eq!((none.rows.len(), none.total, none.pages), (0, 0, 1));
}

#[tokio::test]
async fn deactivation_ends_sessions_and_can_be_taken_back() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let ana = site.ready("ana", &[Role::Officer]).await;
    let (token, _) = site.session("ana").await;
    account::deactivate(&site.ctx, &admin, ana).await.unwrap();
    account::deactivate(&site.ctx, &admin, ana).await.unwrap();
    assert_eq!(site.identify(&token).await, Actor::Anonymous);
    assert!(matches!(
        site.sign_in("ana", crate::harness::PASSWORD).await,
        Err(UseCaseError::Refused(_))
    ));
    let list = account::list_accounts(&site.ctx, &admin, "ana@", 1)
        .await
        .unwrap();
    assert_eq!(list.rows[0].deactivated_at, Some(site.ctx.now()));
    account::reactivate(&site.ctx, &admin, ana).await.unwrap();
    account::reactivate(&site.ctx, &admin, ana).await.unwrap();
    assert_eq!(
        site.identify(&token).await,
        Actor::Anonymous,
        "an ended session stays ended"
    );
    site.session("ana").await;
    let done: Vec<_> = site
        .actions()
        .await
        .into_iter()
        .filter(|action| action.ends_with("activated"))
        .collect();
    assert_eq!(done, ["account.reactivated", "account.deactivated"]);
}

#[tokio::test]
async fn there_is_always_an_administrator() {
    let site = Site::new().await;
    let (ana, ben) = (
        site.person("ana", &[Role::Administrator]).await,
        site.person("ben", &[Role::Administrator]).await,
    );
    let own = account::deactivate(&site.ctx, &ana, id(&ana)).await;
    assert_eq!(conflict(own), "account-is-your-own");
    account::deactivate(&site.ctx, &ana, id(&ben))
        .await
        .unwrap();
    let last = account::deactivate(&site.ctx, &Actor::Operator, id(&ana)).await;
    assert_eq!(conflict(last), "account-is-last-administrator");
    // Somebody whose deactivation has not reached their page yet cannot take the last one along.
    let last = account::deactivate(&site.ctx, &ben, id(&ana)).await;
    assert_eq!(conflict(last), "account-is-last-administrator");
}

#[tokio::test]
async fn one_sees_ones_own_account_and_chooses_its_language() {
    let mut settings = Settings::default();
    settings.site.languages = vec![Locale::En, Locale::Ar];
    let site = Site::with(settings).await;
    site.ready("ana", &[Role::Officer]).await;
    let (token, ana) = site.session("ana").await;
    let view = account::view_own(&site.ctx, &ana).await.unwrap();
    assert_eq!(
        (view.email.as_str(), view.country.as_deref(), view.locale),
        ("ana@example.org", Some("TN"), None)
    );
    assert_eq!(
        account::set_locale(&site.ctx, &ana, "ar").await.unwrap(),
        Locale::Ar
    );
    assert!(
        matches!(site.identify(&token).await, Actor::Person(person) if person.locale == Some(Locale::Ar))
    );
    let not_offered = account::set_locale(&site.ctx, &ana, "fr").await;
    assert_eq!(
        problems(not_offered),
        [problem("language", "language-unknown")]
    );
    assert_eq!(
        account::set_locale(&site.ctx, &Actor::Anonymous, "ar")
            .await
            .unwrap(),
        Locale::Ar
    );
}

#[tokio::test]
async fn whoever_gains_a_role_signs_in_again() {
    let site = Site::new().await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let ana = site.ready("ana", &[Role::Officer]).await;
    let (token, _) = site.session("ana").await;
    let set = async |actor: &Actor, account, roles: &[&str]| {
        let words: Vec<String> = roles.iter().map(|role| (*role).to_owned()).collect();
        account::set_roles(&site.ctx, actor, account, &words).await
    };
    set(&admin, ana, &["officer"]).await.unwrap();
    assert!(
        matches!(site.identify(&token).await, Actor::Person(_)),
        "nothing was changed"
    );
    set(&admin, ana, &["officer", "assessor"]).await.unwrap();
    assert_eq!(site.identify(&token).await, Actor::Anonymous);
    let (token, actor) = site.session("ana").await;
    assert!(
        matches!(&actor, Actor::Person(person) if person.roles == [Role::Officer, Role::Assessor])
    );
    set(&admin, ana, &["assessor"]).await.unwrap();
    let actor = site.identify(&token).await;
    assert!(
        matches!(&actor, Actor::Person(person) if person.roles == [Role::Assessor]),
        "a lost role ends no session"
    );
    assert_eq!(
        problems(set(&admin, ana, &[]).await),
        [problem("roles", "roles-missing")]
    );
    assert_eq!(
        problems(set(&admin, ana, &["king"]).await),
        [problem("roles", "roles-unknown")]
    );
    assert_eq!(
        conflict(set(&admin, id(&admin), &["officer"]).await),
        "account-is-your-own"
    );
    assert_eq!(
        conflict(set(&Actor::Operator, id(&admin), &["officer"]).await),
        "account-is-last-administrator"
    );
    let changed = site
        .actions()
        .await
        .into_iter()
        .filter(|action| action == "account.roles-changed")
        .count();
    assert_eq!(changed, 2);
}
