//! The words of a case and the words of a turn, made comparable by the tools of the coder: inflections and plain synonyms are one.

use super::asking::{asking, asks, is_feel};
use super::cue::{Cue, Stem, cues, exact, faint, stem, weigh};
use super::model::model;
use crate::case::{Asks, Case};
use crate::coder::tools::{
    FIRST, Gap, HAPPEN, HARM, MEASURE, Token, WH, WHEN_NOUN, WHERE_NOUN, WHO_NOUN, has_content,
    knowledge, words,
};
use std::collections::{BTreeMap, BTreeSet};

/// How much a cue counts in a sentence before the one that asks.
const BEFORE: f64 = 0.4;

/// The share of an author's question that must be in a line for it to be the same question: of its words that name something, or, where
/// it has fewer than two, of all its words and of the line's.
const ALIKE: f64 = 0.6;
const ALIKE_IN_ALL: f64 = 0.75;

/// A turn of the officer, made ready.
#[derive(Debug, Clone)]
pub(super) struct Line {
    tokens: Vec<Token>,
    /// Where the sentence begins that asks.
    main: usize,
    pub asks: Option<Asks>,
    /// Stems of the words that name something, in ascending order.
    pub content: Vec<u64>,
    /// Of all words.
    all: Vec<u64>,
    /// "What happened" and the like leave the subject open.
    pub happens: bool,
    /// It can be answered with yes or no.
    pub polar: bool,
}

/// The words of a case.
#[derive(Debug, Clone)]
pub(super) struct Index {
    pub details: Vec<Vec<Cue>>,
    /// Good questions that authors wrote for each detail.
    pub questions: Vec<Vec<Line>>,
    /// Content of what is said when a detail is told, in ascending order.
    pub texts: Vec<Vec<u64>>,
    /// In how many of these texts a word stands.
    pub spread: BTreeMap<u64, u32>,
    pub facts: Vec<Vec<Cue>>,
    pub needs: Vec<Vec<Cue>>,
    pub companion: Vec<Cue>,
    pub traps: Vec<Vec<Cue>>,
    /// What the person is called.
    pub names: BTreeSet<u64>,
    pub leave: Vec<Cue>,
    pub talk: Vec<Cue>,
    tell: Vec<Cue>,
    pub frame: Vec<Cue>,
    pub offer: Vec<Cue>,
    pub matter: Vec<Cue>,
    pub next: Vec<Cue>,
    pub before: Vec<Cue>,
    pub condition: Vec<Cue>,
    /// Words that name nothing in particular.
    pub general: BTreeSet<u64>,
    /// Stems of words for family.
    pub kin: BTreeSet<u64>,
    own: Vec<Cue>,
    knowing: Vec<Cue>,
    /// The first cue of each detail.
    pub first: Vec<Vec<Cue>>,
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
    words(text, &knowledge().vocabulary).tokens
}

/// Stems of the words of a text that name something, in ascending order.
pub(super) fn content(text: &str) -> Vec<u64> {
    sorted(tokens(text).iter().filter(|one| has_content(one)))
}

fn stems(written: &[String]) -> BTreeSet<u64> {
    let tokens = written.iter().flat_map(|word| tokens(word));
    tokens.map(|one| one.stem).collect()
}

fn sorted<'t>(tokens: impl Iterator<Item = &'t Token>) -> Vec<u64> {
    let stems: BTreeSet<u64> = tokens.map(|one| one.stem).collect();
    stems.into_iter().collect()
}

