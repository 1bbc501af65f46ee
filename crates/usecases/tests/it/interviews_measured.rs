//! Measuring: what is next, with which case, and what an assessor makes of it.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::talk::{
    GOOD, POOR, enter, measured, publishing, sources, talk, with, with_demonstrations,
};
use std::collections::BTreeSet;
use usecases::Actor;
use usecases::interview;
use views::account::Role;
use views::interview::{Purpose, StrandView};

const DAY: i64 = 86_400;
const SEALED: &[&str] = &[
    "sealed/basin.md",
    "sealed/canal.md",
    "sealed/dock.md",
    "sealed/ferry.md",
    "sealed/lock-teen.md",
    "interviews/pier.md",
];
const WHY: &str = "The steps were done in another order, and well.";

async fn sealed() -> Site {
    publishing(&with(sources(), SEALED)).await
}

async fn strand(site: &Site, actor: &Actor, place: usize) -> StrandView {
    let all = interview::measuring(&site.ctx, actor, EN).await.unwrap();
    all.strands.into_iter().nth(place).unwrap()
}

/// What is next for adults: the purpose, whether it is too early, and the obstacle.
async fn next(site: &Site, actor: &Actor) -> (Purpose, bool, Option<String>) {
    let next = strand(site, actor, 0).await.next.unwrap();
    let obstacle = next.obstacle.map(|one| one.id);
    (next.purpose, next.from.is_some(), obstacle)
}

#[tokio::test]
async fn a_baseline_two_to_pass_and_probes_after_a_quarter() {
    let site = sealed().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    assert_eq!(next(&site, &ana).await, (Purpose::Baseline, false, None));
    measured(&site, &ana, "adults", POOR).await;
    let early = Some(String::from("interview-refused-measured-wait"));
    assert_eq!(
        next(&site, &ana).await,
        (Purpose::Pass, true, early.clone())
    );
    let refused = interview::begin_measured(ctx, &ana, "adults", EN).await;
    assert_eq!(conflict(refused), "interview-refused-measured-wait");
    site.pass(DAY);
    let first = measured(&site, &ana, "adults", GOOD).await;
    interview::judge(ctx, &marker, first, true, WHY)
        .await
        .unwrap();
    assert_eq!(strand(&site, &ana, 0).await.passed_at, None);
    site.pass(DAY);
    let second = measured(&site, &ana, "adults", GOOD).await;
    let seen = interview::debrief(ctx, &ana, second, EN).await.unwrap();
    assert!(
        seen.competent,
        "{:?} {:?} {:?}",
        seen.measures, seen.steps, seen.faults
    );
    let ended_at = strand(&site, &ana, 0).await.runs[2].ended_at;
    site.pass(DAY);
    // Competent by automatic coding alone passes nobody.
    let view = strand(&site, &ana, 0).await;
    assert_eq!(view.passed_at, None);
    let waits = Some(String::from("interview-refused-waits-for-assessor"));
    assert_eq!(next(&site, &ana).await, (Purpose::Pass, false, waits));
    interview::judge(ctx, &marker, second, true, WHY)
        .await
        .unwrap();
    let view = strand(&site, &ana, 0).await;
    assert_eq!((view.passed_at, view.demonstration), (ended_at, false));
    assert_eq!(next(&site, &ana).await, (Purpose::Probe, true, early));
    let purposes: Vec<Purpose> = view.runs.iter().map(|run| run.purpose).collect();
    assert_eq!(purposes, [Purpose::Baseline, Purpose::Pass, Purpose::Pass]);
    let judged: Vec<Option<bool>> = view.runs.iter().map(|run| run.judged).collect();
    assert_eq!(judged, [None, Some(true), Some(true)]);
    site.pass(91 * DAY);
    assert_eq!(next(&site, &ana).await, (Purpose::Probe, false, None));
    measured(&site, &ana, "adults", GOOD).await;
    site.pass(100 * DAY);
    // Four cases for adults, all of them met.
    let none = Some(String::from("interview-refused-no-case-left"));
    assert_eq!(next(&site, &ana).await, (Purpose::Probe, false, none));
    let refused = interview::begin_measured(ctx, &ana, "adults", EN).await;
    assert_eq!(conflict(refused), "interview-refused-no-case-left");
    let met = strand(&site, &ana, 0).await.runs;
    assert!(met.iter().all(|run| !run.demonstration));
    let mut reader = ctx.db.read().await.unwrap();
    let account = ana.account().unwrap();
    let runs = store::interview::list_runs(&mut reader, account)
        .await
        .unwrap();
    let cases: BTreeSet<&str> = runs.iter().map(|run| run.interview.as_str()).collect();
    assert_eq!(cases, BTreeSet::from(["basin", "canal", "dock", "ferry"]));
    let seeds: BTreeSet<&str> = runs.iter().map(|run| run.seed.as_str()).collect();
    assert_eq!(seeds.len(), 4, "a seed for each attempt");
}

