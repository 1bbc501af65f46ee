//! The benchmarks of scenarios: steps recorded durably, and how long a large scenario takes to compile and explore.

use crate::assessing::Line;
use crate::html;
use crate::process::{Installation, Process};
use crate::wire::Wire;
use anyhow::{Context as _, Result};
use base::{FactId, ScenarioRunId, Timestamp};
use courseware::Sources;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;
use store::trial::Bare;

/// Officers who go through a scenario at the same time, and the steps of each.
const OFFICERS: usize = 8;
const STEPS: u32 = 40;
/// As many as a file can have, two endings among them.
const ALL: usize = 500;
const SCENES: usize = ALL - 2;
/// 1 September 2026.
const BEGUN: i64 = 1_788_220_800_000;

/// All of it, in a folder that goes away.
pub async fn bench(folder: &Path) -> Result<Vec<Line>> {
    Ok(vec![steps(folder).await?, large()?, rich()?])
}

/// Steps over HTTP (form, session, the run so far, the engine, transaction, redirect) beside the same rows inserted and committed by a bare loop.
async fn steps(folder: &Path) -> Result<Line> {
    let content = folder.join("walk-content");
    write_walk(&content)?;
    let place = Installation::from_environment(&folder.join("walk"), &content)?;
    let server = place.start().await?;
    let mut walkers = Vec::new();
    for number in 0..OFFICERS {
        walkers.push(
            Walker::begin(&place, &server, &format!("walker{number}@academy.example")).await?,
        );
    }
    // Before and after, and the better of the two counts: a disk is not equally fast all the time.
    let file = place.data.join("audire.db");
    let spare = |walkers: &[Walker]| walkers.iter().map(|one| one.spare).collect::<Vec<_>>();
    let runs = spare(&walkers);
    let before = bare(&file, &runs, 0).await?;
    let begun = Instant::now();
    let mut running = Vec::new();
    for mut walker in walkers {
        running.push(tokio::spawn(async move { walker.walk().await }));
    }
    for one in running {
        one.await??;
    }
    let ours = per_second(begun);
    let measure = bare(&file, &runs, 1).await?.max(before);
    server.kill().await?;
    Ok(Line {
        what: String::from("steps of scenarios recorded, a second"),
        ours: format!("{ours:.0}"),
        measure: format!("{measure:.0}"),
        ratio: format!("{:.2}", ours / measure),
        asked: "at least 0.50 of a bare sqlx loop",
    })
}

/// The same inserts and commits, one after the other, and nothing else, into runs that nobody plays.
async fn bare(file: &Path, runs: &[ScenarioRunId], round: u8) -> Result<f64> {
    let bare = Bare::open(file).await?;
    let begun = Instant::now();
    for number in 1..=STEPS {
        for (walker, run) in runs.iter().enumerate() {
            let at = Timestamp::from_millis(BEGUN + i64::from(number));
            let id = FactId::new(at, [0, 0, 0, 0, 0, 0, 0, 0, round, u8::try_from(walker)?]);
            bare.insert_step(id, *run, u32::from(round) * STEPS + number + 1, at)
                .await?;
        }
    }
    let rate = per_second(begun);
    bare.close().await;
    Ok(rate)
}

fn per_second(begun: Instant) -> f64 {
    let steps = u32::try_from(OFFICERS).unwrap_or(u32::MAX) * STEPS;
    f64::from(steps) / begun.elapsed().as_secs_f64()
}

/// An officer with a run to go on with, and one that stays as it is.
struct Walker {
    wire: Wire,
    run: ScenarioRunId,
    spare: ScenarioRunId,
}

impl Walker {
    async fn begin(place: &Installation, server: &Process, email: &str) -> Result<Self> {
        place.create_account(email, crate::PASSWORD).await?;
        let mut wire = Wire::connect(server.address).await?;
        wire.sign_in(email, crate::PASSWORD).await?;
        let spare = begin(&mut wire).await?;
        // In a run without steps "anew" is the same run.
        let fields = [
            ("run", &*spare.to_string()),
            ("step", "1"),
            ("action", "wait"),
        ];
        wire.post("/do/take-action", &fields).await?;
        let run = begin(&mut wire).await?;
        anyhow::ensure!(run != spare, "no other run was begun");
        Ok(Self { wire, run, spare })
    }

