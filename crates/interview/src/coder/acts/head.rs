//! Where a question begins inside of a sentence: question words, auxiliary before subject, polite frames.

use super::Cutter;
use crate::coder::data::{
    ADDRESS, AUX, BARE, BE, CLAUSE, CLOSED, CONJ, DET, EMBED, FIRST, INDEFINITE, NEG, OR, PERSON,
    PREP, ROLE, SMALL, SUBJ, VERB, WH, WHEN_NOUN,
};
use crate::coder::pattern::Kind;
use crate::coder::words::Gap;

impl Cutter<'_> {
    /// Whether a clause stands inside of another one: "you know what happened".
    pub(super) fn embedded(&self, at: usize) -> bool {
        at > self.from
            && self.tokens[at].gap == Gap::Blank
            && self.tokens[at - 1].is(EMBED | BE)
            && !self.tokens[at - 1].is(SMALL)
            && !(self.tokens[at - 1].is(CLOSED)
                && at > self.from + 1
                && self.tokens[at - 2].is(PREP)
                && !self.tokens[at - 1].is(PREP))
    }

    /// Whether a clause can begin here: after a break or small words.
    fn begins(&self, at: usize) -> bool {
        let mut at = at;
        while at > self.from {
            if self.tokens[at].gap != Gap::Blank {
                return true;
            }
            if self.tokens[at - 1].is(CONJ) {
                return true;
            }
            if !self.tokens[at - 1].is(SMALL) {
                return false;
            }
            at -= 1;
        }
        true
    }

    /// The end of the head of a question with a question word, if one begins here.
    pub(super) fn wh(&self, at: usize) -> Option<usize> {
        let token = &self.tokens[at];
        let next = |step: usize| self.tokens.get(at + step).filter(|_| at + step < self.to);
        let auxiliary = (at + 1..(at + 8).min(self.to))
            .take_while(|place| {
                self.tokens[*place].gap == Gap::Blank && !self.tokens[*place].is(OR | WH)
            })
            .find(|place| self.tokens[*place].is(AUX));
        let turned = auxiliary.is_some_and(|place| {
            let plain = (at + 1..place).all(|one| !self.tokens[one].is(PERSON));
            let after = self.tokens.get(place + 1).filter(|_| place + 1 < self.to);
            plain
                && after.is_some_and(|after| {
                    after.is(SUBJ | DET | NEG | ROLE) || after.capital || self.begins(at)
                })
        });
        let past = auxiliary
            .filter(|_| turned)
            .map_or(at + 1, |place| place + 2);
        let prepared = at > self.from
            && self.tokens[at - 1].is(PREP)
            && token.gap == Gap::Blank
            && self.begins(at - 1)
            && !(at > self.from + 1 && self.tokens[at - 2].is(CLAUSE));
        if self.begins(at) || prepared {
            if token.is(CLAUSE) && token.is(WHEN_NOUN) && !turned {
                return None;
            }
            // "What I can do is …"
            let statement = next(1).is_some_and(|one| one.is(FIRST)) && !turned;
            return (!statement).then_some(past);
        }
        let close = at > self.from && self.tokens[at - 1].is(EMBED);
        let strict = turned
            && auxiliary.is_some_and(|place| {
                self.tokens.get(place + 1).is_some_and(|after| {
                    after.is(PERSON) || (after.is(SUBJ | DET) && !self.tokens[at].is(CLAUSE))
                })
            });
        let copula = auxiliary.is_some_and(|place| self.tokens[place].is(BE));
        if strict && !(close && copula) && !(close && token.is(CLAUSE)) {
            return Some(past);
        }
        None
    }

    /// Auxiliary before subject.
    pub(super) fn inverted(&self, at: usize) -> bool {
        let mut next = at + 1;
        while next < self.to && self.tokens[next].is(NEG) {
            next += 1;
        }
        let Some(subject) = self.tokens.get(next).filter(|_| next < self.to) else {
            return false;
        };
        if subject.gap != Gap::Blank {
            return false;
        }
        if self.begins(at) {
            if self.tokens[at].is(VERB) && !subject.is(PERSON | SUBJ) {
                // "Have a rest", "do the talking".
                return subject.is(ROLE)
                    || subject.capital
                    || subject.is(DET) && !subject.is(INDEFINITE);
            }
            let opens = (self.from..at).all(|one| self.tokens[one].is(SMALL | CONJ));
            return subject.is(SUBJ | DET | ROLE)
                || subject.capital
                || opens && next == at + 1 && !subject.is(PREP | WH | AUX);
        }
        let before = &self.tokens[at - 1];
        if self.tokens[at].is(BARE) && (!subject.is(ADDRESS) || before.is(PREP)) {
            return false;
        }
        subject.is(PERSON) && !before.is(SUBJ | WH | AUX | NEG | CLAUSE) && !before.is(PERSON)
    }

    /// "Could you", with a request to tell soon after it (rule 2).
    pub(super) fn polite_frame(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        if !token.is(AUX) || at + 1 >= self.to || !self.tokens[at + 1].is(PERSON) {
            return false;
        }
        (at + 2..(at + 8).min(self.to)).any(|place| {
            self.pattern(place, Kind::Tell).is_some()
                && (at + 2..place).all(|one| !self.tokens[one].is(WH))
        })
    }
}
