//! Forms that grant and end accommodations. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, visit};
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::assess::Grant;

#[cfg(feature = "ssr")]
const PAGE: &str = "/programmes/accommodations";

/// Grants extra time and extra attempts to one person in one course.
#[server(prefix = "/do", endpoint = "grant-accommodation")]
pub async fn grant_accommodation(
    #[server(default)] email: String,
    #[server(default)] course: String,
    #[server(default)] extra_time_percent: String,
    #[server(default)] extra_attempts: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let grant = Grant {
        email: email.clone(),
        course: course.clone(),
        extra_time_percent: number(&extra_time_percent),
        extra_attempts: number(&extra_attempts),
    };
    let fields = [
        ("email", email.as_str()),
        ("course", course.as_str()),
        ("extra_time_percent", extra_time_percent.as_str()),
        ("extra_attempts", extra_attempts.as_str()),
    ];
    let result = usecases::assess::grant_accommodation(&visit.context, &visit.actor, grant).await;
    answer(&visit, PAGE, &fields, result, "accommodation-granted").await
}

/// Ends an accommodation, for attempts that begin from now on.
#[server(prefix = "/do", endpoint = "end-accommodation")]
pub async fn end_accommodation(
    #[server(default)] accommodation: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let ended = match accommodation.parse() {
        Ok(id) => usecases::assess::end_accommodation(&visit.context, &visit.actor, id).await,
        Err(_) => Err(UseCaseError::NotFound),
    };
    answer(&visit, PAGE, &[], ended, "accommodation-ended").await
}

/// An empty field is nothing; what is no number is more than can be granted, and is refused in words.
#[cfg(feature = "ssr")]
fn number(typed: &str) -> u32 {
    match typed.trim() {
        "" => 0,
        typed => typed.parse().unwrap_or(u32::MAX),
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::number;

    #[test]
    fn what_is_no_number_is_never_taken_for_nothing() {
        assert_eq!([" 25 ", "", "0"].map(number), [25, 0, 0]);
        assert_eq!(["x", "-5", "2.5"].map(number), [u32::MAX; 3]);
    }
}
