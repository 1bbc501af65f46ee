//! A compiled scenario with its words.

use crate::model::{ContentNote, Glossary, Media};
use base::{Locale, Slug};
use std::collections::{BTreeMap, BTreeSet};

/// A scenario, compiled from its files. It tells which action is sound: never serialised.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub slug: Slug,
    /// The course whose lessons it rehearses.
    pub course: Slug,
    /// How long it takes to play, in minutes.
    pub minutes: u32,
    /// The languages it is complete in, English first.
    pub languages: Vec<Locale>,
    pub texts: BTreeMap<Locale, ScenarioText>,
    /// What decides.
    pub graph: scenario::Scenario,
    /// What the explorer found out; empty where sources that were published before were not explored again.
    pub situations: Option<Situations>,
    /// First 12 digits of the SHA-256 of the source file: what courses name to pin it.
    pub pin: String,
    /// Terms of the glossary that its texts link to.
    pub used_terms: BTreeSet<Slug>,
    /// These terms, in the words of the glossary it was compiled with.
    pub glossary: Glossary,
    pub media: BTreeMap<String, Media>,
}

/// How far the explorer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Situations {
    pub count: usize,
    pub gave_up: bool,
}

/// The language scenarios are translated from.
pub const SOURCE: Locale = Locale::En;

/// A scenario in the words of one language. Everything that ends in `html` is safe to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioText {
    pub title: String,
    pub summary: String,
    pub content_note: ContentNote,
    /// In the order of the source file.
    pub people: Vec<PersonText>,
    pub objectives: BTreeMap<Slug, ObjectiveText>,
    pub scenes: BTreeMap<Slug, SceneText>,
    pub actions: BTreeMap<Slug, ActionText>,
    /// Block HTML of what happens.
    pub events: BTreeMap<Slug, String>,
    pub says: BTreeMap<Slug, SayText>,
    /// Some parts of this translation are older than their source.
    pub stale: bool,
}

/// Somebody who can be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonText {
    pub id: Slug,
    pub name: String,
    pub role: String,
    pub hours: String,
    pub limits: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectiveText {
    pub text: String,
    /// The rule in words.
    pub rule: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SceneText {
    pub title: String,
    /// In the order of the text.
    pub body: Vec<BodyPart>,
    /// Of an ending.
    pub ending: Option<EndingText>,
}

/// A part of a scene's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyPart {
    /// Read only where the condition of this passage holds; `None`: always.
    pub when: Option<Slug>,
    /// Block HTML.
    pub html: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingText {
    /// What it means, block HTML.
    pub html: String,
    pub source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionText {
    /// What the officer does: plain text, it stands on a button.
    pub label: String,
    /// What happens, block HTML.
    pub consequence: Option<String>,
    pub why: Option<String>,
    pub source: Option<String>,
}

/// "What would you say here".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SayText {
    pub prompt: String,
    /// Wordings with the reason, two or more.
    pub models: Vec<(String, Option<String>)>,
}
