//! What stands beside a draft that goes on from a newer version: its comments, what it took from the folder, who may; scenarios and cases.

use crate::course::{sources, sources_saying};
use crate::harness::{EN, Site, conflict};
use crate::refused;
use crate::story::{self, GATE, changed};
use crate::studio::{draft, site};
use crate::studio_files::{OPENING, READING, added, publish, seen, taking, text, write};
use crate::studio_glossary::{Desk, FILE, NEW, OLD};
use crate::talk::{self, QUAY};
use courseware::Sources;
use usecases::Actor;
use usecases::author::studio::{self, Arriving, Renewing, Typed};
use views::account::Role;

const CLOSING: &str = "01-first/03-closing.md";

/// Renews the draft of a course, a scenario or a case, of which nothing is asked.
async fn renew(site: &Site, actor: &Actor, course: &str) {
    let ctx = &site.ctx;
    let view = studio::renewal(ctx, actor, course, EN).await.unwrap();
    assert_eq!((view.conflicts, view.reasons), (Vec::new(), Vec::new()));
    site.pass(1);
    let renewing = Renewing {
        course: course.to_owned(),
        over: view.over,
        choices: Vec::new(),
        save_key: String::from("renew"),
    };
    studio::renew(ctx, actor, &renewing).await.unwrap();
}

/// The tiny course with a third lesson.
fn with_closing() -> Sources {
    let mut all = sources();
    let reading = all.0[&format!("courses/tiny/{READING}")].clone();
    all.0.insert(format!("courses/tiny/{CLOSING}"), reading);
    all
}

#[tokio::test]
async fn comments_that_nobody_settled_go_along_with_their_texts() {
    let site = Site::publishing(&with_closing(), "tiny").await;
    let ctx = &site.ctx;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let reviewer = site.person("reviewer", &[Role::Instructor]).await;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    for (path, words) in [
        (READING, "Rest where?"),
        (READING, "A comma."),
        (CLOSING, "Who is meant?"),
    ] {
        site.pass(1);
        studio::comment(ctx, &reviewer, "tiny", (path, None), words)
            .await
            .unwrap();
    }
    let view = studio::editor(ctx, &writer, "tiny", READING).await.unwrap();
    let [kept, settled] = view.comments.as_slice() else {
        panic!("{:?}", view.comments)
    };
    studio::settle_comment(ctx, &writer, "tiny", settled.id)
        .await
        .unwrap();
    // The third lesson is gone.
    assert_eq!(site.publish(&sources()).await.published, ["tiny"]);
    renew(&site, &writer, "tiny").await;
    // Whoever has the page of before open is told.
    let late = studio::settle_comment(ctx, &writer, "tiny", kept.id).await;
    assert_eq!(conflict(late), "studio-comment-ended");
    let view = studio::editor(ctx, &writer, "tiny", READING).await.unwrap();
    let [one] = view.comments.as_slice() else {
        panic!("{:?}", view.comments)
    };
    assert_eq!(
        (one.words.as_str(), one.writer.as_str(), one.at),
        ("Rest where?", "reviewer Example", kept.at)
    );
    assert_eq!(draft(&site, &writer).await.comments.len(), 1);
    studio::settle_comment(ctx, &writer, "tiny", one.id)
        .await
        .unwrap();
    assert_eq!(draft(&site, &writer).await.comments.len(), 0);
}

#[tokio::test]
async fn what_was_taken_from_the_folder_goes_along_and_is_given_back() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let first = ctx.shelf.current("tiny").unwrap().fingerprint.clone();
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    publish(&site, &writer, &reviewer).await;
    let folder = sources_saying("Wholly new.");
    assert_eq!(site.publish(&folder).await.offered, ["tiny"]);
    let view = seen(&site, &writer, &Arriving::Folder).await;
    let take = taking(&view, &Arriving::Folder, &[], "one");
    studio::take_in(ctx, &writer, &take).await.unwrap();
    studio::roll_back(ctx, &reviewer, "tiny", &first, "Too early.")
        .await
        .unwrap();
    renew(&site, &writer, "tiny").await;
    let (_, opening) = text(&site, &writer, OPENING).await;
    assert!(opening.contains("Wholly new."), "{opening}");
    assert_eq!(site.publish(&folder).await.offered, [""; 0]);
    site.pass(1);
    studio::give_up(ctx, &writer, "tiny").await.unwrap();
    let again = seen(&site, &writer, &Arriving::Folder).await;
    assert_eq!(added(&again), "Wholly new");
}