impl Index {
    pub fn new(case: &Case) -> Self {
        let said = |place: usize| {
            case.words
                .details
                .get(place)
                .map_or_else(Vec::new, |words| {
                    content(&format!("{} {}", words.full, words.brief))
                })
        };
        let written = &model().words;
        let others: BTreeSet<u64> = case
            .companion
            .iter()
            .flat_map(|one| &one.words)
            .flat_map(|word| tokens(word))
            .map(|one| one.stem)
            .collect();
        let texts: Vec<Vec<u64>> = (0..case.details.len()).map(said).collect();
        let mut spread = BTreeMap::new();
        for word in texts.iter().flatten() {
            *spread.entry(*word).or_insert(0) += 1;
        }
        let mut index = Self {
            questions: Vec::new(),
            details: weigh(case.details.iter().map(|one| cues(&one.cues)).collect()),
            texts,
            spread,
            facts: weigh(case.facts.iter().map(|one| faint(&one.cues)).collect()),
            needs: case.needs.iter().map(|one| exact(&one.words)).collect(),
            companion: case
                .companion
                .as_ref()
                .map_or_else(Vec::new, |one| cues(&one.words)),
            traps: case.traps.iter().map(|one| cues(&one.words)).collect(),
            // A title that somebody else in the room has too names nobody.
            names: case
                .names
                .iter()
                .flat_map(|name| tokens(name))
                .map(|one| one.stem)
                .filter(|name| !others.contains(name))
                .collect(),
            leave: cues(&written.leave),
            talk: cues(&written.talk),
            tell: cues(&written.tell),
            frame: cues(&written.frame),
            offer: cues(&written.offer),
            matter: cues(&written.matter),
            next: cues(&written.next),
            before: cues(&written.before),
            condition: cues(&written.condition),
            general: stems(&written.general),
            kin: stems(&written.kin),
            own: cues(&written.own),
            knowing: cues(&written.knowing),
            first: case
                .details
                .iter()
                .map(|one| cues(one.cues.get(..1).unwrap_or_default()))
                .collect(),
        };
        index.questions = case
            .details
            .iter()
            .map(|detail| detail.ask.iter().map(|ask| index.line(ask)).collect())
            .collect();
        index
    }

    pub fn line(&self, text: &str) -> Line {
        let found = words(text, &knowledge().vocabulary);
        let kept: Vec<(Token, bool)> = found
            .tokens
            .into_iter()
            .zip(found.asked)
            .filter(|(token, _)| !has_content(token) || !self.names.contains(&token.stem))
            .collect();
        let main = asking(&kept);
        let tokens: Vec<Token> = kept.into_iter().map(|(token, _)| token).collect();
        Line {
            asks: asks(&tokens[main..]),
            content: sorted(tokens.iter().filter(|one| has_content(one))),
            all: sorted(tokens.iter()),
            happens: tokens.iter().any(|one| one.is(HAPPEN)),
            polar: false,
            main,
            tokens,
        }
        .with_polar(&self.tell)
    }

    /// Whether a question is about the person who is asked, and not about what they know.
    pub fn is_personal(&self, line: &Line) -> bool {
        line.asks_with(&self.own) && !line.asks_with(&self.knowing)
    }

    /// Whether the third person is asked to leave.
    pub fn asks_to_leave(&self, line: &Line, text: &str) -> bool {
        // As written: a stem does not know of time.
        let past = base::text::words(text)
            .iter()
            .any(|word| model().words.past.contains(word));
        let places = |list: &[Cue]| -> BTreeSet<usize> {
            list.iter().flat_map(|cue| line.places(cue)).collect()
        };
        let leave = places(&self.leave);
        let mut others = places(&self.companion);
        others.extend(places(&self.talk));
        !leave.is_empty() && others.difference(&leave).next().is_some() && !past
    }
}

impl Line {
    fn with_polar(mut self, tell: &[Cue]) -> Self {
        let told = tell.iter().flat_map(|cue| self.places(cue));
        let open = self.asks.is_some() && self.tokens[self.main..].iter().any(|one| one.is(WH));
        self.polar = !open && told.filter(|at| *at >= self.main).count() == 0;
        self
    }

    /// How well cues fit: the sum of those that are there.
    pub fn score(&self, cues: &[Cue]) -> f64 {
        cues.iter()
            .filter_map(|cue| {
                let at = self.places(cue).last().copied()?;
                Some(if at >= self.main {
                    cue.weight
                } else {
                    cue.weight * BEFORE
                })
            })
            .sum()
    }

    /// How much this is one of an author's questions, from 0 to 1; 0 where it is too little to be the same.
    pub fn likeness(&self, questions: &[Self]) -> f64 {
        questions
            .iter()
            .map(|question| {
                if question.content.len() < 2 {
                    // "Tell me about the house" is not "tell me about the work": what it names must be there, and nothing else.
                    let share = Self::share(&question.all, &self.all)
                        .min(Self::share(&self.all, &question.all));
                    let same = question.content == self.content && share >= ALIKE_IN_ALL;
                    return if same { share } else { 0.0 };
                }
                let share = Self::share(&question.content, &self.content);
                if share >= ALIKE { share } else { 0.0 }
            })
            .fold(0.0, f64::max)
    }

    /// How much of one list of stems is in another.
    fn share(of: &[u64], within: &[u64]) -> f64 {
        let count = |many: usize| f64::from(u32::try_from(many).unwrap_or(u32::MAX));
        let shared = of.iter().filter(|stem| within.contains(stem)).count();
        count(shared) / count(of.len().max(1))
    }

