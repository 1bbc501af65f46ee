//! `audire doctor`: what is wrong, and what to do about it.

use crate::cli::{Failure, Files, Place};
use crate::{config, folder, post, sealed, serve};
use base::{AttemptId, Locale, ScenarioRunId, Severity};
use std::path::Path;
use std::sync::Arc;
use store::Db;
use usecases::assess::{self, Drawn, Redrawn};
use usecases::author::{self, Sources};
use usecases::scenario::{Reached, Replayed, replay_latest};
use usecases::{Actor, Clock as _, Context, SystemClock, certify, interview};
use views::interview::ReplayView;

/// How many of the latest attempts are drawn again, and of the latest runs through scenarios played again.
const REDRAWN: u32 = 100;
/// How many of the latest interviews are held again.
const HELD: u32 = 50;

/// Looks at everything that `serve` needs; goes on after the first problem.
pub async fn run(place: Place, files: Files) -> Result<(), Failure> {
    let mut report = Report::default();
    let mut sealed = None;
    match config::settings(&place) {
        Ok(settings) => {
            Report::fine("settings", &format!("site \"{}\"", settings.site.name));
            match post::probe(&settings, &place.data).await {
                Ok(words) => Report::fine("mail", &words),
                Err(failure) => report.bad("mail", failure),
            }
            sealed = settings.interviews.sealed;
        }
        Err(failure) => report.bad("settings", failure),
    }
    database(&place, &mut report).await;
    let content = folder::sources(files.content.as_deref());
    match &content {
        Ok(Some(sources)) => check(sources, &mut report),
        Ok(None) => Report::fine("content", "no folder; courses published before are served"),
        Err(problem) => report.bad("content", Failure::Environment(problem.clone())),
    }
    if let Some(dir) = sealed {
        let sources = content.ok().flatten().unwrap_or_default();
        let content = files.content.as_deref().or(folder::here());
        match sealed::sources(Path::new(&dir), &sources, content) {
            Ok(cases) => Report::fine("sealed cases", &format!("cases: {}", cases.sealed().len())),
            Err(failure) => report.bad("sealed cases", failure),
        }
    }
    match serve::assets(&files) {
        Ok(assets) if assets.is_empty() => {
            let words = "none: pages would have no style. Give the built front end with --assets.";
            report.bad("front end", Failure::Environment(words.to_owned()));
        }
        Ok(assets) => Report::fine("front end", &format!("{} files", assets.names.0.len())),
        Err(failure) => report.bad("front end", failure),
    }
    report.end()
}

async fn database(place: &Place, report: &mut Report) {
    let file = place.data.join("audire.db");
    if !file.exists() {
        // Opening would create it, and looking must not.
        return Report::fine(
            "database",
            &format!(
                "{} is not there yet; the first start creates it",
                file.display()
            ),
        );
    }
    match config::open(&place.data).await {
        Ok(db) => {
            let words = format!(
                "{} can be read and written; schema {}",
                file.display(),
                Db::schema_version()
            );
            Report::fine("database", &words);
            if let Ok(settings) = config::settings(place) {
                let context = Context::new(db.clone(), settings, Arc::new(SystemClock));
                attempts(&context, report).await;
                runs(&context, report).await;
                interviews(&context, report).await;
                register(&context, report).await;
            }
            db.close().await;
        }
        Err(failure) => report.bad("database", failure),
    }
}

/// Whether the latest attempts can be drawn again as they were, as an appeal would ask.
async fn attempts(context: &Context, report: &mut Report) {
    let all = match assess::redraw_latest(context, &Actor::Operator, REDRAWN).await {
        Ok(all) => all,
        Err(error) => return report.bad("attempts", serve::unexpected(error)),
    };
    let mut wrong = Vec::new();
    for (id, redrawn) in &all {
        match redrawn {
            Ok(redrawn) if redrawn.is_same => {}
            Ok(redrawn) => wrong.push(difference(*id, redrawn)),
            Err(error) => wrong.push(format!("{id} cannot be drawn again: {error}")),
        }
    }
    if wrong.is_empty() {
        let words = format!("drawn again: {}, differences: 0", all.len());
        Report::fine("attempts", &words);
    } else {
        wrong.insert(
            0,
            format!("drawn again: {}, differences: {}", all.len(), wrong.len()),
        );
        wrong.push(String::from(
            "What was asked is stored and still counts. On an appeal, rely on what is stored, not on the seed.",
        ));
        report.bad("attempts", Failure::Environment(wrong.join("\n")));
    }
}

/// Whether the register of certificates goes on from what was signed last.
async fn register(context: &Context, report: &mut Report) {
    let state = match certify::register_state(context, &Actor::Operator).await {
        Ok(state) => state,
        Err(error) => return report.bad("register", serve::unexpected(error)),
    };
    match state.problem {
        None => Report::fine(
            "register",
            &format!("{}: entries {}", state.origin, state.entries),
        ),
        Some(problem) => {
            let words = locales::message(Locale::En, &problem);
            report.bad("register", Failure::Environment(words));
        }
    }
}

