//! What staff does is done by staff only: forms that others send, whatever their pages show them.

use testkit::content::COURSE;
use testkit::{Level, TestApp};

/// An id that could be one of anything.
pub const NOBODYS: &str = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";

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

/// A form that is sent: its address, who may, its fields.
type Sent<'a> = (&'a str, &'a [Level], &'a [(&'a str, &'a str)]);

#[tokio::test]
async fn what_staff_does_is_refused_to_whoever_has_not_the_role() {
    let app = TestApp::new().await;
    target(&app).await;
    let grant = [
        ("email", "target@academy.example"),
        ("course", COURSE),
        ("extra_time_percent", "50"),
        ("extra_attempts", "1"),
    ];
    let mut manager = usecases::Actor::Anonymous;
    let forms: [Sent; 12] = [
        (
            "/do/grant-accommodation",
            &[Level::Programme, Level::Administrator],
            &grant,
        ),
        (
            "/do/end-accommodation",
            &[Level::Programme, Level::Administrator],
            &[("accommodation", NOBODYS)],
        ),
        (
            "/do/mark-response",
            &[Level::Assessor],
            &[("task", NOBODYS), ("levels[0]", "1")],
        ),
        (
            "/do/answer-contest",
            &[Level::Assessor],
            &[
                ("contest", NOBODYS),
                ("upheld", "no"),
                ("comment", "Because."),
            ],
        ),
        (
            "/do/regrade",
            &[Level::Instructor],
            &[
                ("course", COURSE),
                ("question", "quiz-one"),
                ("reason", "Because it was wrong."),
            ],
        ),
        (
            "/do/confirm-import",
            &[Level::Instructor],
            &[("import", NOBODYS)],
        ),
        (
            "/do/take-files",
            &[Level::Instructor],
            &[("course", COURSE), ("over", "0-0"), ("save_key", "k")],
        ),
        (
            "/do/renew-draft",
            &[Level::Instructor],
            &[("course", COURSE), ("over", "0-0"), ("save_key", "k")],
        ),
        (
            "/do/take-glossary",
            &[Level::Instructor],
            &[("course", COURSE), ("newer", "0")],
        ),
        (
            "/do/leave-folder",
            &[Level::Instructor],
            &[("course", COURSE), ("over", "0-0")],
        ),
        (
            "/do/add-bank",
            &[Level::Instructor],
            &[("course", COURSE), ("name", "extra"), ("save_key", "k")],
        ),
        (
            "/do/withdraw-import",
            &[Level::Instructor],
            &[("import", NOBODYS)],
        ),
    ];
    for level in Level::ALL {
        let browser = app.sign_in(level).await;
        if level == Level::Programme {
            manager = identified(&app, &browser).await;
        }
        for (action, allowed, fields) in forms {
            if allowed.contains(&level) {
                continue;
            }
            let answer = browser.post(action, fields).await;
            assert_eq!(answer.status.as_u16(), 303, "{action} for {level:?}");
            // Where it leads is a page that such people may not see, or one that says it was refused.
            let page = browser.open(answer.location().unwrap()).await;
            let says =
                page.status.as_u16() == 403 || answer.location().unwrap().contains("refused");
            assert!(
                says,
                "{action} for {level:?} led to {} with {}",
                page.path, page.status
            );
        }
    }
    let granted = usecases::assess::list_accommodations(&app.context, &manager, base::Locale::En)
        .await
        .unwrap();
    assert_eq!(granted, []);
}

#[tokio::test]
async fn a_file_is_read_for_instructors_only() {
    let app = TestApp::new().await;
    for level in Level::ALL {
        let browser = app.sign_in(level).await;
        let mut request = browser.request(http::Method::POST, "/do/try-import");
        let kind = "multipart/form-data; boundary=x";
        request
            .headers_mut()
            .insert("content-type", kind.parse().unwrap());
        let mut body = String::new();
        for (name, value) in [
            ("course", COURSE),
            ("bank", "brought"),
            ("format", "gift"),
            ("competence", "rights"),
            ("difficulty", "1"),
            ("file\"; filename=\"a.gift", "Is it so? {T}"),
        ] {
            body.push_str("--x\r\ncontent-disposition: form-data; name=\"");
            for part in [name, "\"\r\n\r\n", value, "\r\n"] {
                body.push_str(part);
            }
        }
        body.push_str("--x--\r\n");
        let answer = browser.send(request, body.into()).await.expect(303);
        let is_read = answer.location().unwrap().starts_with("/author/imports/");
        assert_eq!(is_read, level == Level::Instructor, "{level:?}");
    }
}

/// The account of somebody to whom something could be done.
pub async fn target(app: &TestApp) -> String {
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
    identified(app, &browser).await
}

/// Who is signed in there.
async fn identified(app: &TestApp, browser: &testkit::Browser) -> usecases::Actor {
    usecases::account::identify(&app.context, &browser.cookie("session").unwrap())
        .await
        .unwrap()
}
