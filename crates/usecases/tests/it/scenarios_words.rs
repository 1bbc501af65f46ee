//! What somebody would say: theirs alone, kept as they wrote it, and gone when they delete it.

use crate::harness::{EN, conflict, problem, problems};
use crate::refused;
use crate::story::{assessed, begin, page, practice, ready, rows, site, take};
use usecases::scenario::{self, Taken, Turn, Typed};

const SAY: &str = "first-words";

#[tokio::test]
async fn words_are_kept_changed_and_deleted() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    let say = page(&site, &ana, run).await.say.unwrap();
    assert_eq!((say.written, say.models.len()), (None, 0));
    let write = async |words: &str| scenario::write_words(ctx, &ana, run, SAY, words).await;
    write("  Good evening.\r\nI am Lena. ").await.unwrap();
    let say = page(&site, &ana, run).await.say.unwrap();
    assert_eq!(say.written.as_deref(), Some("Good evening.\nI am Lena."));
    assert_eq!(say.models.len(), 2, "to compare with");
    // An e with an acute accent in two characters is kept as one (NFC, Unicode Standard Annex 15).
    write("e\u{301}").await.unwrap();
    let say = page(&site, &ana, run).await.say.unwrap();
    assert_eq!(say.written.as_deref(), Some("\u{e9}"));
    take(&site, &ana, run, &["speak-apart", "listen"]).await;
    write("Still mine.").await.unwrap();
    let view = scenario::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(view.says[0].written.as_deref(), Some("Still mine."));
    write("").await.unwrap();
    let view = scenario::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(view.says[0].written, None);
    write("Once more.").await.unwrap();
    for _ in 0..2 {
        scenario::delete_words(ctx, &ana, run).await.unwrap();
    }
    let mut reader = ctx.db.read().await.unwrap();
    let words = store::scenario::list_words(&mut reader, run).await.unwrap();
    assert_eq!(words, []);
}

#[tokio::test]
async fn two_thousand_characters_are_enough() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    let most = "ع".repeat(2000);
    scenario::write_words(ctx, &ana, run, SAY, &most)
        .await
        .unwrap();
    let long = format!("{most}.");
    let refused = scenario::write_words(ctx, &ana, run, SAY, &long).await;
    assert_eq!(problems(refused), [problem("words", "scenario-words-long")]);
    let say = page(&site, &ana, run).await.say.unwrap();
    assert_eq!(say.written, Some(most), "what was kept stays");
}

#[tokio::test]
async fn words_belong_where_they_were_asked_for() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-yard")).await;
    let huge = SAY.repeat(100_000);
    for odd in [SAY, "", "first words", huge.as_str()] {
        refused!(
            NotFound,
            scenario::write_words(ctx, &ana, run, odd, "Good evening.")
        );
    }
}

#[tokio::test]
async fn nothing_of_them_is_in_the_audit_log_and_no_hint_comes_before_an_assessed_end() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let run = begin(&site, &ana, assessed("the-gate")).await;
    let secret = "what only I may read";
    scenario::write_words(ctx, &ana, run, SAY, secret)
        .await
        .unwrap();
    let say = page(&site, &ana, run).await.say.unwrap();
    assert_eq!(
        (say.written.as_deref(), say.models.len()),
        (Some(secret), 0)
    );
    take(&site, &ana, run, &["speak-apart", "listen"]).await;
    scenario::delete_words(ctx, &ana, run).await.unwrap();
    let mut reader = ctx.db.read().await.unwrap();
    let lines = store::audit::list(&mut reader, 1000, 0).await.unwrap();
    assert!(!format!("{lines:?}").contains(secret));
    let said = lines.iter().filter(|line| line.action.contains("words"));
    assert_eq!(said.count(), 0);
}

#[tokio::test]
async fn words_are_kept_with_a_step_also_where_it_is_refused() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    let turn = |step, words| Turn {
        step,
        typed: Some(Typed { say: SAY, words }),
    };
    let kept = async || {
        let mut reader = ctx.db.read().await.unwrap();
        let words = store::scenario::list_words(&mut reader, run).await.unwrap();
        let steps = store::scenario::list_steps(&mut reader, run).await.unwrap();
        let words = words.first().map(|one| one.words.clone());
        (words.unwrap_or_default(), steps.len())
    };
    // Nothing is written there yet, so a page that is late loses nothing.
    let refused = scenario::take(ctx, &ana, run, turn(9, "first"), "listen").await;
    assert_eq!(conflict(refused), "scenario-step-order");
    assert_eq!(kept().await, ("first".to_owned(), 0));
    let taken = scenario::take(ctx, &ana, run, turn(1, "one"), "speak-apart").await;
    assert_eq!(taken.unwrap(), Taken::GoesOn);
    assert_eq!(kept().await, ("one".to_owned(), 1));
    // The same step again, as when the answer was lost.
    let taken = scenario::take(ctx, &ana, run, turn(1, "two"), "speak-apart").await;
    assert_eq!(taken.unwrap(), Taken::GoesOn);
    assert_eq!(kept().await, ("two".to_owned(), 1));
    for (step, action, words, why) in [
        (1, "ask-him", "three", "scenario-step-taken"),
        (9, "listen", "four", "scenario-step-order"),
        (2, "walk-away", "five", "scenario-not-offered"),
        (2, "no such action", "six", "scenario-not-offered"),
    ] {
        let refused = scenario::take(ctx, &ana, run, turn(step, words), action).await;
        assert_eq!(conflict(refused), why);
        // An old page never stands over what was written since.
        assert_eq!(kept().await, ("two".to_owned(), 1), "{words}");
    }
    let refused = scenario::reconsider(ctx, &ana, run, turn(2, "seven"), 9).await;
    assert_eq!(conflict(refused), "scenario-no-such-decision");
    assert_eq!(kept().await, ("two".to_owned(), 1));
    // Nothing typed deletes nothing.
    for nothing in ["", " \r\n", "\0"] {
        scenario::reconsider(ctx, &ana, run, turn(2, nothing), 1)
            .await
            .unwrap();
        let typed = Typed {
            say: SAY,
            words: nothing,
        };
        scenario::keep_words(ctx, &ana, run, typed).await.unwrap();
        assert_eq!(kept().await, ("two".to_owned(), 2), "{nothing:?}");
    }
    let typed = Typed {
        say: SAY,
        words: "eight",
    };
    scenario::keep_words(ctx, &ana, run, typed).await.unwrap();
    assert_eq!(kept().await, ("eight".to_owned(), 2));
}

