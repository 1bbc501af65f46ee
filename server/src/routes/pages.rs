//! Pages: a visit is made, the page's function loads and decides, the page is rendered.

use crate::house::House;
use crate::middleware::Frame;
use crate::problem::Problem;
use crate::{render, visit};
use app::page::PageFn;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request, State};
use axum::response::{IntoResponse, Response};
use http::header::LOCATION;
use http::{HeaderValue, Method, StatusCode, Uri};
use std::collections::BTreeMap;
use std::pin::Pin;

pub type Params = Result<RawPathParams, RawPathParamsRejection>;

/// The handler of one page.
pub fn handler(
    page: PageFn,
) -> impl Fn(State<House>, Params, Request) -> Pin<Box<dyn Future<Output = Response> + Send>>
+ Clone
+ Send
+ Sync
+ 'static {
    move |State(house), params, request| Box::pin(show(house, page, params, request))
}

/// One page.
pub async fn show(house: House, page: PageFn, params: Params, request: Request) -> Response {
    let Ok(params) = params else {
        // Not UTF-8: no address of ours.
        return Problem::NotFound.into_response();
    };
    let params: BTreeMap<String, String> = params
        .iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let (parts, _) = request.into_parts();
    let Some(frame) = parts.extensions.get::<Frame>() else {
        return Problem::Unexpected.into_response();
    };
    match visit::visit(&house, &parts, params.clone()).await {
        Ok(visit) => {
            let result = page(visit.clone()).await;
            render::answer(&house, &visit, frame, result)
        }
        Err(error) => render::answer(
            &house,
            &visit::stranger(&house, &parts, params),
            frame,
            Err(error),
        ),
    }
}

/// What is nowhere. A slash too many at the end leads to the page without it.
pub async fn missing(method: Method, uri: Uri) -> Response {
    let path = uri.path();
    let trimmed = path.trim_end_matches('/');
    // `//host` would be another site.
    let is_ours = trimmed.len() > 1 && !trimmed.starts_with("//") && !trimmed.contains('\\');
    if trimmed.len() < path.len() && is_ours && (method == Method::GET || method == Method::HEAD) {
        let to = uri
            .query()
            .map_or_else(|| trimmed.to_owned(), |query| format!("{trimmed}?{query}"));
        if let Ok(location) = HeaderValue::from_str(&to) {
            return (StatusCode::PERMANENT_REDIRECT, [(LOCATION, location)]).into_response();
        }
    }
    Problem::NotFound.into_response()
}
