//! What to practise next, with the reason.

use crate::learn::words::phrase;
use crate::practise::interview::link;
use crate::practise::{Enrolled, Round, rounds};
use crate::{Context, UseCaseError};
use base::{AccountId, Competence, Locale, Message, Slug};
use quiz::Kind;
use quiz::skill::Shown;
use std::collections::BTreeMap;
use views::skills::{PractiseLink, PractiseNext};

/// Things told.
const MOST: usize = 4;
/// A competence is not called weak from this percentage on.
const STRONG: u32 = 80;
/// Weak competences looked at.
const WEAKEST: usize = 2;

/// A drill where types of questions are confused; something for the weakest competences that enough is known of; then an interview one has
/// not been through; then drills never practised; then drills with questions not met yet. Only what one is enrolled in.
pub(super) async fn next(
    ctx: &Context,
    account: AccountId,
    shown: &BTreeMap<Competence, Shown>,
    confuses: bool,
    locale: Locale,
) -> Result<Vec<PractiseNext>, UseCaseError> {
    let enrolled = rounds(ctx, account).await?;
    let mut next: Vec<PractiseNext> = Vec::new();
    let mut say = |reason: Message, one: PractiseNext| {
        if next.len() < MOST && next.iter().all(|earlier| earlier.link != one.link) {
            next.push(PractiseNext { reason, ..one });
        }
    };
    let drills = || enrolled.iter().flat_map(|one| &one.drills);
    if confuses {
        let codes = |round: &&Round| {
            round
                .questions()
                .iter()
                .any(|question| question.kind() == Kind::CodeQuestion)
        };
        if let Some(round) = drills().find(codes) {
            say(Message::new("skills-next-confusion"), drill(round, locale));
        }
    }
    let mut weak: Vec<(Competence, u32)> = shown
        .iter()
        .filter(|(_, shown)| shown.is_enough && shown.percent < STRONG)
        .map(|(competence, shown)| (*competence, shown.percent))
        .collect();
    weak.sort_by_key(|(competence, percent)| (*percent, *competence));
    for (competence, percent) in weak.into_iter().take(WEAKEST) {
        let about = |question: &&quiz::Question| question.competence == competence;
        let best = drills()
            .map(|round| (round.questions().iter().filter(about).count(), round))
            .filter(|(count, _)| *count > 0)
            // Of two with as many questions the first.
            .rev()
            .max_by_key(|(count, _)| *count);
        let reason = Message::new("skills-next-weak")
            .with("competence", competence.as_str())
            .with("percent", percent);
        if let Some((_, round)) = best {
            say(reason, drill(round, locale));
            continue;
        }
        let module = enrolled.iter().find_map(|one| {
            let course = &one.published.course;
            let module = course.modules.iter().find(|module| {
                let quiz = module.quiz.iter().flat_map(|quiz| &quiz.bank);
                let checks = module.lessons.iter().flat_map(|lesson| &lesson.checks);
                quiz.chain(checks).any(|question| about(&question))
            })?;
            Some((course, module))
        });
        if let Some((course, module)) = module {
            let source = course.source_language;
            let one = PractiseNext {
                reason: reason.clone(),
                link: PractiseLink::Module {
                    course: course.slug.to_string(),
                    module: module.slug.to_string(),
                },
                title: phrase(&module.texts, locale, source, |text| &text.title),
            };
            say(reason, one);
        }
    }
    if let Some(one) = interview(ctx, account, &enrolled, locale).await? {
        say(Message::new("skills-next-interview"), one);
    }
    for round in drills().filter(|round| round.attempts.is_empty()) {
        say(Message::new("skills-next-never"), drill(round, locale));
    }
    for round in drills() {
        let unseen = round.questions().len() - round.met;
        if unseen > 0 {
            let reason = Message::new("skills-next-unseen").with("count", unseen);
            say(reason, drill(round, locale));
        }
    }
    Ok(next)
}

/// The first interview of the courses one is enrolled in that one has not been through, the reason not said yet.
async fn interview(
    ctx: &Context,
    account: AccountId,
    enrolled: &[Enrolled],
    locale: Locale,
) -> Result<Option<PractiseNext>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let runs = store::interview::list_runs(&mut reader, account).await?;
    drop(reader);
    let modules = enrolled
        .iter()
        .flat_map(|one| &one.published.course.modules);
    let mut offered = modules.flat_map(|module| &module.interviews);
    let is_new = |name: &&Slug| {
        let mut own = runs.iter().filter(|run| run.interview == **name);
        !own.any(|run| run.end.is_some() || run.erased_at.is_some())
    };
    let first = offered.find_map(|name| {
        let name = Some(name).filter(is_new)?;
        link(ctx, name.as_str(), locale)
    });
    Ok(first.map(|link| PractiseNext {
        reason: Message::new("skills-next-interview"),
        link: PractiseLink::Interview {
            interview: link.interview,
        },
        title: link.title,
    }))
}

/// A drill, the reason not said yet.
fn drill(round: &Round, locale: Locale) -> PractiseNext {
    PractiseNext {
        reason: Message::new("skills-next-never"),
        link: PractiseLink::Drill {
            course: round.published.course.slug.to_string(),
            bank: round.bank.to_string(),
        },
        title: round.title(locale),
    }
}
