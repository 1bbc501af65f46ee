//! Home tells what happened to results, and what is still open.

use crate::harness::{EN, Site};
use crate::judging::{PLAN, drilled, drilling, finished, objections, one, plan_and_choice, task};
use usecases::{Actor, assess, learn};
use views::account::Role;
use views::assess::AssessmentKind;
use views::learn::{NextStep, OfficerHome};

async fn home(site: &Site, actor: &Actor) -> OfficerHome {
    learn::home_officer(&site.ctx, actor, EN).await.unwrap()
}

/// The causes told, the latest first.
async fn told(site: &Site, actor: &Actor) -> Vec<String> {
    let news = home(site, actor).await.news;
    news.into_iter().map(|one| one.cause).collect()
}

#[tokio::test]
async fn marks_and_answers_are_news_until_the_result_is_opened() {
    let site = plan_and_choice(&PLAN.replace("markers: 2", "markers: 1")).await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("plan", "Safety first."), ("quiz-1", "1")]).await;
    assert_eq!(
        told(&site, &ana).await,
        [""; 0],
        "that it is finished is no news"
    );
    assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    site.pass(60);
    let first = site.person("first", &[Role::Assessor]).await;
    let response = task(&site, attempt, "plan").await;
    assess::mark(&site.ctx, &first, response, vec![1, 2], "")
        .await
        .unwrap();
    assert_eq!(told(&site, &ana).await, ["marked"]);
    let reason = "The second one is right too.";
    assess::contest(&site.ctx, &ana, attempt, "quiz-1", reason)
        .await
        .unwrap();
    site.pass(60);
    let assessor = one(&site, Role::Assessor).await;
    let contest = objections(&site, &assessor).await[0];
    assess::answer_contest(
        &site.ctx,
        &assessor,
        contest,
        true,
        Some(100),
        "You are right.",
    )
    .await
    .unwrap();
    let news = home(&site, &ana).await.news;
    let causes: Vec<&str> = news.iter().map(|one| one.cause.as_str()).collect();
    assert_eq!(causes, ["contest", "marked"]);
    assert!(news.iter().all(|one| one.attempt == attempt));
    // That somebody else looks changes nothing.
    assess::result(&site.ctx, &assessor, attempt, EN)
        .await
        .unwrap();
    let ben = site.officer("ben").await;
    assert_eq!(told(&site, &ben).await, [""; 0]);
    assert_eq!(told(&site, &ana).await.len(), 2);
    assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(told(&site, &ana).await, [""; 0]);
}

#[tokio::test]
async fn a_drill_that_is_open_is_on_the_home_page_of_a_completed_course_too() {
    let site = drilled(&drilling()).await;
    let ana = site.officer("ana").await;
    learn::enrol(&site.ctx, &ana, "tiny").await.unwrap();
    let drill = assess::start(&site.ctx, &ana, "tiny", "drill:coding")
        .await
        .unwrap();
    // Beside the lesson that comes next.
    let before = home(&site, &ana).await;
    assert!(
        matches!(before.next, NextStep::Resume { .. }),
        "{:?}",
        before.next
    );
    let open: Vec<_> = before
        .open
        .iter()
        .map(|one| (one.attempt, one.kind))
        .collect();
    assert_eq!(open, [(drill, AssessmentKind::Drill)]);
    crate::journeys::certified(&site, &ana).await;
    let after = home(&site, &ana).await;
    assert_eq!(after.courses, []);
    let NextStep::Attempt(next) = after.next else {
        panic!("{:?}", after.next)
    };
    assert_eq!(
        (next.attempt, next.title.text.as_str()),
        (drill, "Name the type")
    );
    assert_eq!(after.open, []);
    assess::finish(&site.ctx, &ana, drill).await.unwrap();
    assert_eq!(home(&site, &ana).await.next, NextStep::Nothing);
}
