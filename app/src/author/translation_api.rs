//! The form of a translation: all parts of a text, of which one is saved. What stands in the others comes along, and comes back.

#![expect(
    clippy::too_many_arguments,
    reason = "a form's fields are arguments of its function"
)]

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use std::collections::BTreeMap;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit, with};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use base::{Locale, Message};
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::account::keep_refused;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, Translated, wording};
#[cfg(feature = "ssr")]
use views::account::Refused;
#[cfg(feature = "ssr")]
use views::studio_translation::PartSaved;

/// Saves the translation of one part: the one whose button was pressed. The other fields are by part.
#[server(prefix = "/do", endpoint = "translate-part")]
pub async fn translate_part(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] language: String,
    #[server(default)] part: String,
    #[server(default)] mark: BTreeMap<String, String>,
    #[server(default)] seen: BTreeMap<String, u32>,
    #[server(default)] text: BTreeMap<String, String>,
    #[server(default)] was: BTreeMap<String, String>,
    #[server(default)] same: BTreeMap<String, bool>,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let of = |all: &BTreeMap<String, String>| all.get(&part).cloned().unwrap_or_default();
    let number = seen.get(&part).copied().unwrap_or_default();
    let mut fields = vec![
        (String::from("part"), part.clone()),
        (String::from("seen"), number.to_string()),
        (String::from("text"), of(&text)),
    ];
    // What was typed into other parts and is not to be saved yet.
    let mut others = Vec::new();
    for (id, words) in &text {
        if *id == part || was.get(id).is_some_and(|was| *was == wording(words)) {
            continue;
        }
        let number = seen.get(id).copied().unwrap_or_default();
        let mark = mark.get(id).cloned().unwrap_or_default();
        for (name, value) in [
            ("text", words.clone()),
            ("seen", number.to_string()),
            ("mark", mark),
        ] {
            others.push((format!("{name}[{id}]"), value));
        }
    }
    fields.extend(others.iter().cloned());
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let Some(locale) = Locale::from_tag(&language) else {
        let page = routes::translations(&course);
        return refuse(&visit, &page, &fields, UseCaseError::NotFound).await;
    };
    let typed = Translated {
        course,
        path,
        language: locale,
        mark: of(&mark),
        seen: number,
        text: of(&text),
        same: same.get(&part).copied().unwrap_or_default(),
        // All parts of a page come under one key.
        save_key: wording(&format!("{save_key}\n{part}")),
        part: part.clone(),
    };
    let page = routes::translation(&typed.course, &typed.path, locale);
    // Before anything is saved: what cannot be given back must not get lost by it.
    let back = if others.is_empty() {
        None
    } else {
        let kept = Refused {
            fields: others,
            problems: Vec::new(),
        };
        match keep_refused(&visit.context, &visit.actor, kept).await {
            Ok(token) => Some(token),
            Err(error) => return refuse(&visit, &page, &fields, error).await,
        }
    };
    let result = studio::translate(&visit.context, &visit.actor, &typed).await;
    let (clash, error) = match result {
        Ok(PartSaved::Conflict) => {
            let message = Message::new("translate-conflict");
            ("&clash=1", UseCaseError::field("text", message))
        }
        Ok(saved) => {
            let notice = match saved {
                PartSaved::Merged => "part-merged",
                PartSaved::Cleaned => "part-cleaned",
                PartSaved::Kept | PartSaved::Conflict => "part-saved",
            };
            let page = format!("{page}&notice={notice}#part-{part}");
            let page = back.map_or_else(|| page.clone(), |token| with(&page, "refused", &token));
            return done(&page, ());
        }
        Err(error) => ("", error),
    };
    refuse(&visit, &format!("{page}{clash}"), &fields, error).await
}
