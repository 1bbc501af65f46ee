//! Signing in, staying signed in, and not any more.

use crate::harness::{PASSWORD, Site, problem, problems};
use usecases::account::{self, ChangePassword};
use usecases::{Actor, UseCaseError};
use views::account::Role;

const HOUR: i64 = 3600;

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_one_answer() {
    let site = Site::new().await;
    site.ready("ana", &[Role::Officer]).await;
    site.account("ben", &[Role::Officer]).await;
    let (carla, _) = site.account("carla", &[Role::Officer]).await;
    account::deactivate(&site.ctx, &Actor::Operator, carla)
        .await
        .unwrap();
    for (who, password) in [
        ("ana", "seventeen paper boat"),
        ("nobody", PASSWORD),
        ("ben", PASSWORD),
        ("carla", PASSWORD),
    ] {
        assert_eq!(
            problems(site.sign_in(who, password).await),
            [problem("", "sign-in-refused")],
            "{who}"
        );
    }
    assert_eq!(
        problems(site.sign_in("ana", "").await),
        [problem("password", "password-missing")]
    );
    assert!(
        site.sign_in("ANA", PASSWORD).await.is_ok(),
        "the case of an address does not count"
    );
}

#[tokio::test]
async fn wrong_tries_wait_and_the_person_elsewhere_does_not() {
    let site = Site::new().await;
    site.ready("ana", &[Role::Officer]).await;
    for _ in 0..10 {
        assert!(matches!(
            site.sign_in("ana", "wrong password here").await,
            Err(UseCaseError::Refused(_))
        ));
    }
    // Ten in fifteen minutes: the next is free 90 seconds after the first.
    assert!(matches!(
        site.sign_in("ana", PASSWORD).await,
        Err(UseCaseError::TooMany { seconds: 90 })
    ));
    assert!(
        site.sign_in_from("198.51.100.7", "ana", PASSWORD, None)
            .await
            .is_ok()
    );
    site.pass(90);
    assert!(site.sign_in("ana", PASSWORD).await.is_ok());
    for _ in 0..20 {
        assert!(
            site.sign_in("ana", PASSWORD).await.is_ok(),
            "right passwords are not counted"
        );
    }
}

#[tokio::test]
async fn an_unknown_address_is_throttled_like_a_known_one() {
    let site = Site::new().await;
    for _ in 0..10 {
        assert!(matches!(
            site.sign_in("nobody", PASSWORD).await,
            Err(UseCaseError::Refused(_))
        ));
    }
    assert!(matches!(
        site.sign_in("nobody", PASSWORD).await,
        Err(UseCaseError::TooMany { .. })
    ));
}

#[tokio::test]
async fn a_session_ends_when_it_is_idle_and_at_its_limit() {
    let site = Site::new().await;
    site.ready("ana", &[Role::Officer]).await;
    let (token, _) = site.session("ana").await;
    site.pass(12 * HOUR - 1);
    assert!(
        matches!(site.identify(&token).await, Actor::Person(_)),
        "used within twelve hours"
    );
    site.pass(12 * HOUR - 1);
    assert!(
        matches!(site.identify(&token).await, Actor::Person(_)),
        "being used was noted"
    );
    site.pass(12 * HOUR);
    assert_eq!(site.identify(&token).await, Actor::Anonymous, "idle");

    let (token, _) = site.session("ana").await;
    for _ in 0..60 {
        site.pass(12 * HOUR - 1);
        if site.identify(&token).await == Actor::Anonymous {
            break;
        }
    }
    // 60 times 12 hours less a second are 30 days less a minute.
    assert!(matches!(site.identify(&token).await, Actor::Person(_)));
    site.pass(60);
    assert_eq!(
        site.identify(&token).await,
        Actor::Anonymous,
        "thirty days are over"
    );
}

#[tokio::test]
async fn what_is_no_token_is_nobody() {
    let site = Site::new().await;
    for token in [
        "",
        "a",
        &"A".repeat(43),
        &"A".repeat(100_000),
        "' or 1=1 --",
    ] {
        assert_eq!(site.identify(token).await, Actor::Anonymous);
    }
}

#[tokio::test]
async fn signing_in_again_ends_the_session_that_came_along() {
    let site = Site::new().await;
    site.ready("ana", &[Role::Officer]).await;
    let (old, _) = site.session("ana").await;
    let new = site
        .sign_in_from("192.0.2.1", "ana", PASSWORD, Some(old.clone()))
        .await
        .unwrap();
    assert_ne!(old, new.token);
    assert_eq!(site.identify(&old).await, Actor::Anonymous);
    assert!(matches!(site.identify(&new.token).await, Actor::Person(_)));
}

