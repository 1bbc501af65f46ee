//! Programmes and cohorts through their pages: made, filled by list, by table and by link.

use axum::body::Body;
use http::header::{CONTENT_TYPE, ORIGIN};
use http::{HeaderValue, Method};
use testkit::content::COURSE;
use testkit::{Answer, Browser, Level, TestApp, html};

const PROGRAMME: &str = "/programmes/listening-well";

/// A site with a programme that holds the tiny course, whose manager is signed in, on the page of its first cohort's people.
pub struct House {
    pub app: TestApp,
    pub manager: Browser,
    pub people: String,
}

impl House {
    pub async fn new() -> Self {
        let app = TestApp::new().await;
        let admin = app.sign_in(Level::Administrator).await;
        let page = admin.open("/programmes/organisations").await.expect(200);
        let country = [("name", "France"), ("kind", "country"), ("country", "FR")];
        admin
            .submit(&page, "/do/create-organisation", &country)
            .await
            .says("The organisation is added.");
        let manager = app.sign_in(Level::Programme).await;
        let page = manager.open("/programmes/new").await.expect(200);
        let title = [("title_en", "Listening well")];
        let page = manager
            .submit(&page, "/do/create-programme", &title)
            .await
            .says("The programme is created.");
        assert_eq!(page.heading(), "Listening well");
        let page = manager.open(&format!("{PROGRAMME}/settings")).await;
        let course = [("course", COURSE), ("what", "add")];
        let forms = page.forms("/do/move-programme-course");
        manager.submit_form(&forms[0], &course).await.expect(200);
        let page = manager.open(PROGRAMME).await;
        let cohort = [("name", "Spring"), ("starts_on", "2026-12-01")];
        let page = manager
            .submit(&page, "/do/create-cohort", &cohort)
            .await
            .says("The cohort is created.");
        let people = page.path.split('?').next().unwrap().to_owned();
        Self {
            app,
            manager,
            people,
        }
    }

    pub async fn page(&self) -> Answer {
        self.manager.open(&self.people).await.expect(200)
    }

    /// Sends a file as the form of the page sends it, and follows.
    pub async fn send(&self, browser: &Browser, file: &[u8], create: bool) -> Answer {
        let page = self.page().await;
        let form = page.form("/do/try-cohort-table");
        let mut body = Vec::new();
        for (name, value) in &form.fields {
            if name != "file" && name != "create" {
                body.extend_from_slice(part(name, "", value.as_bytes()).as_slice());
            }
        }
        if create {
            body.extend_from_slice(part("create", "", b"1").as_slice());
        }
        let named = "; filename=\"people.csv\"";
        body.extend_from_slice(part("file", named, file).as_slice());
        body.extend_from_slice(b"--x--\r\n");
        let mut request = browser.request(Method::POST, "/do/try-cohort-table");
        let headers = request.headers_mut();
        let origin = HeaderValue::from_static("http://127.0.0.1:8080");
        headers.insert(ORIGIN, origin);
        headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
        let kind = HeaderValue::from_static("multipart/form-data; boundary=x");
        headers.insert(CONTENT_TYPE, kind);
        let answer = browser.send(request, Body::from(body)).await;
        match answer.location() {
            Some(to) => browser.open(to).await,
            None => answer,
        }
    }
}

fn part(name: &str, more: &str, value: &[u8]) -> Vec<u8> {
    let head = format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
    [head.as_bytes(), value, b"\r\n"].concat()
}

/// The link that a page shows once.
fn secret(page: &Answer) -> String {
    let shown = html::text(&page.body, "code.secret").unwrap_or_default();
    assert!(!shown.is_empty(), "no link:\n{}", page.main());
    shown
}

