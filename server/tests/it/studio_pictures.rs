//! Pictures, new courses and the outline through the pages: what a browser sends and what it gets back.

use axum::body::Body;
use http::header::{CONTENT_TYPE, ORIGIN};
use http::{HeaderValue, Method, Request};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use testkit::content::{COURSE, MODULE};
use testkit::{Answer, Browser, Level, PASSWORD, TestApp};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

const LOGO: &[u8] = include_bytes!("../../../crates/documents/src/pdf/tests/logo.png");

async fn house() -> (TestApp, Browser) {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    instructor
        .post("/do/open-draft", &[("course", COURSE)])
        .await;
    (app, instructor)
}

/// The form with a picture of the course, as a browser sends it.
async fn send(browser: &Browser, file: (&str, &[u8]), fields: &[(&str, &str)]) -> Answer {
    let address = format!("/do/add-picture?course={COURSE}");
    send_to(browser, &address, file, fields).await
}

/// A form with a file, as a browser sends it.
pub async fn send_to(
    browser: &Browser,
    address: &str,
    (name, file): (&str, &[u8]),
    fields: &[(&str, &str)],
) -> Answer {
    let mut body = Vec::new();
    let mut part = |head: String, content: &[u8]| {
        body.extend_from_slice(b"--x\r\ncontent-disposition: form-data; name=\"");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(b"\"\r\n\r\n");
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    };
    part(format!("file\"; filename=\"{name}"), file);
    part(String::from("save_key"), name.as_bytes());
    for (field, value) in fields {
        part((*field).to_owned(), value.as_bytes());
    }
    body.extend_from_slice(b"--x--\r\n");
    browser
        .send(form_to(browser, address), Body::from(body))
        .await
}

/// The head of a form with a picture.
fn form(browser: &Browser) -> Request<()> {
    form_to(browser, &format!("/do/add-picture?course={COURSE}"))
}

fn form_to(browser: &Browser, address: &str) -> Request<()> {
    let mut request = browser.request(Method::POST, address);
    let headers = request.headers_mut();
    headers.insert(ORIGIN, HeaderValue::from_static("http://127.0.0.1:8080"));
    headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    let kind = HeaderValue::from_static("multipart/form-data; boundary=x");
    headers.insert(CONTENT_TYPE, kind);
    request
}

pub async fn follow(browser: &Browser, answer: Answer) -> Answer {
    let to = answer.expect(303).location().unwrap().to_owned();
    browser.open(to.split('#').next().unwrap()).await
}

#[tokio::test]
async fn a_picture_is_sent_shown_to_editors_only_and_put_into_a_text() {
    let (app, instructor) = house().await;
    let page = instructor
        .open(&app::routes::pictures(COURSE))
        .await
        .expect(200);
    assert!(page.body.contains("square.svg"), "it has one already");
    let words = [("words", "The mark of the house.")];
    let answer = send(&instructor, ("Our mark.png", LOGO), &words).await;
    let page = follow(&instructor, answer).await.expect(200);
    let page = page.says("The picture is in the draft.");
    assert!(
        page.body
            .contains("![The mark of the house.](media/our-mark.png)")
    );

    let picture = app::routes::picture(COURSE, "our-mark.png");
    let shown = instructor.get(&picture).await.expect(200);
    assert_eq!(shown.header("content-type"), "image/png");
    assert_eq!(shown.header("x-content-type-options"), "nosniff");
    assert!(shown.header("content-security-policy").contains("sandbox"));
    app.anonymous().get(&picture).await.expect(303);
    for level in Level::ALL
        .into_iter()
        .filter(|one| *one != Level::Instructor)
    {
        let browser = app.sign_in(level).await;
        browser.get(&picture).await.expect(404);
        let answer = send(&browser, ("a.png", LOGO), &words).await;
        answer.expect(404);
    }

    let place = [
        ("course", COURSE),
        ("picture", "media/our-mark.png"),
        ("path", "01-first/01-reading.md"),
        ("words", "The mark of the house."),
        ("save_key", "k"),
    ];
    let answer = instructor.post("/do/place-picture", &place).await;
    follow(&instructor, answer)
        .await
        .says("The picture stands at the end of the text.");
    let preview = app::routes::preview(COURSE, MODULE, "reading");
    let page = instructor.open(&preview).await.expect(200);
    assert!(page.body.contains(&format!("<img src=\"{picture}\"")));
    // A picture that is published already is shown from the draft too.
    assert!(page.body.contains(&format!(
        "<img src=\"/author/{COURSE}/pictures/square.svg\""
    )));
    instructor
        .get(&app::routes::picture(COURSE, "square.svg"))
        .await
        .expect(200);
}

