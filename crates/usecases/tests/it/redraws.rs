//! Attempts drawn again from their seed, as on an appeal.

use crate::harness::Site;
use crate::kinds::{asking, begin, officer_at, ready, site, sources};
use base::AttemptId;
use usecases::{Actor, assess};
use views::account::Role;

/// Draws the attempt again and says how many questions it asks; they have to be the same.
async fn same(site: &Site, attempt: AttemptId) -> usize {
    let redrawn = assess::redraw(&site.ctx, &Actor::Operator, attempt)
        .await
        .unwrap();
    assert!(redrawn.is_same, "{redrawn:#?}");
    assert_eq!(redrawn.stored, redrawn.redrawn);
    redrawn.stored.len()
}

#[tokio::test]
async fn what_banks_and_slots_gave_is_given_again() {
    let by_tags = "slots = [{ bank = \"many\", draw = 2, competence = \"definition\", difficulty = 2 }, \
                   { bank = \"many\", draw = 2, competence = \"rights\" }]";
    let fixed = "slots = [{ question = \"order\" }, { bank = \"many\", draw = 4 }, { bank = \"written\", draw = 1 }]";
    for (rules, questions) in [
        ("draw = { many = 5 }", 5),
        ("draw = { many = 3, written = 1 }", 4),
        (by_tags, 4),
        (fixed, 6),
    ] {
        let site = site(rules).await;
        for n in 0..5 {
            let officer = ready(&site, &format!("officer{n}")).await;
            let attempt = begin(&site, &officer).await;
            assert_eq!(same(&site, attempt).await, questions, "{rules}");
        }
    }
}

#[tokio::test]
async fn a_retry_is_drawn_again_with_what_had_been_met() {
    let site = site("draw = { many = 4 }").await;
    let officer = ready(&site, "ana").await;
    let mut attempts = Vec::new();
    for _ in 0..4 {
        let attempt = begin(&site, &officer).await;
        assess::finish(&site.ctx, &officer, attempt).await.unwrap();
        attempts.push(attempt);
    }
    // Of nine questions the second attempt asks four that the first did not.
    let asked = async |attempt| -> Vec<String> {
        let redrawn = assess::redraw(&site.ctx, &Actor::Operator, attempt).await;
        let redrawn = redrawn.unwrap().redrawn;
        redrawn.iter().map(|one| one.question.to_string()).collect()
    };
    let (first, second) = (asked(attempts[0]).await, asked(attempts[1]).await);
    assert!(
        second.iter().all(|id| !first.contains(id)),
        "{first:?} {second:?}"
    );
    for attempt in attempts {
        assert_eq!(same(&site, attempt).await, 4);
    }
}

#[tokio::test]
async fn a_drill_is_drawn_again() {
    let site = site(&asking(&["truth"])).await;
    let officer = ready(&site, "ana").await;
    for _ in 0..2 {
        let start = assess::start(&site.ctx, &officer, "kinds", "drill:many");
        let attempt = start.await.unwrap();
        assert_eq!(same(&site, attempt).await, 9);
        assess::finish(&site.ctx, &officer, attempt).await.unwrap();
    }
}

#[tokio::test]
async fn what_was_drawn_before_a_correction_is_drawn_again_after_it() {
    let drawing = "draw = { many = 9 }";
    let site = site(drawing).await;
    let (officer, before) = officer_at(&site).await;
    assess::finish(&site.ctx, &officer, before).await.unwrap();
    // One more option in a question, another statement, and one that is named in its first version.
    let pinned = "slots = [{ question = \"truth\", version = 1 }, { bank = \"many\", draw = 8 }]";
    let mut changed = sources(pinned);
    let bank = changed
        .0
        .get_mut("courses/kinds/assessment/many.md")
        .unwrap();
    let text = String::from_utf8(bank.clone()).unwrap();
    *bank = text
        .replace("It is so.", "It is not so.")
        .replace(
            "( ) Neither.\n> KEY. Not correct.\n",
            "( ) Neither.\n> KEY. Not correct.\n( ) Both.\n> KEY.\n",
        )
        .into_bytes();
    let report = site.publish(&changed).await;
    assert_eq!(
        report.published,
        ["kinds"],
        "{:#?}",
        site.ctx.shelf.problems()
    );
    // On the old version of the course, and on the new one.
    let again = begin(&site, &officer).await;
    let other = ready(&site, "ben").await;
    let new = begin(&site, &other).await;
    for attempt in [before, again, new] {
        assert_eq!(same(&site, attempt).await, 9);
    }
}

#[tokio::test]
async fn the_latest_are_drawn_again_by_those_who_may() {
    let site = site("draw = { many = 2 }").await;
    for name in ["ana", "ben", "cleo"] {
        site.pass(60);
        let officer = ready(&site, name).await;
        begin(&site, &officer).await;
    }
    let latest = assess::redraw_latest(&site.ctx, &Actor::Operator, 2)
        .await
        .unwrap();
    assert_eq!(latest.len(), 2);
    assert!(
        latest
            .iter()
            .all(|(_, one)| one.as_ref().is_ok_and(|one| one.is_same))
    );
    assert!(latest[0].0 > latest[1].0, "the latest first");

    let attempt = latest[0].0;
    let assessor = site.person("asa", &[Role::Assessor]).await;
    assess::redraw(&site.ctx, &assessor, attempt).await.unwrap();
    let officer = site.officer("dan").await;
    crate::refused!(
        Forbidden,
        assess::redraw(&site.ctx, &officer, attempt),
        assess::redraw_latest(&site.ctx, &officer, 1),
    );
    crate::refused!(
        SignInRequired,
        assess::redraw(&site.ctx, &Actor::Anonymous, attempt),
        assess::redraw_latest(&site.ctx, &Actor::Anonymous, 1),
    );
}

/// An attempt whose questions its seed does not give.
#[tokio::test]
async fn a_draw_that_its_seed_does_not_give_is_told() {
    let site = site("draw = { many = 2 }").await;
    let (_, attempt) = officer_at(&site).await;
    let mut tx = site.ctx.db.begin().await.unwrap();
    let drawn = store::attempt::get(&mut tx, attempt).await.unwrap();
    let other = store::attempt::NewAttempt {
        id: AttemptId::new(site.ctx.now(), [7; 10]),
        enrolment: drawn.enrolment,
        assessment: &drawn.assessment,
        number: 2,
        version: drawn.version,
        seed: drawn.seed,
        drawn: r#"[{"question":"truth","order":[0,1],"version":1}]"#,
        started_at: site.ctx.now(),
        deadline_at: None,
    };
    assert!(store::attempt::insert(&mut tx, &other).await.unwrap());
    tx.commit().await.unwrap();
    let redrawn = assess::redraw(&site.ctx, &Actor::Operator, other.id)
        .await
        .unwrap();
    assert!(!redrawn.is_same);
    assert_eq!((redrawn.stored.len(), redrawn.redrawn.len()), (1, 2));
}
