//! A draft that began from an older version: it and what officers have now are put together, in one step.

use crate::course::{sources, sources_saying};
use crate::harness::{EN, Site, conflict};
use crate::studio::{approved, draft, site};
use crate::studio_files::{OPENING, READING, publish, reading, text, write};
use courseware::Sources;
use std::fmt::Debug;
use std::time::Duration;
use usecases::author::studio::{self, NewPicture, Planned, Renewing, Typed};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::studio::{PieceView, ReviewState};
use views::studio_renew::RenewalView;

const PLAN: &str = "media/plan.svg";

async fn shown(site: &Site, actor: &Actor) -> RenewalView {
    let view = studio::renewal(&site.ctx, actor, "tiny", EN).await;
    view.unwrap()
}

fn renewing(view: &RenewalView, choices: &[&str], key: &str) -> Renewing {
    Renewing {
        course: String::from("tiny"),
        over: view.over.clone(),
        choices: choices.iter().map(|one| (*one).to_owned()).collect(),
        save_key: key.to_owned(),
    }
}

async fn renew(site: &Site, actor: &Actor, renewing: &Renewing) {
    site.pass(1);
    studio::renew(&site.ctx, actor, renewing).await.unwrap();
}

/// What comes into the texts of a draft, and what goes out of them.
fn words(view: &RenewalView) -> (String, String) {
    let (mut came, mut went) = (Vec::new(), Vec::new());
    for piece in view.difference.parts.iter().flat_map(|part| &part.words) {
        match piece {
            PieceView::Added(words) => came.push(words.trim()),
            PieceView::Removed(words) => went.push(words.trim()),
            PieceView::Kept(_) => {}
        }
    }
    (came.join(" "), went.join(" "))
}

fn asked(view: &RenewalView) -> Vec<(&str, &str)> {
    let asked = view.conflicts.iter();
    asked.map(|one| (one.path.as_str(), one.what)).collect()
}

#[track_caller]
fn has_ended<T: Debug>(result: Result<T, UseCaseError>) {
    assert_eq!(conflict(result), "studio-draft-ended");
}

/// How many drafts the open one goes on, as the history of the second lesson tells it.
async fn earlier(site: &Site, actor: &Actor) -> usize {
    let all = studio::earlier(&site.ctx, actor, "tiny", READING).await;
    all.unwrap().len()
}

#[tokio::test]
async fn what_nobody_else_changed_goes_on_over_the_newer_version() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    assert!(!draft(&site, &writer).await.is_behind);
    let (old, mine) = text(&site, &writer, READING).await;
    // Nobody published the course in the browser yet: its folder is published.
    let report = site.publish(&sources_saying("Wholly new.")).await;
    assert_eq!(report.published, ["tiny"]);
    let now = draft(&site, &writer).await;
    assert!(now.is_behind);

    let view = shown(&site, &writer).await;
    assert!(!view.is_current);
    assert_eq!(view.published.as_ref().map(|one| one.number), Some(2));
    assert_eq!(asked(&view), []);
    let (came, went) = words(&view);
    assert_eq!(
        (came.as_str(), went.as_str()),
        ("Wholly new", "The opening of the tiny course")
    );
    let sent = renewing(&view, &[], "one");
    renew(&site, &writer, &sent).await;

    let now = draft(&site, &writer).await;
    assert_eq!(
        (now.is_behind, now.changed, now.review),
        (false, 1, ReviewState::Unasked)
    );
    let (seen, kept) = text(&site, &writer, READING).await;
    assert_eq!(kept, mine);
    let (_, opening) = text(&site, &writer, OPENING).await;
    assert!(opening.contains("Wholly new."), "{opening}");
    assert!(
        site.actions()
            .await
            .contains(&String::from("draft.renewed"))
    );
    assert!(shown(&site, &writer).await.is_current);
    // Sent twice, it is done once.
    renew(&site, &writer, &sent).await;
    assert_eq!(earlier(&site, &writer).await, 1);

    // A form that was open meanwhile is told, and writes over nothing.
    let late = Typed {
        course: String::from("tiny"),
        path: READING.to_owned(),
        seen: old,
        text: mine.replace("And rest.", "Stop here."),
        save_key: String::from("late"),
    };
    has_ended(studio::save(ctx, &writer, &late).await);
    // What the text was in the draft before is listed, and can be had back.
    write(&site, &writer, READING, ("And rest.", "And sleep.")).await;
    let before = studio::earlier(ctx, &writer, "tiny", READING).await;
    let before = before.unwrap();
    let states = &before[0].states;
    assert_eq!(
        (states.len(), states[0].number, states[0].cause.as_str()),
        (1, old, "typed")
    );
    let late = studio::restore(ctx, &writer, ("tiny", READING), (old, 0), "late").await;
    has_ended(late);
    // The same where the history was shown in this draft.
    studio::restore(ctx, &writer, ("tiny", READING), (old, seen - 1), "back")
        .await
        .unwrap();
    assert_eq!(text(&site, &writer, READING).await, (seen + 2, mine));
}

