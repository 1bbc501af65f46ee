//! Everything a certificate says, frozen when it was issued.
//!
//! A page, a PDF, a badge and a check years later all show this value and look nothing up: courses,
//! people and programmes change their names, a certificate does not. A correction or a renewal is
//! another certificate.

use base::{Locale, Timestamp};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A text in each of the languages it had.
pub type Texts = Vec<(Locale, String)>;

/// The version of this form that is written now. Form 1 had completions of courses only.
pub const FORM: u32 = 2;

/// What kind of certificate this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A course was completed; nothing more is said.
    Completion,
    /// The requirements of a programme's certification were met.
    Certification,
}

/// The certificate as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    pub form: u32,
    pub kind: Kind,
    pub code: String,
    pub issuer: Issuer,
    pub holder: Holder,
    /// The course or the certification.
    pub title: Texts,
    /// The programme it was earned in, and the organisation that owns the programme.
    pub programme: Option<Texts>,
    pub organisation: Option<String>,
    /// What a holder can do, in the words of the course or the certification.
    pub outcomes: Vec<(Locale, Vec<String>)>,
    /// What was shown, in the order of the requirements.
    pub shown: Vec<Shown>,
    /// What it rests on: courses, cases, the models of the coder and of the interviewee.
    pub versions: Vec<Version>,
    /// What must be read with it.
    pub notes: Vec<Note>,
    /// The cycle of the certification, from 1; the second is the first renewal.
    pub cycle: Option<u32>,
    pub completed_at: Timestamp,
    pub issued_at: Timestamp,
    /// The last day it is good, in the time zone of the programme, and the moment that day ends.
    pub expires_on: Option<Date>,
    pub valid_until: Option<Timestamp>,
    /// IANA name of the time zone in which its days are counted.
    pub zone: String,
    /// Who confirmed it, where a person did.
    pub confirmed_by: Vec<Confirmation>,
    pub template: Template,
    /// The code of the certificate that this one corrects, or renews.
    pub corrects: Option<String>,
    pub renews: Option<String>,
}

/// Who issues it: the installation, with its public address where it has one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issuer {
    pub name: String,
    pub address: Option<String>,
}

/// Whose certificate it is, as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    pub name: String,
    pub agency: String,
    /// ISO 3166-1, two letters.
    pub country: Option<String>,
    /// Public checks show initials: holders investigate traffickers.
    pub masked: bool,
}

impl Holder {
    /// The name as the public check shows it: whole, or the first letter of each word of a masked one.
    pub fn public_name(&self) -> String {
        if !self.masked {
            return self.name.clone();
        }
        let initials: Vec<String> = self
            .name
            .split_whitespace()
            .filter_map(|word| word.chars().next())
            .map(|first| format!("{}.", first.to_uppercase()))
            .collect();
        initials.join(" ")
    }
}

/// One thing that was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Shown {
    Course {
        course: String,
        title: Texts,
        version: String,
        lessons: u32,
        minutes: u32,
        at: Timestamp,
    },
    Assessment {
        course: String,
        title: Texts,
        percent: u32,
        needed: u32,
        questions: u32,
        attempt: u32,
        at: Timestamp,
    },
    /// An interview with a sealed case that met the rule.
    Interview {
        case: String,
        case_version: String,
        /// Shares of substantive turns, percent.
        recommended: u32,
        recommended_needed: u32,
        suggestive: u32,
        confirmed_by: String,
        at: Timestamp,
    },
    /// Practice that a person watched and rated.
    Observation {
        rubric: Texts,
        assessor: String,
        at: Timestamp,
    },
    Attendance {
        minutes: u32,
        sessions: u32,
        at: Timestamp,
    },
    /// A requirement that two people let pass, with their reason.
    Waiver {
        requirement: Texts,
        reason: String,
        proposed_by: String,
        confirmed_by: String,
        at: Timestamp,
    },
}

/// A thing with the version it had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    pub what: Versioned,
    /// Slug of a course or case; empty for a model.
    pub name: String,
    pub version: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Versioned {
    Course,
    Case,
    Requirements,
    InterviewModel,
    Coder,
}

/// A sentence that must stand on the certificate; the words are in the catalogues (`certificate-note-…`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// The course was completed, and that is all that is said.
    CompletionOnly,
    /// "Practice-room proficiency. It does not authorise independent interviewing; …"
    PracticeRoomOnly,
    /// "Pilot: not yet calibrated against real interviews."
    NotCalibrated,
    /// Demonstration data: made to try Audire, of nobody who exists.
    Demonstration,
}

impl Note {
    /// The end of its catalogue id `certificate-note-…`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::CompletionOnly => "completion",
            Self::PracticeRoomOnly => "practice-room",
            Self::NotCalibrated => "not-calibrated",
            Self::Demonstration => "demonstration",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    pub name: String,
    pub at: Timestamp,
}

/// How it is set: frozen with it, so that it looks the same in ten years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// The programme's template and its version; `0` is the one that Audire brings.
    pub number: u32,
    pub signatories: Vec<Signatory>,
    /// SHA-256 of the logo's PNG, hexadecimal; the picture is kept by this name.
    pub logo: Option<String>,
    /// The first language is the officer's; the second helps readers elsewhere.
    pub languages: (Locale, Option<Locale>),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    pub name: String,
    pub role: Texts,
}

/// The text of a language, else English, else the first there is.
pub fn in_language<T>(all: &[(Locale, T)], wished: Locale) -> Option<&(Locale, T)> {
    let of = |locale: Locale| all.iter().find(move |(one, _)| *one == locale);
    of(wished)
        .or_else(|| of(Locale::En))
        .or_else(|| all.first())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_holder_has_initials() {
        let mut holder = Holder {
            name: String::from("amina  Ben-Salah élise"),
            agency: String::new(),
            country: None,
            masked: false,
        };
        assert_eq!(holder.public_name(), "amina  Ben-Salah élise");
        holder.masked = true;
        assert_eq!(holder.public_name(), "A. B. É.");
        holder.name = String::from("أمينة بن صالح");
        assert_eq!(holder.public_name(), "أ. ب. ص.");
    }

    #[test]
    fn texts_fall_back_to_english_and_then_to_what_there_is() {
        let texts = vec![(Locale::En, "A"), (Locale::Ar, "أ")];
        assert_eq!(in_language(&texts, Locale::Ar), Some(&(Locale::Ar, "أ")));
        assert_eq!(in_language(&texts, Locale::Fr), Some(&(Locale::En, "A")));
        assert_eq!(
            in_language(&texts[1..], Locale::Fr),
            Some(&(Locale::Ar, "أ"))
        );
        assert_eq!(in_language::<&str>(&[], Locale::Fr), None);
    }
}
