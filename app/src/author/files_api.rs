//! Forms about files that meet a draft: a content folder that changed, an archive that was brought. The archive itself comes by a route of its own.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use crate::visit::Visit;
#[cfg(feature = "ssr")]
use base::ImportId;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, Arriving, Taking};

/// Takes what came into the draft, as it was shown and decided.
#[server(prefix = "/do", endpoint = "take-files")]
pub async fn take_files(
    #[server(default)] course: String,
    #[server(default)] arrival: String,
    #[server(default)] base: String,
    #[server(default)] over: String,
    #[server(default)] paths: Vec<String>,
    #[server(default)] choices: Vec<String>,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (arriving, page) = if arrival.is_empty() {
        (Arriving::Folder, routes::course_incoming(&course))
    } else {
        let Ok(id) = arrival.parse::<ImportId>() else {
            let page = routes::course_import(&course);
            return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
        };
        let page = routes::course_arrival_from(&course, id, &base);
        (Arriving::Archive { id, base }, page)
    };
    let taking = Taking {
        course,
        arriving,
        over,
        choices,
        save_key,
    };
    match studio::take_in(&visit.context, &visit.actor, &taking).await {
        Ok(()) => {
            let studio = routes::studio(&taking.course);
            done(&format!("{studio}?notice=files-taken"), ())
        }
        Err(error) => refuse_choices(&visit, &page, (&paths, &taking.choices), error).await,
    }
}

/// Shows a page again with what was chosen: each choice comes back to what it was made for, because something else may be asked now.
#[cfg(feature = "ssr")]
pub(super) async fn refuse_choices(
    visit: &Visit,
    page: &str,
    (asked, choices): (&[String], &[String]),
    error: UseCaseError,
) -> Result<Outcome<()>, AppError> {
    let names: Vec<String> = asked.iter().map(|one| chosen_name(one)).collect();
    let chosen = names.iter().zip(choices);
    let fields: Vec<(&str, &str)> = chosen
        .map(|(name, choice)| (name.as_str(), choice.as_str()))
        .collect();
    refuse(visit, page, &fields, error).await
}

#[cfg(feature = "ssr")]
pub(super) fn chosen_name(asked: &str) -> String {
    format!("choice {asked}")
}

/// Leaves the content folder of a course as it is: it is no more news until it changes again.
#[server(prefix = "/do", endpoint = "leave-folder")]
pub async fn leave_folder(
    #[server(default)] course: String,
    #[server(default)] over: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    match studio::leave_folder(&visit.context, &visit.actor, &course, &over).await {
        Ok(()) => {
            let studio = routes::studio(&course);
            done(&format!("{studio}?notice=folder-left"), ())
        }
        Err(error) => refuse(&visit, &routes::course_incoming(&course), &[], error).await,
    }
}

/// Adds a bank to the open draft and leads to its text.
#[server(prefix = "/do", endpoint = "add-bank")]
pub async fn add_bank(
    #[server(default)] course: String,
    #[server(default)] name: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (context, actor) = (&visit.context, &visit.actor);
    match studio::add_bank(context, actor, &course, &name, &save_key).await {
        Ok(path) => {
            let editor = routes::edit_text(&course, &path);
            done(&format!("{editor}&notice=bank-added"), ())
        }
        Err(error) => {
            let page = routes::draft_banks(&course);
            refuse(&visit, &page, &[("name", &name)], error).await
        }
    }
}