#[tokio::test]
async fn a_list_fills_a_cohort_and_a_refused_one_loses_nothing() {
    let house = House::new().await;
    house
        .app
        .create("ana@academy.example", "Ana", Level::Officer)
        .await;
    let page = house.page().await;
    let typed = "ana@academy.example\nzoe@academy.example";
    let refused = house
        .manager
        .submit(&page, "/do/add-people", &[("list", typed)])
        .await
        .says("Nobody has an account with zoe@academy.example.");
    assert!(refused.body.contains(typed), "what was typed is lost");
    house
        .manager
        .submit(
            &refused,
            "/do/add-people",
            &[("list", "ana@academy.example")],
        )
        .await
        .says("These people are in the cohort.")
        .says("by a list");
    let officer = house.app.anonymous();
    let home = officer
        .sign_in("ana@academy.example", testkit::PASSWORD)
        .await;
    let home = home.says("Your programmes").says("Listening well");
    let page = house.page().await;
    house
        .manager
        .submit(&page, "/do/set-deadline", &[("due_on", "2030-01-31")])
        .await
        .says("Due 31 January 2030");
    let home = officer.open(&home.path).await.says("due 31 January 2030");
    officer
        .submit(&home, "/do/leave-cohort", &[])
        .await
        .says("You have left the programme.");
    house.page().await.says("Nobody is in this cohort yet.");
}

#[tokio::test]
async fn a_table_is_shown_before_it_is_applied_and_its_links_once() {
    let house = House::new().await;
    let text = "Courriel;Nom;Organisme;Pays\r\nZOE@academy.example;Zoé;Port;FR\r\nx;y;z;FR\r\n";
    // As a spreadsheet of Windows writes it: é is 0xE9 in code page 1252.
    let bytes: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let tried = house
        .send(&house.manager, &bytes, true)
        .await
        .says("Nothing has happened yet.")
        .says("windows-1252")
        .says("Zoé")
        .says("Gets an account and joins");
    house.page().await.says("Nobody is in this cohort yet.");
    let applied = house
        .manager
        .submit(&tried, "/do/apply-table", &[])
        .await
        .says("The table is applied.");
    assert!(secret(&applied).contains("/setup/"));
    let again = house.manager.open(&applied.path).await;
    assert!(
        html::text(&again.body, "code.secret").is_none(),
        "shown twice"
    );
    house.page().await.says("Zoé");
}

#[tokio::test]
async fn hostile_tables_are_told_in_words_and_do_nothing() {
    let house = House::new().await;
    let hostile = "email,name,agency,country\n\
        <script>alert(1)</script>,A,B,FR\n\
        a@academy.example,\"=HYPERLINK(\"\"http://evil.example\"\")\",B,FR\n\
        b@academy.example,Ana\u{202E}gnp.exe,B,FR\n\
        c@academy.example\n\
        d@academy.example,\"never closed,B,FR\n";
    let page = house.send(&house.manager, hostile.as_bytes(), true).await;
    assert!(
        !page.body.contains("<script>alert"),
        "markup of a cell reached the page"
    );
    let page = page
        .says("begins as a formula does")
        .says("This row has 1 cells; the first row has 4.");
    assert!(
        !page.body.contains("/do/apply-table"),
        "no row can be applied"
    );
    let workbook = house.send(&house.manager, b"PK\x03\x04\0\0", false).await;
    workbook.says("This is a workbook.");
    let picture = house
        .send(&house.manager, b"\x89PNG\r\n\x1a\n\0\0", false)
        .await;
    picture.says("This file is no table of text.");
    let wrong = house
        .send(&house.manager, b"who;where\nana;port\n", false)
        .await;
    wrong.says("who \u{b7} where");
    let large = vec![b'a'; 3 * 1024 * 1024];
    let answer = house.send(&house.manager, &large, false).await;
    assert_eq!(answer.status.as_u16(), 413);
    house.page().await.says("Nobody is in this cohort yet.");
}

