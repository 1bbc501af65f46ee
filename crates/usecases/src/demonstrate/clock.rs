//! Time and chance as demonstration data need them: set by hand, and the same every time.

use super::SEED;
use super::ability::name;
use crate::{Clock, Context, SeededRandomness};
use base::{Seed, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A clock that is set by hand and moves by a millisecond when it is looked at, so that no two facts are of the same
/// time. It never passes the present.
#[derive(Debug)]
pub(super) struct SteppingClock {
    at: AtomicI64,
    present: i64,
}

impl SteppingClock {
    pub(super) fn new(present: Timestamp) -> Self {
        Self {
            at: AtomicI64::new(present.millis()),
            present: present.millis(),
        }
    }

    pub(super) fn set(&self, at: Timestamp) {
        self.at.store(at.millis(), Ordering::Relaxed);
    }

    /// What it shows, without moving it.
    pub(super) fn at(&self) -> Timestamp {
        Timestamp::from_millis(self.at.load(Ordering::Relaxed))
    }

    /// Lets seconds pass.
    pub(super) fn pass_seconds(&self, seconds: usize) {
        let millis = i64::try_from(seconds).unwrap_or(0).saturating_mul(1000);
        self.at.fetch_add(millis, Ordering::Relaxed);
    }

    /// Lets minutes pass.
    pub(super) fn pass(&self, minutes: usize) {
        let millis = i64::try_from(minutes).unwrap_or(0).saturating_mul(60_000);
        self.at.fetch_add(millis, Ordering::Relaxed);
    }
}

impl Clock for SteppingClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.at.fetch_add(1, Ordering::Relaxed).min(self.present))
    }
}

/// The demonstration with a chance of its own for one thing that is done, so that whatever is added later moves nobody else's results.
pub(super) fn apart(demo: &Context, what: &str) -> Context {
    Context {
        randomness: Arc::new(SeededRandomness::new(seed(what))),
        ..demo.clone()
    }
}

/// The seed of whatever has this name.
pub(super) fn seed(what: &str) -> Seed {
    Seed(SEED.0 ^ name(what))
}
