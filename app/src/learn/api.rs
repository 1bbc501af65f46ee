//! Forms of the feature `learn`. Each passes the actor to one use case.

#![expect(
    clippy::too_many_arguments,
    reason = "a form's fields are arguments of its function"
)]

use crate::components::question::QuestionWords;
use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use views::learn::CheckView;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;

#[server(prefix = "/do", endpoint = "enrol")]
pub async fn enrol(#[server(default)] course: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::course(&course);
    let result = usecases::learn::enrol(&visit.context, &visit.actor, &course).await;
    answer(&visit, &page, &[], result, "enrolled").await
}

/// Continue at the end of a lesson. (`continue` is a word of the language.)
#[server(prefix = "/do", endpoint = "continue")]
pub async fn proceed(
    #[server(default)] course: String,
    #[server(default)] module: String,
    #[server(default)] lesson: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    match usecases::learn::continue_lesson(&visit.context, &visit.actor, &course, &module, &lesson)
        .await
    {
        Ok(next) => done(&super::pages::next_href(&course, &next), ()),
        Err(error) => {
            refuse(
                &visit,
                &routes::block(&course, &module, &lesson, "next"),
                &[],
                error,
            )
            .await
        }
    }
}

/// An answered check, with the words that it is drawn with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweredCheck {
    pub check: CheckView,
    pub words: QuestionWords,
}

/// Answers an inline check; the same address serves the form and the island.
#[server(prefix = "/do", endpoint = "answer-check")]
pub async fn answer_check(
    #[server(default)] course: String,
    #[server(default)] module: String,
    #[server(default)] lesson: String,
    #[server(default)] question: String,
    #[server(default)] save_key: String,
    #[server(default)] response: Vec<String>,
    #[server(default)] certainty: String,
    #[server(default)] version: String,
) -> Result<Outcome<AnsweredCheck>, AppError> {
    let visit = visit();
    let form = routes::check(&course, &module, &lesson, &question);
    let kept = response.clone();
    let level = crate::components::question::response::certainty(&certainty);
    let (context, actor, locale) = (&visit.context, &visit.actor, visit.words.locale);
    let place = (&*course, &*module, &*lesson, &*question);
    match usecases::learn::answer_check_of(
        context, actor, place, response, level, &save_key, &version, locale,
    )
    .await
    {
        Ok(check) => {
            let words = QuestionWords::of(visit.words, &check.question, check.feedback.as_ref());
            done(&form, AnsweredCheck { check, words })
        }
        Err(error) => {
            let mut fields = vec![("question", question.as_str()), ("certainty", &certainty)];
            fields.extend(kept.iter().map(|value| ("response", value.as_str())));
            refuse(&visit, &form, &fields, error).await
        }
    }
}

/// Remembers the paragraph somebody has come to.
#[server(prefix = "/do", endpoint = "save-position")]
pub async fn save_position(
    #[server(default)] course: String,
    #[server(default)] module: String,
    #[server(default)] lesson: String,
    #[server(default)] block: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    match usecases::learn::save_position(
        &visit.context,
        &visit.actor,
        &course,
        &module,
        &lesson,
        &block,
    )
    .await
    {
        Ok(()) => Ok(Outcome::Done(())),
        // A bookmark that was not kept is nothing to bother a reader with.
        Err(_) => Ok(Outcome::Refused(String::new())),
    }
}
