//! What stands beside the glossary: scenarios that link to it, the letter about a planned one, and what the log says of one with errors.

use crate::course::sources;
use crate::harness::{EN, Site};
use crate::post::{Recorder, pair, send};
use crate::story::{self, GATE, changed};
use crate::studio_glossary::{Desk, FILE, NEW, OLD};
use base::{Arg, GLOSSARY};
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use usecases::Actor;
use usecases::author::studio::{self, Planned};

const SCENARIO: &str = "scenario.the-gate";

#[tokio::test]
async fn a_term_that_only_a_scenario_links_to_is_used() {
    let says = "A routine needs no reason.";
    let links = "A routine needs no [consent](term:consent).";
    let site = story::site().await;
    site.publish(&changed(&story::sources(), GATE, says, links))
        .await;
    let desk = Desk::at(site).await;
    desk.open(GLOSSARY).await;
    desk.change(GLOSSARY, FILE, ("{#consent}", "{#agreement}"))
        .await;
    let now = desk.draft(GLOSSARY).await;
    let missed: Vec<_> = now
        .problems
        .iter()
        .filter(|one| one.message.id == "studio-glossary-missed")
        .collect();
    let [missed] = missed.as_slice() else {
        panic!("{:?}", now.problems)
    };
    for (name, expected) in [("term", "consent"), ("name", SCENARIO)] {
        let mut args = missed.message.args.iter();
        let told = args.find(|(one, _)| one == name).map(|(_, arg)| arg);
        assert_eq!(told, Some(&Arg::from(expected)));
    }
    desk.publish(GLOSSARY).await;
    // Officers find it as long as the scenario links to it.
    let read = desk.read().await;
    assert!(
        read.contains("agreement ") && read.contains("consent "),
        "{read}"
    );
    desk.open(SCENARIO).await;
    desk.change(SCENARIO, "the-gate.md", ("term:consent", "term:agreement"))
        .await;
    desk.publish(SCENARIO).await;
    let read = desk.read().await;
    assert!(
        read.contains("agreement ") && !read.contains("consent "),
        "{read}"
    );
}

#[tokio::test]
async fn a_planned_glossary_that_was_not_published_is_told_as_the_glossary() {
    let mut site = Site::with_course().await;
    let post = Recorder::at(&mut site);
    let desk = Desk::at(site).await;
    send(&desk.site).await;
    post.clear();
    desk.open(GLOSSARY).await;
    desk.change(GLOSSARY, FILE, (OLD, NEW)).await;
    desk.approve(GLOSSARY).await;
    let ctx = &desk.site.ctx;
    let planned = Planned {
        day: String::from("2026-11-24"),
        hour: String::from("15:00"),
        seen: 0,
    };
    studio::plan(ctx, &desk.writer, GLOSSARY, &planned)
        .await
        .unwrap();
    // Written in once more, it is no longer what was approved.
    desk.change(GLOSSARY, FILE, (NEW, "Agreement, freely."))
        .await;
    desk.site.pass(1800);
    let due = studio::publish_due(ctx, &Actor::Operator).await;
    assert_eq!(due.unwrap(), 0);
    send(&desk.site).await;
    assert_eq!(
        post.subjects(),
        [pair("writer", "mail-schedule-glossary-subject")]
    );
    let letters = post.letters();
    let said: Vec<&str> = letters[0]
        .paragraphs
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(
        said[..2],
        ["mail-schedule-glossary-what", "studio-not-approved"]
    );
    let view = studio::studio(ctx, &desk.writer, GLOSSARY, EN).await;
    assert!(view.unwrap().draft.is_some());
}

/// Everything that is logged, one line an event.
#[derive(Default)]
struct Log(Mutex<Vec<String>>);

struct Words<'w>(&'w mut String);

impl Visit for Words<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // Writing into a text cannot fail.
        let _ = write!(self.0, "{}={value:?} ", field.name());
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = String::new();
        event.record(&mut Words(&mut line));
        self.0.lock().unwrap().push(line);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn what_the_log_says_of_a_glossary_with_errors_names_nobody() {
    let site = Site::with_course().await;
    let mut folder = sources();
    // A term with the id of another one, in a text that names a person.
    let twice = "## Consent {#consent}\n\nAgreement.\n\n## Ask Maria Keller {#consent}\n\nmaria.keller@example.org\n";
    folder
        .0
        .insert(String::from("glossary.md"), twice.as_bytes().to_vec());
    let log = Arc::new(Log::default());
    let logging = tracing::subscriber::set_default(Arc::clone(&log));
    site.publish(&folder).await;
    drop(logging);
    let lines = log.0.lock().unwrap().clone();
    let told = lines.iter().find(|one| one.contains("glossary.md:"));
    let told = told.unwrap_or_else(|| panic!("{lines:#?}"));
    assert!(told.contains("errors=1"), "{told}");
    for line in &lines {
        let line = line.to_lowercase();
        assert!(
            !line.contains("keller") && !line.contains("maria"),
            "{line}"
        );
    }
}
