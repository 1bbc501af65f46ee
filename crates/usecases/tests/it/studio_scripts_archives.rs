//! A scenario and a case leave as archives and come back, with what they would change shown first.

use crate::harness::{EN, conflict, problem, problems};
use crate::studio_scripts::{CASE, Desk, SCENARIO};
use crate::{story, talk};
use base::ImportId;
use courseware::Sources;
use documents::bundle::Bundle;
use usecases::author::studio::{self, Arriving, NewArchive, Taking};
use usecases::{Actor, UseCaseError};
use views::studio_files::IncomingView;

const GATE: &str = "scenarios/the-gate.md";
const DRAWING: &[u8] =
    b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><rect width=\"30\" height=\"20\"/></svg>";

fn archive(course: &str, sources: &Sources) -> NewArchive {
    let mut bytes = Vec::new();
    let mut bundle = Bundle::new(&mut bytes);
    for (path, file) in &sources.0 {
        bundle.add(path, file).unwrap();
    }
    bundle.finish().unwrap();
    NewArchive {
        course: course.to_owned(),
        file_name: String::from("back.zip"),
        bytes,
        encoding: String::new(),
    }
}

/// The sources with other words in one file.
fn saying(sources: &Sources, path: &str, (from, to): (&str, &str)) -> Sources {
    story::changed(sources, path, from, to)
}

async fn bring(desk: &Desk, course: &str, sources: &Sources) -> Arriving {
    let new = archive(course, sources);
    let id = studio::bring(&desk.site.ctx, &desk.writer, new).await;
    arriving(id.unwrap())
}

fn arriving(id: ImportId) -> Arriving {
    Arriving::Archive {
        id,
        base: String::new(),
    }
}

async fn seen(desk: &Desk, course: &str, arriving: &Arriving) -> IncomingView {
    let view = studio::incoming(&desk.site.ctx, &desk.writer, course, arriving, EN).await;
    view.unwrap()
}

fn taking(course: &str, view: &IncomingView, arriving: &Arriving, choices: &[&str]) -> Taking {
    Taking {
        course: course.to_owned(),
        arriving: arriving.clone(),
        over: view.over.clone(),
        choices: choices.iter().map(|one| (*one).to_owned()).collect(),
        save_key: String::from("key"),
    }
}

async fn text(desk: &Desk, course: &str, path: &str) -> String {
    let view = studio::editor(&desk.site.ctx, &desk.writer, course, path).await;
    view.unwrap().text
}

