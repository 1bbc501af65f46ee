//! The form of a translation: one part of a text.

#![expect(
    clippy::too_many_arguments,
    reason = "a form's fields are arguments of its function"
)]

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use base::{Locale, Message};
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, Translated};
#[cfg(feature = "ssr")]
use views::studio_translation::PartSaved;

/// Saves the translation of one part.
#[server(prefix = "/do", endpoint = "translate-part")]
pub async fn translate_part(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] language: String,
    #[server(default)] part: String,
    #[server(default)] mark: String,
    #[server(default)] seen: u32,
    #[server(default)] text: String,
    #[server(default)] same: bool,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Some(locale) = Locale::from_tag(&language) else {
        let page = routes::translations(&course);
        return refuse(&visit, &page, &[("text", &text)], UseCaseError::NotFound).await;
    };
    let typed = Translated {
        course,
        path,
        language: locale,
        part,
        mark,
        seen,
        text,
        same,
        save_key,
    };
    let page = routes::translation(&typed.course, &typed.path, locale);
    let result = studio::translate(&visit.context, &visit.actor, &typed).await;
    let (clash, error) = match result {
        Ok(PartSaved::Kept) => return done(&saved(&page, &typed.part, "part-saved"), ()),
        Ok(PartSaved::Merged) => return done(&saved(&page, &typed.part, "part-merged"), ()),
        Ok(PartSaved::Cleaned) => return done(&saved(&page, &typed.part, "part-cleaned"), ()),
        Ok(PartSaved::Conflict) => {
            let message = Message::new("translate-conflict");
            ("&clash=1", UseCaseError::field("text", message))
        }
        Err(error) => ("", error),
    };
    let seen = typed.seen.to_string();
    let fields = [
        ("part", typed.part.as_str()),
        ("seen", seen.as_str()),
        ("text", typed.text.as_str()),
    ];
    refuse(&visit, &format!("{page}{clash}"), &fields, error).await
}

/// Back to the part, with what was done.
#[cfg(feature = "ssr")]
fn saved(page: &str, part: &str, notice: &str) -> String {
    format!("{page}&notice={notice}#part-{part}")
}
