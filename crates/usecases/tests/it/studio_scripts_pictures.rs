//! Pictures of a scenario in the studio: named after it, put into a scene, seen while it is played, and kept while its text names them.

use crate::harness::{EN, problem, problems};
use crate::studio_scripts::{CASE, Desk, SCENARIO, read, steps};
use crate::{story, talk};
use base::SubjectKind;
use usecases::author::studio::{self, NewPicture, NewScript, PlacedPicture};
use usecases::{Actor, UseCaseError};

const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><rect width=\"30\" height=\"20\"/></svg>";
const PATH: &str = "media/the-gate-room.svg";

fn sent(name: &str, key: &str) -> NewPicture {
    NewPicture {
        course: String::from(SCENARIO),
        file_name: format!("{name}.svg"),
        bytes: DRAWING.as_bytes().to_vec(),
        words: String::from("A chair by the window."),
        save_key: key.to_owned(),
        ..NewPicture::default()
    }
}

fn placed(place: &str, key: &str) -> PlacedPicture {
    PlacedPicture {
        course: String::from(SCENARIO),
        picture: PATH.to_owned(),
        path: place.to_owned(),
        words: String::from("A chair by the window."),
        save_key: key.to_owned(),
    }
}

#[tokio::test]
async fn a_picture_is_named_after_its_scenario_and_put_into_a_scene() {
    let desk = Desk::at(story::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    desk.open(SCENARIO).await;
    let name = studio::add_picture(ctx, writer, sent("Room", "one")).await;
    assert_eq!(name.unwrap(), "the-gate-room.svg");
    // Called after it already, it is the same picture; sent twice, it is there once.
    let again = studio::add_picture(ctx, writer, sent("the-gate-room", "two")).await;
    assert_eq!(again.unwrap(), "the-gate-room.svg");
    let view = studio::pictures(ctx, writer, SCENARIO).await.unwrap();
    let [row] = view.rows.as_slice() else {
        panic!("{:?}", view.rows)
    };
    assert_eq!((row.path.as_str(), row.size), (PATH, Some((30, 20))));
    assert_eq!(row.uses, []);
    // Its scenes, in the order of the file.
    let scenes: Vec<(&str, &str)> = view
        .texts
        .iter()
        .map(|(place, title)| (place.as_str(), title.as_str()))
        .take(2)
        .collect();
    assert_eq!(
        scenes,
        [
            ("the-gate.md#gate", "At the gate"),
            ("the-gate.md#room", "In the room")
        ]
    );

    let gone = studio::place_picture(ctx, writer, &placed("the-gate.md#cellar", "x")).await;
    assert_eq!(
        problems(gone),
        [problem("path", "studio-picture-scene-gone")]
    );
    let into_room = placed("the-gate.md#room", "three");
    for _ in 0..2 {
        studio::place_picture(ctx, writer, &into_room)
            .await
            .unwrap();
    }
    let text = studio::editor(ctx, writer, SCENARIO, "the-gate.md").await;
    let before = String::from_utf8(story::sources().0[story::GATE].clone()).unwrap();
    let told = "She sits down and keeps her coat on.\n\n";
    let figure = format!("{told}![A chair by the window.]({PATH})\n\n");
    assert_eq!(text.unwrap().text, before.replace(told, &figure));
    let view = studio::pictures(ctx, writer, SCENARIO).await.unwrap();
    let line = before.lines().position(|line| line == told.trim());
    // An empty line after that one, then the figure; lines count from 1.
    let expected = [(String::from("the-gate.md"), line.unwrap() + 3)];
    assert_eq!(view.rows[0].uses, expected);
    let now = desk.studio(SCENARIO).await.draft.unwrap();
    assert_eq!(now.errors, 0, "{:#?}", now.problems);

    // Whoever plays the draft sees it, and nobody else has it.
    let played = read(&desk.play(steps("speak-apart")).await);
    let (_, address) = played
        .split_once("src=\"/media/scenarios/the-gate/")
        .unwrap();
    let (version, _) = address.split_once("/the-gate-room.svg").unwrap();
    let shown = async |actor: &Actor| {
        let name = "the-gate-room.svg";
        let found = usecases::author::scenario_media(ctx, actor, "the-gate", version, name);
        found.await.unwrap().map(|one| one.bytes)
    };
    assert_eq!(shown(writer).await.unwrap(), DRAWING.as_bytes());
    let ana = desk.site.officer("ana").await;
    assert_eq!(shown(&ana).await, None);
    let shown = studio::picture(ctx, writer, SCENARIO, "the-gate-room.svg").await;
    assert_eq!(shown.unwrap().content_type, "image/svg+xml");

    let used = studio::remove_picture(ctx, writer, (SCENARIO, PATH), "four").await;
    assert_eq!(problems(used), [problem("", "studio-picture-used")]);
    desk.publish(SCENARIO).await;
    let published = ctx.shelf.scenarios.current("the-gate").unwrap();
    assert!(published.scenario.media.contains_key("the-gate-room.svg"));
}

#[tokio::test]
async fn a_picture_never_lies_where_another_scenario_would_have_it() {
    let desk = Desk::at(story::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    desk.open(SCENARIO).await;
    let begin = |name: &str| NewScript {
        title: String::from("Another gate"),
        name: name.to_owned(),
        course: String::from("scenes"),
    };
    let kind = SubjectKind::Scenario;
    studio::begin_script(ctx, writer, kind, &begin("the-gate-at-night"))
        .await
        .unwrap();
    // It would begin with `the-gate-at-night-`.
    for name in ["at-night-moon", "the-gate-at-night-moon"] {
        let refused = studio::add_picture(ctx, writer, sent(name, name)).await;
        assert_eq!(
            problems(refused),
            [problem("name", "studio-picture-elsewhere")],
            "{name}"
        );
    }
    let name = studio::add_picture(ctx, writer, sent("moon over roofs", "one")).await;
    assert_eq!(name.unwrap(), "the-gate-moon-over-roofs.svg");
    // In the draft of another scenario there is nothing of it, and nothing is taken from it there.
    let other = "scenario.the-gate-at-night";
    let view = studio::pictures(ctx, writer, other).await.unwrap();
    assert_eq!(view.rows, []);
    let taken = studio::remove_picture(
        ctx,
        writer,
        (other, "media/the-gate-moon-over-roofs.svg"),
        "k",
    )
    .await;
    assert!(matches!(taken, Err(UseCaseError::NotFound)));

    // The other way round: a scenario does not begin with a name that would take a picture that officers see.
    let shown = PlacedPicture {
        picture: String::from("media/the-gate-moon-over-roofs.svg"),
        ..placed("the-gate.md#room", "two")
    };
    studio::place_picture(ctx, writer, &shown).await.unwrap();
    desk.publish(SCENARIO).await;
    let taken = studio::begin_script(ctx, writer, kind, &begin("the-gate-moon")).await;
    assert_eq!(problems(taken), [problem("name", "studio-script-taken")]);
    // A shorter name takes none.
    let shorter = studio::begin_script(ctx, writer, kind, &begin("the")).await;
    assert_eq!(shorter.unwrap().as_str(), "scenario.the");
}

#[tokio::test]
async fn only_its_editors_send_pictures_and_a_case_has_none() {
    let desk = Desk::at(story::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    desk.open(SCENARIO).await;
    studio::add_picture(ctx, writer, sent("room", "one"))
        .await
        .unwrap();
    studio::add_editor(ctx, &Actor::Operator, SCENARIO, "writer@example.org")
        .await
        .unwrap();
    let officer = desk.site.officer("officer").await;
    let name = "the-gate-room.svg";
    for stranger in [&officer, &desk.reviewer] {
        let place = placed("the-gate.md#room", "two");
        let refused = [
            studio::may_add_picture(ctx, stranger, SCENARIO).await.err(),
            studio::add_picture(ctx, stranger, sent("a", "k"))
                .await
                .err(),
            studio::pictures(ctx, stranger, SCENARIO).await.err(),
            studio::picture(ctx, stranger, SCENARIO, name).await.err(),
            studio::place_picture(ctx, stranger, &place).await.err(),
            studio::remove_picture(ctx, stranger, (SCENARIO, PATH), "k")
                .await
                .err(),
        ];
        for one in refused {
            assert!(matches!(one, Some(UseCaseError::Forbidden)), "{one:?}");
        }
    }
    let cases = Desk::at(talk::site().await).await;
    cases.open(CASE).await;
    let (ctx, writer) = (&cases.site.ctx, &cases.writer);
    let of_case = NewPicture {
        course: String::from(CASE),
        ..sent("a", "k")
    };
    let found = [
        studio::pictures(ctx, writer, CASE).await.err(),
        studio::may_add_picture(ctx, writer, CASE).await.err(),
        studio::add_picture(ctx, writer, of_case).await.err(),
    ];
    for one in found {
        assert!(matches!(one, Some(UseCaseError::NotFound)), "{one:?}");
    }
    assert!(studio::studio(ctx, writer, CASE, EN).await.is_ok());
}

#[tokio::test]
async fn no_scenario_begins_that_would_have_a_picture_of_a_draft() {
    let desk = Desk::at(story::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    desk.open(SCENARIO).await;
    let plan = studio::add_picture(ctx, writer, sent("hall-plan", "one")).await;
    assert_eq!(plan.unwrap(), "the-gate-hall-plan.svg");
    let new = NewScript {
        title: String::from("The hall"),
        name: String::from("the-gate-hall"),
        course: String::from("scenes"),
    };
    let begin = async || studio::begin_script(ctx, writer, SubjectKind::Scenario, &new).await;
    assert_eq!(
        problems(begin().await),
        [problem("name", "studio-script-taken")]
    );
    let gone = (SCENARIO, "media/the-gate-hall-plan.svg");
    studio::remove_picture(ctx, writer, gone, "two")
        .await
        .unwrap();
    begin().await.unwrap();
}
