//! Where scenarios are assessed, and whether somebody may begin there now.
//!
//! Whoever leaves a theme aside chooses another scenario and loses nothing: a run that was left counts as an attempt only when the same
//! scenario is begun again. Every run that came to an ending counts, whichever was chosen.

use crate::author::Published;
use crate::learn::standing::Standing;
use base::{Message, Timestamp};
use courseware::{AssessedScenario, Module, PinnedScenario};
use store::scenario::Run;

/// A module's assessed scenario for somebody.
pub(crate) struct AssessedHere<'a> {
    pub module: &'a Module,
    pub rules: &'a AssessedScenario,
    standing: &'a Standing,
}

impl<'a> AssessedHere<'a> {
    /// What this module assesses; `None` where it does not.
    pub(crate) fn of(module: &'a Module, standing: &'a Standing) -> Option<Self> {
        Some(Self {
            module,
            rules: module.assessed.as_ref()?,
            standing,
        })
    }

    /// What every module of a course assesses.
    pub(crate) fn all(
        published: &'a Published,
        standing: &'a Standing,
    ) -> impl Iterator<Item = Self> {
        let modules = published.course.modules.iter();
        modules.filter_map(move |module| Self::of(module, standing))
    }

    pub(crate) fn choice(&self, scenario: &str) -> Option<&'a PinnedScenario> {
        let mut choices = self.rules.choose.iter();
        choices.find(|one| one.scenario.as_str() == scenario)
    }

    /// The runs here, in the order they were begun.
    pub(crate) fn runs(&self) -> impl DoubleEndedIterator<Item = &'a Run> {
        self.standing.scenario_runs(&self.module.slug)
    }

    /// The run that was not ended, whichever scenario was chosen.
    pub(crate) fn open(&self) -> Option<&'a Run> {
        self.runs().rev().find(|run| run.end.is_none())
    }

    /// The run that passed first, if one did.
    pub(crate) fn passed(&self) -> Option<&'a Run> {
        let has_passed = |run: &&Run| run.end.as_ref().is_some_and(|end| end.passed_at.is_some());
        self.runs().find(has_passed)
    }

    /// The runs that count as attempts for whoever would begin this scenario.
    fn counted(&self, scenario: &str) -> impl Iterator<Item = &'a Run> {
        self.runs().filter(move |run| {
            run.end
                .as_ref()
                .is_some_and(|end| end.ending.is_some() || run.scenario.as_str() == scenario)
        })
    }

    /// How many attempts are left; `None`: there is no limit.
    pub(crate) fn attempts_left(&self, scenario: &str) -> Option<u32> {
        let used = u32::try_from(self.counted(scenario).count()).unwrap_or(u32::MAX);
        self.standing
            .attempts_allowed(self.rules.attempts)
            .map(|allowed| allowed.saturating_sub(used))
    }

    /// Whether another attempt may ever begin, at one of the scenarios that can be chosen.
    pub(crate) fn is_used_up(&self) -> bool {
        self.open().is_none()
            && self
                .rules
                .choose
                .iter()
                .all(|one| self.attempts_left(one.scenario.as_str()) == Some(0))
    }

    /// Why this scenario may not be begun now.
    pub(crate) fn obstacle(&self, scenario: &str, now: Timestamp) -> Option<Message> {
        if self.passed().is_some() {
            return Some(Message::new("scenario-assessed-passed"));
        }
        let open = |lesson: &&courseware::Lesson| !self.standing.is_done(self.module, lesson);
        let open = self.module.lessons.iter().filter(open).count();
        if open > 0 {
            return Some(Message::new("scenario-not-yet").with("count", open));
        }
        if self.attempts_left(scenario) == Some(0) {
            let allowed = self.standing.attempts_allowed(self.rules.attempts);
            return Some(Message::new("attempts-used-up").with("count", allowed.unwrap_or(0)));
        }
        let wait = i64::from(self.rules.wait_hours) * 3600;
        let last = self.counted(scenario).last()?.end.as_ref()?.ended_at;
        let from = last.plus_seconds(wait);
        (from > now).then(|| wait_until(from, now))
    }
}

/// How long to wait, in minutes below an hour, else in hours rounded up.
pub(super) fn wait_until(from: Timestamp, now: Timestamp) -> Message {
    let minutes = (from.seconds_since(now) + 59) / 60;
    if minutes < 60 {
        Message::new("attempt-wait-minutes").with("count", minutes)
    } else {
        Message::new("attempt-wait").with("count", (minutes + 59) / 60)
    }
}
