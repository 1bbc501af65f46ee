//! How a case opens, drawn; and a talk with its person in the languages of the case.

use crate::harness::EN;
use crate::studio_scripts::{CASE, Desk, SCENARIO};
use crate::{story, talk};
use base::Locale;
use usecases::author::studio::{self, SPEAKS, Spoken};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::studio_scripts::{CaseDrawnView, CasePictureWords};

fn words() -> CasePictureWords {
    let one = |text: &str| text.to_owned();
    CasePictureWords {
        description: one("How it opens."),
        start: one("Invitation"),
        after: ["After one", "After two", "After three", "After more"].map(one),
        never: one("Nothing leads here"),
        tiers: ["Place", "Course", "Control", "Core"].map(one),
        trust: one("half at"),
        danger: one("In danger"),
        minor: one("Younger"),
        vain: one("In vain"),
    }
}

async fn drawn(desk: &Desk, locale: Locale) -> CaseDrawnView {
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    let found = studio::case_drawn(ctx, writer, CASE, &words(), locale).await;
    found.unwrap()
}

fn marked(view: &CaseDrawnView, mark: &str) -> Vec<String> {
    let rows = view.rows.iter().filter(|one| one.marks.contains(&mark));
    rows.map(|one| one.detail.clone()).collect()
}

#[tokio::test]
async fn the_picture_of_a_case_shows_what_leads_to_each_detail() {
    let desk = Desk::at(talk::site().await).await;
    let view = drawn(&desk, EN).await;
    assert!(!view.of_draft && !view.has_errors);
    assert_eq!(view.title.text, "The man from the quay");
    // `adult-trafficked` in the table of docs/interview-model.md.
    assert_eq!(view.trust, (30, 78));
    assert_eq!(view.rows.len(), 24);
    let row = |id: &str| view.rows.iter().find(|one| one.detail == id).unwrap();
    // As the file says it.
    let uncle = row("the-uncle");
    assert_eq!((uncle.tier, uncle.trust, uncle.start), (3, 68, false));
    assert_eq!(uncle.after, ["the-family", "the-notebook"]);
    assert!(row("the-boat").start && row("the-boat").after.is_empty());
    assert_eq!(marked(&view, "danger"), ["the-two"]);
    for none in ["minor", "never", "vain"] {
        assert_eq!(marked(&view, none), [""; 0], "{none}");
    }
    assert!(view.picture.contains("the-notebook → the-uncle"));

    let french = drawn(&desk, Locale::Fr).await;
    assert_ne!(french.rows[0].words.text, view.rows[0].words.text);
    assert_eq!(french.rows[0].words.locale, Locale::Fr);
    // It has no Arabic: the picture is read from the right, with English words in it.
    let arabic = drawn(&desk, Locale::Ar).await;
    assert_eq!(arabic.rows[0].words, view.rows[0].words);
    assert!(arabic.picture.contains("direction=\"rtl\" font-family"));
}

#[tokio::test]
async fn what_nothing_leads_to_is_drawn_and_marked_though_it_is_an_error() {
    let desk = Desk::at(talk::site().await).await;
    desk.open(CASE).await;
    // Only the radio leads to the cabin now, and only the cabin and the food to the radio.
    let cabin = "after: the-boat, the-day\n";
    let radio = "after: the-cabin, the-food\n";
    for (from, to) in [(cabin, "after: the-radio\n"), (radio, "after: the-cabin\n")] {
        desk.change(CASE, "quay.md", from, to).await;
    }
    let view = drawn(&desk, EN).await;
    assert!(view.of_draft && view.has_errors);
    assert_eq!(marked(&view, "never"), ["the-cabin", "the-radio"]);
    assert!(view.picture.contains("Nothing leads here"));
    // What cannot be read at all is told in words.
    desk.change(CASE, "quay.md", "profile = \"adult-trafficked\"\n", "\n")
        .await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    let none = studio::case_drawn(ctx, writer, CASE, &words(), EN).await;
    assert!(matches!(none, Err(UseCaseError::Conflict(_))));
}

#[tokio::test]
async fn only_its_editors_see_how_a_case_opens_and_nobody_one_that_measures() {
    let sources = talk::with(talk::sources(), &["sealed/mole.md"]);
    let desk = Desk::at(talk::publishing(&sources).await).await;
    let ctx = &desk.site.ctx;
    studio::add_editor(ctx, &Actor::Operator, CASE, "writer@example.org")
        .await
        .unwrap();
    let assessor = desk.site.person("ben", &[Role::Assessor]).await;
    let officer = desk.site.officer("ana").await;
    for stranger in [&desk.reviewer, &assessor, &officer] {
        let seen = studio::case_drawn(ctx, stranger, CASE, &words(), EN).await;
        assert!(matches!(seen, Err(UseCaseError::Forbidden)));
    }
    let seen = studio::case_drawn(ctx, &Actor::Anonymous, CASE, &words(), EN).await;
    assert!(matches!(seen, Err(UseCaseError::SignInRequired)));
    for other in ["interview.mole", SCENARIO, "talks"] {
        let seen = studio::case_drawn(ctx, &desk.writer, other, &words(), EN).await;
        assert!(matches!(seen, Err(UseCaseError::NotFound)), "{other}");
    }
    let scenes = Desk::at(story::site().await).await;
    let (ctx, writer) = (&scenes.site.ctx, &scenes.writer);
    let seen = studio::case_drawn(ctx, writer, SCENARIO, &words(), EN).await;
    assert!(matches!(seen, Err(UseCaseError::NotFound)));
}

#[tokio::test]
async fn the_person_speaks_the_language_that_is_chosen_from_page_to_page() {
    let desk = Desk::at(talk::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    let english = desk.talk("one", &["Good evening."], EN).await;
    assert_eq!(english.languages, [Locale::En, Locale::Fr]);
    let french = desk.talk("one", &["Good evening."], Locale::Fr).await;
    assert_eq!(french.speaks, Locale::Fr);
    // The same turn, understood as the same and answered in other words.
    assert_eq!(french.turns[0].coded, english.turns[0].coded);
    assert_ne!(french.turns[0].turn.reply, english.turns[0].turn.reply);
    // Nothing of the case is in Arabic.
    assert_eq!(desk.talk("one", &[], Locale::Ar).await.speaks, EN);

    let kept = async |speaks: &str| {
        let spoken = Spoken {
            speaks: speaks.to_owned(),
            words: String::from("Good evening."),
            ..Spoken::default()
        };
        let token = studio::talk_on(ctx, writer, CASE, &spoken).await.unwrap();
        let found = usecases::account::find_refused(ctx, writer, &token).await;
        found.unwrap().unwrap().field(SPEAKS).to_owned()
    };
    assert_eq!(kept("fr").await, "fr");
    assert_eq!(kept("tlh").await, "");
}
