//! The form by which a draft takes the glossary that counts now.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use usecases::author::studio;

/// Takes the glossary that was shown into the open draft.
#[server(prefix = "/do", endpoint = "take-glossary")]
pub async fn take_glossary(
    #[server(default)] course: String,
    #[server(default)] newer: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    match studio::take_glossary(&visit.context, &visit.actor, &course, &newer).await {
        Ok(()) => done(&format!("{page}?notice=glossary-taken"), ()),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}
