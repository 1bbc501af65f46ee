//! A content folder that changed while its course was edited in the browser meets the authors' work.

use crate::course::{sources, sources_saying};
use crate::harness::{EN, Site, conflict};
use courseware::Sources;
use usecases::Actor;
use usecases::author::studio::{self, Arriving, Taking, Typed};
use views::account::Role;
use views::studio::PieceView;
use views::studio_files::IncomingView;

pub const READING: &str = "01-first/02-reading.md";
pub const OPENING: &str = "01-first/01-opening.md";

/// A site with the tiny course, somebody who writes and somebody who reviews.
pub async fn site() -> (Site, Actor, Actor) {
    let site = Site::with_course().await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let reviewer = site.person("reviewer", &[Role::Instructor]).await;
    (site, writer, reviewer)
}

pub async fn text(site: &Site, actor: &Actor, path: &str) -> (u32, String) {
    let view = studio::editor(&site.ctx, actor, "tiny", path).await;
    let view = view.unwrap();
    (view.seen, view.text)
}

/// Writes something else into a text of the draft.
pub async fn write(site: &Site, actor: &Actor, path: &str, (from, to): (&str, &str)) {
    studio::open(&site.ctx, actor, "tiny").await.unwrap();
    let (seen, now) = text(site, actor, path).await;
    let typed = Typed {
        course: String::from("tiny"),
        path: path.to_owned(),
        seen,
        text: now.replace(from, to),
        save_key: to.to_owned(),
    };
    assert_ne!(typed.text, now);
    studio::save(&site.ctx, actor, &typed).await.unwrap();
}

/// Publishes the draft as two people do it.
pub async fn publish(site: &Site, writer: &Actor, reviewer: &Actor) {
    let ctx = &site.ctx;
    site.pass(1);
    studio::ask_review(ctx, writer, "tiny", "New words.")
        .await
        .unwrap();
    let view = studio::studio(ctx, reviewer, "tiny", EN).await.unwrap();
    let now = view.draft.unwrap().fingerprint;
    studio::decide_review(ctx, reviewer, "tiny", &now, (true, ""))
        .await
        .unwrap();
    studio::publish(ctx, writer, "tiny").await.unwrap();
}

async fn offered(site: &Site, actor: &Actor) -> bool {
    let view = studio::studio(&site.ctx, actor, "tiny", EN).await;
    view.unwrap().offered
}

pub async fn seen(site: &Site, actor: &Actor, arriving: &Arriving) -> IncomingView {
    let view = studio::incoming(&site.ctx, actor, "tiny", arriving, EN).await;
    view.unwrap()
}

pub fn taking(view: &IncomingView, arriving: &Arriving, choices: &[&str], key: &str) -> Taking {
    Taking {
        course: String::from("tiny"),
        arriving: arriving.clone(),
        over: view.over.clone(),
        choices: choices.iter().map(|one| (*one).to_owned()).collect(),
        save_key: key.to_owned(),
    }
}

/// What taking over would add to texts.
pub fn added(view: &IncomingView) -> String {
    let parts = view.difference.parts.iter().flat_map(|part| &part.words);
    let added = parts.filter_map(|piece| match piece {
        PieceView::Added(words) => Some(words.trim()),
        _ => None,
    });
    added.collect::<Vec<_>>().join(" ")
}

/// The tiny course with other words in its second lesson.
pub fn reading(words: &str) -> Sources {
    let mut all = sources();
    let path = format!("courses/tiny/{READING}");
    let text = String::from_utf8(all.0[&path].clone()).unwrap();
    let changed = text.replace("And read on.", words);
    assert_ne!(changed, text);
    all.0.insert(path, changed.into_bytes());
    all
}

#[tokio::test]
async fn a_folder_that_changed_is_offered_and_taken_in_beside_the_authors_work() {
    let (site, writer, reviewer) = site().await;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    publish(&site, &writer, &reviewer).await;
    let report = site.publish(&sources_saying("Wholly new.")).await;
    assert_eq!(report.offered, ["tiny"]);
    assert_eq!(report.published, [""; 0]);

    let view = seen(&site, &writer, &Arriving::Folder).await;
    assert_eq!(view.conflicts, []);
    assert!(!view.has_draft && !view.other_glossary);
    // Only what is new in the folder: what the author wrote is not taken back.
    let paths: Vec<&str> = view
        .difference
        .parts
        .iter()
        .map(|one| one.path.as_str())
        .collect();
    assert_eq!(paths, [OPENING]);
    // The point at the end was there before.
    assert_eq!(added(&view), "Wholly new");

    let taking = taking(&view, &Arriving::Folder, &[], "one");
    studio::take_in(&site.ctx, &writer, &taking).await.unwrap();
    assert!(
        text(&site, &writer, OPENING)
            .await
            .1
            .contains("Wholly new.")
    );
    assert!(text(&site, &writer, READING).await.1.contains("And rest."));
    let states = studio::history(&site.ctx, &writer, "tiny", OPENING).await;
    assert_eq!(states.unwrap().1[0].cause, "imported");
    assert!(!offered(&site, &writer).await);
    // A restart finds nothing new, and the draft as it was.
    let report = site.publish(&sources_saying("Wholly new.")).await;
    assert_eq!(report.offered, [""; 0]);
    assert!(!offered(&site, &writer).await);
    assert!(
        text(&site, &writer, OPENING)
            .await
            .1
            .contains("Wholly new.")
    );

    // The folder changes once more where the author went on with what was taken in: compared with what was taken in, one side changed.
    write(&site, &writer, READING, ("And rest.", "And rest well.")).await;
    let mut again = sources_saying("Wholly new.");
    let module = again.0.get_mut("courses/tiny/01-first/module.md").unwrap();
    module.extend_from_slice(b"\nA word more.\n");
    site.publish(&again).await;
    let view = seen(&site, &writer, &Arriving::Folder).await;
    assert_eq!(view.conflicts, []);
    assert!(view.has_draft);
    assert_eq!(added(&view), "A word more.");
}

