//! `audire serve --content DIR --watch`: what authors save in the folder is published while the site runs.
//!
//! The folder is looked at every second. That is the same on every system and every disk, and takes a few milliseconds for some thousand files.

use crate::cli::{Failure, Files};
use crate::content::{Times, sealed_times, times};
use crate::folder;
use crate::house::House;
use base::{Diagnostic, Locale, Severity, line_and_column};
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::{Instant, MissedTickBehavior, sleep};
use usecases::author::{FolderState, PublishReport, publish_folder};
use usecases::{Actor, Context};

const EVERY: Duration = Duration::from_secs(1);
/// An editor or a checkout writes many files: nothing is read until nothing has moved for so long.
const QUIET: Duration = Duration::from_millis(300);
/// What failed and has not changed is read again after a second, after two, and so on, at the latest after this.
const LONGEST: Duration = Duration::from_mins(1);
/// Problems of a course that stand in the log; `audire check` tells all of them.
const PROBLEMS: usize = 3;

/// A content folder, and what it was when it was published last.
#[derive(Debug)]
pub struct Watch {
    files: Files,
    sealed: Option<PathBuf>,
    seen: Option<Times>,
    failed: Option<Failed>,
}

/// It could not be published. Why is told once, and it is tried again until it can: at once where a file changed.
#[derive(Debug)]
struct Failed {
    why: String,
    /// What could not be published; nothing where the folder could not be looked at.
    what: Option<Times>,
    pause: Duration,
    until: Instant,
}

impl Failed {
    fn after(before: Option<&Self>, (what, why): (Option<Times>, String), now: Instant) -> Self {
        let again = before.filter(|one| one.what == what);
        let pause = again.map_or(EVERY, |one| LONGEST.min(one.pause * 2));
        Self {
            why,
            what,
            pause,
            until: now + pause,
        }
    }

    fn waits(&self, what: &Times, now: Instant) -> bool {
        self.what.as_ref() == Some(what) && now < self.until
    }
}

impl Watch {
    /// Remembers the folder as it is now, before it is published.
    pub fn begin(files: &Files, sealed: Option<&Path>) -> Self {
        let seen = looked(files.content.as_deref(), sealed).ok();
        Self {
            files: files.clone(),
            sealed: sealed.map(Path::to_owned),
            seen,
            failed: None,
        }
    }

    /// Looks again and again.
    pub async fn run(mut self, house: House) {
        let mut ticks = tokio::time::interval(EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            if self.round(&house.context).await
                && let Some(round) = &house.reload
            {
                round.go_on();
            }
        }
    }

    /// Publishes what changed since the last time; whether it looked for that.
    pub async fn round(&mut self, context: &Context) -> bool {
        let now = match self.look().await {
            Ok(now) => now,
            Err(why) => return self.fail((None, why)),
        };
        if self.seen.as_ref() == Some(&now) {
            self.failed = None;
            return false;
        }
        let failed = self.failed.as_ref();
        if failed.is_some_and(|one| one.waits(&now, Instant::now())) {
            return false;
        }
        let now = match self.settled(now).await {
            Ok(now) => now,
            Err(why) => return self.fail((None, why)),
        };
        if let Err(why) = self.publish(context).await {
            return self.fail((Some(now), why));
        }
        // What changed while it was read has changed since `now`.
        self.seen = Some(now);
        self.failed = None;
        true
    }

    fn fail(&mut self, failure: (Option<Times>, String)) -> bool {
        let before = self.failed.take();
        let failed = Failed::after(before.as_ref(), failure, Instant::now());
        if before.is_none_or(|one| one.why != failed.why) {
            tracing::error!("the content folder cannot be published: {}", failed.why);
        }
        self.failed = Some(failed);
        false
    }

    /// Once nothing moves any more.
    async fn settled(&self, mut now: Times) -> Result<Times, String> {
        loop {
            sleep(QUIET).await;
            let again = self.look().await?;
            if again == now {
                return Ok(now);
            }
            now = again;
        }
    }

    async fn publish(&self, context: &Context) -> Result<(), String> {
        let (files, sealed) = (self.files.clone(), self.sealed.clone());
        let read = away(move || folder::gathered(&files, sealed.as_deref())).await?;
        let (sources, _) = read.map_err(|failure| match failure {
            Failure::Input(words) | Failure::Environment(words) => words,
        })?;
        let report = publish_folder(context, &Actor::Operator, sources)
            .await
            .map_err(|error| error.to_string())?;
        tell(context, &report);
        Ok(())
    }

    async fn look(&self) -> Result<Times, String> {
        let (dir, sealed) = (self.files.content.clone(), self.sealed.clone());
        away(move || looked(dir.as_deref(), sealed.as_deref())).await?
    }
}

