//! Certificates: as their holder, a public check, and a programme see them.

use crate::Phrase;
use crate::standing::LineView;
use base::{FactId, Locale, Message, Timestamp};

/// A certificate, as its page and the public check show it, in the reader's language where it has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateView {
    pub code: String,
    /// Of a programme's certification; else of a completed course.
    pub is_certification: bool,
    pub site: String,
    /// The whole name for its holder; initials for others where the programme masks it.
    pub holder: String,
    pub is_masked: bool,
    pub agency: String,
    pub country: Option<String>,
    pub title: Phrase,
    /// A second title, so that readers elsewhere can read it.
    pub second_title: Option<Phrase>,
    pub programme: Option<Phrase>,
    pub organisation: Option<String>,
    pub outcomes: Option<(Locale, Vec<String>)>,
    pub shown: Vec<ShownView>,
    pub versions: Vec<VersionView>,
    /// Ends of the catalogue ids `certificate-note-…`.
    pub notes: Vec<String>,
    /// From 1; of a certification.
    pub cycle: Option<u32>,
    pub completed_at: Timestamp,
    pub issued_at: Timestamp,
    /// The last day it is good, as `2028-11-24`.
    pub expires_on: Option<String>,
    pub confirmed_by: Vec<(String, Timestamp)>,
    pub signatories: Vec<(String, Phrase)>,
    /// SHA-256 of the stored snapshot, hexadecimal.
    pub sha256: String,
    /// The stored snapshot still has the hash it had when it was issued.
    pub intact: bool,
    /// What it is worth now.
    pub standing: CertificateStanding,
    pub corrects: Option<String>,
    pub renews: Option<String>,
    /// The code of the certificate that renewed it, and when.
    pub renewed_by: Option<(String, Timestamp)>,
    /// Its number in the register, from 0.
    pub register_place: Option<u64>,
    /// Public address of the check, without scheme or host.
    pub verify_path: String,
}

/// What a certificate is worth at the moment of looking. The end of the catalogue ids `certificate-standing-…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CertificateStanding {
    Valid,
    Expired,
    /// Another took its place: its code, and when.
    Corrected {
        by: String,
        at: Timestamp,
    },
    Revoked {
        reason: String,
        at: Timestamp,
    },
}

impl CertificateStanding {
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Expired => "expired",
            Self::Corrected { .. } => "corrected",
            Self::Revoked { .. } => "revoked",
        }
    }
}

/// One thing that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShownView {
    Course {
        title: Phrase,
        version: String,
        lessons: u32,
        minutes: u32,
        at: Timestamp,
    },
    Assessment {
        title: Phrase,
        percent: u32,
        needed: u32,
        questions: u32,
        attempt: u32,
        at: Timestamp,
    },
    Interview {
        case: String,
        case_version: String,
        recommended: u32,
        recommended_needed: u32,
        suggestive: u32,
        confirmed_by: String,
        at: Timestamp,
    },
    Observation {
        rubric: Phrase,
        assessor: String,
        at: Timestamp,
    },
    Attendance {
        minutes: u32,
        sessions: u32,
        at: Timestamp,
    },
    Waiver {
        requirement: Phrase,
        reason: String,
        proposed_by: String,
        confirmed_by: String,
        at: Timestamp,
    },
}

/// A thing it rests on, with the version it had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionView {
    /// `course`, `case`, `requirements`, `interview-model`, `coder`: the end of the catalogue ids `certificate-version-…`.
    pub what: String,
    pub name: String,
    pub version: String,
}

/// A certificate in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateRow {
    pub code: String,
    pub is_certification: bool,
    pub title: Phrase,
    pub issued_at: Timestamp,
    pub expires_on: Option<String>,
    pub standing: CertificateStanding,
    /// The code of the certificate that renewed it, and when.
    pub renewed_by: Option<(String, Timestamp)>,
    /// What its renewal takes; told to its holder, of the latest award of a certification that expires.
    pub renewal: Option<RenewalView>,
}

/// What the renewal of a certification takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenewalView {
    /// Its slug.
    pub certification: String,
    pub state: RenewalState,
    /// Civil days, as `2028-08-24`.
    pub window_opens_on: String,
    /// The last day on which the shorter path is open.
    pub renewable_through: String,
    /// The cycle was opened; else the requirements are those of today.
    pub begun: bool,
    pub permille: u32,
    pub lines: Vec<LineView>,
}

/// Whether a certification can be renewed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RenewalState {
    Early,
    Open,
    /// The full path is asked for again.
    Over,
}

/// A link that shows a certificate with its holder's whole name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShareView {
    pub id: FactId,
    pub expires_at: Timestamp,
}

/// What the public check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VerifyView {
    Found(Box<CertificateView>),
    /// No certificate has this code.
    Unknown,
    /// This cannot be a code.
    Malformed,
}

/// What the check of a file found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileVerdict {
    pub outcome: FileOutcome,
    /// What was found, in one line.
    pub heading: Message,
    /// What there is to know besides: signature, dates, what became of it, cautions.
    pub said: Vec<Message>,
    /// What the file says; only where its signature is good.
    pub facts: Option<FileFacts>,
}

impl FileVerdict {
    /// Genuine, known here, neither revoked nor replaced, and within its dates.
    pub fn is_good(&self) -> bool {
        self.outcome == FileOutcome::Valid
    }
}

/// What a file is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileOutcome {
    Valid,
    NotYet,
    Expired,
    Corrected,
    Revoked,
    /// The record of it here has been altered since.
    RecordAltered,
    /// Signed with a key of this site, and not what was issued under its code.
    Other,
    /// Signed with a key of this site, which has no such certificate.
    Unknown,
    /// Not what was signed.
    Altered,
    /// Of another issuer, or so it says.
    Foreign,
    /// Cut off, no certificate, or none that is checked here.
    Unread,
}

/// What a file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFacts {
    pub title: String,
    pub holder: Option<String>,
    pub issuer: String,
    pub issued_at: Option<Timestamp>,
    pub shown: Vec<String>,
}
