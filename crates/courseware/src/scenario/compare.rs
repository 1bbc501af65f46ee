//! A translation has every part of its source, each under its id, and nothing else.

use super::block::Block;
use super::outline::{Outline, SceneSource};
use crate::file::File;
use crate::problem::{SCENARIO_DIFFERS, SCENARIO_EXTRA, SCENARIO_UNTRANSLATED};
use base::Span;

/// Tells what the translation lacks and what it has alone.
pub(super) fn compare(translated: &Outline, source: &Outline) {
    let file = translated.document.file;
    let end = file.text.trim_end().len();
    let end = Span::new(end, end);
    let top = translated.document.settings.whole;
    blocks(file, &translated.events, &source.events, top);
    for ours in &source.scenes {
        match translated.scenes.iter().find(|one| one.id == ours.id) {
            Some(theirs) => scene(file, theirs, ours),
            None => missing(file, &format!("## … {{#{}}}", ours.id), end),
        }
    }
    for theirs in &translated.scenes {
        if !source.scenes.iter().any(|one| one.id == theirs.id) {
            extra(file, &format!("{{#{}}}", theirs.id), theirs.at);
        }
    }
}

fn scene(file: File, theirs: &SceneSource, ours: &SceneSource) {
    blocks(file, theirs.passages(), ours.passages(), theirs.at);
    blocks(file, &theirs.say, &ours.say, theirs.at);
    blocks(file, &theirs.actions, &ours.actions, theirs.at);
    match (&theirs.ending, &ours.ending) {
        (Some(one), Some(other)) if one.id != other.id => {
            differs(file, &other.sign(), &one.sign(), one.at);
        }
        (theirs_too, ours_too) => blocks(file, theirs_too, ours_too, theirs.at),
    }
}

/// Blocks of one kind, by their ids.
fn blocks<'t, 's, 'a: 't + 's>(
    file: File,
    theirs: impl IntoIterator<Item = &'t Block<'a>>,
    ours: impl IntoIterator<Item = &'s Block<'a>>,
    at: Span,
) {
    let ours: Vec<&Block> = ours.into_iter().collect();
    let theirs: Vec<&Block> = theirs.into_iter().collect();
    for one in &ours {
        match theirs.iter().find(|other| other.id == one.id) {
            Some(other) => parts(file, other, one),
            None => missing(file, &one.sign(), at),
        }
    }
    for one in &theirs {
        if !ours.iter().any(|other| other.id == one.id) {
            extra(file, &one.sign(), one.at);
        }
    }
}

/// What stands inside of a block.
fn parts(file: File, theirs: &Block, ours: &Block) {
    let all = [
        (">", theirs.quote.is_some(), ours.quote.is_some()),
        ("Why:", theirs.why.is_some(), ours.why.is_some()),
        ("Source:", theirs.source.is_some(), ours.source.is_some()),
    ];
    for (sign, here, there) in all {
        match (here, there) {
            (false, true) => missing(file, sign, theirs.at),
            (true, false) => extra(file, sign, theirs.at),
            _ => {}
        }
    }
    if theirs.models.len() != ours.models.len() {
        let count = |block: &Block| format!("{} × -", block.models.len());
        differs(file, &count(ours), &count(theirs), theirs.at);
    }
}

fn missing(file: File, wanted: &str, at: Span) {
    file.report(&SCENARIO_UNTRANSLATED, at, vec![("wanted", wanted.into())]);
}

fn extra(file: File, found: &str, at: Span) {
    file.report(&SCENARIO_EXTRA, at, vec![("found", found.into())]);
}

fn differs(file: File, wanted: &str, found: &str, at: Span) {
    let args = vec![("wanted", wanted.into()), ("found", found.into())];
    file.report(&SCENARIO_DIFFERS, at, args);
}
