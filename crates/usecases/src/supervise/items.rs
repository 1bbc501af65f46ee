//! How questions went in finished first attempts: the later ones have seen the feedback.

use crate::assess::figures;
use crate::assess::prompt::prompt;
use crate::assess::rules::{FINAL, rules};
use crate::{Context, UseCaseError};
use base::Locale;
use quiz::statistics::{FEW_ATTEMPTS, thousandths};
use views::supervise::{Hardest, ItemState};

/// Questions shown.
const MOST: usize = 10;

/// The questions of current courses that went worst, in the version asked today, by the numbers of their statistics. Drills, which nobody prepares for,
/// are left out, and so is what too few were asked: every number is chance there.
pub(super) async fn hardest(ctx: &Context, locale: Locale) -> Result<Hardest, UseCaseError> {
    let (mut found, mut few) = (Vec::new(), 0);
    for published in ctx.shelf.courses() {
        let course = &published.course;
        let quizzes = course.modules.iter().map(|module| module.slug.as_str());
        for key in std::iter::once(FINAL).chain(quizzes) {
            let Some(rules) = rules(&published, key) else {
                continue;
            };
            let figures = figures(ctx, course.slug.as_str(), &rules.name).await?;
            for one in &figures.questions {
                let Some(question) = rules.question(&one.question) else {
                    continue;
                };
                if published.numbers.get(&question.id) != Some(&one.version) {
                    continue;
                }
                if (one.asked as usize) < FEW_ATTEMPTS {
                    few += 1;
                    continue;
                }
                let item = ItemState {
                    course: course.slug.to_string(),
                    question: one.question.clone(),
                    prompt: prompt(question, locale, course.source_language),
                    key: key.to_owned(),
                    answers: one.answers,
                    facility: thousandths(one.facility),
                };
                found.push((one.facility, item));
            }
        }
    }
    found.sort_by(|(one, item), (other, other_item)| {
        let name = |item: &ItemState| (item.course.clone(), item.question.clone());
        one.total_cmp(other)
            .then_with(|| name(item).cmp(&name(other_item)))
    });
    found.truncate(MOST);
    Ok(Hardest {
        items: found.into_iter().map(|(_, item)| item).collect(),
        few,
        least: FEW_ATTEMPTS,
    })
}