/// What is published, by size and time: the content folder, and the folder of sealed cases.
fn looked(content: Option<&Path>, sealed: Option<&Path>) -> Result<Times, String> {
    let content = content.unwrap_or(Path::new(""));
    let said = |dir: &Path, problem: &dyn Display| format!("{}: {problem}", dir.display());
    let mut all = times(content).map_err(|problem| said(content, &problem))?;
    if let Some(dir) = sealed {
        all.extend(sealed_times(dir).map_err(|problem| said(dir, &problem))?);
    }
    Ok(all)
}

/// Away from what answers requests.
async fn away<T: Send + 'static>(what: impl FnOnce() -> T + Send + 'static) -> Result<T, String> {
    let done = tokio::task::spawn_blocking(what).await;
    done.map_err(|error| error.to_string())
}

/// A line for each that was refused. What was published, and what waits for its authors in the studio, is told where that is done.
fn tell(context: &Context, report: &PublishReport) {
    let shelf = &context.shelf;
    let kinds = [
        ("course", &report.behind, shelf.problems()),
        (
            "scenario",
            &report.scenarios_behind,
            shelf.scenarios.problems(),
        ),
        (
            "interview",
            &report.interviews_behind,
            shelf.interviews.problems(),
        ),
    ];
    for (kind, names, states) in kinds {
        for name in names {
            let state = states.iter().find(|one| one.name == *name);
            let problems = state.map(first_problems).unwrap_or_default();
            tracing::warn!(
                kind,
                name,
                "not published, the last good version is served: {problems}"
            );
        }
    }
}

/// The first errors, each with its place and what to do.
fn first_problems(state: &FolderState) -> String {
    let is_error = |one: &&Diagnostic| one.severity == Severity::Error;
    let errors: Vec<&Diagnostic> = state.diagnostics.iter().filter(is_error).collect();
    let first = errors.iter().take(PROBLEMS);
    let mut lines: Vec<String> = first.map(|one| line(state, one)).collect();
    if errors.len() > PROBLEMS {
        lines.push(format!("and {} more", errors.len() - PROBLEMS));
    }
    lines.join("; ")
}

fn line(state: &FolderState, one: &Diagnostic) -> String {
    let message = locales::message(Locale::En, &one.message);
    let hint = one.hint.as_ref().map(|hint| {
        let hint = locales::message(Locale::En, hint);
        format!(" ({hint})")
    });
    let text = state.texts.get(&one.path);
    let (line, column) = text.map_or((1, 1), |text| line_and_column(text, one.span.start));
    let hint = hint.unwrap_or_default();
    format!("{}:{line}:{column}: {message}{hint}", one.path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Message, Span};
    use std::collections::BTreeMap;
    use std::time::SystemTime;

    #[test]
    fn what_fails_is_tried_after_longer_and_longer_and_at_once_when_it_changes() {
        let what = |bytes: u64| Times::from([(String::from("a"), (bytes, SystemTime::UNIX_EPOCH))]);
        let begun = Instant::now();
        let mut failed: Option<Failed> = None;
        for seconds in [1, 2, 4, 8, 16, 32, 60, 60] {
            let failure = (Some(what(1)), String::from("no"));
            let now = Failed::after(failed.as_ref(), failure, begun);
            let end = begun + Duration::from_secs(seconds);
            assert!(now.waits(&what(1), end - Duration::from_millis(1)));
            assert!(!now.waits(&what(1), end));
            assert!(!now.waits(&what(2), begun));
            failed = Some(now);
        }
        let other = (Some(what(2)), String::from("no"));
        assert_eq!(Failed::after(failed.as_ref(), other, begun).pause, EVERY);
    }

    #[test]
    fn the_first_errors_are_told_with_their_places() {
        let at = |severity, start: usize| Diagnostic {
            severity,
            code: String::from("unknown-key"),
            path: String::from("courses/a/course.toml"),
            span: Span {
                start,
                end: start + 1,
            },
            message: Message::new("studio-has-errors"),
            hint: None,
        };
        let said = locales::message(Locale::En, &Message::new("studio-has-errors"));
        // The second line begins at the fourth byte.
        let mut state = FolderState {
            name: String::from("a"),
            behind: true,
            diagnostics: vec![
                at(Severity::Warning, 0),
                at(Severity::Error, 0),
                at(Severity::Error, 4),
            ],
            texts: BTreeMap::from([(
                String::from("courses/a/course.toml"),
                String::from("a=1\nb=2\n"),
            )]),
        };
        assert_eq!(
            first_problems(&state),
            format!("courses/a/course.toml:1:1: {said}; courses/a/course.toml:2:1: {said}")
        );
        state.diagnostics.extend(vec![at(Severity::Error, 5); 3]);
        assert!(first_problems(&state).ends_with("; and 2 more"));
    }
}
