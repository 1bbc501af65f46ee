//! Pictures of courses and of scenarios.

use super::given::{refused, visitor};
use crate::house::House;
use crate::problem::Problem;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use usecases::{Actor, UseCaseError};

/// A picture may be an SVG, and an SVG may hold a script. An author's file opened by its address runs
/// nothing and reaches nothing; its own styles are part of the drawing.
pub(super) const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/// The version is part of the address, so what stands there stays.
const PUBLISHED: &str = "public, max-age=31536000, immutable";
/// Of a draft nobody else is given anything, so nothing between keeps it.
const DRAFTED: &str = "private, no-cache";

pub async fn get(
    State(house): State<House>,
    Path((course, version, name)): Path<(String, String, String)>,
) -> Response {
    let (context, actor) = (&house.context, &Actor::Anonymous);
    let found = usecases::author::media(context, actor, &course, &version, &name).await;
    let found = found.map(|found| found.map(|one| (one.content_type, one.bytes)));
    answer(found, PUBLISHED)
}

/// A picture of a version of a scenario, for everybody; or one of its open draft, for whoever edits it.
pub async fn of_scenario(
    State(house): State<House>,
    Path((scenario, version, name)): Path<(String, String, String)>,
    request: Request,
) -> Response {
    let context = &house.context;
    let of = async |actor: &Actor| {
        let found = usecases::author::scenario_media(context, actor, &scenario, &version, &name);
        found
            .await
            .map(|found| found.map(|one| (one.content_type, one.bytes)))
    };
    let published = of(&Actor::Anonymous).await;
    if !matches!(published, Ok(None)) {
        return answer(published, PUBLISHED);
    }
    match visitor(&house, request).await {
        Ok(visit) => answer(of(&visit.actor).await, DRAFTED),
        Err(error) => refused(&error, "/author"),
    }
}

fn answer(
    found: Result<Option<(&'static str, Vec<u8>)>, UseCaseError>,
    kept: &'static str,
) -> Response {
    match found {
        Ok(Some((content_type, bytes))) => (
            [
                (CONTENT_TYPE, content_type),
                (CACHE_CONTROL, kept),
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