#[tokio::test]
async fn of_two_tabs_both_words_and_one_step_are_kept() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    let turn = |words| Turn {
        step: 1,
        typed: Some(Typed { say: SAY, words }),
    };
    let (one, other) = tokio::join!(
        scenario::take(ctx, &ana, run, turn("one"), "speak-apart"),
        scenario::take(ctx, &ana, run, turn("other"), "ask-him"),
    );
    assert_ne!(one.is_ok(), other.is_ok(), "exactly one was first");
    // Whoever was late wrote last.
    let last = if one.is_ok() { "other" } else { "one" };
    let late = if one.is_ok() { other } else { one };
    assert_eq!(conflict(late), "scenario-step-taken");
    let mut reader = ctx.db.read().await.unwrap();
    let words = store::scenario::list_words(&mut reader, run).await.unwrap();
    assert_eq!(words[0].words, last);
}

#[tokio::test]
async fn words_that_cannot_be_kept_refuse_the_step_and_nothing_is_written() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    let before = rows(&site, run).await;
    let long = "a".repeat(2001);
    let turn = |say, words| Turn {
        step: 1,
        typed: Some(Typed { say, words }),
    };
    let refused = scenario::take(ctx, &ana, run, turn(SAY, &long), "speak-apart").await;
    assert_eq!(problems(refused), [problem("words", "scenario-words-long")]);
    refused!(
        NotFound,
        scenario::take(ctx, &ana, run, turn("last-words", "Hm."), "speak-apart"),
    );
    assert_eq!(rows(&site, run).await, before);
    // Where nothing was asked, the page sends no place.
    let taken = scenario::take(ctx, &ana, run, turn("", ""), "speak-apart").await;
    assert_eq!(taken.unwrap(), Taken::GoesOn);
}

#[tokio::test]
async fn words_go_with_a_run_that_is_left() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, ready(&site, "ana").await);
    let kept = async |run| {
        let mut reader = ctx.db.read().await.unwrap();
        store::scenario::list_words(&mut reader, run).await.unwrap()
    };
    let gate = begin(&site, &ana, practice("the-gate")).await;
    let ended = crate::story::played(&site, &ana, practice("the-gate"), &["walk-away"]).await;
    assert_eq!(gate, ended, "it went on");
    let again = scenario::again(ctx, &ana, ended, 1).await.unwrap();
    take(&site, &ana, again, &["ask-him"]).await;
    scenario::write_words(ctx, &ana, again, SAY, "One.")
        .await
        .unwrap();
    let other = scenario::again(ctx, &ana, ended, 1).await.unwrap();
    assert_eq!(kept(again).await, []);
    take(&site, &ana, other, &["ask-him"]).await;
    scenario::write_words(ctx, &ana, other, SAY, "Two.")
        .await
        .unwrap();
    begin(&site, &ana, crate::story::anew(practice("the-gate"))).await;
    assert_eq!(kept(other).await, []);
    let own = begin(&site, &ana, assessed("the-gate")).await;
    scenario::write_words(ctx, &ana, own, SAY, "Three.")
        .await
        .unwrap();
    begin(&site, &ana, crate::story::anew(assessed("the-yard"))).await;
    assert_eq!(kept(own).await, []);
    // A page that was open elsewhere brings nothing back.
    let late = scenario::write_words(ctx, &ana, own, SAY, "Four.").await;
    assert_eq!(conflict(late), "scenario-run-left");
    let turn = Turn {
        step: 1,
        typed: Some(Typed {
            say: SAY,
            words: "Five.",
        }),
    };
    let late = scenario::take(ctx, &ana, own, turn, "ask-him").await;
    assert_eq!(conflict(late), "scenario-run-ended");
    assert_eq!(kept(own).await, []);
}

#[tokio::test]
async fn deleting_words_deletes_the_forms_they_were_refused_in() {
    let site = site().await;
    let (ctx, ana, ben) = (
        &site.ctx,
        site.officer("ana").await,
        site.officer("ben").await,
    );
    let run = begin(&site, &ana, practice("the-gate")).await;
    let form = views::account::Refused::default();
    let own = usecases::account::keep_refused(ctx, &ana, form.clone())
        .await
        .unwrap();
    let other = usecases::account::keep_refused(ctx, &ben, form)
        .await
        .unwrap();
    scenario::delete_words(ctx, &ana, run).await.unwrap();
    let found = usecases::account::find_refused(ctx, &ana, &own).await;
    assert_eq!(found.unwrap(), None);
    let found = usecases::account::find_refused(ctx, &ben, &other).await;
    assert!(found.unwrap().is_some());
}
