//! The administrators' list of accounts.

use super::roles;
use crate::{Actor, Context, UseCaseError};
use views::account::{AccountList, AccountRow};

/// Rows on a page.
const ROWS: usize = 50;
/// How much of what was typed is looked for, in characters.
const LONGEST_QUERY: usize = 200;

/// Accounts whose name, e-mail address or agency holds what was typed, by name; all when nothing was. Accents, case and
/// the forms of Arabic letters make no difference. A page beyond the last is the last.
pub async fn list_accounts(
    ctx: &Context,
    actor: &Actor,
    query: &str,
    page: usize,
) -> Result<AccountList, UseCaseError> {
    actor.administers()?;
    let query: String = query.trim().chars().take(LONGEST_QUERY).collect();
    let folded = base::text::fold(&query);
    let mut reader = ctx.db.read().await?;
    let total = store::account::get_count(&mut reader, &folded).await? as usize;
    let pages = total.div_ceil(ROWS).max(1);
    let page = page.clamp(1, pages);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let rows = store::account::list(
        &mut reader,
        &folded,
        number(ROWS),
        number((page - 1) * ROWS),
    )
    .await?;
    let rows = rows
        .into_iter()
        .map(|one| AccountRow {
            id: one.id,
            name: one.name,
            email: one.email,
            country: one.country,
            agency: one.agency,
            roles: roles(&one.roles),
            created_at: one.created_at,
            last_seen_at: one.last_seen_at,
            deactivated_at: one.deactivated_at,
        })
        .collect();
    Ok(AccountList {
        rows,
        query,
        total,
        page,
        pages,
    })
}
