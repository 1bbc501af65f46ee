//! What a text was while somebody typed it is kept for as long as its draft is open; afterwards a state every ten minutes is enough.

use crate::{Actor, Context, UseCaseError};
use base::{DraftId, Timestamp};
use store::draft_thinned::State;

/// Of the states that one person typed of one text within so much of the clock, only the last is kept, in milliseconds.
const APART: i64 = 10 * 60 * 1000;
/// Drafts that are looked at in one minute.
const DRAFTS: u32 = 5;
/// States that are taken out in one transaction: each is as large as its text, and whoever saves an answer waits for it.
const AT_ONCE: usize = 50;

/// Takes states out of drafts whose work was published that nothing names; how many. The program asks every minute.
pub async fn thin_drafts(ctx: &Context, actor: &Actor) -> Result<usize, UseCaseError> {
    actor.operator()?;
    let mut reader = ctx.db.read().await?;
    let drafts = store::draft_thinned::list_drafts(&mut reader, DRAFTS).await?;
    drop(reader);
    let mut gone = 0;
    for draft in drafts {
        gone += thin(ctx, draft).await?;
    }
    Ok(gone)
}

/// A draft that ended does not change any more, so what is looked at before is so while it is written. It is marked when all is done: where
/// the program stops in between it begins again.
async fn thin(ctx: &Context, draft: DraftId) -> Result<usize, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let paths = store::draft_ended::list_paths(&mut reader, draft).await?;
    let mut gone = Vec::new();
    for path in paths {
        let states = store::draft_thinned::list_states(&mut reader, draft, &path).await?;
        let named = store::draft_thinned::list_named(&mut reader, draft, &path).await?;
        let numbers = passing(&states, &named).into_iter();
        gone.extend(numbers.map(|number| (path.clone(), number)));
    }
    drop(reader);
    for some in gone.chunks(AT_ONCE) {
        let mut tx = ctx.db.begin().await?;
        for (path, number) in some {
            store::draft_thinned::delete_state(&mut tx, draft, path, *number).await?;
        }
        tx.commit().await?;
    }
    let mut tx = ctx.db.begin().await?;
    store::draft_thinned::update_thinned(&mut tx, draft, ctx.now()).await?;
    tx.commit().await?;
    Ok(gone.len())
}

/// The numbers of the states that were typed and typed over by the same person in the same ten minutes, and of which nobody spoke in between.
/// The last state of a text always stays: it is what was published, or what went on.
fn passing(states: &[State], named: &[Timestamp]) -> Vec<u32> {
    let typed = |one: &State| one.cause == "typed";
    let slot = |one: &State| one.at.millis().div_euclid(APART);
    states
        .windows(2)
        .filter_map(|pair| {
            let [one, next] = pair else { return None };
            let is_one_go = typed(one) && typed(next) && one.by == next.by;
            // What was said in the same moment may be about either.
            let spoken = named.iter().any(|at| (one.at..=next.at).contains(at));
            (is_one_go && slot(one) == slot(next) && !spoken).then_some(one.number)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Minutes of a day with their parts, which begin a slot at each full ten.
    fn at(minute: i64, second: i64) -> Timestamp {
        Timestamp::from_millis((minute * 60 + second) * 1000)
    }

    fn states(all: &[(&str, &str, Timestamp)]) -> Vec<State> {
        let numbered = all.iter().zip(1..);
        let state = |((cause, by, at), number): (&(&str, &str, Timestamp), u32)| State {
            number,
            cause: (*cause).to_owned(),
            by: Some((*by).to_owned()),
            at: *at,
        };
        numbered.map(state).collect()
    }

    #[test]
    fn of_what_one_person_typed_in_ten_minutes_the_last_state_stays() {
        let all = states(&[
            ("typed", "ana", at(0, 1)),
            ("typed", "ana", at(9, 58)),
            ("typed", "ana", at(9, 59)),
            ("typed", "ana", at(10, 0)),
            ("typed", "ana", at(30, 0)),
            ("typed", "ana", at(30, 5)),
        ]);
        assert_eq!(passing(&all, &[]), [1, 2, 5]);
    }

    #[test]
    fn what_another_person_or_another_act_comes_after_stays() {
        let all = states(&[
            ("typed", "ana", at(0, 0)),
            ("typed", "ben", at(0, 1)),
            ("typed", "ana", at(0, 2)),
            ("merged", "ana", at(0, 3)),
            ("typed", "ana", at(0, 4)),
            ("restored", "ana", at(0, 5)),
        ]);
        assert!(passing(&all, &[]).is_empty());
    }

    #[test]
    fn what_somebody_spoke_of_stays() {
        let all = states(&[
            ("typed", "ana", at(0, 0)),
            ("typed", "ana", at(0, 10)),
            ("typed", "ana", at(0, 20)),
            ("typed", "ana", at(0, 30)),
        ]);
        // A review was asked for while the second one was the text.
        assert_eq!(passing(&all, &[at(0, 15)]), [1, 3]);
        // In the very moment of the third: it may have been about the second or the third.
        assert_eq!(passing(&all, &[at(0, 20)]), [1]);
    }
}
