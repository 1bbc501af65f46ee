//! Checking a certificate without a network.
//!
//! [`verify`] takes a file or a scanned text, the keys of issuers that the reader trusts, and, where
//! there is one, a status list. It tells three things apart, because each can be fine while another
//! is not: whose signature it is, whether its dates hold, and whether it was revoked.

mod facts;
mod file;
mod same;
mod status;
mod words;

pub use facts::Facts;
pub use same::restates;

use crate::compact;
use crate::credential::{self, JwtFault, ProofFault};
use crate::keys::{IssuerKeys, PublicKey};
use base::Timestamp;
use file::Found;
use serde_json::Value;

/// What is to be checked.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// JSON, JWT, SVG, PNG, PDF, or the text of the QR code.
    pub input: &'a [u8],
    /// Issuers that are trusted.
    pub issuers: &'a [IssuerKeys],
    /// A status list (its signed credential, JSON) when the status is asked for.
    pub status: Option<&'a [u8]>,
    pub now: Timestamp,
}

/// In what form the certificate came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Json,
    Jwt,
    Svg,
    Png,
    Pdf,
    Compact,
}

/// Whose signature it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signature {
    /// One of the given issuers signed it, and nothing of it was changed.
    Good,
    /// It names a key that we have, and is not what that key signed.
    Altered,
    /// None of the given issuers: its issuer's id, or the short id of the key.
    UnknownKey { issuer: String },
    /// The file stops before its end.
    Truncated,
    /// The file is whole and is something else.
    NotACredential,
    /// It is a credential, signed or written in a way that is not checked here.
    Unsupported,
    /// Several credentials are in one file; which one is meant cannot be known.
    Several,
    /// Longer than 2 MB.
    TooLarge,
}

/// Whether its dates hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// No dates could be read.
    Unread,
    NotYet {
        from: Timestamp,
    },
    Valid {
        until: Option<Timestamp>,
    },
    Expired {
        on: Timestamp,
    },
}

/// Whether it was revoked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    NotAsked,
    /// Not revoked when the list was made.
    Good {
        as_of: Timestamp,
    },
    /// Or replaced by a corrected certificate: a list does not tell which.
    Revoked,
    Unknown(UnknownStatus),
}

/// Why the status is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnknownStatus {
    /// The certificate itself is not genuine.
    NotGenuine,
    /// The certificate names no list.
    NoList,
    /// The given list is another one than the certificate names.
    OtherList,
    /// The given list is not signed by the certificate's issuer, or was changed.
    ListNotGenuine,
    /// The given list says that it should no longer be relied on.
    ListOld,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// `None` when the input is none of the known forms.
    pub format: Option<Format>,
    pub signature: Signature,
    pub validity: Validity,
    pub status: Status,
    /// What the certificate says; to be relied on only when the signature is good.
    pub facts: Option<Facts>,
}

impl Verdict {
    /// Genuine and unaltered, and its status is good or was not asked for.
    pub fn genuine(&self) -> bool {
        self.signature == Signature::Good
            && matches!(self.status, Status::Good { .. } | Status::NotAsked)
    }

    /// Genuine, and its dates hold.
    pub fn in_force(&self) -> bool {
        self.genuine() && matches!(self.validity, Validity::Valid { .. })
    }

    const fn refused(format: Option<Format>, signature: Signature) -> Self {
        Self {
            format,
            signature,
            validity: Validity::Unread,
            status: Status::NotAsked,
            facts: None,
        }
    }
}

/// Checks a certificate. It answers in the same way to the same input, and no input makes it fail.
pub fn verify(request: &Request<'_>) -> Verdict {
    let (format, found) = match file::look(request.input) {
        Ok(found) => found,
        Err((format, signature)) => return Verdict::refused(format, signature),
    };
    match found {
        Found::Compact(text) => verify_compact(request, &text),
        Found::Json(text) => match credential::strict_json(text.as_bytes()) {
            Ok(document) => verify_json(request, format, document),
            Err(credential::JsonFault::Truncated) => {
                Verdict::refused(Some(format), Signature::Truncated)
            }
            Err(credential::JsonFault::Malformed) => {
                Verdict::refused(Some(format), Signature::NotACredential)
            }
        },
        Found::Jwt(text) => verify_jwt(request, format, &text),
    }
}

fn verify_json(request: &Request<'_>, format: Format, document: Value) -> Verdict {
    if !is_badge(&document) {
        return Verdict::refused(Some(format), Signature::NotACredential);
    }
    let signature = checked(&document, request.issuers);
    judged(request, format, signature, &document)
}

fn verify_jwt(request: &Request<'_>, format: Format, text: &str) -> Verdict {
    let jwt = match credential::read_jwt(text) {
        Ok(jwt) => jwt,
        Err(fault) => return Verdict::refused(Some(format), of_jwt(fault)),
    };
    if !is_badge(&jwt.credential) {
        return Verdict::refused(Some(format), Signature::NotACredential);
    }
    let issuer = issuer_of(&jwt.credential);
    let signed_at = moment(&jwt.credential["validFrom"]);
    let key = signed_at.and_then(|at| key_of(request.issuers, issuer, &jwt.key_id, at));
    let signature = match key {
        _ if !credential::known_contexts(&jwt.credential) => Signature::Unsupported,
        None => unknown(issuer),
        Some(key) => jwt.check(&key).map_or_else(of_jwt, |()| Signature::Good),
    };
    judged(request, format, signature, &jwt.credential)
}

