//! What a server function answers.
//!
//! Without script the answer is a redirect: to the next page, or back to the form with what was
//! typed kept in a short-lived row (Leptos would drop the fields of an `Err`). With script the island
//! reads this value. An `Err` is left for what nobody expected.

use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// The answer to a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome<T> {
    Done(T),
    /// In words, to show where the form is.
    Refused(String),
    /// The page no longer fits what is stored, in words: it has to be loaded again.
    Outdated(String),
    /// Go to this address (sign in again, say); what was chosen is kept there.
    Elsewhere(String),
}

/// What is left when something failed that nobody expected: no database text ever travels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppError(pub String);

impl AppError {
    /// What was sent is no such form: the fault of whoever sent it, which the server answers as one.
    pub const UNREADABLE: &str = "unreadable";
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;
    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        let word = match error {
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_) => Self::UNREADABLE,
            _ => "unexpected",
        };
        Self(String::from(word))
    }
}

#[cfg(feature = "ssr")]
pub use server::*;

#[cfg(feature = "ssr")]
mod server {
    use super::{AppError, Outcome};
    use crate::visit::{Visit, encode};
    use leptos::prelude::expect_context;
    use usecases::UseCaseError;
    use views::account::Refused;

    /// The visit a server function runs in.
    pub fn visit() -> Visit {
        expect_context::<Visit>()
    }

    /// Goes to `location` (303 for a plain form) and says so to an island.
    pub fn done<T>(location: &str, value: T) -> Result<Outcome<T>, AppError> {
        leptos_axum::redirect(location);
        Ok(Outcome::Done(value))
    }

    /// Back to the form at `form` with what was typed and what is wrong; never with passwords.
    pub async fn refuse<T>(
        visit: &Visit,
        form: &str,
        fields: &[(&str, &str)],
        error: UseCaseError,
    ) -> Result<Outcome<T>, AppError> {
        let (path, fragment) = form
            .split_once('#')
            .map_or((form, ""), |(path, id)| (path, id));
        let fragment = if fragment.is_empty() {
            String::new()
        } else {
            format!("#{fragment}")
        };
        let join = if path.contains('?') { '&' } else { '?' };
        let is_outdated = matches!(error, UseCaseError::Conflict(_) | UseCaseError::NotFound);
        let problems = match error {
            UseCaseError::Refused(problems) => problems,
            UseCaseError::SignInRequired => {
                let kept = keep(visit, fields, Vec::new()).await;
                let next = kept.map_or_else(
                    || format!("{path}{fragment}"),
                    |token| format!("{path}{join}refused={token}{fragment}"),
                );
                let location = format!("/sign-in?ended=1&next={}", encode(&next));
                leptos_axum::redirect(&location);
                return Ok(Outcome::Elsewhere(location));
            }
            other => vec![(String::new(), crate::page::explain(&other))],
        };
        let words = problems
            .iter()
            .map(|(_, message)| visit.words.message(message))
            .collect::<Vec<_>>()
            .join(" ");
        let location = match keep(visit, fields, problems.clone()).await {
            Some(token) => format!("{path}{join}refused={token}{fragment}"),
            // Nothing can be stored (a full disk): at least say what is the matter.
            None => format!(
                "{path}{join}notice={}{fragment}",
                encode(
                    problems
                        .first()
                        .map_or("error-unexpected", |(_, message)| &message.id)
                )
            ),
        };
        leptos_axum::redirect(&location);
        Ok(if is_outdated {
            Outcome::Outdated(words)
        } else {
            Outcome::Refused(words)
        })
    }

    async fn keep(
        visit: &Visit,
        fields: &[(&str, &str)],
        problems: usecases::Problems,
    ) -> Option<String> {
        let refused = Refused {
            fields: fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            problems,
        };
        usecases::account::keep_refused(&visit.context, &visit.actor, refused)
            .await
            .ok()
    }
}
