//! Answers that come twice, late, from elsewhere or from somebody else.

use crate::steps::{address, answer_all, begin, enrol, pairs, read_lessons, with_button};
use server::Reach;
use testkit::content::MODULE;
use testkit::{Answer, Browser, Level, TestApp};
use usecases::Settings;

async fn in_a_quiz() -> (TestApp, Browser, Answer) {
    let (app, _, officer) = TestApp::new().await.with_officer().await;
    enrol(&officer).await;
    read_lessons(&officer).await;
    let question = begin(&officer, MODULE).await;
    (app, officer, question)
}

#[tokio::test]
async fn the_same_answer_sent_twice_is_one_answer() {
    let (app, officer, question) = in_a_quiz().await;
    let mut form = with_button(&question.form("/do/save-answer"));
    form.fields.push(("response[]".into(), "0".into()));
    let first = officer
        .post(&form.action, &pairs(&form.fields))
        .await
        .expect(303);
    let second = officer
        .post(&form.action, &pairs(&form.fields))
        .await
        .expect(303);
    assert_eq!(first.location(), second.location());
    let id = address(&question)
        .rsplit('/')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let mut reader = app.context.db.read().await.unwrap();
    assert_eq!(
        store::attempt::list_steps(&mut reader, id)
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn a_double_click_on_start_begins_one_attempt() {
    let (_app, officer, question) = in_a_quiz().await;
    let again = officer
        .post("/do/start-attempt", &[("course", "tiny"), ("key", MODULE)])
        .await
        .expect(303);
    assert_eq!(again.location(), Some(address(&question).as_str()));
}

#[tokio::test]
async fn in_two_tabs_the_later_answer_counts_and_a_late_retry_does_not_undo_it() {
    let (_app, officer, question) = in_a_quiz().await;
    let here = address(&question) + "?question=1";
    let one_tab = officer.open(&here).await.form("/do/save-answer");
    let other_tab = officer.open(&here).await.form("/do/save-answer");
    officer
        .choose(&with_button(&one_tab), "Wrong")
        .await
        .expect(200);
    officer
        .choose(&with_button(&other_tab), "Right")
        .await
        .expect(200);
    let late = officer.choose(&with_button(&one_tab), "Wrong").await;
    late.says("A newer answer to this question is already saved");
    let now = officer.open(&here).await.form("/do/save-answer");
    for choice in &now.choices {
        let is_chosen = now
            .fields
            .contains(&(choice.name.clone(), choice.value.clone()));
        assert_eq!(
            is_chosen,
            choice.label.starts_with("Right"),
            "{}",
            choice.label
        );
    }
}

/// Back, and another answer on the page that the browser kept, and back again.
#[tokio::test]
async fn one_page_that_is_answered_to_and_fro_without_script_saves_each_time() {
    let (_app, officer, question) = in_a_quiz().await;
    let here = address(&question) + "?question=1";
    let form = with_button(&officer.open(&here).await.form("/do/save-answer"));
    for word in ["Right", "Wrong", "Right"] {
        officer.choose(&form, word).await.expect(200);
        let now = officer.open(&here).await.form("/do/save-answer");
        let chosen = now.choices.iter().find(|choice| {
            let sent = (choice.name.clone(), choice.value.clone());
            now.fields.contains(&sent)
        });
        assert!(chosen.unwrap().label.starts_with(word), "{word}");
    }
}

#[tokio::test]
async fn another_persons_attempt_is_not_there() {
    let (app, officer, question) = in_a_quiz().await;
    let other = app.sign_in(Level::Instructor).await;
    let attempt = address(&question);
    other.get(&attempt).await.expect(404);
    other.get(&format!("{attempt}/result")).await.expect(404);
    let mut form = with_button(&question.form("/do/save-answer"));
    form.fields.push(("response[]".into(), "0".into()));
    let refused = other
        .post(&form.action, &pairs(&form.fields))
        .await
        .expect(303);
    other.open(refused.location().unwrap()).await.expect(404);
    let review = officer.open(&format!("{attempt}?review=1")).await;
    let finish = review.form("/do/finish-attempt");
    other.post(&finish.action, &pairs(&finish.fields)).await;
    officer
        .get(&attempt)
        .await
        .expect(200)
        .says("No answer yet");
}

#[tokio::test]
async fn a_finished_attempt_takes_no_more_answers_and_says_so() {
    let (_app, officer, question) = in_a_quiz().await;
    let form = question.form("/do/save-answer");
    answer_all(&officer, question, "Right").await.says("Passed");
    let refused = officer
        .choose(&with_button(&form), "Wrong")
        .await
        .expect(200);
    refused.says("This attempt is finished").says("100 %");
}

#[tokio::test]
async fn a_form_without_an_answer_is_refused_in_words() {
    let (_app, officer, question) = in_a_quiz().await;
    let form = with_button(&question.form("/do/save-answer"));
    officer
        .submit_form(&form, &[])
        .await
        .expect(200)
        .says("Choose an answer first");
}

#[tokio::test]
async fn an_option_that_does_not_exist_is_refused_in_words() {
    let (_app, officer, question) = in_a_quiz().await;
    let form = with_button(&question.form("/do/save-answer"));
    officer
        .submit_form(&form, &[("response[]", "99")])
        .await
        .expect(200)
        .says("does not belong to the question");
}

/// The final assessment of a tiny course that gives thirty minutes for it.
async fn in_an_exam_of_thirty_minutes() -> (TestApp, Browser, Answer) {
    let folder = tempfile::tempdir().unwrap();
    testkit::content::copy_of_tiny(folder.path()).unwrap();
    let file = folder.path().join("courses/tiny/course.toml");
    let rules = std::fs::read_to_string(&file).unwrap();
    let timed = rules.replace("[assessment]", "[assessment]\nminutes = 30");
    std::fs::write(&file, timed).unwrap();
    let site = TestApp::with(Settings::default(), Reach::Loopback, folder.path()).await;
    let (app, _, officer) = site.with_officer().await;
    enrol(&officer).await;
    read_lessons(&officer).await;
    answer_all(&officer, begin(&officer, MODULE).await, "Right").await;
    let question = begin(&officer, "final").await;
    (app, officer, question)
}

#[tokio::test]
async fn when_the_time_is_up_what_was_saved_is_handed_in() {
    let (app, officer, question) = in_an_exam_of_thirty_minutes().await;
    let question = question.says("30 minutes left");
    let first = with_button(&question.form("/do/save-answer"));
    let second = officer.choose(&first, "Right").await.expect(200);
    let late = with_button(&second.form("/do/save-answer"));
    app.clock.advance_seconds(29 * 60);
    officer
        .get(&address(&question))
        .await
        .expect(200)
        .says("1 minute left");
    // Two minutes more are given to slow lines, and not a minute more than that.
    app.clock.advance_seconds(4 * 60);
    let refused = officer.choose(&late, "Right").await.expect(200);
    let result = refused
        .says("The time for this attempt is over")
        .says("The time was up. What you had saved was handed in.")
        .says("1 question had no answer and earned nothing.");
    // One of two questions is right.
    result.says("You reached 50 %.");
    officer
        .open(&address(&question))
        .await
        .expect(200)
        .says("You reached 50 %.");
}

#[tokio::test]
async fn an_answer_that_a_slow_line_brings_counts() {
    let (app, officer, question) = in_an_exam_of_thirty_minutes().await;
    let form = with_button(&question.form("/do/save-answer"));
    app.clock.advance_seconds(31 * 60);
    let next = officer.choose(&form, "Right").await.expect(200);
    assert!(!next.path.contains("refused"), "{}", next.path);
    app.clock.advance_seconds(5 * 60);
    officer
        .open(&address(&question))
        .await
        .says("The time was up")
        .says("You reached 50 %.");
}

#[tokio::test]
async fn what_no_form_of_ours_sends_is_refused_without_a_fault() {
    let (_app, officer, question) = in_a_quiz().await;
    let attempt = address(&question);
    for (action, fields) in [
        (
            "/do/save-answer",
            vec![("attempt", "nonsense"), ("response[]", "0")],
        ),
        (
            "/do/save-answer",
            vec![
                ("attempt", attempt.rsplit('/').next().unwrap()),
                ("response[]", "minus one"),
            ],
        ),
        ("/do/finish-attempt", vec![("attempt", "")]),
        ("/do/enrol", vec![("course", "../../etc")]),
        (
            "/do/continue",
            vec![
                ("course", "tiny\r\nSet-Cookie: a=b"),
                ("module", "\0"),
                ("lesson", "é"),
            ],
        ),
        ("/do/answer-check", vec![]),
        (
            "/do/set-language",
            vec![("language", "xx"), ("next", "//evil.example")],
        ),
    ] {
        let answer = officer.post(action, &fields).await;
        assert!(
            !answer.status.is_server_error(),
            "{action} {fields:?} answered {}",
            answer.status
        );
        if let Some(to) = answer.location() {
            assert!(
                to.starts_with('/') && !to.starts_with("//"),
                "{action} led to {to}"
            );
        }
    }
}
