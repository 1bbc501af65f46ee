//! Versions of questions: numbered when they are published, pinned by assessments, kept by attempts.

use crate::harness::{EN, Site};
use crate::kinds::{How, asking, officer_at, page, ready, save, site, sources};
use base::Slug;
use courseware::Sources;
use std::collections::BTreeSet;
use usecases::{assess, learn};

/// The course with another wording of `truth`, and of its key where it is wrong now.
fn reworded(assessment: &str, statement: &str) -> Sources {
    let mut sources = sources(assessment);
    let bank = sources
        .0
        .get_mut("courses/kinds/assessment/many.md")
        .unwrap();
    let text = String::from_utf8(bank.clone()).unwrap();
    *bank = text.replace("It is so.", statement).into_bytes();
    sources
}

fn number(site: &Site, question: &str) -> Option<u32> {
    let current = site.ctx.shelf.current("kinds").unwrap();
    current
        .numbers
        .get(&Slug::parse(question).unwrap())
        .copied()
}

async fn prompt(site: &Site, mailbox: &str) -> String {
    let officer = ready(site, mailbox).await;
    let attempt = crate::kinds::begin(site, &officer).await;
    page(site, &officer, attempt, 1).await.question.prompt
}

#[tokio::test]
async fn a_question_that_changed_is_another_version_and_the_others_are_not() {
    let lines = asking(&["truth"]);
    let site = site(&lines).await;
    assert_eq!(
        (number(&site, "truth"), number(&site, "single")),
        (Some(1), Some(1))
    );
    site.publish(&reworded(&lines, "It is not so.")).await;
    assert_eq!(
        (number(&site, "truth"), number(&site, "single")),
        (Some(2), Some(1))
    );
    // Back to what it was: the first version again, not a third.
    site.publish(&sources(&lines)).await;
    assert_eq!(number(&site, "truth"), Some(1));
    site.publish(&reworded(&lines, "Is it so?")).await;
    assert_eq!(number(&site, "truth"), Some(3));
}

#[tokio::test]
async fn an_assessment_asks_the_version_it_names() {
    let site = site(&asking(&["truth"])).await;
    let pinned = "slots = [{ question = \"truth\", version = 1 }, { bank = \"many\", draw = 8 }]";
    site.publish(&reworded(pinned, "It is not so.")).await;
    assert_eq!(number(&site, "truth"), Some(2));
    assert_eq!(prompt(&site, "ana").await, "It is so.");
    // The pinned question is not drawn a second time from its bank.
    let ben = ready(&site, "ben").await;
    let attempt = crate::kinds::begin(&site, &ben).await;
    let asked = site.asked(&ben, attempt).await;
    let distinct: BTreeSet<&String> = asked.iter().collect();
    assert_eq!(
        (asked.len(), distinct.len(), asked[0].as_str()),
        (9, 9, "truth")
    );
    let stored = store::attempt::get(&mut site.ctx.db.read().await.unwrap(), attempt)
        .await
        .unwrap();
    assert!(
        stored
            .drawn
            .contains(r#""question":"truth","order":[0,1],"version":1"#)
    );
}

#[tokio::test]
async fn a_version_that_never_was_is_an_error_of_the_folder() {
    let site = site(&asking(&["truth"])).await;
    let pin = |version: u32| format!("slots = [{{ question = \"truth\", version = {version} }}]");
    let report = site.publish(&sources(&pin(2))).await;
    assert_eq!(
        (report.behind.as_slice(), report.errors),
        (["kinds".to_owned()].as_slice(), 1)
    );
    let problems = site.ctx.shelf.problems();
    let mut diagnostics = problems[0].diagnostics.iter();
    let problem = diagnostics.find(|one| one.code == "pin-unknown").unwrap();
    assert_eq!(problem.path, "courses/kinds/course.toml");
    let text = &problems[0].texts[&problem.path];
    assert_eq!(&text[problem.span.start..problem.span.end], "\"truth\"");
    // The last good version is served.
    assert_eq!(prompt(&site, "ana").await, "It is so.");
    // What is published now becomes version 2, and may be named.
    let report = site.publish(&reworded(&pin(2), "It is not so.")).await;
    assert_eq!(report.published, ["kinds"]);
    assert_eq!(prompt(&site, "ben").await, "It is not so.");
}

#[tokio::test]
async fn an_attempt_stays_with_the_version_it_was_drawn_from() {
    let lines = asking(&["truth"]);
    let site = site(&lines).await;
    let (ana, attempt) = officer_at(&site).await;
    save(&site, &ana, attempt, "truth", &["0"], How::default())
        .await
        .unwrap();
    let mut turned = reworded(&lines, "It is not so.");
    let bank = turned
        .0
        .get_mut("courses/kinds/assessment/many.md")
        .unwrap();
    let text = String::from_utf8(bank.clone()).unwrap();
    *bank = text
        .replace("(x) True", "( ) True")
        .replace("( ) False", "(x) False")
        .into_bytes();
    site.publish(&turned).await;
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (result.percent, result.items[0].question.prompt.as_str()),
        (100, "It is so.")
    );
    let course = learn::course(&site.ctx, &ana, "kinds", EN).await.unwrap();
    assert!(course.newer_version);
}

#[tokio::test]
async fn slots_draw_what_fits() {
    let slots = "slots = [{ bank = \"many\", draw = 2, competence = \"definition\", difficulty = 2 }, \
                 { bank = \"many\", draw = 2, competence = \"rights\" }]";
    let site = site(slots).await;
    let (ana, attempt) = officer_at(&site).await;
    let asked = site.asked(&ana, attempt).await;
    let first: BTreeSet<&str> = asked[..2].iter().map(String::as_str).collect();
    let second: BTreeSet<&str> = asked[2..].iter().map(String::as_str).collect();
    assert_eq!(first, BTreeSet::from(["short", "number"]));
    assert_eq!(second, BTreeSet::from(["truth", "match"]));
    let card = learn::course(&site.ctx, &ana, "kinds", EN).await.unwrap();
    assert_eq!(card.assessment.unwrap().questions, 4);
}
