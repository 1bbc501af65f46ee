//! What the interviewee has mentioned: the words of the session, their inflections and plain synonyms.

use super::data::{CLOSED, EVID, HARM, Knowledge, NEUTRAL, ROLE};
use super::pattern::{Kind, Mood};
use super::words::{Token, words};

/// Grows with every reply, so that the sixtieth turn costs what the first one costs.
#[derive(Debug, Clone)]
pub struct Mentioned {
    /// In ascending order.
    stems: Vec<u64>,
    /// Stems of what the officer was told beforehand.
    briefed: Vec<u64>,
    /// Stems of what the interviewee is called: nobody has to mention their own name.
    names: Vec<u64>,
    /// What the last reply was.
    moods: Vec<Mood>,
    begun: bool,
}

impl Mentioned {
    pub fn new(briefing: &str, knowledge: &Knowledge) -> Self {
        let briefed = words(briefing, &knowledge.vocabulary)
            .tokens
            .iter()
            .filter(|token| has_content(token))
            .map(|token| token.stem)
            .collect();
        Self {
            stems: Vec::new(),
            briefed,
            names: Vec::new(),
            moods: Vec::new(),
            begun: false,
        }
    }

    /// Takes up what the interviewee is called.
    pub fn call(&mut self, name: &str, knowledge: &Knowledge) {
        let said = words(name, &knowledge.vocabulary);
        let named = said.tokens.iter().filter(|token| has_content(token));
        self.names.extend(named.map(|token| token.stem));
    }

    /// Takes up one reply. "-" stands for none.
    pub fn hear(&mut self, reply: &str, knowledge: &Knowledge) {
        let silent = reply.contains(['.', '…']);
        if reply.trim() == "-" {
            return;
        }
        let said = words(reply, &knowledge.vocabulary);
        if said.blank && !silent {
            return;
        }
        self.begun = true;
        self.moods.clear();
        if said.blank {
            self.moods.push(Mood::Refusal);
            return;
        }
        for token in &said.tokens {
            if let Err(place) = self.stems.binary_search(&token.stem) {
                self.stems.insert(place, token.stem);
            }
        }
        for one in knowledge.moods.find(&said.tokens, super::data::SMALL) {
            if let Kind::Mood(mood) = one.pattern.kind {
                self.moods.push(mood);
            }
        }
        if reply.contains('?') {
            self.moods.push(Mood::Question);
        }
    }

    pub fn has(&self, token: &Token) -> bool {
        self.stems.binary_search(&token.stem).is_ok() || self.names.contains(&token.stem)
    }

    pub fn is_briefed(&self, token: &Token) -> bool {
        self.briefed.contains(&token.stem) && !self.has(token)
    }

    pub fn was(&self, mood: Mood) -> bool {
        match mood {
            Mood::Any => self.begun,
            Mood::None => !self.begun,
            _ => self.moods.contains(&mood),
        }
    }

    pub fn nothing(&self) -> bool {
        self.stems.is_empty()
    }
}

/// Whether a word names something: not a closed-class word and not an ordinary frame (clarification b).
pub fn has_content(token: &Token) -> bool {
    !token.is(CLOSED | NEUTRAL)
}

/// Whether a word names what can matter as evidence: an act of harm, a role, an object, a person's name.
pub fn matters(token: &Token) -> bool {
    token.is(HARM | ROLE | EVID) || (token.capital && token.word == 0)
}
