//! Translations through the pages: whoever comes second with other words sees both, and loses none.

use testkit::content::COURSE;
use testkit::{Level, TestApp};

const FILE: &str = "01-first/01-reading.md";

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
        .submit(&first, "/do/translate-part", &[("text", &one)])
        .await
        .says("The part is saved");
    let clash = instructor
        .submit(&second, "/do/translate-part", &[("text", &other)])
        .await;
    assert!(clash.body.contains("error-summary"));
    for title in ["Lire", "La lecture"] {
        assert!(clash.body.contains(title), "{title} is shown");
    }
    let kept = instructor.open(&path).await.expect(200);
    assert!(kept.body.contains("Lire") && !kept.body.contains("La lecture"));
    // Whoever looked at both saves over the other knowingly.
    instructor
        .submit(&clash, "/do/translate-part", &[("text", &other)])
        .await
        .says("The part is saved");
    let kept = instructor.open(&path).await.expect(200);
    assert!(kept.body.contains("La lecture"));
}
