//! The status lists of the installation, signed: for anyone, so made once and given again.

use super::keys::{refuse_retired, site};
use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use base::Timestamp;
use documents::status::StatusList;
use std::collections::BTreeMap;
use tokio::sync::Mutex;

/// Readers fetch a status list again after a day.
const GOOD_SECONDS: i64 = 86_400;
/// A list says of which moment it is; one this old is made anew though nothing happened.
const FRESH_SECONDS: i64 = 300;

/// Lists that were signed. Making one reads a hundred thousand facts at worst, and whoever asks need not be anybody.
#[derive(Debug, Default)]
pub struct StatusLists {
    made: Mutex<BTreeMap<u32, Made>>,
}

#[derive(Debug)]
struct Made {
    /// What the list rests on: nothing becomes of a certificate without an entry in the register.
    entries: u64,
    /// The key that signed it.
    key: String,
    at: Timestamp,
    text: String,
}

impl Made {
    fn is_current(&self, entries: u64, key: &str, now: Timestamp) -> bool {
        let age = now.millis().saturating_sub(self.at.millis());
        self.entries == entries && self.key == key && (0..FRESH_SECONDS * 1000).contains(&age)
    }
}

/// The signed status list of this number, for anyone.
pub async fn status_list(ctx: &Context, actor: &Actor, list: &str) -> Result<String, UseCaseError> {
    anyone(actor);
    // One spelling a list.
    let number: u32 = list.parse().map_err(|_| UseCaseError::NotFound)?;
    if number.to_string() != list {
        return Err(UseCaseError::NotFound);
    }
    let signing = ctx.keys.signing()?;
    let key = signing.public().to_multibase();
    // Held while one is made, so that many who ask at once have it made once.
    let mut made = ctx.status_lists.made.lock().await;
    let mut reader = ctx.db.read().await?;
    refuse_retired(ctx, &mut reader, &signing).await?;
    let entries = store::register::get_size(&mut reader).await?;
    let now = ctx.now();
    if let Some(found) = made
        .get(&number)
        .filter(|one| one.is_current(entries, &key, now))
    {
        return Ok(found.text.clone());
    }
    let withdrawn = store::register::list_withdrawn(&mut reader, number)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    drop(reader);
    let (site, name) = (site(ctx)?, number.to_string());
    let until = Some(now.plus_seconds(GOOD_SECONDS));
    let text = tokio::task::spawn_blocking(move || {
        StatusList::with(withdrawn).credential(&name, &site, signing.key(), now, until)
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    let one = Made {
        entries,
        key,
        at: now,
        text: text.clone(),
    };
    made.insert(number, one);
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_given_again_until_something_happens_or_it_is_old() {
        let at = Timestamp::from_millis(1_777_885_200_000);
        let made = Made {
            entries: 7,
            key: "a".to_owned(),
            at,
            text: String::new(),
        };
        assert!(made.is_current(7, "a", at));
        assert!(made.is_current(7, "a", at.plus_seconds(299)));
        assert!(!made.is_current(7, "a", at.plus_seconds(300)));
        assert!(!made.is_current(7, "a", at.plus_seconds(-1)));
        assert!(!made.is_current(8, "a", at));
        assert!(!made.is_current(7, "b", at));
    }
}
