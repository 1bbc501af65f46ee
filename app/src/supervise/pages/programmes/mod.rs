//! Pages of programmes, their staff, their cohorts and the people in them.

mod belonging;
mod fields;
mod home;
mod invite;
mod made;
mod new;
mod organisations;
mod overview;
mod people;
mod people_forms;
mod roll;
mod sessions;
mod settings;
mod staff;
mod table;

pub use belonging::belonging_section;
pub use home::{card, programmes};
pub use invite::invite;
pub use new::new_programme;
pub use organisations::organisations;
pub use overview::programme;
pub use people::people;
pub use roll::roll;
pub use sessions::sessions;
pub use settings::settings;
pub use staff::staff;
pub use table::table;

use super::{STYLES, fact, nowrap, page_number, pager};
use crate::routes;
use crate::t;
use crate::visit::{Visit, Words};
use base::CohortId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::Phrase;
use views::programme::ProgrammeCourse;

/// The cohort in the address; whoever is not signed in is asked to first.
pub(in crate::supervise::pages) fn cohort_in(visit: &Visit) -> Result<CohortId, UseCaseError> {
    visit.actor.person()?;
    visit
        .param("cohort")
        .parse()
        .map_err(|_| UseCaseError::NotFound)
}

/// Programmes · this programme, over the heading of a page below it.
pub(in crate::supervise::pages) fn kicker(
    words: Words,
    slug: &str,
    title: Phrase,
) -> impl IntoView + use<> {
    let href = routes::programme(slug);
    let title = crate::components::text::phrase(words.locale, title);
    view! { <p class="kicker"><a href="/programmes">{t!(words, "programmes-title")}</a>" · "<a href=href>{title}</a></p> }
}

/// The name of a course, or its address where it is no longer published.
pub fn course_name(words: Words, course: ProgrammeCourse) -> AnyView {
    match course.title {
        Some(title) => crate::components::text::phrase(words.locale, title).into_any(),
        None => view! { <bdi dir="ltr">{course.slug}</bdi> }.into_any(),
    }
}

/// From one civil day to another, as far as they are known.
pub(in crate::supervise::pages) fn days(
    words: Words,
    starts_on: Option<&str>,
    ends_on: Option<&str>,
) -> Option<String> {
    match (starts_on, ends_on) {
        (Some(from), Some(until)) => Some(t!(
            words,
            "programme-days",
            from = words.day(from),
            until = words.day(until)
        )),
        (Some(from), None) => Some(t!(words, "programme-from", from = words.day(from))),
        (None, Some(until)) => Some(t!(words, "programme-until", until = words.day(until))),
        (None, None) => None,
    }
}