#[tokio::test]
async fn a_scenario_comes_back_and_meets_what_was_written_meanwhile() {
    let desk = Desk::at(story::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    let left = studio::archive(ctx, writer, SCENARIO, None).await.unwrap();
    let paths: Vec<&str> = left.0.keys().map(String::as_str).collect();
    assert_eq!(
        paths,
        [
            "glossary.md",
            "scenarios/the-gate.ar.md",
            "scenarios/the-gate.fr.md",
            GATE
        ]
    );
    // Changed on a disk: other words, and a picture.
    let mut back = saying(&left, GATE, ("keeps her coat on", "takes her coat off"));
    let picture = "scenarios/media/the-gate-room.svg";
    back.0.insert(picture.to_owned(), DRAWING.to_vec());
    let arriving = bring(&desk, SCENARIO, &back).await;
    // Meanwhile somebody writes elsewhere in it.
    desk.open(SCENARIO).await;
    let (from, to) = ("A routine needs no reason.", "It needs no reason.");
    desk.change(SCENARIO, "the-gate.md", from, to).await;
    let view = seen(&desk, SCENARIO, &arriving).await;
    assert_eq!(view.conflicts, []);
    assert_eq!(view.archive.as_ref().unwrap().base, "1");
    let parts: Vec<&str> = view
        .difference
        .parts
        .iter()
        .map(|one| one.part.as_str())
        .collect();
    assert_eq!(parts, ["room"]);
    let before = text(&desk, SCENARIO, "the-gate.md").await;
    assert!(
        before.contains("keeps her coat on"),
        "nothing was changed yet"
    );

    let taking = taking(SCENARIO, &view, &arriving, &[]);
    studio::take_in(ctx, writer, &taking).await.unwrap();
    let now = text(&desk, SCENARIO, "the-gate.md").await;
    assert!(
        now.contains("takes her coat off") && now.contains(to),
        "{now}"
    );
    let all = studio::archive(ctx, writer, SCENARIO, None).await.unwrap();
    assert_eq!(all.0[picture], DRAWING);
    // Sent twice, it is done once; the same archive has nothing more to say.
    studio::take_in(ctx, writer, &taking).await.unwrap();
    assert_eq!(text(&desk, SCENARIO, "the-gate.md").await, now);
    assert!(seen(&desk, SCENARIO, &arriving).await.is_empty());
}

#[tokio::test]
async fn what_both_changed_in_a_case_is_asked() {
    let desk = Desk::at(talk::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    let left = studio::archive(ctx, writer, CASE, None).await.unwrap();
    let bread = "I miss bread. Real bread, from the oven.";
    let back = saying(&left, "interviews/quay.md", (bread, "I miss olives."));
    let arriving = bring(&desk, CASE, &back).await;
    desk.open(CASE).await;
    desk.change(CASE, "quay.md", bread, "I miss figs.").await;
    let view = seen(&desk, CASE, &arriving).await;
    let conflicts: Vec<&str> = view.conflicts.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(conflicts, ["quay.md"]);
    let unsaid = studio::take_in(ctx, writer, &taking(CASE, &view, &arriving, &[])).await;
    assert_eq!(conflict(unsaid), "studio-files-undecided");
    let theirs = taking(CASE, &view, &arriving, &["theirs"]);
    studio::take_in(ctx, writer, &theirs).await.unwrap();
    let now = text(&desk, CASE, "quay.md").await;
    assert!(now.contains("I miss olives.") && !now.contains("I miss figs."));
}

#[tokio::test]
async fn an_archive_brings_nothing_that_is_another_scenarios() {
    let desk = Desk::at(story::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    let left = studio::archive(ctx, writer, SCENARIO, None).await.unwrap();
    let and = |path: &str| {
        let mut all = left.clone();
        all.0.insert(path.to_owned(), DRAWING.to_vec());
        all
    };
    let with = |path: &str| archive(SCENARIO, &and(path));
    for path in [
        "scenarios/the-yard.md",
        "scenarios/media/the-yard-wall.svg",
        "courses/scenes/media/wall.svg",
    ] {
        let refused = studio::bring(ctx, writer, with(path)).await;
        let expected = problem("", "authoring-path-foreign");
        assert_eq!(problems(refused), [expected], "{path}");
    }
    // Somebody has begun a scenario whose pictures would have the same beginning.
    let new = studio::NewScript {
        title: String::from("The gate at night"),
        name: String::from("the-gate-at-night"),
        course: String::from("scenes"),
    };
    let path = "scenarios/media/the-gate-at-night-moon.svg";
    let before = bring(&desk, SCENARIO, &and(path)).await;
    let view = seen(&desk, SCENARIO, &before).await;
    studio::begin_script(ctx, writer, base::SubjectKind::Scenario, &new)
        .await
        .unwrap();
    // What was brought before is asked once more when it is taken in.
    let taken = studio::take_in(ctx, writer, &taking(SCENARIO, &view, &before, &[])).await;
    assert_eq!(problems(taken), [problem("", "studio-picture-elsewhere")]);
    let refused = studio::bring(ctx, writer, with(path)).await;
    assert_eq!(problems(refused), [problem("", "studio-picture-elsewhere")]);
    // Another scenario is not this one.
    let yard = studio::archive(ctx, writer, "scenario.the-yard", None).await;
    let refused = studio::bring(ctx, writer, archive(SCENARIO, &yard.unwrap())).await;
    assert_eq!(problems(refused), [problem("", "archive-no-script")]);
}

#[tokio::test]
async fn only_its_editors_bring_a_scenario() {
    let desk = Desk::at(story::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    let left = studio::archive(ctx, writer, SCENARIO, None).await.unwrap();
    let mine = bring(&desk, SCENARIO, &left).await;
    let view = seen(&desk, SCENARIO, &mine).await;
    studio::add_editor(ctx, &Actor::Operator, SCENARIO, "writer@example.org")
        .await
        .unwrap();
    let officer = desk.site.officer("officer").await;
    for stranger in [&officer, &desk.reviewer] {
        let refused = [
            studio::may_bring_to(ctx, stranger, SCENARIO).await.err(),
            studio::bring(ctx, stranger, archive(SCENARIO, &left))
                .await
                .err(),
            studio::incoming(ctx, stranger, SCENARIO, &mine, EN)
                .await
                .err(),
            studio::take_in(ctx, stranger, &taking(SCENARIO, &view, &mine, &[]))
                .await
                .err(),
        ];
        for one in refused {
            assert!(matches!(one, Some(UseCaseError::Forbidden)), "{one:?}");
        }
    }
    // An archive of one is none of another.
    let elsewhere = studio::incoming(ctx, writer, "scenario.the-yard", &mine, EN).await;
    assert!(matches!(elsewhere, Err(UseCaseError::NotFound)));
}

#[tokio::test]
async fn a_case_that_measures_leaves_and_comes_by_nobody() {
    let sources = talk::with(talk::sources(), &["sealed/mole.md"]);
    let desk = Desk::at(talk::publishing(&sources).await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    let sealed = "interview.mole";
    let text = sources.0["sealed/mole.md"].clone();
    let stolen = Sources([(String::from("interviews/mole.md"), text)].into());
    let found = [
        studio::archive(ctx, writer, sealed, None).await.err(),
        studio::may_bring_to(ctx, writer, sealed).await.err(),
        studio::bring(ctx, writer, archive(sealed, &stolen))
            .await
            .err(),
    ];
    for one in found {
        assert!(matches!(one, Some(UseCaseError::NotFound)), "{one:?}");
    }
}
