//! Forms of blocks: a question, an action, a detail as fields. Buttons beside a row send the whole form, which comes back with its rows
//! changed and nothing saved; so it works without script.

#![expect(
    clippy::too_many_arguments,
    reason = "a block has as many fields as it needs"
)]

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use super::form_fields::{fields, rows};
#[cfg(feature = "ssr")]
use super::studio_api::cleaned_notice;
#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use crate::visit::Visit;
#[cfg(feature = "ssr")]
use base::Message;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, BlockPlace, Change, FormSent, NewBlock};
#[cfg(feature = "ssr")]
use views::studio::Saved;
#[cfg(feature = "ssr")]
use views::studio_forms::BlockSaved;

/// Saves a block, or, with another act than `save`, gives its form back with a row more or less, or in another order.
#[server(prefix = "/do", endpoint = "save-block")]
pub async fn save_block(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] block: String,
    #[server(default)] seen: u32,
    #[server(default)] save_key: String,
    #[server(default)] kind: String,
    #[server(default)] after: String,
    #[server(default)] like: String,
    #[server(default)] id: String,
    #[server(default)] key: Vec<String>,
    #[server(default)] value: Vec<String>,
    #[server(default)] what: Vec<String>,
    #[server(default)] mark: Vec<String>,
    #[server(default)] text: Vec<String>,
    #[server(default)] other: Vec<String>,
    #[server(default)] origin: Vec<String>,
    #[server(default)] right: Vec<String>,
    #[server(default)] act: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let is_new = block.is_empty();
    let sent = FormSent {
        place: BlockPlace {
            course,
            path,
            block,
            seen,
            save_key,
        },
        new: is_new.then_some(NewBlock { kind, after, like }),
        id,
        settings: key.into_iter().zip(value).collect(),
        rows: rows(what, mark, text, other, &origin, &right),
    };
    if act == "save" || act.is_empty() {
        save(&visit, &sent).await
    } else {
        arrange(&visit, &sent, &act).await
    }
}

/// Moves a block among its neighbours, or takes it out.
#[server(prefix = "/do", endpoint = "change-block")]
pub async fn change_block(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] block: String,
    #[server(default)] seen: u32,
    #[server(default)] save_key: String,
    #[server(default)] act: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let place = BlockPlace {
        course,
        path,
        block,
        seen,
        save_key,
    };
    let page = routes::block_list(&place.course, &place.path);
    let (change, notice) = match act.as_str() {
        "up" => (Change::Up, "block-moved"),
        "down" => (Change::Down, "block-moved"),
        "remove" => (Change::Remove, "block-removed"),
        _ => return refuse(&visit, &page, &[], UseCaseError::NotFound).await,
    };
    match studio::change_block(&visit.context, &visit.actor, &place, change).await {
        Ok(saved) => kept(&visit, &place, saved, &page, notice).await,
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

#[cfg(feature = "ssr")]
async fn save(visit: &Visit, sent: &FormSent) -> Result<Outcome<()>, AppError> {
    match studio::save_block(&visit.context, &visit.actor, sent).await {
        Ok(saved) => {
            let place = &sent.place;
            let page = routes::block_form(&place.course, &place.path, &saved.block);
            kept(visit, place, saved, &page, "text-saved").await
        }
        Err(error) => back(visit, sent, "", error).await,
    }
}

#[cfg(feature = "ssr")]
async fn arrange(visit: &Visit, sent: &FormSent, act: &str) -> Result<Outcome<()>, AppError> {
    match studio::arrange_form(&visit.context, &visit.actor, sent, act).await {
        Ok((sent, about)) => {
            let row = about.map_or_else(String::new, |row| format!("#row-{row}"));
            // Nothing is wrong: the form comes back as it is now.
            back(visit, &sent, &row, UseCaseError::Refused(Vec::new())).await
        }
        Err(error) => back(visit, sent, "", error).await,
    }
}

/// Back to the form with everything that was typed.
#[cfg(feature = "ssr")]
async fn back(
    visit: &Visit,
    sent: &FormSent,
    row: &str,
    error: UseCaseError,
) -> Result<Outcome<()>, AppError> {
    let place = &sent.place;
    let page = match &sent.new {
        Some(new) => {
            routes::new_block(&place.course, &place.path, &new.kind, &new.after, &new.like)
        }
        None => routes::block_form(&place.course, &place.path, &place.block),
    };
    let fields = fields(sent);
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    refuse(visit, &format!("{page}{row}"), &fields, error).await
}

/// Where a saved block leads: on, or, with the words of both, to where a person decides.
#[cfg(feature = "ssr")]
pub(super) async fn kept(
    visit: &Visit,
    place: &BlockPlace,
    saved: BlockSaved,
    page: &str,
    notice: &str,
) -> Result<Outcome<()>, AppError> {
    let notice = match saved.saved {
        Saved::Kept { .. } => notice,
        Saved::Merged { .. } => "text-merged",
        Saved::Cleaned { merged, .. } => cleaned_notice(merged),
        Saved::Conflict { .. } => {
            let editor = routes::edit_text(&place.course, &place.path);
            let seen = place.seen.to_string();
            let fields = [
                ("text", saved.text.as_str()),
                ("seen", seen.as_str()),
                ("save_key", place.save_key.as_str()),
            ];
            let error = UseCaseError::Conflict(Message::new("studio-conflict"));
            return refuse(visit, &format!("{editor}&conflict=1"), &fields, error).await;
        }
    };
    done(&format!("{page}&notice={notice}"), ())
}
