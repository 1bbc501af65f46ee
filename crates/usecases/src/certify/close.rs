//! Who is too close to decide: nobody certifies themselves, and not through a second account either.

use super::awards::refused;
use crate::UseCaseError;
use base::AccountId;
use base::text::fold;
use store::db::Connection;

/// Whether somebody may not judge the work of an account: it is their own, they made it and so had the link that opens it, or it
/// bears their name.
pub(super) async fn is_close(
    conn: &mut Connection,
    decider: AccountId,
    holder: AccountId,
) -> Result<bool, UseCaseError> {
    if decider == holder {
        return Ok(true);
    }
    let subject = holder.to_string();
    let subject = ("account", subject.as_str());
    if store::audit::get_is_by(conn, decider, "account.created", subject).await? {
        return Ok(true);
    }
    let own = store::account::get(conn, decider).await?.name;
    let theirs = store::account::get(conn, holder).await?.name;
    Ok(compared(&own) == compared(&theirs))
}

/// Refuses whoever is too close.
pub(super) async fn refuse_close(
    conn: &mut Connection,
    decider: AccountId,
    holder: AccountId,
) -> Result<(), UseCaseError> {
    if is_close(conn, decider, holder).await? {
        return Err(refused("award-refused-close"));
    }
    Ok(())
}

/// A name without case, accents and the spaces between its parts.
fn compared(name: &str) -> String {
    fold(name).split_whitespace().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_however_it_is_typed() {
        assert_eq!(compared("Ana  Beltrán"), compared("ANA BELTRAN "));
        assert_eq!(compared("أحمد علي"), compared("احمد علي"));
        assert_ne!(compared("Ana Beltrán"), compared("Ana Benítez"));
    }
}
