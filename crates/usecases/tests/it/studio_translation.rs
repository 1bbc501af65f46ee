//! Translations in the studio: a part is saved and stamped, the source changes, two people translate one text.
//!
//! The tiny course is written in English; its module promises no other language, and its introduction and its glossary have Arabic texts.

use crate::harness::{EN, Site};
use base::Locale;
use usecases::author::studio::{self, Translated, Typed};
use usecases::{Actor, UseCaseError, learn};
use views::account::Role;
use views::learn::BlockView;
use views::studio::PieceView;
use views::studio_translation::{PartSaved, ProgressView, TranslatedPart, TranslationView};

const READING: &str = "01-first/02-reading.md";
const FRENCH: &str = "01-first/02-reading.fr.md";
const TOP: &str = "+++\ntitle = \"Lecture\"\nsummary = \"Une leçon sans questions.\"\n+++\n\nLisez ici ce qu’est [consentir](term:consent).\n";
const MORE: &str = "## Suite\n\nEt lisez encore.\n";

async fn site() -> (Site, Actor) {
    let site = Site::with_course().await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    studio::open(&site.ctx, &writer, "tiny").await.unwrap();
    (site, writer)
}

async fn seen(site: &Site, actor: &Actor, language: Locale) -> TranslationView {
    let of = (READING, language);
    let view = studio::translation(&site.ctx, actor, "tiny", of).await;
    view.unwrap()
}

fn states(view: &TranslationView) -> Vec<(&str, &str, bool)> {
    let part = |one: &TranslatedPart| (one.state, one.is_open);
    let all = view.parts.iter();
    all.map(|one| (one.id.as_str(), part(one).0, part(one).1))
        .collect()
}

/// The form of a part as it is drawn, with these words in it.
fn form(view: &TranslationView, part: &str, text: &str, key: &str) -> Translated {
    let shown = view.parts.iter().find(|one| one.id == part).unwrap();
    Translated {
        course: view.course.clone(),
        path: view.path.clone(),
        language: view.language,
        part: part.to_owned(),
        mark: shown.mark.clone(),
        seen: view.seen,
        text: text.to_owned(),
        same: false,
        save_key: key.to_owned(),
    }
}

async fn save(site: &Site, actor: &Actor, form: &Translated) -> Result<PartSaved, String> {
    let saved = studio::translate(&site.ctx, actor, form).await;
    saved.map_err(|error| match error {
        UseCaseError::Refused(problems) => problems[0].1.id.clone(),
        other => format!("{other:?}"),
    })
}

async fn both(site: &Site, actor: &Actor) {
    let view = seen(site, actor, Locale::Fr).await;
    let saved = save(site, actor, &form(&view, "top", TOP, "top")).await;
    assert_eq!(saved, Ok(PartSaved::Kept));
    let view = seen(site, actor, Locale::Fr).await;
    let saved = save(site, actor, &form(&view, "more", MORE, "more")).await;
    assert_eq!(saved, Ok(PartSaved::Kept));
}

async fn change_source(site: &Site, actor: &Actor, from: &str, to: &str) {
    let view = studio::editor(&site.ctx, actor, "tiny", READING).await;
    let view = view.unwrap();
    let typed = Typed {
        course: String::from("tiny"),
        path: READING.to_owned(),
        seen: view.seen,
        text: view.text.replace(from, to),
        save_key: format!("source {to}"),
    };
    studio::save(&site.ctx, actor, &typed).await.unwrap();
}

