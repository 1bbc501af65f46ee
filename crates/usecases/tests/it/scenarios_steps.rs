//! Steps: the same one twice, out of order, in two tabs, after the end. None of these changes anything, and each says why.

use crate::harness::{EN, conflict};
use crate::story::{
    anew, assessed, begin, next, page, played, practice, ready, rows, site, take, unchanged,
};
use base::Locale;
use usecases::scenario::{self, Shown, Taken};

#[tokio::test]
async fn the_same_step_posted_twice_is_the_same_step() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    for _ in 0..2 {
        let taken = scenario::take(ctx, &ana, run, 1, "speak-apart").await;
        assert_eq!(taken.unwrap(), Taken::GoesOn);
    }
    assert_eq!(next(&site, &ana, run).await, 2);
    for _ in 0..2 {
        let taken = scenario::take(ctx, &ana, run, 2, "listen").await;
        assert_eq!(taken.unwrap(), Taken::Ended);
    }
    let before = rows(&site, run).await;
    let first = scenario::take(ctx, &ana, run, 1, "speak-apart").await;
    assert_eq!(
        first.unwrap(),
        Taken::Ended,
        "where the story stands by then"
    );
    assert_eq!(rows(&site, run).await, before);
}

#[tokio::test]
async fn another_action_under_a_number_that_was_taken_changes_nothing() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    take(&site, &ana, run, &["speak-apart"]).await;
    for (step, action, why) in [
        (1, "ask-him", "scenario-step-taken"),
        (1, "no such action", "scenario-step-taken"),
        (3, "listen", "scenario-step-order"),
        (0, "listen", "scenario-step-order"),
        (u32::MAX, "listen", "scenario-step-order"),
        (2, "walk-away", "scenario-not-offered"),
        (2, "unheard-of", "scenario-not-offered"),
        (2, "", "scenario-not-offered"),
    ] {
        let call = scenario::take(ctx, &ana, run, step, action);
        assert_eq!(unchanged(&site, run, call).await, why, "{step} {action}");
    }
    let huge = "listen ".repeat(200_000);
    let call = scenario::take(ctx, &ana, run, 2, &huge);
    assert_eq!(unchanged(&site, run, call).await, "scenario-not-offered");
}

#[tokio::test]
async fn an_action_that_is_offered_once_is_not_taken_again() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    take(&site, &ana, run, &["ask-him"]).await;
    let offered = page(&site, &ana, run).await.actions;
    let offered: Vec<&str> = offered.iter().map(|one| one.action.as_str()).collect();
    assert_eq!(offered, ["speak-apart", "walk-away"]);
    let call = scenario::take(ctx, &ana, run, 2, "ask-him");
    assert_eq!(unchanged(&site, run, call).await, "scenario-not-offered");
}

#[tokio::test]
async fn of_two_tabs_the_second_is_told_where_the_story_stands() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    let (one, other) = tokio::join!(
        scenario::take(ctx, &ana, run, 1, "speak-apart"),
        scenario::take(ctx, &ana, run, 1, "ask-him"),
    );
    assert_ne!(one.is_ok(), other.is_ok(), "exactly one was first");
    let late = if one.is_ok() { other } else { one };
    assert_eq!(conflict(late), "scenario-step-taken");
    assert_eq!(next(&site, &ana, run).await, 2);
}

#[tokio::test]
async fn nothing_is_done_in_a_run_that_ended() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = played(&site, &ana, practice("the-gate"), &["walk-away"]).await;
    let call = scenario::take(ctx, &ana, run, 2, "speak-apart");
    assert_eq!(unchanged(&site, run, call).await, "scenario-run-ended");
    let call = scenario::take(ctx, &ana, run, 1, "speak-apart");
    assert_eq!(unchanged(&site, run, call).await, "scenario-run-ended");
    let call = scenario::reconsider(ctx, &ana, run, 2, 1);
    assert_eq!(unchanged(&site, run, call).await, "scenario-run-ended");
    let shown = scenario::run(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(shown, Shown::Ended);
}

#[tokio::test]
async fn a_run_that_is_open_goes_on_and_anew_leaves_it() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    assert_eq!(begin(&site, &ana, practice("the-gate")).await, run);
    let same = begin(&site, &ana, anew(practice("the-gate"))).await;
    assert_eq!(same, run, "nothing was decided in it yet");
    take(&site, &ana, run, &["speak-apart"]).await;
    assert_eq!(begin(&site, &ana, practice("the-gate")).await, run);
    let other = begin(&site, &ana, anew(practice("the-gate"))).await;
    assert_ne!(other, run);
    let twice = begin(&site, &ana, anew(practice("the-gate"))).await;
    assert_eq!(twice, other, "a double click begins one");
    let call = scenario::take(ctx, &ana, run, 2, "listen");
    assert_eq!(unchanged(&site, run, call).await, "scenario-run-ended");
    for left in [
        scenario::run(ctx, &ana, run, EN).await.map(|_| ()),
        scenario::debrief(ctx, &ana, run, EN).await.map(|_| ()),
        scenario::again(ctx, &ana, run, 1).await.map(|_| ()),
    ] {
        assert_eq!(conflict(left), "scenario-run-left");
    }
    let card = &scenario::list(ctx, &ana, EN).await.unwrap()[0];
    let counted = (card.open, card.finished, card.latest);
    assert_eq!(counted, (Some(other), 0, None));
}

