//! The forms of scenes: one is saved, added, moved or taken out.

#![expect(
    clippy::too_many_arguments,
    reason = "a scene has as many fields as it needs"
)]

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use super::forms_api::kept;
#[cfg(feature = "ssr")]
use crate::outcome::{refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, BlockPlace, SceneChange, SceneSent};

/// Saves a scene; without an id of its own a new one is added.
#[server(prefix = "/do", endpoint = "save-scene")]
pub async fn save_scene(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] scene: String,
    #[server(default)] seen: u32,
    #[server(default)] save_key: String,
    #[server(default)] id: String,
    #[server(default)] title: String,
    #[server(default)] told: Vec<String>,
    #[server(default)] after: String,
    #[server(default)] words: String,
    #[server(default)] to: String,
    #[server(default)] outcome: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let sent = SceneSent {
        place: BlockPlace {
            course,
            path,
            block: scene,
            seen,
            save_key,
        },
        id,
        title,
        told,
        after,
        words,
        to,
        outcome,
    };
    let place = &sent.place;
    match studio::save_scene(&visit.context, &visit.actor, &sent).await {
        Ok(saved) => {
            let page = routes::scene_form(&place.course, &place.path, &saved.block);
            let notice = if place.block.is_empty() {
                "scene-added"
            } else {
                "text-saved"
            };
            kept(&visit, place, saved, &page, notice).await
        }
        Err(error) => {
            let page = routes::scene_form(&place.course, &place.path, &place.block);
            let seen = place.seen.to_string();
            let mut fields: Vec<(String, String)> = [
                ("seen", &seen),
                ("id", &sent.id),
                ("title", &sent.title),
                ("after", &sent.after),
                ("words", &sent.words),
                ("to", &sent.to),
                ("outcome", &sent.outcome),
            ]
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .to_vec();
            let told = sent.told.iter().enumerate();
            fields.extend(told.map(|(at, text)| (format!("told[{at}]"), text.clone())));
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            refuse(&visit, &page, &fields, error).await
        }
    }
}

/// Moves a scene among the others, or takes it out.
#[server(prefix = "/do", endpoint = "change-scene")]
pub async fn change_scene(
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
    let list = routes::block_list(&place.course, &place.path);
    let change = match act.as_str() {
        "up" => Some(SceneChange::Up),
        "down" => Some(SceneChange::Down),
        "remove" => Some(SceneChange::Remove),
        _ => None,
    };
    let Some(change) = change else {
        return refuse(&visit, &list, &[], UseCaseError::NotFound).await;
    };
    match studio::change_scene(&visit.context, &visit.actor, &place, change).await {
        Ok(saved) => {
            let notice = if change == SceneChange::Remove {
                "block-removed"
            } else {
                "block-moved"
            };
            kept(&visit, &place, saved, &list, notice).await
        }
        Err(error) => refuse(&visit, &list, &[], error).await,
    }
}
