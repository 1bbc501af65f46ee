//! Scenes of a scenario as forms: what is shown, written and refused, who may, and two people in one scene.

use crate::harness::Site;
use crate::story;
use usecases::author::studio::{self, BlockPlace, SceneChange, SceneSent};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::studio::Saved;
use views::studio_forms::SceneView;

const PLACE: (&str, &str) = ("scenario.the-gate", "the-gate.md");

async fn site() -> (Site, Actor) {
    let site = story::site().await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    studio::open(&site.ctx, &writer, PLACE.0).await.unwrap();
    (site, writer)
}

async fn text(site: &Site, actor: &Actor) -> String {
    let view = studio::editor(&site.ctx, actor, PLACE.0, PLACE.1).await;
    view.unwrap().text
}

async fn scene(site: &Site, actor: &Actor, id: &str) -> SceneView {
    let view = studio::scene(&site.ctx, actor, PLACE, id, None).await;
    view.unwrap()
}

/// What a browser sends of a form as it stands.
fn sent(view: &SceneView, key: &str) -> SceneSent {
    SceneSent {
        place: BlockPlace {
            course: view.course.clone(),
            path: view.path.clone(),
            block: view.id.clone(),
            seen: view.seen,
            save_key: key.to_owned(),
        },
        title: view.title.clone(),
        told: view.told.iter().map(|one| one.text.clone()).collect(),
        ..SceneSent::default()
    }
}

fn about(view: &SceneView, key: &str) -> BlockPlace {
    sent(view, key).place
}

