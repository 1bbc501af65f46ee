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
        let is_outdated = matches!(error, UseCaseError::Conflict(_) | UseCaseError::NotFound);
        let problems = match error {
            UseCaseError::Refused(problems) => problems,
            UseCaseError::SignInRequired => {
                let kept = keep(visit, fields, Vec::new()).await;
                let next =
                    kept.map_or_else(|| form.to_owned(), |token| with(form, "refused", &token));
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
        // Where nothing can be stored (a full disk), the page at least says what is the matter.
        let first = problems.first().map(|(_, message)| message.id.clone());
        let first = first.unwrap_or_else(|| String::from("error-unexpected"));
        let location = keep(visit, fields, problems).await.map_or_else(
            || with(form, "notice", &first),
            |token| with(form, "refused", &token),
        );
        leptos_axum::redirect(&location);
        Ok(if is_outdated {
            Outcome::Outdated(words)
        } else {
            Outcome::Refused(words)
        })
    }

    /// Back to the page of a form: with a notice where it was done, as [`refuse`] does where not.
    pub async fn answer<T>(
        visit: &Visit,
        page: &str,
        fields: &[(&str, &str)],
        result: Result<T, UseCaseError>,
        notice: &str,
    ) -> Result<Outcome<()>, AppError> {
        match result {
            Ok(_) => done(&with(page, "notice", notice), ()),
            Err(error) => refuse(visit, page, fields, error).await,
        }
    }

    /// An address with one more value in its query, before the place on the page that it names.
    pub fn with(address: &str, name: &str, value: &str) -> String {
        let (path, place) = address.split_once('#').unwrap_or((address, ""));
        let join = if path.contains('?') { '&' } else { '?' };
        let mark = if place.is_empty() { "" } else { "#" };
        format!("{path}{join}{name}={}{mark}{place}", encode(value))
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

    #[cfg(test)]
    mod tests {
        use super::with;

        #[test]
        fn what_is_said_stands_before_the_place_on_the_page() {
            for (address, expected) in [
                ("/author", "/author?notice=a-b"),
                ("/a?q=x&page=2", "/a?q=x&page=2&notice=a-b"),
                ("/author#draft", "/author?notice=a-b#draft"),
                ("/author?file=x#row-1", "/author?file=x&notice=a-b#row-1"),
                ("/author#", "/author?notice=a-b"),
            ] {
                assert_eq!(with(address, "notice", "a-b"), expected);
            }
        }
    }
}
