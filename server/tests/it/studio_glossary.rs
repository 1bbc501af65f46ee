//! The glossary in the studio, through the pages.

use crate::studio_editor::ask;
use base::GLOSSARY;
use testkit::content::{COURSE, tiny};
use testkit::{Level, TestApp};
use usecases::Actor;

const FILE: &str = "glossary.md";

#[tokio::test]
async fn the_glossary_is_opened_written_and_looked_at() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    let home = instructor.open("/author").await.expect(200);
    let there = app::routes::studio(GLOSSARY);
    assert!(home.body.contains(&format!("href=\"{there}\"")));
    let page = instructor.open("/author/glossary").await.expect(200);
    assert!(page.body.contains("<h1>Glossary</h1>"), "{}", page.body);
    let page = instructor.submit(&page, "/do/open-draft", &[]).await;
    let page = page.expect(200);
    let edit = app::routes::edit_text(GLOSSARY, FILE);
    assert!(page.body.contains(&edit.replace('&', "&amp;")));
    assert!(!page.body.contains("/do/add-module"), "it has no modules");

    let editor = instructor.open(&edit).await.expect(200);
    let preview = app::routes::glossary_preview();
    assert!(editor.body.contains(&format!("src=\"{preview}?frame=1")));
    let text = "## Zeal {#zeal}\n\nA word that nobody needs.\n";
    let fields = [("course", GLOSSARY), ("path", FILE), ("text", text)];
    let asked = ask(&instructor, &fields).await.expect(200);
    assert!(
        asked.body.contains("A word that nobody needs."),
        "{}",
        asked.body
    );
    let saved = instructor
        .submit(&editor, "/do/save-text", &[("text", text)])
        .await;
    saved.expect(200);
    for (address, direction) in [
        (preview.clone(), "ltr"),
        (format!("{preview}?lang=ar"), "rtl"),
    ] {
        let seen = instructor.open(&address).await.expect(200);
        assert!(seen.body.contains("A word that nobody needs."));
        assert!(seen.body.contains(&format!("dir=\"{direction}\"")));
    }
    let officers = instructor.open("/glossary").await.expect(200);
    assert!(!officers.body.contains("A word that nobody needs."));
    let files = app::routes::course_archive(GLOSSARY);
    let packed = instructor.open(&files).await.expect(200);
    assert_eq!(packed.header("content-type"), "application/zip");
    for page in ["versions", "translate", "editors", "publishing"] {
        let address = format!("{there}/{page}");
        instructor.open(&address).await.expect(200);
    }
}

#[tokio::test]
async fn a_newer_glossary_is_shown_in_the_draft_of_a_course_and_taken() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    let draft = [("course", COURSE)];
    instructor.post("/do/open-draft", &draft).await;
    let there = app::routes::studio(COURSE);
    let page = instructor.open(&there).await.expect(200);
    assert!(!page.body.contains("/do/take-glossary"));
    let mut sources = server::folder::sources(Some(&tiny())).unwrap().unwrap();
    let text = "## Consent {#consent}\n\nA yes of somebody who could say no.\n";
    sources.0.insert(FILE.to_owned(), text.into());
    let published = usecases::author::publish_folder(&app.context, &Actor::Operator, sources);
    published.await.unwrap();

    let page = instructor.open(&there).await.expect(200);
    assert!(page.body.contains("A newer glossary"), "{}", page.body);
    let stale = [("newer", "another")];
    let told = instructor.submit(&page, "/do/take-glossary", &stale).await;
    let told = told.expect(200);
    assert!(told.body.contains("published once more"), "{}", told.body);
    let taken = instructor.submit(&page, "/do/take-glossary", &[]).await;
    let taken = taken.expect(200);
    assert!(taken.body.contains("The draft has the newer glossary now."));
    assert!(!taken.body.contains("/do/take-glossary"));
}
