//! When a quiz may begin.

use crate::harness::{Site, conflict};
use crate::journeys::quiz;
use usecases::{assess, learn};

#[tokio::test]
async fn a_quiz_waits_for_the_lessons_of_its_module() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    learn::enrol(&site.ctx, &ana, "tiny").await.unwrap();
    assert_eq!(
        conflict(assess::start(&site.ctx, &ana, "tiny", "first").await),
        "quiz-not-yet"
    );
    quiz(&site, &ana).await;
}
