//! What tests that an officer took count as in a newer version.
//!
//! A pass is taken over where `authoring::carry` finds nothing against it. Where something speaks against it, the test is to be taken
//! again, and with all its attempts: who passed once does not begin with attempts used up. Attempts that did not pass stay counted, so
//! that a newer version is no way around a limit; where something speaks against the test, marking them higher later makes no pass of them.

use crate::assess::rules::{FINAL, quiz_name};
use crate::learn::standing::Standing;
use authoring::carry::{Carried, CarriedResult};
use base::{AttemptId, CourseVersionId, Message, Slug};
use courseware::Course;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::attempt::Attempt;
use store::enrolment_move::{CountsAs, Work};
use store::scenario::Run;

/// What is carried over.
#[derive(Debug, Default)]
pub(super) struct Ways {
    /// By the version that something was done in.
    versions: BTreeMap<CourseVersionId, Arc<Carried>>,
    /// What speaks against each attempt at a test.
    attempts: BTreeMap<AttemptId, Vec<Message>>,
}

impl Ways {
    pub fn insert(&mut self, version: CourseVersionId, way: Arc<Carried>) {
        self.versions.insert(version, way);
    }

    pub fn get(&self, version: &CourseVersionId) -> Option<&Carried> {
        self.versions.get(version).map(Arc::as_ref)
    }

    /// Whether all that was done was compared.
    pub fn knows(&self, standing: &Standing) -> bool {
        let mut attempts = standing.attempts.iter();
        self.versions.contains_key(&standing.enrolment.version)
            && attempts.all(|one| self.attempts.contains_key(&one.id))
    }

    /// Adds an attempt. It asked each question as the course that was current then had it, which may be another than its version has; so many of
    /// them are not the same any more.
    pub fn insert_attempt(&mut self, attempt: &Attempt, changed: usize) {
        let way = self.versions.get(&attempt.version);
        let result = way.and_then(|way| found(way, &attempt.assessment));
        let mut reasons = result.map_or_else(Vec::new, |(result, _)| result.reasons.clone());
        let is_told = |one: &Message| one.id == QUESTIONS || one.id == NO_TEST;
        if changed > 0 && !reasons.iter().any(is_told) {
            reasons.push(Message::new(QUESTIONS).with("count", changed));
        }
        self.attempts.insert(attempt.id, reasons);
    }

    fn reasons(&self, attempt: &Attempt) -> &[Message] {
        self.attempts.get(&attempt.id).map_or(&[], Vec::as_slice)
    }
}

/// Reasons that `authoring::carry` gives.
const QUESTIONS: &str = "authoring-carry-questions";
const NO_TEST: &str = "authoring-carry-no-test";

/// A test in the newer version, and what becomes of what was done in it.
pub(super) struct Test<'a> {
    /// Its name in the newer version; none: it is gone.
    pub name: Option<String>,
    /// The module it stood in; none for the final assessment.
    pub module: Option<&'a Slug>,
    attempts: Vec<(&'a Attempt, &'a [Message])>,
}

/// What becomes of a pass.
pub(super) enum Pass<'a> {
    /// Nobody passed it, or the pass no longer counted before.
    None,
    Kept,
    /// It has to be taken again, for these reasons.
    Again(&'a [Message]),
}

/// The tests that were taken, by what they are in the newer version. Drills are practice: they stay what they are.
pub(super) fn tests<'a>(standing: &'a Standing, ways: &'a Ways) -> Vec<Test<'a>> {
    let mut tests: BTreeMap<(Option<String>, String), Test<'a>> = BTreeMap::new();
    for attempt in &standing.attempts {
        let Some(way) = ways.get(&attempt.version) else {
            continue;
        };
        let Some((result, name)) = found(way, &attempt.assessment) else {
            continue;
        };
        // What is gone stays apart by what it was called.
        let own = name
            .as_ref()
            .map_or_else(|| attempt.assessment.clone(), |_| String::new());
        let test = tests.entry((name.clone(), own)).or_insert_with(|| Test {
            name,
            module: result.module.as_ref().map(|(old, _)| old),
            attempts: Vec::new(),
        });
        test.attempts.push((attempt, ways.reasons(attempt)));
    }
    tests.into_values().collect()
}

/// What is said of a test, and what it is called in the newer version.
fn found<'a>(way: &'a Carried, assessment: &str) -> Option<(&'a CarriedResult, Option<String>)> {
    let is_gone = |result: &CarriedResult| {
        let gone = |reason: &Message| reason.id == NO_TEST;
        result.reasons.iter().any(gone)
    };
    if assessment == FINAL {
        let result = way.assessment.as_ref()?;
        return Some((result, (!is_gone(result)).then(|| FINAL.to_owned())));
    }
    let (result, to) = way.quizzes.iter().find_map(|result| {
        let (old, to) = result.module.as_ref()?;
        (quiz_name(old) == assessment).then_some((result, to))
    })?;
    let name = to.as_ref().filter(|_| !is_gone(result)).map(quiz_name);
    Some((result, name))
}

impl Test<'_> {
    /// Whether an answer of an attempt was, or may yet be, enough.
    fn passed(attempt: &Attempt) -> bool {
        let result = attempt.result.as_ref();
        result.is_some_and(|one| one.ever_passed_at.is_some() || one.waiting > 0)
    }

    pub fn pass(&self, standing: &Standing) -> Pass<'_> {
        let passed = |(attempt, _): &&(&Attempt, &[Message])| Self::passed(attempt);
        let mut all = self.attempts.iter().filter(passed);
        if self.name.is_some() && all.clone().any(|(_, reasons)| reasons.is_empty()) {
            return Pass::Kept;
        }
        all.find(|(attempt, _)| standing.counted.attempt(attempt).is_some())
            .map_or(Pass::None, |(_, reasons)| Pass::Again(reasons))
    }

    fn counts_as(&self, standing: &Standing) -> impl Iterator<Item = CountsAs> {
        let is_lost = matches!(self.pass(standing), Pass::Again(_));
        self.attempts.iter().map(move |(attempt, reasons)| {
            let counts = if Self::passed(attempt) {
                reasons.is_empty()
            } else {
                standing.counted.attempt(attempt).is_some()
            };
            CountsAs {
                work: Work::Attempt(attempt.id),
                name: self.name.clone().filter(|_| counts && !is_lost),
                may_pass: reasons.is_empty(),
            }
        })
    }
}

/// What every attempt and every assessed run counts as in the newer version.
pub(super) fn results(standing: &Standing, ways: &Ways, new: &Course) -> Vec<CountsAs> {
    let tests = tests(standing, ways);
    let attempts = tests.iter().flat_map(|test| test.counts_as(standing));
    let way = ways.get(&standing.enrolment.version);
    let runs = standing.scenarios.iter().map(|run| CountsAs {
        work: Work::Run(run.id),
        name: way.and_then(|way| module(standing, run, way, new)),
        may_pass: true,
    });
    attempts.chain(runs).collect()
}

/// The module a run counts in: the one of the same address, else the one that its lessons are in now. A scenario has versions of its own,
/// and what was passed in it stays passed.
fn module(standing: &Standing, run: &Run, way: &Carried, new: &Course) -> Option<String> {
    let own = standing.counted.run(run)?;
    if new.modules.iter().any(|module| module.slug.as_str() == own) {
        return Some(own.to_owned());
    }
    let mut lessons = way.lessons.iter().filter(|one| one.from.0.as_str() == own);
    lessons.find_map(|one| Some(one.to.as_ref()?.0.to_string()))
}
