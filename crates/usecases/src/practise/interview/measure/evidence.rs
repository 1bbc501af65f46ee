//! Interviews that may count for a certification: with sealed cases, after the baseline, and not left.

use super::super::debrief::measures;
use super::super::finish::KeptMeasures;
use super::super::talk::{LEFT, is_demonstration, is_practice, purpose};
use super::Strand;
use super::view::Own;
use crate::{Context, UseCaseError};
use ::interview::debrief::Measure;
use base::{AccountId, CohortId, InterviewRunId, InterviewVersionId, Persona, Slug, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use store::db::Connection;
use store::interview::{End, Judgement, Run};
use views::interview::Purpose;

/// An interview that was finished and measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Assessed {
    pub run: InterviewRunId,
    pub case: Slug,
    pub version: InterviewVersionId,
    pub model_version: String,
    pub persona: Persona,
    /// As the assessor decided; before that, as the program coded it.
    pub passed: bool,
    pub began: Timestamp,
    pub ended: Timestamp,
    /// Who decided, their name, and when.
    pub judged: Option<(AccountId, String, Timestamp)>,
    /// Percent of the questions that count.
    pub recommended: u32,
    pub suggestive: u32,
}

/// All of them of one person, in the order they were begun.
pub(crate) async fn assessed(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Assessed>, UseCaseError> {
    let own = Own::load(conn, account).await?;
    let mut all = Vec::new();
    for run in &own.runs {
        let Some(end) = run.end.as_ref().filter(|end| end.how != LEFT) else {
            continue;
        };
        if is_practice(run) || is_demonstration(run) || purpose(run) == Purpose::Baseline {
            continue;
        }
        let found = measures(ctx, run).await?;
        all.push(as_assessed(run, end, &found, own.judged.get(&run.id)));
    }
    Ok(all)
}

fn as_assessed(run: &Run, end: &End, found: &KeptMeasures, judged: Option<&Judgement>) -> Assessed {
    Assessed {
        run: run.id,
        case: run.interview.clone(),
        version: run.version,
        model_version: run.model_version.clone(),
        persona: persona(run.strand.as_deref()),
        passed: judged.map_or(found.competent, |one| one.passed),
        began: run.started_at,
        ended: end.ended_at,
        judged: judged.map(|one| (one.judged_by, one.name.clone(), one.judged_at)),
        recommended: found.percent(Measure::Recommended),
        suggestive: found.percent(Measure::Suggestive),
    }
}

/// An interview with a sealed case that somebody of a cohort finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MeasuredIn {
    pub account: AccountId,
    pub strand: Option<Strand>,
    /// Before the training: it counts for nothing.
    pub baseline: bool,
    /// Questions that count; with none there is nothing to tell.
    pub questions: u32,
    pub found: Assessed,
}

/// Those of everybody in a cohort, in the order each person began them. Three queries; only an interview in which an assessor decided on a
/// label takes more.
pub(crate) async fn measured_in(
    ctx: &Context,
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<MeasuredIn>, UseCaseError> {
    let runs = store::interview::list_cohort_runs(conn, cohort).await?;
    let judged = store::interview::list_cohort_judgements(conn, cohort).await?;
    let judged: BTreeMap<_, _> = judged.into_iter().collect();
    let recoded = store::interview::list_cohort_recoded(conn, cohort).await?;
    let recoded: BTreeSet<_> = recoded.into_iter().collect();
    let mut all = Vec::new();
    for run in &runs {
        let Some(end) = run.end.as_ref().filter(|end| end.how != LEFT) else {
            continue;
        };
        if is_practice(run) || is_demonstration(run) {
            continue;
        }
        let found = if recoded.contains(&run.id) {
            measures(ctx, run).await?
        } else {
            KeptMeasures::read(run)?
        };
        all.push(MeasuredIn {
            account: run.account,
            strand: run.strand.as_deref().and_then(Strand::from_word),
            baseline: purpose(run) == Purpose::Baseline,
            questions: found.questions,
            found: as_assessed(run, end, &found, judged.get(&run.id)),
        });
    }
    Ok(all)
}

/// Somebody of the strand: certifications tell adults from children and adolescents, and no more.
fn persona(strand: Option<&str>) -> Persona {
    match strand.and_then(Strand::from_word) {
        Some(Strand::Children) => Persona::Child,
        Some(Strand::Adults) | None => Persona::Adult,
    }
}