const fn of_jwt(fault: JwtFault) -> Signature {
    match fault {
        JwtFault::Truncated => Signature::Truncated,
        JwtFault::Malformed => Signature::NotACredential,
        JwtFault::Unsupported => Signature::Unsupported,
        JwtFault::Altered => Signature::Altered,
    }
}

fn verify_compact(request: &Request<'_>, text: &str) -> Verdict {
    let read = match compact::read(text) {
        Ok(read) => read,
        Err(fault) => {
            let signature = match fault {
                compact::CompactFault::Truncated => Signature::Truncated,
                compact::CompactFault::Malformed => Signature::NotACredential,
            };
            return Verdict::refused(Some(Format::Compact), signature);
        }
    };
    let says = &read.says;
    let mut keys = request
        .issuers
        .iter()
        .flat_map(|issuer| issuer.by_short_id(says.key).map(move |key| (issuer, key)))
        .filter(|(_, key)| key.until.is_none_or(|until| says.issued_at <= until))
        .peekable();
    let signature = if keys.peek().is_none() {
        unknown(&hex::encode(says.key))
    } else {
        Signature::Altered
    };
    let signer = keys.find(|(_, key)| read.is_signed_by(&key.key));
    let genuine = signer.is_some();
    Verdict {
        format: Some(Format::Compact),
        signature: if genuine { Signature::Good } else { signature },
        validity: validity(Some(says.issued_at), says.expires_at, request.now),
        status: match request.status {
            None => Status::NotAsked,
            Some(_) if genuine => Status::Unknown(UnknownStatus::NoList),
            Some(_) => Status::Unknown(UnknownStatus::NotGenuine),
        },
        facts: Some(Facts::of_compact(
            says,
            signer.map_or("", |(issuer, _)| issuer.did()),
        )),
    }
}

/// The dates and the status of a credential whose signature was judged.
fn judged(
    request: &Request<'_>,
    format: Format,
    signature: Signature,
    document: &Value,
) -> Verdict {
    let genuine = signature == Signature::Good;
    let (from, until) = (&document["validFrom"], &document["validUntil"]);
    let unreadable = !until.is_null() && moment(until).is_none();
    Verdict {
        format: Some(format),
        signature,
        validity: if unreadable {
            Validity::Unread
        } else {
            validity(moment(from), moment(until), request.now)
        },
        status: match request.status {
            None => Status::NotAsked,
            Some(_) if !genuine => Status::Unknown(UnknownStatus::NotGenuine),
            Some(list) => status::of(document, list, request.issuers, request.now),
        },
        facts: Some(Facts::of_credential(document)),
    }
}

/// A credential goes out of force in the very moment that it names.
fn validity(from: Option<Timestamp>, until: Option<Timestamp>, now: Timestamp) -> Validity {
    match (from, until) {
        (None, _) => Validity::Unread,
        (_, Some(until)) if until <= now => Validity::Expired { on: until },
        (Some(from), _) if now < from => Validity::NotYet { from },
        (Some(_), until) => Validity::Valid { until },
    }
}

/// Whether the proof of a document is by its own issuer, and that issuer is among those given.
fn checked(document: &Value, issuers: &[IssuerKeys]) -> Signature {
    if !credential::known_contexts(document) {
        return Signature::Unsupported;
    }
    let issuer = issuer_of(document);
    let key = |id: &str, at: Timestamp| key_of(issuers, issuer, id, at);
    match credential::check_proof(document, key) {
        Ok(()) => Signature::Good,
        Err(ProofFault::Altered) => Signature::Altered,
        Err(ProofFault::UnknownKey) => unknown(issuer),
        Err(ProofFault::None | ProofFault::Unsupported) => Signature::Unsupported,
    }
}

/// The key of this id, if the issuer is given, lets it assert, and used it at that time.
fn key_of(issuers: &[IssuerKeys], issuer: &str, key_id: &str, at: Timestamp) -> Option<PublicKey> {
    issuers
        .iter()
        .filter(|given| given.did() == issuer)
        .filter_map(|given| given.by_id(key_id))
        .find(|key| key.until.is_none_or(|until| at <= until))
        .map(|key| key.key)
}

fn unknown(issuer: &str) -> Signature {
    Signature::UnknownKey {
        issuer: issuer.chars().take(200).collect(),
    }
}

fn issuer_of(document: &Value) -> &str {
    let issuer = &document["issuer"];
    issuer["id"]
        .as_str()
        .or_else(|| issuer.as_str())
        .unwrap_or_default()
}

fn is_badge(document: &Value) -> bool {
    has_type(document, "VerifiableCredential")
        && (has_type(document, "OpenBadgeCredential")
            || has_type(document, "AchievementCredential"))
        && document["credentialSubject"].is_object()
}

/// A type may stand alone or in a list; both mean the same.
fn has_type(document: &Value, wanted: &str) -> bool {
    match &document["type"] {
        Value::Array(types) => types.iter().any(|one| one == wanted),
        one => one == wanted,
    }
}

fn moment(value: &Value) -> Option<Timestamp> {
    credential::read_moment(value.as_str()?)
}

#[cfg(test)]
mod tests;