#[tokio::test]
async fn another_password_ends_every_other_session() {
    let site = Site::new().await;
    site.ready("ana", &[Role::Officer]).await;
    let (here, actor) = site.session("ana").await;
    let (there, _) = site.session("ana").await;
    let change = |current: &str, new: &str| ChangePassword {
        current: current.into(),
        new: new.into(),
        repeat: new.into(),
    };
    let wrong = account::change_password(
        &site.ctx,
        &actor,
        change("not my password", "quiet river of lanterns"),
    )
    .await;
    assert_eq!(problems(wrong), [problem("current", "password-wrong")]);
    let weak = account::change_password(&site.ctx, &actor, change(PASSWORD, "short")).await;
    assert_eq!(
        problems(weak),
        [problem("new_password", "password-too-short")]
    );
    let same = account::change_password(&site.ctx, &actor, change(PASSWORD, PASSWORD)).await;
    assert_eq!(
        problems(same),
        [problem("new_password", "password-unchanged")]
    );
    assert!(
        matches!(site.identify(&there).await, Actor::Person(_)),
        "refusals change nothing"
    );

    let new = account::change_password(
        &site.ctx,
        &actor,
        change(PASSWORD, "quiet river of lanterns"),
    )
    .await
    .unwrap();
    assert_eq!(
        site.identify(&here).await,
        Actor::Anonymous,
        "the token is rotated here too"
    );
    assert_eq!(site.identify(&there).await, Actor::Anonymous);
    let actor = site.identify(&new).await;
    assert_eq!(
        account::list_sessions(&site.ctx, &actor)
            .await
            .unwrap()
            .len(),
        1
    );
    assert!(matches!(
        site.sign_in("ana", PASSWORD).await,
        Err(UseCaseError::Refused(_))
    ));
    assert!(site.sign_in("ana", "quiet river of lanterns").await.is_ok());
    assert!(
        site.actions()
            .await
            .contains(&"account.password-changed".to_owned())
    );
}

#[tokio::test]
async fn whoever_finds_an_open_session_may_not_try_passwords_without_end() {
    let site = Site::new().await;
    site.ready("ana", &[Role::Officer]).await;
    let (_, actor) = site.session("ana").await;
    let wrong = || ChangePassword {
        current: "not my password".into(),
        new: "quiet river of lanterns".into(),
        repeat: "quiet river of lanterns".into(),
    };
    for _ in 0..10 {
        let refused = account::change_password(&site.ctx, &actor, wrong()).await;
        assert_eq!(problems(refused), [problem("current", "password-wrong")]);
    }
    let waiting = account::change_password(&site.ctx, &actor, wrong()).await;
    assert!(matches!(waiting, Err(UseCaseError::TooMany { .. })));
}

#[tokio::test]
async fn sessions_are_seen_and_ended_by_their_owner_only() {
    let site = Site::new().await;
    site.ready("ana", &[Role::Officer]).await;
    site.ready("ben", &[Role::Administrator]).await;
    let (first, ana) = site.session("ana").await;
    site.pass(10);
    let (second, _) = site.session("ana").await;
    let (_, ben) = site.session("ben").await;
    let sessions = account::list_sessions(&site.ctx, &ana).await.unwrap();
    let told: Vec<_> = sessions
        .iter()
        .map(|one| (one.is_this_one, one.agent.as_str()))
        .collect();
    assert_eq!(
        told,
        [(false, "Firefox · Linux"), (true, "Firefox · Linux")]
    );
    let other = sessions[0].id.to_string();
    crate::refused!(NotFound, account::revoke_session(&site.ctx, &ben, &other));
    crate::refused!(
        NotFound,
        account::revoke_session(&site.ctx, &ana, "not-an-id")
    );
    assert!(matches!(site.identify(&second).await, Actor::Person(_)));
    account::revoke_session(&site.ctx, &ana, &other)
        .await
        .unwrap();
    assert_eq!(site.identify(&second).await, Actor::Anonymous);

    let (third, _) = site.session("ana").await;
    account::revoke_other_sessions(&site.ctx, &ana)
        .await
        .unwrap();
    assert_eq!(site.identify(&third).await, Actor::Anonymous);
    account::sign_out(&site.ctx, &ana).await.unwrap();
    assert_eq!(site.identify(&first).await, Actor::Anonymous);
    account::sign_out(&site.ctx, &ana).await.unwrap();
}