#[tokio::test]
async fn a_day_lies_between_the_end_of_one_and_the_beginning_of_the_next() {
    for site in [sealed().await, with_demonstrations().await] {
        let ctx = &site.ctx;
        let ana = site.officer("ana").await;
        measured(&site, &ana, "adults", POOR).await;
        site.pass(DAY);
        // Begun, left lying for a day, and played then.
        let first = interview::begin_measured(ctx, &ana, "adults", EN)
            .await
            .unwrap();
        enter(&site, &ana, first).await;
        site.pass(DAY);
        talk(&site, &ana, first, GOOD).await;
        let early = Some(String::from("interview-refused-measured-wait"));
        assert_eq!(next(&site, &ana).await, (Purpose::Pass, true, early));
        let refused = interview::begin_measured(ctx, &ana, "adults", EN).await;
        assert_eq!(conflict(refused), "interview-refused-measured-wait");
        site.pass(DAY - 1);
        let refused = interview::begin_measured(ctx, &ana, "adults", EN).await;
        assert_eq!(conflict(refused), "interview-refused-measured-wait-minutes");
        site.pass(1);
        let second = interview::begin_measured(ctx, &ana, "adults", EN).await;
        assert_ne!(second.unwrap(), first);
    }
}

#[tokio::test]
async fn whoever_read_of_a_case_as_an_assessor_is_not_measured_with_it() {
    let site = publishing(&with(sources(), &["sealed/dock.md"])).await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = measured(&site, &ana, "adults", &["Were you paid?", "/close"]).await;
    interview::contest(ctx, &ana, run, 1, "DIR", WHY)
        .await
        .unwrap();
    let roles = [Role::Officer, Role::Assessor];
    let none = Some(String::from("interview-refused-no-case-left"));
    for way in ["queue", "judging", "debrief", "contest"] {
        let both = site.person(way, &roles).await;
        let queue = interview::queue(ctx, &both, EN).await.unwrap();
        assert_eq!(queue.contests[0].words, None, "it would tell of the case");
        assert_eq!(next(&site, &both).await, (Purpose::Baseline, false, None));
        match way {
            "judging" => drop(interview::judging(ctx, &both, run, EN).await.unwrap()),
            "debrief" => drop(interview::debrief(ctx, &both, run, EN).await.unwrap()),
            "contest" => {
                let contest = queue.contests[0].contest;
                drop(
                    interview::coding_contest(ctx, &both, contest)
                        .await
                        .unwrap(),
                );
            }
            // That something waits tells nothing of the case.
            _ => {
                interview::begin_measured(ctx, &both, "adults", EN)
                    .await
                    .unwrap();
                continue;
            }
        }
        assert_eq!(
            next(&site, &both).await,
            (Purpose::Baseline, false, none.clone()),
            "{way}"
        );
        let refused = interview::begin_measured(ctx, &both, "adults", EN).await;
        assert_eq!(conflict(refused), "interview-refused-no-case-left", "{way}");
    }
}

#[tokio::test]
async fn the_log_does_not_say_which_case_measured_whom() {
    let site = publishing(&with(sources(), &["sealed/dock.md"])).await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    let run = measured(&site, &ana, "adults", POOR).await;
    interview::judging(ctx, &marker, run, EN).await.unwrap();
    interview::judge(ctx, &marker, run, false, "")
        .await
        .unwrap();
    let mut reader = ctx.db.read().await.unwrap();
    let lines = store::audit::list(&mut reader, 100, 0).await.unwrap();
    let of_run = lines
        .iter()
        .filter(|one| one.subject_kind == "interview-run");
    let of_run: Vec<_> = of_run.collect();
    assert_eq!(
        of_run.len(),
        4,
        "begun, ended, looked at, judged: {of_run:?}"
    );
    assert!(!format!("{of_run:?}").contains("dock"), "{of_run:?}");
}

#[tokio::test]
async fn children_have_cases_of_their_own_and_one_assessed_interview_is_open_at_a_time() {
    let site = sealed().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = interview::begin_measured(ctx, &ana, "children", EN)
        .await
        .unwrap();
    let again = interview::begin_measured(ctx, &ana, "children", EN)
        .await
        .unwrap();
    assert_eq!(run, again, "two tabs begin one");
    let mut reader = ctx.db.read().await.unwrap();
    let found = store::interview::get_run(&mut reader, run).await.unwrap();
    drop(reader);
    assert_eq!(
        (found.interview.as_str(), found.used.as_str()),
        ("lock-teen", "sealed")
    );
    let other = interview::begin_measured(ctx, &ana, "adults", EN).await;
    assert_eq!(conflict(other), "interview-refused-measured-open");
    let obstacle = strand(&site, &ana, 0).await.next.unwrap().obstacle;
    assert_eq!(obstacle.unwrap().id, "interview-refused-measured-open");
    enter(&site, &ana, run).await;
    talk(&site, &ana, run, &["Good evening.", "/close"]).await;
    interview::begin_measured(ctx, &ana, "adults", EN)
        .await
        .unwrap();
}

