//! One question with its options.

use super::cache::computed;
use super::options::rows;
use super::table::row;
use crate::assess::rules::rules;
use crate::assess::show::{Seen, Tell, feedback_view, question_view};
use crate::author::{Published, questions};
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use quiz::Question;
use quiz::statistics::{ItemStatistics, remarks};
use std::sync::Arc;
use store::question_version::QuestionVersion;
use views::account::Role;
use views::statistics::ItemView;

/// The figures of a question in the version that was answered last, with how often everything there is to answer was answered.
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
    let holder = holder(ctx, &published, &stored, version).await?;
    let asked = in_version(&holder, question, version).ok_or(UseCaseError::NotFound)?;
    let source = holder.course.source_language;
    let (options, analysis) = match place_of(version) {
        Some(place) => rows(&computed, place, asked, locale, source),
        None => (Vec::new(), None),
    };
    let figures = place_of(version)
        .and_then(|place| computed.statistics.items.get(place).copied())
        .unwrap_or_else(ItemStatistics::default);
    let order = asked.written_order();
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
            Some(asked),
            &figures,
            remarks(&figures, analysis.as_ref()),
            (locale, source),
        ),
        course: course.to_owned(),
        course_title: phrase(&published.course.texts, locale, source, |text| &text.title),
        key: key.to_owned(),
        versions: stored
            .iter()
            .map(|row| (row.number, row.created_at, answers(row.number)))
            .collect(),
        options,
        question: question_view(asked, &seen, None, 0)?,
        feedback: feedback_view(asked, &seen, Tell::Everything, None)?,
    })
}

/// A version of the course that holds the question in this version: the present one, where it does.
async fn holder(
    ctx: &Context,
    published: &Arc<Published>,
    stored: &[&QuestionVersion],
    version: u32,
) -> Result<Arc<Published>, UseCaseError> {
    let row = stored.iter().find(|row| row.number == version);
    match row {
        Some(row) if published.numbers.get(&row.question) != Some(&version) => {
            ctx.shelf.version(ctx, row.version).await
        }
        _ => Ok(Arc::clone(published)),
    }
}

fn in_version<'a>(published: &'a Published, question: &str, version: u32) -> Option<&'a Question> {
    let id = base::Slug::parse(question)?;
    published
        .question(&id, Some(version))
        .or_else(|| questions(&published.course).find(|one| one.id == id))
}
