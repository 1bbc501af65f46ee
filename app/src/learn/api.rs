//! Forms of the feature `learn`. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use views::learn::CheckView;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;

#[server(prefix = "/do", endpoint = "enrol")]
pub async fn enrol(#[server(default)] course: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::course(&course);
    match usecases::learn::enrol(&visit.context, &visit.actor, &course).await {
        Ok(()) => done(&format!("{page}?notice=enrolled"), ()),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
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

/// Answers an inline check; the same address serves the form and the island.
#[server(prefix = "/do", endpoint = "answer-check")]
pub async fn answer_check(
    #[server(default)] course: String,
    #[server(default)] module: String,
    #[server(default)] lesson: String,
    #[server(default)] question: String,
    #[server(default)] save_key: String,
    #[server(default)] chosen: Vec<usize>,
) -> Result<Outcome<CheckView>, AppError> {
    let visit = visit();
    let form = routes::check(&course, &module, &lesson, &question);
    let kept: Vec<String> = chosen.iter().map(usize::to_string).collect();
    let (context, actor, locale) = (&visit.context, &visit.actor, visit.words.locale);
    match usecases::learn::answer_check(
        context, actor, &course, &module, &lesson, &question, chosen, &save_key, locale,
    )
    .await
    {
        Ok(check) => done(&form, check),
        Err(error) => {
            let mut fields = vec![("question", question.as_str())];
            fields.extend(kept.iter().map(|value| ("chosen", value.as_str())));
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
