//! Forms about letters. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, visit};
#[cfg(feature = "ssr")]
use usecases::UseCaseError;

/// Has a letter sent again.
#[server(prefix = "/do", endpoint = "send-again")]
pub async fn send_again(
    #[server(default)] letter: String,
    #[server(default)] show: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = if show == "stuck" {
        "/programmes/outbox?show=stuck"
    } else {
        "/programmes/outbox"
    };
    let sent = match letter.parse() {
        Ok(id) => usecases::supervise::mail::send_again(&visit.context, &visit.actor, id).await,
        Err(_) => Err(UseCaseError::NotFound),
    };
    answer(&visit, page, &[], sent, "mail-again").await
}