    async fn walk(&mut self) -> Result<()> {
        let run = self.run.to_string();
        for step in 1..=STEPS {
            let step = step.to_string();
            let action = if step.ends_with(['1', '3', '5', '7', '9']) {
                "wait"
            } else {
                "return"
            };
            let fields = [("run", run.as_str()), ("step", &step), ("action", action)];
            let to = self.wire.post("/do/take-action", &fields).await?;
            let is_refused = ["refused=", "notice=", "/sign-in"]
                .iter()
                .any(|mark| to.contains(mark));
            anyhow::ensure!(!is_refused && to.contains(&run), "a step led to {to}");
        }
        Ok(())
    }
}

/// Begins a run, whether or not another is open.
async fn begin(wire: &mut Wire) -> Result<ScenarioRunId> {
    let to = wire
        .post("/do/begin-scenario", &[("scenario", "walk"), ("anew", "1")])
        .await?;
    let (path, _) = to.split_once(['?', '#']).unwrap_or((&to, ""));
    let run = path.rsplit('/').next().and_then(|id| id.parse().ok());
    let page = wire.get(path).await?;
    anyhow::ensure!(!html::forms(&page).is_empty(), "{path} has no form");
    run.with_context(|| format!("beginning led to {to}"))
}

/// A scenario in which one can walk to and fro.
fn write_walk(root: &Path) -> Result<()> {
    std::fs::create_dir_all(root.join("scenarios"))?;
    std::fs::write(root.join("glossary.md"), "## Term {#term}\n\nA word.\n")?;
    let mut text = head("door");
    text.push_str("## Hall {#hall}\n\nA hall.\n\n");
    action(&mut text, ("wait", "door", ""), "Wait.");
    action(&mut text, ("leave", "end", ""), "Leave.");
    text.push_str("## Door {#door}\n\nA door.\n\n");
    action(&mut text, ("return", "hall", ""), "Return.");
    action(&mut text, ("go", "other", ""), "Go.");
    text.push_str(ENDINGS);
    std::fs::write(root.join("scenarios/walk.md"), text)?;
    Ok(())
}

const ENDINGS: &str = "## The end {#end}\n\nIt ends.\n\n```ending good\nIt ended.\n```\n\n## Another end {#other}\n\nIt ends.\n\n```ending mixed\nIt ended.\n```\n";

/// Settings, with one objective: that a scene was met.
fn head(scene: &str) -> String {
    format!(
        "+++\ntitle = \"Written for the benchmark\"\nsummary = \"A walk.\"\ncourse = \"none\"\nminutes = 5\nstart = \"08:00\"\n\n[content_note]\nthemes = \"None.\"\nwithout = \"Anything else.\"\n\n[state]\ntrust = {{ level = [0, 5], start = 2 }}\napart = \"flag\"\ntold = {{ set = [\"who\", \"limits\"] }}\n\n[person.one]\nname = \"One\"\nrole = \"Duty\"\nhours = \"Always\"\nlimits = \"None\"\n\n[objective.seen]\ntext = \"It was met.\"\nrule = \"You met it.\"\nmet = \"seen({scene})\"\npoints = 1\ncompetence = \"planning\"\n+++\n\n"
    )
}

fn action(text: &mut String, (id, to, more): (&str, &str, &str), label: &str) {
    let _ = writeln!(
        text,
        "```action {id}\n{more}to: {to}\nverdict: sound\ncompetence: planning\n\n{label}\n\n> Done.\n\nWhy: So.\nSource: Bench (2026).\n```\n"
    );
}

/// A scenario of five hundred scenes with three actions each, from its text to what the explorer found; beside it, the Markdown parser that
/// lessons go through, over the same bytes.
fn large() -> Result<Line> {
    let mut text = head("s-1");
    for scene in 0..SCENES {
        let to = |ahead: usize| {
            if scene + ahead < SCENES {
                format!("s-{}", scene + ahead)
            } else if ahead == 1 {
                String::from("end")
            } else {
                String::from("other")
            }
        };
        let _ = write!(
            text,
            "## Scene {scene} {{#s-{scene}}}\n\nSomebody stands there.\n\n"
        );
        // At the beginning, every condition would always hold, or never.
        let (next, unsaid) = if scene == 0 {
            (to(1), "")
        } else {
            let when = format!("```when w-{scene}\nif: trust < 3\nShe looks at the door.\n```\n\n");
            text.push_str(&when);
            (
                format!("{} if trust >= 4; {}", to(1), to(2)),
                "if: not told has limits\n",
            )
        };
        action(
            &mut text,
            (
                &format!("on-{scene}"),
                &next,
                "effects: trust +1\nminutes: 1\n",
            ),
            "Go on.",
        );
        let apart = "effects: apart; told + who; trust -1\nminutes: 2\n";
        action(
            &mut text,
            (&format!("apart-{scene}"), &to(2), apart),
            "Speak apart.",
        );
        let limits = format!("{unsaid}effects: told + limits\nminutes: 1\n");
        action(
            &mut text,
            (&format!("limits-{scene}"), &to(1), &limits),
            "Say the limits.",
        );
    }
    text.push_str(ENDINGS);
    let (line, gave_up) = compiled("", &text)?;
    anyhow::ensure!(!gave_up, "the explorer gave up");
    Ok(line)
}

