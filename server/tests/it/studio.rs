//! The studio through the pages: a text is typed, refused, had back, seen in a frame, and the course leaves as its folder.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::path::Path;
use testkit::content::{COURSE, MODULE};
use testkit::{Level, TestApp};

const FILE: &str = "01-first/01-reading.md";

fn edit() -> String {
    app::routes::edit_text(COURSE, FILE)
}

/// What the test's course folder holds, as the archive names it.
fn folder() -> BTreeMap<String, Vec<u8>> {
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
    let mut files = BTreeMap::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/testkit/course");
    collect(&root, "", &mut files);
    files
}

#[tokio::test]
async fn a_course_leaves_as_exactly_its_folder_and_with_an_instructor_only() {
    let app = TestApp::new().await;
    let path = app::routes::course_archive(COURSE);
    let asked = app.anonymous().get(&path).await.expect(303);
    assert!(asked.location().unwrap().starts_with("/sign-in?next="));
    for level in Level::ALL {
        let browser = app.sign_in(level).await;
        let answer = browser.get(&path).await;
        if level != Level::Instructor {
            answer.expect(404);
            continue;
        }
        let answer = answer.expect(200);
        let mut archive = zip::ZipArchive::new(Cursor::new(answer.bytes.clone())).unwrap();
        let mut files = BTreeMap::new();
        for place in 0..archive.len() {
            let mut file = archive.by_index(place).unwrap();
            let name = file.name().unwrap().into_owned();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            files.insert(name, bytes);
        }
        assert_eq!(files, folder());
    }
}

#[tokio::test]
async fn what_was_typed_is_kept_whatever_becomes_of_the_form() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    instructor
        .post("/do/open-draft", &[("course", COURSE)])
        .await;
    let page = instructor.open(&edit()).await.expect(200);
    let long = "word ".repeat(60_000);
    let again = instructor
        .submit(&page, "/do/save-text", &[("text", &long)])
        .await;
    // 300,000 characters are more than a text may have: it is said, and nothing is lost.
    assert!(again.body.contains("error-summary"));
    assert!(
        again.body.contains(long.trim_end()),
        "nothing typed is lost"
    );
    let page = instructor.open(&edit()).await.expect(200);
    let typed = "+++\ntitle = \"Reading\"\nsummary = \"It is read.\"\nminutes = 4\n+++\n\nTyped here & <kept>.\n";
    instructor
        .submit(&page, "/do/save-text", &[("text", typed)])
        .await
        .says("Saved.");
    let page = instructor.open(&edit()).await.expect(200);
    assert!(page.body.contains("Typed here &amp; &lt;kept>."));
}

#[tokio::test]
async fn a_preview_stands_in_a_frame_of_this_site_and_of_no_other() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    instructor
        .post("/do/open-draft", &[("course", COURSE)])
        .await;
    let editor = instructor.open(&edit()).await.expect(200);
    let policy = editor.header("content-security-policy");
    assert!(policy.contains("frame-src 'self'") && policy.contains("frame-ancestors 'none'"));
    let preview = app::routes::preview(COURSE, MODULE, "reading");
    let framed = instructor
        .open(&format!("{preview}?frame=1&theme=dark"))
        .await
        .expect(200);
    let policy = framed.header("content-security-policy");
    assert!(policy.contains("frame-ancestors 'self'") && policy.contains("frame-src 'none'"));
    assert!(framed.body.contains("data-theme=\"dark\""));
    assert!(!framed.body.contains("masthead"));
    let whole = instructor.open(&preview).await.expect(200);
    assert!(
        whole
            .header("content-security-policy")
            .contains("frame-ancestors 'none'")
    );
    assert!(whole.body.contains("masthead"));
}
