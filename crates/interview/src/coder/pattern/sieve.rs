//! Which patterns a text can hold at all: those of which it has every word that they cannot do without.
//!
//! Most patterns ask for two or three words that are rare together, so that a handful is left to be matched in full. That makes the
//! coder several times faster and changes nothing of what is found.

use super::{Part, Set};
use crate::coder::words::Token;

/// How many of the words that a pattern needs are asked for.
const LAYERS: usize = 3;

#[derive(Debug, Default)]
pub struct Sieve {
    layers: [Layer; LAYERS],
}

/// One needed word of each pattern.
#[derive(Debug, Default)]
struct Layer {
    by_word: Vec<Vec<u32>>,
    by_lemma: Vec<Vec<u32>>,
    by_class: Vec<Vec<u32>>,
    /// Patterns that need nothing in this layer.
    always: Open,
}

/// A set of numbers of patterns.
#[derive(Debug, Clone, Default)]
pub struct Open(Vec<u64>);

impl Open {
    fn insert(&mut self, number: u32) {
        if let Some(word) = self.0.get_mut(number as usize / 64) {
            *word |= 1 << (number % 64);
        }
    }

    pub fn has(&self, number: u32) -> bool {
        self.0
            .get(number as usize / 64)
            .is_some_and(|word| word & (1 << (number % 64)) != 0)
    }
}

impl Sieve {
    /// `words` is the number of words in the vocabulary, 0 counted in.
    pub fn new<'p>(patterns: impl Iterator<Item = &'p [Part]>, words: usize) -> Self {
        let needed: Vec<Vec<Set>> = patterns.map(needs).collect();
        let mut often = vec![0_usize; words];
        for set in needed.iter().flatten() {
            for word in set.words.iter().chain(&set.lemmas) {
                often[*word as usize] += 1;
            }
        }
        // What many patterns name is common in texts as well; classes are more common than any word.
        let common = |set: &Set| {
            let words: usize = set
                .words
                .iter()
                .chain(&set.lemmas)
                .map(|word| often[*word as usize])
                .sum();
            (set.classes.count_ones(), words)
        };
        let mut out = Self::default();
        for layer in &mut out.layers {
            layer.by_word = vec![Vec::new(); words];
            layer.by_lemma = vec![Vec::new(); words];
            layer.by_class = vec![Vec::new(); 128];
            layer.always = Open(vec![0; needed.len().div_ceil(64)]);
        }
        for (number, mut sets) in (0_u32..).zip(needed) {
            sets.sort_by_key(common);
            for (at, layer) in out.layers.iter_mut().enumerate() {
                match sets.get(at) {
                    Some(set) => layer.add(number, set),
                    None => layer.always.insert(number),
                }
            }
        }
        out
    }

    /// The patterns for which these tokens have what is needed.
    pub fn open(&self, tokens: &[Token]) -> Open {
        let mut left: Option<Open> = None;
        for layer in &self.layers {
            let here = layer.open(tokens);
            left = Some(match left {
                None => here,
                Some(mut left) => {
                    for (word, other) in left.0.iter_mut().zip(&here.0) {
                        *word &= other;
                    }
                    left
                }
            });
        }
        left.unwrap_or_default()
    }
}

impl Layer {
    fn add(&mut self, number: u32, set: &Set) {
        for word in &set.words {
            self.by_word[*word as usize].push(number);
        }
        for lemma in &set.lemmas {
            self.by_lemma[*lemma as usize].push(number);
        }
        for (class, list) in self.by_class.iter_mut().enumerate() {
            if set.classes & (1 << class) != 0 {
                list.push(number);
            }
        }
    }

    fn open(&self, tokens: &[Token]) -> Open {
        let mut open = self.always.clone();
        let mut classes = 0;
        for token in tokens {
            classes |= token.classes;
            let words = self.by_word.get(token.word as usize);
            let lemmas = self.by_lemma.get(token.lemma as usize);
            for number in words.into_iter().chain(lemmas).flatten() {
                open.insert(*number);
            }
        }
        while classes != 0 {
            for number in &self.by_class[classes.trailing_zeros() as usize] {
                open.insert(*number);
            }
            classes &= classes - 1;
        }
        open
    }
}

/// What a text must have for a match: of each set one word at least.
fn needs(parts: &[Part]) -> Vec<Set> {
    let mut out = Vec::new();
    for part in parts {
        match part {
            Part::Word(set, false) if !set.any => out.push(set.clone()),
            Part::Group(ways) => {
                let each: Vec<Option<Set>> = ways
                    .iter()
                    .map(|way| {
                        let rare = |set: &Set| {
                            (set.classes.count_ones(), set.words.len() + set.lemmas.len())
                        };
                        needs(way).into_iter().min_by_key(rare)
                    })
                    .collect();
                if let Some(sets) = each.into_iter().collect::<Option<Vec<Set>>>() {
                    let mut all = Set::default();
                    for set in &sets {
                        all.join(set);
                    }
                    out.push(all);
                }
            }
            _ => {}
        }
    }
    out
}
