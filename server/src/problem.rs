//! What can be wrong with a request before a page or form looks at it.
//!
//! A handler or a layer answers with a [`Problem`]; the frame around everything puts the page in
//! the language of whoever asked in its place.

use axum::response::{IntoResponse, Response};
use http::StatusCode;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    NotFound,
    /// The address is there, but not for this method.
    WrongMethod,
    /// A form of another site.
    CrossSite,
    /// More was sent than a form of ours ever has.
    TooLarge,
    /// The form could not be read.
    Unreadable,
    /// Demonstration data, asked for from elsewhere than this machine.
    Elsewhere,
    /// It took too long to arrive or to answer.
    Slow,
    /// Nobody expected this; the log knows more.
    Unexpected,
}

impl Problem {
    pub const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Elsewhere => StatusCode::MISDIRECTED_REQUEST,
            Self::Slow => StatusCode::SERVICE_UNAVAILABLE,
            Self::Unexpected => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The catalogue ids of title and words.
    pub const fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => ("error-not-found-title", "error-not-found"),
            Self::WrongMethod => ("error-wrong-method-title", "error-wrong-method"),
            Self::CrossSite => ("error-cross-site-title", "error-cross-site"),
            Self::TooLarge => ("error-too-large-title", "error-too-large"),
            Self::Unreadable => ("error-unreadable-title", "error-unreadable"),
            Self::Elsewhere => ("error-elsewhere-title", "error-elsewhere"),
            Self::Slow => ("error-slow-title", "error-slow"),
            Self::Unexpected => ("error-unexpected-title", "error-unexpected"),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
