//! One assessment, with a row for each question.

use super::cache::computed;
use super::compute::Computed;
use crate::assess::prompt::prompt;
use crate::assess::rules::{FINAL, Rules, drill_name, rules};
use crate::author::{Published, questions};
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Message};
use quiz::Question;
use quiz::statistics::{ItemStatistics, remarks, thousandths};
use std::collections::BTreeMap;
use views::account::Role;
use views::statistics::{ItemRow, StatisticsView};
use views::{Passage, Phrase};

/// The figures of an assessment: `key` is `final`, a module that has a quiz, or `drill:` and a bank; without one, the first that the
/// course has. First attempts count, or, where they are asked for, all of them: later ones have seen the feedback.
pub async fn statistics(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    key: &str,
    all: bool,
    locale: Locale,
) -> Result<StatisticsView, UseCaseError> {
    actor.with_role(&[Role::Instructor, Role::Assessor])?;
    let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let assessments = assessments(&published, locale);
    let first = assessments.first().filter(|_| key.is_empty());
    let key = first.map_or(key, |(first, _)| first).to_owned();
    let rules = rules(&published, &key).ok_or(UseCaseError::NotFound)?;
    let computed = computed(ctx, course, &rules.name, !all).await?;
    let source = published.course.source_language;
    let figures = &computed.statistics;
    Ok(StatisticsView {
        course: course.to_owned(),
        course_title: phrase(&published.course.texts, locale, source, |text| &text.title),
        key,
        title: rules.title(locale),
        assessments,
        all_attempts: all,
        attempts: u32::try_from(figures.attempts).unwrap_or(u32::MAX),
        is_small: figures.is_small,
        mean: figures.mean.map(thousandths),
        deviation: figures.deviation.map(thousandths),
        alpha: figures.alpha.map(thousandths),
        error: figures.error.map(thousandths),
        histogram: figures.histogram,
        pass_percent: rules.pass_percent,
        items: rows(&published, &rules, &computed, locale),
        computed_at: computed.at,
    })
}

/// Everything of a course that is assessed, with its key.
fn assessments(published: &Published, locale: Locale) -> Vec<(String, Phrase)> {
    let course = &published.course;
    let quizzes = course.modules.iter().map(|module| module.slug.to_string());
    let drills = course.drills.iter().map(|drill| drill_name(&drill.bank));
    std::iter::once(FINAL.to_owned())
        .chain(quizzes)
        .chain(drills)
        .filter_map(|key| {
            let title = rules(published, &key)?.title(locale);
            Some((key, title))
        })
        .collect()
}

/// In the order in which the course has its questions; those it does not have any more come last.
fn rows(
    published: &Published,
    rules: &Rules<'_>,
    computed: &Computed,
    locale: Locale,
) -> Vec<ItemRow> {
    let asked = rules.all().map(|question| question.id.as_str());
    let places: BTreeMap<&str, usize> = asked
        .enumerate()
        .map(|(place, question)| (question, place))
        .collect();
    let known: BTreeMap<&str, &Question> = questions(&published.course)
        .map(|question| (question.id.as_str(), question))
        .collect();
    let source = published.course.source_language;
    let mut rows: Vec<ItemRow> = computed
        .keys
        .iter()
        .zip(&computed.statistics.items)
        .map(|((id, version), figures)| {
            let question = known.get(id.as_str()).copied();
            row(
                (id, *version),
                question,
                figures,
                remarks(figures, None),
                (locale, source),
            )
        })
        .collect();
    rows.sort_by_key(|row| {
        let place = places.get(row.question.as_str()).copied();
        (
            place.unwrap_or(usize::MAX),
            row.question.clone(),
            row.version,
        )
    });
    rows
}

/// One question; `question` in this version, or as near as there is, for its words.
pub(super) fn row(
    (id, version): (&str, u32),
    question: Option<&Question>,
    figures: &ItemStatistics,
    remarks: Vec<Message>,
    (wished, source): (Locale, Locale),
) -> ItemRow {
    ItemRow {
        question: id.to_owned(),
        version,
        prompt: question.map_or_else(
            || Passage {
                locale: source,
                html: id.to_owned(),
            },
            |question| prompt(question, wished, source),
        ),
        kind: question.map_or_else(String::new, |one| one.kind().as_str().to_owned()),
        competence: question.map_or_else(String::new, |one| one.competence.as_str().to_owned()),
        difficulty: question.map_or(0, |one| one.difficulty),
        answers: figures.answers,
        facility: figures.facility.map(thousandths),
        discrimination: figures.discrimination.map(thousandths),
        correlation: figures.correlation.map(thousandths),
        seconds: figures.seconds,
        remarks,
    }
}
