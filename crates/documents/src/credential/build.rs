//! The snapshot in the words of Open Badges 3.0, before it is signed.
//!
//! Only terms that its two contexts define are used; all texts are in the certificate's first
//! language. Nodes have ids where the schema allows one, so that canonical names stay cheap.

use super::contexts::{CREDENTIALS, OPEN_BADGES};
use super::{Issue, moment};
use base::{Arg, Locale, Timestamp};
use certification::Snapshot;
use certification::snapshot::{Holder, Kind, Shown, Versioned, in_language};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// A place in a status list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusEntry {
    /// The name of the list in `/status/{list}`.
    pub list: String,
    /// Chosen at random by the caller, so that neighbours say nothing of each other.
    pub index: u32,
}

/// Texts of one certificate.
struct Words<'a> {
    snapshot: &'a Snapshot,
    locale: Locale,
}

/// The credential without a proof.
pub(super) fn unsigned(what: &Issue<'_>) -> Value {
    let snapshot = what.snapshot;
    let words = Words {
        snapshot,
        locale: snapshot.template.languages.0,
    };
    let id = what.site.certificate_id(&snapshot.code);
    let mut credential = json!({
        "@context": [CREDENTIALS, OPEN_BADGES],
        "id": id,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": words.title(),
        "description": words.description(),
        "issuer": issuer(what),
        "validFrom": moment(snapshot.issued_at),
        "credentialSubject": {
            "id": format!("{id}#holder"),
            "type": ["AchievementSubject"],
            "identifier": identities(&snapshot.holder, what.salt),
            "achievement": achievement(what, &words, &id),
        },
    });
    if let Some(until) = snapshot.valid_until {
        credential["validUntil"] = Value::String(moment(until));
    }
    if let Some(entry) = what.status {
        credential["credentialStatus"] = status(what, entry);
    }
    if !snapshot.shown.is_empty() {
        credential["evidence"] = words.evidence(&id);
    }
    credential
}

fn issuer(what: &Issue<'_>) -> Value {
    let mut issuer = json!({
        "id": what.site.did(&what.key.public()),
        "type": ["Profile"],
        "name": what.snapshot.issuer.name,
    });
    if let Some(address) = what.site.address() {
        issuer["url"] = json!(address);
    }
    issuer
}

fn status(what: &Issue<'_>, entry: &StatusEntry) -> Value {
    let list = what.site.at(&format!("/status/{}", entry.list));
    json!({
        "id": format!("{list}#{}", entry.index),
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": entry.index.to_string(),
        "statusListCredential": list,
    })
}

/// Whose it is: the name as the public check shows it, and, where that is the whole name, its hash.
///
/// A name is soon guessed: whoever has hash and salt tries names until one fits, and without the salt
/// nobody can use the hash. So of a masked holder there is none.
fn identities(holder: &Holder, salt: [u8; 16]) -> Value {
    let shown = json!({
        "type": "IdentityObject",
        "hashed": false,
        "identityHash": holder.public_name(),
        "identityType": if holder.masked { "ext:initials" } else { "name" },
    });
    if holder.masked {
        return json!([shown]);
    }
    let salt = hex::encode(salt);
    let hashed = json!({
        "type": "IdentityObject",
        "hashed": true,
        "identityHash": identity_hash(&holder.name, &salt),
        "identityType": "name",
        "salt": salt,
    });
    json!([shown, hashed])
}

/// `sha256$` and the hash of the name with the salt after it (Open Badges 3.0, `IdentityHash`).
/// Blanks around and between the words of the name do not count.
pub fn identity_hash(name: &str, salt: &str) -> String {
    let name: Vec<&str> = name.split_whitespace().collect();
    let text = format!("{}{salt}", name.join(" "));
    format!("sha256${}", hex::encode(Sha256::digest(text.as_bytes())))
}

