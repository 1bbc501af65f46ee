//! One question with its options.

use super::cache::computed;
use super::compute::Computed;
use super::options::rows;
use super::table::row;
use crate::assess::errors_shown::{named, shown_by};
use crate::assess::questions::Questions;
use crate::assess::reading::Reading;
use crate::assess::rules::rules;
use crate::assess::show::{Seen, Tell, feedback_view, question_view};
use crate::author::Published;
use crate::author::studio::may_edit;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Slug};
use courseware::Course;
use quiz::statistics::{ItemStatistics, remarks};
use std::collections::BTreeMap;
use store::question_version::QuestionVersion;
use views::Phrase;
use views::account::Role;
use views::statistics::ItemView;

/// The figures of a question in the version that was answered last, with how often everything there is to
/// answer was answered, by the key that judges the answers now.
pub async fn item(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    key: &str,
    question: &str,
    all: bool,
    locale: Locale,
) -> Result<ItemView, UseCaseError> {
    actor.with_role(&[Role::Instructor, Role::Assessor])?;
    let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let rules = rules(&published, key).ok_or(UseCaseError::NotFound)?;
    let computed = computed(ctx, course, &rules.name, !all).await?;
    let slug = &published.course.slug;
    let stored = store::question_version::list(&mut *ctx.db.read().await?, slug).await?;
    let stored: Vec<&QuestionVersion> = stored
        .iter()
        .filter(|row| row.question.as_str() == question)
        .collect();
    let place_of = |version: u32| {
        computed
            .keys
            .iter()
            .position(|(id, number)| id == question && *number == version)
    };
    let answered = computed
        .keys
        .iter()
        .filter(|(id, _)| id == question)
        .map(|(_, version)| *version)
        .max();
    let current = published
        .numbers
        .iter()
        .find(|(id, _)| id.as_str() == question)
        .map(|(_, version)| *version);
    let version = answered.or(current).ok_or(UseCaseError::NotFound)?;
    let id = Slug::parse(question).ok_or(UseCaseError::NotFound)?;
    let place = place_of(version);
    let judged_by = place.and_then(|place| computed.judges.get(place).copied());
    let judged_by = judged_by.unwrap_or(version);
    let wanted = vec![(&id, version), (&id, judged_by)];
    let questions = Questions::load(ctx, &published, wanted).await?;
    let holder = ctx.shelf.holder(ctx, &published, &id, judged_by).await?;
    let source = holder.course.source_language;
    let (asked, judge) = (questions.get(&id, version)?, questions.get(&id, judged_by)?);
    let reading = Reading::of(asked, judge, source);
    let judge = reading.judge;
    let (options, analysis) = match place {
        Some(place) => rows(&computed, place, &reading, locale, source),
        None => (Vec::new(), None),
    };
    let figures = place
        .and_then(|place| computed.statistics.items.get(place).copied())
        .unwrap_or_else(ItemStatistics::default);
    let order = judge.written_order();
    let seen = Seen {
        order: &order,
        response: &[],
        wished: locale,
        source,
    };
    let answers = |version: u32| {
        let figures = place_of(version).and_then(|place| computed.statistics.items.get(place));
        figures.map_or(0, |figures| figures.answers)
    };
    Ok(ItemView {
        row: row(
            (question, version),
            Some(judge),
            &figures,
            remarks(&figures, analysis.as_ref()),
            (locale, source),
        ),
        course: course.to_owned(),
        course_title: phrase(&published.course.texts, locale, source, |text| &text.title),
        key: key.to_owned(),
        judged_by,
        may_regrade: may_regrade(ctx, actor, &published, &id).await?,
        versions: stored
            .iter()
            .map(|row| (row.number, row.created_at, answers(row.number)))
            .collect(),
        options,
        misconceptions: place.map_or_else(Vec::new, |place| {
            errors(&computed, place, &reading, &holder.course, locale)
        }),
        question: question_view(judge, &seen, None, 0)?,
        feedback: feedback_view(judge, &seen, Tell::Everything, None)?,
    })
}

/// The errors that answers showed, the most frequent first.
fn errors(
    computed: &Computed,
    place: usize,
    reading: &Reading<'_>,
    course: &Course,
    locale: Locale,
) -> Vec<(Phrase, u32)> {
    let given = computed.given.get(place).map_or(&[][..], Vec::as_slice);
    let mut counts: BTreeMap<&Slug, u32> = BTreeMap::new();
    for (parts, times) in given.iter().zip(computed.counts(place)) {
        let (judge, parts) = (reading.judge, reading.response(parts));
        let share = quiz::mark(judge, &parts).map(|mark| mark.share);
        for id in shown_by(judge, share, &parts) {
            *counts.entry(id).or_default() += times;
        }
    }
    let mut counts: Vec<(&Slug, u32)> = counts.into_iter().collect();
    counts.sort_by_key(|(id, times)| (std::cmp::Reverse(*times), *id));
    counts
        .into_iter()
        .map(|(id, times)| (named(course, id, locale), times))
        .collect()
}

/// Whether answers were judged by another version than the present one, and no regrade has found that they stay as they are; for whoever
/// edits the course.
async fn may_regrade(
    ctx: &Context,
    actor: &Actor,
    published: &Published,
    id: &Slug,
) -> Result<bool, UseCaseError> {
    let Some(present) = published.numbers.get(id) else {
        return Ok(false);
    };
    let course = published.course.slug.as_str();
    let mut reader = ctx.db.read().await?;
    match may_edit(&mut reader, actor, course).await {
        Ok(_) => {}
        Err(UseCaseError::Forbidden) => return Ok(false),
        Err(error) => return Err(error),
    }
    let found = store::regrade::find_older(&mut reader, course, id.as_str(), *present).await?;
    Ok(found.is_some())
}