    /// Whether a cue is there.
    pub fn has(&self, cues: &[Cue]) -> bool {
        cues.iter().any(|cue| !self.places(cue).is_empty())
    }

    /// Whether a cue is there in the sentence that asks.
    fn asks_with(&self, cues: &[Cue]) -> bool {
        let mut at = cues.iter().flat_map(|cue| self.places(cue));
        at.any(|at| at >= self.main)
    }

    /// Whether it asks for a feeling, and a cue of feeling is there.
    pub fn asks_feeling(&self, cues: &[Cue]) -> bool {
        self.pointing(cues).iter().any(|one| is_feel(*one))
    }

    /// What the sentence that asks names, but for what a question word goes with: "which street", "what time".
    pub fn named(&self) -> impl Iterator<Item = u64> {
        let frame = WHO_NOUN | WHERE_NOUN | WHEN_NOUN | MEASURE;
        let asked = self.tokens[self.main..].iter();
        asked
            .filter(move |one| has_content(one) && !one.is(frame))
            .map(|one| one.stem)
    }

    /// Whether it names what cues stand for by more than one word.
    pub fn is_firm(&self, cues: &[Cue]) -> bool {
        let places: BTreeSet<usize> = cues.iter().flat_map(|cue| self.places(cue)).collect();
        places.len() > 1
    }

    /// Stems of the words that cues of a list point with.
    pub fn pointing(&self, cues: &[Cue]) -> BTreeSet<u64> {
        cues.iter()
            .flat_map(|cue| self.places(cue))
            .map(|at| self.tokens[at].stem)
            .collect()
    }

    /// Stems of the words for harm.
    pub fn harms(&self) -> BTreeSet<u64> {
        let harms = self.tokens.iter().filter(|one| one.is(HARM));
        harms.map(|one| one.stem).collect()
    }

    /// Stems of what stands after one of these words, in the sentence that asks; nothing where something was only said before.
    pub fn after(&self, cues: &[Cue]) -> BTreeSet<u64> {
        let at = cues
            .iter()
            .filter_map(|cue| self.places(cue).last().copied())
            .filter(|at| *at >= self.main)
            .max();
        let after = at.map_or(&self.tokens[..0], |at| &self.tokens[at + 1..]);
        after
            .iter()
            .filter(|one| has_content(one))
            .map(|one| one.stem)
            .collect()
    }

    /// The tokens of a cue: its words in order, with at most two others between them.
    fn places(&self, cue: &Cue) -> Vec<usize> {
        let Some((first, rest)) = cue.stems.split_first() else {
            return Vec::new();
        };
        let is = |at: usize, place: usize, wanted: &Stem| {
            let token = &self.tokens[at];
            let lemma = cue.lemmas.get(place).copied().unwrap_or(0);
            stem(token) == *wanted && (lemma == 0 || token.lemma == lemma)
        };
        let begins = (0..self.tokens.len()).filter(|at| is(*at, 0, first));
        for begin in begins {
            let mut places = vec![begin];
            let mut at = begin;
            let whole = rest.iter().zip(1..).all(|(wanted, place)| {
                let next =
                    (at + 1..(at + 4).min(self.tokens.len())).find(|next| is(*next, place, wanted));
                if let Some(next) = next {
                    places.push(next);
                    at = next;
                }
                next.is_some()
            });
            if whole {
                return places;
            }
        }
        Vec::new()
    }

    /// The text of the first person or thing with a name that is not among these stems.
    pub fn unknown_name(
        &self,
        text: &str,
        known: &BTreeSet<u64>,
        traps: &[Vec<Cue>],
    ) -> Option<String> {
        let trapped: BTreeSet<usize> = traps
            .iter()
            .flatten()
            .flat_map(|cue| self.places(cue))
            .collect();
        let titles: Vec<u64> = model()
            .words
            .titles
            .iter()
            .flat_map(|title| tokens(title))
            .map(|one| one.stem)
            .collect();
        let is_title = |token: &Token| titles.contains(&token.stem);
        let named = |at: &usize| {
            let token = &self.tokens[*at];
            let capital =
                token.capital && !token.is(FIRST) && has_content(token) && !is_title(token);
            (capital || trapped.contains(at)) && !known.contains(&token.stem)
        };
        let first = (0..self.tokens.len()).find(named)?;
        let last = (first..self.tokens.len())
            .take_while(|at| named(at) && (*at == first || self.tokens[*at].gap == Gap::Blank))
            .last()?;
        let (from, to) = (&self.tokens[first].span, &self.tokens[last].span);
        text.get(from.start..to.end).map(str::to_owned)
    }
}
