//! Decisions in scenarios on an officer's own skill map.

use crate::harness::{EN, Site};
use crate::story::{begin, played, practice, site, take};
use usecases::{Actor, assess, practise, scenario};

async fn shown(site: &Site, actor: &Actor) -> Vec<(String, u32, u32)> {
    let map = assess::skills(&site.ctx, actor, EN).await.unwrap();
    map.competences
        .into_iter()
        .map(|row| (row.competence, row.percent, row.questions))
        .collect()
}

#[tokio::test]
async fn decisions_of_the_path_that_was_kept_are_evidence() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    take(&site, &ana, run, &["ask-him"]).await;
    let before = practise::practice(ctx, &ana, EN).await.unwrap();
    assert!(!before.has_skills && shown(&site, &ana).await.is_empty());
    scenario::reconsider(ctx, &ana, run, 2, 1).await.unwrap();
    take(&site, &ana, run, &["speak-apart", "hurry"]).await;
    let after = practise::practice(ctx, &ana, EN).await.unwrap();
    assert!(after.has_skills);
    // At the gate sound: 1; in the room costly: a half.
    let one = |name: &str, percent| (name.to_owned(), percent, 1);
    let expected = [one("first-contact", 100), one("open-questions", 50)];
    assert_eq!(shown(&site, &ana).await, expected);
    // Tried again from the second decision: what was taken over counts once, and in the room the latest decision counts.
    let again = scenario::again(ctx, &ana, run, 4).await.unwrap();
    take(&site, &ana, again, &["listen"]).await;
    let expected = [one("first-contact", 100), one("open-questions", 100)];
    assert_eq!(shown(&site, &ana).await, expected);
}

#[tokio::test]
async fn of_two_decisions_in_one_scene_the_latest_counts() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let actions = ["ask-him", "speak-apart", "listen"];
    played(&site, &ana, practice("the-gate"), &actions).await;
    let one = |name: &str, percent| (name.to_owned(), percent, 1);
    let expected = [one("first-contact", 100), one("open-questions", 100)];
    assert_eq!(shown(&site, &ana).await, expected);
    let map = assess::skills(&site.ctx, &ana, EN).await.unwrap();
    assert_eq!(map.look_again, [], "nor does the first one's error");
    played(&site, &ana, practice("the-gate"), &["walk-away"]).await;
    let expected = [one("first-contact", 0), one("open-questions", 100)];
    assert_eq!(shown(&site, &ana).await, expected);
}
