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
    #[server(default)] to_version: String,
    #[server(default)] considered: String,
    #[server(default)] reason: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let order = usecases::assess::Regrade {
        only_raise: only_raise == "1",
        // What cannot be read is not what was looked at.
        to_version: to_version.parse().unwrap_or(0),
        considered: considered.parse().unwrap_or(0),
        course,
        question,
        reason,
        save_key,
    };
    match usecases::assess::regrade(&visit.context, &visit.actor, &order).await {
        Ok(id) => done(&routes::regrade_report(id), ()),
        Err(error) => {
            let mut form = routes::regrade(&order.course, &order.question);
            if order.only_raise {
                form.push_str("?only_raise=1");
            }
            refuse(&visit, &form, &[("reason", &order.reason)], error).await
        }
    }
}
