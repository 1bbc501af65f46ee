//! Where a text stands now that has another address since somebody opened it.

use super::access::reading;
use super::work::Work;
use crate::{Actor, Context, UseCaseError};
use std::collections::BTreeSet;
use store::db::Connection;

/// How often a text is followed.
const MOST_MOVES: usize = 16;

/// A text at its new address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    pub path: String,
    /// The state that a form began from and the same state at the new address, where nobody saved between the form and the move.
    pub seen: Option<(u32, u32)>,
}

/// Where a text of the open draft went when the outline was changed; `None` where it is still there, was taken out, or no draft is
/// open. `seen` is the state that a form of the text began from.
pub async fn moved(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    (path, seen): (&str, Option<u32>),
) -> Result<Option<Moved>, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = match Work::open(&mut reader, course).await {
        Err(UseCaseError::NotFound) => return Ok(None),
        work => work?,
    };
    let (mut place, mut state) = (path.to_owned(), seen);
    for _ in 0..MOST_MOVES {
        let Some(gone) = work.changed.get(&place).filter(|one| one.content.is_none()) else {
            break;
        };
        let last = work.named(gone.number - 1);
        let Some((next, number)) = follow(&mut reader, &work, (&place, gone.number)).await? else {
            return Ok(None);
        };
        state = state.filter(|state| *state == last).map(|_| number);
        place = next;
    }
    let is_there = place != path && work.latest(&place)?.1.is_some();
    Ok(is_there.then(|| Moved {
        path: place,
        seen: seen.zip(state),
    }))
}

/// The text that one became which was taken out in a state, and the number of its first state there. A change of the outline makes
/// several texts anew at once, and changes links in them: it is the one that says most of the same.
async fn follow(
    conn: &mut Connection,
    work: &Work,
    (path, gone): (&str, u32),
) -> Result<Option<(String, u32)>, UseCaseError> {
    let before = work.at(conn, path, work.named(gone - 1)).await?;
    let before = before.unwrap_or_default();
    let mut best: Option<(usize, String, u32)> = None;
    for (other, number) in
        store::draft_moved::list_arranged(conn, work.draft.id, path, gone).await?
    {
        let number = work.named(number);
        if work.at(conn, &other, number - 1).await?.is_some() {
            continue;
        }
        let now = work.at(conn, &other, number).await?.unwrap_or_default();
        let same = same_lines(&before, &now);
        if same > best.as_ref().map_or(0, |(same, ..)| *same) {
            best = Some((same, other, number));
        }
    }
    Ok(best.map(|(_, path, number)| (path, number)))
}

/// How many different lines two texts share, where that is at least half of those of both.
fn same_lines(one: &[u8], other: &[u8]) -> usize {
    let (one, other) = (lines(one), lines(other));
    let same = one.intersection(&other).count();
    if same * 2 >= one.len().max(other.len()) {
        same
    } else {
        0
    }
}

fn lines(text: &[u8]) -> BTreeSet<&[u8]> {
    text.split(|byte| *byte == b'\n').collect()
}

#[cfg(test)]
mod tests {
    use super::same_lines;

    #[test]
    fn texts_with_other_links_are_the_same_and_others_are_not() {
        assert_eq!(same_lines(b"a\nb\nc\n", b"a\nb\nC\n"), 3);
        assert_eq!(same_lines(b"a\nb\nc", b"a\nx\ny"), 0);
        assert_eq!(same_lines(b"", b"a\nb"), 0);
    }
}
