//! An import is done, or taken back, in the transaction that publishes its course: there is no moment at which one of both is true alone.

use super::may_import_into;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::Timestamp;
use store::db::Connection;
use store::import::Import;

/// What becomes of an import with the next version of its course.
#[derive(Debug, Clone, Copy)]
pub(in crate::author) struct Settled<'a> {
    pub actor: &'a Actor,
    pub import: &'a Import,
    /// Its questions are taken out again.
    pub is_withdrawn: bool,
    /// The number of the publication whose place the next version takes.
    pub over: u32,
}

impl Settled<'_> {
    /// Records it, the first time. Permission: [`may_import_into`] the course, whatever was asked before the transaction.
    pub async fn settle(
        &self,
        ctx: &Context,
        conn: &mut Connection,
        now: Timestamp,
    ) -> Result<(), UseCaseError> {
        let Self { actor, import, .. } = *self;
        may_import_into(conn, actor, import.course.as_str()).await?;
        let id = import.id.to_string();
        if self.is_withdrawn {
            if store::import::update_withdrawn(conn, import.id, now).await? {
                let detail = serde_json::json!({ "course": import.course, "bank": import.bank });
                let about = ("import", id.as_str());
                record(ctx, conn, actor, "import.withdrawn", about, detail).await?;
            }
        } else if store::import::update_done(conn, import.id, now).await? {
            let detail = serde_json::json!({
                "course": import.course,
                "bank": import.bank,
                "taken": import.taken,
                "refused": import.refused,
            });
            let about = ("import", id.as_str());
            record(ctx, conn, actor, "import.done", about, detail).await?;
        }
        Ok(())
    }
}
