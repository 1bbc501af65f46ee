//! What may stand in a draft: the rules of its folder, sizes, and characters that nobody sees.

use crate::course::sources_saying;
use crate::harness::{EN, Site};
use crate::story;
use crate::studio::{READING, site, text};
use crate::studio_scripts::{Desk, SCENARIO};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use store::draft::NewFile;
use usecases::UseCaseError;
use usecases::author::studio::{self, Beginning, Retitled, Typed};
use views::account::Role;
use views::studio::Saved;

async fn put(site: &Site, path: &str, content: Option<&str>, save_key: &str) {
    let mut tx = site.ctx.db.begin().await.unwrap();
    let open = store::draft::find_open(&mut tx, "tiny").await.unwrap();
    let content = content.map(|text| STANDARD.encode(text));
    let new = NewFile {
        draft: open.unwrap().id,
        path,
        content: content.as_deref(),
        cause: "imported",
        at: site.ctx.now(),
        by: None,
        save_key,
    };
    store::draft::insert_file(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn what_is_had_back_from_a_history_passes_the_rules_of_the_folder() {
    const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    put(&site, "media/Plan.svg", Some(SVG), "1").await;
    put(&site, "media/Plan.svg", None, "2").await;
    put(&site, "media/plan.svg", Some(SVG), "3").await;
    let back = studio::restore(ctx, &writer, ("tiny", "media/Plan.svg"), (1, 0), "k").await;
    let Err(UseCaseError::Refused(reasons)) = back else {
        panic!("{back:?}")
    };
    assert_eq!(reasons[0].1.id, "authoring-path-collides");
    studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    // Once the other is gone it comes back.
    put(&site, "media/plan.svg", None, "4").await;
    studio::restore(ctx, &writer, ("tiny", "media/Plan.svg"), (1, 0), "l")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_version_that_breaks_the_rules_of_the_folder_is_not_opened_and_all_reasons_are_told() {
    let mut odd = sources_saying("And read on.");
    for name in ["nul.svg", "con.svg"] {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";
        let path = format!("courses/tiny/media/{name}");
        odd.0.insert(path, svg.into());
    }
    let site = Site::publishing(&odd, "tiny").await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let opened = studio::open(&site.ctx, &writer, "tiny").await;
    let Err(UseCaseError::Refused(reasons)) = opened else {
        panic!("{opened:?}")
    };
    let ids: Vec<_> = reasons.iter().map(|(_, one)| one.id.as_str()).collect();
    assert_eq!(ids, ["authoring-path-device"; 2]);
    let page = studio::studio(&site.ctx, &writer, "tiny", EN).await;
    assert!(page.unwrap().draft.is_none());
}

#[tokio::test]
async fn titles_have_no_characters_that_turn_the_direction_or_cannot_be_seen() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let mut new = Retitled {
        course: "tiny".to_owned(),
        path: READING.to_owned(),
        title: "Read\u{202e}ing\u{7} \u{2028} slowly".to_owned(),
        summary: "A\u{200b} lesson.".to_owned(),
        seen: 0,
        save_key: "one".to_owned(),
    };
    studio::retitle(ctx, &writer, &new).await.unwrap();
    // The same once more, as a form that is sent twice.
    studio::retitle(ctx, &writer, &new).await.unwrap();
    let (number, now) = text(&site, &writer, READING).await;
    assert_eq!(number, 1);
    assert!(
        now.contains("title = \"Reading slowly\"\nsummary = \"A lesson.\"\n"),
        "{now}"
    );
    new.title = "\u{200b}\u{202e}".to_owned();
    new.save_key = "two".to_owned();
    let empty = studio::retitle(ctx, &writer, &new).await;
    let Err(UseCaseError::Refused(reasons)) = empty else {
        panic!("{empty:?}")
    };
    assert_eq!(reasons[0].1.id, "studio-words-needed");

    let beginning = Beginning {
        title: "The\u{202e} quay".to_owned(),
        summary: "What\u{200b} is seen there.".to_owned(),
        outcome: "see\u{7} it".to_owned(),
        language: "en".to_owned(),
        module: "Fi\u{202e}rst".to_owned(),
        lesson: "One\u{200b}".to_owned(),
        ..Beginning::default()
    };
    let slug = studio::begin_course(ctx, &writer, &beginning)
        .await
        .unwrap();
    let view = studio::studio(ctx, &writer, slug.as_str(), EN)
        .await
        .unwrap();
    assert_eq!(view.draft.unwrap().errors, 0);
    let first = studio::editor(ctx, &writer, slug.as_str(), "course.md").await;
    let first = first.unwrap().text;
    assert!(
        first.contains(
            "title = \"The quay\"\nsummary = \"What is seen there.\"\noutcomes = [\"see it\"]\n"
        ),
        "{first}"
    );
}

/// The compiler takes a scenario of 1 MiB, and so does the studio.
#[tokio::test]
async fn a_scenario_may_be_as_long_as_the_compiler_takes_it() {
    let desk = Desk::at(story::site().await).await;
    let ctx = &desk.site.ctx;
    desk.open(SCENARIO).await;
    let path = "the-gate.md";
    let view = studio::editor(ctx, &desk.writer, SCENARIO, path)
        .await
        .unwrap();
    let long = |most: usize| {
        let more = most - view.text.len();
        Typed {
            course: SCENARIO.to_owned(),
            path: path.to_owned(),
            seen: view.seen,
            text: format!("{}{}", view.text, "\n".repeat(more)),
            save_key: most.to_string(),
        }
    };
    let refused = studio::save(ctx, &desk.writer, &long(1024 * 1024 + 1)).await;
    let Err(UseCaseError::Refused(reasons)) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(reasons[0].1.id, "authoring-paste-large");
    let saved = studio::save(ctx, &desk.writer, &long(1024 * 1024)).await;
    assert!(matches!(saved.unwrap(), Saved::Kept { .. }));
    desk.studio(SCENARIO).await;
}
