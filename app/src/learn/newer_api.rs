//! Taking a newer version of a course.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;

/// Takes the version whose list was seen.
#[server(prefix = "/do", endpoint = "take-newer-version")]
pub async fn take_newer_version(
    #[server(default)] course: String,
    #[server(default)] version: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (page, back) = (routes::course(&course), routes::newer_version(&course));
    match usecases::learn::take_newer(&visit.context, &visit.actor, &course, &version).await {
        Ok(()) => done(&format!("{page}?notice=newer-taken"), ()),
        Err(error) => refuse(&visit, &back, &[], error).await,
    }
}
