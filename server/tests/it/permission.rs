//! Who may see which page: every address of the table, for everybody.

use testkit::{Level, TestApp};

/// Pages for some: who gets them. Everybody else is refused, and who is not signed in is asked to sign in.
const STAFF: [(&str, &[Level]); 8] = [
    ("/author", &[Level::Instructor]),
    ("/programmes", &[Level::Programme]),
    ("/marking", &[Level::Assessor]),
    ("/admin", &[Level::Administrator]),
    ("/admin/accounts", &[Level::Administrator]),
    ("/admin/accounts/new", &[Level::Administrator]),
    ("/admin/accounts/{account}", &[Level::Administrator]),
    ("/admin/audit", &[Level::Administrator]),
];

/// Pages for everybody who is signed in.
const PERSONAL: [&str; 4] = [
    "/account",
    "/account/security",
    "/account/privacy",
    "/certificates",
];

/// What is behind these is somebody's own, or read by whoever is signed in; the patterns stand for addresses with
/// nothing behind them.
const THINGS: [&str; 4] = [
    "/courses/{course}/{module}/{lesson}",
    "/assessments/{attempt}",
    "/assessments/{attempt}/result",
    "/certificates/{code}",
];

/// Pages for anyone. Behind a link is whatever it was made for; here nobody made one.
const PUBLIC: [&str; 14] = [
    "/",
    "/courses",
    "/courses/{course}",
    "/glossary",
    "/search",
    "/pause",
    "/verify",
    "/verify/{code}",
    "/sign-in",
    "/sign-out",
    "/about",
    "/setup/{token}",
    "/reset/{token}",
    "/invite/{token}",
];

#[test]
fn every_address_has_its_place_in_these_tables() {
    for route in app::routes::ROUTES {
        let known = STAFF.iter().any(|(path, _)| *path == route.path)
            || PERSONAL.contains(&route.path)
            || THINGS.contains(&route.path)
            || PUBLIC.contains(&route.path);
        assert!(
            known,
            "say in server/tests/it/permission.rs who may see {}",
            route.path
        );
    }
}

#[tokio::test]
async fn staff_pages_open_to_their_role_and_to_no_other() {
    let app = TestApp::new().await;
    let target = target(&app).await;
    let anyone = app.anonymous();
    for (path, _) in STAFF {
        let path = path.replace("{account}", &target);
        let answer = anyone.get(&path).await.expect(303);
        assert!(
            answer.location().unwrap().starts_with("/sign-in?next="),
            "{path}"
        );
    }
    for level in Level::ALL {
        let browser = app.sign_in(level).await;
        for (path, allowed) in STAFF {
            let path = path.replace("{account}", &target);
            let expected = if allowed.contains(&level) { 200 } else { 403 };
            assert_eq!(
                browser.get(&path).await.status.as_u16(),
                expected,
                "{path} for {level:?}"
            );
        }
    }
}

#[tokio::test]
async fn personal_pages_ask_to_sign_in() {
    let (_app, anyone, officer) = TestApp::new().await.with_officer().await;
    for path in PERSONAL {
        let answer = anyone.get(path).await.expect(303);
        assert!(
            answer.location().unwrap().starts_with("/sign-in?next="),
            "{path}"
        );
        officer.get(path).await.expect(200);
    }
}

#[tokio::test]
async fn what_is_somebodys_own_asks_to_sign_in_and_is_nowhere_for_others() {
    let (_app, anyone, officer) = TestApp::new().await.with_officer().await;
    for path in THINGS {
        // An attempt's address that could be one.
        let path = path
            .replace("{attempt}", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
            .replace(['{', '}'], "");
        let answer = anyone.get(&path).await.expect(303);
        assert!(
            answer.location().unwrap().starts_with("/sign-in?next="),
            "{path}"
        );
        officer.get(&path).await.expect(404);
    }
}

#[tokio::test]
async fn public_pages_never_ask_to_sign_in() {
    let app = TestApp::new().await;
    for route in app::routes::ROUTES
        .iter()
        .filter(|route| PUBLIC.contains(&route.path))
    {
        let path = route.path.replace(['{', '}'], "");
        let answer = app.anonymous().get(&path).await;
        assert!(
            !answer
                .location()
                .unwrap_or_default()
                .starts_with("/sign-in"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn no_page_fails_for_anybody() {
    let (_app, anyone, officer) = TestApp::new().await.with_officer().await;
    for route in app::routes::ROUTES {
        let path = route.path.replace(['{', '}'], "");
        for browser in [&anyone, &officer] {
            let answer = browser.get(&path).await;
            assert!(
                !answer.status.is_server_error(),
                "{path} answered {}",
                answer.status
            );
        }
    }
}

#[tokio::test]
async fn what_administrators_do_is_refused_to_everybody_else() {
    let app = TestApp::new().await;
    let id = target(&app).await;
    let create = [
        ("name", "New"),
        ("email", "new@academy.example"),
        ("agency", "A"),
        ("country", ""),
        ("roles[]", "administrator"),
    ];
    let mut browsers = vec![app.anonymous()];
    for level in [
        Level::Officer,
        Level::Instructor,
        Level::Programme,
        Level::Assessor,
    ] {
        browsers.push(app.sign_in(level).await);
    }
    for browser in &browsers {
        browser.post("/do/create-account", &create).await;
        browser.post("/do/deactivate", &[("account", &id)]).await;
        let mut change = create.to_vec();
        change.push(("account", &id));
        browser.post("/do/update-account", &change).await;
        browser
            .post(
                "/do/reset-link",
                &[("account", &id), ("email", "target@academy.example")],
            )
            .await;
    }
    let all = usecases::account::list_accounts(&app.context, &usecases::Actor::Operator, "", 1)
        .await
        .unwrap();
    assert!(
        all.rows
            .iter()
            .all(|row| row.email != "new@academy.example"),
        "nobody made an account, or gave one this address"
    );
    assert!(
        all.rows.iter().all(|row| row.deactivated_at.is_none()),
        "nobody was deactivated"
    );
    let log = format!(
        "{:?}",
        usecases::supervise::audit_log(&app.context, &administrator(&app).await, 1)
            .await
            .unwrap()
    );
    assert!(!log.contains("reset-link.created"), "no link was made");
}

/// The account of somebody to whom something could be done.
async fn target(app: &TestApp) -> String {
    app.create("target@academy.example", "Target", Level::Officer)
        .await;
    let found =
        usecases::account::list_accounts(&app.context, &usecases::Actor::Operator, "target", 1)
            .await
            .unwrap();
    found.rows[0].id.to_string()
}

async fn administrator(app: &TestApp) -> usecases::Actor {
    let browser = app.sign_in(Level::Administrator).await;
    usecases::account::identify(&app.context, &browser.cookie("session").unwrap())
        .await
        .unwrap()
}
