//! What is said and done in the room, turn by turn.

use crate::harness::{EN, conflict, problem, problems};
use crate::talk::{entered, room, rows, site, take, talk, typed};
use usecases::interview::{self, Said, Shown, Typed};

#[tokio::test]
async fn the_same_turn_twice_is_one_and_any_other_under_its_number_changes_nothing() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let run = entered(&site, &ana).await;
    talk(&site, &ana, run, &["Good evening.", "/break"]).await;
    let before = rows(&site, run).await;
    for (number, line) in [
        (1, "Good evening."),
        (1, "  Good evening.\r\n"),
        (2, "/break"),
    ] {
        assert_eq!(
            take(&site, &ana, run, number, line).await.unwrap(),
            Said::GoesOn
        );
    }
    for (number, line, said) in [
        (1, "Hello.", "interview-refused-turn-taken"),
        (2, "/close", "interview-refused-turn-taken"),
        (2, "Good evening.", "interview-refused-turn-taken"),
        (0, "Good evening.", "interview-refused-turn-taken"),
        (4, "Good evening.", "interview-refused-turn-order"),
        (u32::MAX, "/break", "interview-refused-turn-order"),
        (3, "/again", "interview-refused-not-now"),
        (3, "/fly", "interview-refused-not-now"),
    ] {
        let refused = take(&site, &ana, run, number, line).await;
        assert_eq!(conflict(refused), said, "{number} {line}");
    }
    assert_eq!(rows(&site, run).await, before);
}

#[tokio::test]
async fn two_tabs_at_the_same_moment_take_one_turn() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let run = entered(&site, &ana).await;
    for (first, second) in [("Good evening.", "Good evening."), ("Hello.", "Sit down.")] {
        let number = room(&site, &ana, run).await.next;
        let (one, other) = tokio::join!(
            take(&site, &ana, run, number, first),
            take(&site, &ana, run, number, second),
        );
        let results = [one, other];
        let taken = results.iter().filter(|one| one.is_ok()).count();
        assert_eq!(taken, if first == second { 2 } else { 1 });
        for refused in results.into_iter().filter(Result::is_err) {
            assert_eq!(conflict(refused), "interview-refused-turn-taken");
        }
        assert_eq!(room(&site, &ana, run).await.next, number + 1);
    }
}

#[tokio::test]
async fn silence_comes_after_the_person_has_spoken_and_nothing_is_too_long() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let run = entered(&site, &ana).await;
    let nothing = take(&site, &ana, run, 1, " \u{0} \n").await;
    assert_eq!(
        problems(nothing),
        [problem("words", "interview-refused-words-empty")]
    );
    // 601 characters, more than 600, whatever they are.
    for long in [
        "a".repeat(601),
        "ع".repeat(601),
        "Tell me. ".repeat(100_000),
    ] {
        let refused = take(&site, &ana, run, 1, &long).await;
        assert_eq!(
            problems(refused),
            [problem("words", "interview-refused-words-long")]
        );
    }
    let longest = "é".repeat(600);
    talk(
        &site,
        &ana,
        run,
        &[&longest, "", "<script>alert(1)</script>", "', drop table"],
    )
    .await;
    let view = room(&site, &ana, run).await;
    assert_eq!(view.turns[1].said.as_deref(), Some(""));
    assert!(view.turns.iter().all(|turn| !turn.reply.is_empty()));
}

#[tokio::test]
async fn notes_are_kept_with_whatever_is_sent_and_an_old_page_writes_over_nothing() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = entered(&site, &ana).await;
    let send = |number: u32, words: &'static str, notes: &'static str| {
        let typed = Typed {
            notes,
            ..typed(words)
        };
        interview::say(ctx, &ana, run, number, typed)
    };
    // Refused, and the notes are the only ones.
    assert_eq!(
        conflict(send(7, "Hello.", "cold").await),
        "interview-refused-turn-order"
    );
    assert_eq!(room(&site, &ana, run).await.notes, "cold");
    send(1, "Hello.", "cold, tired").await.unwrap();
    assert_eq!(
        conflict(send(1, "Bye.", "old").await),
        "interview-refused-turn-taken"
    );
    send(2, "Sit down.", "").await.unwrap();
    assert_eq!(room(&site, &ana, run).await.notes, "cold, tired");
    interview::act(ctx, &ana, run, 3, "break", "thirsty")
        .await
        .unwrap();
    assert_eq!(room(&site, &ana, run).await.notes, "thirsty");
    interview::keep_notes(ctx, &ana, run, "").await.unwrap();
    assert_eq!(room(&site, &ana, run).await.notes, "");
    let long = "a".repeat(8001);
    let refused = interview::keep_notes(ctx, &ana, run, &long).await;
    assert_eq!(
        problems(refused),
        [problem("notes", "interview-refused-notes-long")]
    );
    let early = interview::look_back(ctx, &ana, run, "He was not.").await;
    assert_eq!(conflict(early), "interview-refused-not-ended");
    talk(&site, &ana, run, &["/close"]).await;
    interview::look_back(ctx, &ana, run, "He was not.")
        .await
        .unwrap();
    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(seen.looked_back, "He was not.");
}

