//! What every use case needs: the store, the courses, a clock, randomness, settings.

use crate::Settings;
use crate::account::Throttle;
use crate::assess::{Broken, StatisticsCache};
use crate::author::Shelf;
use crate::certify::{Keys, StatusLists};
use crate::supervise::mail::{Nowhere, Post};
use base::{Draw, Seed, Timestamp};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::sync::{Arc, Mutex, PoisonError};
use store::Db;

/// Tells the time. An argument, so that tests can set it and decisions can be repeated.
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let millis = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |since| since.as_millis());
        Timestamp::from_millis(i64::try_from(millis).unwrap_or(i64::MAX))
    }
}

/// Gives random bytes. An argument like the clock: demonstration data are the same every time.
pub trait Randomness: Send + Sync {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), crate::UseCaseError>;
}

/// Random bytes of the operating system. Everything that must not be guessed comes from here.
#[derive(Debug, Clone, Copy)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), crate::UseCaseError> {
        getrandom::fill(bytes).map_err(|error| {
            crate::UseCaseError::Unexpected(format!("no randomness: {error}").into())
        })
    }
}

/// Bytes that can be guessed, the same from the same seed. Only for data that protect nothing: demonstrations, whose database is marked and
/// never leaves its machine, and tests, which have to give the same result every time.
#[derive(Debug)]
pub struct SeededRandomness(Mutex<Draw>);

impl SeededRandomness {
    pub const fn new(seed: Seed) -> Self {
        Self(Mutex::new(Draw::new(seed)))
    }
}

impl Randomness for SeededRandomness {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), crate::UseCaseError> {
        let mut draw = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for part in bytes.chunks_mut(8) {
            let bits = draw.bits().to_be_bytes();
            part.copy_from_slice(&bits[..part.len()]);
        }
        Ok(())
    }
}

/// Shared by all requests; cloning is cheap.
#[derive(Clone)]
pub struct Context {
    pub db: Db,
    pub shelf: Arc<Shelf>,
    pub clock: Arc<dyn Clock>,
    pub randomness: Arc<dyn Randomness>,
    pub settings: Arc<Settings>,
    pub throttle: Arc<Throttle>,
    /// Figures that were computed, until outcomes are added.
    pub statistics: Arc<StatisticsCache>,
    /// What certificates are signed with.
    pub keys: Arc<Keys>,
    /// Status lists that were signed, until something happens to a certificate.
    pub status_lists: Arc<StatusLists>,
    /// Carries letters.
    pub post: Arc<dyn Post>,
    /// Attempts that cannot be finished, and that the log has told of.
    pub broken: Arc<Broken>,
}

impl Context {
    pub fn new(db: Db, settings: Settings, clock: Arc<dyn Clock>) -> Self {
        let throttle = Throttle::new(&settings.limits);
        Self {
            db,
            shelf: Arc::new(Shelf::default()),
            clock,
            randomness: Arc::new(SystemRandomness),
            settings: Arc::new(settings),
            throttle: Arc::new(throttle),
            statistics: Arc::new(StatisticsCache::default()),
            keys: Arc::new(Keys::default()),
            status_lists: Arc::new(StatusLists::default()),
            post: Arc::new(Nowhere),
            broken: Arc::new(Broken::default()),
        }
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The civil day of a moment where the site is.
    pub(crate) fn day(&self, at: Timestamp) -> Date {
        let zone = TimeZone::get(&self.settings.site.time_zone).unwrap_or(TimeZone::UTC);
        jiff::Timestamp::from_millisecond(at.millis())
            .map_or(Date::ZERO, |at| zone.to_datetime(at).date())
    }

    /// Fresh random bytes.
    pub fn random<const N: usize>(&self) -> Result<[u8; N], crate::UseCaseError> {
        let mut bytes = [0; N];
        self.randomness.fill(&mut bytes)?;
        Ok(bytes)
    }
}
