//! Interviews that were begun when the program answered by another model.

use crate::harness::{EN, Site, conflict};
use crate::talk::{PLAN, begin, take, talk, with_demonstrations};
use base::{FactId, InterviewRunId, Locale, Slug};
use store::interview::NewRun;
use usecases::{Actor, interview};
use views::interview::Purpose;

/// An interview as a program with the model 0 has left it: open, with two turns.
async fn begun_before(site: &Site, actor: &Actor, purpose: Purpose) -> InterviewRunId {
    let ctx = &site.ctx;
    let account = actor.account().unwrap();
    let strand = (purpose != Purpose::Practice).then_some("adults");
    let case = if strand.is_some() { "pier" } else { "quay" };
    // Two turns are had with the present model, and written down as if by the other.
    let other = site.officer("somebody").await;
    let shown = crate::talk::entered(site, &other).await;
    talk(site, &other, shown, &["Good evening.", "What happened?"]).await;
    let id = InterviewRunId::new(ctx.now(), [7; 10]);
    let interview = Slug::parse(case).unwrap();
    let new = NewRun {
        id,
        account,
        interview: &interview,
        version: ctx.shelf.interviews.current(case).unwrap().version,
        model_version: "0",
        seed: "beef",
        number: 1,
        purpose: purpose.as_str(),
        strand,
        language: Locale::En,
        started_at: ctx.now(),
    };
    let mut tx = ctx.db.begin().await.unwrap();
    let turns = store::interview::list_turns(&mut tx, shown).await.unwrap();
    assert!(store::interview::insert_run(&mut tx, &new).await.unwrap());
    for turn in turns {
        let fact = FactId::new(ctx.now(), ctx.random().unwrap());
        let inserted = store::interview::insert_turn(&mut tx, fact, id, &turn, Some("0"));
        assert!(inserted.await.unwrap());
    }
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn one_for_practice_cannot_go_on_and_is_looked_back_on_once_another_was_begun() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let old = begun_before(&site, &ana, Purpose::Practice).await;
    let told = "interview-refused-old-model";
    assert_eq!(conflict(interview::run(ctx, &ana, old, EN).await), told);
    assert_eq!(conflict(take(&site, &ana, old, 3, "Go on.").await), told);
    assert_eq!(conflict(take(&site, &ana, old, 3, "/close").await), told);
    assert_eq!(
        conflict(interview::plan(ctx, &ana, old, PLAN, true).await),
        told
    );
    let cards = interview::list(ctx, &ana, EN).await.unwrap();
    assert_eq!(cards[0].open, None);
    let new = begin(&site, &ana).await;
    assert_ne!(new, old);
    let seen = interview::debrief(ctx, &ana, old, EN).await.unwrap();
    assert_eq!(
        (seen.how.as_str(), seen.model_version.as_str()),
        ("left", "0")
    );
    assert_eq!(seen.turns.len(), 2);
    interview::erase(ctx, &ana, old).await.unwrap();
    // It is not held again: what it was held with is gone.
    let all = interview::replay_latest(ctx, &Actor::Operator, 9)
        .await
        .unwrap();
    assert_eq!(all.len(), 0);
}

#[tokio::test]
async fn an_assessed_one_is_replaced_and_not_held_against_anybody() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let old = begun_before(&site, &ana, Purpose::Baseline).await;
    let view = interview::measuring(ctx, &ana, EN).await.unwrap();
    let next = view.strands[0].next.clone().unwrap();
    assert_eq!(
        (next.purpose, next.open, next.obstacle),
        (Purpose::Baseline, None, None)
    );
    assert_eq!(view.strands[0].runs, []);
    let new = interview::begin_measured(ctx, &ana, "adults", EN)
        .await
        .unwrap();
    assert_ne!(new, old);
    let shown = interview::run(ctx, &ana, old, EN).await.unwrap();
    assert_eq!(shown, interview::Shown::Ended);
    let marker = site
        .person("marker", &[views::account::Role::Assessor])
        .await;
    assert_eq!(interview::queue(ctx, &marker, EN).await.unwrap().runs, []);
    // It leaves a trace.
    let log = site.actions().await;
    let lost = log.iter().filter(|one| *one == "interview.lost");
    assert_eq!(lost.count(), 1, "{log:?}");
    crate::refused!(
        NotFound,
        interview::judge(ctx, &marker, old, true, "A reason that is long enough.")
    );
}

#[tokio::test]
async fn one_that_had_ended_is_judged_and_not_said_to_differ() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let old = begun_before(&site, &ana, Purpose::Baseline).await;
    let end = store::interview::End {
        how: String::from("closed"),
        measures: String::from(r#"{"turns":2,"questions":1,"competent":false,"measures":{}}"#),
        competent: false,
        ended_at: ctx.now(),
    };
    let mut tx = ctx.db.begin().await.unwrap();
    store::interview::insert_end(&mut tx, old, &end)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let marker = site
        .person("marker", &[views::account::Role::Assessor])
        .await;
    let view = interview::judging(ctx, &marker, old, EN).await.unwrap();
    assert_eq!(
        view.replay,
        views::interview::ReplayView {
            same: false,
            coded_otherwise: Vec::new(),
            differs_at: None
        }
    );
    interview::judge(ctx, &marker, old, false, "")
        .await
        .unwrap();
}