#[tokio::test]
async fn a_link_is_kept_through_signing_in() {
    let house = House::new().await;
    house
        .app
        .create("ana@academy.example", "Ana", Level::Officer)
        .await;
    let page = house.page().await;
    let mut form = page.form("/do/make-invitation");
    form.fields.retain(|(name, _)| name != "asks");
    let made = house
        .manager
        .submit_form(&form, &[])
        .await
        .says("Copy it now: it is not shown again.");
    let path = secret(&made);
    let path = path.get(path.find("/invite/").unwrap()..).unwrap();
    let officer = house.app.anonymous();
    let page = officer.open(path).await.expect(200).says("Sign in first.");
    let to = html::links(&page.body);
    let to = to
        .iter()
        .find(|one| one.starts_with("/sign-in?next=/invite/"))
        .unwrap();
    let page = officer.open(to).await;
    let signed = [
        ("email", "ana@academy.example"),
        ("password", testkit::PASSWORD),
    ];
    let page = officer.submit(&page, "/do/sign-in", &signed).await;
    assert_eq!(page.path, path);
    let joined = officer.submit(&page, "/do/follow-invitation", &[]).await;
    joined.says("You are in this cohort.");
    // From another tab, which still shows the button.
    let again = officer.submit(&page, "/do/follow-invitation", &[]).await;
    again.says("You are in this cohort.");
    house.page().await.says("by the link");
    let page = house.page().await;
    house
        .manager
        .submit(&page, "/do/close-invitation", &[])
        .await
        .says("The link is closed.");
    let late = house.app.anonymous().open(path).await.expect(200);
    late.says("This invitation is closed.");
}

#[tokio::test]
async fn who_asks_is_answered_by_a_manager() {
    let house = House::new().await;
    let page = house.page().await;
    let form = [("asks", "1")];
    let made = house
        .manager
        .submit(&page, "/do/make-invitation", &form)
        .await;
    let path = secret(&made);
    let path = path.get(path.find("/invite/").unwrap()..).unwrap();
    let officer = house.app.sign_in(Level::Officer).await;
    let page = officer.open(path).await;
    let asked = officer.submit(&page, "/do/follow-invitation", &[]).await;
    asked.says("You asked to join.");
    let page = house.page().await.says("Requests to join");
    let accept = [("decision", "accept")];
    house
        .manager
        .submit(&page, "/do/decide-request", &accept)
        .await
        .says("The request is answered.")
        .says("on request");
    officer.open(path).await.says("You are in this cohort.");
}

#[tokio::test]
async fn what_managers_do_is_refused_to_everybody_else() {
    let house = House::new().await;
    let page = house.page().await;
    let cohort = page.form("/do/add-people").fields;
    let cohort = cohort
        .iter()
        .find(|(name, _)| name == "cohort")
        .unwrap()
        .1
        .clone();
    house
        .app
        .create("ana@academy.example", "Ana", Level::Officer)
        .await;
    let mut browsers = vec![house.app.anonymous()];
    for level in [Level::Officer, Level::Instructor, Level::Assessor] {
        browsers.push(house.app.sign_in(level).await);
    }
    let slug = "listening-well";
    let place = [("programme", slug), ("cohort", cohort.as_str())];
    for browser in &browsers {
        for (action, more) in [
            ("/do/add-people", ("list", "ana@academy.example")),
            ("/do/make-invitation", ("most", "5")),
            ("/do/set-deadline", ("course", COURSE)),
            ("/do/create-cohort", ("name", "Another")),
            ("/do/appoint-staff", ("email", "ana@academy.example")),
            ("/do/revise-programme", ("title_en", "Taken")),
            ("/do/move-programme-course", ("what", "remove")),
        ] {
            let fields = [&place[..], &[more]].concat();
            browser.post(action, &fields).await.expect(303);
        }
        house
            .send(browser, b"email\nana@academy.example\n", false)
            .await;
    }
    let page = house.page().await.says("Nobody is in this cohort yet.");
    assert!(
        !page.body.contains("/do/close-invitation"),
        "no link was made"
    );
    let page = house.manager.open(PROGRAMME).await;
    assert_eq!(page.heading(), "Listening well");
    assert!(!page.body.contains("Another"));
}
