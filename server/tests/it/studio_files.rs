//! Courses from outside through the pages: an archive is brought, looked at and taken in; hostile words stand in pages as words; the
//! operator takes a course along.

use crate::command_line::{audire, words};
use crate::studio_pictures::Endless;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;
use testkit::browser::Answer;
use testkit::content::{COURSE, tiny};
use testkit::{Browser, Level, TestApp};

const FILE: &str = "01-first/01-reading.md";
const BOUNDARY: &str = "archive-of-a-course";

/// What a folder holds, by path with strokes.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    fn collect(folder: &Path, place: &str, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{place}{}", entry.file_name().into_string().unwrap());
            if entry.file_type().unwrap().is_dir() {
                collect(&entry.path(), &format!("{path}/"), files);
            } else {
                files.insert(path, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut all = BTreeMap::new();
    collect(root, "", &mut all);
    all
}

fn packed(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut out = Vec::new();
    let mut bundle = documents::bundle::Bundle::new(&mut out);
    for (path, bytes) in files {
        bundle.add(path, bytes).unwrap();
    }
    bundle.finish().unwrap();
    out
}

fn bring_to() -> String {
    format!("/do/bring-course?course={COURSE}")
}

/// Sends an archive as a form with a file does.
async fn bring(browser: &Browser, bytes: &[u8]) -> Answer {
    let mut body = format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"course.zip\"\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    browser.send(form(browser), body.into()).await
}

/// The head of the form.
fn form(browser: &Browser) -> http::Request<()> {
    let mut request = browser.request(http::Method::POST, &bring_to());
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    request
        .headers_mut()
        .insert("content-type", kind.parse().unwrap());
    request
}

#[tokio::test]
async fn an_archive_is_received_of_editors_of_the_course_only() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    let endless = || axum::body::Body::from_stream(Endless(None));
    // Nobody edits the course yet: it is open to every instructor, and the archive is received.
    let received = instructor.send(form(&instructor), endless());
    let received = tokio::time::timeout(Duration::from_millis(500), received).await;
    assert!(received.is_err());
    let other = "editor@academy.example";
    app.create(other, "An editor", Level::Instructor).await;
    usecases::author::studio::add_editor(&app.context, &usecases::Actor::Operator, COURSE, other)
        .await
        .unwrap();
    // Whoever edits it no more is answered before anything is.
    let answer = instructor.send(form(&instructor), endless());
    let answer = tokio::time::timeout(Duration::from_secs(10), answer).await;
    let page = answer.unwrap().expect(303).location().unwrap().to_owned();
    instructor.open(&page).await.expect(403);
}

#[tokio::test]
async fn an_archive_is_brought_looked_at_and_taken_in_by_instructors_only() {
    let app = TestApp::new().await;
    let mut files = files(&tiny());
    let own = format!("courses/{COURSE}/{FILE}");
    let text = files.get_mut(&own).unwrap();
    text.extend_from_slice(b"\nA sentence from another computer.\n");
    let archive = packed(&files);
    for level in Level::ALL {
        let browser = app.sign_in(level).await;
        let answer = bring(&browser, &archive).await.expect(303);
        let page = answer.location().unwrap().to_owned();
        if level != Level::Instructor {
            let seen = browser.open(&page).await;
            assert_eq!(seen.status.as_u16(), 403, "{level:?}");
            continue;
        }
        assert!(
            page.starts_with(&app::routes::course_import(COURSE)),
            "{page}"
        );
        let page = browser.open(&page).await.expect(200);
        let main = page.main();
        assert!(main.contains("A sentence from another computer."), "{main}");
        browser
            .submit(&page, "/do/take-files", &[])
            .await
            .says("What came is in the draft.");
        let editor = browser.open(&app::routes::edit_text(COURSE, FILE)).await;
        assert!(editor.body.contains("A sentence from another computer."));
        // The folder holds nothing new.
        let folder = browser.open(&app::routes::course_incoming(COURSE)).await;
        folder
            .expect(200)
            .says("Nothing differs from what you have.");
    }
}

#[tokio::test]
async fn an_archive_that_cannot_be_read_is_refused_in_words() {
    let app = TestApp::new().await;
    let browser = app.sign_in(Level::Instructor).await;
    let mut evil = files(&tiny());
    evil.insert(format!("courses/{COURSE}/../../evil.md"), b"x".to_vec());
    for (bytes, said) in [
        (b"%PDF-1.7".to_vec(), "no ZIP archive"),
        (Vec::new(), "Choose a file."),
        (packed(&evil), "leads out of the folder"),
    ] {
        let answer = bring(&browser, &bytes).await.expect(303);
        let page = browser.open(answer.location().unwrap()).await.expect(200);
        assert!(page.main().contains(said), "{said}: {}", page.main());
    }
}

#[tokio::test]
async fn hostile_words_stand_in_pages_as_words() {
    let app = TestApp::new().await;
    let browser = app.sign_in(Level::Instructor).await;
    browser.post("/do/open-draft", &[("course", COURSE)]).await;
    let head = "+++\ntitle = \"Reading\"\nsummary = \"It is read.\"\nminutes = 4\n+++\n\n";
    for hostile in [
        "</textarea><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "<iframe src=\"data:text/html,x\"></iframe>",
        "[a](javascript:alert(1))",
        "{{ leptos }} <!-- --> ]]> \u{202e}",
    ] {
        let page = browser.open(&app::routes::edit_text(COURSE, FILE)).await;
        let text = format!("{head}{hostile}\n");
        let saved = browser
            .submit(&page, "/do/save-text", &[("text", &text)])
            .await
            .expect(200);
        let preview = app::routes::preview(COURSE, testkit::content::MODULE, "reading");
        let looked = browser
            .open(&format!("{preview}?frame=1"))
            .await
            .expect(200);
        for page in [saved, looked] {
            for code in [
                "<script>alert",
                "<img src=x",
                "<iframe src=\"data:",
                "href=\"javascript:",
            ] {
                assert!(!page.body.contains(code) || code == "{hostile}: {code}");
            }
        }
    }
}

#[tokio::test]
async fn the_operator_takes_a_course_along_as_its_folder() {
    let app = TestApp::new().await;
    let dir = tempfile::tempdir().unwrap();
    let to = dir.path().join("out");
    let to = to.to_str().unwrap();
    let export =
        |args: &[&str]| audire(app.folder(), &[&["export", COURSE, "--to"], args].concat());
    let done = export(&[to]);
    assert!(done.status.success(), "{}", words(&done));
    assert_eq!(files(Path::new(to)), files(&tiny()));
    let again = export(&[to]);
    assert_eq!(again.status.code(), Some(2), "{}", words(&again));
    assert!(words(&again).contains("--force"));
    let archive = format!("{to}.zip");
    assert!(export(&[&archive, "--version", "0123456789"]).status.code() == Some(1));
    assert!(export(&[&archive]).status.success());
    assert!(std::fs::read(archive).unwrap().starts_with(b"PK"));
}
