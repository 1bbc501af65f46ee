//! Forms about how one is reached. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::visit::encode;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::account::{self, MadeLink};

/// Says whether one wants reminders.
#[server(prefix = "/do", endpoint = "set-reminders")]
pub async fn set_reminders(#[server(default)] wanted: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let result = account::set_reminders(&visit.context, &visit.actor, wanted == "1").await;
    answer(&visit, "/account", &[], result, "reminders-set").await
}

/// Makes the link of one's calendar; the page shows it once.
#[server(prefix = "/do", endpoint = "make-calendar-link")]
pub async fn make_calendar_link() -> Result<Outcome<()>, AppError> {
    let visit = visit();
    match made(&visit).await {
        Ok(token) => done(&format!("/account?link={}#calendar", encode(&token)), ()),
        Err(error) => refuse(&visit, "/account", &[], error).await,
    }
}

#[cfg(feature = "ssr")]
async fn made(visit: &crate::visit::Visit) -> Result<String, UseCaseError> {
    let path = account::make_calendar_link(&visit.context, &visit.actor).await?;
    let made = MadeLink {
        path,
        person: String::new(),
    };
    account::keep_made_link(&visit.context, &visit.actor, made).await
}

/// Ends the link of one's calendar.
#[server(prefix = "/do", endpoint = "end-calendar-link")]
pub async fn end_calendar_link() -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let result = account::end_calendar_link(&visit.context, &visit.actor).await;
    answer(&visit, "/account", &[], result, "calendar-ended").await
}
