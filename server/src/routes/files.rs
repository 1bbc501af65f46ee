//! Addresses that browsers and crawlers ask for by themselves.

use super::assets;
use crate::house::House;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode};

/// What is public may be found; nothing else says anything to a crawler anyway.
const ROBOTS: &str = "User-agent: *\nDisallow: /do/\nDisallow: /account\nDisallow: /admin\nDisallow: /author\nDisallow: /assessments\nDisallow: /programmes\nDisallow: /reset\nDisallow: /setup\nDisallow: /verify/\n";

pub async fn robots() -> &'static str {
    ROBOTS
}

/// Browsers ask here on what has no page around it, such as a picture.
pub async fn favicon(State(house): State<House>, headers: HeaderMap) -> Response {
    house.assets.find_plain("favicon.svg").map_or_else(
        || StatusCode::NOT_FOUND.into_response(),
        |file| assets::answer(file, &headers, "public, max-age=86400"),
    )
}
