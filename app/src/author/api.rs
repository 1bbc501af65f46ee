//! Forms of the feature `author`. Each passes the actor to one use case. A file to import comes by a route of its own.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use base::ImportId;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::author::Imported;

/// Takes the questions that a dry run showed into their bank.
#[server(prefix = "/do", endpoint = "confirm-import")]
pub async fn confirm_import(#[server(default)] import: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = import.parse::<ImportId>() else {
        return refuse(&visit, "/author", &[], UseCaseError::NotFound).await;
    };
    let page = routes::import(id);
    let result = usecases::author::confirm_import(&visit.context, &visit.actor, id).await;
    let notice = match &result {
        Ok(Imported::Drafted) => "imported-draft",
        _ => "imported",
    };
    answer(&visit, &page, &[], result, notice).await
}

/// Takes imported questions out of the course again; attempts that asked them keep them.
#[server(prefix = "/do", endpoint = "withdraw-import")]
pub async fn withdraw_import(#[server(default)] import: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = import.parse::<ImportId>() else {
        return refuse(&visit, "/author", &[], UseCaseError::NotFound).await;
    };
    let page = routes::import(id);
    let result = usecases::author::withdraw_import(&visit.context, &visit.actor, id).await;
    let notice = match &result {
        Ok(Imported::Drafted) => "import-withdrawn-draft",
        _ => "import-withdrawn",
    };
    answer(&visit, &page, &[], result, notice).await
}
