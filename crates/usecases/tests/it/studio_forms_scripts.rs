//! Blocks of scenarios and interview cases as forms: the same fields and rules, and the settings of each sort of block.

use crate::harness::{EN, Site};
use crate::studio_forms::{row, save, sent, wanted};
use crate::{story, talk};
use usecases::Actor;
use usecases::author::studio;
use views::account::Role;
use views::studio::Saved;
use views::studio_forms::{FormView, SettingControl};

async fn writer(site: &Site, draft: &str) -> Actor {
    let writer = site.person("writer", &[Role::Instructor]).await;
    studio::open(&site.ctx, &writer, draft).await.unwrap();
    writer
}

async fn form(site: &Site, actor: &Actor, place: (&str, &str), block: &str) -> FormView {
    studio::form(&site.ctx, actor, place, &wanted(block), None, EN)
        .await
        .unwrap()
}

async fn text(site: &Site, actor: &Actor, (draft, path): (&str, &str)) -> String {
    let view = studio::editor(&site.ctx, actor, draft, path).await;
    view.unwrap().text
}

#[tokio::test]
async fn an_action_of_a_scene_is_changed_and_everything_else_keeps_its_bytes() {
    let site = story::site().await;
    let place = ("scenario.the-gate", "the-gate.md");
    let writer = writer(&site, place.0).await;
    let before = text(&site, &writer, place).await;
    let view = form(&site, &writer, place, "ask-him").await;
    assert_eq!((view.word.as_str(), view.kind), ("action", None));
    let verdict = view.settings.iter().find(|one| one.key == "verdict");
    let verdict = verdict.unwrap();
    assert_eq!(verdict.value, "unsound");
    assert!(matches!(verdict.control, SettingControl::List(_)));
    // `if:` is not there, and has an empty field.
    assert!(
        view.settings
            .iter()
            .any(|one| one.key == "if" && one.value.is_empty())
    );
    let mut typed = sent(&view, None, "one");
    row(&mut typed, "quote", "He laughs and answers for her.").text =
        String::from("He answers for her.");
    for (key, value) in &mut typed.settings {
        if key == "minutes" {
            *value = String::from("4");
        }
    }
    let saved = save(&site, &writer, &typed).await;
    assert_eq!(saved.saved, Saved::Kept { number: 1 });
    let expected = before
        .replacen("trust -1\nminutes: 5\n", "trust -1\nminutes: 4\n", 1)
        .replacen(
            "> He laughs and answers for her.",
            "> He answers for her.",
            1,
        );
    assert_ne!(expected, before);
    assert_eq!(text(&site, &writer, place).await, expected);
}

#[tokio::test]
async fn a_detail_of_a_case_gets_one_more_wording_that_is_wrong() {
    let site = talk::site().await;
    let place = ("interview.quay", "quay.md");
    let writer = writer(&site, place.0).await;
    let before = text(&site, &writer, place).await;
    let list = studio::blocks(&site.ctx, &writer, place.0, place.1).await;
    let list = list.unwrap();
    assert!(!list.are_questions);
    assert_eq!(list.kinds, ["detail", "fact", "replies", "utterance"]);
    // By hand: the case has the 24 details that the format asks for.
    let details = list.rows.iter().filter(|row| row.word == "detail");
    assert_eq!(details.count(), 24);
    let view = form(&site, &writer, place, "the-walk").await;
    assert!(view.shown.is_none());
    let typed = sent(&view, None, "one");
    let (mut typed, about) = studio::arrange_form(&site.ctx, &writer, &typed, "add-wrong")
        .await
        .unwrap();
    typed.rows[about.unwrap()].text = String::from("I came here in a taxi.");
    save(&site, &writer, &typed).await;
    let wrong = "Wrong: Somebody drove me here in a van.\n";
    assert_eq!(
        text(&site, &writer, place).await,
        before.replacen(wrong, &format!("{wrong}Wrong: I came here in a taxi.\n"), 1)
    );
}
