//! Who may not: every use case of interviews, asked by everybody who has no business there.

use crate::harness::{EN, conflict};
use crate::refused;
use crate::talk::{
    PLAN, ended, entered, measured, practice, rows, site, typed, with_demonstrations,
};
use base::{CodingContestId, InterviewDrillId, InterviewRunId, Timestamp};
use usecases::{Actor, author, interview};
use views::account::Role;

const NOBODY: Actor = Actor::Anonymous;
const REASON: &str = "A reason that is long enough for everybody.";

#[tokio::test]
async fn whoever_is_not_signed_in_is_asked_to() {
    let site = site().await;
    let ctx = &site.ctx;
    let at = Timestamp::from_millis(1);
    let run = InterviewRunId::new(at, [0; 10]);
    let drill = InterviewDrillId::new(at, [0; 10]);
    let contest = CodingContestId::new(at, [0; 10]);
    for actor in [NOBODY, Actor::Operator] {
        refused!(
            SignInRequired,
            interview::list(ctx, &actor, EN),
            interview::intro(ctx, &actor, "quay", EN),
            interview::begin(ctx, &actor, practice(), EN),
            interview::run(ctx, &actor, run, EN),
            interview::plan(ctx, &actor, run, PLAN, true),
            interview::say(ctx, &actor, run, 1, typed("Good evening.")),
            interview::act(ctx, &actor, run, 1, "break", ""),
            interview::keep_notes(ctx, &actor, run, "cold"),
            interview::debrief(ctx, &actor, run, EN),
            interview::look_back(ctx, &actor, run, "He was not."),
            interview::erase(ctx, &actor, run),
            interview::contest(ctx, &actor, run, 1, "INV", REASON),
            interview::object(ctx, &actor, run, REASON),
            interview::measuring(ctx, &actor, EN),
            interview::begin_measured(ctx, &actor, "adults", EN),
            interview::begin_drill(ctx, &actor, "code"),
            interview::drill(ctx, &actor, drill, EN),
            interview::answer_drill(ctx, &actor, drill, 1, "INV", None),
            interview::queue(ctx, &actor, EN),
            interview::judging(ctx, &actor, run, EN),
            interview::judge(ctx, &actor, run, true, REASON),
            interview::coding_contest(ctx, &actor, contest),
            interview::decide_contest(ctx, &actor, contest, "INV", REASON),
            interview::report(ctx, &actor, run, EN),
            interview::decide_report(ctx, &actor, run, true, REASON),
        );
    }
    refused!(
        SignInRequired,
        author::interviews::overview(ctx, &NOBODY, EN),
        author::interviews::test_items(ctx, &NOBODY),
        interview::replay_latest(ctx, &NOBODY, 9),
    );
}

