//! Whether what the officer says belongs to the practice narrative.

use super::index::tokens;
use super::interview::Interview;
use crate::case::Kind;
use crate::coder::Practice;
use std::collections::BTreeSet;

impl Interview<'_> {
    /// Where the practice narrative stands when these words are said.
    pub(super) fn practice(&self, text: &str) -> Practice {
        if self.person.session > 1 || self.person.memory.iter().any(super::person::Memory::told) {
            return Practice::Over;
        }
        if self.person.last.kinds.contains(&Kind::Practice) && !self.turns_to_the_matter(text) {
            return Practice::Practising;
        }
        Practice::Possible
    }

    /// It names something of the matter that the practice narrative did not speak of, or asks for all that happened.
    fn turns_to_the_matter(&self, text: &str) -> bool {
        let line = self.index.line(text);
        let practised: BTreeSet<u64> = self
            .person
            .case
            .words
            .of(Kind::Practice)
            .iter()
            .take(self.person.practice)
            .flat_map(|told| tokens(told))
            .map(|one| one.stem)
            .collect();
        let mut content = line.content.iter();
        let fresh = content.clone().any(|stem| !practised.contains(stem));
        if content.any(|stem| practised.contains(stem)) && !fresh {
            return false;
        }
        let named = || {
            let pointing = |cues| line.pointing(cues);
            let of_case = self.index.details.iter().chain(&self.index.traps);
            of_case
                .flat_map(|cues| pointing(cues))
                .any(|stem| line.content.contains(&stem) && !practised.contains(&stem))
        };
        let whole = || line.has(&self.index.matter) && !line.has(&self.index.next);
        whole() || named()
    }
}
