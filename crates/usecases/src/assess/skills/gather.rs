//! All answers and decisions of one person, as evidence.

use super::decisions::{Decision, decisions};
use super::drilled::{Drilled, drilled};
use super::told::told;
use crate::assess::answer::response;
use crate::assess::errors_shown::shown_by;
use crate::assess::outcome;
use crate::assess::questions::Questions;
use crate::{Context, UseCaseError};
use base::{AccountId, Label, Slug, Timestamp};
use quiz::kinds::code_question;
use quiz::skill::{Confusion, Evidence};
use quiz::{Body, Certainty, Points, Question};
use std::collections::BTreeMap;

/// What somebody was asked or decided: the course, the scenario or the interview case where it was one, the question, the scene or the
/// utterance.
type Asked = (Slug, Option<Slug>, Slug);

/// The answers of one person.
#[derive(Default)]
pub(super) struct Gathered {
    /// What words were, and what they were called.
    pub coded: Vec<(Label, Label)>,
    /// How sure, and whether the whole point was earned.
    pub sure: Vec<(Certainty, bool)>,
    pub evidence: Vec<Evidence<Asked>>,
    /// Of each question and each scene, what the latest answer or decision showed.
    errors: BTreeMap<Asked, (Timestamp, Vec<Slug>)>,
}

/// Answers to inline checks, and what finished attempts answered, each with the key that judged it; decisions in scenarios.
pub(super) async fn gather(ctx: &Context, account: AccountId) -> Result<Gathered, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let checks = store::skill::list_checks(&mut reader, account).await?;
    let attempts = store::skill::list_items(&mut reader, account).await?;
    drop(reader);
    let told = told(ctx, account).await?;
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
        gathered.code(question, &parts);
    }
    for attempt in attempts {
        let published = ctx.shelf.version(ctx, attempt.version).await?;
        let items = outcome::items(&attempt.items)?;
        let questions = Questions::judged(ctx, &published, &items).await?;
        for item in &items {
            if let (Ok(reading), Some(parts)) = (questions.reading(item), &item.response) {
                let parts = reading.response(parts);
                gathered.add(
                    (&attempt.course, reading.judge),
                    &parts,
                    item.share.map(Points::from_sixtieths),
                    item.certainty,
                    attempt.finished_at,
                );
                if told.contains(&attempt.attempt) {
                    gathered.code(reading.judge, &parts);
                }
            }
        }
    }
    for one in decisions(ctx, account).await? {
        gathered.decide(one);
    }
    for one in drilled(ctx, account).await? {
        gathered.drill(one);
    }
    Ok(gathered)
}

impl Gathered {
    /// How many latest answers show each error, by course, the most frequent first.
    pub(super) fn errors(&self) -> Vec<(&Slug, &Slug, usize)> {
        let mut counts: BTreeMap<(&Slug, &Slug), usize> = BTreeMap::new();
        for ((course, _, _), (_, errors)) in &self.errors {
            for error in errors {
                *counts.entry((course, error)).or_default() += 1;
            }
        }
        let mut counts: Vec<(&Slug, &Slug, usize)> = counts
            .into_iter()
            .map(|((course, error), count)| (course, error, count))
            .collect();
        counts.sort_by_key(|(course, error, count)| (std::cmp::Reverse(*count), *course, *error));
        counts
    }

    /// What words were and what they were called, of a question whose key may be known.
    fn code(&mut self, question: &Question, parts: &[String]) {
        if let (Body::CodeQuestion(key), Some(given)) =
            (&question.body, code_question::given(parts))
        {
            self.coded.push(Confusion::pair(key, given));
        }
    }

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
        if let Some(certainty) = certainty.and_then(Certainty::from_level) {
            self.sure.push((certainty, share >= Points::ONE));
        }
        let errors = shown_by(question, Some(share), parts);
        let asked = (course.clone(), None, question.id.clone());
        self.note(&asked, at, errors.into_iter().cloned().collect());
        self.evidence.push(Evidence {
            competence: question.competence,
            question: asked,
            share,
            at,
        });
    }

    fn decide(&mut self, one: Decision) {
        let asked = (one.course, Some(one.scenario), one.scene);
        self.note(&asked, one.at, one.misconception.into_iter().collect());
        self.evidence.push(Evidence {
            competence: one.competence,
            question: asked,
            share: one.share,
            at: one.at,
        });
    }

    /// An utterance of an interview case that was named, or put in better words.
    fn drill(&mut self, one: Drilled) {
        self.coded.extend(one.coded);
        if let Some(certainty) = one.certainty {
            self.sure.push((certainty, one.share >= Points::ONE));
        }
        self.evidence.push(Evidence {
            competence: one.competence,
            question: (one.course, Some(one.interview), one.utterance),
            share: one.share,
            at: one.at,
        });
    }

    /// The latest answer to a question says which errors are shown.
    fn note(&mut self, asked: &Asked, at: Timestamp, errors: Vec<Slug>) {
        let known = self.errors.entry(asked.clone());
        let known = known.or_insert_with(|| (at, Vec::new()));
        if known.0 <= at {
            *known = (at, errors);
        }
    }
}
