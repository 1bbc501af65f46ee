//! The words by which a case says what questions point at.

use super::index::tokens;
use super::model::model;
use crate::coder::tools::{Token, has_content};
use std::collections::BTreeSet;

/// How much more a cue of several words counts.
const LONGER: f64 = 0.25;
/// How much one counts that is a very common word.
pub(super) const COMMON: f64 = 0.3;

/// A stem, and whether its word names something: "offer" is no "of", though their stems are the same.
pub(super) type Stem = (u64, bool);

pub(super) fn stem(token: &Token) -> Stem {
    (token.stem, has_content(token))
}

/// A word, or words that stand near each other, as stems.
#[derive(Debug, Clone)]
pub(super) struct Cue {
    pub stems: Vec<Stem>,
    /// Lemmas, where only forms of the same words count and no synonyms; else empty.
    pub lemmas: Vec<u32>,
    /// The fewer details it points at, the more it counts.
    pub weight: f64,
}

/// Cues with the same stems are one.
pub(super) fn cues(written: &[String]) -> Vec<Cue> {
    let stems: BTreeSet<Vec<Stem>> = written
        .iter()
        .map(|cue| tokens(cue).iter().map(stem).collect())
        .filter(|stems: &Vec<Stem>| !stems.is_empty())
        .collect();
    stems
        .into_iter()
        .map(|stems| Cue {
            weight: if stems.len() > 1 { 1.0 + LONGER } else { 1.0 },
            stems,
            lemmas: Vec::new(),
        })
        .collect()
}

/// Cues that no synonym stands for: "the house" is not "home".
pub(super) fn exact(written: &[String]) -> Vec<Cue> {
    written
        .iter()
        .map(|cue| tokens(cue))
        .filter(|tokens| !tokens.is_empty())
        .map(|tokens| Cue {
            stems: tokens.iter().map(stem).collect(),
            lemmas: tokens.iter().map(|one| one.lemma).collect(),
            weight: 1.0,
        })
        .collect()
}

/// Cues of which those that stand in every second sentence count little.
pub(super) fn faint(written: &[String]) -> Vec<Cue> {
    let mut found = cues(written);
    let common = cues(&model().words.common);
    for cue in &mut found {
        if common.iter().any(|one| one.stems == cue.stems) {
            cue.weight *= COMMON;
        }
    }
    found
}

/// Weighs each cue by how many lists have it.
pub(super) fn weigh(mut lists: Vec<Vec<Cue>>) -> Vec<Vec<Cue>> {
    let all: Vec<BTreeSet<Vec<Stem>>> = lists
        .iter()
        .map(|list| list.iter().map(|cue| cue.stems.clone()).collect())
        .collect();
    for cue in lists.iter_mut().flatten() {
        let having = all.iter().filter(|list| list.contains(&cue.stems)).count();
        cue.weight /= f64::from(u32::try_from(having.max(1)).unwrap_or(u32::MAX));
    }
    lists
}
