//! Labels that officers contest and assessors decide.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::talk::{ended, measured, publishing, site, sources, with, with_demonstrations};
use base::InterviewRunId;
use usecases::{Actor, author, interview};
use views::account::Role;

const LINES: &[&str] = &["Good evening.", "Were you paid?", "/break", "", "/close"];
const WHY: &str = "It was meant to let him go on.";

#[tokio::test]
async fn a_contest_shows_the_turn_and_no_name_and_is_decided_once() {
    let site = site().await;
    let ctx = &site.ctx;
    let both = site.person("both", &[Role::Officer, Role::Assessor]).await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    let run = ended(&site, &both, LINES).await;
    let contest = |turn: u32, label: &'static str, reason: &'static str| {
        interview::contest(ctx, &both, run, turn, label, reason)
    };
    assert_eq!(
        problems(contest(2, "OPEN", WHY).await),
        [problem("label", "interview-refused-contest-choose")]
    );
    assert_eq!(
        problems(contest(2, "DIR", "No.").await),
        [problem("reason", "interview-refused-contest-reason")]
    );
    assert_eq!(
        conflict(contest(2, "YN", WHY).await),
        "interview-refused-contest-same"
    );
    for turn in [0, 3, 4, 9] {
        crate::refused!(NotFound, contest(turn, "DIR", WHY));
    }
    contest(2, "DIR", WHY).await.unwrap();
    contest(2, "DIR", WHY).await.unwrap();
    assert_eq!(
        conflict(contest(2, "INV", WHY).await),
        "interview-refused-contest-once"
    );

    assert_eq!(interview::queue(ctx, &both, EN).await.unwrap().contests, []);
    let queued = interview::queue(ctx, &marker, EN).await.unwrap().contests;
    let id = queued[0].contest;
    assert_eq!((queued.len(), queued[0].given.as_str()), (1, "YN"));
    assert_eq!(
        conflict(interview::coding_contest(ctx, &both, id).await),
        "interview-refused-own"
    );
    let own = interview::decide_contest(ctx, &both, id, "DIR", WHY).await;
    assert_eq!(conflict(own), "interview-refused-own");
    let view = interview::coding_contest(ctx, &marker, id).await.unwrap();
    assert_eq!(
        (view.words.as_str(), view.claimed.as_str()),
        ("Were you paid?", "DIR")
    );
    assert_eq!(view.context.len(), 1, "what he had said before");
    assert!(!view.reasons.is_empty() && view.decided.is_none());
    assert!(!format!("{view:?}").contains("Example"));
    // The practice interview itself stays closed.
    crate::refused!(NotFound, interview::debrief(ctx, &marker, run, EN));

    interview::decide_contest(ctx, &marker, id, "DIR", WHY)
        .await
        .unwrap();
    interview::decide_contest(ctx, &marker, id, "DIR", WHY)
        .await
        .unwrap();
    let late = interview::decide_contest(ctx, &marker, id, "YN", WHY).await;
    assert_eq!(conflict(late), "interview-refused-contest-decided");
    let seen = interview::debrief(ctx, &both, run, EN).await.unwrap();
    let turn = &seen.turns[1];
    let state = turn.contest.clone().unwrap();
    assert_eq!(
        state.decided,
        Some((String::from("DIR"), true, WHY.to_owned()))
    );
    assert_eq!(
        (turn.label.as_deref(), turn.can_contest),
        (Some("DIR"), false)
    );
    assert!(turn.recommended && !turn.unsure);

    let items = author::interviews::test_items(ctx, &marker).await.unwrap();
    let item: serde_json::Value = serde_json::from_str(items.trim()).unwrap();
    let heard = serde_json::to_value(&view.context).unwrap();
    assert_eq!(
        item,
        serde_json::json!({"text": "Were you paid?", "context": heard, "persona": "adult", "label": "DIR"})
    );
    // A decided one is a test item, also when the interview is deleted.
    interview::erase(ctx, &both, run).await.unwrap();
    let author = site.person("author", &[Role::Instructor]).await;
    let overview = author::interviews::overview(ctx, &author, EN)
        .await
        .unwrap();
    assert_eq!(overview.items, 1);
}

#[tokio::test]
async fn a_contest_is_of_an_interview_that_has_ended() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let run = crate::talk::entered(&site, &ana).await;
    crate::talk::talk(&site, &ana, run, &["Were you paid?"]).await;
    let early = interview::contest(&site.ctx, &ana, run, 1, "DIR", WHY).await;
    assert_eq!(conflict(early), "interview-refused-not-ended");
}

#[tokio::test]
async fn the_measures_of_an_assessed_interview_follow_what_was_decided() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    let run = measured(&site, &ana, "adults", LINES).await;
    let share = |view: views::interview::MeasuringView| view.strands[0].runs[0].recommended;
    // One question that counts, and it is closed.
    assert_eq!(share(interview::measuring(ctx, &ana, EN).await.unwrap()), 0);
    interview::contest(ctx, &ana, run, 2, "DIR", WHY)
        .await
        .unwrap();
    let queued = interview::queue(ctx, &marker, EN).await.unwrap().contests;
    interview::decide_contest(ctx, &marker, queued[0].contest, "DIR", WHY)
        .await
        .unwrap();
    assert_eq!(
        share(interview::measuring(ctx, &ana, EN).await.unwrap()),
        100
    );
}

