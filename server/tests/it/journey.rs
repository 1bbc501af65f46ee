//! An officer's way from signing in to a certificate, by forms alone.

use crate::steps::{answer_all, begin, enrol, read_lessons};
use testkit::TestApp;
use testkit::content::{COURSE, MODULE};

#[tokio::test]
async fn an_officer_takes_a_course_and_is_certified_without_script() {
    let (app, anyone, officer) = TestApp::new().await.with_officer().await;

    enrol(&officer).await.says("You are enrolled");
    read_lessons(&officer).await;
    answer_all(&officer, begin(&officer, MODULE).await, "Right")
        .await
        .says("Passed")
        .says("100 %");
    let result = answer_all(&officer, begin(&officer, "final").await, "Right").await;
    let result = result.says("Passed").says("You have completed the course");

    let certificate = testkit::html::links(&result.body)
        .into_iter()
        .find(|link| link.starts_with("/certificates/"))
        .expect("the result leads to the certificate");
    officer
        .open(&certificate)
        .await
        .expect(200)
        .says("A officer")
        .says("A tiny course");

    let code = certificate.trim_start_matches("/certificates/");
    let verified = anyone.open(&format!("/verify/{code}")).await.expect(200);
    verified.says("A officer").says("A tiny course");
    // The certificate's own page is its holder's.
    anyone.get(&certificate).await.expect(303);
    drop(app);
}

#[tokio::test]
async fn home_says_what_to_do_next() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    officer.open("/").await.expect(200).says("A tiny course");
    enrol(&officer).await;
    officer.open("/").await.says("Reading");
    read_lessons(&officer).await;
    let quiz = begin(&officer, MODULE).await;
    officer.open("/").await.expect(200);
    answer_all(&officer, quiz, "Right").await;
    let home = officer.open("/").await;
    assert!(
        !home.main().contains("Reading"),
        "a lesson that is done is not what comes next:\n{}",
        home.main()
    );
}

#[tokio::test]
async fn a_failed_quiz_tells_why_and_can_be_tried_again() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    enrol(&officer).await;
    read_lessons(&officer).await;
    let result = answer_all(&officer, begin(&officer, MODULE).await, "Wrong").await;
    result.says("Not passed").says("It was written so.");
    begin(&officer, MODULE).await.says("attempt 2");
}

#[tokio::test]
async fn the_final_assessment_waits_for_lessons_and_quizzes() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    enrol(&officer).await;
    let refused = officer
        .post("/do/start-attempt", &[("course", COURSE), ("key", "final")])
        .await
        .expect(303);
    let course = officer.open(refused.location().unwrap()).await;
    course.says("The assessment opens when everything before it is done");
}

#[tokio::test]
async fn the_attempts_that_the_course_allows_are_all_there_are() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    enrol(&officer).await;
    read_lessons(&officer).await;
    answer_all(&officer, begin(&officer, MODULE).await, "Right").await;
    for left in ["1 attempt left", "no attempt left"] {
        answer_all(&officer, begin(&officer, "final").await, "Wrong")
            .await
            .says("Not passed")
            .says(left);
    }
    let refused = officer
        .post("/do/start-attempt", &[("course", COURSE), ("key", "final")])
        .await;
    officer
        .open(refused.location().unwrap())
        .await
        .says("You have used all 2 attempts");
}

#[tokio::test]
async fn a_lesson_is_done_when_its_check_is_answered_and_not_before() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    enrol(&officer).await;
    let lesson = officer
        .open(&format!("/courses/{COURSE}/{MODULE}/checking"))
        .await;
    let stays = officer
        .submit(&lesson, "/do/continue", &[])
        .await
        .expect(200);
    assert!(
        stays
            .path
            .starts_with(&format!("/courses/{COURSE}/{MODULE}/checking")),
        "it led to {}",
        stays.path
    );
    // A wrong answer counts as answered: a check teaches, it does not test.
    officer
        .choose(&stays.form("/do/answer-check"), "Wrong")
        .await
        .says("Not correct.");
    let done = officer
        .submit(&officer.open(&lesson.path).await, "/do/continue", &[])
        .await;
    assert_ne!(done.path, lesson.path);
}
