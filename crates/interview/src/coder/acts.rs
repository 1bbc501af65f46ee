//! Where a turn asks. A turn is cut into acts: questions, requests to be told, and statements, with punctuation where there is any and by
//! word order where there is none.

mod head;

use super::data::{
    AUX, CLAUSE, CONJ, DET, EMBED, HOW, INSERTED, MEASURE, NEG, PERSON, PREP, SMALL, SUBJ, WH,
    WHETHER,
};
use super::pattern::{Found, Kind};
use super::words::{Gap, Token, Words};

/// How an act asks, before its content is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Free recall.
    Open,
    /// A question word.
    Wh,
    /// Auxiliary before subject, or "tell me if".
    YesNo,
    /// "Do you know", "do you remember".
    Memory,
    /// No order of words that asks.
    Statement,
}

#[derive(Debug, Clone)]
pub struct Act {
    pub from: usize,
    pub to: usize,
    pub ask: Ask,
    /// The token of the question word, or of the auxiliary.
    pub head: usize,
    /// "Tell me where".
    pub told: bool,
    /// "Could you tell me".
    pub polite: bool,
    /// A question mark stands at its end.
    pub asked: bool,
    /// A statement with a tag, and where the tag begins.
    pub tag: Option<usize>,
}

pub fn acts(words: &Words, found: &[Found]) -> Vec<Act> {
    let mut out = Vec::new();
    let tokens = &words.tokens;
    let mut from = 0;
    while from < tokens.len() {
        let to = (from + 1..tokens.len())
            .find(|at| tokens[*at].gap == Gap::Stop)
            .unwrap_or(tokens.len());
        Cutter {
            tokens,
            found,
            from,
            to,
        }
        .cut(words.asked[to - 1], &mut out);
        from = to;
    }
    out
}

struct Cutter<'t> {
    tokens: &'t [Token],
    found: &'t [Found<'t>],
    from: usize,
    to: usize,
}

