//! Forms that publish a draft: now, or on a day and at an hour.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, Begun, Meant, Planned};

/// Publishes the approved draft. What takes longer than a moment is waited for on a page of its own.
#[server(prefix = "/do", endpoint = "publish-draft")]
pub async fn publish_draft(
    #[server(default)] course: String,
    #[server(default)] draft: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let begun = match Meant::shown(&course, &draft, None) {
        Ok(meant) => studio::begin_publishing(&visit.context, &visit.actor, meant).await,
        Err(error) => Err(error),
    };
    match begun {
        Ok(Begun::Published) => done(&format!("{page}?notice=draft-published"), ()),
        Ok(Begun::UnderWay) => done(&routes::publishing(&course), ()),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

/// Plans when the approved draft is published.
#[server(prefix = "/do", endpoint = "plan-publication")]
pub async fn plan_publication(
    #[server(default)] course: String,
    #[server(default)] draft: String,
    #[server(default)] day: String,
    #[server(default)] hour: String,
    #[server(default)] seen: u32,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = format!("{}#draft", routes::studio(&course));
    let planned = Planned { day, hour, seen };
    let fields = [
        ("day", planned.day.as_str()),
        ("hour", planned.hour.as_str()),
    ];
    let result = match Meant::shown(&course, &draft, None) {
        Ok(meant) => studio::plan(&visit.context, &visit.actor, meant, &planned).await,
        Err(error) => Err(error),
    };
    answer(&visit, &page, &fields, result, "publication-planned").await
}

/// Takes back what was planned.
#[server(prefix = "/do", endpoint = "take-back-publication")]
pub async fn take_back_publication(
    #[server(default)] course: String,
    #[server(default)] draft: String,
    #[server(default)] seen: u32,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = format!("{}#draft", routes::studio(&course));
    let result = match Meant::shown(&course, &draft, None) {
        Ok(meant) => studio::take_back(&visit.context, &visit.actor, meant, seen).await,
        Err(error) => Err(error),
    };
    answer(&visit, &page, &[], result, "publication-taken-back").await
}