#[tokio::test]
async fn nobody_begins_more_than_thirty_runs_an_hour() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    for _ in 0..30 {
        played(&site, &ana, practice("the-yard"), &["call"]).await;
    }
    let more = scenario::begin(ctx, &ana, practice("the-yard")).await;
    assert_eq!(conflict(more), "attempt-wait-minutes");
    begin(&site, &ana, practice("the-gate")).await;
    site.pass(3600);
    begin(&site, &ana, practice("the-yard")).await;
}

#[tokio::test]
async fn a_run_has_at_most_five_hundred_moves() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    for step in (1..=500).step_by(2) {
        scenario::take(ctx, &ana, run, step, "speak-apart")
            .await
            .unwrap();
        scenario::reconsider(ctx, &ana, run, step + 1, step)
            .await
            .unwrap();
    }
    let call = scenario::take(ctx, &ana, run, 501, "speak-apart");
    assert_eq!(unchanged(&site, run, call).await, "scenario-run-long");
}

#[tokio::test]
async fn a_decision_is_reconsidered_and_that_stays_recorded() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    take(&site, &ana, run, &["ask-him", "speak-apart"]).await;
    let decisions = page(&site, &ana, run).await.decisions;
    let numbers: Vec<u32> = decisions.iter().map(|one| one.number).collect();
    assert_eq!(numbers, [2, 1], "the latest first");
    for (step, back, why) in [
        (3, 3, "scenario-no-such-decision"),
        (3, 0, "scenario-no-such-decision"),
        (4, 1, "scenario-step-order"),
        (2, 1, "scenario-step-taken"),
    ] {
        let call = scenario::reconsider(ctx, &ana, run, step, back);
        assert_eq!(unchanged(&site, run, call).await, why, "{step} {back}");
    }
    for _ in 0..2 {
        scenario::reconsider(ctx, &ana, run, 3, 1).await.unwrap();
    }
    let now = page(&site, &ana, run).await;
    assert_eq!((now.step, now.scene_id.as_str()), (4, "gate"));
    assert_eq!((now.clock, now.decisions.len()), (21 * 60 + 40, 0));
    let offered: Vec<&str> = now.actions.iter().map(|one| one.action.as_str()).collect();
    assert_eq!(offered, ["ask-him", "speak-apart", "walk-away"]);
    let call = scenario::reconsider(ctx, &ana, run, 4, 2);
    let why = unchanged(&site, run, call).await;
    assert_eq!(why, "scenario-no-such-decision", "it was gone back from");
    take(&site, &ana, run, &["speak-apart", "listen"]).await;
    let debrief = scenario::debrief(ctx, &ana, run, EN).await.unwrap();
    let tried = &debrief.path[0].reconsidered;
    let tried: Vec<&str> = tried.iter().map(|one| one.action.as_str()).collect();
    assert_eq!((tried, debrief.percent), (vec!["ask-him"], 100));
}

#[tokio::test]
async fn an_assessed_decision_stands() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let run = begin(&site, &ana, assessed("the-gate")).await;
    take(&site, &ana, run, &["ask-him"]).await;
    assert!(page(&site, &ana, run).await.decisions.is_empty());
    let call = scenario::reconsider(ctx, &ana, run, 2, 1);
    let why = unchanged(&site, run, call).await;
    assert_eq!(why, "scenario-reconsider-assessed");
    let again = begin(&site, &ana, anew(assessed("the-gate"))).await;
    assert_eq!(again, run, "nor is it begun anew");
}

#[tokio::test]
async fn a_page_shows_what_is_read_and_not_what_is_sound() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    let first = page(&site, &ana, run).await;
    assert_eq!((first.clock, first.happened.is_none()), (1300, true));
    assert!(!first.body.html.contains("looks at the floor"));
    take(&site, &ana, run, &["ask-him"]).await;
    let now = page(&site, &ana, run).await;
    let happened = now.happened.as_ref().unwrap();
    assert_eq!((now.clock, happened.minutes), (1305, 5));
    assert_eq!(happened.done.text, "Ask the man who she is.");
    assert!(now.body.html.contains("looks at the floor"), "trust is 1");
    let told = format!("{first:?} {now:?}");
    for key in [
        "unsound",
        "sound",
        "costly",
        "Manual for tests",
        "what may be said there",
        "critical",
        "first-contact",
        "answer-in-front",
    ] {
        assert!(!told.contains(key), "{key}");
    }
    let arabic = scenario::run(ctx, &ana, run, Locale::Ar).await.unwrap();
    let Shown::Open(arabic) = arabic else {
        panic!("the run has ended")
    };
    assert_eq!(arabic.scene.text, "عند البوابة");
    assert_eq!(arabic.body.locale, Locale::Ar);
    let spanish = scenario::run(ctx, &ana, run, Locale::Es).await.unwrap();
    let Shown::Open(spanish) = spanish else {
        panic!("the run has ended")
    };
    assert_eq!(spanish.title.locale, EN, "it is not translated");
    assert_eq!(spanish.title.text, "The gate");
}
