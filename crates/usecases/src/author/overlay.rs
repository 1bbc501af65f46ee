//! Questions that were imported in the browser or at the command line stand in no folder: their files are laid over the course's
//! own. A path that the folder itself has wins: whoever takes an imported bank into the folder edits it there from then on.

use super::folder::Folder;
use super::heavy::heavy;
use super::origin::Origin;
use super::publish::publish;
use super::stored;
use crate::{Actor, Context, UseCaseError};
use base::{Diagnostic, Slug};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::{Course, Sources};
use std::collections::btree_map::Entry;
use std::sync::Arc;
use store::import::File;

/// Where a file of an import stands among the sources.
pub(super) fn place(course: &Slug, path: &str) -> String {
    format!("courses/{course}/{path}")
}

/// What a file of an import holds.
pub(super) fn content(file: &File) -> Result<Vec<u8>, UseCaseError> {
    STANDARD
        .decode(&file.content)
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// The content folder with the files of every import that stands.
pub(super) async fn overlay(ctx: &Context, mut sources: Sources) -> Result<Sources, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let files = store::import::list_standing_files(&mut reader).await?;
    drop(reader);
    let courses = sources.courses();
    for file in files
        .iter()
        .filter(|file| courses.iter().any(|course| course == file.course.as_str()))
    {
        match sources.0.entry(place(&file.course, &file.path)) {
            Entry::Occupied(own) => {
                tracing::debug!(path = own.key(), "the folder has this imported file itself");
            }
            Entry::Vacant(free) => {
                free.insert(content(file)?);
            }
        }
    }
    Ok(sources)
}

/// What the current version of a course was made from.
pub(super) async fn current(ctx: &Context, course: &str) -> Result<(Slug, Sources), UseCaseError> {
    let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    let sources = store::course::get_sources(&mut reader, published.version).await?;
    Ok((published.course.slug.clone(), stored::sources(&sources)?))
}

/// Compiles a course from other sources than those of its folder, away from what answers requests.
pub(super) async fn compile(
    course: Slug,
    sources: Sources,
) -> Result<(Sources, Option<Course>, Vec<Diagnostic>), UseCaseError> {
    heavy(move || {
        let (compiled, diagnostics) = courseware::compile_course(&sources, &course);
        (sources, compiled, diagnostics)
    })
    .await
}

/// Publishes a course that was compiled from other sources than its folder. Whoever calls it holds `shelf.publishing`.
pub(super) async fn republish(
    ctx: &Context,
    actor: &Actor,
    sources: Sources,
    course: Course,
    origin: Origin<'_>,
) -> Result<(), UseCaseError> {
    let mut shelf = ctx.shelf.courses.by_address();
    let name = course.slug.to_string();
    let folder = Folder::new(name.clone(), sources, (None, Vec::new()));
    let published = publish(ctx, actor, &folder, course, (&shelf, origin)).await?;
    shelf.insert(name, Arc::new(published));
    ctx.shelf.replace(shelf, ctx.shelf.problems());
    Ok(())
}
