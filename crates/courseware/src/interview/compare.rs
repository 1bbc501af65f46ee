//! A translation has every part of its source, each under its id, and nothing else.

use super::block::{Block, Keyword};
use super::outline::{Outline, Section};
use crate::file::File;
use crate::problem::{INTERVIEW_DIFFERS, INTERVIEW_EXTRA, INTERVIEW_UNTRANSLATED};
use base::Span;

/// Sections with blocks that are translated.
const SECTIONS: [Section; 3] = [Section::Details, Section::Facts, Section::Replies];

/// Tells what the translation lacks and what it has alone.
pub(super) fn compare(translated: &Outline, source: &Outline) {
    let file = translated.document.file;
    for section in SECTIONS {
        // That a section is missing has been said.
        if translated.part(section).is_some() {
            let at = translated.at(section);
            blocks(file, translated.blocks(section), source.blocks(section), at);
        }
    }
    if let Some(part) = translated.part(Section::Utterances) {
        let found = format!("{{#{}}}", Section::Utterances.id());
        extra(file, &found, part.at);
    }
}

fn blocks(file: File, theirs: &[Block], ours: &[Block], at: Span) {
    for one in ours {
        match theirs.iter().find(|other| other.id == one.id) {
            Some(other) => parts(file, other, one),
            None => missing(file, &one.sign(), at),
        }
    }
    for one in theirs {
        if !ours.iter().any(|other| other.id == one.id) {
            extra(file, &one.sign(), one.at);
        }
    }
}

/// What stands inside of a block: as many wordings of each kind.
fn parts(file: File, theirs: &Block, ours: &Block) {
    if theirs.texts.len() != ours.texts.len() {
        let count = |block: &Block| block.texts.len().to_string();
        differs(file, &count(ours), &count(theirs), theirs.at);
    }
    let wrong = |block: &Block| block.all(Keyword::Wrong).count();
    if wrong(theirs) != wrong(ours) {
        let count = |block: &Block| format!("{} × Wrong:", wrong(block));
        differs(file, &count(ours), &count(theirs), theirs.at);
    }
    if let Some(ask) = theirs.all(Keyword::Ask).next() {
        extra(file, Keyword::Ask.word(), ask.span);
    }
}

fn missing(file: File, wanted: &str, at: Span) {
    file.report(&INTERVIEW_UNTRANSLATED, at, vec![("wanted", wanted.into())]);
}

fn extra(file: File, found: &str, at: Span) {
    file.report(&INTERVIEW_EXTRA, at, vec![("found", found.into())]);
}

fn differs(file: File, wanted: &str, found: &str, at: Span) {
    let args = vec![("wanted", wanted.into()), ("found", found.into())];
    file.report(&INTERVIEW_DIFFERS, at, args);
}
