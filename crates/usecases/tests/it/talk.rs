//! The case `quay` of the testkit and what is made of it here: demonstrations and sealed cases with the same person, and officers who talk
//! with him well, poorly, or as nobody should.

use crate::harness::{EN, Site};
use base::{InterviewRunId, Severity, Timestamp};
use courseware::Sources;
use usecases::interview::{self, Begin, Plan, Said, Shown, Typed};
use usecases::{Actor, UseCaseError};
use views::interview::{PlanningView, RoomView};

macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        [$(($path, include_str!(concat!("../../../testkit/interviews/", $path)))),+]
    };
}

pub const QUAY: &str = "interviews/quay.md";

/// Every question that counts is open, every step is done.
pub const GOOD: &[&str] = &[
    "Good evening. My name is Ana Brandt and I am a police officer. I am here to listen to you.",
    "/alone",
    "/interpreter",
    "I write down what you say, and the prosecutor can read it.",
    "Would you like some water or a blanket?",
    "Do you have a safe place for tonight?",
    "Tell me everything that happened, from the beginning.",
    "What happened then?",
    "Tell me more about that.",
    "Thank you for telling me. That sounds very hard.",
    "Tell me everything that happened after that.",
    "What happened next?",
    "Tell me about the boat.",
    "Tell me about an ordinary day, from the morning on.",
    "Tell me everything about what you do there.",
    "Tell me about the way from your home to the sea.",
    "Tell me everything about the agency.",
    "What happened then?",
    "Tell me what happened when you arrived.",
    "Tell me more about that.",
    "Tell me everything that makes it hard for you to leave.",
    "Thank you. I can hear how much that weighs on you.",
    "Tell me everything about what you brought with you.",
    "Tell me everything that worries you.",
    "What happened then?",
    "Tell me more about the driver.",
    "What happened next?",
    "Tell me more about the captain.",
    "Tell me everything else that you remember.",
    "What happened after that?",
    "/protect",
    "Thank you for talking to me. We stop here for today.",
    "That was all for today. Thank you, and good night.",
    "/close",
];

/// Closed, leading, and several things at once.
pub const POOR: &[&str] = &[
    "Did you sign a contract?",
    "They locked you in, didn't they?",
    "Was it for the bus or for the bed?",
    "Were you paid?",
    "Varga took your passport, right?",
    "Who drove the bus, how long did it take, and where did you sleep?",
    "Is there anything else?",
    "Why didn't you just leave?",
    "/close",
];

pub fn sources() -> Sources {
    let files = files![
        "glossary.md",
        "courses/talks/course.toml",
        "courses/talks/course.md",
        "courses/talks/01-at-the-quay/module.toml",
        "courses/talks/01-at-the-quay/module.md",
        "courses/talks/01-at-the-quay/01-listening.md",
        "interviews/quay.md",
        "interviews/quay.fr.md",
    ];
    let owned = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    Sources(owned.into_iter().collect())
}

/// The same with cases of the same person beside it: `path` such as `interviews/pier.md` is a demonstration, `sealed/pier.md` measures.
/// Whose name ends in `-teen` is of a boy of sixteen. Nobody is in danger in these, so that [`GOOD`] leaves out nothing, whatever the seed.
pub fn with(mut sources: Sources, paths: &[&str]) -> Sources {
    let quay = String::from_utf8(sources.0[QUAY].clone()).unwrap();
    for path in paths {
        let used = if path.starts_with("sealed/") {
            ""
        } else {
            "use = \"demonstration\""
        };
        let text = quay
            .replace("use = \"practice\"", used)
            .replace("languages = [\"en\", \"fr\"]", "languages = [\"en\"]")
            .replace("danger: yes\n", "");
        let text = without(&text, "[step.stopped-for-the-two]");
        let text = if path.ends_with("-teen.md") {
            text.replace("adult-trafficked", "adolescent-exploited")
                .replace("age = 34", "age = 16")
        } else {
            text
        };
        sources.0.insert((*path).to_owned(), text.into_bytes());
    }
    sources
}

/// A text without the block that begins with this line and ends with an empty one.
fn without(text: &str, block: &str) -> String {
    let (before, rest) = text.split_once(block).unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    format!("{before}{after}")
}

pub async fn site() -> Site {
    publishing(&sources()).await
}

pub async fn publishing(sources: &Sources) -> Site {
    let site = Site::publishing(sources, "talks").await;
    let problems = site.ctx.shelf.interviews.problems();
    assert!(problems.iter().all(|one| !one.behind), "{problems:#?}");
    site
}

