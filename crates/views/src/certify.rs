//! Certificates of course completion.

use base::{Locale, Timestamp};
use serde::{Deserialize, Serialize};

/// Everything that is printed, frozen when the certificate was issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateSnapshot {
    /// Version of this form.
    pub form: u32,
    pub code: String,
    pub site: String,
    pub holder: String,
    pub agency: String,
    pub country: Option<String>,
    pub course: String,
    /// In every language the course had when it was issued.
    pub course_titles: Vec<(Locale, String)>,
    pub outcomes: Vec<(Locale, Vec<String>)>,
    pub course_minutes: u32,
    pub course_version: String,
    pub completed_at: Timestamp,
    pub issued_at: Timestamp,
    /// Percent earned in the final assessment, if the course has one, and what was needed.
    pub assessment: Option<AssessmentEvidence>,
    pub lessons: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssessmentEvidence {
    pub percent: u32,
    pub pass_percent: u32,
    pub questions: u32,
    pub attempt: u32,
    pub passed_at: Timestamp,
}

/// A certificate, as its page and the public verify page show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateView {
    pub snapshot: CertificateSnapshot,
    /// SHA-256 of the stored snapshot, hexadecimal.
    pub sha256: String,
    /// The stored snapshot still has the hash it had when it was issued.
    pub intact: bool,
    /// Public address of the verify page, without scheme or host.
    pub verify_path: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateRow {
    pub code: String,
    pub course_titles: Vec<(Locale, String)>,
    pub issued_at: Timestamp,
}

/// What the public verify page found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VerifyView {
    Found(Box<CertificateView>),
    /// No certificate has this code.
    Unknown,
    /// This cannot be a code.
    Malformed,
}
