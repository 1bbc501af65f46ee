//! How far first and second markers agree, by question and criterion.

use crate::author::questions;
use crate::{Context, UseCaseError};
use base::Locale;
use quiz::agreement::{Weights, kappa};
use quiz::statistics::thousandths;
use std::collections::BTreeMap;
use store::mark::Pair;
use views::marking::AgreementRow;

/// Agreement on every question of the current courses that was marked twice, each criterion by itself: levels have an order, so kappa is weighted
/// quadratically. Pairs that were marked with another rubric than the present one are left out.
pub(super) async fn agreement(
    ctx: &Context,
    wished: Locale,
) -> Result<Vec<AgreementRow>, UseCaseError> {
    let pairs = store::mark::list_pairs(&mut *ctx.db.read().await?).await?;
    let mut by_question: BTreeMap<(&str, &str), Vec<&Pair>> = BTreeMap::new();
    for pair in &pairs {
        by_question
            .entry((pair.course.as_str(), &pair.question))
            .or_default()
            .push(pair);
    }
    let mut rows = Vec::new();
    for ((course, id), pairs) in by_question {
        let Some(published) = ctx.shelf.current(course) else {
            continue;
        };
        let question = questions(&published.course).find(|one| one.id.as_str() == id);
        let Some((question, rubric)) =
            question.and_then(|one| Some((one, crate::assess::judged::rubric(one)?)))
        else {
            continue;
        };
        let text = question.text(wished, published.course.source_language);
        let mut levels = Vec::with_capacity(pairs.len());
        for pair in pairs {
            let first: Vec<usize> = serde_json::from_str(&pair.first)?;
            let second: Vec<usize> = serde_json::from_str(&pair.second)?;
            if rubric.fits(&first) && rubric.fits(&second) {
                levels.push((first, second, pair.responses));
            }
        }
        for (place, criterion) in rubric.criteria.iter().enumerate() {
            let size = criterion.levels.len();
            let mut counts = vec![vec![0_u32; size]; size];
            for (first, second, responses) in &levels {
                counts[first[place]][second[place]] += responses;
            }
            let title = text.and_then(|(_, text)| text.rubric.get(place));
            rows.push(row(
                (course, id),
                title.map_or_else(String::new, |one| one.title.clone()),
                &counts,
            ));
        }
    }
    rows.retain(|row| row.pairs > 0);
    Ok(rows)
}

fn row((course, question): (&str, &str), criterion: String, counts: &[Vec<u32>]) -> AgreementRow {
    let found = kappa(counts, Weights::Quadratic);
    AgreementRow {
        course: course.to_owned(),
        question: question.to_owned(),
        criterion,
        pairs: counts.iter().flatten().sum(),
        same: (0..counts.len()).map(|level| counts[level][level]).sum(),
        kappa_thousandths: found.map(|one| thousandths(one.kappa)),
        error_thousandths: found.map(|one| thousandths(one.error)),
    }
}
