//! The form by which a draft goes on from a newer version.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use super::files_api::refuse_choices;
#[cfg(feature = "ssr")]
use crate::outcome::{done, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, Renewing};

/// Puts the open draft and the version that officers have together, as it was shown and decided.
#[server(prefix = "/do", endpoint = "renew-draft")]
pub async fn renew_draft(
    #[server(default)] course: String,
    #[server(default)] over: String,
    #[server(default)] paths: Vec<String>,
    #[server(default)] choices: Vec<String>,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let renewing = Renewing {
        course,
        over,
        choices,
        save_key,
    };
    match studio::renew(&visit.context, &visit.actor, &renewing).await {
        Ok(()) => {
            let course = renewing.course.as_str();
            let (context, actor) = (&visit.context, &visit.actor);
            let view = studio::renewal(context, actor, course, visit.words.locale).await;
            // What went out of the draft is told at once: no other page leads to it.
            let page = match view {
                Ok(view) if view.is_current && !view.gone.is_empty() => routes::renew_draft(course),
                _ => routes::studio(course),
            };
            done(&format!("{page}?notice=draft-renewed"), ())
        }
        Err(error) => {
            let page = routes::renew_draft(&renewing.course);
            refuse_choices(&visit, &page, (&paths, &renewing.choices), error).await
        }
    }
}
