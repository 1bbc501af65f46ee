//! How the people of the demonstration interview.

use super::sign_in;
use crate::harness::{EN, Site};
use usecases::{Actor, assess, demonstrate, interview};
use views::interview::{InterviewDebrief, Purpose};

/// The tiny course, the case of the testkit, and a demonstration with the same person.
async fn filled() -> Site {
    let mut sources = crate::talk::with(crate::talk::sources(), &["interviews/pier.md"]);
    sources.0.extend(crate::course::sources().0);
    let site = Site::new().await;
    let report = site.publish(&sources).await;
    assert_eq!(report.interviews, ["pier", "quay"]);
    assert!(
        demonstrate::fill(&site.ctx, &Actor::Operator)
            .await
            .unwrap()
    );
    site
}

async fn latest(site: &Site, officer: &Actor) -> InterviewDebrief {
    let card = &interview::list(&site.ctx, officer, EN).await.unwrap()[0];
    interview::debrief(&site.ctx, officer, card.latest.unwrap(), EN)
        .await
        .unwrap()
}

#[tokio::test]
async fn there_is_something_to_see_for_officer_and_assessor() {
    let site = filled().await;
    let ctx = &site.ctx;
    let officer = sign_in(&site, "officer").await;
    let card = &interview::list(ctx, &officer, EN).await.unwrap()[0];
    assert_eq!((card.finished, card.open.is_some()), (2, true));
    let room = crate::talk::room(&site, &officer, card.open.unwrap()).await;
    assert!(room.turns.len() >= 5 && room.ended.is_none() && !room.notes.is_empty());
    // Whoever asks openly is told more than whoever does not.
    let good = latest(&site, &officer).await;
    let rows = interview::intro(ctx, &officer, "quay", EN)
        .await
        .unwrap()
        .runs;
    assert_eq!(rows[0].run, good.run);
    assert!(
        rows[0].recommended_percent > rows[1].recommended_percent + 20,
        "{rows:?}"
    );
    let measuring = interview::measuring(ctx, &officer, EN).await.unwrap();
    let runs = &measuring.strands[0].runs;
    assert_eq!(
        (runs.len(), runs[0].purpose, runs[0].demonstration),
        (1, Purpose::Baseline, true)
    );
    assert!(runs[0].ended_at.is_some() && runs[0].judged.is_none());
    assert!(assess::skills(ctx, &officer, EN).await.unwrap().coded >= 8);

    let assessor = sign_in(&site, "assessor").await;
    let queue = interview::queue(ctx, &assessor, EN).await.unwrap();
    assert_eq!(
        (queue.runs.len(), queue.contests.len(), queue.reports.len()),
        (1, 1, 0)
    );
    let judging = interview::judging(ctx, &assessor, queue.runs[0].run, EN)
        .await
        .unwrap();
    assert!(judging.replay.same);
    // Others practise too: what ended can all be had again.
    let all = interview::replay_latest(ctx, &Actor::Operator, 50)
        .await
        .unwrap();
    assert!(all.len() >= 8, "{}", all.len());
    assert!(
        all.iter()
            .all(|(_, one)| one.as_ref().is_ok_and(|one| one.same))
    );
}

#[tokio::test]
async fn it_is_always_the_same() {
    let (one, other) = (filled().await, filled().await);
    let (ours, theirs) = (
        sign_in(&one, "officer").await,
        sign_in(&other, "officer").await,
    );
    let (ours, theirs) = (latest(&one, &ours).await, latest(&other, &theirs).await);
    assert_eq!((ours.seed, ours.measures), (theirs.seed, theirs.measures));
    let said = |view: Vec<views::interview::DebriefTurn>| {
        let replies = view.into_iter().map(|turn| (turn.said, turn.reply));
        replies.collect::<Vec<_>>()
    };
    assert_eq!(said(ours.turns), said(theirs.turns));
}
