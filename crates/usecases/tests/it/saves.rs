//! Saves that come twice, late, in another order, or from one page to and fro.

use crate::harness::{EN, Site, answer as given, conflict};
use crate::journeys::quiz;
use base::AttemptId;
use usecases::assess;
use views::assess::AttemptPage;

const RIGHT: &str = "0";
const WRONG: &str = "1";

#[tokio::test]
async fn the_same_save_twice_is_one_row() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let attempt = quiz(&site, &ana).await;
    let save = async |chosen, key: &str| {
        crate::harness::save_answer(ctx, &ana, attempt, given("quiz-1", &[chosen], key)).await
    };
    let rows = async || {
        store::attempt::list_steps(&mut ctx.db.read().await.unwrap(), attempt)
            .await
            .unwrap()
            .len()
    };
    let first = save(RIGHT, "k1").await.unwrap();
    site.pass(5);
    assert_eq!(save(RIGHT, "k1").await.unwrap(), first);
    assert_eq!(rows().await, 1);
    save(WRONG, "k2").await.unwrap();
    assert_eq!(rows().await, 2);
    // A late retry of the first must not say that it stands.
    assert_eq!(conflict(save(RIGHT, "k1").await), "answer-superseded");
    assert_eq!(rows().await, 2);
    let AttemptPage::Open(view) = assess::attempt(ctx, &ana, attempt, None, EN).await.unwrap()
    else {
        panic!()
    };
    assert_eq!(
        view.answered.iter().filter(|answered| **answered).count(),
        1
    );
}

/// The response that stands, and how many saves there are.
async fn standing(site: &Site, attempt: AttemptId) -> (String, usize) {
    let mut reader = site.ctx.db.read().await.unwrap();
    let steps = store::attempt::list_steps(&mut reader, attempt)
        .await
        .unwrap();
    (steps.last().unwrap().response.clone(), steps.len())
}

#[tokio::test]
async fn an_older_change_that_arrives_late_is_not_saved() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = quiz(&site, &ana).await;
    let save = async |chosen, key: &str| {
        let given = given("quiz-1", &[chosen], key);
        crate::harness::save_answer(&site.ctx, &ana, attempt, given).await
    };
    // The third change overtook the second.
    save(WRONG, "page:1").await.unwrap();
    let third = save(RIGHT, "page:3").await.unwrap();
    assert_eq!(conflict(save(WRONG, "page:2").await), "answer-superseded");
    assert_eq!(standing(&site, attempt).await, (r#"["0"]"#.to_owned(), 2));
    site.pass(5);
    assert_eq!(save(RIGHT, "page:3").await.unwrap(), third, "a retry");
    assert_eq!(conflict(save(WRONG, "page:1").await), "answer-superseded");
    // Another tab counts for itself, and the last to arrive counts.
    save(WRONG, "tab:1").await.unwrap();
    save(RIGHT, "page:4").await.unwrap();
    assert_eq!(standing(&site, attempt).await, (r#"["0"]"#.to_owned(), 4));
    // Numbers are counted for each question.
    let other = given("quiz-2", &[RIGHT], "page:1");
    crate::harness::save_answer(&site.ctx, &ana, attempt, other)
        .await
        .unwrap();
}

#[tokio::test]
async fn without_script_one_page_may_be_answered_to_and_fro() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = quiz(&site, &ana).await;
    let save = async |chosen| {
        let given = given("quiz-1", &[chosen], "page");
        crate::harness::save_answer(&site.ctx, &ana, attempt, given).await
    };
    for chosen in [RIGHT, WRONG, RIGHT, RIGHT] {
        save(chosen).await.unwrap();
    }
    assert_eq!(standing(&site, attempt).await, (r#"["0"]"#.to_owned(), 3));
}
