//! What stands around every route, from the outside to the inside: compression, the frame (request
//! id, nonce, time limit, pages for problems, security headers, log, metrics), the check against
//! forms of other sites, and the net that catches a panic.

mod frame;
mod headers;

pub use frame::{Frame, Peer};
pub use headers::policy;

use crate::house::House;
use crate::problem::Problem;
use axum::Router;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};
use tower_http::csrf::{CsrfLayer, ProtectionError};

/// Puts all of it around the routes.
pub fn around(router: Router, house: &House) -> Router {
    // Same-origin forms pass without script and without a token: browsers say in `Sec-Fetch-Site` or
    // `Origin` where a form comes from, and a program that says neither carries no cookies of a person.
    let csrf = CsrfLayer::new()
        .with_rejection_response(|_: ProtectionError| Problem::CrossSite.into_response());
    let catch =
        CatchPanicLayer::custom(|_| -> Response<Body> { Problem::Unexpected.into_response() });
    // Pictures are left out by default; fonts are compressed already too.
    let worth_it = DefaultPredicate::new().and(NotForContentType::const_new("font/"));
    router
        .layer(catch)
        .layer(csrf)
        .layer(axum::middleware::from_fn_with_state(
            house.clone(),
            frame::frame,
        ))
        // Compressing a page that repeats what was asked beside a secret would let an attacker guess the secret
        // by size (BREACH, 2013). No page of ours holds one: no CSRF token, and the session is a cookie.
        .layer(
            CompressionLayer::new()
                .quality(CompressionLevel::Fastest)
                .compress_when(worth_it),
        )
}
