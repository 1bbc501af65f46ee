//! Forms of training days, of who was there, and of where people belong. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use std::collections::BTreeMap;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use base::{AccountId, CohortId, TrainingSessionId};
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::supervise::programmes::{self, NewOrganisation, NewTrainingDay, Roll};

/// Adds a day on which a cohort meets.
#[server(prefix = "/do", endpoint = "add-training-day")]
pub async fn add_training_day(
    #[server(default)] programme: String,
    #[server(default)] cohort: String,
    #[server(default)] title: String,
    #[server(default)] held_on: String,
    #[server(default)] minutes: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(of) = cohort.parse::<CohortId>() else {
        let page = routes::programme(&programme);
        return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
    };
    let new = NewTrainingDay {
        title,
        held_on,
        minutes,
    };
    let page = routes::cohort_sessions(&programme, of);
    let fields = [
        ("title", new.title.as_str()),
        ("held_on", new.held_on.as_str()),
        ("minutes", new.minutes.as_str()),
    ];
    let result = programmes::add_session(&visit.context, &visit.actor, &programme, of, &new).await;
    answer(&visit, &page, &fields, result, "training-day-added").await
}

/// Records who was there.
#[server(prefix = "/do", endpoint = "record-attendance")]
pub async fn record_attendance(
    #[server(default)] programme: String,
    #[server(default)] cohort: String,
    #[server(default)] session: String,
    #[server(default)] page: String,
    #[server(default)] marks: BTreeMap<String, String>,
    #[server(default)] minutes: BTreeMap<String, String>,
    #[server(default)] seen: BTreeMap<String, String>,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let place = (
        cohort.parse::<CohortId>(),
        session.parse::<TrainingSessionId>(),
    );
    let (Ok(of), Ok(day)) = place else {
        let page = routes::programme(&programme);
        return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
    };
    let number = page.trim().parse::<usize>().unwrap_or(1);
    let sheet = format!(
        "{}?page={number}",
        routes::cohort_session(&programme, of, day)
    );
    let roll = Roll {
        marks: of_people(marks),
        minutes: of_people(minutes),
        seen: of_people(seen),
    };
    let (context, actor) = (&visit.context, &visit.actor);
    match programmes::record_attendance(context, actor, &programme, (of, day), &roll).await {
        Ok(_) => done(&format!("{sheet}&notice=attendance-recorded"), ()),
        Err(error) => {
            let named = |kind: &'static str, all: &BTreeMap<String, String>| {
                all.iter()
                    .filter(|(_, value)| !value.is_empty())
                    .map(|(key, value)| (format!("{kind}-{key}"), value.clone()))
                    .collect::<Vec<_>>()
            };
            let mut kept = named("mark", &roll.marks);
            kept.extend(named("minutes", &roll.minutes));
            let fields: Vec<(&str, &str)> = kept
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            refuse(&visit, &sheet, &fields, error).await
        }
    }
}

/// Fields of people by their accounts. Before each id stands a letter: what begins with a digit is read as a place in a list.
#[cfg(feature = "ssr")]
fn of_people(fields: BTreeMap<String, String>) -> BTreeMap<String, String> {
    fields
        .into_iter()
        .map(|(key, value)| (key.trim_start_matches('p').to_owned(), value))
        .collect()
}

/// Says where somebody belongs from now on. The page it came from is a cohort's people, or the account where there is no cohort.
#[server(prefix = "/do", endpoint = "set-belonging")]
pub async fn set_belonging(
    #[server(default)] programme: String,
    #[server(default)] cohort: String,
    #[server(default)] person: String,
    #[server(default)] organisation: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(account) = person.parse::<AccountId>() else {
        return refuse(&visit, "/programmes", &[], UseCaseError::NotFound).await;
    };
    let (page, form) = if let Ok(cohort) = cohort.parse::<CohortId>() {
        (
            routes::cohort_people(&programme, cohort),
            routes::cohort_belonging(&programme, cohort, account),
        )
    } else {
        let page = routes::admin_account(account);
        (page.clone(), page)
    };
    let (context, actor) = (&visit.context, &visit.actor);
    match programmes::set_belonging(context, actor, account, &organisation).await {
        Ok(()) => done(&format!("{page}?notice=belonging-set"), ()),
        Err(error) => {
            let fields = [("organisation", organisation.as_str())];
            refuse(&visit, &form, &fields, error).await
        }
    }
}

/// Renames an organisation or moves it in the tree.
#[server(prefix = "/do", endpoint = "change-organisation")]
pub async fn change_organisation(
    #[server(default)] id: String,
    #[server(default)] name: String,
    #[server(default)] parent: String,
    #[server(default)] country: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::ORGANISATIONS;
    let Ok(organisation) = id.parse() else {
        return refuse(&visit, page, &[], UseCaseError::NotFound).await;
    };
    let new = NewOrganisation {
        name,
        kind: String::new(),
        parent,
        country,
    };
    let (context, actor) = (&visit.context, &visit.actor);
    match programmes::change_organisation(context, actor, organisation, &new).await {
        Ok(()) => done(&format!("{page}?notice=organisation-changed"), ()),
        Err(error) => {
            let fields = [
                ("name", new.name.as_str()),
                ("parent", new.parent.as_str()),
                ("country", new.country.as_str()),
            ];
            let form = routes::changed_organisation(organisation);
            refuse(&visit, &form, &fields, error).await
        }
    }
}
