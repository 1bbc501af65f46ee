//! Programmes: organisations, staff, cohorts, the people in them and where they are.

pub(crate) mod access;
mod belonging;
mod certificates;
pub(crate) mod content;
mod courses;
mod create;
mod deadlines;
mod figures;
mod invitations;
pub(crate) mod join;
mod mine;
mod organisations;
mod overview;
mod people;
mod requests;
mod sessions;
mod settings;
mod staff;
mod tables;

pub use belonging::{belonging, set_belonging};
pub use certificates::{STATUSES, issued_certificates, take_certificates, taken_file};
pub use courses::{CourseMove, move_course};
pub use create::{NewCohort, NewProgramme, create_cohort, create_programme, new_programme};
pub use deadlines::set_deadline;
pub use figures::{cohort_figures, take_figures};
pub use invitations::{
    InvitationTerms, close_invitation, follow_invitation, invitation, make_invitation,
};
pub use mine::{leave_cohort, my_programmes};
pub use organisations::{NewOrganisation, change_organisation, create_organisation, organisations};
pub use overview::{people, programme};
pub use people::{add_people, remove_person};
pub use requests::decide_request;
pub use sessions::{NewTrainingDay, Roll, add_session, record_attendance, roll, sessions};
pub use settings::{SettingsForm, revise, settings};
pub use staff::{appoint, end_staff, staff};
pub use tables::{
    Applied, CountryNamed, LARGEST_TABLE, NewTable, apply_table, forget_tables, may_try_table,
    table, try_table,
};

use crate::UseCaseError;
use base::{CohortId, Locale};
use store::cohort::Cohort;
use store::db::Connection;
use store::programme::Programme;
use views::Phrase;

/// A programme by its address.
async fn find(conn: &mut Connection, slug: &str) -> Result<Programme, UseCaseError> {
    store::programme::find(conn, slug)
        .await?
        .ok_or(UseCaseError::NotFound)
}

/// A cohort of a programme; one of another programme is not found.
pub(crate) async fn cohort_of(
    conn: &mut Connection,
    programme: &Programme,
    cohort: CohortId,
) -> Result<Cohort, UseCaseError> {
    let cohort = store::cohort::get(conn, cohort).await?;
    if cohort.programme == programme.id {
        Ok(cohort)
    } else {
        Err(UseCaseError::NotFound)
    }
}

/// The text in the wished language, else the first there is.
pub(crate) fn in_language(texts: &[(Locale, String)], wished: Locale) -> Phrase {
    texts
        .iter()
        .find(|(locale, _)| *locale == wished)
        .or_else(|| texts.first())
        .map_or_else(
            || Phrase {
                locale: wished,
                text: String::new(),
            },
            |(locale, text)| Phrase {
                locale: *locale,
                text: text.clone(),
            },
        )
}
