//! Tables of people: tried first, with what would become of each row, and applied when that is confirmed.
//!
//! What was tried is kept for a day, so that what is applied is what was shown. A row that was refused stays refused; one that
//! was to join is looked at once more, because an account may have been deactivated meanwhile.

mod apply;
mod fate;
mod letters;
mod read;
mod tried;

pub use apply::{Applied, apply_table};
pub use tried::{CountryNamed, NewTable, forget_tables, may_try_table, table, try_table};

use crate::UseCaseError;
use base::{CohortId, FactId, Timestamp};
use serde::{Deserialize, Serialize};
use store::db::Connection;
use views::programme::TableRow;

/// Bytes of a table that is read at all.
pub const LARGEST_TABLE: usize = 2 * 1024 * 1024;
/// People in it.
const MOST_ROWS: usize = 5000;
/// How long what was tried is kept, in seconds.
const KEPT: i64 = 86_400;

/// What is kept of a table.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    encoding: String,
    ignored: Vec<String>,
    rows: Vec<TableRow>,
}

/// The table of a cohort that waits to be applied.
pub(super) async fn waiting(
    conn: &mut Connection,
    cohort: CohortId,
    now: Timestamp,
) -> Result<Option<FactId>, UseCaseError> {
    let since = now.plus_seconds(-KEPT);
    Ok(store::cohort_table::find_latest(conn, cohort, since).await?)
}
