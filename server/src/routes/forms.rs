//! Forms: the server functions of `app`, with and without script.

use crate::house::House;
use crate::problem::Problem;
use crate::{render, visit};
use app::outcome::AppError;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, CONTENT_LENGTH, LOCATION, REFERER};
use http::{HeaderMap, HeaderValue, StatusCode};
use leptos::prelude::provide_context;
use leptos::server_fn::axum::server_fn_paths;
use std::collections::BTreeMap;

/// Stands for the page a form came from: Leptos sends an `Err` back there with its text in the query. Nothing an
/// attacker wrote into `Referer` is ever followed, and such an answer can be told from others.
const NOWHERE: &str = "http://nowhere.invalid/";

/// Forms that hold a whole text, and the least that is let in of them: a scenario has at most 1 MiB, and what is not ASCII takes three bytes
/// of a form for one of its own.
const OF_TEXTS: [&str; 4] = [
    "/do/save-text",
    "/do/settle-text",
    "/do/check-text",
    "/do/translate-part",
];
const TEXT: usize = 3 * 1024 * 1024 + 64 * 1024;

pub async fn post(State(house): State<House>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    if !server_fn_paths().any(|(path, method)| path == parts.uri.path() && method == parts.method) {
        return Problem::NotFound.into_response();
    }
    // Read to the end here, so that what is too large is refused in words and not in the middle of a function.
    let largest = usize::try_from(house.context.settings.limits.form_kib)
        .unwrap_or(usize::MAX)
        .saturating_mul(1024);
    let largest = if OF_TEXTS.contains(&parts.uri.path()) {
        largest.max(TEXT)
    } else {
        largest
    };
    let said = parts
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if said.is_some_and(|length| length > largest) {
        return Problem::TooLarge.into_response();
    }
    let bytes = match to_bytes(body, largest).await {
        Ok(bytes) => bytes,
        Err(error) if is_too_large(&error) => return Problem::TooLarge.into_response(),
        Err(_) => return Problem::Unreadable.into_response(),
    };
    let visit = match visit::visit(&house, &parts, BTreeMap::new()).await {
        Ok(visit) => visit,
        Err(error) => {
            tracing::error!(%error, "a visitor could not be recognised");
            return Problem::Unexpected.into_response();
        }
    };
    let is_plain = is_plain(&parts.headers);
    if is_plain {
        parts
            .headers
            .insert(ACCEPT, HeaderValue::from_static("text/html"));
    }
    parts
        .headers
        .insert(REFERER, HeaderValue::from_static(NOWHERE));
    let request = Request::from_parts(parts, Body::from(bytes));
    let response = leptos_axum::handle_server_fns_with_context(
        move || provide_context(visit.clone()),
        request,
    )
    .await
    .into_response();
    if is_plain {
        plain(response)
    } else {
        told(response).await
    }
}

/// A form without script, or a program that does not ask for JSON: it gets a page to go to.
fn is_plain(headers: &HeaderMap) -> bool {
    let accept = headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    !accept.contains("json")
}

/// Leptos answers 302; the page after a form is asked for with GET, which 303 says.
fn plain(mut response: Response) -> Response {
    let location = response
        .headers()
        .get(LOCATION)
        .and_then(|value| value.to_str().ok());
    match location {
        // Done, and nothing was said of where to go.
        Some(NOWHERE) => render::see_other("/"),
        Some(location) if location.starts_with(NOWHERE) => Problem::Unreadable.into_response(),
        Some(_) => {
            *response.status_mut() = StatusCode::SEE_OTHER;
            *response.body_mut() = Body::empty();
            response.headers_mut().remove(CONTENT_LENGTH);
            response.headers_mut().remove(http::header::CONTENT_TYPE);
            response
        }
        None => Problem::Unreadable.into_response(),
    }
}

/// The answer to an island: what no form of ours sends is not our failure (RFC 9110, 15.5.1).
async fn told(response: Response) -> Response {
    if response.status() != StatusCode::INTERNAL_SERVER_ERROR {
        return response;
    }
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, 64 * 1024).await.unwrap_or_default();
    match serde_json::from_slice::<AppError>(&bytes) {
        Ok(error) if error.0 == AppError::UNREADABLE => Problem::Unreadable.into_response(),
        _ => Response::from_parts(parts, Body::from(bytes)),
    }
}

fn is_too_large(error: &axum::Error) -> bool {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(one) = cause {
        if one.to_string().contains("length limit exceeded") {
            return true;
        }
        cause = one.source();
    }
    false
}
