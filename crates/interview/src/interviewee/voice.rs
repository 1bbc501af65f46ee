//! Which wording is said. None comes twice while another has not come at all, and none twice in a row while there is another.

use super::person::{Draft, Person};
use super::turn::{Cause, Part};
use crate::case::Kind;
use std::collections::BTreeMap;

/// How often each wording was said.
#[derive(Debug, Clone, Default)]
pub(super) struct Voice {
    said: BTreeMap<Kind, Vec<u32>>,
    last: BTreeMap<Kind, usize>,
    facts: BTreeMap<usize, usize>,
}

impl Voice {
    /// The wordings from which the next one is drawn, of those that fit.
    fn fresh(&self, kind: Kind, suited: &[usize]) -> Vec<usize> {
        let times = |wording: usize| {
            self.said
                .get(&kind)
                .and_then(|of| of.get(wording))
                .copied()
                .unwrap_or(0)
        };
        let least = suited.iter().copied().map(times).min().unwrap_or(0);
        let mut fresh: Vec<usize> = suited
            .iter()
            .copied()
            .filter(|one| times(*one) == least)
            .collect();
        if let Some(last) = self.last.get(&kind)
            && fresh.len() > 1
        {
            fresh.retain(|one| one != last);
        }
        fresh
    }

    fn note(&mut self, kind: Kind, wording: usize, count: usize) {
        let of = self.said.entry(kind).or_insert_with(|| vec![0; count]);
        if let Some(times) = of.get_mut(wording) {
            *times += 1;
        }
        self.last.insert(kind, wording);
    }
}

impl Person<'_> {
    /// Answers with a wording for an occasion.
    pub(super) fn say(&mut self, kind: Kind, now: &mut Draft) {
        self.say_of(kind, None, now);
    }

    pub(super) fn say_of(&mut self, kind: Kind, name: Option<String>, now: &mut Draft) {
        let place = now.kinds.len();
        now.kinds.push(kind);
        let wordings = self.case.words.of(kind);
        let count = wordings.len();
        let suited = now.asked.suited(kind, wordings);
        let fresh = self.voice.fresh(kind, &suited);
        let key: [&dyn std::fmt::Display; 4] = [&self.number, &"words", &kind.as_str(), &place];
        let Some(wording) = fresh.get(self.chance.place(&key, fresh.len())).copied() else {
            return;
        };
        self.voice.note(kind, wording, count);
        now.reply.push(Part::Reply {
            kind,
            wording,
            name,
        });
    }

    /// The next piece of the practice narrative, which has an order.
    pub(super) fn practise(&mut self, now: &mut Draft) {
        if self.practice >= self.case.words.of(Kind::Practice).len() {
            return self.say(Kind::ThatIsAll, now);
        }
        now.kinds.push(Kind::Practice);
        now.reply.push(Part::Reply {
            kind: Kind::Practice,
            wording: self.practice,
            name: None,
        });
        self.practice += 1;
    }

    /// The next wording of a small fact; all of them said, it was answered before.
    pub(super) fn tell_fact(&mut self, fact: usize, now: &mut Draft) {
        now.because(Cause::Fact(fact));
        let next = self.voice.facts.entry(fact).or_default();
        let wordings = self.case.words.facts.get(fact).map_or(0, Vec::len);
        if *next >= wordings {
            return self.say(Kind::AnsweredBefore, now);
        }
        now.reply.push(Part::Fact {
            fact,
            wording: *next,
        });
        *next += 1;
    }
}
