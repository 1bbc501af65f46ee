//! Questions that were imported into a course that is edited in the browser: they go into the draft, and are read by a second person with it.

use super::access::editor;
use super::open::begin;
use super::script::recorded;
use super::states::{Making, differing, keep};
use super::work::Work;
use crate::author::import::Settled;
use crate::author::overlay::content;
use crate::record::record;
use crate::{Context, UseCaseError};
use authoring::folder::Folder;
use base::Message;
use store::import::File;

/// Puts the files of an import into the open draft, which begins with them where none is open. Done once. Whoever calls it holds
/// `shelf.publishing`.
pub(in crate::author) async fn put_imported(
    ctx: &Context,
    settled: &Settled<'_>,
    files: &[File],
) -> Result<(), UseCaseError> {
    change(ctx, settled, |folder| {
        for file in files {
            if folder.files().contains_key(&file.path) {
                let message = Message::new("import-bank-exists");
                return Err(UseCaseError::Conflict(message));
            }
            let put = folder.put(&file.path, content(file)?);
            put.map_err(|reason| UseCaseError::Refused(vec![(String::new(), reason)]))?;
        }
        Ok(())
    })
    .await
}

/// Takes them out again, where they still are what was imported. Errors that this makes are told in the draft. Done once.
pub(in crate::author) async fn take_imported_out(
    ctx: &Context,
    settled: &Settled<'_>,
    files: &[File],
) -> Result<(), UseCaseError> {
    change(ctx, settled, |folder| {
        for file in files {
            if folder.files().get(&file.path) == Some(&content(file)?) {
                folder.remove(&file.path);
            }
        }
        Ok(())
    })
    .await
}

/// Changes the files of the draft and settles the import, in one transaction.
async fn change(
    ctx: &Context,
    settled: &Settled<'_>,
    change: impl FnOnce(&mut Folder) -> Result<(), UseCaseError> + Send,
) -> Result<(), UseCaseError> {
    let (actor, import) = (settled.actor, settled.import);
    let course = import.course.as_str();
    let mut tx = ctx.db.begin().await?;
    let by = editor(&mut tx, actor, course).await?.account;
    let now = store::import::get(&mut tx, import.id).await?;
    let is_settled = if settled.is_withdrawn {
        now.withdrawn_at.is_some()
    } else {
        now.done_at.is_some()
    };
    if is_settled {
        return Ok(());
    }
    begin(ctx, &mut tx, (actor, by), course).await?;
    let work = Work::open(&mut tx, course).await?;
    let before = work.folder()?;
    let mut after = before.clone();
    change(&mut after)?;
    let differs = differing(&before, &after);
    if differs.is_empty() {
        // A draft that has nothing in it need not begin.
        drop(tx);
        tx = ctx.db.begin().await?;
    } else {
        let making = Making {
            draft: work.draft.id,
            cause: "imported",
            by,
            save_key: &format!("{}-{}", import.id, u8::from(settled.is_withdrawn)),
        };
        keep(ctx, &mut tx, (differs, &after), &making).await?;
        let detail = serde_json::json!({ "draft": work.draft.id, "import": import.id });
        let about = recorded(course);
        record(ctx, &mut tx, actor, "draft.taken-in", about, detail).await?;
    }
    settled.settle(ctx, &mut tx, ctx.now()).await?;
    Ok(tx.commit().await?)
}
