//! The scenes of a scenario as forms: a title, what is told, and where the scene stands. A translation has the scenes of its source.

use super::super::access::reading;
use super::super::work::Work;
use super::save::{began, kept};
use super::sent::{BlockPlace, SceneSent};
use super::source::Source;
use crate::{Actor, Context, UseCaseError};
use authoring::scenes::{self, NewScene, Within};
use base::{Message, Subject, SubjectKind};
use views::studio_forms::{BlockSaved, SceneRow, SceneView, ToldField};

/// What is done to a scene as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SceneChange {
    /// It changes places with the one before.
    Up,
    /// It changes places with the one after.
    Down,
    Remove,
}

/// A scene of the open draft as a form; an empty id for a new one. With what was typed, where a form was refused.
pub async fn scene(
    ctx: &Context,
    actor: &Actor,
    (course, path): (&str, &str),
    id: &str,
    typed: Option<&SceneSent>,
) -> Result<SceneView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    let (latest, mut source) = Source::latest(&work, path)?;
    let seen = typed.map_or(latest, |typed| typed.place.seen);
    if seen != latest && work.is_own(seen) {
        source = Source::at(&mut reader, &work, path, seen).await?;
    }
    drop(reader);
    let subject = subject(course, &source)?;
    let all = scenes::forms(&subject, &source.text);
    let own = all.iter().find(|one| one.id == id);
    if own.is_none() && !id.is_empty() {
        return Err(gone(id));
    }
    let mut told: Vec<ToldField> = match own {
        Some(own) => own.told.iter().map(field).collect(),
        None => vec![ToldField::default()],
    };
    let mut view = SceneView {
        course: course.to_owned(),
        path: path.to_owned(),
        seen,
        id: id.to_owned(),
        title: own.map_or_else(String::new, |own| own.title.clone()),
        told: Vec::new(),
        leads: scenes::led_to(&subject, &source.text, id),
        scenes: all
            .iter()
            .map(|one| (one.id.clone(), one.title.clone()))
            .collect(),
    };
    if let Some(typed) = typed {
        view.title.clone_from(&typed.title);
        for (field, typed) in told.iter_mut().zip(&typed.told) {
            field.text.clone_from(typed);
        }
    }
    view.told = told;
    Ok(view)
}

/// Saves the title of a scene and what is told in it, or adds a scene.
pub async fn save_scene(
    ctx: &Context,
    actor: &Actor,
    sent: &SceneSent,
) -> Result<BlockSaved, UseCaseError> {
    actor.person()?;
    let source = began(ctx, actor, &sent.place).await?;
    let subject = subject(&sent.place.course, &source)?;
    let id = sent.place.block.as_str();
    if !id.is_empty() {
        let text = scenes::write(&subject, &source.text, id, &sent.title, &sent.told);
        let text = text.map_err(|(at, reason)| match at {
            Some(at) => UseCaseError::field(&format!("told-{at}"), reason),
            None if reason.id == "authoring-form-gone" => UseCaseError::Conflict(reason),
            None => UseCaseError::field("title", reason),
        })?;
        return kept(ctx, actor, &sent.place, text, id.to_owned()).await;
    }
    let told = sent.told.first().map_or("", String::as_str);
    let words = sent.words.trim();
    if words.is_empty() {
        return Err(UseCaseError::field(
            "words",
            Message::new("studio-words-needed"),
        ));
    }
    let within = if sent.outcome.is_empty() {
        Within::Way {
            text: words,
            to: &sent.to,
        }
    } else {
        Within::Ending {
            outcome: &sent.outcome,
            text: words,
        }
    };
    let new = NewScene {
        id: sent.id.trim(),
        title: &sent.title,
        told,
        within,
    };
    let after = Some(sent.after.as_str()).filter(|after| !after.is_empty());
    let text = scenes::add(&subject, &source.text, after, &new);
    let text = text.map_err(|reason| {
        let field = match reason.id.as_str() {
            "authoring-scene-id" | "authoring-scene-taken" => "id",
            "authoring-scene-title" => "title",
            _ => "told-0",
        };
        UseCaseError::field(field, reason)
    })?;
    kept(ctx, actor, &sent.place, text, new.id.to_owned()).await
}

/// Moves a scene, or takes it out where nothing leads to it. `about.block` is its id.
pub async fn change_scene(
    ctx: &Context,
    actor: &Actor,
    about: &BlockPlace,
    change: SceneChange,
) -> Result<BlockSaved, UseCaseError> {
    actor.person()?;
    let source = began(ctx, actor, about).await?;
    let subject = subject(&about.course, &source)?;
    let (text, id) = (source.text.as_str(), about.block.as_str());
    let (new, id) = match change {
        SceneChange::Remove => (scenes::remove(&subject, text, id), String::new()),
        SceneChange::Down => (scenes::swap(&subject, text, id), id.to_owned()),
        SceneChange::Up => {
            let all = scenes::scenes(&subject, text);
            let at = all.iter().position(|one| one.id == id);
            let before = at.and_then(|at| at.checked_sub(1)).map(|at| &all[at]);
            let before = before.ok_or_else(|| gone(id))?;
            (scenes::swap(&subject, text, &before.id), id.to_owned())
        }
    };
    let new = new.map_err(UseCaseError::Conflict)?;
    kept(ctx, actor, about, new, id).await
}

/// The scenes of a text, for the list of its blocks; nothing where it has none, or is a translation.
pub(super) fn rows(course: &str, source: &Source) -> Vec<SceneRow> {
    let Ok(subject) = subject(course, source) else {
        return Vec::new();
    };
    let all = scenes::forms(&subject, &source.text);
    let count = all.len();
    let rows = all.into_iter().enumerate().map(|(at, one)| SceneRow {
        id: one.id,
        title: one.title,
        blocks: one.blocks,
        may_up: at > 0,
        may_down: at + 1 < count,
    });
    rows.collect()
}

/// Only the source of a scenario has scenes to be written.
fn subject(course: &str, source: &Source) -> Result<Subject, UseCaseError> {
    let is_own = source.sort == SubjectKind::Scenario && !source.is_translation();
    let subject = Subject::parse(course).filter(|_| is_own);
    subject.ok_or(UseCaseError::NotFound)
}

fn gone(id: &str) -> UseCaseError {
    UseCaseError::Conflict(Message::new("authoring-form-gone").with("id", id))
}

fn field(told: &scenes::Told) -> ToldField {
    ToldField {
        after: told.after.clone(),
        text: told.text.clone(),
    }
}
