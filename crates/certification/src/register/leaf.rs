//! One entry of the register: what happened to a certificate and when, and a mark that only those who
//! hold the certificate and its salt can tie to it.
//!
//! The register is public and never forgets, so nothing in it may be about a person. The mark is a hash
//! over 32 random bytes, the salt, with the certificate's code and the SHA-256 of its snapshot. Without the
//! salt nobody can try names or codes against the mark, however few people there are to try; and when the
//! salt is deleted, nobody can ever again show which certificate the entry was of. What stays says that
//! some certificate was issued at some moment. The event is hashed as well, so the two entries of a
//! certificate that was revoked have marks with nothing in common.

use super::hash::{self, Hash};
use crate::code::Code;
use base::Timestamp;
use std::fmt;

const VERSION: &str = "audire-register/1";

/// What happened to a certificate. A certificate has one entry that begins it and at most one that ends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// It was issued.
    Issued,
    /// It was issued in the place of one that had a mistake; its snapshot names that one.
    Corrected,
    /// It was issued for a further cycle; its snapshot names the one before.
    Renewed,
    /// It is good no more.
    Revoked,
}

impl Event {
    pub const ALL: [Self; 4] = [Self::Issued, Self::Corrected, Self::Renewed, Self::Revoked];

    /// Its line in an entry.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Corrected => "corrected",
            Self::Renewed => "renewed",
            Self::Revoked => "revoked",
        }
    }
}

/// 32 random bytes, kept with the certificate and deleted with it; never serialised, only written into the proof
/// that goes with the certificate.
#[derive(Clone, PartialEq, Eq)]
pub struct Salt([u8; 32]);

impl Salt {
    pub const fn from_random(random: [u8; 32]) -> Self {
        Self(random)
    }

    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Not shown: a salt in a log file would undo its deletion.
impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(…)")
    }
}

/// An entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leaf {
    event: Event,
    /// Seconds since 1970 in UTC.
    second: i64,
    mark: Hash,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LeafError {
    #[error("the moment is outside the years that can be written")]
    Moment,
    #[error("the entry is not one of this register")]
    Malformed,
}

impl Leaf {
    /// The entry of an event of the certificate with this code, salt and SHA-256 of its snapshot. Its moment is the
    /// whole second before `at`.
    pub fn new(
        event: Event,
        at: Timestamp,
        salt: &Salt,
        code: &Code,
        snapshot: &[u8; 32],
    ) -> Result<Self, LeafError> {
        let second = at.millis().div_euclid(1000);
        moment(second).ok_or(LeafError::Moment)?;
        Ok(Self {
            event,
            second,
            mark: mark(event, salt, code, snapshot),
        })
    }

    pub const fn event(&self) -> Event {
        self.event
    }

    pub const fn at(&self) -> Timestamp {
        Timestamp::from_millis(self.second.saturating_mul(1000))
    }

    /// Whether it is of this certificate.
    pub fn is_of(&self, salt: &Salt, code: &Code, snapshot: &[u8; 32]) -> bool {
        self.mark == mark(self.event, salt, code, snapshot)
    }

    /// The bytes that are hashed and published: four lines with the version, the event, the moment in UTC after
    /// RFC 3339, and the mark in base64.
    pub fn entry(&self) -> Vec<u8> {
        self.to_string().into_bytes()
    }

    /// Reads an entry in the one spelling it has.
    pub fn parse(entry: &[u8]) -> Result<Self, LeafError> {
        use LeafError::Malformed;
        let text = std::str::from_utf8(entry).map_err(|_| Malformed)?;
        let mut lines = text.split('\n');
        let mut line = || lines.next().ok_or(Malformed);
        if line()? != VERSION {
            return Err(Malformed);
        }
        let word = line()?;
        let leaf = Self {
            event: Event::ALL
                .into_iter()
                .find(|event| event.word() == word)
                .ok_or(Malformed)?,
            second: line()?
                .parse::<jiff::Timestamp>()
                .map_err(|_| Malformed)?
                .as_second(),
            mark: Hash::from_base64(line()?).ok_or(Malformed)?,
        };
        if leaf.to_string() == text {
            Ok(leaf)
        } else {
            Err(Malformed)
        }
    }
}

impl fmt::Display for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Both ways to a leaf have seen that its moment can be written.
        let moment = moment(self.second).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let mark = self.mark.to_base64();
        writeln!(f, "{VERSION}\n{}\n{moment}\n{mark}", self.event.word())
    }
}

/// Within the years 0 to 9998: RFC 3339 writes four digits, and jiff counts to two days before the end of 9999.
fn moment(second: i64) -> Option<jiff::Timestamp> {
    const YEAR_0: i64 = -62_167_219_200;
    const YEAR_9999: i64 = 253_370_764_800;
    (YEAR_0..YEAR_9999)
        .contains(&second)
        .then(|| jiff::Timestamp::from_second(second).ok())
        .flatten()
}

/// `SHA-256(version, salt, event, code, snapshot)`. Salt and snapshot have 32 bytes and the words end with a line
/// end, so no two certificates or events are hashed as the same bytes.
fn mark(event: Event, salt: &Salt, code: &Code, snapshot: &[u8; 32]) -> Hash {
    hash::of_parts(&[
        VERSION.as_bytes(),
        b"\n",
        &salt.0,
        event.word().as_bytes(),
        b"\n",
        code.to_string().as_bytes(),
        b"\n",
        snapshot,
    ])
}
