//! What somebody may read of a case that is used to measure.
//!
//! Better words are taken from the author's own questions where they rest on what was told. In an assessed interview none is shown that
//! has a word of a detail that was not told, and that nobody has said otherwise.

use super::super::talk::{Talk, is_practice};
use ::interview::case::{Case, Words};
use ::interview::interviewee::{How, Said};
use std::collections::BTreeSet;

/// Letters by which words are taken for forms of one word.
const STEM: usize = 5;
/// Shorter words tell nothing.
const SHORTEST: usize = 4;

/// Beginnings of words that must not be shown; none in an interview for practice.
pub(super) struct Released(BTreeSet<String>);

impl Released {
    pub(super) fn of(talk: &Talk) -> Self {
        if is_practice(&talk.run) {
            return Self(BTreeSet::new());
        }
        let known = known(talk);
        let told: BTreeSet<usize> = talk
            .turns
            .iter()
            .flat_map(|turn| &turn.told)
            .filter(|told| told.how == How::Narrated)
            .map(|told| told.detail)
            .collect();
        let mut secret = BTreeSet::new();
        for (place, detail) in talk.case().details.iter().enumerate() {
            if told.contains(&place) {
                continue;
            }
            if let Some(words) = talk.case().words.details.get(place) {
                let texts = [&words.full, &words.brief, &words.again];
                let texts = texts.into_iter().chain(&words.wrong).chain(&detail.cues);
                secret.extend(texts.flat_map(|text| stems(text)));
            }
        }
        secret.retain(|stem| !known.contains(stem));
        Self(secret)
    }

    /// Whether a text has none of these words.
    pub(super) fn allows(&self, text: &str) -> bool {
        stems(text).all(|stem| !self.0.contains(&stem))
    }
}

/// What was said in this interview, what its officer read before, and what the person says in every interview.
fn known(talk: &Talk) -> BTreeSet<String> {
    let case: &Case = talk.case();
    let words: &Words = &case.words;
    let mut known: BTreeSet<String> = stems(&case.briefing).collect();
    for turn in &talk.turns {
        known.extend(stems(&turn.reply.spoken(words)));
        if let Said::Words(said) = &turn.said {
            known.extend(stems(said));
        }
    }
    let always = words.facts.iter().chain(words.replies.values()).flatten();
    known.extend(always.flat_map(|text| stems(text)));
    known
}

fn stems(text: &str) -> impl Iterator<Item = String> {
    let lower = text.to_lowercase();
    let words: Vec<String> = lower
        .split(|one: char| !one.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST)
        .map(|word| word.chars().take(STEM).collect())
        .collect();
    words.into_iter()
}
