//! All answers of one person, as evidence.

use crate::assess::answer::response;
use crate::assess::outcome;
use crate::{Context, UseCaseError};
use base::{AccountId, Label, Slug, Timestamp};
use quiz::kinds::code_question;
use quiz::skill::{Confusion, Evidence};
use quiz::{Body, Certainty, Points, Question};

/// The answers of one person.
#[derive(Default)]
pub(super) struct Gathered {
    /// What words were, and what they were called.
    pub coded: Vec<(Label, Label)>,
    /// How sure, and whether the whole point was earned.
    pub sure: Vec<(Certainty, bool)>,
    /// Course and question name a question.
    pub evidence: Vec<Evidence<(Slug, Slug)>>,
}

/// Answers to inline checks, and what finished attempts answered, each judged as it was asked.
pub(super) async fn gather(ctx: &Context, account: AccountId) -> Result<Gathered, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let checks = store::skill::list_checks(&mut reader, account).await?;
    let attempts = store::skill::list_items(&mut reader, account).await?;
    drop(reader);
    let mut gathered = Gathered::default();
    for check in checks {
        let published = ctx.shelf.version(ctx, check.version).await?;
        let module = published
            .course
            .modules
            .iter()
            .find(|module| module.slug.as_str() == check.module);
        let question = module
            .and_then(|module| {
                let mut lessons = module.lessons.iter();
                lessons.find(|lesson| lesson.slug.as_str() == check.lesson)
            })
            .and_then(|lesson| {
                let mut checks = lesson.checks.iter();
                checks.find(|question| question.id.as_str() == check.question)
            });
        let Some(question) = question else { continue };
        let parts = response(&check.response)?;
        let certainty = check.certainty.and_then(|level| u8::try_from(level).ok());
        let share = quiz::mark(question, &parts).map(|mark| mark.share);
        gathered.add(
            (&check.course, question),
            &parts,
            share,
            certainty,
            check.answered_at,
        );
    }
    for attempt in attempts {
        let published = ctx.shelf.version(ctx, attempt.version).await?;
        for item in outcome::items(&attempt.items)? {
            let question = published.question(&item.question, Some(item.version));
            if let (Some(question), Some(parts)) = (question, &item.response) {
                gathered.add(
                    (&attempt.course, question),
                    parts,
                    item.share.map(Points::from_sixtieths),
                    item.certainty,
                    attempt.finished_at,
                );
            }
        }
    }
    Ok(gathered)
}

impl Gathered {
    /// What waits for a person's mark, or is never marked, shows nothing yet.
    fn add(
        &mut self,
        (course, question): (&Slug, &Question),
        parts: &[String],
        share: Option<Points>,
        certainty: Option<u8>,
        at: Timestamp,
    ) {
        let Some(share) = share else { return };
        if let (Body::CodeQuestion(key), Some(given)) =
            (&question.body, code_question::given(parts))
        {
            self.coded.push(Confusion::pair(key, given));
        }
        if let Some(certainty) = certainty.and_then(Certainty::from_level) {
            self.sure.push((certainty, share >= Points::ONE));
        }
        self.evidence.push(Evidence {
            competence: question.competence,
            question: (course.clone(), question.id.clone()),
            share,
            at,
        });
    }
}
