//! Who may not: every use case of scenarios, asked by everybody who has no business there.

use crate::harness::{EN, Site, conflict};
use crate::refused;
use crate::story::{assessed, played, practice, ready, rows, site};
use base::{ScenarioRunId, Timestamp};
use usecases::scenario::{Turn, Typed};
use usecases::{Actor, author, scenario};
use views::account::Role;
use views::scenario::PictureWords;

const NOBODY: Actor = Actor::Anonymous;
const TYPED: Typed = Typed {
    say: "first-words",
    words: "Good evening.",
};
const NOTHING: Typed = Typed {
    say: "first-words",
    words: "",
};
/// A step that is refused, with words.
const LATE: Turn = Turn {
    step: 9,
    typed: Some(TYPED),
};

/// The words of a legend; which, does not matter here.
pub fn words() -> PictureWords {
    let one = |text: &str| text.to_owned();
    PictureWords {
        description: one("The graph."),
        start: one("Beginning"),
        outcomes: ["Good", "Mixed", "Poor", "Critical"].map(str::to_owned),
        event: one("Event"),
        visits: one("Visits"),
        taken: one("Taken"),
        critical: one("Critical"),
        median: one("Median"),
    }
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_asked_to() {
    let site = site().await;
    let ctx = &site.ctx;
    let run = ScenarioRunId::new(Timestamp::from_millis(1), [0; 10]);
    for actor in [NOBODY, Actor::Operator] {
        refused!(
            SignInRequired,
            scenario::list(ctx, &actor, EN),
            scenario::intro(ctx, &actor, "the-gate", EN),
            scenario::begin(ctx, &actor, practice("the-gate")),
            scenario::begin(ctx, &actor, assessed("the-gate")),
            scenario::run(ctx, &actor, run, EN),
            scenario::take(ctx, &actor, run, 1, "listen"),
            scenario::reconsider(ctx, &actor, run, 2, 1),
            scenario::write_words(ctx, &actor, run, "first-words", "Good evening."),
            scenario::keep_words(ctx, &actor, run, TYPED),
            scenario::delete_words(ctx, &actor, run),
            scenario::debrief(ctx, &actor, run, EN),
            scenario::again(ctx, &actor, run, 1),
        );
    }
    refused!(
        SignInRequired,
        author::scenarios(ctx, &NOBODY, EN),
        author::scenario(ctx, &NOBODY, "the-gate", &words(), EN),
    );
}

#[tokio::test]
async fn what_authors_see_is_for_instructors_and_the_operator() {
    let site = site().await;
    let ctx = &site.ctx;
    for role in Role::ALL {
        let actor = site.person(role.as_str(), &[role]).await;
        let may = role == Role::Instructor;
        let list = author::scenarios(ctx, &actor, EN).await;
        let one = author::scenario(ctx, &actor, "the-gate", &words(), EN).await;
        assert_eq!((list.is_ok(), one.is_ok()), (may, may), "{role:?}");
        if !may {
            refused!(
                Forbidden,
                author::scenarios(ctx, &actor, EN),
                author::scenario(ctx, &actor, "the-gate", &words(), EN),
            );
        }
    }
    assert!(author::scenarios(ctx, &Actor::Operator, EN).await.is_ok());
}

#[tokio::test]
async fn anothers_run_is_not_there() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let open = scenario::begin(ctx, &ana, practice("the-gate"))
        .await
        .unwrap();
    let ended = played(&site, &ana, practice("the-yard"), &["call"]).await;
    let before = (rows(&site, open).await, rows(&site, ended).await);
    for role in Role::ALL {
        let other = site.person(role.as_str(), &[role]).await;
        for run in [open, ended] {
            refused!(
                NotFound,
                scenario::run(ctx, &other, run, EN),
                scenario::take(ctx, &other, run, 1, "speak-apart"),
                scenario::reconsider(ctx, &other, run, 2, 1),
                scenario::take(ctx, &other, run, LATE, "ask-him"),
                scenario::write_words(ctx, &other, run, "first-words", "Good evening."),
                scenario::keep_words(ctx, &other, run, TYPED),
                scenario::keep_words(ctx, &other, run, NOTHING),
                scenario::delete_words(ctx, &other, run),
                scenario::debrief(ctx, &other, run, EN),
                scenario::again(ctx, &other, run, 1),
            );
        }
    }
    assert_eq!((rows(&site, open).await, rows(&site, ended).await), before);
}

