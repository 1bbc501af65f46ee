//! A page: loaded first, rendered second.
//!
//! A page function asks use cases for values and returns how they look; errors become pages here,
//! in one place. Nothing is streamed: without script a late part would never arrive.

use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Visit;
use base::Message;
use http::StatusCode;
use leptos::prelude::*;
use std::future::Future;
use std::pin::Pin;
use usecases::UseCaseError;

/// Which part of the house a page belongs to, for the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    Home,
    Learn,
    Practice,
    Certificates,
    Library,
    Author,
    Programmes,
    Marking,
    Admin,
    None,
}

/// What a page has to do with frames. Of other sites nothing is ever framed, and no other site frames anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Framing {
    None,
    Holds,
    Inside,
}

/// A page ready to be rendered.
pub struct Page {
    pub title: String,
    pub area: Area,
    pub status: StatusCode,
    /// Feature style sheets it needs, such as `features/lesson.css`.
    pub styles: &'static [&'static str],
    /// The exit key is on this page.
    pub exit: bool,
    /// Search engines stay away.
    pub no_index: bool,
    pub framing: Framing,
    /// Seconds after which the browser asks for it again: something goes on that it tells of.
    pub again: Option<u32>,
    pub body: Box<dyn FnOnce() -> AnyView + Send>,
}

impl Page {
    pub fn new(
        area: Area,
        title: impl Into<String>,
        body: impl FnOnce() -> AnyView + Send + 'static,
    ) -> Self {
        Self {
            title: title.into(),
            area,
            status: StatusCode::OK,
            styles: &[],
            exit: false,
            no_index: false,
            framing: Framing::None,
            again: None,
            body: Box::new(body),
        }
    }

    #[must_use]
    pub const fn styles(mut self, styles: &'static [&'static str]) -> Self {
        self.styles = styles;
        self
    }

    #[must_use]
    pub const fn with_exit(mut self) -> Self {
        self.exit = true;
        self
    }

    #[must_use]
    pub const fn no_index(mut self) -> Self {
        self.no_index = true;
        self
    }

    /// What it tells of goes on: the browser asks again after so many seconds.
    #[must_use]
    pub const fn again(mut self, seconds: u32) -> Self {
        self.again = Some(seconds);
        self
    }

    /// It shows other pages of this site in frames.
    #[must_use]
    pub const fn holding_frames(mut self) -> Self {
        self.framing = Framing::Holds;
        self
    }

    /// It stands in a frame of this site: without what stands around a page.
    #[must_use]
    pub const fn in_frame(mut self) -> Self {
        self.framing = Framing::Inside;
        self
    }

    #[must_use]
    pub const fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}

/// What a page function gives: a page, or somewhere else to go.
pub enum Answer {
    Page(Page),
    Redirect(String),
}

impl From<Page> for Answer {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}

pub type PageResult = Result<Answer, UseCaseError>;
pub type PageFuture = Pin<Box<dyn Future<Output = PageResult> + Send>>;
/// A page function, boxed for the table of routes.
pub type PageFn = fn(Visit) -> PageFuture;

/// The words for a refusal that has no form of its own.
pub fn explain(error: &UseCaseError) -> Message {
    match error {
        UseCaseError::SignInRequired => Message::new("error-sign-in-required"),
        UseCaseError::Forbidden => {
            // OWASP ASVS 5.0, 16.3.2; the line of the request tells the address.
            tracing::warn!("somebody asked for what their roles do not allow");
            Message::new("error-forbidden")
        }
        UseCaseError::NotFound => Message::new("error-not-found"),
        UseCaseError::Refused(problems) => problems.first().map_or_else(
            || Message::new("error-unexpected"),
            |(_, message)| message.clone(),
        ),
        UseCaseError::Conflict(message) => message.clone(),
        UseCaseError::TooMany { seconds } => Message::new("error-too-many")
            .with("minutes", i64::try_from(seconds.div_ceil(60)).unwrap_or(60)),
        UseCaseError::DiskFull => Message::new("error-disk-full"),
        UseCaseError::Unexpected(_) => {
            tracing::error!(error = %error, "unexpected error");
            Message::new("error-unexpected")
        }
    }
}

/// The page for an error.
pub fn error_page(visit: &Visit, error: &UseCaseError) -> Answer {
    let words = visit.words;
    let (status, heading) = match error {
        UseCaseError::SignInRequired => {
            return Answer::Redirect(format!(
                "/sign-in?next={}",
                crate::visit::encode(&visit.here())
            ));
        }
        UseCaseError::Forbidden => (StatusCode::FORBIDDEN, t!(words, "error-forbidden-title")),
        UseCaseError::NotFound => (StatusCode::NOT_FOUND, t!(words, "error-not-found-title")),
        UseCaseError::Refused(_) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            t!(words, "error-refused-title"),
        ),
        UseCaseError::Conflict(_) => (StatusCode::CONFLICT, t!(words, "error-conflict-title")),
        UseCaseError::TooMany { .. } => (
            StatusCode::TOO_MANY_REQUESTS,
            t!(words, "error-too-many-title"),
        ),
        UseCaseError::DiskFull => (
            StatusCode::INSUFFICIENT_STORAGE,
            t!(words, "error-disk-full-title"),
        ),
        UseCaseError::Unexpected(_) => (
            StatusCode::INTERNAL_SERVER_ERROR,
            t!(words, "error-unexpected-title"),
        ),
    };
    let body = words.message(&explain(error));
    let title = heading.clone();
    Page::new(Area::None, title, move || {
        view! {
            <div class="pagehead">
                <h1>{heading}</h1>
                <p class="lead">{body}</p>
            </div>
            <p class="row">
                <a class="button" href="/">{t!(words, "nav-home")}{icon(Icon::Forward)}</a>
                <a href="/courses">{t!(words, "nav-learn")}</a>
            </p>
        }
        .into_any()
    })
    .status(status)
    .no_index()
    .into()
}
