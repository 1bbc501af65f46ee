//! What an officer does on the way to a certification.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use crate::visit::Words;
#[cfg(feature = "ssr")]
use base::Arg;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;

/// Begins a course again, for the cycle that is open.
#[server(prefix = "/do", endpoint = "take-course-again")]
pub async fn take_course_again(
    #[server(default)] certification: String,
    #[server(default)] course: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let here = routes::certification(&certification);
    let (context, actor) = (&visit.context, &visit.actor);
    match usecases::certify::take_again(context, actor, &certification, &course).await {
        Ok(()) => {
            let course = routes::course(&course);
            done(&format!("{course}?notice=course-again"), ())
        }
        Err(error) => refuse(&visit, &here, &[], dated(visit.words, error)).await,
    }
}

/// The day of a refusal as the reader writes it.
#[cfg(feature = "ssr")]
fn dated(words: Words, error: UseCaseError) -> UseCaseError {
    let UseCaseError::Conflict(mut message) = error else {
        return error;
    };
    for (name, value) in &mut message.args {
        if let ("day", Arg::Text(day)) = (name.as_str(), &mut *value) {
            *day = words.day(day);
        }
    }
    UseCaseError::Conflict(message)
}
