//! A certificate as an Open Badge 3.0 (1EdTech, 2024), which is a Verifiable Credential 2.0 (W3C, 2025).
//!
//! [`issue`] makes it from the frozen snapshot alone, signed twice: as JSON with a Data Integrity
//! proof, and as a compact JWT. The same snapshot, salt and key give the same bytes.

mod build;
mod canonical;
mod contexts;
mod jwt;
mod proof;
mod strict;

pub use build::{StatusEntry, identity_hash};
pub use canonical::{NotCanonical, canonical};

pub(crate) use contexts::known_contexts;
pub(crate) use jwt::{JwtFault, read as read_jwt};
pub(crate) use proof::{ProofFault, check as check_proof, sign};
pub(crate) use strict::{JsonFault, strict_json};

use crate::keys::{SigningKey, Site};
use base::Timestamp;
use certification::Snapshot;

/// What a credential is made of.
#[derive(Debug, Clone, Copy)]
pub struct Issue<'a> {
    pub snapshot: &'a Snapshot,
    pub site: &'a Site,
    pub key: &'a SigningKey,
    /// Random, one per certificate: it salts the hash of the holder's name, beside which it stands.
    pub salt: [u8; 16],
    /// Where its status stands; `None` when it can never be revoked.
    pub status: Option<&'a StatusEntry>,
}

/// The two signed forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// With the proof in it; what is attached to the PDF and baked into pictures.
    pub json: String,
    /// Compact serialisation, `header.payload.signature`.
    pub jwt: String,
}

/// Signs a certificate. An error is a defect of the snapshot (a text that JSON-LD cannot hold) and
/// leaves nothing half issued.
pub fn issue(what: &Issue<'_>) -> Result<Credential, NotCanonical> {
    let unsigned = build::unsigned(what);
    let key_id = what.site.key_id(&what.key.public());
    let jwt = jwt::write(&unsigned, what.key, &key_id);
    let json = sign(unsigned, what.key, &key_id, what.snapshot.issued_at)?.to_string();
    Ok(Credential { json, jwt })
}

/// A moment as XML Schema writes it, to the second: `2026-05-03T09:00:00Z`.
pub(crate) fn moment(at: Timestamp) -> String {
    let second = at.millis().div_euclid(1000);
    let end = if second < 0 {
        jiff::Timestamp::MIN
    } else {
        jiff::Timestamp::MAX
    };
    let at = jiff::Timestamp::from_second(second).unwrap_or(end);
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The moment of such a text, with any offset from UTC.
pub(crate) fn read_moment(text: &str) -> Option<Timestamp> {
    let at: jiff::Timestamp = text.parse().ok()?;
    Some(Timestamp::from_millis(at.as_millisecond()))
}

#[cfg(test)]
mod tests;
