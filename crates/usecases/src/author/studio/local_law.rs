//! Local law in a course that runs out, or will soon: told to its authors, because it has to be looked at again.

use super::access::reading;
use super::work::Work;
use crate::author::folder::FolderState;
use crate::author::overlay;
use crate::supervise::problems;
use crate::{Actor, Context, UseCaseError};
use base::{Slug, Subject};
use courseware::Sources;
use jiff::civil::Date;
use std::collections::BTreeSet;
use views::supervise::ProblemView;

/// What is to be said today of the local law in a course: in its open draft, or else in what officers have.
pub async fn local_law(
    ctx: &Context,
    actor: &Actor,
    course: &str,
) -> Result<Vec<ProblemView>, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let sources = match store::draft::find_open(&mut reader, course).await? {
        Some(_) => Work::open(&mut reader, course).await?.sources()?,
        // Only courses have local law.
        None if ctx.shelf.current(course).is_none() => return Ok(Vec::new()),
        None => {
            drop(reader);
            overlay::current(ctx, course).await?.1
        }
    };
    let subject = Slug::parse(course).map(Subject::from);
    let today = ctx.day(ctx.now());
    Ok(subject.map_or_else(Vec::new, |subject| outdated(&sources, &subject, today)))
}

/// What is to be said on a day of the local law in these sources.
pub(super) fn outdated(sources: &Sources, subject: &Subject, today: Date) -> Vec<ProblemView> {
    if !subject.is_course() {
        return Vec::new();
    }
    let told = authoring::overlay::outdated(sources, subject.name(), today);
    problems(&FolderState::of(subject.to_string(), false, told, sources))
}

/// The countries whose law stands in a lesson of these sources.
pub(super) fn countries(sources: &Sources, subject: &Subject) -> Vec<String> {
    if !subject.is_course() {
        return Vec::new();
    }
    let found = courseware::local::placed(sources, subject.name());
    let countries: BTreeSet<String> = found.into_iter().map(|one| one.country).collect();
    countries.into_iter().collect()
}
