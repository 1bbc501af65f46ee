//! Patterns made ready, and found in tokens.

use super::sieve::Sieve;
use super::{Found, Line, Part, Pattern, Piece, Set, bit, named};
use crate::coder::words::{Gap, Token, Vocabulary};

/// All patterns, found by the word they begin with, once the sieve has said that all they need is in the text.
#[derive(Debug, Default)]
pub struct Patterns {
    all: Vec<Pattern>,
    sieve: Sieve,
    by_word: Vec<Vec<u32>>,
    by_lemma: Vec<Vec<u32>>,
    by_class: Vec<Vec<u32>>,
    anywhere: Vec<u32>,
}

impl Patterns {
    pub fn new(
        lines: &[Line],
        vocabulary: &Vocabulary,
        class: impl Fn(&str) -> Option<u128>,
        problems: &mut Vec<String>,
    ) -> Self {
        let count = vocabulary.entries.len() + 1;
        let mut out = Self {
            by_word: vec![Vec::new(); count],
            by_lemma: vec![Vec::new(); count],
            by_class: vec![Vec::new(); 128],
            ..Self::default()
        };
        for line in lines {
            match compiled(&line.body, vocabulary, &class) {
                Some(parts) => out.add(line, parts),
                None => problems.push(format!("unknown class: {:?}", line.body)),
            }
        }
        out.sieve = Sieve::new(out.all.iter().map(|one| one.parts.as_slice()), count);
        out
    }

    fn add(&mut self, line: &Line, parts: Vec<Part>) {
        let mut set = Set::default();
        opens(&parts, &mut set);
        let number = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        self.all.push(Pattern {
            kind: line.kind,
            rule: line.rule,
            flag: line.flag,
            mood: line.mood,
            weight: line.weight,
            line: line.number,
            parts,
        });
        if set.any {
            self.anywhere.push(number);
        }
        let note = |list: &mut Vec<u32>| {
            if list.last() != Some(&number) {
                list.push(number);
            }
        };
        for word in set.words {
            note(&mut self.by_word[word as usize]);
        }
        for lemma in set.lemmas {
            note(&mut self.by_lemma[lemma as usize]);
        }
        for (class, list) in self.by_class.iter_mut().enumerate() {
            if set.classes & (1 << class) != 0 {
                note(list);
            }
        }
    }

    /// Every pattern that matches, in the order of the text.
    pub fn find<'k>(&'k self, tokens: &[Token], small: u128) -> Vec<Found<'k>> {
        let mut found: Vec<Found> = Vec::new();
        let open = self.sieve.open(tokens);
        for (at, token) in tokens.iter().enumerate() {
            let first = At {
                token: at,
                free: true,
            };
            let mut look = |numbers: &[u32]| {
                for number in numbers {
                    if !open.has(*number) {
                        continue;
                    }
                    let Some(pattern) = self.all.get(*number as usize) else {
                        continue;
                    };
                    if found
                        .iter()
                        .rev()
                        .take_while(|one| one.from == at)
                        .any(|one| one.pattern.line == pattern.line)
                    {
                        continue;
                    }
                    if let Some(to) = ends(&pattern.parts, None, tokens, first, small)
                        && to > at
                    {
                        found.push(Found {
                            pattern,
                            from: at,
                            to,
                        });
                    }
                }
            };
            look(&self.anywhere);
            if token.word != 0 {
                look(&self.by_word[token.word as usize]);
            }
            if token.lemma != 0 {
                look(&self.by_lemma[token.lemma as usize]);
            }
            let mut classes = token.classes;
            while classes != 0 {
                look(&self.by_class[classes.trailing_zeros() as usize]);
                classes &= classes - 1;
            }
        }
        found
    }
}

