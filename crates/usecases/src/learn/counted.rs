//! What attempts and assessed runs from before an officer took a newer version count as since.

use crate::UseCaseError;
use base::{AttemptId, ScenarioRunId};
use std::collections::{BTreeMap, BTreeSet};
use store::attempt::Attempt;
use store::db::Connection;
use store::enrolment::Enrolment;
use store::enrolment_move::Work;
use store::scenario::Run;

/// By what they were decided to count as when the newer version was taken; what came later counts as what it is.
#[derive(Debug, Default)]
pub(crate) struct Counted {
    attempts: BTreeMap<AttemptId, Option<String>>,
    /// Attempts that are no pass any more, however they are marked.
    passless: BTreeSet<AttemptId>,
    runs: BTreeMap<ScenarioRunId, Option<String>>,
}

impl Counted {
    pub async fn load(conn: &mut Connection, enrolment: &Enrolment) -> Result<Self, UseCaseError> {
        let mut counted = Self::default();
        if enrolment.moves == 0 {
            return Ok(counted);
        }
        for one in store::enrolment_move::list_results(conn, enrolment.id, enrolment.moves).await? {
            if let (Work::Attempt(id), false) = (one.work, one.may_pass) {
                counted.passless.insert(id);
            }
            match one.work {
                Work::Attempt(id) => drop(counted.attempts.insert(id, one.name)),
                Work::Run(id) => drop(counted.runs.insert(id, one.name)),
            }
        }
        Ok(counted)
    }

    /// The assessment that an attempt counts for; none where it counts for nothing any more.
    pub fn attempt<'a>(&'a self, attempt: &'a Attempt) -> Option<&'a str> {
        match self.attempts.get(&attempt.id) {
            Some(name) => name.as_deref(),
            None => Some(&attempt.assessment),
        }
    }

    /// Whether an attempt may count as a pass: where something spoke against taking a pass over, marking it higher later is none.
    pub fn may_pass(&self, attempt: &Attempt) -> bool {
        !self.passless.contains(&attempt.id)
    }

    /// The module that an assessed run counts in.
    pub fn run<'a>(&'a self, run: &'a Run) -> Option<&'a str> {
        match self.runs.get(&run.id) {
            Some(name) => name.as_deref(),
            None => run.assessed.as_ref().map(|one| one.module.as_str()),
        }
    }
}
