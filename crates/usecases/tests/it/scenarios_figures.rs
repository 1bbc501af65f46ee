//! What officers did in the current version, counted by hand.

use crate::harness::{EN, Site};
use crate::scenarios_permissions::words;
use crate::story::{anew, assessed, begin, changed, played, practice, ready, site, sources, take};
use usecases::{Actor, author, scenario};
use views::scenario::{AuthorScenario, PathFigures};

async fn seen(site: &Site) -> AuthorScenario {
    author::scenario(&site.ctx, &Actor::Operator, "the-gate", &words(), EN)
        .await
        .unwrap()
}

#[tokio::test]
async fn figures_of_fewer_than_five_people_are_not_shown() {
    let site = site().await;
    let hidden = PathFigures {
        hidden: true,
        ..PathFigures::default()
    };
    for name in ["ana", "ben", "cleo", "dan"] {
        assert_eq!(seen(&site).await.paths, hidden);
        let one = site.officer(name).await;
        for _ in 0..2 {
            played(&site, &one, practice("the-gate"), &["walk-away"]).await;
        }
        begin(&site, &one, practice("the-gate")).await;
    }
    let four = seen(&site).await;
    assert_eq!(four.paths, hidden, "eight runs of four people");
    let fifth = site.officer("eve").await;
    begin(&site, &fifth, practice("the-gate")).await;
    assert_eq!(seen(&site).await.paths, hidden, "the fifth has not ended");
    played(&site, &fifth, practice("the-gate"), &["walk-away"]).await;
    let five = seen(&site).await.paths;
    assert_eq!((five.hidden, five.people, five.runs), (false, 5, 9));
}

/// Five people. Ana, Ben and Cleo listen, Ana after she reconsidered; Dan hurries, assessed; Eve walks away, and tries again from the beginning.
/// Fred left a run for another long ago.
async fn five() -> Site {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let run = begin(&site, &ana, practice("the-gate")).await;
    take(&site, &ana, run, &["ask-him"]).await;
    site.pass(10);
    scenario::reconsider(ctx, &ana, run, 2, 1).await.unwrap();
    take(&site, &ana, run, &["speak-apart", "listen"]).await;
    for name in ["ben", "cleo"] {
        let one = site.officer(name).await;
        let actions = ["speak-apart", "listen"];
        played(&site, &one, practice("the-gate"), &actions).await;
    }
    let dan = ready(&site, "dan").await;
    let run = begin(&site, &dan, assessed("the-gate")).await;
    take(&site, &dan, run, &["speak-apart"]).await;
    // Longer than half an hour nobody thinks: he had gone away.
    site.pass(1801);
    take(&site, &dan, run, &["hurry"]).await;
    let eve = site.officer("eve").await;
    let run = played(&site, &eve, practice("the-gate"), &["speak-apart", "hurry"]).await;
    let again = scenario::again(ctx, &eve, run, 2).await.unwrap();
    take(&site, &eve, again, &["listen"]).await;
    played(&site, &eve, practice("the-gate"), &["walk-away"]).await;
    let fred = site.officer("fred").await;
    let run = begin(&site, &fred, practice("the-gate")).await;
    take(&site, &fred, run, &["ask-him"]).await;
    begin(&site, &fred, anew(practice("the-gate"))).await;
    site.pass(7 * 86_400 - 1);
    assert_eq!(seen(&site).await.paths.left, 1, "not a week yet");
    site.pass(2);
    site
}

#[tokio::test]
async fn the_figures_are_those_counted_by_hand() {
    let site = five().await;
    let figures = seen(&site).await.paths;
    assert_eq!(figures.people, 5);
    // Ana 1, Ben 1, Cleo 1, Dan 1, Eve 3.
    assert_eq!(figures.runs, 7);
    assert_eq!(figures.left, 2, "Fred's two");
    let scenes: Vec<(&str, u32)> = figures
        .scenes
        .iter()
        .map(|one| (one.scene.text.as_str(), one.visits))
        .collect();
    // At the gate: Ana 2, Ben 1, Cleo 1, Dan 1, Eve 1 and 1; what she took over is not counted again. In the room: 3, Dan 1, Eve 2.
    assert_eq!(scenes, [("At the gate", 7), ("In the room", 6)]);
    let actions: Vec<(u32, u32, u32)> = figures
        .scenes
        .iter()
        .flat_map(|scene| &scene.actions)
        .map(|one| (one.taken, one.critical, one.reconsidered))
        .collect();
    assert_eq!(
        actions,
        [
            (1, 0, 1), // ask-him
            (5, 0, 0), // speak-apart
            (1, 1, 0), // walk-away
            (4, 0, 0), // listen
            (2, 0, 0), // hurry
        ]
    );
    let verdicts: Vec<_> = figures.scenes[0]
        .actions
        .iter()
        .map(|one| one.verdict.as_deref())
        .collect();
    assert_eq!(verdicts, [Some("unsound"), Some("sound"), Some("unsound")]);
    // Everybody took ten seconds, but for the pause that is left out.
    let seconds: Vec<_> = figures
        .scenes
        .iter()
        .map(|one| one.median_seconds)
        .collect();
    assert_eq!(seconds, [Some(10), Some(10)]);
    // 40, 20, 20, 10, 20 and 10 seconds of runs from the beginning: a minute, rounded up.
    assert_eq!(figures.median_minutes, Some(1));
    let endings: Vec<(&str, u32)> = figures
        .endings
        .iter()
        .map(|(outcome, _, runs)| (outcome.as_str(), *runs))
        .collect();
    assert_eq!(endings, [("good", 4), ("mixed", 2), ("critical", 1)]);
}

#[tokio::test]
async fn the_page_tells_what_is_published_and_draws_it() {
    let site = five().await;
    let view = seen(&site).await;
    assert_eq!((view.scenes, view.actions, view.endings), (5, 5, 3));
    assert!(view.situations > 0 && !view.gave_up && !view.behind);
    let current = site.ctx.shelf.scenarios.current("the-gate").unwrap();
    assert_eq!(view.pin.as_deref(), Some(current.scenario.pin.as_str()));
    let picture = view.picture.unwrap();
    assert!(picture.starts_with("<svg") && picture.contains("In the room"));
    // A new version has no figures yet.
    let newer = changed(
        &sources(),
        crate::story::GATE,
        "The street",
        "The whole street",
    );
    site.publish(&newer).await;
    assert!(seen(&site).await.paths.hidden);
}
