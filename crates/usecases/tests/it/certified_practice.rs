//! Awarding to many at once, and practice that somebody watched.

use crate::academy::{PROGRAMME, SLUG, account, codes, takes};
use crate::certified::{DAY, WAITING};
use crate::harness::{EN, Site, problem, problems};
use crate::refused;
use std::collections::BTreeMap;
use usecases::Actor;
use usecases::certify::{self, Rated};
use views::account::Role;

#[tokio::test]
async fn a_run_awards_everybody_who_is_ready_once_and_leaves_the_managers_own() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(WAITING).confirmed().found(&site).await;
    let ben = site.person("ben", &[Role::Officer, Role::Programme]).await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    let stranger = site.person("stranger", &[Role::Programme]).await;
    academy.appoint(&site, &ben, "manager").await;
    academy.appoint(&site, &marker, "assessor").await;
    // 60 people, more than are decided at once, and the manager.
    let mut people = Vec::new();
    for number in 0..60 {
        let officer = site.officer(&format!("officer{number}")).await;
        academy.join(&site, &officer).await;
        people.push(officer);
    }
    academy.join(&site, &ben).await;
    site.pass(DAY);
    // One came later and is not ready.
    let late = site.officer("late").await;
    academy.join(&site, &late).await;
    refused!(
        Forbidden,
        certify::start_run(ctx, &marker, PROGRAMME, SLUG, None)
    );
    refused!(
        NotFound,
        certify::start_run(ctx, &stranger, PROGRAMME, SLUG, None)
    );
    refused!(
        SignInRequired,
        certify::start_run(ctx, &Actor::Anonymous, PROGRAMME, SLUG, None)
    );
    let run = certify::start_run(ctx, &ben, PROGRAMME, SLUG, None)
        .await
        .unwrap();
    let again = certify::start_run(ctx, &ben, PROGRAMME, SLUG, None)
        .await
        .unwrap();
    assert_eq!(run, again, "a second click is the same run");
    refused!(NotFound, certify::run(ctx, &stranger, run, EN));
    refused!(Forbidden, certify::run(ctx, &marker, run, EN));
    let view = certify::run(ctx, &ben, run, EN).await.unwrap();
    assert_eq!((view.done, view.rows.len()), (50, 62));
    assert_eq!(view.finished_at, None);
    refused!(Forbidden, certify::go_on_with_runs(ctx, &ben));
    let (one, two) = tokio::join!(
        certify::go_on_with_runs(ctx, &Actor::Operator),
        certify::go_on_with_runs(ctx, &Actor::Operator),
    );
    assert!(one.unwrap() + two.unwrap() >= 12);
    let view = certify::run(ctx, &ben, run, EN).await.unwrap();
    assert!(view.finished_at.is_some());
    let count = |outcome: &str| {
        let all = view.rows.iter();
        all.filter(|one| one.outcome.as_deref() == Some(outcome))
            .count()
    };
    assert_eq!(
        (count("issued"), count("unconfirmed"), count("missing")),
        (60, 1, 1)
    );
    for officer in &people {
        assert_eq!(codes(&site, officer).await.len(), 1);
    }
}

/// A form with this level for every criterion.
pub fn rated(officer: &Actor, level: &str, key: &str) -> Rated {
    let criteria = [
        "contact",
        "safety",
        "free-account",
        "follow-up",
        "no-suggestion",
        "listening",
        "closing",
    ];
    Rated {
        officer: account(officer).to_string(),
        rubric: String::from("mock-interview-adults"),
        observed_on: String::from("2026-11-24"),
        levels: criteria
            .iter()
            .map(|one| ((*one).to_owned(), level.to_owned()))
            .collect(),
        words: BTreeMap::new(),
        save_key: key.to_owned(),
    }
}

#[tokio::test]
async fn practice_that_an_assessor_of_the_programme_watched_counts_once() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let twice = "[[requirement]]\nid = \"mock\"\nkind = \"observed\"\nrubric = \"mock-interview-adults\"\ntimes = 2\nassessors = 1\n";
    let academy = takes(twice).found(&site).await;
    let ana = site.officer("ana").await;
    let stranger = site.officer("stranger").await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    let other = site.person("other", &[Role::Assessor]).await;
    academy.join(&site, &ana).await;
    academy.appoint(&site, &marker, "assessor").await;
    refused!(
        Forbidden,
        certify::record_observation(ctx, &ana, &rated(&ana, "2", "a")),
        certify::observation_form(ctx, &ana, "", EN),
        certify::list_observations(ctx, &ana, EN),
    );
    refused!(
        SignInRequired,
        certify::record_observation(ctx, &Actor::Anonymous, &rated(&ana, "2", "a")),
        certify::observation_form(ctx, &Actor::Anonymous, "", EN),
        certify::list_observations(ctx, &Actor::Anonymous, EN),
    );
    refused!(
        NotFound,
        certify::record_observation(ctx, &other, &rated(&ana, "2", "a")),
        certify::record_observation(ctx, &marker, &rated(&stranger, "2", "a")),
    );
    let own = certify::record_observation(ctx, &marker, &rated(&marker, "2", "a")).await;
    assert_eq!(
        problems(own),
        [problem("officer", "observation-refused-own")]
    );
    let empty = certify::record_observation(ctx, &marker, &rated(&ana, "3", "a")).await;
    assert_eq!(
        problems(empty),
        [problem("contact", "observation-refused-level")]
    );
    let form = certify::observation_form(ctx, &marker, "", EN)
        .await
        .unwrap();
    let names: Vec<&str> = form.officers.iter().map(|one| one.1.as_str()).collect();
    assert_eq!(names, ["ana Example"]);
    let record = async |level: &str, key: &str| {
        certify::record_observation(ctx, &marker, &rated(&ana, level, key))
            .await
            .unwrap()
    };
    assert!(!record("1", "partly").await);
    assert!(record("2", "well").await);
    assert!(record("2", "well").await, "a second click");
    let rows = certify::list_observations(ctx, &marker, EN).await.unwrap();
    assert_eq!(rows.len(), 2);
    assert!(codes(&site, &ana).await.is_empty());
    assert!(record("2", "well again").await);
    assert_eq!(codes(&site, &ana).await.len(), 1);
}
