//! An officer's own skill map: what all of their answers and decisions show. Nobody else can ask for it.

mod decisions;
mod drilled;
mod gather;
mod next;
mod told;

use crate::assess::errors_shown::explained;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Message};
use gather::gather;
use next::next;
use quiz::skill::{Confusion, calibration, competences};
use quiz::statistics::thousandths;
use views::skills::{CompetenceRow, ConfusionView, SkillMap};

/// Findings told; more than a few help nobody.
const FINDINGS: usize = 3;

/// Errors told.
const ERRORS: usize = 3;

/// What one's own answers show, in every course one is or was enrolled in: which types of questions are taken for which, how sure one is with what right,
/// what was shown of each competence, and what to practise next.
pub async fn skills(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<SkillMap, UseCaseError> {
    let person = actor.person()?;
    let gathered = gather(ctx, person.account).await?;
    let look_again = gathered
        .errors()
        .into_iter()
        .filter_map(|(course, error, count)| {
            let published = ctx.shelf.current(course.as_str())?;
            explained(&published.course, error, count, locale)
        })
        .take(ERRORS)
        .collect();
    let confusion = Confusion::of(&gathered.coded);
    let findings = confusion.findings();
    let shown = competences(gathered.evidence);
    let levels = calibration(gathered.sure);
    let next = next(ctx, person.account, &shown, !findings.is_empty(), locale).await?;
    Ok(SkillMap {
        coded: u32::try_from(gathered.coded.len()).unwrap_or(u32::MAX),
        findings: findings
            .iter()
            .take(FINDINGS)
            .map(|one| {
                Message::new("skills-finding")
                    .with("key", one.key.as_str())
                    .with("given", one.given.as_str())
                    .with("times", one.times)
                    .with("of", one.of)
            })
            .collect(),
        confusion: (!gathered.coded.is_empty()).then(|| ConfusionView {
            labels: confusion
                .labels
                .iter()
                .map(|label| label.as_str().to_owned())
                .collect(),
            kappa_thousandths: confusion.kappa().map(|one| thousandths(one.kappa)),
            counts: confusion.counts,
        }),
        certainty: levels.map(|level| (level.answers, level.right)),
        competences: shown
            .iter()
            .map(|(competence, shown)| CompetenceRow {
                competence: competence.as_str().to_owned(),
                percent: shown.percent,
                questions: shown.questions,
                is_enough: shown.is_enough,
                latest_at: shown.latest_at,
            })
            .collect(),
        next,
        look_again,
    })
}
