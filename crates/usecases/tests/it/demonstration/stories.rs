//! How the people of the demonstration go through scenarios.

use super::sign_in;
use crate::harness::{EN, Site};
use crate::scenarios_permissions::words;
use usecases::{Actor, author, certify, demonstrate, scenario, supervise};
use views::scenario::PathFigures;

/// The tiny course, whose module assesses with one of two scenarios.
async fn filled() -> Site {
    let mut sources = crate::story::sources();
    sources.0.extend(crate::course::sources().0);
    let scenes = String::from_utf8(sources.0[crate::story::MODULE].clone()).unwrap();
    let assessed = scenes.split_once("[assessed_scenario]").unwrap().1;
    let tiny = sources
        .0
        .get_mut("courses/tiny/01-first/module.toml")
        .unwrap();
    tiny.extend(format!("[assessed_scenario]{assessed}").bytes());
    let site = Site::new().await;
    let report = site.publish(&sources).await;
    let problems = site.ctx.shelf.problems();
    assert_eq!(report.published, ["scenes", "tiny"], "{problems:#?}");
    assert!(
        demonstrate::fill(&site.ctx, &Actor::Operator)
            .await
            .unwrap()
    );
    site
}

async fn figures(site: &Site, name: &str) -> PathFigures {
    author::scenario(&site.ctx, &Actor::Operator, name, &words(), EN)
        .await
        .unwrap()
        .paths
}

#[tokio::test]
async fn whoever_completes_the_course_has_passed_its_scenario_and_everybody_practises() {
    let site = filled().await;
    let ctx = &site.ctx;
    let programme = sign_in(&site, "programme").await;
    let home = supervise::home_programme(ctx, &programme, EN)
        .await
        .unwrap();
    let tiny = home.courses.iter().find(|one| one.slug == "tiny").unwrap();
    // As without scenarios: the officer of the demonstration and eighteen others.
    assert_eq!((tiny.completed, tiny.certificates), (19, 19));

    let (gate, yard) = (
        figures(&site, "the-gate").await,
        figures(&site, "the-yard").await,
    );
    assert!(gate.runs + yard.runs >= 30, "{} {}", gate.runs, yard.runs);
    assert!(!gate.hidden && gate.people >= 5 && gate.left > 0);
    assert!(
        gate.endings.iter().all(|(_, _, runs)| *runs > 0),
        "{gate:?}"
    );
    let actions = || gate.scenes.iter().flat_map(|scene| &scene.actions);
    assert!(actions().any(|one| one.critical > 0));
    assert!(actions().any(|one| one.reconsidered > 0));
    assert!(actions().all(|one| one.taken > 0));

    let officer = sign_in(&site, "officer").await;
    assert_eq!(
        certify::list_mine(ctx, &officer, base::Locale::En)
            .await
            .unwrap()
            .len(),
        2
    );
    let cards = scenario::list(ctx, &officer, EN).await.unwrap();
    assert!(cards.iter().any(|card| card.open.is_some()));
    assert!(cards.iter().any(|card| card.latest.is_some()));
    let passed = [
        scenario::intro(ctx, &officer, "the-gate", EN).await,
        scenario::intro(ctx, &officer, "the-yard", EN).await,
    ];
    let rows = passed.into_iter().flat_map(|intro| intro.unwrap().runs);
    assert_eq!(rows.filter(|row| row.passed == Some(true)).count(), 1);
}

#[tokio::test]
async fn it_is_always_the_same() {
    let (one, other) = (filled().await, filled().await);
    for name in ["the-gate", "the-yard"] {
        assert_eq!(figures(&one, name).await, figures(&other, name).await);
    }
}
