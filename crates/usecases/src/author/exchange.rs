//! The page of exchange: what can be written out, and what was brought in.

use super::import::{goes_into_draft, may_import_into};
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use views::exchange::{ExchangeView, PastImport};

/// Imports listed.
const MOST: u32 = 200;

/// The banks of a course, and the imports it has had, the latest first.
pub async fn exchange(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    locale: Locale,
) -> Result<ExchangeView, UseCaseError> {
    may_import_into(&mut *ctx.db.read().await?, actor, course).await?;
    let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    let into_draft = goes_into_draft(&mut reader, actor, course).await?;
    let imports = store::import::list(&mut reader, course, MOST).await?;
    drop(reader);
    let course = &published.course;
    let quizzes = course
        .modules
        .iter()
        .filter(|module| module.quiz.is_some())
        .map(|module| &module.slug);
    let banks = course.banks.iter().map(|bank| &bank.name).chain(quizzes);
    Ok(ExchangeView {
        into_draft,
        course: course.slug.to_string(),
        course_title: phrase(&course.texts, locale, course.source_language, |text| {
            &text.title
        }),
        banks: banks.map(ToString::to_string).collect(),
        imports: imports
            .into_iter()
            .filter_map(|one| {
                Some(PastImport {
                    import: one.id,
                    bank: one.bank.to_string(),
                    format: one.format,
                    file_name: one.file_name,
                    taken: one.taken,
                    refused: one.refused,
                    by: one.by_name.unwrap_or_default(),
                    at: one.done_at?,
                    withdrawn_at: one.withdrawn_at,
                })
            })
            .collect(),
    })
}