/// The first question that comes out otherwise.
fn difference(id: AttemptId, redrawn: &Redrawn) -> String {
    let Redrawn {
        stored, redrawn, ..
    } = redrawn;
    let same =
        |one: &Drawn, other: &Drawn| one.question == other.question && one.order == other.order;
    let place = stored
        .iter()
        .zip(redrawn)
        .take_while(|(one, other)| same(one, other))
        .count();
    let name = |all: &[Drawn]| {
        all.get(place).map_or_else(
            || String::from("nothing"),
            |one| format!("{} {:?}", one.question, one.order),
        )
    };
    format!(
        "{id}: question {} was {}, its seed gives {}",
        place + 1,
        name(stored),
        name(redrawn)
    )
}

/// Whether the latest runs through scenarios come again to the ending and the score that are recorded, as an appeal would ask.
async fn runs(context: &Context, report: &mut Report) {
    let all = match replay_latest(context, &Actor::Operator, REDRAWN).await {
        Ok(all) => all,
        Err(error) => return report.bad("scenarios", serve::unexpected(error)),
    };
    let mut wrong = Vec::new();
    for (id, replayed) in &all {
        match replayed {
            Ok(replayed) if replayed.is_same() => {}
            Ok(replayed) => wrong.push(other_end(*id, replayed)),
            Err(error) => wrong.push(format!("{id} cannot be played again: {error}")),
        }
    }
    if wrong.is_empty() {
        let words = format!("played again: {}, differences: 0", all.len());
        Report::fine("scenarios", &words);
    } else {
        wrong.insert(
            0,
            format!("played again: {}, differences: {}", all.len(), wrong.len()),
        );
        wrong.push(String::from(
            "The ending and the score that are recorded still count. On an appeal, rely on these.",
        ));
        report.bad("scenarios", Failure::Environment(wrong.join("\n")));
    }
}

/// Whether the latest interviews bring again, word for word, the answers that are recorded.
async fn interviews(context: &Context, report: &mut Report) {
    let all = match interview::replay_latest(context, &Actor::Operator, HELD).await {
        Ok(all) => all,
        Err(error) => return report.bad("interviews", serve::unexpected(error)),
    };
    let mut wrong = Vec::new();
    for (id, replayed) in &all {
        match replayed {
            Ok(ReplayView { same: true, .. }) => {}
            Ok(ReplayView { differs_at, .. }) => {
                let turn = differs_at.unwrap_or(0);
                wrong.push(format!(
                    "{id}: turn {turn} is answered otherwise than it was"
                ));
            }
            Err(error) => wrong.push(format!("{id} cannot be held again: {error}")),
        }
    }
    if wrong.is_empty() {
        let words = format!("held again: {}, differences: 0", all.len());
        Report::fine("interviews", &words);
    } else {
        wrong.insert(
            0,
            format!("held again: {}, differences: {}", all.len(), wrong.len()),
        );
        wrong.push(String::from(
            "The answers that are recorded still count, and debriefs are made of them. On an appeal, rely on these.",
        ));
        report.bad("interviews", Failure::Environment(wrong.join("\n")));
    }
}

fn other_end(id: ScenarioRunId, replayed: &Replayed) -> String {
    let told = |one: &Reached| {
        let Reached {
            scene,
            outcome,
            earned,
            points,
        } = one;
        format!("{scene} ({outcome}), {earned} of {points}")
    };
    let now = replayed.replayed.as_ref();
    format!(
        "{id}: it ended with {}, its decisions give {}",
        told(&replayed.recorded),
        now.map_or_else(|| String::from("no ending"), told)
    )
}

fn check(sources: &Sources, report: &mut Report) {
    let found = match author::check(&Actor::Operator, sources, SystemClock.now()) {
        Ok(found) => found,
        Err(error) => return report.bad("content", serve::unexpected(error)),
    };
    let errors = found
        .diagnostics
        .iter()
        .filter(|one| one.severity == Severity::Error)
        .count();
    let courses = found.courses;
    if errors == 0 {
        Report::fine("content", &format!("courses: {courses}, errors: 0"));
    } else {
        let words = format!(
            "courses: {courses}, errors: {errors}; `audire check` says where and what to do"
        );
        report.bad("content", Failure::Input(words));
    }
}

#[derive(Default)]
struct Report {
    input: bool,
    environment: bool,
}

impl Report {
    fn fine(what: &str, words: &str) {
        println!("ok       {what}: {words}");
    }

    fn bad(&mut self, what: &str, failure: Failure) {
        let words = match failure {
            Failure::Input(words) => {
                self.input = true;
                words
            }
            Failure::Environment(words) => {
                self.environment = true;
                words
            }
        };
        println!("problem  {what}: {}", words.replace('\n', "\n         "));
    }

    fn end(self) -> Result<(), Failure> {
        let words = String::from("Not everything is well.");
        match (self.environment, self.input) {
            (true, _) => Err(Failure::Environment(words)),
            (false, true) => Err(Failure::Input(words)),
            (false, false) => Ok(()),
        }
    }
}