#[tokio::test]
async fn a_language_begins_with_its_first_part_and_goes_on_in_order() {
    let (site, writer) = site().await;
    let view = seen(&site, &writer, Locale::Fr).await;
    assert_eq!(view.translated, FRENCH);
    // Sections are counted, so the second waits for the first.
    assert_eq!(
        states(&view),
        [("top", "missing", true), ("more", "missing", false)]
    );
    // The settings that belong to the source alone are not begun with.
    assert!(!view.parts[0].translation.contains("minutes"));
    assert!(view.parts[0].translation.contains("title = \"Reading\""));
    let term = &view.parts[0].terms[0];
    assert_eq!((term.id.as_str(), term.to.as_deref()), ("consent", None));
    let arabic = seen(&site, &writer, Locale::Ar).await;
    let term = &arabic.parts[0].terms[0];
    assert_eq!(term.to.as_deref(), Some("المُوافَقة"));

    both(&site, &writer).await;
    let view = seen(&site, &writer, Locale::Fr).await;
    assert_eq!(
        states(&view),
        [("top", "fresh", true), ("more", "fresh", true)]
    );
    assert!(view.problems.is_empty(), "{:?}", view.problems);
    let shown = studio::preview(
        &site.ctx,
        &writer,
        "tiny",
        ("first", "reading"),
        (Locale::Fr, None),
    );
    assert_eq!(shown.await.unwrap().title.text, "Lecture");
    // Two of the parts of this text; how far the language is over the course is the same sum.
    let all = studio::translations(&site.ctx, &writer, "tiny", EN)
        .await
        .unwrap();
    let row = all.texts.iter().find(|one| one.path == READING).unwrap();
    let expected = ProgressView {
        fresh: 2,
        percent: 100,
        ..ProgressView::default()
    };
    assert_eq!(row.progress[0], expected);
    assert_eq!(all.languages[0].locale, Locale::Fr);
    assert_eq!(all.languages[0].progress.fresh, 2);
    let history = studio::history(&site.ctx, &writer, "tiny", FRENCH).await;
    let causes: Vec<String> = history
        .unwrap()
        .1
        .into_iter()
        .map(|one| one.cause)
        .collect();
    assert_eq!(causes, ["translated", "translated"]);
}

#[tokio::test]
async fn officers_read_what_is_missing_in_the_language_of_the_source_and_are_told() {
    let (site, writer) = site().await;
    let view = seen(&site, &writer, Locale::Fr).await;
    let saved = save(&site, &writer, &form(&view, "top", TOP, "top")).await;
    assert_eq!(saved, Ok(PartSaved::Kept));
    let lesson = studio::preview(
        &site.ctx,
        &writer,
        "tiny",
        ("first", "reading"),
        (Locale::Fr, None),
    );
    let lesson = lesson.await.unwrap();
    assert_eq!(lesson.locale, Locale::Fr);
    let html: String = lesson
        .blocks
        .iter()
        .map(|block| match block {
            BlockView::Html(html) => html.as_str(),
            BlockView::Check(_) | BlockView::Local(_) => "",
        })
        .collect();
    let (own, rest) = html
        .split_once("<p class=\"untranslated\">Cette partie n’est pas encore traduite.</p>")
        .unwrap();
    assert!(own.contains("Lisez ici"), "{own}");
    let source = rest.trim_start();
    let around = "<div class=\"prose in-source\" lang=\"en\" dir=\"ltr\">";
    assert!(source.starts_with(around), "{source}");
    // The second section has the address and the number that it has in every language.
    assert!(source.contains("<h2 id=\"more\">More</h2>"), "{source}");
    assert!(source.contains("<p id=\"b2\">And read on.</p>"), "{source}");
}

#[tokio::test]
async fn a_part_is_stale_when_its_source_changed_and_shows_how() {
    let (site, writer) = site().await;
    both(&site, &writer).await;
    let open = seen(&site, &writer, Locale::Fr).await;
    change_source(&site, &writer, "And read on.", "And read on slowly.").await;
    // Whoever had the text open translated from what it was.
    let late = form(&open, "more", "## Suite\n\nEt lisez.\n", "late");
    let refused = save(&site, &writer, &late).await;
    assert_eq!(refused, Err(String::from("translate-source-changed")));

    let view = seen(&site, &writer, Locale::Fr).await;
    assert_eq!(
        states(&view),
        [("top", "fresh", true), ("more", "stale", true)]
    );
    let added = PieceView::Added(String::from(" slowly"));
    assert!(view.parts[1].change.contains(&added), "{:?}", view.parts[1]);
    assert!(view.parts[0].change.is_empty());
    assert_eq!(view.next.as_deref(), Some("01-first/module.md"));
    // It is still right: the same words are stamped again.
    let same = form(&view, "more", &view.parts[1].translation, "same");
    assert_eq!(save(&site, &writer, &same).await, Ok(PartSaved::Kept));
    let view = seen(&site, &writer, Locale::Fr).await;
    assert_eq!(
        states(&view),
        [("top", "fresh", true), ("more", "fresh", true)]
    );
    assert_eq!(view.parts[1].translation, MORE);
}

