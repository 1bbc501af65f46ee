//! The form of an assessor who watched practice. It passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use std::collections::BTreeMap;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use usecases::certify::Rated;

/// Records practice with a level, and words where there are any, for each criterion by its key.
#[server(prefix = "/do", endpoint = "record-observation")]
pub async fn record_observation(
    #[server(default)] rubric: String,
    #[server(default)] officer: String,
    #[server(default)] observed_on: String,
    #[server(default)] levels: BTreeMap<String, String>,
    #[server(default)] words: BTreeMap<String, String>,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let rated = Rated {
        officer,
        rubric,
        observed_on,
        levels,
        words,
        save_key,
    };
    match usecases::certify::record_observation(&visit.context, &visit.actor, &rated).await {
        Ok(_) => done("/marking/observations?notice=observation-recorded", ()),
        Err(error) => {
            let named = |kind: &str, all: &BTreeMap<String, String>| {
                all.iter()
                    .map(|(key, value)| (format!("{kind}-{key}"), value.clone()))
                    .collect::<Vec<_>>()
            };
            let mut kept = named("level", &rated.levels);
            kept.extend(named("words", &rated.words));
            let mut fields = vec![
                ("officer", rated.officer.as_str()),
                ("observed_on", rated.observed_on.as_str()),
                ("save_key", rated.save_key.as_str()),
            ];
            fields.extend(
                kept.iter()
                    .map(|(name, value)| (name.as_str(), value.as_str())),
            );
            let form = routes::new_observation(&rated.rubric);
            refuse(&visit, &form, &fields, error).await
        }
    }
}
