//! While one writes: a text that is not saved is compiled, drawn and completed, and nothing is kept of it.

use crate::course::sources;
use crate::harness::{EN, Site};
use base::Locale;
use usecases::author::studio::{self, Typed, Unsaved};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::learn::BlockView;
use views::studio_editor::{CheckedView, Group};

const READING: &str = "01-first/02-reading.md";

async fn site() -> (Site, Actor) {
    let site = Site::with_course().await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    (site, writer)
}

fn original(path: &str) -> String {
    String::from_utf8(sources().0[&format!("courses/tiny/{path}")].clone()).unwrap()
}

fn unsaved(path: &str, text: &str) -> Unsaved {
    Unsaved {
        course: String::from("tiny"),
        path: path.to_owned(),
        text: text.to_owned(),
        ..Unsaved::default()
    }
}

async fn check(site: &Site, actor: &Actor, text: &str) -> CheckedView {
    studio::check(&site.ctx, actor, &unsaved(READING, text), (EN, None))
        .await
        .unwrap()
}

fn html(view: &CheckedView) -> String {
    let lesson = view.lesson.as_ref().unwrap();
    lesson
        .blocks
        .iter()
        .map(|block| match block {
            BlockView::Html(html) => html.as_str(),
            _ => "",
        })
        .collect()
}

#[tokio::test]
async fn only_who_edits_the_course_may_ask() {
    let (site, _) = site().await;
    let text = unsaved(READING, "");
    let nobody = studio::check(&site.ctx, &Actor::Anonymous, &text, (EN, None)).await;
    assert!(matches!(nobody, Err(UseCaseError::SignInRequired)));
    for role in [Role::Officer, Role::Assessor, Role::Administrator] {
        let one = site.person(role.as_str(), &[role]).await;
        let asked = studio::check(&site.ctx, &one, &text, (EN, None)).await;
        assert!(matches!(asked, Err(UseCaseError::Forbidden)), "{role:?}");
    }
}

#[tokio::test]
async fn a_file_that_the_draft_has_not_is_found_by_nobody() {
    let (site, writer) = site().await;
    let text = unsaved("01-first/09-nowhere.md", "Words.");
    let asked = studio::check(&site.ctx, &writer, &text, (EN, None)).await;
    assert!(matches!(asked, Err(UseCaseError::NotFound)));
}

#[tokio::test]
async fn what_is_typed_is_seen_at_once_and_nothing_of_it_is_kept() {
    let (site, writer) = site().await;
    let before = original(READING);
    let view = check(
        &site,
        &writer,
        &before.replace("And read on.", "And read slowly."),
    )
    .await;
    assert!(view.remarks.is_empty() && view.elsewhere == 0);
    assert!(html(&view).contains("And read slowly."));
    let kept = studio::editor(&site.ctx, &writer, "tiny", READING).await;
    assert_eq!(kept.unwrap().text, before);
}

#[tokio::test]
async fn an_error_has_its_place_in_the_field_and_the_rest_is_still_drawn() {
    let (site, writer) = site().await;
    // 𝄞 is one letter of two UTF-16 units: what stands after it is one place further than letters are counted.
    let text = original(READING).replace("And read on.", "𝄞 [Nothing](term:nothing) here.");
    let view = check(&site, &writer, &text).await;
    assert_eq!(view.remarks.len(), 1, "{:?}", view.remarks);
    let one = &view.remarks[0];
    assert!(one.is_error && one.message.id == "compile-link-term");
    let units: Vec<u16> = text.encode_utf16().collect();
    let marked = String::from_utf16(&units[one.start..one.end]).unwrap();
    assert!(marked.contains("term:nothing"), "{marked}");
    // +++, three settings, +++, empty, a paragraph, empty, the heading, empty: the eleventh line.
    assert_eq!(one.line, 11);
    assert!(html(&view).contains("Read about"));
}

#[tokio::test]
async fn errors_of_other_files_are_counted() {
    let (site, writer) = site().await;
    let text = unsaved(
        "01-first/01-opening.md",
        &original("01-first/01-opening.md").replace("check-one", "quiz-1"),
    );
    let view = studio::check(&site.ctx, &writer, &text, (EN, None)).await;
    // The question of the quiz has the same id, and comes after.
    assert_eq!(view.unwrap().elsewhere, 1);
}

#[tokio::test]
async fn line_ends_of_a_browser_are_nobodys_places() {
    let (site, writer) = site().await;
    let text = original(READING).replace("And read on.", "[Nothing](term:nothing)");
    let plain = check(&site, &writer, &text).await;
    let sent = check(&site, &writer, &text.replace('\n', "\r\n")).await;
    assert_eq!(plain.remarks, sent.remarks);
}

