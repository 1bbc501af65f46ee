//! What gives a detail away, what cannot be told apart, and what is no trap.

use super::block::{Block, Keyword};
use super::front::Front;
use super::model::{CaseText, Use};
use super::outline::{Outline, Section};
use super::said::Said;
use crate::problem::{
    INTERVIEW_CUE_NAME, INTERVIEW_CUES_APART, INTERVIEW_CUES_UNSAID, INTERVIEW_LEAK,
    INTERVIEW_NOTE_CUE, INTERVIEW_TRAP_SAID, INTERVIEW_TRAP_UNREAD,
};
use base::{Span, text};
use interview::case::{Case, Detail};
use std::collections::{BTreeMap, BTreeSet};

/// Looks at the words of a source.
pub(super) fn check(outline: &Outline, front: &Front, english: &CaseText, case: &Case) {
    let blocks = outline.blocks(Section::Details);
    apart(blocks, &case.details);
    for (block, detail) in blocks.iter().zip(&case.details) {
        unsaid(block, detail);
    }
    traps(outline, front, case);
    if front.used.is_some_and(|used| used != Use::Practice) {
        note(outline, english, case);
    }
}

fn cues_at(block: &Block) -> Span {
    block.header("cues").map_or(block.at, |one| one.value_span)
}

/// The first cue names a detail in the debrief: one word, and two details that begin with the same one cannot be told apart.
fn apart(blocks: &[Block], details: &[Detail]) {
    let mut first: BTreeMap<&str, &Detail> = BTreeMap::new();
    for (block, detail) in blocks.iter().zip(details) {
        let Some(cue) = detail.cues.first() else {
            continue;
        };
        if cue.contains(char::is_whitespace) {
            let args = vec![("cue", cue.as_str().into())];
            block.file.report(&INTERVIEW_CUE_NAME, cues_at(block), args);
        }
        if let Some(other) = first.get(cue.as_str()) {
            let args = vec![
                ("id", other.id.as_str().into()),
                ("other", detail.id.as_str().into()),
                ("cue", cue.as_str().into()),
            ];
            let file = &block.file;
            file.report(&INTERVIEW_CUES_APART, cues_at(block), args);
        } else {
            first.insert(cue, detail);
        }
    }
}

/// Whoever follows up uses words that they have heard: one of the cues stands in the text of the detail or in a question that brings it.
fn unsaid(block: &Block, detail: &Detail) {
    let texts = block.texts.iter().chain(block.all(Keyword::Ask));
    let said: BTreeSet<String> = texts.flat_map(|said| plain_forms(&said.text)).collect();
    let mut cues = detail.cues.iter().flat_map(|cue| plain_forms(cue));
    if !detail.cues.is_empty() && !cues.any(|word| said.contains(&word)) {
        block
            .file
            .report(&INTERVIEW_CUES_UNSAID, cues_at(block), Vec::new());
    }
}

/// The words of a text without the endings of English inflection. Rough, and the same on both sides.
fn plain_forms(text: &str) -> Vec<String> {
    let words = text::words(text).into_iter();
    words
        .map(|word| {
            let root = ["ing", "ed", "es", "s"].iter().find_map(|ending| {
                let root = word.strip_suffix(ending)?;
                (root.len() >= 3).then_some(root)
            });
            let root = root.unwrap_or(&word).trim_end_matches(['e', 'y', 'i']);
            root.to_owned()
        })
        .collect()
}

/// In a case that measures the note is read before the first word: it has no cue of a detail, except for what the briefing tells anyway.
fn note(outline: &Outline, english: &CaseText, case: &Case) {
    let document = outline.document;
    if !document.settings.is_table("content_note") {
        return;
    }
    let Some(table) = document.settings.table("content_note") else {
        return;
    };
    let themes = plain_forms(&english.content_note.themes);
    let read = [&english.title, &english.summary, &case.briefing];
    let read: BTreeSet<String> = read.iter().flat_map(|text| plain_forms(text)).collect();
    let stands = |cue: &&String| {
        let forms = plain_forms(cue);
        !forms.is_empty()
            && themes.windows(forms.len()).any(|part| part == forms)
            && !forms.iter().all(|form| read.contains(form))
    };
    let cues = case.details.iter().flat_map(|detail| &detail.cues);
    let found: BTreeSet<&str> = cues.filter(stands).map(String::as_str).collect();
    if !found.is_empty() {
        let found: Vec<&str> = found.into_iter().collect();
        let args = vec![("cues", found.join(", ").into())];
        let span = table.value_span("themes");
        document.file.report(&INTERVIEW_NOTE_CUE, span, args);
    }
}

/// What the officer has read and nobody has said.
fn traps(outline: &Outline, front: &Front, case: &Case) {
    let file = outline.document.file;
    let briefing = text::words(&case.briefing);
    let starts: Vec<&Block> = outline
        .blocks(Section::Details)
        .iter()
        .zip(&case.details)
        .filter(|(_, detail)| detail.start)
        .map(|(block, _)| block)
        .collect();
    for (trap, span) in &front.traps {
        let is_read = trap.words.iter().any(|word| holds(&briefing, word));
        if !is_read && !trap.words.is_empty() {
            let args = vec![("id", trap.id.as_str().into())];
            file.report(&INTERVIEW_TRAP_UNREAD, *span, args);
        }
        for block in &starts {
            let said: Vec<String> = block
                .texts
                .iter()
                .flat_map(|said| text::words(&said.text))
                .collect();
            let found = trap.words.iter().find(|word| holds(&said, word));
            if let Some(word) = found {
                let args = vec![
                    ("id", block.id.as_str().into()),
                    ("word", word.as_str().into()),
                ];
                file.report(&INTERVIEW_TRAP_SAID, *span, args);
            }
        }
    }
}

/// These words stand side by side.
fn holds(words: &[String], phrase: &str) -> bool {
    let phrase = text::words(phrase);
    !phrase.is_empty() && words.windows(phrase.len()).any(|part| part == phrase)
}

/// So many words in a row are no accident.
const PHRASE: usize = 5;

/// Facts and replies are said to everybody: what they say of a detail is told without trust. In every language.
pub(super) fn leaks(outline: &Outline) {
    let mut told: BTreeMap<Vec<String>, &Block> = BTreeMap::new();
    for block in outline.blocks(Section::Details) {
        let texts = block.texts.iter().chain(block.all(Keyword::Brief));
        for said in texts {
            for phrase in text::words(&said.text).windows(PHRASE) {
                told.entry(phrase.to_vec()).or_insert(block);
            }
        }
    }
    for section in [Section::Facts, Section::Replies] {
        for block in outline.blocks(section) {
            for said in &block.texts {
                leak(block, said, &told);
            }
        }
    }
}

fn leak(block: &Block, said: &Said, told: &BTreeMap<Vec<String>, &Block>) {
    let words = text::words(&said.text);
    for phrase in words.windows(PHRASE) {
        if let Some(detail) = told.get(phrase) {
            let args = vec![
                ("words", phrase.join(" ").into()),
                ("id", detail.id.as_str().into()),
            ];
            block.file.report(&INTERVIEW_LEAK, said.span, args);
            return;
        }
    }
}