#[tokio::test]
async fn what_is_over_takes_nothing_more_but_a_second_talk() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = entered(&site, &ana).await;
    let early = interview::debrief(ctx, &ana, run, EN).await;
    assert_eq!(conflict(early), "interview-refused-not-ended");
    talk(&site, &ana, run, &["Good evening.", "/close"]).await;
    let late = take(&site, &ana, run, 3, "One more thing.").await;
    assert_eq!(conflict(late), "interview-refused-ended");
    let late = take(&site, &ana, run, 3, "/break").await;
    assert_eq!(conflict(late), "interview-refused-ended");
    let view = room(&site, &ana, run).await;
    assert_eq!(
        (view.ended.as_deref(), view.acts),
        (Some("closed"), vec![String::from("again")])
    );
    assert_eq!(talk(&site, &ana, run, &["/again"]).await, Said::GoesOn);
    let view = room(&site, &ana, run).await;
    assert_eq!((view.ended, view.session, view.next), (None, 2, 4));
    assert_eq!(
        talk(&site, &ana, run, &["Good morning.", "/close"]).await,
        Said::Ended
    );
    // A third there is not.
    assert_eq!(
        interview::run(ctx, &ana, run, EN).await.unwrap(),
        Shown::Ended
    );
    let third = take(&site, &ana, run, 6, "/again").await;
    assert_eq!(conflict(third), "interview-refused-not-now");
    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!((seen.turns.len(), seen.turns[4].session), (5, 2));
}

#[tokio::test]
async fn demands_that_have_no_place_get_no_answer_and_the_second_ends_it() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = entered(&site, &ana).await;
    let demand = "Shut up. You make me sick.";
    talk(&site, &ana, run, &["Good evening.", demand]).await;
    let view = room(&site, &ana, run).await;
    let first = &view.turns[1];
    assert!(first.reply.is_empty(), "{first:?}");
    assert_eq!(
        first.refused.as_ref().unwrap().id,
        "interview-refused-no-place"
    );
    assert_eq!(
        talk(&site, &ana, run, &["What happened then?", demand]).await,
        Said::Ended
    );
    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(
        (seen.how.as_str(), seen.competent),
        ("inappropriate", false)
    );
    assert_eq!(seen.report.unwrap().decided, None);
    let words = "I was quoting what somebody else had said to him.";
    interview::object(ctx, &ana, run, words).await.unwrap();
    interview::object(ctx, &ana, run, words).await.unwrap();
    let other = interview::object(ctx, &ana, run, "Something else altogether.").await;
    assert_eq!(conflict(other), "interview-refused-report-closed");
    let marker = site
        .person("marker", &[views::account::Role::Assessor])
        .await;
    let queue = interview::queue(ctx, &marker, EN).await.unwrap();
    assert_eq!(queue.reports.len(), 1);
    let report = interview::report(ctx, &marker, run, EN).await.unwrap();
    assert_eq!(site.actions().await[0], "interview.report-viewed");
    let said: Vec<_> = report
        .turns
        .iter()
        .filter_map(|turn| turn.said.as_deref())
        .collect();
    assert_eq!(said, [demand, demand], "and nothing else of it");
    assert_eq!(report.objection.as_deref(), Some(words));
    interview::decide_report(ctx, &marker, run, true, "They were such demands.")
        .await
        .unwrap();
    let again = interview::decide_report(ctx, &marker, run, false, "They were none.").await;
    assert_eq!(conflict(again), "interview-refused-report-closed");
    assert_eq!(
        interview::queue(ctx, &marker, EN).await.unwrap().reports,
        []
    );
    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    let decided = seen.report.unwrap().decided;
    assert_eq!(
        decided,
        Some((true, String::from("They were such demands.")))
    );
}

#[tokio::test]
async fn what_looks_real_is_pointed_out_before_anything_is_sent() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = entered(&site, &ana).await;
    let before = rows(&site, run).await;
    let words = "Is your number +44 20 7946 0958, Daniel Okoro?";
    let typed = Typed {
        words,
        notes: "asked for a number",
        really: false,
    };
    let Said::Notice(notice) = interview::say(ctx, &ana, run, 1, typed).await.unwrap() else {
        panic!("nothing was noticed")
    };
    assert_eq!(notice.found.len(), 1, "the name is of the case: {notice:?}");
    assert!(notice.found[0].0.contains("7946"));
    let view = room(&site, &ana, run).await;
    assert_eq!(
        (view.turns.len(), view.notes.as_str()),
        (0, "asked for a number")
    );
    assert_ne!(rows(&site, run).await, before, "the notes are kept");
    let really = Typed {
        really: true,
        ..typed
    };
    assert_eq!(
        interview::say(ctx, &ana, run, 1, really).await.unwrap(),
        Said::GoesOn
    );
    assert_eq!(room(&site, &ana, run).await.turns.len(), 1);
}
