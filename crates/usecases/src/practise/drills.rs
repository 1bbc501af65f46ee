//! Drills: banks that may be practised at any time.

use crate::assess::answer::drawn;
use crate::assess::rules::drill_name;
use crate::author::Published;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Locale, Slug};
use courseware::Bank;
use quiz::{Points, Question};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::attempt::Attempt;
use views::Phrase;
use views::skills::{DrillCard, PracticeView};

/// The drills of every course one is enrolled in. A drill begins with [`crate::assess::start`].
pub async fn practice(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<PracticeView, UseCaseError> {
    let person = actor.person()?;
    let enrolled = rounds(ctx, person.account).await?;
    let drills = enrolled.iter().flat_map(|one| &one.drills);
    let drills = drills.map(|drill| drill.card(locale)).collect();
    let mut reader = ctx.db.read().await?;
    let has_skills = store::skill::find_any(&mut reader, person.account).await?;
    Ok(PracticeView { drills, has_skills })
}

/// A course somebody is enrolled in, with its drills. Holds answer keys: never serialised.
pub(crate) struct Enrolled {
    pub published: Arc<Published>,
    pub drills: Vec<Round>,
}

/// One drill and what somebody did with it. Holds answer keys: never serialised.
pub(crate) struct Round {
    pub published: Arc<Published>,
    pub bank: Slug,
    /// Questions of one round.
    asked: usize,
    /// Questions of the bank that were met.
    pub met: usize,
    pub attempts: Vec<Attempt>,
}

/// The courses a person is enrolled in, with their drills.
pub(crate) async fn rounds(
    ctx: &Context,
    account: AccountId,
) -> Result<Vec<Enrolled>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let mut enrolments = Vec::new();
    for row in store::enrolment::list(&mut reader, account).await? {
        let attempts = store::attempt::list(&mut reader, row.enrolment.id).await?;
        enrolments.push((row.enrolment.version, attempts));
    }
    drop(reader);
    let mut enrolled = Vec::new();
    for (version, attempts) in enrolments {
        let published = ctx.shelf.version(ctx, version).await?;
        let mut drills = Vec::new();
        for drill in &published.course.drills {
            let name = drill_name(&drill.bank);
            let own: Vec<Attempt> = attempts
                .iter()
                .filter(|one| one.assessment == name)
                .cloned()
                .collect();
            let mut met = BTreeSet::new();
            for round in &own {
                met.extend(drawn(&round.drawn)?.into_iter().map(|one| one.question));
            }
            let mut round = Round {
                published: Arc::clone(&published),
                bank: drill.bank.clone(),
                asked: drill.questions,
                met: 0,
                attempts: own,
            };
            round.met = round
                .questions()
                .iter()
                .filter(|question| met.contains(&question.id))
                .count();
            drills.push(round);
        }
        enrolled.push(Enrolled { published, drills });
    }
    Ok(enrolled)
}

impl Round {
    fn bank(&self) -> Option<&Bank> {
        let mut banks = self.published.course.banks.iter();
        banks.find(|bank| bank.name == self.bank)
    }

    /// The questions of the bank.
    pub(crate) fn questions(&self) -> &[Question] {
        self.bank().map_or(&[], |bank| &bank.questions)
    }

    pub(crate) fn title(&self, locale: Locale) -> Phrase {
        self.words(locale, |text| &text.title)
    }

    fn words(&self, locale: Locale, part: fn(&courseware::BankText) -> &str) -> Phrase {
        let source = self.published.course.source_language;
        self.bank().map_or_else(
            || Phrase {
                locale: source,
                text: self.bank.to_string(),
            },
            |bank| phrase(&bank.texts, locale, source, part),
        )
    }

    fn card(&self, locale: Locale) -> DrillCard {
        let course = &self.published.course;
        let source = course.source_language;
        let finished = || self.attempts.iter().filter_map(|one| one.result.as_ref());
        let open = self.attempts.iter().find(|one| one.result.is_none());
        let last = finished().next_back().map(|result| {
            let earned = Points::from_sixtieths(result.earned_sixtieths);
            earned.percent_of(Points::from_sixtieths(result.possible_sixtieths))
        });
        DrillCard {
            course: course.slug.to_string(),
            course_title: phrase(&course.texts, locale, source, |text| &text.title),
            bank: self.bank.to_string(),
            title: self.title(locale),
            summary: self.words(locale, |text| &text.summary),
            questions: self.asked.min(self.questions().len()),
            bank_size: self.questions().len(),
            met: self.met,
            open: open.map(|one| one.id),
            finished: u32::try_from(finished().count()).unwrap_or(u32::MAX),
            last_percent: last,
        }
    }
}
