//! A dry run of which nothing is kept: at the command line, beside a server that runs or before there is a database.

use super::draft::{Place, place, tried};
use super::report::Report;
use super::{NewImport, may_import_into};
use crate::author::versions::questions;
use crate::{Actor, Context, UseCaseError};
use base::{Message, Slug};
use courseware::Sources;

/// What every item of a file would become in the current version of a course. Nothing is written, not even what was read.
pub async fn preview_import(
    ctx: &Context,
    actor: &Actor,
    new: NewImport,
) -> Result<Report, UseCaseError> {
    may_import_into(&mut *ctx.db.read().await?, actor, &new.course).await?;
    let place = place(ctx, &new.course).await?;
    Ok(tried(place, new, false).await?.report)
}

/// The same for a course of a content folder that was never published.
pub async fn preview_folder_import(
    actor: &Actor,
    folder: &Sources,
    new: NewImport,
) -> Result<Report, UseCaseError> {
    actor.operator()?;
    let course = Slug::parse(&new.course).filter(|_| folder.courses().contains(&new.course));
    let course = course.ok_or(UseCaseError::NotFound)?;
    let sources = folder.course(&course);
    let Some(compiled) = courseware::compile_course(&sources, &course).0 else {
        return Err(UseCaseError::Conflict(Message::new("import-course-errors")));
    };
    let taken = questions(&compiled).map(|one| one.id.clone()).collect();
    let place = Place {
        course,
        sources,
        taken,
    };
    Ok(tried(place, new, false).await?.report)
}
