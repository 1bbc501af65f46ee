//! Interviews that may count for a certification: with sealed cases, after the baseline, and not left.

use super::super::debrief::measures;
use super::super::talk::{LEFT, is_demonstration, is_practice, purpose};
use super::Strand;
use super::view::Own;
use crate::{Context, UseCaseError};
use ::interview::debrief::Measure;
use base::{AccountId, InterviewRunId, InterviewVersionId, Persona, Slug, Timestamp};
use store::db::Connection;
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
        let judged = own.judged.get(&run.id);
        all.push(Assessed {
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