#[tokio::test]
async fn a_picture_that_is_refused_leaves_its_words_in_the_form() {
    let (_app, instructor) = house().await;
    let words = [("words", "What was typed <b>."), ("name", "door")];
    for (file, said) in [
        (("a.png", b"GIF89a".as_slice()), "no PNG, JPEG, WebP or SVG"),
        (("a.jpg", LOGO), "The name of the file ends with"),
        (("a.png", b"".as_slice()), "The file is empty."),
        (
            ("a.png", vec![0; 17 * 1024 * 1024].as_slice()),
            "larger than",
        ),
        (
            ("a.png", vec![0; 49 * 1024 * 1024].as_slice()),
            "larger than",
        ),
    ] {
        let answer = send(&instructor, file, &words).await;
        let page = follow(&instructor, answer).await.expect(200).says(said);
        assert!(page.body.contains("type=\"file\""));
        // Of a body that is cut short nothing behind the file was read.
        if file.1.len() < 48 * 1024 * 1024 {
            assert!(page.body.contains("What was typed &lt;b>."), "{said}");
            assert!(page.body.contains("value=\"door\""));
        }
    }
}

#[tokio::test]
async fn a_course_goes_from_nothing_to_officers_through_the_pages() {
    let app = TestApp::new().await;
    let writer = app.sign_in(Level::Instructor).await;
    app.create("second@academy.example", "Second", Level::Instructor)
        .await;
    let reviewer = app.anonymous();
    reviewer.sign_in("second@academy.example", PASSWORD).await;

    let page = writer.open("/author/new").await.expect(200);
    let typed = [
        ("title", "Doors & corridors"),
        ("summary", "Where a talk begins."),
        ("outcome", "choose a room"),
        ("language", "en"),
        ("module", "Before"),
        ("lesson", ""),
        ("slug", "doors"),
    ];
    let page = writer.submit(&page, "/do/begin-course", &typed).await;
    assert!(page.body.contains("error-summary"));
    assert!(page.body.contains("value=\"Doors &amp; corridors\""));
    let lesson = [("lesson", "A quiet room")];
    let page = writer.submit(&page, "/do/begin-course", &lesson).await;
    assert_eq!(page.path, "/author/doors?notice=course-begun");
    let page = page.says("Nobody has published this course yet.");
    assert!(!page.body.contains("href=\"/courses/doors\""));
    writer
        .open("/author")
        .await
        .says("Courses that nobody published yet");

    // Titles are changed and modules added beside the outline.
    let heading = [("title", "Doors"), ("summary", "Where talks begin.")];
    let page = writer.submit(&page, "/do/retitle-text", &heading).await;
    let module = [
        ("title", "After"),
        ("summary", "How a talk ends."),
        ("outcome", "end a talk"),
        ("lesson", "Leaving"),
    ];
    let page = writer.submit(&page, "/do/add-module", &module).await;
    let page = page.says("The compiler finds no error.");
    let notes = [("notes", "All of it is new.")];
    writer.submit(&page, "/do/ask-review", &notes).await;
    let page = reviewer.open("/author/doors").await.expect(200);
    let decision = [("decision", "approve")];
    reviewer
        .submit(&page, "/do/decide-review", &decision)
        .await
        .says("Your decision is saved.");
    app.anonymous().get("/courses/doors").await.expect(404);
    let page = writer.open("/author/doors").await.expect(200);
    writer
        .submit(&page, "/do/publish-draft", &[])
        .await
        .says("The draft is published.");
    let page = app.anonymous().open("/courses/doors").await.expect(200);
    assert_eq!(page.heading(), "Doors");
    assert!(page.body.contains("Leaving"));
}