#[tokio::test]
async fn demonstrations_show_how_it_goes_and_certify_nothing() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    assert_eq!(next(&site, &ana).await, (Purpose::Baseline, false, None));
    let mut met = Vec::new();
    for _ in 0..4 {
        let run = measured(&site, &ana, "adults", GOOD).await;
        interview::judge(ctx, &marker, run, true, WHY)
            .await
            .unwrap();
        let mut reader = ctx.db.read().await.unwrap();
        let found = store::interview::get_run(&mut reader, run).await.unwrap();
        met.push(found.interview.to_string());
        site.pass(DAY);
        assert_eq!(next(&site, &ana).await, (Purpose::Pass, false, None));
    }
    // There are two, taken in turn.
    assert_ne!(met[0], met[1]);
    assert_eq!((&met[0], &met[1]), (&met[2], &met[3]));
    let view = strand(&site, &ana, 0).await;
    assert_eq!((view.passed_at, view.demonstration), (None, true));
    assert!(
        view.runs
            .iter()
            .all(|run| run.demonstration && run.judged == Some(true))
    );
    let children = strand(&site, &ana, 1).await.next.unwrap().obstacle;
    assert_eq!(children.unwrap().id, "interview-refused-no-case-left");
    // Once sealed cases are there, the demonstrations count for nothing.
    let all = with(
        sources(),
        &["interviews/mole.md", "interviews/pier.md", "sealed/dock.md"],
    );
    site.publish(&all).await;
    assert_eq!(next(&site, &ana).await, (Purpose::Baseline, false, None));
}

#[tokio::test]
async fn an_assessor_confirms_or_overrules_with_a_reason_and_never_on_their_own() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let both = site.person("both", &[Role::Officer, Role::Assessor]).await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    let run = interview::begin_measured(ctx, &both, "adults", EN)
        .await
        .unwrap();
    enter(&site, &both, run).await;
    talk(&site, &both, run, &["Good evening."]).await;
    let early = interview::judge(ctx, &marker, run, false, "").await;
    assert_eq!(conflict(early), "interview-refused-not-ended");
    talk(&site, &both, run, &["/close"]).await;
    assert_eq!(interview::queue(ctx, &both, EN).await.unwrap().runs, []);
    assert_eq!(
        conflict(interview::judging(ctx, &both, run, EN).await),
        "interview-refused-own"
    );
    let own = interview::judge(ctx, &both, run, true, WHY).await;
    assert_eq!(conflict(own), "interview-refused-own");

    let queue = interview::queue(ctx, &marker, EN).await.unwrap();
    assert_eq!((queue.runs.len(), queue.runs[0].competent), (1, false));
    let judging = interview::judging(ctx, &marker, run, EN).await.unwrap();
    assert!(judging.replay.same && judging.replay.coded_otherwise.is_empty());
    let short = interview::judge(ctx, &marker, run, true, "Well done.").await;
    assert_eq!(
        problems(short),
        [problem("reason", "interview-refused-judge-reason")]
    );
    // What confirms the automatic result needs no reason.
    interview::judge(ctx, &marker, run, false, "")
        .await
        .unwrap();
    interview::judge(ctx, &marker, run, false, "")
        .await
        .unwrap();
    assert_eq!(interview::queue(ctx, &marker, EN).await.unwrap().runs, []);
    interview::judge(ctx, &marker, run, true, WHY)
        .await
        .unwrap();
    let judging = interview::judging(ctx, &marker, run, EN).await.unwrap();
    let told: Vec<bool> = judging.judgements.iter().map(|one| one.passed).collect();
    assert_eq!(told, [false, true]);
    let seen = interview::debrief(ctx, &both, run, EN).await.unwrap();
    assert_eq!(
        seen.judged.map(|one| (one.passed, one.reason)),
        Some((true, WHY.to_owned()))
    );
    let log = site.actions().await;
    let judged = log.iter().filter(|one| *one == "interview.judged").count();
    assert_eq!(judged, 2);
}

#[tokio::test]
async fn an_assessed_interview_is_one_talk() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = measured(&site, &ana, "adults", &["Good evening.", "/close"]).await;
    let shown = interview::run(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(shown, interview::Shown::Ended);
    let again = crate::talk::take(&site, &ana, run, 3, "/again").await;
    assert_eq!(conflict(again), "interview-refused-not-now");
}

#[tokio::test]
async fn what_ended_lately_can_be_played_again() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let practised = crate::talk::ended(&site, &ana, POOR).await;
    let assessed = measured(&site, &ana, "adults", GOOD).await;
    let all = interview::replay_latest(ctx, &Actor::Operator, 50)
        .await
        .unwrap();
    let ids: Vec<_> = all.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, [assessed, practised]);
    for (_, replayed) in all {
        let replayed = replayed.unwrap();
        assert!(replayed.same, "{replayed:?}");
    }
    // Practice is nobody's business.
    let marker = site.person("marker", &[Role::Assessor]).await;
    let all = interview::replay_latest(ctx, &marker, 50).await.unwrap();
    let ids: Vec<_> = all.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, [assessed]);
}
