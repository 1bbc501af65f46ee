//! How often passwords may be tried.
//!
//! Wrong tries fill three buckets that leak over time: of the account from this address, of the address, and of the
//! account from everywhere. The first two refuse when they are full. The third never refuses anybody, or else an
//! attacker could lock a person out from afar: while it is full, an address from which that account has not signed in
//! before has three tries instead of all. A right password counts for nothing and empties the first; from then on the
//! second does not hold up that account from there.

use crate::UseCaseError;
use crate::settings::Limits;
use base::Timestamp;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many times the tries of one account from one address the two wider buckets hold: an address
/// may be that of a whole station.
const WIDER: f64 = 10.0;
/// Tries from an unfamiliar address while an account is under attack.
const PRESSED: f64 = 3.0;
/// How many buckets are remembered.
const MOST: usize = 50_000;

/// Counts of wrong tries, in memory.
#[derive(Debug)]
pub struct Throttle {
    /// Wrong tries for one account from one address.
    tries: f64,
    /// Milliseconds in which they are forgotten.
    window: f64,
    buckets: Mutex<HashMap<Key, Bucket>>,
}

/// A hash, so that memory holds no addresses of people.
type Key = [u8; 32];

#[derive(Debug, Clone, Copy)]
struct Bucket {
    level: f64,
    at: i64,
    size: f64,
    /// This account has signed in from this address.
    familiar: bool,
}

/// A try under way, counted until it is found to be right.
#[derive(Debug, Clone, Copy)]
pub(super) struct Try {
    pair: Key,
    address: Key,
    account: Key,
}

impl Throttle {
    pub fn new(limits: &Limits) -> Self {
        Self {
            tries: f64::from(limits.sign_in_tries),
            window: f64::from(limits.sign_in_minutes) * 60_000.0,
            buckets: Mutex::default(),
        }
    }

    /// Counts a try; refused with the seconds to wait when there were too many.
    pub(super) fn admit(
        &self,
        email: &str,
        address: &str,
        now: Timestamp,
    ) -> Result<Try, UseCaseError> {
        let network = network(address);
        let one = Try {
            pair: key(&["pair", email, &network]),
            address: key(&["address", &network]),
            account: key(&["account", email]),
        };
        let mut buckets = self.lock();
        let read = |key, size| {
            let mut bucket = buckets.get(&key).copied().unwrap_or(Bucket {
                level: 0.0,
                at: now.millis(),
                size,
                familiar: false,
            });
            self.leak(&mut bucket, now);
            bucket
        };
        let pair = read(one.pair, self.tries);
        let address = read(one.address, self.tries * WIDER);
        let account = read(one.account, self.tries * WIDER);
        let pressed = account.level + 1.0 > account.size && !pair.familiar;
        let most = if pressed {
            PRESSED.min(pair.size)
        } else {
            pair.size
        };
        // Whoever signed in from here before is not held up by others who share the address.
        let shared = if pair.familiar {
            0
        } else {
            self.wait(&address, address.size)
        };
        let wait = self.wait(&pair, most).max(shared);
        if wait > 0 {
            return Err(UseCaseError::TooMany { seconds: wait });
        }
        for (key, bucket) in [
            (one.pair, pair),
            (one.address, address),
            (one.account, account),
        ] {
            let level = (bucket.level + 1.0).min(bucket.size);
            buckets.insert(key, Bucket { level, ..bucket });
        }
        if buckets.len() > MOST {
            self.forget(&mut buckets, now);
        }
        Ok(one)
    }

    /// The password was right.
    pub(super) fn succeed(&self, one: Try) {
        self.give_back(one);
        if let Some(bucket) = self.lock().get_mut(&one.pair) {
            bucket.level = 0.0;
            bucket.familiar = true;
        }
    }

    /// Nothing was found out about the password.
    pub(super) fn give_back(&self, one: Try) {
        let mut buckets = self.lock();
        for key in [one.pair, one.address, one.account] {
            if let Some(bucket) = buckets.get_mut(&key) {
                bucket.level = (bucket.level - 1.0).max(0.0);
            }
        }
    }

    /// Whether a code may be looked up from this address: refused with the seconds to wait after too many that there were not.
    pub(crate) fn may_guess(&self, address: &str, now: Timestamp) -> Result<(), UseCaseError> {
        let size = self.tries * WIDER;
        match self.wait(&self.guesses(address, now), size) {
            0 => Ok(()),
            seconds => Err(UseCaseError::TooMany { seconds }),
        }
    }

    /// A code was looked up that there is not.
    pub(crate) fn guessed(&self, address: &str, now: Timestamp) {
        let bucket = self.guesses(address, now);
        let level = (bucket.level + 1.0).min(bucket.size);
        let mut buckets = self.lock();
        buckets.insert(guess(address), Bucket { level, ..bucket });
        if buckets.len() > MOST {
            self.forget(&mut buckets, now);
        }
    }

    fn guesses(&self, address: &str, now: Timestamp) -> Bucket {
        let mut bucket = self.lock().get(&guess(address)).copied().unwrap_or(Bucket {
            level: 0.0,
            at: now.millis(),
            size: self.tries * WIDER,
            familiar: false,
        });
        self.leak(&mut bucket, now);
        bucket
    }

    /// What has been forgotten since the bucket was last looked at; nothing when the clock was set back.
    fn leak(&self, bucket: &mut Bucket, now: Timestamp) {
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of a few days")]
        let passed = now.millis().saturating_sub(bucket.at).max(0) as f64;
        bucket.level = (bucket.level - passed * bucket.size / self.window).max(0.0);
        bucket.at = now.millis();
    }

