//! What somebody may read of a case that is used to measure.
//!
//! Better words are taken from the author's own questions where they rest on what was told. In an assessed interview, and while a second talk can
//! follow, none is shown that has a word of a detail that was not told, and that nobody has said otherwise. Steps are short and made of common words: one is kept back where
//! it has a cue of such a detail.

use super::super::talk::Talk;
use ::interview::case::{Case, Words};
use ::interview::interviewee::{How, Said};
use courseware::interview::SOURCE;
use std::collections::BTreeSet;

/// Letters by which words are taken for forms of one word.
const STEM: usize = 5;
/// Shorter words of a sentence tell nothing; a cue may be as short as it likes.
const SHORTEST: usize = 4;

/// What must not be shown; nothing where nothing is to be kept back.
#[derive(Default)]
pub(super) struct Released {
    /// Beginnings of words.
    words: BTreeSet<String>,
    /// Cues of details, word by word.
    cues: Vec<Vec<String>>,
}

impl Released {
    pub(super) fn of(talk: &Talk, closed: bool) -> Self {
        if !closed {
            return Self::default();
        }
        let known = known(talk);
        let told: BTreeSet<usize> = talk
            .turns
            .iter()
            .flat_map(|turn| &turn.told)
            .filter(|told| told.how == How::Narrated)
            .map(|told| told.detail)
            .collect();
        let mut released = Self::default();
        for (place, detail) in talk.case().details.iter().enumerate() {
            if told.contains(&place) {
                continue;
            }
            if let Some(words) = talk.case().words.details.get(place) {
                let texts = [&words.full, &words.brief, &words.again];
                let texts = texts.into_iter().chain(&words.wrong).chain(&detail.cues);
                let long = texts.flat_map(|text| long_stems(text));
                released.words.extend(long);
            }
            let cues = detail.cues.iter().map(|cue| stems(cue));
            let is_new = |cue: &Vec<String>| cue.iter().any(|stem| !known.contains(stem));
            released.cues.extend(cues.filter(is_new));
        }
        released.words.retain(|stem| !known.contains(stem));
        released
    }

    /// Whether a text has none of these words.
    pub(super) fn allows(&self, text: &str) -> bool {
        long_stems(text).all(|stem| !self.words.contains(&stem))
    }

    /// Whether a text has none of these cues.
    pub(super) fn has_no_cue(&self, text: &str) -> bool {
        let text = stems(text);
        let stands = |cue: &Vec<String>| text.windows(cue.len()).any(|part| part == cue.as_slice());
        !self.cues.iter().any(stands)
    }
}

/// What was said in this interview, what its officer read before, and what the person says in every interview. Facts are said where somebody asks
/// for them, and not else.
fn known(talk: &Talk) -> BTreeSet<String> {
    let case: &Case = talk.case();
    let words: &Words = &case.words;
    let mut known: BTreeSet<String> = stems(&case.briefing).into_iter().collect();
    if let Some(text) = talk.published.interview.texts.get(&SOURCE) {
        let read = [&text.title, &text.called, &text.content_note.themes];
        let there = text.present.iter().map(|one| &one.text);
        known.extend(read.into_iter().chain(there).flat_map(|text| stems(text)));
    }
    for turn in &talk.turns {
        known.extend(stems(&turn.reply.spoken(words)));
        if let Said::Words(said) = &turn.said {
            known.extend(stems(said));
        }
    }
    let always = words.replies.values().flatten();
    known.extend(always.flat_map(|text| stems(text)));
    known
}

fn stems(text: &str) -> Vec<String> {
    stems_from(text, 1)
}

fn long_stems(text: &str) -> impl Iterator<Item = String> {
    stems_from(text, SHORTEST).into_iter()
}

fn stems_from(text: &str, shortest: usize) -> Vec<String> {
    text.to_lowercase()
        .split(|one: char| !one.is_alphanumeric())
        .filter(|word| word.chars().count() >= shortest)
        .map(|word| word.chars().take(STEM).collect())
        .collect()
}
