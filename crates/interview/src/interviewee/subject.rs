//! Whether a detail is what a question is about, and where in the story it asks to look.

use super::aim::Aim;
use super::cue::COMMON;
use super::index::{Line, content};
use super::matching::{Scene, best};
use crate::case::Asks;
use std::collections::BTreeSet;

impl Scene<'_, '_> {
    /// The small thing that words point at. One that only shares a word of every second question, or speaks of somebody else of the family,
    /// is another.
    pub(super) fn fact(&self, line: &Line) -> Option<(usize, f64)> {
        let scored = self.index.facts.iter().map(|cues| line.score(cues));
        best(scored.enumerate().filter(|(fact, score)| {
            let said = |stem: &u64| self.is_said_in_fact(line, *fact, *stem);
            let kin = line
                .content
                .iter()
                .filter(|one| self.index.kin.contains(one));
            *score > 0.0
                && kin.copied().all(|one| said(&one))
                && (*score > COMMON || line.content.iter().all(said))
        }))
    }

    fn is_said_in_fact(&self, line: &Line, fact: usize, stem: u64) -> bool {
        let text = self.person.case.words.facts.get(fact);
        line.pointing(&self.index.facts[fact]).contains(&stem)
            || text.is_some_and(|text| content(&text.join(" ")).contains(&stem))
    }

    /// Whether a detail says how it felt: its author says so, or wrote such a question.
    pub(super) fn says_feeling(&self, line: &Line, detail: usize) -> bool {
        let of = &self.person.case.details[detail];
        of.asks.contains(&Asks::Feeling) || line.likeness(&self.index.questions[detail]) > 0.0
    }

    /// Whether everything that the asking sentence names stands in a detail or points at it.
    pub(super) fn speaks_of(&self, line: &Line, detail: usize) -> bool {
        let pointing = line.pointing(&self.index.details[detail]);
        let again = self.person.case.words.details.get(detail);
        let again = again.map_or_else(Vec::new, |words| content(&words.again));
        let text = &self.index.texts[detail];
        line.named().all(|stem| {
            pointing.contains(&stem)
                || text.contains(&stem)
                || again.contains(&stem)
                || self.index.general.contains(&stem)
        })
    }

    /// A question that no cue answers, about words in which something was told: that is said once more. One word about the person
    /// themselves is too little.
    pub(super) fn about_what_was_told(&self, line: &Line, aim: &mut Aim) {
        let wide = matches!(line.asks, None | Some(Asks::What | Asks::How));
        let least = if aim.personal { 2 } else { 1 };
        if !aim.leaves_open() || !wide || line.named().count() < least {
            return;
        }
        aim.known = self.told().filter(|one| self.speaks_of(line, *one)).last();
    }

    /// Whether a yes or a no about a detail answers a question: more than one of its cues or the first one is there, or nothing else is
    /// named. A harm that the detail does not speak of is another question.
    pub(super) fn answers(&self, line: &Line, detail: usize) -> bool {
        if line.likeness(&self.index.questions[detail]) > 0.0 {
            return true;
        }
        let cues = &self.index.details[detail];
        let pointing = line.pointing(cues);
        let text = &self.index.texts[detail];
        let said = |stem: &u64| pointing.contains(stem) || text.contains(stem);
        if !line.harms().iter().all(said) {
            return false;
        }
        pointing.len() > 1 || line.has(&self.index.first[detail]) || line.content.iter().all(said)
    }

    /// An invitation with a subject that nobody in the case knows of, or about what would happen.
    pub(super) fn is_strange(&self, line: &Line) -> bool {
        if line.happens {
            return line.has(&self.index.condition);
        }
        line.content.len() <= 2 && self.names_unheard(line)
    }

    /// It names something that the person has not said.
    pub(super) fn names_unheard(&self, line: &Line) -> bool {
        let fresh = |stem: &u64| !self.heard.contains(stem) && !self.index.general.contains(stem);
        line.content.iter().any(fresh)
    }

    /// Whether saying a detail once more is an answer: its cue was named, or what would be said has a word of the question.
    pub(super) fn says_again(&self, line: &Line, detail: usize) -> bool {
        let again = self.person.case.words.details.get(detail);
        let again = again.map_or_else(Vec::new, |words| content(&words.again));
        line.content.is_empty()
            || line.score(&self.index.details[detail]) > 0.0
            || line.content.iter().any(|stem| again.contains(stem))
    }

    /// What lies before a detail, where the words ask for it; `None` where they do not.
    pub(super) fn earlier(&self, line: &Line, anchors: &[usize]) -> Option<Vec<usize>> {
        let named: BTreeSet<u64> = line.after(&self.index.before);
        let is_named = |detail: &&usize| {
            let pointing = line.pointing(&self.index.details[**detail]);
            pointing.intersection(&named).next().is_some()
        };
        let first = *anchors.iter().filter(is_named).min()?;
        let open = |detail: &usize| !self.narrated(*detail) && self.person.is_reachable(*detail);
        Some((0..first).filter(open).collect())
    }
}
