//! The frame around every request.

use super::headers::secure;
use crate::house::{self, House};
use crate::problem::Problem;
use crate::{render, visit};
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, ALLOW, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use leptos::nonce::Nonce;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::time::Instant;
use tracing::Instrument as _;

/// Where the connection comes from; whoever accepts it says so.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

/// What is known of a request before anything else.
#[derive(Debug, Clone)]
pub struct Frame {
    /// Named in the log, in the header `x-request-id` and on the page for an unexpected error.
    pub id: String,
    /// 128 random bits, fresh for each answer: what scripts of the page carry.
    pub nonce: Nonce,
    pub peer: IpAddr,
}

impl Frame {
    pub fn new(id: String) -> Self {
        Self {
            id,
            nonce: Nonce::new(),
            peer: Ipv4Addr::LOCALHOST.into(),
        }
    }
}

pub async fn frame(State(house): State<House>, mut request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let id = house
        .context
        .random::<6>()
        .map_or_else(|_| String::from("none"), |bytes| hexadecimal(&bytes));
    let mut frame = Frame::new(id.clone());
    if let Some(Peer(peer)) = request.extensions().get() {
        frame.peer = *peer;
    }
    let method = known(request.method());
    // The pattern of the address and never the address: it may hold a code, a name or a one-use link.
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| String::from("none"), |path| path.as_str().to_owned());
    request.extensions_mut().insert(frame.clone());
    let (parts, body) = request.into_parts();
    let kept = parts.clone();
    let request = Request::from_parts(parts, body);

    let span = tracing::info_span!("request", id = %id);
    let mut response = async {
        let response = if exposed(&house, &kept.headers) {
            tracing::warn!("refused: demonstration data are shown on this machine only; this came through a proxy or asked for another machine");
            Problem::Elsewhere.into_response()
        } else {
            let answered = tokio::time::timeout(house.request_timeout, next.run(request)).await;
            answered.unwrap_or_else(|_| Problem::Slow.into_response())
        };
        match response.extensions().get::<Problem>() {
            Some(problem) => {
                let (problem, allow) = (*problem, response.headers().get(ALLOW).cloned());
                let mut response = explain(&house, &kept, &frame, problem).await;
                // What the address may be asked (RFC 9110, 15.5.6).
                if let Some(allow) = allow {
                    response.headers_mut().insert(ALLOW, allow);
                }
                response
            }
            None => response,
        }
    }
    .instrument(span.clone())
    .await;

    secure(response.headers_mut(), &frame, house.reach);
    if let Ok(value) = HeaderValue::from_str(&id) {
        response
            .headers_mut()
            .insert(HeaderName::from_static("x-request-id"), value);
    }
    let status = response.status().as_u16();
    let took = begun.elapsed();
    let millis = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    house.metrics.answered(method, &route, status, took);
    span.in_scope(|| {
        if status >= 500 {
            tracing::warn!(method, route, status, millis, "answered");
        } else if route.starts_with("/assets") {
            tracing::debug!(method, route, status, millis, "answered");
        } else {
            tracing::info!(method, route, status, millis, "answered");
        }
    });
    response
}

/// The method by one of its usual names. Whoever asks may make up any word, and as many as they like: none of them
/// goes into the log or becomes a counter of its own.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        Method::TRACE => "TRACE",
        Method::CONNECT => "CONNECT",
        _ => "other",
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Demonstration accounts have passwords that everybody knows. The start refuses an address that others can reach;
/// a proxy on this machine, or a page that renames itself to it (DNS rebinding), would get around that.
fn exposed(house: &House, headers: &HeaderMap) -> bool {
    house.context.settings.demonstration && !house::is_local(headers)
}

/// The page for a problem; plain words for programs and islands.
async fn explain(
    house: &House,
    parts: &http::request::Parts,
    frame: &Frame,
    problem: Problem,
) -> Response {
    let visit = match problem {
        // What was waited for in vain is not waited for again, and what did not come to us tells us nobody.
        Problem::Slow | Problem::Elsewhere => None,
        _ => visit::visit(house, parts, BTreeMap::new()).await.ok(),
    };
    let visit = visit.unwrap_or_else(|| visit::stranger(house, parts, BTreeMap::new()));
    let accept = parts
        .headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("*/*");
    if accept.contains("text/html") || accept.contains("*/*") {
        render::problem(house, &visit, frame, problem)
    } else {
        let words = visit.words.text(problem.messages().1, &[]);
        (
            problem.status(),
            [(CONTENT_TYPE, "text/plain; charset=utf-8")],
            words,
        )
            .into_response()
    }
}
