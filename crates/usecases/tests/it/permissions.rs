//! Who may not: every use case, asked by everybody who has no business there.

use crate::harness::{EN, PASSWORD, Site, answer, conflict, parts};
use crate::refused;
use base::{AttemptId, Timestamp};
use usecases::account::{self, AccountChange, ChangePassword, MadeLink, NewAccount};
use usecases::{Actor, assess, author, certify, demonstrate, learn, supervise};
use views::account::Role;

const NOBODY: Actor = Actor::Anonymous;

fn change() -> ChangePassword {
    ChangePassword {
        current: PASSWORD.into(),
        new: PASSWORD.into(),
        repeat: PASSWORD.into(),
    }
}

fn made_link() -> MadeLink {
    MadeLink {
        path: "/setup/x".to_owned(),
        person: "ana@example.org".to_owned(),
    }
}

fn no_attempt() -> AttemptId {
    AttemptId::new(Timestamp::from_millis(1), [0; 10])
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_asked_to() {
    let site = Site::new().await;
    let ctx = &site.ctx;
    let (account, _) = site.account("ana", &[Role::Officer]).await;
    refused!(
        SignInRequired,
        learn::home_officer(ctx, &NOBODY, EN),
        learn::lesson(ctx, &NOBODY, "tiny", "first", "opening", EN),
        learn::answer_check(
            ctx,
            &NOBODY,
            "tiny",
            "first",
            "opening",
            "check-one",
            parts(&["0"]),
            None,
            "k",
            EN
        ),
        learn::continue_lesson(ctx, &NOBODY, "tiny", "first", "reading"),
        learn::save_position(ctx, &NOBODY, "tiny", "first", "reading", "b1"),
        learn::enrol(ctx, &NOBODY, "tiny"),
        assess::start(ctx, &NOBODY, "tiny", "first"),
        assess::attempt(ctx, &NOBODY, no_attempt(), None, EN),
        assess::save_answer(ctx, &NOBODY, no_attempt(), answer("quiz-1", &["0"], "k")),
        assess::finish(ctx, &NOBODY, no_attempt()),
        assess::result(ctx, &NOBODY, no_attempt(), EN),
        certify::list_mine(ctx, &NOBODY, base::Locale::En),
        certify::view(ctx, &NOBODY, "0000-0000-0000-0000", base::Locale::En),
        account::sign_out(ctx, &NOBODY),
        account::change_password(ctx, &NOBODY, change()),
        account::revoke_session(ctx, &NOBODY, "x"),
        account::revoke_other_sessions(ctx, &NOBODY),
        account::list_sessions(ctx, &NOBODY),
        account::view_own(ctx, &NOBODY),
        account::list_accounts(ctx, &NOBODY, "", 1),
        account::create_account(ctx, &NOBODY, NewAccount::default()),
        account::reset_password_link(ctx, &NOBODY, account),
        account::deactivate(ctx, &NOBODY, account),
        account::reactivate(ctx, &NOBODY, account),
        account::set_roles(ctx, &NOBODY, account, &[]),
        account::view_account(ctx, &NOBODY, account),
        account::update_account(ctx, &NOBODY, account, AccountChange::default()),
        account::keep_made_link(ctx, &NOBODY, made_link()),
        account::take_made_link(ctx, &NOBODY, "x"),
        account::setup_link(ctx, &NOBODY),
        supervise::home_instructor(ctx, &NOBODY, EN),
        supervise::home_programme(ctx, &NOBODY, EN),
        supervise::home_assessor(ctx, &NOBODY, EN),
        supervise::home_administrator(ctx, &NOBODY),
        supervise::audit_log(ctx, &NOBODY, 1),
        author::publish_folder(ctx, &NOBODY, crate::course::sources()),
        demonstrate::fill(ctx, &NOBODY),
    );
}

#[tokio::test]
async fn each_role_has_its_own_pages_only() {
    let site = Site::new().await;
    let ctx = &site.ctx;
    for role in Role::ALL {
        let actor = site.person(role.as_str(), &[role]).await;
        let told = [
            (
                Role::Instructor,
                supervise::home_instructor(ctx, &actor, EN).await.is_ok(),
            ),
            (
                Role::Programme,
                supervise::home_programme(ctx, &actor, EN).await.is_ok(),
            ),
            (
                Role::Assessor,
                supervise::home_assessor(ctx, &actor, EN).await.is_ok(),
            ),
            (
                Role::Administrator,
                supervise::home_administrator(ctx, &actor).await.is_ok(),
            ),
            (
                Role::Administrator,
                supervise::audit_log(ctx, &actor, 1).await.is_ok(),
            ),
            (
                Role::Administrator,
                account::list_accounts(ctx, &actor, "", 1).await.is_ok(),
            ),
        ];
        for (needed, allowed) in told {
            assert_eq!(
                allowed,
                needed == role,
                "{role:?} at what is for {needed:?}"
            );
        }
    }
}

#[tokio::test]
async fn accounts_are_for_administrators_and_the_rest_for_the_operator() {
    let site = Site::new().await;
    let ctx = &site.ctx;
    let (account, _) = site.account("ana", &[Role::Officer]).await;
    for role in [
        Role::Officer,
        Role::Instructor,
        Role::Programme,
        Role::Assessor,
    ] {
        let actor = site.person(role.as_str(), &[role]).await;
        refused!(
            Forbidden,
            account::list_accounts(ctx, &actor, "", 1),
            account::create_account(ctx, &actor, NewAccount::default()),
            account::reset_password_link(ctx, &actor, account),
            account::deactivate(ctx, &actor, account),
            account::reactivate(ctx, &actor, account),
            account::set_roles(ctx, &actor, account, &[]),
            account::view_account(ctx, &actor, account),
            account::update_account(ctx, &actor, account, AccountChange::default()),
            supervise::home_administrator(ctx, &actor),
            supervise::audit_log(ctx, &actor, 1),
        );
    }
    let admin = site.person("admin", &[Role::Administrator]).await;
    refused!(
        Forbidden,
        account::setup_link(ctx, &admin),
        author::publish_folder(ctx, &admin, crate::course::sources()),
        demonstrate::fill(ctx, &admin),
        supervise::home_instructor(ctx, &admin, EN),
        supervise::home_programme(ctx, &admin, EN),
        supervise::home_assessor(ctx, &admin, EN),
    );
}

#[tokio::test]
async fn another_persons_attempt_is_not_there() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let attempt = crate::journeys::quiz(&site, &ana).await;
    for role in Role::ALL {
        let other = site.person(role.as_str(), &[role]).await;
        refused!(
            NotFound,
            assess::attempt(ctx, &other, attempt, None, EN),
            assess::save_answer(ctx, &other, attempt, answer("quiz-1", &["0"], "k")),
            assess::finish(ctx, &other, attempt),
        );
        if role == Role::Assessor {
            assert_eq!(
                conflict(assess::result(ctx, &other, attempt, EN).await),
                "attempt-not-finished"
            );
        } else {
            refused!(NotFound, assess::result(ctx, &other, attempt, EN));
        }
    }
    assert!(matches!(
        assess::attempt(ctx, &ana, attempt, None, EN).await,
        Ok(views::assess::AttemptPage::Open(_))
    ));
}

