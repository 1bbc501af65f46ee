//! From a page to an answer.
//!
//! A page is loaded before it is rendered, so that rendering waits for nothing and the whole
//! document is sent at once: what Leptos calls async mode, without a stream. The shared context
//! begins in islands mode; `leptos_axum`'s own renderer leaves that to its script component, which
//! our pages do not use.

use crate::house::House;
use crate::middleware::{Frame, policy};
use crate::problem::Problem;
use app::page::{Answer, Area, Framing, Page, error_page};
use app::visit::Visit;
use app::{shell, t};
use axum::response::{IntoResponse, Response};
use http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, VARY,
};
use http::{HeaderValue, StatusCode};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use std::sync::Arc;
use usecases::{Actor, UseCaseError};

/// What islands look for when they wake. No resource ever travels, so that it is always the same.
const NO_RESOURCES: &str = "__RESOLVED_RESOURCES=[];__SERIALIZED_ERRORS=[];__PENDING_RESOURCES=[];__RESOURCE_RESOLVERS=[];__INCOMPLETE_CHUNKS=[];";

/// What a page function gave.
pub fn answer(
    house: &House,
    visit: &Visit,
    frame: &Frame,
    result: Result<Answer, UseCaseError>,
) -> Response {
    match result {
        Ok(Answer::Page(page)) => document(house, visit, frame, page),
        Ok(Answer::Redirect(to)) => see_other(&to),
        Err(error) => match error_page(visit, &error) {
            Answer::Redirect(to) => see_other(&to),
            Answer::Page(page) if matches!(error, UseCaseError::Unexpected(_)) => {
                document(house, visit, frame, with_request_id(visit, frame, page))
            }
            Answer::Page(page) => document(house, visit, frame, page),
        },
    }
}

/// The page for a problem with the request itself.
pub fn problem(house: &House, visit: &Visit, frame: &Frame, problem: Problem) -> Response {
    let (title, lead) = problem.messages();
    let (title, lead) = (visit.words.text(title, &[]), visit.words.text(lead, &[]));
    let home = t!(visit.words, "nav-home");
    let page = Page::new(Area::None, title.clone(), move || {
        view! {
            <div class="pagehead"><h1>{title}</h1><p class="lead">{lead}</p></div>
            <p class="row"><a class="button" href="/">{home}</a></p>
        }
        .into_any()
    })
    .status(problem.status())
    .no_index();
    let page = if problem == Problem::Unexpected {
        with_request_id(visit, frame, page)
    } else {
        page
    };
    document(house, visit, frame, page)
}

/// The one thing a person can tell about an unexpected error.
fn with_request_id(visit: &Visit, frame: &Frame, mut page: Page) -> Page {
    let words = t!(visit.words, "error-request-id", id = frame.id.as_str());
    let body = page.body;
    page.body = Box::new(move || view! { {body()}<p class="small quiet">{words}</p> }.into_any());
    page
}

fn document(house: &House, visit: &Visit, frame: &Frame, page: Page) -> Response {
    let status = page.status;
    let framing = page.framing;
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let mut html = owner.with(|| {
        provide_context(frame.nonce.clone());
        provide_context(visit.clone());
        shell::document(visit, page).to_html()
    });
    drop(owner);
    html = without_marks(&html);
    let nonce = &frame.nonce;
    if html.contains("<leptos-island") {
        before_the_end(
            &mut html,
            &format!("<script nonce=\"{nonce}\">{NO_RESOURCES}</script>"),
        );
    }
    if let Some(round) = &house.reload {
        before_the_end(
            &mut html,
            &format!(
                "<script nonce=\"{nonce}\">{}</script>",
                reload_script(&round.word())
            ),
        );
    }
    let mut response = (status, html).into_response();
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(
        CONTENT_LANGUAGE,
        HeaderValue::from_static(visit.words.locale.code()),
    );
    if framing != Framing::None
        && let Ok(policy) = HeaderValue::from_str(&policy(&frame.nonce, framing))
    {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    // Whoever comes next to this machine must not find the page of somebody signed in, nor what somebody typed or a
    // one-use link before they were.
    let holds_nothing = matches!(visit.actor, Actor::Anonymous)
        && !visit.query.contains_key("refused")
        && !visit.params.contains_key("token");
    let cache = if holds_nothing {
        "private, no-cache"
    } else {
        "no-store"
    };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.append(VARY, HeaderValue::from_static("cookie, accept-language"));
    response
}

/// Takes out the empty comments by which Leptos finds its place when a page wakes. Only islands wake, and
/// in a title the mark would be read as words.
fn without_marks(html: &str) -> String {
    const OPEN: &str = "<leptos-island";
    const CLOSE: &str = "</leptos-island>";
    const MARK: &str = "<!>";
    let mut clean = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(begin) = rest.find(OPEN) {
        let end = rest[begin..]
            .find(CLOSE)
            .map_or(rest.len(), |end| begin + end + CLOSE.len());
        clean.push_str(&rest[..begin].replace(MARK, ""));
        clean.push_str(&rest[begin..end]);
        rest = &rest[end..];
    }
    clean.push_str(&rest.replace(MARK, ""));
    clean
}

fn before_the_end(html: &mut String, what: &str) {
    let at = html.rfind("</body>").unwrap_or(html.len());
    html.insert_str(at, what);
}

/// Asks for the round of the developer's server and reloads when it is another one.
fn reload_script(round: &str) -> String {
    let round = serde_json::Value::from(round);
    format!(
        "setInterval(()=>fetch('/dev/round').then(r=>r.text()).then(t=>{{if(t!=={round})location.reload()}}).catch(()=>{{}}),700)"
    )
}

/// To another page, with GET, whatever the method was (RFC 9110, 15.4.4).
pub fn see_other(to: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(to) else {
        return Problem::Unexpected.into_response();
    };
    let mut response = StatusCode::SEE_OTHER.into_response();
    response.headers_mut().insert(LOCATION, location);
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_islands_keep_their_marks() {
        let html = "<title>A<!></title><!><leptos-island data-component=\"B\">b<!></leptos-island><p>c<!></p><!>";
        assert_eq!(
            without_marks(html),
            "<title>A</title><leptos-island data-component=\"B\">b<!></leptos-island><p>c</p>"
        );
    }
}
