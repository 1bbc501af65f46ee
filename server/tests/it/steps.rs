//! Steps that several journeys share, each by the forms of the pages.

use testkit::content::{COURSE, MODULE};
use testkit::html::Form;
use testkit::{Answer, Browser};

/// Enrols from the course's page.
pub async fn enrol(officer: &Browser) -> Answer {
    let course = officer
        .open(&format!("/courses/{COURSE}"))
        .await
        .expect(200);
    officer.submit(&course, "/do/enrol", &[]).await.expect(200)
}

/// Reads both lessons and answers the check.
pub async fn read_lessons(officer: &Browser) {
    let lesson = officer
        .open(&format!("/courses/{COURSE}/{MODULE}/reading"))
        .await
        .expect(200);
    let next = officer
        .submit(&lesson, "/do/continue", &[])
        .await
        .expect(200);
    assert_eq!(
        next.path,
        format!("/courses/{COURSE}/{MODULE}/checking"),
        "Continue leads to the next lesson"
    );
    let told = officer
        .choose(&next.form("/do/answer-check"), "Right")
        .await
        .expect(200)
        .says("Correct.");
    officer.submit(&told, "/do/continue", &[]).await.expect(200);
}

/// Begins the assessment with this key from the course's page; gives the page of its first question.
pub async fn begin(officer: &Browser, key: &str) -> Answer {
    let course = officer
        .open(&format!("/courses/{COURSE}"))
        .await
        .expect(200);
    let form = course
        .forms("/do/start-attempt")
        .into_iter()
        .find(|form| {
            form.fields
                .iter()
                .any(|(name, value)| name == "key" && value == key)
        })
        .unwrap_or_else(|| panic!("{key} cannot be begun:\n{}", course.main()));
    officer.submit_form(&form, &[]).await.expect(200)
}

/// The address of an attempt without the question shown.
pub fn address(page: &Answer) -> String {
    page.path.split('?').next().unwrap_or_default().to_owned()
}

/// Answers every question with the options that begin with this word, and finishes.
pub async fn answer_all(officer: &Browser, first: Answer, word: &str) -> Answer {
    let attempt = address(&first);
    let mut page = first;
    for _ in 0..20 {
        let asked: Option<Form> = page.forms("/do/save-answer").into_iter().next();
        let Some(form) = asked else { break };
        page = officer.choose(&with_button(&form), word).await.expect(200);
    }
    let review = officer
        .open(&format!("{attempt}?review=1"))
        .await
        .expect(200);
    officer
        .submit(&review, "/do/finish-attempt", &[])
        .await
        .expect(200)
}

/// As if the form's first button were pressed.
pub fn with_button(form: &Form) -> Form {
    let mut form = form.clone();
    form.fields.extend(form.buttons.first().cloned());
    form
}

/// The fields of a form as pairs for `Browser::post`.
pub fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}
