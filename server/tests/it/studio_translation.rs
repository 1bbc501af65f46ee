//! Translations through the pages: whoever comes second with other words sees both, and loses none.

use testkit::content::COURSE;
use testkit::{Level, TestApp};

const FILE: &str = "01-first/01-reading.md";
const QUIZ: &str = "assessment/pool.md";
const SAVE: &str = "/do/translate-part";

fn words(title: &str) -> String {
    format!("+++\ntitle = \"{title}\"\nsummary = \"Résumé.\"\n+++\n\nDébut.\n")
}

#[tokio::test]
async fn two_people_in_one_part_see_both_wordings() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    instructor
        .post("/do/open-draft", &[("course", COURSE)])
        .await;
    let path = app::routes::translation(COURSE, FILE, base::Locale::Fr);
    // The same page in two windows.
    let first = instructor.open(&path).await.expect(200);
    let second = instructor.open(&path).await.expect(200);
    let (one, other) = (words("Lire"), words("La lecture"));
    instructor
        .submit(&first, SAVE, &[("text[top]", &one), ("part", "top")])
        .await
        .says("The part is saved");
    let clash = instructor
        .submit(&second, SAVE, &[("text[top]", &other), ("part", "top")])
        .await;
    assert!(clash.body.contains("error-summary"));
    for title in ["Lire", "La lecture"] {
        assert!(clash.body.contains(title), "{title} is shown");
    }
    let kept = instructor.open(&path).await.expect(200);
    assert!(kept.body.contains("Lire") && !kept.body.contains("La lecture"));
    // Whoever looked at both saves over the other knowingly.
    instructor
        .submit(&clash, SAVE, &[("text[top]", &other), ("part", "top")])
        .await
        .says("The part is saved");
    let kept = instructor.open(&path).await.expect(200);
    assert!(kept.body.contains("La lecture"));
}

/// What a form holds under a name.
fn held<'f>(fields: &'f [(String, String)], name: &str) -> &'f str {
    let found = fields.iter().find(|(one, _)| one == name);
    found.map_or_else(|| panic!("no {name} in {fields:?}"), |(_, value)| value)
}

#[tokio::test]
async fn what_was_typed_into_another_part_comes_back_and_is_not_saved() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    instructor
        .post("/do/open-draft", &[("course", COURSE)])
        .await;
    let path = app::routes::translation(COURSE, QUIZ, base::Locale::Fr);
    let page = instructor.open(&path).await.expect(200);
    let form = page.form(SAVE);
    let fields = testkit::html::written(&page.body);
    // A browser sends the line ends of its own, also of what nobody touched.
    let untouched: Vec<(String, String)> = fields
        .iter()
        .filter(|(name, _)| name.starts_with("text["))
        .map(|(name, value)| (name.clone(), value.replace('\n', "\r\n")))
        .collect();
    let [first, second, third] = [0, 1, 2].map(|place| untouched[place].0.as_str());
    let one = held(&fields, first).replace("Which", "Lequel");
    let mine = held(&fields, second).replace("Which", "À moitié");
    assert_ne!(mine, held(&fields, second));
    let id = first
        .strip_prefix("text[")
        .and_then(|name| name.strip_suffix(']'));
    let id = id.unwrap();
    let mut changes: Vec<(&str, &str)> = untouched
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| ![first, second].contains(name))
        .collect();
    changes.extend([(first, one.as_str()), (second, mine.as_str()), ("part", id)]);
    let saved = instructor.submit_form(&form, &changes).await;
    let saved = saved
        .says("The part is saved")
        .says("they are not saved yet");
    let back = testkit::html::written(&saved.body);
    assert_eq!(held(&back, second), mine);
    // Nobody typed into the third: it is as it was, and not called so.
    assert_eq!(held(&back, third), held(&fields, third));
    assert_eq!(saved.body.matches("data-typed").count(), 1);
    let kept = instructor.open(&path).await.expect(200);
    assert!(!kept.body.contains("À moitié"), "nothing of it is saved");

    // Saved in its turn, over the state that it was typed over.
    let other = second
        .strip_prefix("text[")
        .and_then(|name| name.strip_suffix(']'));
    let other = other.unwrap();
    let mut all: Vec<(&str, &str)> = back
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    all.push(("part", other));
    let form = saved.form(SAVE);
    let again = instructor.submit_form(&form, &all).await;
    again.says("saved");
    let kept = instructor.open(&path).await.expect(200);
    assert!(kept.body.contains("À moitié"));
}