fn achievement(what: &Issue<'_>, words: &Words<'_>, id: &str) -> Value {
    let snapshot = what.snapshot;
    let (kind, of, page) = match snapshot.kind {
        Kind::Completion => ("CertificateOfCompletion", Versioned::Course, "courses"),
        Kind::Certification => ("Certification", Versioned::Requirements, "certifications"),
    };
    let version = snapshot.versions.iter().find(|version| version.what == of);
    let slug = version.map_or("", |version| version.name.as_str());
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let achievement_id = if slug.is_empty() || !slug.chars().all(plain) {
        format!("{id}#achievement")
    } else {
        what.site.at(&format!("/{page}/{slug}"))
    };
    let mut achievement = json!({
        "id": achievement_id,
        "type": ["Achievement"],
        "achievementType": kind,
        "name": words.title(),
        "description": words.outcomes(),
        "criteria": { "id": format!("{id}#criteria"), "narrative": words.criteria() },
        "inLanguage": words.locale.code(),
    });
    if let Some(version) = version {
        achievement["version"] = json!(version.version);
    }
    achievement
}

impl Words<'_> {
    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        locales::text(self.locale, id, args)
    }

    fn of(&self, texts: &[(Locale, String)]) -> String {
        in_language(texts, self.locale).map_or_else(String::new, |(_, text)| text.clone())
    }

    fn title(&self) -> String {
        self.of(&self.snapshot.title)
    }

    fn kind(&self) -> String {
        let id = match self.snapshot.kind {
            Kind::Completion => "document-kind-completion",
            Kind::Certification => "document-kind-certification",
        };
        self.say(id, &[])
    }

    fn day(&self, at: Timestamp) -> String {
        let zone = locales::zone(&self.snapshot.zone).or_else(|| locales::zone("UTC"));
        zone.map_or_else(|| moment(at), |zone| locales::date(self.locale, at, &zone))
    }

    /// What it is, in which programme, what must be read with it, and what it took the place of.
    fn description(&self) -> String {
        let mut lines = vec![self.kind()];
        if let Some(programme) = &self.snapshot.programme {
            let programme = Arg::from(self.of(programme));
            lines.push(match &self.snapshot.organisation {
                Some(organisation) => self.say(
                    "document-programme-of",
                    &[
                        ("programme", programme),
                        ("organisation", organisation.clone().into()),
                    ],
                ),
                None => self.say("document-programme", &[("programme", programme)]),
            });
        }
        for note in &self.snapshot.notes {
            lines.push(self.say(&format!("certificate-note-{}", note.word()), &[]));
        }
        for (id, code) in [
            ("document-corrects", &self.snapshot.corrects),
            ("document-renews", &self.snapshot.renews),
        ] {
            if let Some(code) = code {
                lines.push(self.say(id, &[("code", code.clone().into())]));
            }
        }
        lines.join("\n")
    }

    fn outcomes(&self) -> String {
        let outcomes = in_language(&self.snapshot.outcomes, self.locale);
        let lines = outcomes.map_or(&[][..], |(_, lines)| lines.as_slice());
        if lines.is_empty() {
            return self.kind();
        }
        lines.join("\n")
    }

    /// What was shown, a line each, who confirmed it, and the versions it rests on.
    fn criteria(&self) -> String {
        let mut lines: Vec<String> = self
            .snapshot
            .shown
            .iter()
            .map(|shown| {
                let (name, said, at) = self.shown(shown);
                format!("{name} ({}): {said}", self.day(at))
            })
            .collect();
        for confirmation in &self.snapshot.confirmed_by {
            lines.push(self.say(
                "document-confirmed",
                &[
                    ("name", confirmation.name.clone().into()),
                    ("date", self.day(confirmation.at).into()),
                ],
            ));
        }
        let versions: Vec<String> = self
            .snapshot
            .versions
            .iter()
            .map(|version| self.version(version))
            .collect();
        if !versions.is_empty() {
            let list = versions.join("; ");
            lines.push(self.say("document-versions", &[("list", list.into())]));
        }
        if lines.is_empty() {
            return self.kind();
        }
        lines.join("\n")
    }

    fn version(&self, version: &certification::snapshot::Version) -> String {
        let id = match version.what {
            Versioned::Course => "document-version-course",
            Versioned::Case => "document-version-case",
            Versioned::Requirements => "document-version-requirements",
            Versioned::InterviewModel => "document-version-interview-model",
            Versioned::Coder => "document-version-coder",
        };
        self.say(
            id,
            &[
                ("name", version.name.clone().into()),
                ("version", version.version.clone().into()),
            ],
        )
    }

    fn evidence(&self, id: &str) -> Value {
        let entries = self.snapshot.shown.iter().zip(1_u32..);
        let entries = entries.map(|(shown, number)| {
            let (name, said, at) = self.shown(shown);
            json!({
                "id": format!("{id}#shown-{number}"),
                "type": ["Evidence"],
                "name": name,
                "narrative": format!("{}: {said}", self.day(at)),
                "genre": self.genre(shown),
            })
        });
        Value::Array(entries.collect())
    }

    fn genre(&self, shown: &Shown) -> String {
        let id = match shown {
            Shown::Course { .. } => "document-shown-course",
            Shown::Assessment { .. } => "document-shown-assessment",
            Shown::Interview { .. } => "document-shown-interview",
            Shown::Observation { .. } => "document-shown-observation",
            Shown::Attendance { .. } => "document-shown-attendance",
            Shown::Waiver { .. } => "document-shown-waiver",
        };
        self.say(id, &[])
    }

    /// Its name, its particulars, and when it was shown.
    fn shown(&self, shown: &Shown) -> (String, String, Timestamp) {
        match shown {
            Shown::Course {
                title,
                version,
                lessons,
                minutes,
                at,
                ..
            } => {
                let args = [
                    ("lessons", Arg::from(*lessons)),
                    ("minutes", Arg::from(*minutes)),
                    ("version", Arg::from(version.clone())),
                ];
                (self.of(title), self.say("document-course-said", &args), *at)
            }
            Shown::Assessment {
                title,
                percent,
                needed,
                questions,
                attempt,
                at,
                ..
            } => {
                let args = [
                    ("percent", Arg::from(*percent)),
                    ("needed", Arg::from(*needed)),
                    ("questions", Arg::from(*questions)),
                    ("attempt", Arg::from(*attempt)),
                ];
                let said = self.say("document-assessment-said", &args);
                (self.of(title), said, *at)
            }
            Shown::Interview {
                case,
                case_version,
                recommended,
                recommended_needed,
                suggestive,
                confirmed_by,
                at,
            } => {
                let args = [
                    ("recommended", Arg::from(*recommended)),
                    ("needed", Arg::from(*recommended_needed)),
                    ("suggestive", Arg::from(*suggestive)),
                    ("version", Arg::from(case_version.clone())),
                    ("name", Arg::from(confirmed_by.clone())),
                ];
                let case = [("case", Arg::from(case.clone()))];
                (
                    self.say("document-interview-title", &case),
                    self.say("document-interview-said", &args),
                    *at,
                )
            }
            Shown::Observation {
                rubric,
                assessor,
                at,
            } => {
                let args = [("name", Arg::from(assessor.clone()))];
                let said = self.say("document-observation-said", &args);
                (self.of(rubric), said, *at)
            }
            Shown::Attendance {
                minutes,
                sessions,
                at,
            } => (
                self.say(
                    "document-attendance-title",
                    &[("sessions", Arg::from(*sessions))],
                ),
                self.say(
                    "document-attendance-said",
                    &[("minutes", Arg::from(*minutes))],
                ),
                *at,
            ),
            Shown::Waiver {
                requirement,
                reason,
                proposed_by,
                confirmed_by,
                at,
            } => {
                let args = [
                    ("reason", Arg::from(reason.clone())),
                    ("proposed", Arg::from(proposed_by.clone())),
                    ("confirmed", Arg::from(confirmed_by.clone())),
                ];
                let said = self.say("document-waiver-said", &args);
                (self.of(requirement), said, *at)
            }
        }
    }
}
