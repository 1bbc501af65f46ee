//! How questions went in finished first attempts: the later ones have seen the feedback.

use crate::assess::answer::places;
use crate::assess::rules::rules_of;
use crate::{Context, UseCaseError};
use base::Locale;
use quiz::Points;
use std::collections::BTreeMap;
use store::supervise::AnswerCount;
use views::Passage;
use views::supervise::ItemState;

/// Answers below which nothing is said of a question: chance, and somebody's own answer.
const LEAST: u32 = 5;
/// Questions shown.
const MOST: usize = 10;

/// The questions of current courses that went worst.
pub(super) async fn hardest(ctx: &Context, locale: Locale) -> Result<Vec<ItemState>, UseCaseError> {
    let counts = store::supervise::list_answers(&mut *ctx.db.read().await?).await?;
    let mut sums: BTreeMap<(String, String, String), (u64, u32)> = BTreeMap::new();
    for count in &counts {
        if let Some((course, sixtieths)) = earned(ctx, count).await? {
            let sum = sums
                .entry((course, count.assessment.clone(), count.question.clone()))
                .or_default();
            sum.0 += u64::from(sixtieths) * u64::from(count.answers);
            sum.1 += count.answers;
        }
    }
    let mut items = Vec::new();
    for ((course, assessment, id), (sixtieths, answers)) in sums {
        let Some(current) = ctx.shelf.current(&course).filter(|_| answers >= LEAST) else {
            continue;
        };
        let source = current.course.source_language;
        let question = rules_of(&current.course, &assessment).and_then(|rules| rules.question(&id));
        let Some((locale, text)) = question.and_then(|question| question.text(locale, source))
        else {
            continue;
        };
        let most = u64::from(Points::ONE.sixtieths()) * u64::from(answers);
        items.push(ItemState {
            course,
            question: id,
            prompt: Passage {
                locale,
                html: text.prompt.clone(),
            },
            answers,
            facility_percent: u32::try_from(sixtieths * 100 / most).unwrap_or(100),
        });
    }
    items.sort_by(|a, b| {
        (a.facility_percent, &a.course, &a.question).cmp(&(
            b.facility_percent,
            &b.course,
            &b.question,
        ))
    });
    items.truncate(MOST);
    Ok(items)
}

/// What one of these answers earned, in sixtieths, with the course; `None` when the question is another today.
async fn earned(ctx: &Context, count: &AnswerCount) -> Result<Option<(String, u32)>, UseCaseError> {
    let then = ctx.shelf.version(ctx, count.version).await?;
    let Some(now) = ctx.shelf.current(then.course.slug.as_str()) else {
        return Ok(None);
    };
    let asked =
        rules_of(&then.course, &count.assessment).and_then(|rules| rules.question(&count.question));
    let today =
        rules_of(&now.course, &count.assessment).and_then(|rules| rules.question(&count.question));
    match asked {
        Some(asked) if today == Some(asked) => {
            let points = quiz::mark(asked, &places(&count.chosen)?).points;
            Ok(Some((then.course.slug.to_string(), points.sixtieths())))
        }
        _ => Ok(None),
    }
}
