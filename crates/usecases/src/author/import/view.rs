//! A dry run, or the record of an import.

use super::report::Report;
use super::{is_kept, may_import};
use crate::{Actor, Context, UseCaseError};
use base::{ImportId, Locale};
use views::exchange::ImportView;

/// What every item of the file would become, or became.
pub async fn import(
    ctx: &Context,
    actor: &Actor,
    id: ImportId,
    _: Locale,
) -> Result<ImportView, UseCaseError> {
    may_import(ctx, actor)?;
    let mut reader = ctx.db.read().await?;
    let import = store::import::get(&mut reader, id).await?;
    let report = store::import::get_report(&mut reader, id).await?;
    drop(reader);
    if !is_kept(&import, ctx.now()) {
        return Err(UseCaseError::NotFound);
    }
    let report: Report = serde_json::from_str(&report)?;
    Ok(ImportView {
        import: id,
        course: import.course.to_string(),
        bank: import.bank.to_string(),
        format: import.format,
        file_name: import.file_name,
        bytes: import.file_bytes,
        items: report.items.into_iter().map(Into::into).collect(),
        taken: report.taken,
        refused: report.refused,
        remarks: report.remarks,
        left_out: report.left_out,
        done_at: import.done_at,
        obstacle: report.obstacle,
    })
}