#[tokio::test]
async fn what_staff_see_is_for_their_role() {
    let site = site().await;
    let ctx = &site.ctx;
    let at = Timestamp::from_millis(1);
    let run = InterviewRunId::new(at, [0; 10]);
    let contest = CodingContestId::new(at, [0; 10]);
    for role in Role::ALL {
        let actor = site.person(role.as_str(), &[role]).await;
        let assesses = role == Role::Assessor;
        let writes = role == Role::Instructor;
        assert_eq!(
            interview::queue(ctx, &actor, EN).await.is_ok(),
            assesses,
            "{role:?}"
        );
        let overview = author::interviews::overview(ctx, &actor, EN).await;
        assert_eq!(overview.is_ok(), writes, "{role:?}");
        let items = author::interviews::test_items(ctx, &actor).await;
        // What was said is for those who decided on it, and not for authors.
        assert_eq!(items.is_ok(), assesses, "{role:?}");
        let replayed = interview::replay_latest(ctx, &actor, 9).await;
        assert_eq!(replayed.is_ok(), assesses, "{role:?}");
        if assesses {
            continue;
        }
        refused!(
            Forbidden,
            interview::queue(ctx, &actor, EN),
            interview::judging(ctx, &actor, run, EN),
            interview::judge(ctx, &actor, run, true, REASON),
            interview::coding_contest(ctx, &actor, contest),
            interview::decide_contest(ctx, &actor, contest, "INV", REASON),
            interview::report(ctx, &actor, run, EN),
            interview::decide_report(ctx, &actor, run, true, REASON),
            interview::replay_latest(ctx, &actor, 9),
        );
    }
    assert!(
        author::interviews::overview(ctx, &Actor::Operator, EN)
            .await
            .is_ok()
    );
    assert!(
        author::interviews::test_items(ctx, &Actor::Operator)
            .await
            .is_ok()
    );
    assert!(
        interview::replay_latest(ctx, &Actor::Operator, 9)
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn anothers_practice_is_not_there_whoever_asks() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let done = ended(&site, &ana, &["Good evening.", "/close"]).await;
    let open = entered(&site, &ana).await;
    let before = (rows(&site, open).await, rows(&site, done).await);
    let drill = interview::begin_drill(ctx, &ana, "code").await.unwrap();
    for role in Role::ALL {
        let other = site.person(role.as_str(), &[role]).await;
        for run in [open, done] {
            refused!(
                NotFound,
                interview::run(ctx, &other, run, EN),
                interview::plan(ctx, &other, run, PLAN, true),
                interview::say(ctx, &other, run, 1, typed("Good evening.")),
                interview::act(ctx, &other, run, 1, "close", "mine"),
                interview::keep_notes(ctx, &other, run, "mine"),
                interview::debrief(ctx, &other, run, EN),
                interview::look_back(ctx, &other, run, "mine"),
                interview::erase(ctx, &other, run),
                interview::contest(ctx, &other, run, 1, "INV", REASON),
                interview::object(ctx, &other, run, REASON),
            );
        }
        if role == Role::Assessor {
            refused!(
                NotFound,
                interview::judging(ctx, &other, done, EN),
                interview::judge(ctx, &other, done, true, REASON),
                interview::report(ctx, &other, done, EN),
                interview::decide_report(ctx, &other, done, true, REASON),
            );
        }
        refused!(
            NotFound,
            interview::drill(ctx, &other, drill, EN),
            interview::answer_drill(ctx, &other, drill, 1, "INV", None),
        );
    }
    assert_eq!((rows(&site, open).await, rows(&site, done).await), before);
}

#[tokio::test]
async fn assessors_look_at_assessed_interviews_without_what_is_the_officers_own() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = measured(&site, &ana, "adults", &["Good evening.", "/close"]).await;
    interview::keep_notes(ctx, &ana, run, "a note of mine")
        .await
        .unwrap();
    interview::look_back(ctx, &ana, run, "a thought of mine")
        .await
        .unwrap();
    for role in Role::ALL {
        let other = site.person(role.as_str(), &[role]).await;
        if role != Role::Assessor {
            refused!(NotFound, interview::debrief(ctx, &other, run, EN));
            continue;
        }
        let seen = interview::debrief(ctx, &other, run, EN).await.unwrap();
        assert_eq!(
            (seen.own, seen.officer.as_deref()),
            (false, None),
            "not judged yet"
        );
        let judging = interview::judging(ctx, &other, run, EN).await.unwrap();
        let told = format!("{seen:?} {judging:?}");
        for secret in ["of mine", "Listen first", "ana Example", "He was brought"] {
            assert!(!told.contains(secret), "{secret}");
        }
        assert!(seen.earlier.is_empty() && seen.turns.iter().all(|turn| !turn.can_contest));
        assert_eq!(
            site.actions().await[..2],
            ["interview.viewed", "interview.viewed"]
        );
        interview::judge(ctx, &other, run, false, "").await.unwrap();
        let seen = interview::debrief(ctx, &other, run, EN).await.unwrap();
        assert_eq!(seen.officer.as_deref(), Some("ana Example"));
        refused!(
            NotFound,
            interview::erase(ctx, &other, run),
            interview::keep_notes(ctx, &other, run, "mine"),
        );
    }
    let stays = interview::erase(ctx, &ana, run).await;
    assert_eq!(conflict(stays), "interview-refused-assessed-stays");
}
