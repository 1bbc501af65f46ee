//! Forms of review stamps. Each passes the actor to one use case; what was typed comes back with every refusal.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use base::FactId;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, NewStamp};

/// Enters who read a course, and for what.
#[server(prefix = "/do", endpoint = "enter-stamp")]
pub async fn enter_stamp(
    #[server(default)] course: String,
    #[server(default)] kind: String,
    #[server(default)] country: String,
    #[server(default)] version: String,
    #[server(default)] reviewer: String,
    #[server(default)] scope: String,
    #[server(default)] reviewed_on: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::course_stamps(&course);
    let new = NewStamp {
        kind,
        country,
        version,
        reviewer,
        scope,
        reviewed_on,
    };
    let fields = [
        ("kind", new.kind.as_str()),
        ("country", new.country.as_str()),
        ("version", new.version.as_str()),
        ("reviewer", new.reviewer.as_str()),
        ("scope", new.scope.as_str()),
        ("reviewed_on", new.reviewed_on.as_str()),
    ];
    let result = studio::enter_stamp(&visit.context, &visit.actor, &course, &new).await;
    answer(&visit, &page, &fields, result, "stamp-entered").await
}

/// Takes a stamp back.
#[server(prefix = "/do", endpoint = "withdraw-stamp")]
pub async fn withdraw_stamp(
    #[server(default)] course: String,
    #[server(default)] stamp: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::course_stamps(&course);
    let Ok(id) = stamp.parse::<FactId>() else {
        return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
    };
    let result = studio::withdraw_stamp(&visit.context, &visit.actor, &course, id).await;
    answer(&visit, &page, &[], result, "stamp-withdrawn").await
}