#[tokio::test]
async fn a_line_that_both_changed_is_asked() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    site.publish(&reading("Stop here.")).await;
    let view = shown(&site, &writer).await;
    assert_eq!(asked(&view), [(READING, "text")]);
    for unsaid in [&[][..], &["neither"]] {
        let undecided = studio::renew(ctx, &writer, &renewing(&view, unsaid, "one")).await;
        assert_eq!(conflict(undecided), "studio-files-undecided");
    }
    assert!(draft(&site, &writer).await.is_behind);

    let both = renewing(&view, &["both"], "two");
    renew(&site, &writer, &both).await;
    let (_, now) = text(&site, &writer, READING).await;
    assert!(now.contains("And rest.\nStop here."), "{now}");
    renew(&site, &writer, &both).await;
    assert_eq!(earlier(&site, &writer).await, 1);
    // Somebody else decided in another way: that is not taken for done.
    let otherwise = renewing(&view, &["yours"], "three");
    let late = studio::renew(ctx, &other, &otherwise).await;
    assert_eq!(conflict(late), "studio-files-stale");
}

#[tokio::test]
async fn a_form_that_is_sent_twice_at_once_is_done_once() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    site.publish(&reading("Stop here.")).await;
    let view = shown(&site, &writer).await;
    let both = renewing(&view, &["both"], "one");
    site.pass(1);
    // Both have read the draft before one of them ends it.
    let tx = ctx.db.begin().await.unwrap();
    let (one, other, ()) = tokio::join!(
        studio::renew(ctx, &writer, &both),
        studio::renew(ctx, &writer, &both),
        async {
            tokio::time::sleep(Duration::from_millis(500)).await;
            drop(tx);
        },
    );
    one.unwrap();
    other.unwrap();
    assert_eq!(earlier(&site, &writer).await, 1);
    let renewed = site.actions().await;
    let renewed = renewed.iter().filter(|one| *one == "draft.renewed");
    assert_eq!(renewed.count(), 1);
}

#[tokio::test]
async fn a_draft_of_which_nothing_is_left_is_what_officers_have() {
    let (site, writer, _) = site().await;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    site.publish(&reading("Stop here.")).await;
    let view = shown(&site, &writer).await;
    let theirs = renewing(&view, &["theirs"], "one");
    renew(&site, &writer, &theirs).await;
    let now = draft(&site, &writer).await;
    assert_eq!((now.changed, now.review), (0, ReviewState::Nothing));
    // The form is known again although nothing of it differs.
    renew(&site, &writer, &theirs).await;
    assert_eq!(earlier(&site, &writer).await, 1);
}

fn drawing(width: u32) -> Vec<u8> {
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} 20\"><rect width=\"{width}\" height=\"20\"/></svg>"
    );
    svg.into_bytes()
}

/// The tiny course with a drawing of this width.
fn drawn(width: u32) -> Sources {
    let mut all = sources();
    let path = format!("courses/tiny/{PLAN}");
    all.0.insert(path, drawing(width));
    all
}

#[tokio::test]
async fn a_picture_that_both_changed_is_asked() {
    let site = Site::publishing(&drawn(30), "tiny").await;
    let ctx = &site.ctx;
    let writer = site.person("writer", &[Role::Instructor]).await;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let wider = NewPicture {
        course: String::from("tiny"),
        file_name: String::from("plan.svg"),
        bytes: drawing(40),
        words: String::from("A plan."),
        replaces: true,
        save_key: String::from("wider"),
        ..NewPicture::default()
    };
    studio::add_picture(ctx, &writer, wider).await.unwrap();
    site.publish(&drawn(50)).await;
    let view = shown(&site, &writer).await;
    assert_eq!(asked(&view), [(PLAN, "bytes")]);
    let both = studio::renew(ctx, &writer, &renewing(&view, &["both"], "one")).await;
    assert_eq!(conflict(both), "studio-files-undecided");
    renew(&site, &writer, &renewing(&view, &["yours"], "two")).await;
    assert_eq!(draft(&site, &writer).await.changed, 1);
    let kept = studio::picture(ctx, &writer, "tiny", "plan.svg").await;
    assert_eq!(kept.unwrap().bytes, drawing(40));
}