impl Cutter<'_> {
    fn cut(&self, asked: bool, out: &mut Vec<Act>) {
        let mut heads: Vec<Act> = Vec::new();
        let mut at = self.from;
        let mut polite = false;
        while at < self.to {
            if let Some((mut head, next)) = self.head(at) {
                head.polite |= std::mem::take(&mut polite);
                heads.push(head);
                at = next.max(at + 1);
            } else {
                if self.polite_frame(at) {
                    polite = true;
                    at += 2;
                    continue;
                }
                at += 1;
            }
        }
        self.tags(&mut heads);
        let mut open_from = self.from;
        let first = heads.first().map_or(self.to, |head| head.from);
        if (self.from..first).any(|at| !self.tokens[at].is(SMALL | CONJ)) || heads.is_empty() {
            let tag = heads
                .first()
                .filter(|head| head.tag.is_some())
                .map(|head| head.from)
                .or_else(|| self.tag_pattern(first));
            let asked = asked && (heads.is_empty() || tag.is_some() && heads.len() == 1);
            out.push(Self::statement(self.from, first, asked, tag));
            open_from = first;
        }
        for (number, head) in heads.iter().enumerate() {
            if head.tag.is_some() {
                open_from = head.to;
                continue;
            }
            let end = heads.get(number + 1).map_or(self.to, |next| next.from);
            let last = number + 1 == heads.len();
            out.push(Act {
                from: open_from.min(head.from),
                to: end,
                asked: asked && last,
                ..head.clone()
            });
            open_from = end;
        }
    }

    fn statement(from: usize, to: usize, asked: bool, tag: Option<usize>) -> Act {
        Act {
            from,
            to,
            ask: Ask::Statement,
            head: from,
            told: false,
            polite: false,
            asked,
            tag,
        }
    }

    /// A tag of the data that ends a statement, with at least two words before it.
    fn tag_pattern(&self, end: usize) -> Option<usize> {
        self.found
            .iter()
            .filter(|one| one.pattern.kind == Kind::Tag)
            .filter(|one| one.to == end.min(self.to) && one.from >= self.from + 2)
            .map(|one| one.from)
            .min()
    }

    /// "…, didn't he": a question of auxiliary and pronoun alone, after a statement.
    fn tags(&self, heads: &mut [Act]) {
        for number in 0..heads.len() {
            let end = heads.get(number + 1).map_or(self.to, |next| next.from);
            let head = &heads[number];
            let short = head.ask == Ask::YesNo
                && !head.told
                && end - head.from >= 2
                && (head.from..end).all(|at| {
                    let token = &self.tokens[at];
                    token.is(AUX | NEG) || token.is(SUBJ)
                });
            let before = heads[..number].last().map_or(self.from, |one| one.to);
            let stated = (before..head.from)
                .filter(|at| !self.tokens[*at].is(SMALL | CONJ))
                .count()
                >= 2;
            if short && stated && end - head.from <= 4 {
                heads[number].tag = Some(heads[number].from);
            }
            heads[number].to = end;
        }
    }

    fn pattern(&self, at: usize, kind: Kind) -> Option<usize> {
        self.found
            .iter()
            .filter(|one| one.from == at && one.pattern.kind == kind && one.to <= self.to)
            .map(|one| one.to)
            .max()
    }

    fn head(&self, at: usize) -> Option<(Act, usize)> {
        let act = |ask: Ask, head: usize, told: bool| Act {
            ask,
            head,
            told,
            ..Self::statement(at, self.to, false, None)
        };
        if let Some(to) = self.pattern(at, Kind::Memory) {
            return Some((act(Ask::Memory, at, false), self.past_clause(to)));
        }
        if let Some(to) = self.pattern(at, Kind::Tell) {
            // "What you tell me", and "tell me" with nothing after it.
            let wished = (self.from.max(at.saturating_sub(4))..at)
                .any(|one| self.pattern(one, Kind::Wish).is_some());
            let mine = at > self.from
                && self.tokens[at].gap == Gap::Blank
                && self.tokens[at - 1].is(PERSON)
                && !wished
                && !(at > self.from + 1 && self.tokens[at - 2].is(AUX));
            let all = self
                .found
                .iter()
                .any(|one| one.pattern.kind == Kind::Whole && one.from >= at && one.to <= to);
            if to >= self.to && !all || mine {
                return None;
            }
            return Some(self.told(at, to));
        }
        if let Some(to) = self.pattern(at, Kind::Open)
            && !self.embedded(at)
        {
            return Some((act(Ask::Open, at, false), to));
        }
        let token = &self.tokens[at];
        if self.inserted(at) {
            return None;
        }
        if token.is(WH) {
            let next = self.wh(at)?;
            let from = if at > self.from && self.tokens[at - 1].is(PREP) && token.gap == Gap::Blank
            {
                at - 1
            } else {
                at
            };
            return Some((
                Act {
                    from,
                    ..act(Ask::Wh, at, false)
                },
                next,
            ));
        }
        if token.is(AUX) && self.inverted(at) && !self.polite_frame(at) {
            return Some((act(Ask::YesNo, at, false), at + 2));
        }
        None
    }

    /// "Do you think" in the middle of another question, "or what" at the end of one.
    fn inserted(&self, at: usize) -> bool {
        if at == self.from {
            return false;
        }
        let token = |step: usize| self.tokens.get(at + step).filter(|_| at + step < self.to);
        let thinks = self.tokens[at].is(AUX)
            && self.tokens[at].gap != Gap::Stop
            && !self.tokens[at - 1].is(SMALL | CONJ)
            && token(1).is_some_and(|one| one.is(PERSON))
            && token(2).is_some_and(|one| one.is(INSERTED))
            && token(3).is_none_or(|one| one.is(WH | CLAUSE));
        let aside = self.found.iter().any(|one| {
            one.pattern.kind == Kind::Aside && one.from <= at && at < one.to && one.from > self.from
        });
        thinks || aside
    }

    /// "Tell me …": what kind of question it is depends on what comes next (rule 1).
    fn told(&self, at: usize, to: usize) -> (Act, usize) {
        // "May I ask where": the question word belongs to what is asked.
        let mut next = if self.tokens[at].is(AUX) && self.tokens[to - 1].is(WH | WHETHER) {
            to - 1
        } else {
            to
        };
        while next < self.to && self.tokens[next].is(SMALL) {
            next += 1;
        }
        let mut act = Act {
            ask: Ask::Open,
            head: at,
            ..Self::statement(at, self.to, false, None)
        };
        let Some(token) = self.tokens.get(next).filter(|_| next < self.to) else {
            return (act, to);
        };
        if let Some(end) = self.pattern(next, Kind::Open) {
            return (act, end);
        }
        // "Tell me, was it open?"
        if token.is(AUX)
            && next == to
            && self
                .tokens
                .get(next + 1)
                .is_some_and(|one| one.is(SUBJ | DET))
        {
            act.ask = Ask::YesNo;
            act.head = next;
            return (act, next + 2);
        }
        if token.is(WHETHER) {
            act.ask = Ask::YesNo;
            act.told = true;
            act.head = next;
            return (act, self.past_clause(next + 1));
        }
        if self.tokens[to - 1].is(PREP | CLAUSE)
            || self.tokens[to - 1].is(EMBED) && self.tokens[to - 1].is(PREP)
        {
            return (act, next + 1);
        }
        let at_wh = if token.is(PREP) { next + 1 } else { next };
        if let Some(wh) = self
            .tokens
            .get(at_wh)
            .filter(|wh| at_wh < self.to && wh.is(WH))
            && (at_wh == next || !token.is(EMBED))
        {
            let measured = self
                .tokens
                .get(at_wh + 1)
                .is_some_and(|one| one.is(MEASURE));
            act.head = at_wh;
            if measured || !wh.is(HOW) {
                act.ask = Ask::Wh;
                act.told = true;
            }
            return (act, self.past_clause(at_wh + 1));
        }
        (act, to)
    }

    /// Past the auxiliary of a clause that has begun, so that it is not taken for a question of its own.
    fn past_clause(&self, at: usize) -> usize {
        let mut end = at;
        for next in at..(at + 3).min(self.to) {
            if next > at && self.tokens[next].gap != Gap::Blank {
                break;
            }
            end = next + 1;
            if self.tokens[next].is(AUX) {
                break;
            }
        }
        end
    }
}