/// A site with two demonstrations for adults.
pub async fn with_demonstrations() -> Site {
    publishing(&with(
        sources(),
        &["interviews/mole.md", "interviews/pier.md"],
    ))
    .await
}

pub fn practice() -> Begin {
    Begin {
        interview: String::from("quay"),
        anew: false,
    }
}

pub async fn begin(site: &Site, actor: &Actor) -> InterviewRunId {
    interview::begin(&site.ctx, actor, practice(), EN)
        .await
        .unwrap()
}

pub const PLAN: Plan = Plan {
    objectives: "Listen first.",
    hypotheses: "He works on a boat. He was brought here by somebody.",
    needs: "Water.",
    present: &[],
    really: false,
};

pub async fn enter(site: &Site, actor: &Actor, run: InterviewRunId) {
    interview::plan(&site.ctx, actor, run, PLAN, true)
        .await
        .unwrap();
}

/// An interview for practice whose officer is in the room.
pub async fn entered(site: &Site, actor: &Actor) -> InterviewRunId {
    let run = begin(site, actor).await;
    enter(site, actor, run).await;
    run
}

pub async fn room(site: &Site, actor: &Actor, run: InterviewRunId) -> RoomView {
    match interview::run(&site.ctx, actor, run, EN).await.unwrap() {
        Shown::Room(view) => *view,
        other => panic!("no room: {other:?}"),
    }
}

pub async fn planning(site: &Site, actor: &Actor, run: InterviewRunId) -> PlanningView {
    match interview::run(&site.ctx, actor, run, EN).await.unwrap() {
        Shown::Planning(view) => view,
        other => panic!("no planning: {other:?}"),
    }
}

pub const fn typed(words: &str) -> Typed<'_> {
    Typed {
        words,
        notes: "",
        really: true,
    }
}

/// Says or does (`/close`) this under a number.
pub async fn take(
    site: &Site,
    actor: &Actor,
    run: InterviewRunId,
    number: u32,
    line: &str,
) -> Result<Said, UseCaseError> {
    match line.strip_prefix('/') {
        Some(act) => interview::act(&site.ctx, actor, run, number, act, "").await,
        None => interview::say(&site.ctx, actor, run, number, typed(line)).await,
    }
}

/// Takes these turns one after the other, each half a minute after the one before.
pub async fn talk(site: &Site, actor: &Actor, run: InterviewRunId, lines: &[&str]) -> Said {
    let mut number = match interview::run(&site.ctx, actor, run, EN).await.unwrap() {
        Shown::Room(view) => view.next,
        other => panic!("no room: {other:?}"),
    };
    let mut said = Said::GoesOn;
    for line in lines {
        site.pass(30);
        said = take(site, actor, run, number, line).await.unwrap();
        number += 1;
    }
    said
}

/// An interview for practice that was ended by these turns.
pub async fn ended(site: &Site, actor: &Actor, lines: &[&str]) -> InterviewRunId {
    let run = entered(site, actor).await;
    assert_eq!(talk(site, actor, run, lines).await, Said::Ended);
    run
}

/// The next assessed interview of a strand, ended by these turns.
pub async fn measured(site: &Site, actor: &Actor, strand: &str, lines: &[&str]) -> InterviewRunId {
    let run = interview::begin_measured(&site.ctx, actor, strand, EN)
        .await
        .unwrap();
    enter(site, actor, run).await;
    assert_eq!(talk(site, actor, run, lines).await, Said::Ended);
    run
}

/// Everything that is recorded of an interview, to see that nothing changed.
pub async fn rows(site: &Site, run: InterviewRunId) -> String {
    let mut reader = site.ctx.db.read().await.unwrap();
    let own = store::interview::get_run(&mut reader, run).await.unwrap();
    let turns = store::interview::list_turns(&mut reader, run)
        .await
        .unwrap();
    let plan = store::interview::find_plan(&mut reader, run).await.unwrap();
    let notes = store::interview::find_notes(&mut reader, run)
        .await
        .unwrap();
    format!("{own:?} {turns:?} {plan:?} {notes:?}")
}

#[test]
fn the_fixtures_have_no_errors() {
    let all = with(
        sources(),
        &[
            "interviews/pier.md",
            "sealed/dock.md",
            "sealed/lock-teen.md",
        ],
    );
    let report =
        usecases::author::check(&Actor::Operator, &all, Timestamp::from_millis(0)).unwrap();
    assert_eq!((report.courses, report.interviews), (1, 4));
    let errors = report.diagnostics.into_iter();
    let errors: Vec<_> = errors
        .filter(|one| one.severity == Severity::Error)
        .collect();
    assert_eq!(errors, []);
}
