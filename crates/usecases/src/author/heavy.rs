//! Work that takes all of a processor for a while: courses that are compared, put together or compiled for those who write them.

use crate::UseCaseError;
use tokio::sync::Semaphore;

/// How many of these are done at once on the whole site: officers who read and answer have the rest of the machine.
static TURNS: Semaphore = Semaphore::const_new(2);

/// Does it away from what answers requests, when its turn has come. Whoever waits for it may give up and it goes on, so the turn belongs
/// to the work and not to the request. It waits for no database; hold no transaction while waiting for it.
pub(super) async fn heavy<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, UseCaseError> {
    // It is never closed.
    let turn = TURNS.acquire().await;
    let done = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work()
    });
    done.await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// Does something short away from what answers requests, without waiting for a turn.
pub(super) async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, UseCaseError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, mpsc};
    use std::time::Duration;

    #[tokio::test]
    async fn work_that_nobody_waits_for_any_more_keeps_its_turn() {
        let (end, ended) = mpsc::channel::<()>();
        let ended = Arc::new(std::sync::Mutex::new(ended));
        let begun = Arc::new(AtomicUsize::new(0));
        let started = |count: usize| {
            let begun = Arc::clone(&begun);
            async move {
                while begun.load(Ordering::SeqCst) < count {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            }
        };
        let one = || {
            let (begun, ended) = (Arc::clone(&begun), Arc::clone(&ended));
            tokio::spawn(heavy(move || {
                begun.fetch_add(1, Ordering::SeqCst);
                ended.lock().unwrap().recv().unwrap();
            }))
        };
        let given_up = [one(), one()];
        tokio::time::timeout(Duration::from_secs(10), started(2))
            .await
            .unwrap();
        for request in &given_up {
            request.abort();
        }
        let waiting = one();
        // Both who asked first have gone, their work has not: the third has no turn.
        let early = tokio::time::timeout(Duration::from_millis(200), started(3)).await;
        assert!(early.is_err());
        end.send(()).unwrap();
        tokio::time::timeout(Duration::from_secs(10), started(3))
            .await
            .unwrap();
        end.send(()).unwrap();
        end.send(()).unwrap();
        waiting.await.unwrap().unwrap();
    }
}