/// As many scenes with much to remember and to ask for: twelve flags, six levels, thirty events with conditions, four actions and three passages in each
/// scene. Nobody could walk through all of it; what is measured is how soon the explorer says so.
fn rich() -> Result<Line> {
    let mut state = String::new();
    for one in 0..12 {
        let _ = writeln!(state, "f{one} = \"flag\"");
    }
    for one in 0..6 {
        let _ = writeln!(state, "l{one} = {{ level = [0, 9], start = {one} }}");
    }
    let mut text = head("s-1").replacen("[person", &format!("{state}\n[person"), 1);
    for event in 0..30 {
        let (flag, level) = (event % 12, event % 6);
        let at = event * 4;
        let _ = write!(
            text,
            "```event e-{event}\nat: {at}\nif: f{flag} or l{level} >= 3 and not apart\neffects: l{} -1\nSomething happens.\n```\n\n",
            (event + 1) % 6
        );
    }
    for scene in 0..SCENES {
        let to = |ahead: usize| {
            let at = scene + ahead;
            if at < SCENES {
                format!("s-{at}")
            } else {
                String::from(if at == SCENES { "end" } else { "other" })
            }
        };
        let (flag, level) = (scene % 12, scene % 6);
        let _ = write!(
            text,
            "## Scene {scene} {{#s-{scene}}}\n\nSomebody stands there.\n\n"
        );
        for (place, when) in [
            format!("l{level} < 3"),
            format!("f{flag} and time > {scene}"),
            String::from("told has who or apart"),
        ]
        .iter()
        .enumerate()
        {
            let _ = write!(
                text,
                "```when w-{scene}-{place}\nif: {when}\nShe waits.\n```\n\n"
            );
        }
        let next = format!("{} if l{level} >= 2 or f{flag}; {}", to(1), to(3));
        for (id, to, more) in [
            (
                "on",
                next,
                format!("effects: l{level} +2; f{flag}\nminutes: 3\n"),
            ),
            (
                "apart",
                to(2),
                format!("effects: apart; trust +1; l{level} -1\nminutes: 2\n"),
            ),
            (
                "tell",
                to(1),
                format!(
                    "if: not f{flag} or trust > 1\neffects: told + who; trust -1\nminutes: 5\n"
                ),
            ),
            (
                "wait",
                to(0),
                format!("once: yes\neffects: l{} +1\nminutes: 10\n", (level + 3) % 6),
            ),
        ] {
            action(&mut text, (&format!("{id}-{scene}"), &to, &more), "Go on.");
        }
    }
    text.push_str(ENDINGS);
    Ok(compiled("rich ", &text)?.0)
}

/// What compiling a scenario took, and whether the explorer gave up.
fn compiled(kind: &str, text: &str) -> Result<(Line, bool)> {
    let mut sources = Sources::default();
    sources
        .0
        .insert(String::from("scenarios/large.md"), text.as_bytes().to_vec());
    let begun = Instant::now();
    let (compiled, remarks) = courseware::scenario::compile(&sources, "large");
    let ours = begun.elapsed();
    let compiled = compiled.with_context(|| format!("{remarks:?}"))?;
    let situations = compiled.situations.context("it was not explored")?;
    let begun = Instant::now();
    let mut page = String::new();
    pulldown_cmark::html::push_html(&mut page, pulldown_cmark::Parser::new(text));
    let measure = begun.elapsed();
    let gave_up = if situations.gave_up {
        ", then it gave up"
    } else {
        ""
    };
    let line = Line {
        what: format!(
            "{ALL} {kind}scenes compiled, {} situations{gave_up}",
            situations.count
        ),
        ours: format!("{} ms", ours.as_millis()),
        measure: format!("{} ms", measure.as_millis()),
        ratio: format!("{:.0}", ours.as_secs_f64() / measure.as_secs_f64()),
        asked: "below a second; beside pulldown-cmark on the same bytes",
    };
    Ok((line, situations.gave_up))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_measured_has_no_fault_and_as_many_scenes_as_can_be() {
        assert!(large().unwrap().what.starts_with("500 scenes compiled"));
        let rich = rich().unwrap().what;
        assert!(
            rich.starts_with("500 rich scenes compiled") && rich.ends_with("gave up"),
            "{rich}"
        );
    }
}
