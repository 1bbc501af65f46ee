//! Forms of staff about awards: confirming, proposing a waiver, deciding one. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use crate::visit::Visit;
#[cfg(feature = "ssr")]
use base::{CycleId, FactId};
#[cfg(feature = "ssr")]
use usecases::UseCaseError;

/// Where a form goes that names nothing.
#[cfg(feature = "ssr")]
const HOME: &str = "/programmes";

/// Confirms an award of which everything is met.
#[server(prefix = "/do", endpoint = "confirm-award")]
pub async fn confirm_award(#[server(default)] cycle: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = cycle.parse::<CycleId>() else {
        return refuse(&visit, HOME, &[], UseCaseError::NotFound).await;
    };
    let page = page_of(&visit, id).await;
    let result = usecases::certify::confirm_award(&visit.context, &visit.actor, id).await;
    answer(&visit, &page, &[], result, "award-confirmed").await
}

/// Opens the full path for somebody whose certificate was revoked.
#[server(prefix = "/do", endpoint = "reopen-cycle")]
pub async fn reopen_cycle(#[server(default)] cycle: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = cycle.parse::<CycleId>() else {
        return refuse(&visit, HOME, &[], UseCaseError::NotFound).await;
    };
    let (context, actor) = (&visit.context, &visit.actor);
    let page = match usecases::certify::candidate_place(context, actor, id).await {
        Ok((programme, certification)) => routes::awards(&programme, &certification),
        Err(_) => HOME.to_owned(),
    };
    let result = usecases::certify::reopen_cycle(context, actor, id).await;
    answer(&visit, &page, &[], result, "cycle-reopened").await
}

/// Proposes to let a requirement pass.
#[server(prefix = "/do", endpoint = "propose-waiver")]
pub async fn propose_waiver(
    #[server(default)] cycle: String,
    #[server(default)] requirement: String,
    #[server(default)] reason: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = cycle.parse::<CycleId>() else {
        return refuse(&visit, HOME, &[], UseCaseError::NotFound).await;
    };
    let page = page_of(&visit, id).await;
    let (context, actor) = (&visit.context, &visit.actor);
    let fields = [
        ("requirement", requirement.as_str()),
        ("reason", reason.as_str()),
    ];
    let result = usecases::certify::propose_waiver(context, actor, id, &requirement, &reason).await;
    answer(&visit, &page, &fields, result, "waiver-proposed").await
}

/// Agrees to a waiver or declines it.
#[server(prefix = "/do", endpoint = "decide-waiver")]
pub async fn decide_waiver(
    #[server(default)] waiver: String,
    #[server(default)] cycle: String,
    #[server(default)] agrees: String,
    #[server(default)] reason: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (Ok(id), Ok(of)) = (waiver.parse::<FactId>(), cycle.parse::<CycleId>()) else {
        return refuse(&visit, HOME, &[], UseCaseError::NotFound).await;
    };
    let page = page_of(&visit, of).await;
    let (context, actor) = (&visit.context, &visit.actor);
    let fields = [("waiver", waiver.as_str()), ("reason", reason.as_str())];
    let result =
        usecases::certify::decide_waiver(context, actor, id, agrees == "yes", &reason).await;
    answer(&visit, &page, &fields, result, "waiver-decided").await
}

/// Confirms everybody of whom everything is met, or those of one cohort, and issues their certificates.
#[server(prefix = "/do", endpoint = "start-award-run")]
pub async fn start_award_run(
    #[server(default)] programme: String,
    #[server(default)] certification: String,
    #[server(default)] cohort: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (context, actor) = (&visit.context, &visit.actor);
    let of = match cohort.as_str() {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| UseCaseError::NotFound),
    };
    let started = match of {
        Ok(of) => {
            usecases::certify::start_run(context, actor, &programme, &certification, of).await
        }
        Err(error) => Err(error),
    };
    match started {
        Ok(run) => done(&routes::award_run(run), ()),
        Err(error) => {
            let page = routes::awards(&programme, &certification);
            refuse(&visit, &page, &[("cohort", &cohort)], error).await
        }
    }
}

/// The page of a cycle; the home of programmes for whoever may not know where it is.
#[cfg(feature = "ssr")]
async fn page_of(visit: &Visit, cycle: CycleId) -> String {
    match usecases::certify::candidate_place(&visit.context, &visit.actor, cycle).await {
        Ok((programme, certification)) => routes::candidate(&programme, &certification, cycle),
        Err(_) => HOME.to_owned(),
    }
}
