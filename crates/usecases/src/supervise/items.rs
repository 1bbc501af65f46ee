//! How questions went in finished first attempts: the later ones have seen the feedback.

use crate::assess::outcome::items;
use crate::assess::prompt::prompt;
use crate::assess::rules::rules_of;
use crate::{Context, UseCaseError};
use base::{Locale, Slug};
use quiz::Points;
use std::collections::BTreeMap;
use views::supervise::ItemState;

/// Answers below which nothing is said of a question: chance, and somebody's own answer.
const LEAST: u32 = 5;
/// Questions shown.
const MOST: usize = 10;

/// The questions of current courses that went worst, in the version asked today. Whoever gave no answer is not counted.
pub(super) async fn hardest(ctx: &Context, locale: Locale) -> Result<Vec<ItemState>, UseCaseError> {
    let attempts = store::supervise::list_first_items(&mut *ctx.db.read().await?).await?;
    let mut sums: BTreeMap<(Slug, String, Slug), (i64, u32)> = BTreeMap::new();
    for attempt in &attempts {
        let then = ctx.shelf.version(ctx, attempt.version).await?;
        let Some(now) = ctx.shelf.current(then.course.slug.as_str()) else {
            continue;
        };
        for item in items(&attempt.items)? {
            let is_asked_today = now.numbers.get(&item.question) == Some(&item.version);
            if let (Some(share), Some(_), true) = (item.share, &item.response, is_asked_today) {
                let sum = sums
                    .entry((
                        now.course.slug.clone(),
                        attempt.assessment.clone(),
                        item.question.clone(),
                    ))
                    .or_default();
                sum.0 += i64::from(share);
                sum.1 += 1;
            }
        }
    }
    let mut found = Vec::new();
    for ((course, assessment, id), (sixtieths, answers)) in sums {
        let Some(current) = ctx
            .shelf
            .current(course.as_str())
            .filter(|_| answers >= LEAST)
        else {
            continue;
        };
        let source = current.course.source_language;
        let rules = rules_of(&current, &assessment);
        let Some(question) = rules.and_then(|rules| rules.question(id.as_str())) else {
            continue;
        };
        let most = i64::from(Points::ONE.sixtieths()) * i64::from(answers);
        found.push(ItemState {
            course: course.to_string(),
            question: id.to_string(),
            prompt: prompt(question, locale, source),
            answers,
            facility_percent: u32::try_from(sixtieths * 100 / most).unwrap_or(0),
        });
    }
    found.sort_by(|a, b| {
        (a.facility_percent, &a.course, &a.question).cmp(&(
            b.facility_percent,
            &b.course,
            &b.question,
        ))
    });
    found.truncate(MOST);
    Ok(found)
}
