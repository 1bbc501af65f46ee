//! Decided contests of codings, as a file.

use crate::house::House;
use crate::problem::Problem;
use crate::{render, visit};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeMap;
use usecases::{Actor, UseCaseError};

/// `GET /author/interviews/test-items.jsonl`: turns whose label an assessor decided, without names.
pub async fn test_items(State(house): State<House>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let actor = match visit::visit(&house, &parts, BTreeMap::new()).await {
        Ok(visit) => visit.actor,
        Err(_) => Actor::Anonymous,
    };
    match usecases::author::interviews::test_items(&house.context, &actor).await {
        Ok(lines) => (
            [
                (CONTENT_TYPE, "application/jsonl; charset=utf-8"),
                (
                    CONTENT_DISPOSITION,
                    "attachment; filename=\"test-items.jsonl\"",
                ),
            ],
            lines,
        )
            .into_response(),
        Err(UseCaseError::SignInRequired) => {
            render::see_other("/sign-in?next=%2Fauthor%2Finterviews")
        }
        Err(UseCaseError::Forbidden | UseCaseError::NotFound) => Problem::NotFound.into_response(),
        Err(error) => {
            tracing::error!(%error, "test items could not be listed");
            Problem::Unexpected.into_response()
        }
    }
}
