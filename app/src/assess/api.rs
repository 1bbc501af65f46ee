//! Forms of the feature `assess`. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::{routes, t};
#[cfg(feature = "ssr")]
use base::AttemptId;

/// What an island is told of a save: the words for it, such as "Saved 14:32", by the site's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedAnswer {
    pub words: String,
}

/// Begins an attempt at a module's quiz or at the final assessment, or goes on with the open one.
#[server(prefix = "/do", endpoint = "start-attempt")]
pub async fn start_attempt(
    #[server(default)] course: String,
    #[server(default)] key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    match usecases::assess::start(&visit.context, &visit.actor, &course, &key).await {
        Ok(attempt) => done(&routes::attempt(attempt), ()),
        Err(error) => refuse(&visit, &routes::assessment(&course, &key), &[], error).await,
    }
}

/// Saves the answer to one question; `then` says where a plain form goes from there, and with `check` what the
/// answer is is told.
#[server(prefix = "/do", endpoint = "save-answer")]
pub async fn save_answer(
    #[server(default)] attempt: String,
    #[server(default)] question: String,
    #[server(default)] number: String,
    #[server(default)] save_key: String,
    #[server(default)] response: Vec<String>,
    #[server(default)] certainty: String,
    #[server(default)] then: String,
) -> Result<Outcome<SavedAnswer>, AppError> {
    let visit = visit();
    let Ok(id) = attempt.parse::<AttemptId>() else {
        return refuse(&visit, "/courses", &[], not_found()).await;
    };
    let number = number.parse::<usize>().unwrap_or(1);
    let kept = response.clone();
    let answer = usecases::assess::SaveAnswer {
        question: question.clone(),
        response,
        certainty: crate::components::question::response::certainty(&certainty),
        check: then == "check",
        save_key,
    };
    match usecases::assess::save_answer(&visit.context, &visit.actor, id, answer).await {
        Ok(saved) => {
            let words = t!(
                visit.words,
                "attempt-saved",
                time = visit.words.time(saved.at)
            );
            done(
                &super::pages::after_save(id, number, &then),
                SavedAnswer { words },
            )
        }
        Err(error) => {
            let mut fields = vec![("question", question.as_str()), ("certainty", &certainty)];
            fields.extend(kept.iter().map(|value| ("response", value.as_str())));
            refuse(&visit, &super::pages::question(id, number), &fields, error).await
        }
    }
}

/// Finishes an attempt, with however many questions unanswered.
#[server(prefix = "/do", endpoint = "finish-attempt")]
pub async fn finish_attempt(#[server(default)] attempt: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = attempt.parse::<AttemptId>() else {
        return refuse(&visit, "/courses", &[], not_found()).await;
    };
    match usecases::assess::finish(&visit.context, &visit.actor, id).await {
        Ok(()) => done(&routes::attempt_result(id), ()),
        Err(error) => refuse(&visit, &super::pages::review(id), &[], error).await,
    }
}

/// Objects to how an answer was marked; an assessor answers.
#[server(prefix = "/do", endpoint = "contest")]
pub async fn contest(
    #[server(default)] attempt: String,
    #[server(default)] question: String,
    #[server(default)] reason: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = attempt.parse::<AttemptId>() else {
        return refuse(&visit, "/courses", &[], not_found()).await;
    };
    let item = super::pages::result_item(id, &question);
    match usecases::assess::contest(&visit.context, &visit.actor, id, &question, &reason).await {
        Ok(()) => done(&item, ()),
        Err(error) => {
            let fields = [("question", question.as_str()), ("reason", reason.as_str())];
            refuse(&visit, &item, &fields, error).await
        }
    }
}

#[cfg(feature = "ssr")]
fn not_found() -> usecases::UseCaseError {
    usecases::UseCaseError::NotFound
}
