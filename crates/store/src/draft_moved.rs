//! What one change of the outline made of the texts of a draft.

use crate::StoreError;
use crate::db::Connection;
use crate::row::count;
use base::DraftId;

/// The files that were kept with this state of a file by the same change of the outline, each with its number there; without those
/// that it took out.
pub async fn list_arranged(
    conn: &mut Connection,
    id: DraftId,
    path: &str,
    number: u32,
) -> Result<Vec<(String, u32)>, StoreError> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "select o.path, o.number
         from draft_files f join draft_files o on o.draft_id = f.draft_id and o.save_key = f.save_key
         where f.draft_id = $1 and f.path = $2 and f.number = $3 and f.cause = 'outline'
           and o.cause = 'outline' and o.content is not null
         order by o.path",
    )
    .bind(id.to_string())
    .bind(path)
    .bind(i64::from(number))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(path, number)| (path, count(number)))
        .collect())
}
