//! Pictures of courses and of scenarios.

use crate::house::House;
use crate::problem::Problem;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use usecases::{Actor, UseCaseError};

/// A picture may be an SVG, and an SVG may hold a script. An author's file opened by its address runs
/// nothing and reaches nothing; its own styles are part of the drawing.
pub(super) const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

pub async fn get(
    State(house): State<House>,
    Path((course, version, name)): Path<(String, String, String)>,
) -> Response {
    let (context, actor) = (&house.context, &Actor::Anonymous);
    let found = usecases::author::media(context, actor, &course, &version, &name).await;
    answer(found.map(|found| found.map(|one| (one.content_type, one.bytes))))
}

pub async fn of_scenario(
    State(house): State<House>,
    Path((scenario, version, name)): Path<(String, String, String)>,
) -> Response {
    let (context, actor) = (&house.context, &Actor::Anonymous);
    let found = usecases::author::scenario_media(context, actor, &scenario, &version, &name).await;
    answer(found.map(|found| found.map(|one| (one.content_type, one.bytes))))
}

fn answer(found: Result<Option<(&'static str, Vec<u8>)>, UseCaseError>) -> Response {
    match found {
        Ok(Some((content_type, bytes))) => (
            [
                (CONTENT_TYPE, content_type),
                // The version is part of the address.
                (CACHE_CONTROL, "public, max-age=31536000, immutable"),
                (CONTENT_SECURITY_POLICY, POLICY),
            ],
            bytes,
        )
            .into_response(),
        Ok(None) => Problem::NotFound.into_response(),
        Err(error) => {
            tracing::error!(%error, "a picture could not be read");
            Problem::Unexpected.into_response()
        }
    }
}