#[tokio::test]
async fn the_blocks_stand_under_their_scenes() {
    let (site, writer) = site().await;
    let view = studio::blocks(&site.ctx, &writer, PLACE.0, PLACE.1).await;
    let view = view.unwrap();
    // By hand: an event, then the gate with a passage, a question and three actions.
    let scenes: Vec<(&str, &str, usize)> = view
        .scenes
        .iter()
        .map(|one| (one.id.as_str(), one.title.as_str(), one.blocks.len()))
        .collect();
    assert_eq!(
        scenes[..2],
        [("gate", "At the gate", 5), ("room", "In the room", 2)]
    );
    assert_eq!(view.scenes[0].blocks.start, 1);
    assert!(!view.scenes[0].may_up && view.scenes[0].may_down);
    // A translation has the scenes of its source.
    let french = studio::blocks(&site.ctx, &writer, PLACE.0, "the-gate.fr.md").await;
    assert!(french.unwrap().scenes.is_empty());
    let refused = studio::scene(
        &site.ctx,
        &writer,
        (PLACE.0, "the-gate.fr.md"),
        "gate",
        None,
    )
    .await;
    assert!(
        matches!(refused, Err(UseCaseError::NotFound)),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_scene_is_told_otherwise_and_everything_else_keeps_its_bytes() {
    let (site, writer) = site().await;
    let before = text(&site, &writer).await;
    let view = scene(&site, &writer, "room").await;
    assert_eq!(view.leads, ["speak-apart"]);
    let same = studio::save_scene(&site.ctx, &writer, &sent(&view, "same")).await;
    assert_eq!(same.unwrap().saved, Saved::Kept { number: 0 });
    let mut typed = sent(&view, "one");
    typed.told[0] = String::from("She sits down.\r\n\r\nHer coat stays on.");
    let saved = studio::save_scene(&site.ctx, &writer, &typed).await;
    assert_eq!(saved.unwrap().saved, Saved::Kept { number: 1 });
    let expected = before.replace(
        "She sits down and keeps her coat on.",
        "She sits down.\n\nHer coat stays on.",
    );
    assert_eq!(text(&site, &writer).await, expected);
    // Words of the format are no words of a scene.
    typed.told[0] = String::from("## Another {#another}");
    let refused = studio::save_scene(&site.ctx, &writer, &typed).await;
    let Err(UseCaseError::Refused(problems)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(problems[0].0, "told-0");
}

#[tokio::test]
async fn two_people_in_one_scene_lose_nothing() {
    let (site, writer) = site().await;
    let other = site.person("other", &[Role::Instructor]).await;
    let (mine, theirs) = (
        scene(&site, &writer, "gate").await,
        scene(&site, &other, "gate").await,
    );
    let mut typed = sent(&mine, "mine");
    typed.title = String::from("At the iron gate");
    studio::save_scene(&site.ctx, &writer, &typed)
        .await
        .unwrap();
    let mut typed = sent(&theirs, "theirs");
    typed.told[0] = String::from("A woman stands at the gate.");
    let saved = studio::save_scene(&site.ctx, &other, &typed).await.unwrap();
    assert!(matches!(saved.saved, Saved::Merged { .. }), "{saved:?}");
    let now = text(&site, &writer).await;
    assert!(
        now.contains("## At the iron gate {#gate}\n\nA woman stands at the gate.\n"),
        "{now}"
    );
    // And where both changed the same words a person decides.
    let mut typed = sent(&theirs, "again");
    typed.told[0] = String::from("Nobody stands at the gate.");
    let saved = studio::save_scene(&site.ctx, &writer, &typed)
        .await
        .unwrap();
    assert!(matches!(saved.saved, Saved::Conflict { .. }), "{saved:?}");
}

#[tokio::test]
async fn a_scene_comes_moves_and_goes() {
    let (site, writer) = site().await;
    let before = text(&site, &writer).await;
    let mut typed = sent(&scene(&site, &writer, "").await, "new");
    typed.id = String::from("yard");
    typed.title = String::from("In the yard");
    typed.told = vec![String::from("It rains.")];
    typed.words = String::from("Go inside.");
    typed.to = String::from("room");
    typed.after = String::from("gate");
    studio::save_scene(&site.ctx, &writer, &typed)
        .await
        .unwrap();
    let added = text(&site, &writer).await;
    let part = "## In the yard {#yard}\n\nIt rains.\n\n```action go-on-yard\nto: room\n\nGo inside.\n```\n\n## In the room";
    assert_eq!(added, before.replace("## In the room", part));
    typed.place.seen = scene(&site, &writer, "").await.seen;
    let refused = studio::save_scene(&site.ctx, &writer, &typed).await;
    let Err(UseCaseError::Refused(problems)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(problems[0].1.id, "authoring-scene-taken");

    let act = async |id: &str, key: &str, change| {
        let view = scene(&site, &writer, id).await;
        studio::change_scene(&site.ctx, &writer, &about(&view, key), change).await
    };
    act("yard", "up", SceneChange::Up).await.unwrap();
    act("yard", "down", SceneChange::Down).await.unwrap();
    assert_eq!(text(&site, &writer).await, added);
    act("yard", "out", SceneChange::Remove).await.unwrap();
    assert_eq!(text(&site, &writer).await, before);
    // The gate leads to the room.
    let refused = act("room", "no", SceneChange::Remove).await;
    let Err(UseCaseError::Conflict(message)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(message.id, "authoring-scene-led-to");
    assert_eq!(text(&site, &writer).await, before);
}

#[tokio::test]
async fn who_does_not_edit_the_scenario_writes_no_scene() {
    let (site, writer) = site().await;
    let view = scene(&site, &writer, "gate").await;
    let officer = site.person("officer", &[Role::Officer]).await;
    for actor in [&officer, &Actor::Anonymous] {
        let shown = studio::scene(&site.ctx, actor, PLACE, "gate", None).await;
        assert!(shown.is_err());
        let saved = studio::save_scene(&site.ctx, actor, &sent(&view, "a")).await;
        assert!(saved.is_err());
        let place = about(&view, "b");
        let moved = studio::change_scene(&site.ctx, actor, &place, SceneChange::Down).await;
        assert!(moved.is_err());
    }
    assert_eq!(scene(&site, &writer, "gate").await, view);
}
