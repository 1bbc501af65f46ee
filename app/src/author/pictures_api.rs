//! Forms of the pictures of a course or a scenario. A file comes by a route of its own.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, PlacedPicture};

/// Takes a picture out of the draft.
#[server(prefix = "/do", endpoint = "remove-picture")]
pub async fn remove_picture(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::pictures(&course);
    let place = (course.as_str(), path.as_str());
    match studio::remove_picture(&visit.context, &visit.actor, place, &save_key).await {
        Ok(()) => done(&format!("{page}?notice=picture-removed"), ()),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

/// Puts a picture at the end of a text or of a scene, and goes to the text.
#[server(prefix = "/do", endpoint = "place-picture")]
pub async fn place_picture(
    #[server(default)] course: String,
    #[server(default)] picture: String,
    #[server(default)] path: String,
    #[server(default)] words: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let new = PlacedPicture {
        course,
        picture,
        path,
        words,
        save_key,
    };
    match studio::place_picture(&visit.context, &visit.actor, &new).await {
        Ok(()) => {
            // Behind the path of a scenario stands the scene.
            let (path, _) = new.path.split_once('#').unwrap_or((new.path.as_str(), ""));
            let text = routes::edit_text(&new.course, path);
            done(&format!("{text}&notice=picture-placed"), ())
        }
        Err(error) => {
            let form = format!("place-{}", new.picture);
            let fields = [
                ("form", form.as_str()),
                ("path", new.path.as_str()),
                ("words", new.words.as_str()),
            ];
            let page = routes::pictures(&new.course);
            refuse(&visit, &page, &fields, error).await
        }
    }
}
