//! Forms of scenarios and interview cases in the studio: one begins, and a talk with the person of a case goes on.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use base::SubjectKind;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, NewScript, Spoken};

/// Begins a scenario, or a case where `kind` says so.
#[server(prefix = "/do", endpoint = "begin-script")]
pub async fn begin_script(
    #[server(default)] kind: String,
    #[server(default)] title: String,
    #[server(default)] name: String,
    #[server(default)] course: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let (kind, form) = if kind == SubjectKind::Interview.as_str() {
        (SubjectKind::Interview, "/author/new/interview")
    } else {
        (SubjectKind::Scenario, "/author/new/scenario")
    };
    let new = NewScript {
        title,
        name,
        course,
    };
    match studio::begin_script(&visit.context, &visit.actor, kind, &new).await {
        Ok(subject) => {
            let page = routes::studio(subject.as_str());
            done(&format!("{page}?notice=script-begun"), ())
        }
        Err(error) => {
            let fields = [
                ("title", new.title.as_str()),
                ("name", new.name.as_str()),
                ("course", new.course.as_str()),
            ];
            refuse(&visit, form, &fields, error).await
        }
    }
}

/// Says or does the next thing in a talk with the person of a case, or takes turns back.
#[server(prefix = "/do", endpoint = "talk-on")]
pub async fn talk_on(
    #[server(default)] course: String,
    #[server(default)] seed: String,
    #[server(default)] speaks: String,
    #[server(default)] turns: Vec<String>,
    #[server(default)] words: String,
    #[server(default)] act: String,
    #[server(default)] keep: Option<usize>,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::talk_script(&course);
    let spoken = Spoken {
        seed,
        speaks,
        turns,
        words,
        act,
        keep,
    };
    match studio::talk_on(&visit.context, &visit.actor, &course, &spoken).await {
        Ok(token) => done(&format!("{page}?refused={token}#latest"), ()),
        Err(error) => {
            let kept = spoken.fields();
            let fields: Vec<(&str, &str)> = kept
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .chain([("words", spoken.words.as_str())])
                .collect();
            refuse(&visit, &format!("{page}#say"), &fields, error).await
        }
    }
}
