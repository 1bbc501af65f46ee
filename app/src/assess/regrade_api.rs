//! The form that marks answers again. It passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;

/// Marks all answers to a question again by its newest version, as the list before it showed.
#[server(prefix = "/do", endpoint = "regrade")]
pub async fn regrade(
    #[server(default)] course: String,
    #[server(default)] question: String,
    #[server(default)] only_raise: String,
    #[server(default)] reason: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let raise = only_raise == "1";
    let (context, actor) = (&visit.context, &visit.actor);
    match usecases::assess::regrade(
        context, actor, &course, &question, raise, &reason, &save_key,
    )
    .await
    {
        Ok(id) => done(&routes::regrade_report(id), ()),
        Err(error) => {
            let mut form = routes::regrade(&course, &question);
            if raise {
                form.push_str("?only_raise=1");
            }
            refuse(&visit, &form, &[("reason", &reason)], error).await
        }
    }
}
