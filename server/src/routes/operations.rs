//! For whoever runs the site: is it well, and how busy is it.

use crate::house::{House, is_local};
use crate::middleware::Frame;
use crate::problem::Problem;
use axum::extract::{Extension, State};
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use usecases::Actor;
use usecases::demonstrate::is_demonstration;

/// 200 when the database can be read, 503 when not. Says nothing that a stranger could use.
pub async fn health(State(house): State<House>) -> Response {
    // A question to the file itself: that a connection is free says nothing of what is behind it.
    match is_demonstration(&house.context, &Actor::Operator).await {
        Ok(_) => (StatusCode::OK, "ok\n").into_response(),
        Err(error) => {
            tracing::error!(%error, "the database cannot be read");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database cannot be read\n",
            )
                .into_response()
        }
    }
}

/// Counters, for this machine only: through a proxy everybody would seem to be on it.
pub async fn metrics(
    State(house): State<House>,
    Extension(frame): Extension<Frame>,
    headers: HeaderMap,
) -> Response {
    if !frame.peer.is_loopback() || !is_local(&headers) {
        return Problem::NotFound.into_response();
    }
    (
        [(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")],
        house.metrics.text(),
    )
        .into_response()
}

/// The round of a developer's server; pages reload when it changes.
pub async fn round(State(house): State<House>) -> String {
    house.reload.map(|round| round.word()).unwrap_or_default()
}