#[tokio::test]
async fn whoever_saved_meanwhile_is_named() {
    let (site, writer) = site().await;
    let other = site.person("other", &[Role::Instructor]).await;
    let before = original(READING);
    assert!(check(&site, &writer, &before).await.newer.is_none());
    let typed = Typed {
        course: String::from("tiny"),
        path: READING.to_owned(),
        seen: 0,
        text: before.replace("And read on.", "And stop."),
        save_key: String::from("one"),
    };
    studio::save(&site.ctx, &other, &typed).await.unwrap();
    let newer = check(&site, &writer, &before).await.newer.unwrap();
    assert_eq!(newer.0, site.ctx.now());
    assert!(newer.1.is_some());
    let mut seen = unsaved(READING, &before);
    seen.seen = 1;
    let view = studio::check(&site.ctx, &writer, &seen, (EN, None)).await;
    assert!(view.unwrap().newer.is_none());
}

#[tokio::test]
async fn what_can_be_completed_is_what_there_is() {
    let (site, writer) = site().await;
    let mut text = unsaved(READING, &original(READING));
    text.with_words = true;
    let view = studio::check(&site.ctx, &writer, &text, (Locale::Ar, None))
        .await
        .unwrap();
    let words = |group: Group| -> Vec<(&str, &str)> {
        view.candidates
            .iter()
            .filter(|one| one.group == group)
            .map(|one| (one.word.as_str(), one.said.as_str()))
            .collect()
    };
    assert_eq!(
        words(Group::Lesson),
        [
            ("lesson:first/opening", "Opening"),
            ("lesson:first/reading", "Reading"),
            ("lesson:first/reading#more", "More"),
        ]
    );
    assert_eq!(words(Group::Term), [("term:consent", "Consent")]);
    assert_eq!(words(Group::Kind).len(), 11);
    assert_eq!(words(Group::Competence).len(), 9);
    assert!(words(Group::Picture).is_empty());
}

/// The keys that are offered for a file, without names of tables and what stands in the content note.
async fn keys(site: &Site, writer: &Actor, path: &str) -> Vec<String> {
    let mut text = unsaved(path, &original(path));
    text.with_words = true;
    let view = studio::check(&site.ctx, writer, &text, (EN, None)).await;
    let candidates = view.unwrap().candidates.into_iter();
    candidates
        .filter(|one| one.group == Group::Key && !one.word.starts_with('['))
        .map(|one| one.word)
        .filter(|key| !["themes", "without", "leave"].contains(&key.as_str()))
        .collect()
}

/// How often the compiler does not know a key of a text.
async fn unknown(site: &Site, writer: &Actor, path: &str, text: &str) -> usize {
    let view = studio::check(&site.ctx, writer, &unsaved(path, text), (EN, None)).await;
    let remarks = view.unwrap().remarks.into_iter();
    remarks
        .filter(|one| one.message.id == "compile-unknown-key")
        .count()
}

#[tokio::test]
async fn every_key_that_is_offered_is_one_the_compiler_knows() {
    let (site, writer) = site().await;
    for path in [
        "course.md",
        "course.ar.md",
        "01-first/module.md",
        READING,
        "assessment/pool.md",
    ] {
        let keys = keys(&site, &writer, path).await;
        assert!(keys.len() >= 2, "{path}");
        for key in keys {
            let text = format!("+++\n{key} = 1\n+++\n");
            assert_eq!(
                unknown(&site, &writer, path, &text).await,
                0,
                "{key} in {path}"
            );
        }
    }
    let odd = unknown(&site, &writer, READING, "+++\nodd = 1\n+++\n").await;
    assert_eq!(odd, 1, "a key that it does not know is told");
}

/// A file of settings with a key in every table there is, and in the slots of an assessment.
fn everywhere(key: &str) -> [String; 3] {
    let tables = ["[assessment]", "[certificate]", "[drills.pool]", "[quiz]"];
    let inside = tables.map(|table| format!("{table}\n{key} = 1\n")).concat();
    [
        format!("{key} = 1\n{inside}"),
        format!("[assessment]\nslots = [{{ {key} = 1 }}]\n"),
        // A version is that of a question.
        format!("[assessment]\nslots = [{{ {key} = 1, question = \"pool-1\" }}]\n"),
    ]
}

#[tokio::test]
async fn every_key_of_a_course_is_known_in_one_of_its_tables() {
    let (site, writer) = site().await;
    for path in ["course.toml", "01-first/module.toml"] {
        let mut of_odd = 0;
        for text in everywhere("odd") {
            of_odd += unknown(&site, &writer, path, &text).await;
        }
        for key in keys(&site, &writer, path).await {
            let mut told = 0;
            for text in everywhere(&key) {
                told += unknown(&site, &writer, path, &text).await;
            }
            // What is known somewhere is not told there.
            assert!(told < of_odd, "{key} in {path}: {told} of {of_odd}");
        }
    }
}
