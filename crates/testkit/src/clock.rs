//! A clock that stands until a test moves it.

use base::Timestamp;
use std::sync::atomic::{AtomicI64, Ordering};
use usecases::Clock;

/// Milliseconds since 1970.
#[derive(Debug)]
pub struct TestClock(AtomicI64);

impl TestClock {
    /// 1 October 2026, 09:00 UTC.
    pub const START: i64 = 1_790_845_200_000;

    pub fn advance_hours(&self, hours: i64) {
        self.advance_seconds(hours * 3600);
    }

    pub fn advance_seconds(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1000, Ordering::SeqCst);
    }
}

impl Default for TestClock {
    fn default() -> Self {
        Self(AtomicI64::new(Self::START))
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::SeqCst))
    }
}
