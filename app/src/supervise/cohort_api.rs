//! Forms of cohorts and the people in them. Each passes the actor to one use case. A table comes by a route of its own.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use base::CohortId;
#[cfg(feature = "ssr")]
use std::str::FromStr;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::account::MadeLink;
#[cfg(feature = "ssr")]
use usecases::supervise::programmes::{self, InvitationTerms, NewCohort};

/// Makes a cohort.
#[server(prefix = "/do", endpoint = "create-cohort")]
pub async fn create_cohort(
    #[server(default)] programme: String,
    #[server(default)] name: String,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let new = NewCohort {
        name: name.clone(),
        starts_on: starts_on.clone(),
        ends_on: ends_on.clone(),
    };
    match programmes::create_cohort(&visit.context, &visit.actor, &programme, &new).await {
        Ok(cohort) => {
            let page = routes::cohort_people(&programme, cohort);
            done(&format!("{page}?notice=cohort-created"), ())
        }
        Err(error) => {
            let page = format!("{}#new-cohort", routes::programme(&programme));
            let fields = [
                ("name", name.as_str()),
                ("starts_on", starts_on.as_str()),
                ("ends_on", ends_on.as_str()),
            ];
            refuse(&visit, &page, &fields, error).await
        }
    }
}

/// Takes a list of people into a cohort.
#[server(prefix = "/do", endpoint = "add-people")]
pub async fn add_people(
    #[server(default)] programme: String,
    #[server(default)] cohort: String,
    #[server(default)] list: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (page, cohort) = place(&programme, &cohort);
    let added = match cohort {
        Ok(cohort) => {
            let (context, actor) = (&visit.context, &visit.actor);
            programmes::add_people(context, actor, &programme, cohort, &list).await
        }
        Err(error) => Err(error),
    };
    answer(&visit, &page, &[("list", &list)], added, "people-added").await
}