#[tokio::test]
async fn what_folder_and_author_changed_alike_is_asked_file_by_file() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    publish(&site, &writer, &reviewer).await;
    site.publish(&reading("Stop here.")).await;
    let view = seen(&site, &writer, &Arriving::Folder).await;
    let asked: Vec<(&str, &str)> = view
        .conflicts
        .iter()
        .map(|one| (one.path.as_str(), one.what))
        .collect();
    assert_eq!(asked, [(READING, "text")]);

    let undecided = taking(&view, &Arriving::Folder, &[], "one");
    let refused = studio::take_in(ctx, &writer, &undecided).await;
    assert_eq!(conflict(refused), "studio-files-undecided");
    assert!(offered(&site, &writer).await);
    let both = taking(&view, &Arriving::Folder, &["both"], "two");
    studio::take_in(ctx, &writer, &both).await.unwrap();
    let (_, now) = text(&site, &writer, READING).await;
    assert!(now.contains("And rest.\nStop here."), "{now}");
}

#[tokio::test]
async fn a_folder_that_is_left_is_no_news_until_it_changes_again() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    publish(&site, &writer, &reviewer).await;
    site.publish(&reading("Stop here.")).await;
    // Publishing something else takes no offer away.
    write(&site, &writer, OPENING, ("The opening", "An opening")).await;
    publish(&site, &writer, &reviewer).await;
    assert!(offered(&site, &writer).await);

    let view = seen(&site, &writer, &Arriving::Folder).await;
    let other = studio::leave_folder(ctx, &writer, "tiny", "0-0").await;
    assert_eq!(conflict(other), "studio-files-stale");
    studio::leave_folder(ctx, &writer, "tiny", &view.over)
        .await
        .unwrap();
    studio::leave_folder(ctx, &writer, "tiny", &view.over)
        .await
        .unwrap();
    assert!(!offered(&site, &writer).await);
    assert_eq!(site.publish(&reading("Stop here.")).await.offered, [""; 0]);
    let empty = seen(&site, &writer, &Arriving::Folder).await;
    assert!(empty.is_empty());
    // What was left is not brought up again: only what came since.
    let mut again = reading("Stop here.");
    let module = again.0.get_mut("courses/tiny/01-first/module.md").unwrap();
    module.extend_from_slice(b"\nA word more.\n");
    assert_eq!(site.publish(&again).await.offered, ["tiny"]);
    let view = seen(&site, &writer, &Arriving::Folder).await;
    assert_eq!(view.conflicts, []);
    assert_eq!(added(&view), "A word more.");
}

#[tokio::test]
async fn a_folder_that_is_read_while_somebody_decides_on_it_loses_nothing() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    publish(&site, &writer, &reviewer).await;
    let first = sources_saying("Wholly new.");
    site.publish(&first).await;
    let view = seen(&site, &writer, &Arriving::Folder).await;
    // What was left while the folder was read stays left.
    let left = studio::leave_folder(ctx, &writer, "tiny", &view.over);
    let (_, left) = tokio::join!(site.publish(&first), left);
    left.unwrap();
    assert!(!offered(&site, &writer).await);
    assert!(seen(&site, &writer, &Arriving::Folder).await.is_empty());

    // What came while something else was taken in is offered.
    site.publish(&sources_saying("Newer.")).await;
    let view = seen(&site, &writer, &Arriving::Folder).await;
    let taking = taking(&view, &Arriving::Folder, &["theirs"], "one");
    let last = sources_saying("Newest.");
    let (taken, _) = tokio::join!(studio::take_in(ctx, &writer, &taking), site.publish(&last));
    if let Err(error) = taken {
        assert_eq!(conflict(Err::<(), _>(error)), "studio-files-stale");
    }
    assert!(offered(&site, &writer).await);
    let view = seen(&site, &writer, &Arriving::Folder).await;
    assert!(!view.is_empty());
}