#[tokio::test]
async fn an_assessor_sees_results_and_that_they_looked_is_recorded() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = crate::journeys::quiz(&site, &ana).await;
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    let view = assess::result(&site.ctx, &assessor, attempt, EN)
        .await
        .unwrap();
    assert_eq!(view.taken_by.as_deref(), Some("ana Example"));
    assert_eq!(
        site.actions().await.first().map(String::as_str),
        Some("attempt.viewed")
    );
    assert_eq!(
        assess::result(&site.ctx, &ana, attempt, EN)
            .await
            .unwrap()
            .taken_by,
        None
    );
    assert_eq!(
        site.actions()
            .await
            .iter()
            .filter(|action| *action == "attempt.viewed")
            .count(),
        1
    );
}

#[tokio::test]
async fn another_persons_certificate_is_public_by_its_code_only() {
    let site = Site::with_course().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let code = crate::journeys::certified(&site, &ana).await;
    assert!(
        certify::view(&site.ctx, &ana, &code, base::Locale::En)
            .await
            .is_ok()
    );
    refused!(
        NotFound,
        certify::view(&site.ctx, &ben, &code, base::Locale::En)
    );
    assert!(matches!(
        certify::verify(&site.ctx, &NOBODY, &code, "192.0.2.1", base::Locale::En).await,
        Ok(views::certify::VerifyView::Found(_))
    ));
}