#[tokio::test]
async fn assessors_and_instructors_look_back_on_assessed_runs_without_words_and_that_is_recorded() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let run = scenario::begin(ctx, &ana, assessed("the-gate"))
        .await
        .unwrap();
    let secret = "a word of my own";
    scenario::write_words(ctx, &ana, run, "first-words", secret)
        .await
        .unwrap();
    let assessor = site.person("marker", &[Role::Assessor]).await;
    let early = scenario::debrief(ctx, &assessor, run, EN).await;
    assert_eq!(conflict(early), "scenario-not-ended");
    crate::story::take(&site, &ana, run, &["speak-apart", "listen"]).await;
    for role in Role::ALL {
        let actor = site.person(role.as_str(), &[role]).await;
        if ![Role::Assessor, Role::Instructor].contains(&role) {
            refused!(NotFound, scenario::debrief(ctx, &actor, run, EN));
            continue;
        }
        let seen = scenario::debrief(ctx, &actor, run, EN).await.unwrap();
        assert!(!seen.own && !format!("{seen:?}").contains(secret));
        assert_eq!(site.actions().await[0], "scenario.viewed");
        // Looking is all they may.
        refused!(
            NotFound,
            scenario::again(ctx, &actor, run, 1),
            scenario::delete_words(ctx, &actor, run),
        );
    }
    let own = scenario::debrief(ctx, &ana, run, EN).await.unwrap();
    assert!(own.own);
    assert_eq!(own.says[0].written.as_deref(), Some(secret));
    let looked = site.actions().await;
    let looked = looked.iter().filter(|one| *one == "scenario.viewed");
    assert_eq!(looked.count(), 2, "one's own is not recorded");
}

#[tokio::test]
async fn what_was_never_published_is_not_there() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let huge = "a".repeat(1_000_000);
    for odd in ["", "the-cellar", "../the-gate", "THE-GATE", huge.as_str()] {
        refused!(
            NotFound,
            scenario::intro(ctx, &ana, odd, EN),
            scenario::begin(ctx, &ana, practice(odd)),
            scenario::begin(ctx, &ana, assessed(odd)),
            author::scenario(ctx, &Actor::Operator, odd, &words(), EN),
        );
    }
    let elsewhere = |course: &str, module: &str| scenario::Begin {
        assessed_in: Some((course.to_owned(), module.to_owned())),
        ..practice("the-gate")
    };
    refused!(
        NotFound,
        scenario::begin(ctx, &ana, elsewhere("scenes", "nowhere"))
    );
    let other = scenario::begin(ctx, &ana, elsewhere("tiny", "first")).await;
    assert_eq!(conflict(other), "not-enrolled");
    let run = ScenarioRunId::new(Timestamp::from_millis(1), [9; 10]);
    refused!(
        NotFound,
        scenario::run(ctx, &ana, run, EN),
        scenario::take(ctx, &ana, run, 1, "listen"),
        scenario::debrief(ctx, &ana, run, EN),
    );
}

#[tokio::test]
async fn a_picture_is_there_for_anyone_who_knows_its_address() {
    let site = Site::new().await;
    let mut sources = crate::story::sources();
    let square =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>"#;
    sources.0.insert(
        "scenarios/media/the-yard-square.svg".to_owned(),
        square.as_bytes().to_vec(),
    );
    let shown = "A boy rinses a car.";
    let with = format!("{shown}\n\n![A car](media/the-yard-square.svg)\n\n");
    let sources = crate::story::changed(&sources, "scenarios/the-yard.md", shown, &with);
    site.publish(&sources).await;
    let ctx = &site.ctx;
    let published = ctx.shelf.scenarios.current("the-yard").unwrap();
    let version = &published.fingerprint[..16];
    let media = author::scenario_media(ctx, &NOBODY, "the-yard", version, "the-yard-square.svg")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(media.content_type, "image/svg+xml");
    let ana = site.officer("ana").await;
    let run = scenario::begin(ctx, &ana, practice("the-yard"))
        .await
        .unwrap();
    let body = crate::story::page(&site, &ana, run).await.body.html;
    let address = format!("/media/scenarios/the-yard/{version}/the-yard-square.svg");
    assert!(body.contains(&address), "{body}");
    for (version, name) in [
        (version, "other.svg"),
        ("0123456789abcdef", "the-yard-square.svg"),
        ("%", "the-yard-square.svg"),
    ] {
        let none = author::scenario_media(ctx, &NOBODY, "the-yard", version, name).await;
        assert_eq!(none.unwrap(), None);
    }
}
