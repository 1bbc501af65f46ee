//! Turns to receive a large file. Each stands in memory until it has been read, so a few are received at once on the whole site, and one of
//! each person: whoever sends twenty at once waits for themselves, and holds up nobody else.

use base::AccountId;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};

/// The turns of one kind of files.
pub struct Turns {
    all: Semaphore,
    /// One turn for each person who sends or waits.
    people: Mutex<BTreeMap<Option<AccountId>, Arc<Semaphore>>>,
}

/// Given back when it is dropped.
pub struct Turn<'a> {
    _one_of_all: SemaphorePermit<'a>,
    _own: OwnedSemaphorePermit,
}

impl Turns {
    pub const fn new(at_once: usize) -> Self {
        Self {
            all: Semaphore::const_new(at_once),
            people: Mutex::new(BTreeMap::new()),
        }
    }

    /// Waits for the turn of a person. None, where what they wait for was closed, which it never is.
    pub async fn take(&self, person: Option<AccountId>) -> Option<Turn<'_>> {
        let own = self.of(person).acquire_owned().await.ok()?;
        Some(Turn {
            _one_of_all: self.all.acquire().await.ok()?,
            _own: own,
        })
    }

    fn of(&self, person: Option<AccountId>) -> Arc<Semaphore> {
        let mut people = self.people.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever has a turn or waits for one holds it too; others are forgotten.
        people.retain(|_, own| Arc::strong_count(own) > 1);
        let own = people.entry(person);
        Arc::clone(own.or_insert_with(|| Arc::new(Semaphore::new(1))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Timestamp;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    fn person(n: u8) -> AccountId {
        AccountId::new(Timestamp::from_millis(0), [n; 10])
    }

    /// The turn, where nobody has to wait for it.
    fn now(turns: &Turns, n: u8) -> Option<Turn<'_>> {
        let mut turn = pin!(turns.take(Some(person(n))));
        match turn.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(turn) => turn,
            Poll::Pending => None,
        }
    }

    #[test]
    fn whoever_sends_many_waits_for_themselves_and_others_do_not() {
        let turns = Turns::new(2);
        let first = now(&turns, 1).unwrap();
        assert!(now(&turns, 1).is_none());
        let other = now(&turns, 2).unwrap();
        assert!(now(&turns, 3).is_none(), "two at once");
        drop(other);
        let third = now(&turns, 3).unwrap();
        drop(first);
        let again = now(&turns, 1).unwrap();
        drop((third, again));
        drop(turns.of(Some(person(4))));
        let people = turns.people.lock().unwrap();
        assert_eq!(people.len(), 1, "nobody is remembered who has gone");
    }
}