fn part(
    element: &str,
    vocabulary: &Vocabulary,
    class: &impl Fn(&str) -> Option<u128>,
) -> Option<Part> {
    Some(match element {
        ".." => Part::Between(3, false),
        "..." => Part::Between(9, false),
        "...." => Part::Between(30, true),
        "^" => Part::Start,
        "$" => Part::End,
        _ => {
            let optional = element.ends_with('?');
            let bare = element.strip_suffix('?').unwrap_or(element);
            let mut set = Set {
                any: bare == "_",
                ..Set::default()
            };
            for one in bare.split('/') {
                if let Some(name) = one.strip_prefix('@') {
                    set.classes |= class(name)?;
                }
            }
            for (word, is_lemma) in named(element) {
                let Some(entry) = vocabulary.entries.get(word) else {
                    continue;
                };
                if is_lemma {
                    set.lemmas.push(entry.lemma);
                    set.bits |= bit(entry.lemma);
                } else {
                    set.words.push(entry.word);
                    set.bits |= bit(entry.word);
                }
            }
            Part::Word(set, optional)
        }
    })
}

/// What a match can begin with. The return value says whether it can be nothing.
fn opens(parts: &[Part], set: &mut Set) -> bool {
    for part in parts {
        let empty = match part {
            Part::Word(own, optional) => {
                set.join(own);
                *optional
            }
            Part::Between(..) => {
                set.any = true;
                true
            }
            Part::Start | Part::End => true,
            Part::Group(ways) => ways.iter().filter(|way| opens(way, set)).count() > 0,
        };
        if !empty {
            return false;
        }
    }
    true
}

fn compiled(
    body: &[Piece],
    vocabulary: &Vocabulary,
    class: &impl Fn(&str) -> Option<u128>,
) -> Option<Vec<Part>> {
    body.iter()
        .map(|piece| match piece {
            Piece::Element(element) => part(element, vocabulary, class),
            Piece::Group(ways) => ways
                .iter()
                .map(|way| compiled(way, vocabulary, class))
                .collect::<Option<Vec<_>>>()
                .map(Part::Group),
        })
        .collect()
}

/// What is left to match after the present list of parts.
struct Then<'p> {
    parts: &'p [Part],
    then: Option<&'p Then<'p>>,
}

/// A place in the tokens, and whether a new sentence may begin there.
#[derive(Debug, Clone, Copy)]
struct At {
    token: usize,
    free: bool,
}

/// Where a match that begins at `at` ends; the first way through counts.
fn ends(
    parts: &[Part],
    then: Option<&Then>,
    tokens: &[Token],
    at: At,
    small: u128,
) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        return match then {
            Some(next) => ends(next.parts, next.then, tokens, at, small),
            None => Some(at.token),
        };
    };
    match part {
        Part::Start => begins(tokens, at.token, small)
            .then(|| ends(rest, then, tokens, at, small))
            .flatten(),
        Part::End => tokens
            .get(at.token)
            .is_none_or(|token| token.gap == Gap::Stop)
            .then(|| ends(rest, then, tokens, at, small))
            .flatten(),
        Part::Word(set, optional) => {
            let here = tokens
                .get(at.token)
                .is_some_and(|token| set.has(token) && (at.free || token.gap != Gap::Stop));
            let next = At {
                token: at.token + 1,
                free: false,
            };
            if here && let Some(end) = ends(rest, then, tokens, next, small) {
                return Some(end);
            }
            optional
                .then(|| ends(rest, then, tokens, at, small))
                .flatten()
        }
        Part::Between(most, crossing) => {
            for skipped in 0..=*most {
                let here = At {
                    token: at.token + skipped,
                    free: *crossing,
                };
                if let Some(end) = ends(rest, then, tokens, here, small) {
                    return Some(end);
                }
                let next = tokens.get(here.token)?;
                if !crossing && next.gap == Gap::Stop {
                    return None;
                }
            }
            None
        }
        Part::Group(ways) => {
            let next = Then { parts: rest, then };
            ways.iter()
                .find_map(|way| ends(way, Some(&next), tokens, at, small))
        }
    }
}

/// Whether only small words stand between the last break and a place.
fn begins(tokens: &[Token], at: usize, small: u128) -> bool {
    let mut at = at;
    loop {
        match tokens.get(at) {
            Some(token) if token.gap != Gap::Blank => return true,
            None => return false,
            _ => {}
        }
        if at == 0 || !tokens[at - 1].is(small) {
            return at == 0;
        }
        at -= 1;
    }
}
