//! Links to certifications, awards and certificates.

use super::supervise::programme;
use crate::visit::encode;
use base::{AwardRunId, CycleId};

/// Where one stands in a certification.
pub fn certification(certification: &str) -> String {
    format!("/certifications/{}", encode(certification))
}

/// Who is ready for a certification, under way to it, or at its end.
pub fn awards(of: &str, certification: &str) -> String {
    let home = programme(of);
    format!("{home}/certifications/{}/awards", encode(certification))
}

/// Awarding to many at once.
pub fn award_run(run: AwardRunId) -> String {
    format!("/programmes/runs/{run}")
}

/// What became of everybody in it, as CSV.
pub fn award_run_report(run: AwardRunId) -> String {
    format!("{}/report.csv", award_run(run))
}

/// One cycle before those who decide on its award.
pub fn candidate(of: &str, certification: &str, cycle: CycleId) -> String {
    format!("{}/{cycle}", awards(of, certification))
}

pub fn certificate(code: &str) -> String {
    format!("/certificates/{}", encode(code))
}

/// A file of one's own certificate, by its ending.
pub fn certificate_file(code: &str, ending: &str) -> String {
    format!("{}.{ending}", certificate(code))
}

pub fn verify(code: &str) -> String {
    format!("/verify/{}", encode(code))
}

/// A file of the certificate behind a holder's link.
pub fn shared_file(token: &str, ending: &str) -> String {
    format!("/verify/shared/{}/certificate.{ending}", encode(token))
}

/// The proof that a certificate is in the register, for anyone who has its code.
pub fn certificate_proof(code: &str) -> String {
    format!("{}/proof", verify(code))
}

/// A certificate before those who may correct it or take it back.
pub fn issued(code: &str) -> String {
    format!("/programmes/certificates/{}", encode(code))
}
