//! What was worked out of states that never change, kept for whoever asks next.

use std::fmt::{Debug, Formatter};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::OnceCell;

/// Entries at most, whatever they weigh.
const ENTRIES: usize = 64;

/// Entries by their key, the one that was asked for last at the end.
type Entries<K, V> = Vec<(K, Arc<OnceCell<Arc<V>>>)>;

/// What was worked out, up to a weight; what nobody asked for the longest goes first. Many who ask for one thing at the same time wait for
/// one of them.
pub(super) struct Kept<K, V> {
    entries: Mutex<Entries<K, V>>,
    most: usize,
    weigh: fn(&V) -> usize,
}

impl<K, V> Debug for Kept<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Kept").finish_non_exhaustive()
    }
}

impl<K: Clone + PartialEq, V> Kept<K, V> {
    pub const fn new(most: usize, weigh: fn(&V) -> usize) -> Self {
        Self {
            entries: Mutex::new(Vec::new()),
            most,
            weigh,
        }
    }

    /// What belongs to a key; made where it is not there.
    pub async fn get<E>(
        &self,
        key: &K,
        make: impl Future<Output = Result<V, E>>,
    ) -> Result<Arc<V>, E> {
        let cell = self.cell(key);
        let found = cell.get_or_try_init(|| async { make.await.map(Arc::new) });
        let found = Arc::clone(found.await?);
        self.trim();
        Ok(found)
    }

    fn cell(&self, key: &K) -> Arc<OnceCell<Arc<V>>> {
        let mut entries = self.entries();
        let place = entries.iter().position(|(one, _)| one == key);
        let entry = match place {
            Some(place) => entries.remove(place),
            None => (key.clone(), Arc::default()),
        };
        let cell = Arc::clone(&entry.1);
        entries.push(entry);
        cell
    }

    fn trim(&self) {
        let mut entries = self.entries();
        let mut room = self.most;
        let mut first = entries.len();
        for (_, cell) in entries.iter().rev().take(ENTRIES) {
            let weight = cell.get().map_or(0, |one| (self.weigh)(one));
            let Some(left) = room.checked_sub(weight) else {
                break;
            };
            room = left;
            first -= 1;
        }
        entries.drain(..first);
    }

    // A panic never leaves the entries half changed.
    fn entries(&self) -> MutexGuard<'_, Entries<K, V>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "values are weighed where they are kept"
    )]
    fn weight(one: &usize) -> usize {
        *one
    }

    #[tokio::test]
    async fn many_who_ask_at_once_wait_for_one() {
        let kept: Kept<u8, usize> = Kept::new(10, weight);
        let made = AtomicUsize::new(0);
        let ask = || {
            kept.get(&1, async {
                tokio::task::yield_now().await;
                made.fetch_add(1, Ordering::SeqCst);
                Ok::<_, ()>(3)
            })
        };
        let (one, two, three) = tokio::join!(ask(), ask(), ask());
        assert_eq!([*one.unwrap(), *two.unwrap(), *three.unwrap()], [3, 3, 3]);
        assert_eq!(made.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn what_nobody_asked_for_the_longest_goes_when_all_together_is_too_much() {
        let kept: Kept<u8, usize> = Kept::new(10, weight);
        let made = AtomicUsize::new(0);
        let ask = async |key: u8, weight: usize| {
            let new = async {
                made.fetch_add(1, Ordering::SeqCst);
                Ok::<_, ()>(weight)
            };
            kept.get(&key, new).await.unwrap();
            made.load(Ordering::SeqCst)
        };
        assert_eq!(ask(1, 4).await, 1);
        assert_eq!(ask(2, 4).await, 2);
        assert_eq!(ask(1, 4).await, 2);
        // 4 + 4 + 4 is more than 10: the second one goes.
        assert_eq!(ask(3, 4).await, 3);
        assert_eq!(ask(1, 4).await, 3);
        assert_eq!(ask(2, 4).await, 4);
        // What is too much alone is not kept, and takes everything along.
        assert_eq!(ask(4, 11).await, 5);
        assert_eq!(ask(4, 11).await, 6);
    }

    #[tokio::test]
    async fn what_failed_is_tried_again() {
        let kept: Kept<u8, usize> = Kept::new(10, weight);
        assert_eq!(kept.get(&1, async { Err("no") }).await, Err("no"));
        let made = kept.get(&1, async { Ok::<_, &str>(2) }).await;
        assert_eq!(made.map(|one| *one), Ok(2));
    }
}
