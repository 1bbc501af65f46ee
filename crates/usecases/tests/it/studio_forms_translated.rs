//! A translated question as a form: the words of its source beside it, and nothing that only the source may say.

use crate::harness::{EN, Site};
use crate::studio_forms::{original, row, save, sent, site, text, wanted};
use base::Locale;
use usecases::author::studio::{self, Change, Translated, Typed};
use usecases::{Actor, UseCaseError};

const READING: &str = "01-first/02-reading.md";
const QUESTION: &str = "```question weather\ncompetence: definition\ndifficulty: 1\n\nDoes it rain?\n\n(x) Yes.\n> Correct. It does.\n( ) No.\n> Not correct. It does.\n\nWhy: It was made so.\n```\n";
/// The same in French, without the reason.
const FRENCH: &str = "```question weather\nPleut-il ?\n\n(x) Oui.\n> Exact. Il pleut.\n( ) Non.\n> Inexact. Il pleut.\n```\n";

/// Translates a part of the lesson.
async fn translate(site: &Site, actor: &Actor, part: &str, text: &str) {
    let of = (READING, Locale::Fr);
    let view = studio::translation(&site.ctx, actor, "tiny", of).await;
    let view = view.unwrap();
    let shown = view.parts.iter().find(|one| one.id == part).unwrap();
    let form = Translated {
        course: view.course.clone(),
        path: view.path.clone(),
        language: view.language,
        part: part.to_owned(),
        mark: shown.mark.clone(),
        seen: view.seen,
        text: text.to_owned(),
        same: false,
        save_key: part.to_owned(),
    };
    studio::translate(&site.ctx, actor, &form).await.unwrap();
}

#[tokio::test]
async fn a_translation_says_what_its_source_says_and_no_more() {
    let (site, writer) = site().await;
    let ctx = &site.ctx;
    let typed = Typed {
        course: String::from("tiny"),
        path: READING.to_owned(),
        seen: 0,
        text: original(READING).replace("And read on.\n", QUESTION),
        save_key: String::from("source"),
    };
    studio::save(ctx, &writer, &typed).await.unwrap();
    translate(
        &site,
        &writer,
        "top",
        "+++\ntitle = \"Lecture\"\nsummary = \"Une leçon.\"\n+++\n\nLisez.\n",
    )
    .await;
    translate(&site, &writer, "more", &format!("## Suite\n\n{FRENCH}")).await;
    let place = ("tiny", "01-first/02-reading.fr.md");
    let view = studio::form(ctx, &writer, place, &wanted("weather"), None, EN).await;
    let view = view.unwrap();
    assert!(view.is_translation && view.settings.is_empty() && view.adds.is_empty());
    let beside: Vec<(&str, Option<&str>)> = view
        .rows
        .iter()
        .map(|row| (row.text.as_str(), row.source.as_deref()))
        .collect();
    assert_eq!(
        beside,
        [
            ("Pleut-il ?", Some("Does it rain?")),
            ("Oui.", Some("Yes.")),
            ("Exact. Il pleut.", Some("Correct. It does.")),
            ("Non.", Some("No.")),
            ("Inexact. Il pleut.", Some("Not correct. It does.")),
            ("", Some("It was made so.")),
        ]
    );
    let mut typed = sent(&view, None, "why");
    // What is right is not for a translation to say.
    row(&mut typed, "part", "Non.").right = true;
    row(&mut typed, "why", "").text = String::from("C’est ainsi.");
    save(&site, &writer, &typed).await;
    let now = text(&site, &writer, place.1).await;
    assert!(
        now.contains(&FRENCH.replace("pleut.\n```", "pleut.\n\nWhy: C’est ainsi.\n```")),
        "{now}"
    );
    // No row comes or goes.
    let (same, about) = studio::arrange_form(ctx, &writer, &typed, "add-part")
        .await
        .unwrap();
    assert_eq!((same.rows.len(), about), (view.rows.len(), None));
    let out = studio::change_block(ctx, &writer, &typed.place, Change::Remove).await;
    assert!(matches!(out, Err(UseCaseError::NotFound)), "{out:?}");
}