    /// Whole seconds until there is room for one more; 0 when there is.
    fn wait(&self, bucket: &Bucket, most: f64) -> u64 {
        let over = bucket.level + 1.0 - most;
        if over <= 0.0 {
            return 0;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "positive, and at most a window of a day"
        )]
        let seconds = ((over * self.window / bucket.size).round() / 1000.0).ceil() as u64;
        seconds.max(1)
    }

    /// Drops what is empty, and if that is not enough, the less filled half.
    fn forget(&self, buckets: &mut HashMap<Key, Bucket>, now: Timestamp) {
        buckets.retain(|_, bucket| {
            self.leak(bucket, now);
            bucket.level > 0.0
        });
        if buckets.len() > MOST / 2 {
            let mut levels: Vec<f64> = buckets
                .values()
                .map(|bucket| bucket.level / bucket.size)
                .collect();
            levels.sort_by(f64::total_cmp);
            let middle = levels[levels.len() / 2];
            buckets.retain(|_, bucket| bucket.level / bucket.size > middle);
        }
    }

    // Nothing between two changes of a bucket can panic, so a poisoned lock is still good.
    fn lock(&self) -> MutexGuard<'_, HashMap<Key, Bucket>> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(parts: &[&str]) -> Key {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part.as_bytes());
        hasher.update([0]);
    }
    hasher.finalize().into()
}

fn guess(address: &str) -> Key {
    key(&["guess", &network(address)])
}

/// The network an address belongs to: whoever has one IPv6 address has the 2^64 beside it.
fn network(address: &str) -> String {
    match address
        .parse::<IpAddr>()
        .map(|address| address.to_canonical())
    {
        Ok(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        Ok(IpAddr::V4(address)) => address.to_string(),
        Err(_) => address.chars().take(100).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten tries in fifteen minutes: one is forgotten every 90 seconds.
    fn throttle() -> Throttle {
        Throttle::new(&Limits::default())
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(seconds * 1000)
    }

    fn wait(throttle: &Throttle, email: &str, address: &str, seconds: i64) -> u64 {
        match throttle.admit(email, address, at(seconds)) {
            Ok(_) => 0,
            Err(UseCaseError::TooMany { seconds }) => seconds,
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn the_eleventh_wrong_try_waits_ninety_seconds() {
        let throttle = throttle();
        for _ in 0..10 {
            assert_eq!(wait(&throttle, "a", "192.0.2.1", 0), 0);
        }
        assert_eq!(wait(&throttle, "a", "192.0.2.1", 0), 90);
        assert_eq!(wait(&throttle, "a", "192.0.2.1", 60), 30);
        assert_eq!(wait(&throttle, "a", "192.0.2.1", 90), 0);
        assert_eq!(
            wait(&throttle, "a", "192.0.2.2", 0),
            0,
            "another address is free"
        );
    }

    #[test]
    fn right_passwords_count_for_nothing() {
        let throttle = throttle();
        for _ in 0..1000 {
            let one = throttle.admit("a", "192.0.2.1", at(0)).unwrap();
            throttle.succeed(one);
        }
        assert_eq!(wait(&throttle, "a", "192.0.2.1", 0), 0);
    }

    #[test]
    fn one_address_cannot_try_many_accounts() {
        let throttle = throttle();
        for n in 0..100 {
            assert_eq!(wait(&throttle, &n.to_string(), "2001:db8::1", 0), 0);
        }
        // 100 in 900 seconds: one is forgotten every 9. The neighbour in the same /64 is the same network.
        assert_eq!(wait(&throttle, "x", "2001:db8::ffff", 0), 9);
        assert_eq!(wait(&throttle, "x", "2001:db8:0:1::1", 0), 0);
    }

    #[test]
    fn a_colleague_who_mistypes_holds_up_nobody_who_signed_in_there_before() {
        let throttle = throttle();
        let one = throttle.admit("a", "192.0.2.1", at(0)).unwrap();
        throttle.succeed(one);
        for n in 0..100 {
            wait(&throttle, &n.to_string(), "192.0.2.1", 0);
        }
        assert_eq!(wait(&throttle, "stranger", "192.0.2.1", 0), 9);
        assert_eq!(wait(&throttle, "a", "192.0.2.1", 0), 0);
    }

    #[test]
    fn codes_are_not_guessed_without_end() {
        let throttle = throttle();
        let wait = |address: &str, seconds: i64| match throttle.may_guess(address, at(seconds)) {
            Ok(()) => 0,
            Err(UseCaseError::TooMany { seconds }) => seconds,
            Err(other) => panic!("{other}"),
        };
        // Ten tries in fifteen minutes, and ten times as many from one address: a hundred, then one in nine seconds.
        for _ in 0..100 {
            assert_eq!(wait("192.0.2.1", 0), 0);
            throttle.guessed("192.0.2.1", at(0));
        }
        assert_eq!(wait("192.0.2.1", 0), 9);
        assert_eq!(wait("192.0.2.1", 9), 0);
        assert_eq!(wait("192.0.2.2", 0), 0);
    }

    #[test]
    fn an_attack_from_everywhere_locks_nobody_out() {
        let throttle = throttle();
        let one = throttle.admit("a", "198.51.100.7", at(0)).unwrap();
        throttle.succeed(one);
        for n in 0..100 {
            wait(&throttle, "a", &format!("203.0.113.{n}"), 0);
        }
        let tries = |address: &str| {
            (0..20)
                .take_while(|_| wait(&throttle, "a", address, 0) == 0)
                .count()
        };
        assert_eq!(
            tries("203.0.113.200"),
            3,
            "an unfamiliar address under attack"
        );
        assert_eq!(
            tries("198.51.100.7"),
            10,
            "where the person signed in before"
        );
    }
}
