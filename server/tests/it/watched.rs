//! A content folder that is watched: what is saved is published, and what is broken is told and keeps nothing from being served.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use testkit::content::{self, COURSE, MODULE};
use testkit::process::free_address;
use testkit::wire::Wire;
use testkit::{Browser, Level, TestApp};
use tokio::process::{Child, Command};

const SETTINGS: &str = "courses/tiny/course.toml";
const READING: &str = "courses/tiny/01-first/01-reading.md";
const FILE: &str = "01-first/01-reading.md";
/// An unoptimised server compiles slowly, and others work on this machine too.
const PATIENCE: Duration = Duration::from_mins(1);

/// Puts other words in the place of some in a file.
fn change(folder: &Path, path: &str, (from, to): (&str, &str)) {
    let file = folder.join(path);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(file, text.replace(from, to)).unwrap();
}

/// `audire serve --watch` over a folder, with its log in a file.
async fn watching(data: &Path, folder: &Path, log: &Path) -> (Child, Wire) {
    let address = free_address().unwrap();
    let child = Command::new(env!("CARGO_BIN_EXE_audire"))
        .args(["serve", "--watch", "--listen", &address.to_string()])
        .arg("--data")
        .arg(data)
        .arg("--content")
        .arg(folder)
        .env("AUDIRE_LOG", "info")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(fs::File::create(log).unwrap())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    loop {
        if let Ok(wire) = Wire::connect(address).await {
            return (child, wire);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Waits until a page holds a word.
async fn shows(wire: &mut Wire, path: &str, word: &str) -> String {
    let begun = Instant::now();
    loop {
        let page = wire.get(path).await.unwrap();
        if page.contains(word) {
            return page;
        }
        assert!(begun.elapsed() < PATIENCE, "{word} never came:\n{page}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Waits until a line of the log holds all the words; it.
async fn says(log: &Path, words: &[&str]) -> String {
    let begun = Instant::now();
    loop {
        let all = fs::read_to_string(log).unwrap();
        let found = |line: &&str| words.iter().all(|word| line.contains(word));
        if let Some(line) = all.lines().find(found) {
            return line.to_owned();
        }
        assert!(begun.elapsed() < PATIENCE, "{words:?} never came:\n{all}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test]
async fn what_is_saved_is_published_and_what_is_broken_is_told_with_its_place() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, log) = (dir.path().join("content"), dir.path().join("log"));
    content::copy_of_tiny(&folder).unwrap();
    let (child, mut wire) = watching(&dir.path().join("data"), &folder, &log).await;
    let course = format!("/courses/{COURSE}");
    shows(&mut wire, &course, "It takes a few minutes.").await;

    let body = "courses/tiny/course.md";
    change(&folder, body, ("a few minutes", "a quarter of an hour"));
    shows(&mut wire, &course, "It takes a quarter of an hour.").await;

    // The second line has a key that there is not; what is said of it comes after all that is right.
    change(&folder, body, ("a quarter of an hour", "an hour"));
    change(&folder, SETTINGS, ("minutes = 12", "minuts = 12"));
    let place = "courses/tiny/course.toml:2:1: ";
    let told = says(&log, &[place, "the last good version is served"]).await;
    assert!(told.contains("tiny") && told.contains("minuts"), "{told}");
    assert!(told.contains("`minutes`"), "what to do: {told}");
    let page = wire.get(&course).await.unwrap();
    assert!(page.contains("a quarter of an hour"));

    change(&folder, SETTINGS, ("minuts = 12", "minutes = 12"));
    shows(&mut wire, &course, "It takes an hour.").await;

    let glossary = fs::read_to_string(folder.join("glossary.md")).unwrap();
    let more = format!("{glossary}\n## Coercion {{#coercion}}\n\nForce, in whatever way.\n");
    fs::write(folder.join("glossary.md"), more).unwrap();
    shows(&mut wire, "/glossary", "Force, in whatever way.").await;

    drop((wire, child));
    let all = fs::read_to_string(&log).unwrap();
    let lines = |words: &str| all.lines().filter(|line| line.contains(words)).count();
    // From the folder as it was found, and for three of the four changes.
    assert_eq!(lines("published a course"), 4, "{all}");
    assert_eq!(lines("the last good version is served"), 1, "{all}");
}

#[tokio::test]
async fn only_a_folder_that_is_given_can_be_watched() {
    let output = Command::new(env!("CARGO_BIN_EXE_audire"))
        .args(["serve", "--watch", "--listen", "127.0.0.1:0"])
        .output()
        .await
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("--content <DIR>"), "{said}");
}

/// A site over a folder of its own, with what watches it.
async fn site(folder: &Path) -> (TestApp, server::watch::Watch) {
    content::copy_of_tiny(folder).unwrap();
    let settings = usecases::Settings::default();
    let app = TestApp::with(settings, server::Reach::Loopback, folder).await;
    let files = server::cli::Files {
        content: Some(folder.to_owned()),
        assets: None,
    };
    (app, server::watch::Watch::begin(&files, None))
}

#[tokio::test]
async fn the_folder_of_sealed_cases_is_watched_too() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, sealed) = (dir.path().join("content"), dir.path().join("sealed"));
    let (app, _) = site(&folder).await;
    fs::create_dir(&sealed).unwrap();
    let files = server::cli::Files {
        content: Some(folder),
        assets: None,
    };
    let mut watch = server::watch::Watch::begin(&files, Some(&sealed));
    assert!(!watch.round(&app.context).await);
    // A case that everybody may read is refused; it is looked at again as soon as it is another one.
    let case = sealed.join("yard.md");
    fs::write(&case, "+++\nuse = \"practice\"\n+++\n").unwrap();
    assert!(!watch.round(&app.context).await);
    fs::write(&case, "+++\n+++\n").unwrap();
    assert!(watch.round(&app.context).await, "it is read");
    assert!(!watch.round(&app.context).await, "once");
}

async fn reading(browser: &Browser) -> String {
    let path = app::routes::lesson(COURSE, MODULE, "reading");
    browser.open(&path).await.expect(200).body
}

#[tokio::test]
async fn nothing_is_done_while_nothing_moves_and_a_folder_that_is_away_takes_nothing_along() {
    let dir = tempfile::tempdir().unwrap();
    let (folder, away) = (dir.path().join("content"), dir.path().join("away"));
    let (app, mut watch) = site(&folder).await;
    assert!(!watch.round(&app.context).await);
    // What an editor keeps beside a file is none of ours.
    fs::write(folder.join("courses/tiny/.course.toml.swp"), "x").unwrap();
    assert!(!watch.round(&app.context).await);
    fs::rename(&folder, &away).unwrap();
    assert!(!watch.round(&app.context).await);
    assert!(app.context.shelf.current(COURSE).is_some());
    fs::rename(&away, &folder).unwrap();
    assert!(!watch.round(&app.context).await, "it is what it was");
    change(&folder, READING, ("More text.", "Much more text."));
    assert!(watch.round(&app.context).await);
    assert!(!watch.round(&app.context).await, "once");
    let officer = app.sign_in(Level::Officer).await;
    assert!(reading(&officer).await.contains("Much more text."));
}

#[tokio::test]
async fn a_course_that_is_edited_in_the_browser_is_offered_and_not_published() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("content");
    let (app, mut watch) = site(&folder).await;
    let writer = app.sign_in(Level::Instructor).await;
    let email = "second@academy.example";
    app.create(email, "A second", Level::Instructor).await;
    let reviewer = app.anonymous();
    reviewer.sign_in(email, testkit::PASSWORD).await;

    writer.post("/do/open-draft", &[("course", COURSE)]).await;
    let editor = app::routes::edit_text(COURSE, FILE);
    let page = writer.open(&editor).await.expect(200);
    let text = fs::read_to_string(folder.join(READING)).unwrap();
    let typed = text.replace("More text.", "Written in the browser.");
    writer
        .submit(&page, "/do/save-text", &[("text", &typed)])
        .await
        .says("Saved.");
    let studio = app::routes::studio(COURSE);
    let page = writer.open(&studio).await.expect(200);
    let notes = [("notes", "Other words.")];
    writer.submit(&page, "/do/ask-review", &notes).await;
    let page = reviewer.open(&studio).await.expect(200);
    let approved = [("decision", "approve")];
    reviewer.submit(&page, "/do/decide-review", &approved).await;
    let page = writer.open(&studio).await.expect(200);
    writer.submit(&page, "/do/publish-draft", &[]).await;
    assert!(reading(&writer).await.contains("Written in the browser."));

    change(&folder, READING, ("More text.", "Written in a file."));
    assert!(watch.round(&app.context).await);
    assert!(reading(&writer).await.contains("Written in the browser."));
    let waiting = app::routes::course_incoming(COURSE);
    let page = writer.open(&waiting).await.expect(200);
    assert!(page.body.contains("Written in a file."));
}
