//! A dry run, or the record of an import.

use super::report::Report;
use super::{goes_into_draft, is_kept, may_import, may_import_into};
use crate::{Actor, Context, UseCaseError};
use base::ImportId;
use views::exchange::ImportView;

/// Items on one page.
const ROWS: usize = 200;

/// What every item of the file would become, or became; the items of one page, from 1. Permission: `may_import_into`
/// its course.
pub async fn import(
    ctx: &Context,
    actor: &Actor,
    id: ImportId,
    page: usize,
) -> Result<ImportView, UseCaseError> {
    may_import(ctx, actor)?;
    let mut reader = ctx.db.read().await?;
    let import = store::import::get(&mut reader, id).await?;
    may_import_into(&mut reader, actor, import.course.as_str()).await?;
    let into_draft = goes_into_draft(&mut reader, actor, import.course.as_str()).await?;
    let report = store::import::get_report(&mut reader, id).await?;
    drop(reader);
    if !is_kept(&import, ctx.now()) {
        return Err(UseCaseError::NotFound);
    }
    let report: Report = serde_json::from_str(&report)?;
    let pages = report.len().div_ceil(ROWS).max(1);
    let page = page.clamp(1, pages);
    let items = report.rows((page - 1) * ROWS, ROWS);
    Ok(ImportView {
        import: id,
        course: import.course.to_string(),
        bank: import.bank.to_string(),
        format: import.format,
        file_name: import.file_name,
        bytes: import.file_bytes,
        items: items.collect::<Result<_, _>>()?,
        taken: report.taken,
        refused: report.refused,
        remarks: report.remarks,
        page,
        pages,
        done_at: import.done_at,
        obstacle: report.obstacle,
        into_draft,
    })
}

/// The whole report of a dry run or an import, for the command line.
pub async fn import_preview(
    ctx: &Context,
    actor: &Actor,
    id: ImportId,
) -> Result<Report, UseCaseError> {
    actor.operator()?;
    let mut reader = ctx.db.read().await?;
    let report = store::import::get_report(&mut reader, id).await?;
    drop(reader);
    Ok(serde_json::from_str(&report)?)
}
