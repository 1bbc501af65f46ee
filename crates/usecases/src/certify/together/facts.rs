//! What is recorded of everybody in a cohort, as the facts that certifications are decided from.

use super::super::evidence::{agreed_at, on_day, shown_at};
use crate::UseCaseError;
use crate::assess::rules::key;
use crate::practise::interview::MeasuredIn;
use base::{AccountId, CohortId, CycleId, Timestamp};
use certification::cycle::Zone;
use certification::requirement::{Confirmed, Fact, Waiver};
use quiz::Points;
use std::collections::BTreeMap;
use store::cohort_figures::{Progress, Score};
use store::cohort_standing::{Attended, Observed, Passed};
use store::cycle::Cycle;
use store::db::Connection;

/// Facts of everybody in a cohort. Those whose moment follows from the zone of a certification or from a cycle get it there.
#[derive(Default)]
pub(crate) struct Facts {
    dated: BTreeMap<AccountId, Vec<Fact>>,
    completed: BTreeMap<AccountId, Vec<Progress>>,
    scored: BTreeMap<AccountId, Vec<Score>>,
    observed: BTreeMap<AccountId, Vec<Observed>>,
    attended: BTreeMap<AccountId, Vec<Attended>>,
    passed: BTreeMap<CycleId, Vec<Passed>>,
}

impl Facts {
    pub(crate) async fn load(
        conn: &mut Connection,
        cohort: CohortId,
        progress: &[Progress],
        scores: &[Score],
        measured: &[MeasuredIn],
    ) -> Result<Self, UseCaseError> {
        let mut facts = Self::default();
        for one in progress.iter().filter(|one| one.completed_at.is_some()) {
            let all = facts.completed.entry(one.account).or_default();
            all.push(one.clone());
        }
        for one in scores.iter().filter(|one| one.waiting == 0) {
            let all = facts.scored.entry(one.account).or_default();
            all.push(one.clone());
        }
        for one in measured.iter().filter(|one| !one.baseline) {
            facts.add(one.account, interview(one));
        }
        for one in store::cohort_standing::list_observed(conn, cohort).await? {
            facts.observed.entry(one.account).or_default().push(one);
        }
        for one in store::cohort_standing::list_attended(conn, cohort).await? {
            facts.attended.entry(one.account).or_default().push(one);
        }
        for one in store::cohort_standing::list_passed(conn, cohort).await? {
            facts.passed.entry(one.cycle).or_default().push(one);
        }
        Ok(facts)
    }

    fn add(&mut self, account: AccountId, fact: Fact) {
        self.dated.entry(account).or_default().push(fact);
    }

    /// Everything that may count for a cycle.
    pub(super) fn of(&self, cycle: &Cycle, zone: &Zone) -> Vec<Fact> {
        let account = &cycle.account;
        let mut all = self.dated.get(account).cloned().unwrap_or_default();
        let observed = self.observed.get(account).into_iter().flatten();
        all.extend(observed.map(|one| Fact::Observed {
            observation: one.observation.to_string(),
            rubric: one.rubric.clone(),
            passed: one.passed,
            assessor: one.assessor.to_string(),
            at: on_day(zone, &one.observed_on, one.recorded_at),
        }));
        let attended = self.attended.get(account).into_iter().flatten();
        all.extend(attended.map(|one| Fact::Attended {
            session: one.session.to_string(),
            minutes: one.minutes,
            at: on_day(zone, &one.held_on, one.recorded_at),
        }));
        let completed = self.completed.get(account).into_iter().flatten();
        all.extend(completed.filter_map(|one| completion(one, cycle.opened_at)));
        let scores = self.scored.get(account).into_iter().flatten();
        all.extend(scores.map(|one| scored(one, cycle.opened_at)));
        let passed = self.passed.get(&cycle.id).into_iter().flatten();
        all.extend(passed.map(|one| waived(one, cycle.opened_at)));
        all
    }
}

fn completion(one: &Progress, opened_at: Timestamp) -> Option<Fact> {
    let at = one.completed_at?;
    Some(Fact::CourseCompleted {
        course: one.course.clone(),
        version: one.version.to_string(),
        at: shown_at(one.acted_at.unwrap_or(at), at, opened_at),
    })
}

/// A score that was reached stays reached when an answer is marked again: each outcome is a fact.
fn scored(one: &Score, opened_at: Timestamp) -> Fact {
    let earned = Points::from_sixtieths(one.earned_sixtieths);
    Fact::AssessmentScored {
        course: one.course.clone(),
        assessment: key(&one.assessment).to_owned(),
        attempt: one.id.to_string(),
        percent: earned.percent_of(Points::from_sixtieths(one.possible_sixtieths)),
        at: shown_at(one.finished_at, one.decided_at, opened_at),
    }
}

fn waived(one: &Passed, opened_at: Timestamp) -> Fact {
    Fact::Waived(Waiver {
        requirement: one.requirement.clone(),
        proposed_by: one.proposed_by.to_string(),
        confirmed: Some(Confirmed {
            by: one.decided_by.to_string(),
            at: agreed_at(one.decided_at, opened_at),
        }),
    })
}

fn interview(one: &MeasuredIn) -> Fact {
    let found = &one.found;
    Fact::Interview {
        run: found.run.to_string(),
        case: found.case.to_string(),
        persona: found.persona,
        sealed: true,
        passed: found.passed,
        began: found.began,
        at: found.ended,
        confirmed: found.judged.as_ref().map(|(by, _, at)| Confirmed {
            by: by.to_string(),
            at: *at,
        }),
    }
}