#[tokio::test]
async fn only_its_editors_put_a_draft_and_a_newer_version_together() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    site.publish(&sources_saying("Wholly new.")).await;
    let view = studio::renewal(ctx, &writer, "tiny", EN).await.unwrap();
    let sent = Renewing {
        course: String::from("tiny"),
        over: view.over,
        choices: Vec::new(),
        save_key: String::from("one"),
    };
    studio::add_editor(ctx, &Actor::Operator, "tiny", "writer@example.org")
        .await
        .unwrap();
    let officer = site.officer("officer").await;
    let manager = site
        .person("manager", &[Role::Programme, Role::Assessor])
        .await;
    for stranger in [&officer, &manager, &other] {
        refused!(
            Forbidden,
            studio::renewal(ctx, stranger, "tiny", EN),
            studio::renew(ctx, stranger, &sent),
            studio::earlier(ctx, stranger, "tiny", READING),
        );
    }
    refused!(
        SignInRequired,
        studio::renewal(ctx, &Actor::Anonymous, "tiny", EN),
        studio::renew(ctx, &Actor::Anonymous, &sent),
        studio::earlier(ctx, &Actor::Anonymous, "tiny", READING),
    );
    assert!(draft(&site, &writer).await.is_behind);
    // Without an open draft there is nothing to put together.
    studio::give_up(ctx, &writer, "tiny").await.unwrap();
    refused!(
        NotFound,
        studio::renewal(ctx, &writer, "tiny", EN),
        studio::renew(ctx, &writer, &sent),
    );
}

/// Changes the words of a scenario or a case in a draft, and other words of it in the folder: both are in the renewed draft.
async fn both(site: &Site, word: &str, file: &str, words: [(&str, &str); 2], folder: &Sources) {
    let ctx = &site.ctx;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let [ours, theirs] = words;
    studio::open(ctx, &writer, word).await.unwrap();
    let view = studio::editor(ctx, &writer, word, file).await.unwrap();
    assert!(view.text.contains(ours.0) && view.text.contains(theirs.0));
    let typed = Typed {
        course: word.to_owned(),
        path: file.to_owned(),
        seen: view.seen,
        text: view.text.replace(ours.0, ours.1),
        save_key: String::from("ours"),
    };
    studio::save(ctx, &writer, &typed).await.unwrap();
    site.publish(folder).await;
    renew(site, &writer, word).await;
    let text = studio::editor(ctx, &writer, word, file).await.unwrap().text;
    assert!(text.contains(ours.1) && text.contains(theirs.1), "{text}");
    let view = studio::studio(ctx, &writer, word, EN).await.unwrap();
    let draft = view.draft.unwrap();
    assert_eq!((draft.is_behind, draft.changed), (false, 1));
}

#[tokio::test]
async fn the_draft_of_a_scenario_goes_on_from_its_newer_version() {
    let theirs = ("A routine needs", "Routine needs");
    let folder = changed(&story::sources(), GATE, theirs.0, theirs.1);
    let ours = (
        "She sits down and keeps her coat on.",
        "She sits down at the table.",
    );
    let site = story::site().await;
    both(
        &site,
        "scenario.the-gate",
        "the-gate.md",
        [ours, theirs],
        &folder,
    )
    .await;
}

#[tokio::test]
async fn the_draft_of_a_case_goes_on_from_its_newer_version() {
    let theirs = ("The driver had a list.", "The driver had a long list.");
    let folder = changed(&talk::sources(), QUAY, theirs.0, theirs.1);
    let ours = (
        "I miss bread. Real bread, from the oven.",
        "I miss black bread.",
    );
    let site = talk::site().await;
    both(&site, "interview.quay", "quay.md", [ours, theirs], &folder).await;
}

#[tokio::test]
async fn the_glossary_that_comes_with_the_newer_version_is_shown() {
    let desk = Desk::new().await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    desk.open("tiny").await;
    desk.publish_saying(OLD, NEW).await;
    let report = desk.site.publish(&sources_saying("Wholly new.")).await;
    assert_eq!(report.published, ["tiny"]);
    let view = studio::renewal(ctx, writer, "tiny", EN).await.unwrap();
    let mut parts = view.difference.parts.iter();
    assert!(parts.any(|part| part.path == FILE), "{:?}", view.difference);
    // It was published once more since the page was made.
    desk.publish_saying(NEW, "Agreement that can be taken back.")
        .await;
    let renewing = Renewing {
        course: String::from("tiny"),
        over: view.over,
        choices: Vec::new(),
        save_key: String::from("renew"),
    };
    let late = studio::renew(ctx, writer, &renewing).await;
    assert_eq!(conflict(late), "studio-files-stale");
}