/// Takes somebody out of a cohort.
#[server(prefix = "/do", endpoint = "remove-person")]
pub async fn remove_person(
    #[server(default)] programme: String,
    #[server(default)] cohort: String,
    #[server(default)] person: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (page, cohort) = place(&programme, &cohort);
    let removed = match (cohort, id(&person)) {
        (Ok(cohort), Ok(person)) => {
            let (context, actor) = (&visit.context, &visit.actor);
            programmes::remove_person(context, actor, &programme, cohort, person).await
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    answer(&visit, &page, &[], removed, "person-removed").await
}

/// Does what a table that was tried showed.
#[server(prefix = "/do", endpoint = "apply-table")]
pub async fn apply_table(
    #[server(default)] programme: String,
    #[server(default)] cohort: String,
    #[server(default)] table: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (mut page, cohort) = place(&programme, &cohort);
    let applied = match (cohort, id(&table)) {
        (Ok(cohort), Ok(table)) => {
            page = routes::cohort_table(&programme, cohort, table);
            let (context, actor) = (&visit.context, &visit.actor);
            programmes::apply_table(context, actor, &programme, cohort, table).await
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    match applied {
        Ok(applied) if applied.links.is_empty() => {
            done(&format!("{page}?notice=table-applied"), ())
        }
        Ok(applied) => hand_over(&visit, &page, "table-applied", applied.links).await,
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

/// Makes a link into a cohort.
#[server(prefix = "/do", endpoint = "make-invitation")]
pub async fn make_invitation(
    #[server(default)] programme: String,
    #[server(default)] cohort: String,
    #[server(default)] asks: String,
    #[server(default)] most: String,
    #[server(default)] days: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (page, cohort) = place(&programme, &cohort);
    // What is no number is none that is allowed.
    let terms = InvitationTerms {
        asks: !asks.is_empty(),
        most: most.trim().parse().unwrap_or(0),
        days: days.trim().parse().unwrap_or(0),
    };
    let made = match cohort {
        Ok(cohort) => {
            let (context, actor) = (&visit.context, &visit.actor);
            programmes::make_invitation(context, actor, &programme, cohort, terms).await
        }
        Err(error) => Err(error),
    };
    match made {
        Ok(path) => {
            let person = programme.clone();
            hand_over(
                &visit,
                &page,
                "invitation-made",
                vec![MadeLink { path, person }],
            )
            .await
        }
        Err(error) => {
            let fields = [
                ("asks", asks.as_str()),
                ("most", most.as_str()),
                ("days", days.as_str()),
            ];
            refuse(&visit, &page, &fields, error).await
        }
    }
}

/// Closes the link of a cohort.
#[server(prefix = "/do", endpoint = "close-invitation")]
pub async fn close_invitation(
    #[server(default)] programme: String,
    #[server(default)] cohort: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (page, cohort) = place(&programme, &cohort);
    let closed = match cohort {
        Ok(cohort) => {
            let (context, actor) = (&visit.context, &visit.actor);
            programmes::close_invitation(context, actor, &programme, cohort).await
        }
        Err(error) => Err(error),
    };
    answer(&visit, &page, &[], closed, "invitation-closed").await
}

/// Decides a request to join.
#[server(prefix = "/do", endpoint = "decide-request")]
pub async fn decide_request(
    #[server(default)] programme: String,
    #[server(default)] cohort: String,
    #[server(default)] request: String,
    #[server(default)] decision: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (page, cohort) = place(&programme, &cohort);
    let accept = match decision.as_str() {
        "accept" => Ok(true),
        "decline" => Ok(false),
        _ => Err(UseCaseError::NotFound),
    };
    let decided = match (cohort, id(&request), accept) {
        (Ok(cohort), Ok(request), Ok(accept)) => {
            let (context, actor) = (&visit.context, &visit.actor);
            programmes::decide_request(context, actor, &programme, cohort, request, accept).await
        }
        (Err(error), ..) | (_, Err(error), _) | (_, _, Err(error)) => Err(error),
    };
    answer(&visit, &page, &[], decided, "request-decided").await
}

/// Sets the deadline of a course for a cohort.
#[server(prefix = "/do", endpoint = "set-deadline")]
pub async fn set_deadline(
    #[server(default)] programme: String,
    #[server(default)] cohort: String,
    #[server(default)] course: String,
    #[server(default)] due_on: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (page, cohort) = place(&programme, &cohort);
    let set = match cohort {
        Ok(cohort) => {
            let (context, actor) = (&visit.context, &visit.actor);
            programmes::set_deadline(context, actor, &programme, cohort, &course, &due_on).await
        }
        Err(error) => Err(error),
    };
    let fields = [("course", course.as_str()), ("due_on", due_on.as_str())];
    answer(&visit, &page, &fields, set, "deadline-set").await
}

/// Joins, or asks to join, by a link.
#[server(prefix = "/do", endpoint = "follow-invitation")]
pub async fn follow_invitation(#[server(default)] token: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    match programmes::follow_invitation(&visit.context, &visit.actor, &token).await {
        // The page itself says how it stands now.
        Ok(_) => done(&routes::invite(&token), ()),
        Err(error) => refuse(&visit, &routes::invite(&token), &[], error).await,
    }
}

/// Leaves a cohort.
#[server(prefix = "/do", endpoint = "leave-cohort")]
pub async fn leave_cohort(#[server(default)] cohort: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let left = match id(&cohort) {
        Ok(cohort) => programmes::leave_cohort(&visit.context, &visit.actor, cohort).await,
        Err(error) => Err(error),
    };
    answer(&visit, "/", &[], left, "cohort-left").await
}

#[cfg(feature = "ssr")]
fn id<T: FromStr>(text: &str) -> Result<T, UseCaseError> {
    text.parse().map_err(|_| UseCaseError::NotFound)
}

/// The page of a cohort's people, and the cohort.
#[cfg(feature = "ssr")]
fn place(programme: &str, cohort: &str) -> (String, Result<CohortId, UseCaseError>) {
    match id(cohort) {
        Ok(cohort) => (routes::cohort_people(programme, cohort), Ok(cohort)),
        Err(error) => (routes::programme(programme), Err(error)),
    }
}

/// Hands links to the next page, which shows them once.
#[cfg(feature = "ssr")]
async fn hand_over(
    visit: &crate::visit::Visit,
    page: &str,
    notice: &str,
    links: Vec<MadeLink>,
) -> Result<Outcome<()>, AppError> {
    match usecases::account::keep_made_links(&visit.context, &visit.actor, links).await {
        Ok(token) => done(&format!("{page}?notice={notice}&link={token}"), ()),
        Err(error) => refuse(visit, page, &[], error).await,
    }
}
