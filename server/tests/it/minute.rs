//! What the program does every minute for authors: drafts whose time has come are published by its own task, or the editors get a letter.

use std::time::{Duration, Instant};
use testkit::content::{COURSE, MODULE};
use testkit::{Browser, Level, TestApp};
use usecases::Actor;
use usecases::supervise::mail;

const FILE: &str = "01-first/01-reading.md";
const PATIENCE: Duration = Duration::from_secs(30);

struct Desk {
    app: TestApp,
    writer: Browser,
    reviewer: Browser,
}

impl Desk {
    async fn new() -> Self {
        let mut app = TestApp::new().await;
        app.context.post = server::post::open(&app.context.settings, app.folder()).unwrap();
        let writer = app.sign_in(Level::Instructor).await;
        let email = "second@academy.example";
        app.create(email, "A second", Level::Instructor).await;
        let reviewer = app.anonymous();
        reviewer.sign_in(email, testkit::PASSWORD).await;
        Self {
            app,
            writer,
            reviewer,
        }
    }

    /// Puts a sentence at the end of the lesson.
    async fn write(&self, sentence: &str) {
        self.writer
            .post("/do/open-draft", &[("course", COURSE)])
            .await;
        let editor = app::routes::edit_text(COURSE, FILE);
        let page = self.writer.open(&editor).await.expect(200);
        let text = testkit::content::tiny().join(format!("courses/{COURSE}/{FILE}"));
        let text = std::fs::read_to_string(text).unwrap();
        let typed = format!("{text}\n{sentence}\n");
        self.writer
            .submit(&page, "/do/save-text", &[("text", &typed)])
            .await
            .says("Saved.");
    }

    /// Has the draft approved, and planned for an hour after the clock of the tests begins.
    async fn plan(&self) {
        let studio = app::routes::studio(COURSE);
        let page = self.writer.open(&studio).await.expect(200);
        let notes = [("notes", "A sentence more.")];
        self.writer.submit(&page, "/do/ask-review", &notes).await;
        let page = self.reviewer.open(&studio).await.expect(200);
        let approved = [("decision", "approve")];
        self.reviewer
            .submit(&page, "/do/decide-review", &approved)
            .await;
        let page = self.writer.open(&studio).await.expect(200);
        let planned = [("day", "2026-10-01"), ("hour", "10:00")];
        let page = self.writer.submit(&page, "/do/plan-publication", &planned);
        assert!(page.await.body.contains("/do/take-back-publication"));
    }

    /// Lets the task of the program look once, which it does as it begins, and waits until something holds.
    async fn looks<T>(&self, until: impl AsyncFn() -> Option<T>) -> T {
        let task = tokio::spawn(server::minute::publish_every_minute(
            self.app.context.clone(),
        ));
        let begun = Instant::now();
        let found = loop {
            if let Some(found) = until().await {
                break found;
            }
            assert!(begun.elapsed() < PATIENCE, "it never came");
            tokio::time::sleep(Duration::from_millis(20)).await;
        };
        task.abort();
        found
    }

    async fn lesson(&self) -> String {
        let path = app::routes::lesson(COURSE, MODULE, "reading");
        self.writer.open(&path).await.expect(200).body
    }
}

/// The letters that were written as files: whom each is to, its subject and its words.
async fn letters(app: &TestApp) -> Vec<(String, String, String)> {
    mail::send_due(&app.context, &Actor::Operator, &|| true)
        .await
        .unwrap();
    let Ok(files) = std::fs::read_dir(app.folder().join("outbox")) else {
        return Vec::new();
    };
    let mut letters = Vec::new();
    for file in files {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        let read = mail_parser::MessageParser::default().parse(&bytes).unwrap();
        let to = read
            .to()
            .and_then(|to| to.first())
            .and_then(|to| to.address());
        letters.push((
            to.unwrap().to_owned(),
            read.subject().unwrap().to_owned(),
            read.body_text(0).unwrap().into_owned(),
        ));
    }
    letters
}

#[tokio::test]
async fn a_draft_is_published_when_its_hour_has_come() {
    let desk = Desk::new().await;
    desk.write("The hour has come.").await;
    desk.plan().await;
    desk.app.clock.advance_seconds(3600);
    assert!(!desk.lesson().await.contains("The hour has come."));
    desk.looks(async || {
        let page = desk.lesson().await;
        page.contains("The hour has come.").then_some(())
    })
    .await;
    let told = letters(&desk.app).await;
    assert!(
        !told
            .iter()
            .any(|(_, subject, _)| subject.contains("Not published")),
        "{told:#?}"
    );
}

#[tokio::test]
async fn a_draft_that_was_changed_since_its_approval_is_not_published_and_its_editors_get_a_letter()
{
    let desk = Desk::new().await;
    desk.write("The hour has come.").await;
    desk.plan().await;
    desk.write("And something that nobody has read.").await;
    desk.app.clock.advance_seconds(3600);
    // Of a course without editors, whoever planned it.
    let letter = desk
        .looks(async || {
            let told = letters(&desk.app).await;
            let mut told = told.into_iter();
            told.find(|(_, subject, _)| subject == "Not published: A tiny course")
        })
        .await;
    assert_eq!(letter.0, "instructor@academy.example");
    assert!(letter.2.contains("/author/tiny"), "{}", letter.2);
    let page = desk.lesson().await;
    assert!(!page.contains("The hour has come.") && !page.contains("nobody has read"));
    let studio = app::routes::studio(COURSE);
    let page = desk.writer.open(&studio).await.expect(200);
    assert!(
        page.body.contains("/do/ask-review"),
        "the draft is open and wants to be read again"
    );
}
