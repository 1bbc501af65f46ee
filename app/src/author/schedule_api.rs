//! Forms that publish a draft: now, or on a day and at an hour.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, Begun, Planned};

/// Publishes the approved draft. What takes longer than a moment is waited for on a page of its own.
#[server(prefix = "/do", endpoint = "publish-draft")]
pub async fn publish_draft(#[server(default)] course: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    match studio::begin_publishing(&visit.context, &visit.actor, &course).await {
        Ok(Begun::Published) => done(&format!("{page}?notice=draft-published"), ()),
        Ok(Begun::UnderWay) => done(&routes::publishing(&course), ()),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

/// Plans when the approved draft is published.
#[server(prefix = "/do", endpoint = "plan-publication")]
pub async fn plan_publication(
    #[server(default)] course: String,
    #[server(default)] day: String,
    #[server(default)] hour: String,
    #[server(default)] seen: u32,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let planned = Planned { day, hour, seen };
    match studio::plan(&visit.context, &visit.actor, &course, &planned).await {
        Ok(()) => done(&format!("{page}?notice=publication-planned#draft"), ()),
        Err(error) => {
            let fields = [
                ("day", planned.day.as_str()),
                ("hour", planned.hour.as_str()),
            ];
            refuse(&visit, &format!("{page}#draft"), &fields, error).await
        }
    }
}

/// Takes back what was planned.
#[server(prefix = "/do", endpoint = "take-back-publication")]
pub async fn take_back_publication(
    #[server(default)] course: String,
    #[server(default)] seen: u32,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    match studio::take_back(&visit.context, &visit.actor, &course, seen).await {
        Ok(()) => done(&format!("{page}?notice=publication-taken-back#draft"), ()),
        Err(error) => refuse(&visit, &format!("{page}#draft"), &[], error).await,
    }
}