#[tokio::test]
async fn where_somebody_saved_or_published_meanwhile_nothing_is_done() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    site.publish(&sources_saying("Wholly new.")).await;
    let view = shown(&site, &writer).await;
    let slow = ("A lesson without checks.", "A quiet lesson.");
    write(&site, &other, READING, slow).await;
    let stale = studio::renew(ctx, &writer, &renewing(&view, &[], "one")).await;
    assert_eq!(conflict(stale), "studio-files-stale");
    let view = shown(&site, &writer).await;
    site.publish(&sources_saying("New once more.")).await;
    let stale = studio::renew(ctx, &writer, &renewing(&view, &[], "two")).await;
    assert_eq!(conflict(stale), "studio-files-stale");
    let view = shown(&site, &writer).await;
    renew(&site, &writer, &renewing(&view, &[], "three")).await;
    let (_, now) = text(&site, &writer, READING).await;
    assert!(
        now.contains("And rest.") && now.contains("A quiet lesson."),
        "{now}"
    );
    // A draft on what officers have is not renewed by a form of another one.
    studio::give_up(ctx, &writer, "tiny").await.unwrap();
    site.pass(1);
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let late = studio::renew(ctx, &writer, &renewing(&view, &[], "four")).await;
    assert_eq!(conflict(late), "studio-files-stale");
}

#[tokio::test]
async fn a_version_that_was_taken_back_is_taken_out_of_the_draft_and_nothing_is_approved_any_more()
{
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let first = ctx.shelf.current("tiny").unwrap().fingerprint.clone();
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    publish(&site, &writer, &reviewer).await;
    write(&site, &writer, OPENING, ("The opening", "An opening")).await;
    approved(&site, &writer, &reviewer).await;
    let planned = Planned {
        day: String::from("2026-11-24"),
        hour: String::from("15:00"),
        seen: 0,
    };
    studio::plan(ctx, &writer, "tiny", &planned).await.unwrap();
    studio::roll_back(ctx, &reviewer, "tiny", &first, "It rested too early.")
        .await
        .unwrap();
    let early = studio::publish(ctx, &writer, "tiny").await;
    assert_eq!(conflict(early), "studio-base-old");

    let view = shown(&site, &writer).await;
    assert_eq!(asked(&view), []);
    let (came, went) = words(&view);
    assert_eq!((came.as_str(), went.as_str()), ("read on", "rest"));
    renew(&site, &writer, &renewing(&view, &[], "one")).await;
    let now = draft(&site, &writer).await;
    assert_eq!(
        (now.changed, now.review, now.schedule.planned),
        (1, ReviewState::Unasked, None)
    );
    let (_, reading) = text(&site, &writer, READING).await;
    assert!(reading.contains("And read on."), "{reading}");
    site.pass(1860);
    let due = studio::publish_due(ctx, &Actor::Operator).await;
    assert_eq!(due.unwrap(), 0);
    // Approved anew, it is published.
    publish(&site, &writer, &reviewer).await;
    let view = studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    assert_eq!(view.published.unwrap().number, 4);
}

#[tokio::test]
async fn who_wrote_in_a_draft_does_not_approve_what_goes_on_of_it() {
    let (site, writer, other) = site().await;
    let ctx = &site.ctx;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    site.publish(&sources_saying("Wholly new.")).await;
    let view = shown(&site, &other).await;
    renew(&site, &other, &renewing(&view, &[], "one")).await;
    site.publish(&sources_saying("New once more.")).await;
    let view = shown(&site, &other).await;
    renew(&site, &other, &renewing(&view, &[], "two")).await;
    studio::ask_review(ctx, &other, "tiny", "Rest.")
        .await
        .unwrap();
    let now = draft(&site, &writer).await.fingerprint;
    let own = studio::decide_review(ctx, &writer, "tiny", &now, (true, "")).await;
    assert_eq!(conflict(own), "studio-review-own");
    let third = site.person("third", &[Role::Instructor]).await;
    studio::decide_review(ctx, &third, "tiny", &now, (true, ""))
        .await
        .unwrap();
}