/// Contests the first turn of a run and has it decided.
async fn decided(site: &Site, actor: &Actor, marker: &Actor, run: InterviewRunId) {
    let ctx = &site.ctx;
    interview::contest(ctx, actor, run, 1, "DIR", WHY)
        .await
        .unwrap();
    let queued = interview::queue(ctx, marker, EN).await.unwrap().contests;
    interview::decide_contest(ctx, marker, queued[0].contest, "DIR", WHY)
        .await
        .unwrap();
}

/// The words of the test items.
async fn items(site: &Site, actor: &Actor) -> Vec<String> {
    let all = author::interviews::test_items(&site.ctx, actor);
    let all = all.await.unwrap();
    let read = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap();
    let words = all.lines().map(|line| read(line)["text"].clone());
    words
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn what_was_said_in_a_sealed_case_is_no_test_item() {
    let site = publishing(&with(sources(), &["sealed/dock.md"])).await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    let run = measured(&site, &ana, "adults", &["Were you paid?", "/close"]).await;
    decided(&site, &ana, &marker, run).await;
    assert_eq!(items(&site, &marker).await.len(), 0);
    assert_eq!(interview::queue(ctx, &marker, EN).await.unwrap().items, 0);
    let author = site.person("author", &[Role::Instructor]).await;
    let overview = author::interviews::overview(ctx, &author, EN).await;
    assert_eq!(overview.unwrap().items, 0);
    let run = ended(&site, &ana, &["Were you paid well?", "/close"]).await;
    decided(&site, &ana, &marker, run).await;
    assert_eq!(items(&site, &marker).await, ["Were you paid well?"]);
    assert_eq!(interview::queue(ctx, &marker, EN).await.unwrap().items, 1);
}

#[tokio::test]
async fn what_looks_like_somebody_real_is_no_test_item() {
    let site = site().await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    for (mailbox, words, is_item) in [
        // The agent and the man stand in the case.
        ("ana", "Did Mr Varga pay Daniel Okoro?", true),
        ("ben", "Did Marlene Hofstetter pay you?", false),
        ("eve", "Were you paid on 12 March 2021?", false),
        ("dan", "Did you call +44 20 7946 0018?", false),
    ] {
        let actor = site.officer(mailbox).await;
        let run = ended(&site, &actor, &[words, "/close"]).await;
        decided(&site, &actor, &marker, run).await;
        let all = items(&site, &marker).await;
        assert_eq!(all.iter().any(|one| one == words), is_item, "{words}");
    }
    assert_eq!(items(&site, &marker).await.len(), 1);
}

#[tokio::test]
async fn the_log_has_contests_of_assessed_interviews_and_none_of_practice() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    let count = async |action: &str| {
        let log = site.actions().await;
        log.iter().filter(|one| *one == action).count()
    };
    let run = ended(&site, &ana, LINES).await;
    interview::contest(ctx, &ana, run, 2, "DIR", WHY)
        .await
        .unwrap();
    let queued = interview::queue(ctx, &marker, EN).await.unwrap().contests;
    interview::coding_contest(ctx, &marker, queued[0].contest)
        .await
        .unwrap();
    assert_eq!(count("coding.contested").await, 0);
    assert_eq!(count("interview.viewed").await, 0);
    let run = measured(&site, &ana, "adults", LINES).await;
    interview::contest(ctx, &ana, run, 2, "DIR", WHY)
        .await
        .unwrap();
    let queued = interview::queue(ctx, &marker, EN).await.unwrap().contests;
    interview::coding_contest(ctx, &marker, queued[1].contest)
        .await
        .unwrap();
    assert_eq!(count("coding.contested").await, 1);
    assert_eq!(count("interview.viewed").await, 1);
}

#[tokio::test]
async fn ten_turns_of_an_interview_can_be_contested() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let mut lines = vec!["Were you paid?"; 11];
    lines.push("/close");
    let run = ended(&site, &ana, &lines).await;
    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    let open = seen.turns.iter().filter(|turn| turn.can_contest);
    assert_eq!(open.count(), 11);
    for turn in 1..=10 {
        interview::contest(ctx, &ana, run, turn, "DIR", WHY)
            .await
            .unwrap();
    }
    let refused = interview::contest(ctx, &ana, run, 11, "DIR", WHY).await;
    assert_eq!(conflict(refused), "interview-refused-contest-most");
    // Sent twice is once, also for the last one.
    interview::contest(ctx, &ana, run, 10, "DIR", WHY)
        .await
        .unwrap();
    let seen = interview::debrief(ctx, &ana, run, EN).await.unwrap();
    assert!(seen.turns.iter().all(|turn| !turn.can_contest));
}
