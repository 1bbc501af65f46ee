//! Links to programmes, cohorts, organisations and accounts.

use crate::visit::encode;
use base::{AccountId, CohortId, FactId, OrganisationId, TrainingSessionId};
use views::programme_figures::Show;

/// Organisations, for administrators.
pub const ORGANISATIONS: &str = "/programmes/organisations";

/// The same page with the form that changes one of them.
pub fn changed_organisation(organisation: OrganisationId) -> String {
    format!("{ORGANISATIONS}?change={organisation}#change")
}

/// A programme as its staff see it.
pub fn programme(programme: &str) -> String {
    format!("/programmes/{}", encode(programme))
}

pub fn programme_settings(of: &str) -> String {
    format!("{}/settings", programme(of))
}

/// The certifications of a programme.
pub fn certifications(of: &str) -> String {
    format!("{}/certifications", programme(of))
}

pub fn new_certification(of: &str) -> String {
    format!("{}/new", certifications(of))
}

/// A certification before those who work in its programme.
pub fn defined_certification(of: &str, slug: &str) -> String {
    format!("{}/{}", certifications(of), encode(slug))
}

/// The form of its next version.
pub fn next_certification(of: &str, slug: &str) -> String {
    format!("{}/next", defined_certification(of, slug))
}

/// How the certificates of a programme are set.
pub fn certificate_template(of: &str) -> String {
    format!("{}/template", programme(of))
}

/// A specimen of a programme's certificates, as PDF.
pub fn certificate_preview(of: &str) -> String {
    format!("{}/specimen.pdf", certificate_template(of))
}

/// Where the form with a logo is sent: the programme stands in the address, before the file.
pub fn keep_logo(of: &str) -> String {
    format!("/do/keep-logo?programme={}", encode(of))
}

/// The logo on a programme's certificates.
pub fn certificate_logo(of: &str) -> String {
    format!("{}/logo.png", certificate_template(of))
}

pub fn programme_staff(of: &str) -> String {
    format!("{}/staff", programme(of))
}

/// Certificates of a programme's certifications.
pub fn issued_certificates(of: &str) -> String {
    format!("{}/certificates", programme(of))
}

/// Where everybody of a cohort is.
pub fn cohort_figures(of: &str, cohort: CohortId) -> String {
    format!("{}/cohorts/{cohort}", programme(of))
}

/// The same with some of the people only.
pub fn cohort_shown(of: &str, cohort: CohortId, show: Show) -> String {
    let whole = cohort_figures(of, cohort);
    if show == Show::All {
        whole
    } else {
        format!("{whole}?show={}", show.as_str())
    }
}

/// The same as a file, by its ending: `csv` or `xlsx`.
pub fn cohort_file(of: &str, cohort: CohortId, show: Show, ending: &str) -> String {
    let file = format!("{}/figures.{ending}", cohort_figures(of, cohort));
    if show == Show::All {
        file
    } else {
        format!("{file}?show={}", show.as_str())
    }
}

/// The files of the certificates that people of a cohort hold.
pub fn cohort_certificates(of: &str, cohort: CohortId) -> String {
    format!("{}/certificates.zip", cohort_figures(of, cohort))
}

/// The people of a cohort and how they get in.
pub fn cohort_people(of: &str, cohort: CohortId) -> String {
    format!("{}/cohorts/{cohort}/people", programme(of))
}

/// The days on which a cohort meets.
pub fn cohort_sessions(of: &str, cohort: CohortId) -> String {
    format!("{}/cohorts/{cohort}/sessions", programme(of))
}

/// The sheet of one of these days.
pub fn cohort_session(of: &str, cohort: CohortId, session: TrainingSessionId) -> String {
    format!("{}/{session}", cohort_sessions(of, cohort))
}

/// The page of a cohort's people with the form that says where one of them belongs.
pub fn cohort_belonging(of: &str, cohort: CohortId, person: AccountId) -> String {
    format!("{}?belongs={person}#belonging", cohort_people(of, cohort))
}

/// A table of people that was tried.
pub fn cohort_table(of: &str, cohort: CohortId, table: FactId) -> String {
    format!("{}/{table}", cohort_people(of, cohort))
}

/// The page behind a link into a cohort.
pub fn invite(token: &str) -> String {
    format!("/invite/{}", encode(token))
}

pub fn admin_account(account: AccountId) -> String {
    format!("/admin/accounts/{account}")
}
