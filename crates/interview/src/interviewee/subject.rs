//! Whether a detail is what a question is about, and where in the story it asks to look.

use super::index::{Line, content};
use super::matching::Scene;
use std::collections::BTreeSet;

impl Scene<'_, '_> {
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
