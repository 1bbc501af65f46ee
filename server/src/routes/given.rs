//! What the routes that give a file share: who asks, and the answer where nothing is given.

use crate::house::House;
use crate::problem::Problem;
use crate::{render, visit};
use app::visit::{Visit, encode};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::header::RETRY_AFTER;
use http::{HeaderValue, StatusCode};
use std::collections::BTreeMap;
use usecases::UseCaseError;

/// Whoever asks for a file, once its request is not needed any more.
pub async fn visitor(house: &House, request: Request) -> Result<Visit, UseCaseError> {
    let (parts, _) = request.into_parts();
    visit::visit(house, &parts, BTreeMap::new()).await
}

/// Why no file is given: sign in and come back to `next`, or there is none.
pub fn refused(error: &UseCaseError, next: &str) -> Response {
    match error {
        UseCaseError::SignInRequired => {
            render::see_other(&format!("/sign-in?next={}", encode(next)))
        }
        UseCaseError::Forbidden | UseCaseError::NotFound => Problem::NotFound.into_response(),
        UseCaseError::TooMany { seconds } => too_many(*seconds),
        error => {
            tracing::error!(%error, "a file could not be given");
            Problem::Unexpected.into_response()
        }
    }
}

/// Somebody guesses: ask again after so many seconds.
pub fn too_many(seconds: u64) -> Response {
    let wait = [(RETRY_AFTER, HeaderValue::from(seconds))];
    (StatusCode::TOO_MANY_REQUESTS, wait).into_response()
}