#[tokio::test]
async fn what_moves_in_the_outline_is_where_the_page_opens() {
    let (_app, instructor) = house().await;
    let lesson = [
        ("course", COURSE),
        ("module", MODULE),
        ("lesson", "checking"),
        ("place", "0"),
        ("save_key", "one"),
    ];
    let answer = instructor.post("/do/move-in-outline", &lesson).await;
    let to = answer.location().unwrap().to_owned();
    assert!(to.ends_with("#acts-first.checking"), "{to}");
    let page = instructor.open(to.split('#').next().unwrap()).await;
    assert!(page.body.contains("id=\"acts-first.checking\""));
    // An address that is taken is said beside the form, with what was typed.
    let rename = [
        ("course", COURSE),
        ("module", MODULE),
        ("lesson", "checking"),
        ("slug", "reading"),
        ("save_key", "two"),
    ];
    let answer = instructor.post("/do/rename-in-outline", &rename).await;
    let page = follow(&instructor, answer).await;
    assert!(page.body.contains("error-summary"));
    // That of the other lesson, and the refused one.
    assert_eq!(
        page.body
            .matches("name=\"slug\" type=\"text\" value=\"reading\"")
            .count(),
        2
    );
    // A draft that is given up and was never published is found again at its address.
    let begin = [
        ("title", "Doors"),
        ("summary", "S."),
        ("outcome", "o"),
        ("language", "ar"),
        ("module", "وحدة"),
        ("lesson", "درس"),
    ];
    let answer = instructor.post("/do/begin-course", &begin).await;
    let page = follow(&instructor, answer).await.expect(200);
    let page = instructor.submit(&page, "/do/give-up-draft", &[]).await;
    let page = page.says("The draft is given up.");
    instructor
        .submit(&page, "/do/reopen-draft", &[])
        .await
        .says("The draft is open again.");
}

#[tokio::test]
async fn administrators_appoint_editors_and_nobody_else_does() {
    let (app, instructor) = house().await;
    let page = app::routes::course_editors(COURSE);
    let own = [("course", COURSE), ("email", "instructor@academy.example")];
    instructor.post("/do/add-editor", &own).await;
    let seen = instructor.open(&page).await.expect(200);
    let seen = seen.says("Nobody was appointed: every instructor edits it.");
    assert!(!seen.body.contains("/do/add-editor"));
    let admin = app.sign_in(Level::Administrator).await;
    let home = admin.open("/admin").await.expect(200);
    assert!(home.body.contains(&format!("href=\"{page}\"")));
    let form = admin.open(&page).await.expect(200);
    let email = [("email", "nobody@academy.example")];
    let form = admin.submit(&form, "/do/add-editor", &email).await;
    assert!(form.body.contains("value=\"nobody@academy.example\""));
    let email = [("email", "instructor@academy.example")];
    let form = admin.submit(&form, "/do/add-editor", &email).await;
    let form = form.says("The editor is appointed.");
    admin
        .submit(&form, "/do/end-editor", &[])
        .await
        .says("The editing has ended.");
}

/// A body that begins to be received and never ends.
pub(crate) struct Endless(pub Option<UnboundedSender<()>>);

impl futures_core::Stream for Endless {
    type Item = Result<Vec<u8>, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(began) = self.0.take() {
            began.send(()).unwrap();
        }
        Poll::Pending
    }
}

#[tokio::test]
async fn senders_who_never_finish_keep_nobody_waiting() {
    let (_app, instructor) = house().await;
    let (began, mut beginnings) = unbounded_channel();
    let mut slow = tokio::task::JoinSet::new();
    for _ in 0..3 {
        let (browser, body) = (instructor.clone(), Endless(Some(began.clone())));
        slow.spawn(async move {
            let body = Body::from_stream(body);
            browser.send(form(&browser), body).await
        });
    }
    // Each of them is received, though no more than two pictures are unpacked at once.
    for _ in 0..3 {
        let first = tokio::time::timeout(Duration::from_secs(10), beginnings.recv());
        first.await.unwrap().unwrap();
    }
    let words = [("words", "The mark of the house.")];
    let sent = send(&instructor, ("mark.png", LOGO), &words);
    let sent = tokio::time::timeout(Duration::from_secs(10), sent).await;
    sent.unwrap().expect(303);
    // Whoever hangs up is forgotten.
    slow.shutdown().await;
    let page = instructor.open(&app::routes::pictures(COURSE)).await;
    assert!(page.body.contains("media/mark.png"));
}
