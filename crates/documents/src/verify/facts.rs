//! What a certificate says, for whoever checks it.

use super::{issuer_of, moment};
use crate::compact::Compact;
use base::Timestamp;
use serde_json::Value;

/// What the certificate says. Whether it is true is for the signature to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Its id, or the code of the compact form.
    pub id: String,
    pub title: String,
    /// What kind it is, and what must be read with it.
    pub description: String,
    /// The name, or the initials of a masked holder.
    pub holder: Option<String>,
    pub issuer: String,
    pub issuer_id: String,
    pub issued_at: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
    /// What was shown, a text each.
    pub shown: Vec<String>,
    /// Of the short form: the first bytes of the SHA-256 of the issuer's record.
    pub record: Option<[u8; 16]>,
}

/// No text of a certificate is longer; the rest is left out.
const LONGEST: usize = 4000;
const MOST_SHOWN: usize = 100;

impl Facts {
    pub(super) fn of_credential(document: &Value) -> Self {
        let subject = &document["credentialSubject"];
        let identifiers = all(&subject["identifier"]);
        let holder = identifiers.iter().find(|one| one["hashed"] == false);
        let shown = all(&document["evidence"]);
        Self {
            id: text(&document["id"]),
            title: text(&document["name"]),
            description: text(&document["description"]),
            holder: holder.map(|holder| text(&holder["identityHash"])),
            issuer: text(&document["issuer"]["name"]),
            issuer_id: short(issuer_of(document)),
            issued_at: moment(&document["validFrom"]),
            expires_at: moment(&document["validUntil"]),
            shown: shown
                .iter()
                .take(MOST_SHOWN)
                .map(|one| format!("{}. {}", text(&one["name"]), text(&one["narrative"])))
                .collect(),
            record: None,
        }
    }

    pub(super) fn of_compact(says: &Compact, issuer: &str) -> Self {
        Self {
            id: says.code.clone(),
            title: says.title.clone(),
            description: String::new(),
            holder: Some(says.name.clone()),
            issuer: String::new(),
            issuer_id: issuer.to_owned(),
            issued_at: Some(says.issued_at),
            expires_at: says.expires_at,
            shown: Vec::new(),
            record: Some(says.snapshot),
        }
    }
}

/// Other issuers may write one thing without a list around it.
fn all(value: &Value) -> &[Value] {
    match value {
        Value::Array(all) => all,
        Value::Null => &[],
        one => std::slice::from_ref(one),
    }
}

fn text(value: &Value) -> String {
    short(value.as_str().unwrap_or_default())
}

fn short(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}
