//! Scenes that come, go and change places.

use super::read::{forms as scene_forms, layouts};
use super::write::{end_of_line, gone, otherwise, title_of};
use crate::forms::{Field, Form, Reader, Setting, What, read, render};
use base::{Message, Slug, Subject};

/// The reader of a scenario that is no translation.
const READER: Reader<'static> = Reader::Scenario { translated: false };

/// A scene that is not there yet.
#[derive(Debug, Clone, Copy)]
pub struct NewScene<'s> {
    pub id: &'s str,
    pub title: &'s str,
    pub told: &'s str,
    pub within: Within<'s>,
}

/// What a new scene holds: no scene is without a way on or an end.
#[derive(Debug, Clone, Copy)]
pub enum Within<'s> {
    /// An action with these words, and the scene that follows.
    Way { text: &'s str, to: &'s str },
    /// `good`, `mixed`, `poor` or `critical`, and what it means.
    Ending { outcome: &'s str, text: &'s str },
}

/// The text with a new scene after another, or at the end. Everything else keeps its bytes.
pub fn add(
    subject: &Subject,
    text: &str,
    after: Option<&str>,
    new: &NewScene,
) -> Result<String, Message> {
    let scenes = layouts(subject, text);
    if Slug::parse(new.id).is_none() {
        return Err(Message::new("authoring-scene-id").with("id", new.id));
    }
    if scenes.iter().any(|one| one.id == new.id) {
        return Err(Message::new("authoring-scene-taken").with("id", new.id));
    }
    let title = title_of(new.title)?;
    let place = match after {
        Some(after) => {
            let before = scenes.iter().position(|one| one.id == after);
            before.ok_or_else(|| gone(after))? + 1
        }
        None => scenes.len(),
    };
    let at = scenes.get(place).map_or(text.len(), |one| one.span.start);
    let end = end_of_line(text);
    let told = new.told.replace("\r\n", "\n");
    let told = told.trim_end().trim_start_matches('\n');
    let block = render(&block_of(text, new), READER)?;
    let heading = format!("## {title} {{#{}}}\n\n", new.id);
    let words = if told.is_empty() {
        String::new()
    } else {
        format!("{told}\n\n")
    };
    let scene = format!("{heading}{words}{block}").replace('\n', end);
    let (head, tail) = text.split_at(at);
    let gap = match head {
        head if head.is_empty() || head.ends_with(&end.repeat(2)) => String::new(),
        head if head.ends_with('\n') => end.to_owned(),
        _ => end.repeat(2),
    };
    let below = if tail.is_empty() { "" } else { end };
    let out = format!("{head}{gap}{scene}{below}{tail}");

    let mut meant = scene_forms(subject, text);
    let found = scene_forms(subject, &out);
    let own = found.get(place).filter(|one| {
        let words: Vec<&str> = one.told.iter().map(|one| one.text.as_str()).collect();
        one.id == new.id && one.title == title && one.blocks.len() == 1 && words == [told]
    });
    let Some(own) = own else {
        return Err(otherwise(told, new.id));
    };
    // The blocks of those behind it are counted on by one.
    for one in meant.iter_mut().skip(place) {
        one.blocks = one.blocks.start + 1..one.blocks.end + 1;
    }
    meant.insert(place, own.clone());
    if meant == found {
        Ok(out)
    } else {
        Err(otherwise(told, new.id))
    }
}

fn block_of(text: &str, new: &NewScene) -> Form {
    let form = |word: &str, id: &str, to: Option<&str>, words: &str| Form {
        word: word.to_owned(),
        id: id.to_owned(),
        kind: None,
        settings: to
            .map(|to| Setting {
                key: String::from("to"),
                value: to.to_owned(),
            })
            .into_iter()
            .collect(),
        fields: vec![Field::new(What::Text, "", words)],
    };
    match new.within {
        Within::Ending { outcome, text } => form("ending", outcome, None, text),
        Within::Way { text: words, to } => {
            let taken = read(text, READER);
            let mut id = format!("go-on-{}", new.id);
            let mut number = 2;
            while taken.iter().any(|one| one.id == id) {
                id = format!("go-on-{}-{number}", new.id);
                number += 1;
            }
            form("action", &id, Some(to), words)
        }
    }
}

/// The text with a scene and the one after it in each other's places.
pub fn swap(subject: &Subject, text: &str, id: &str) -> Result<String, Message> {
    let scenes = layouts(subject, text);
    let place = scenes.iter().position(|one| one.id == id);
    let place = place.ok_or_else(|| gone(id))?;
    let Some(next) = scenes.get(place + 1) else {
        return Err(Message::new("authoring-scene-last").with("id", id));
    };
    let (first, second) = (scenes[place].span.clone(), next.span.clone());
    let (head, tail) = (&text[..first.start], &text[second.end..]);
    let parts = [&text[first.clone()], &text[second]].map(|part| {
        let words = part.trim_end();
        (words, &part[words.len()..])
    });
    let [(one, one_end), (other, other_end)] = parts;
    let between = text.get(first.end..scenes[place + 1].span.start);
    let out = format!(
        "{head}{other}{one_end}{}{one}{other_end}{tail}",
        between.unwrap_or_default()
    );
    let mut meant: Vec<&str> = scenes.iter().map(|one| one.id.as_str()).collect();
    meant.swap(place, place + 1);
    let found = layouts(subject, &out);
    let found: Vec<&str> = found.iter().map(|one| one.id.as_str()).collect();
    if found == meant {
        Ok(out)
    } else {
        Err(otherwise("", id))
    }
}

/// What leads to a scene or asks for it, as [`super::leads`] names it.
pub fn led_to(subject: &Subject, text: &str, id: &str) -> Vec<String> {
    let scenes = layouts(subject, text);
    let scene = scenes.iter().find(|one| one.id == id);
    scene.map_or_else(Vec::new, |one| super::leads(text, id, &one.span))
}

/// The text without a scene that nothing leads to.
pub fn remove(subject: &Subject, text: &str, id: &str) -> Result<String, Message> {
    let scenes = layouts(subject, text);
    let scene = scenes.iter().find(|one| one.id == id);
    let span = scene.ok_or_else(|| gone(id))?.span.clone();
    let leads = super::leads(text, id, &span);
    if !leads.is_empty() {
        let first: Vec<&str> = leads.iter().take(8).map(String::as_str).collect();
        return Err(Message::new("authoring-scene-led-to")
            .with("id", id)
            .with("blocks", first.join(", ").as_str()));
    }
    let is_last = span.end == text.len();
    let head = &text[..span.start];
    let tail = &text[span.end..];
    let out = if is_last {
        format!("{}{}", head.trim_end(), end_of_line(text))
    } else {
        format!("{head}{tail}")
    };
    Ok(out)
}