#[tokio::test]
async fn two_people_translate_one_text_and_nothing_is_written_over() {
    let (site, writer) = site().await;
    let other = site.person("other", &[Role::Instructor]).await;
    both(&site, &writer).await;
    let open = seen(&site, &other, Locale::Fr).await;

    // In other parts: both stand, and both are up to date.
    let slower = "## Suite\n\nEt lisez lentement.\n";
    let mine = form(&open, "more", slower, "mine");
    assert_eq!(save(&site, &writer, &mine).await, Ok(PartSaved::Kept));
    let title = TOP.replace("Lecture", "La lecture");
    let theirs = form(&open, "top", &title, "theirs");
    assert_eq!(save(&site, &other, &theirs).await, Ok(PartSaved::Merged));
    let view = seen(&site, &writer, Locale::Fr).await;
    assert!(view.parts[0].translation.contains("La lecture"));
    assert_eq!(view.parts[1].translation, slower);
    assert_eq!(
        states(&view),
        [("top", "fresh", true), ("more", "fresh", true)]
    );

    // In the same words of one part: nothing is saved until somebody looked at both.
    let clash = form(&open, "more", "## Suite\n\nArrêtez ici.\n", "clash");
    assert_eq!(save(&site, &other, &clash).await, Ok(PartSaved::Conflict));
    let view = seen(&site, &writer, Locale::Fr).await;
    assert_eq!(view.parts[1].translation, slower);
    let looked = Translated {
        seen: view.seen,
        ..clash
    };
    assert_eq!(save(&site, &other, &looked).await, Ok(PartSaved::Kept));
    // Sent twice, it is done once.
    let number = seen(&site, &writer, Locale::Fr).await.seen;
    assert_eq!(save(&site, &other, &looked).await, Ok(PartSaved::Kept));
    assert_eq!(seen(&site, &writer, Locale::Fr).await.seen, number);
}

#[tokio::test]
async fn words_that_are_no_translation_of_the_part_are_refused_with_the_reason() {
    let (site, writer) = site().await;
    both(&site, &writer).await;
    let view = seen(&site, &writer, Locale::Fr).await;
    let refused = async |part: &str, text: &str| {
        let form = form(&view, part, text, text);
        save(&site, &writer, &form).await.unwrap_err()
    };
    assert_eq!(refused("more", " \n").await, "studio-words-needed");
    let source = &view.parts[1].source;
    assert_eq!(refused("more", source).await, "translate-same");
    assert_eq!(
        refused("more", "## Suite\n\n## Encore\n\nEt lisez.\n").await,
        "authoring-translation-other-parts"
    );
    // The same in both languages, as somebody says.
    let meant = Translated {
        same: true,
        ..form(&view, "more", source, "meant")
    };
    assert_eq!(save(&site, &writer, &meant).await, Ok(PartSaved::Kept));
}

#[tokio::test]
async fn only_editors_translate_and_only_from_a_source_into_another_language() {
    let (site, writer) = site().await;
    let ctx = &site.ctx;
    let view = seen(&site, &writer, Locale::Fr).await;
    let words = form(&view, "top", TOP, "key");
    let officer = site.officer("officer").await;
    let outsider = site.person("outsider", &[Role::Instructor]).await;
    studio::add_editor(ctx, &admin(&site).await, "tiny", "writer@example.org")
        .await
        .unwrap();
    for actor in [&officer, &outsider] {
        let of = (READING, Locale::Fr);
        let one = studio::translation(ctx, actor, "tiny", of).await;
        assert!(matches!(one, Err(UseCaseError::Forbidden)), "{one:?}");
        let all = studio::translations(ctx, actor, "tiny", EN).await;
        assert!(matches!(all, Err(UseCaseError::Forbidden)), "{all:?}");
        let saved = studio::translate(ctx, actor, &words).await;
        assert!(matches!(saved, Err(UseCaseError::Forbidden)), "{saved:?}");
    }
    let nobody = studio::translate(ctx, &Actor::Anonymous, &words).await;
    assert!(matches!(nobody, Err(UseCaseError::SignInRequired)));
    for (path, language) in [
        (READING, Locale::En),
        ("01-first/02-reading.ar.md", Locale::Fr),
        ("course.toml", Locale::Fr),
        ("01-first/09-none.md", Locale::Fr),
    ] {
        let strange = Translated {
            path: path.to_owned(),
            language,
            ..words.clone()
        };
        let saved = studio::translate(ctx, &writer, &strange).await;
        assert!(matches!(saved, Err(UseCaseError::NotFound)), "{path}");
        let shown = studio::translation(ctx, &writer, "tiny", (path, language)).await;
        assert!(matches!(shown, Err(UseCaseError::NotFound)), "{path}");
    }
    assert_eq!(
        learn::lesson(ctx, &officer, "tiny", "first", "reading", Locale::Fr)
            .await
            .unwrap()
            .locale,
        Locale::En,
        "nobody else sees a draft"
    );
}

async fn admin(site: &Site) -> Actor {
    site.person("admin", &[Role::Administrator]).await
}
