//! Mistakes: what is said to please or by error, answers that change, names that are taken over.

use super::aim::Aim;
use super::answer::is_polar;
use super::heard::is_open;
use super::person::{Adopted, Draft, Person};
use super::turn::{Cause, How, Part, Told, Wording};
use crate::case::{AgeBand, Kind};
use base::Label;

impl Person<'_> {
    /// Whether this question brings something false.
    pub(super) fn is_mistaken(&self, form: Label, again: bool, now: &mut Draft) -> bool {
        let of = &self.model.mistakes;
        let mut chance = self.model.error(form, self.band());
        if self.rules >= of.rules
            && matches!(form, Label::Directive | Label::YesNo | Label::ForcedChoice)
        {
            chance *= of.ruled;
        }
        if form == Label::Suggestive && self.levels.trust < of.trust {
            chance *= of.low_trust;
        }
        if self.levels.fatigue > of.fatigue {
            chance *= of.tired;
        }
        if again {
            chance *= of.repeated;
        }
        if self.is_child()
            && matches!(form, Label::Suggestive | Label::YesNo)
            && self.soon_after(self.talk.praised, of.praise_turns)
        {
            chance *= of.praised;
        }
        let draw = self.draw("error");
        now.because(Cause::Error { chance, draw });
        draw < chance
    }

    /// Says something false about what was asked for, if there is a wording for it that was not used.
    pub(super) fn say_false(
        &mut self,
        form: Label,
        polar: bool,
        candidates: &[usize],
        told: &[usize],
        now: &mut Draft,
    ) -> bool {
        let asked = candidates.iter().copied().filter(|one| !told.contains(one));
        // In a narrative the slip stands for something asked for that did not come to mind, and never for what is still closed.
        let places: Vec<usize> = if is_open(form) {
            asked.filter(|one| self.is_open_for_slips(*one)).collect()
        } else {
            asked.collect()
        };
        let Some((detail, wording)) = places
            .into_iter()
            .find_map(|detail| Some((detail, self.false_wording(detail)?)))
        else {
            return false;
        };
        if is_polar(form, polar) {
            self.say(Kind::Yes, now);
        }
        self.memory[detail].wrong.push(wording);
        now.reply.push(Part::Detail {
            detail,
            wording: Wording::Wrong(wording),
        });
        now.told.push(Told {
            detail,
            how: How::Wrong,
        });
        if std::mem::take(&mut self.memory[detail].denied) {
            now.told.push(Told {
                detail,
                how: How::Changed,
            });
        }
        true
    }

    fn is_open_for_slips(&self, detail: usize) -> bool {
        let mut unseen = Draft::default();
        self.is_reachable(detail) && self.is_open(detail, &mut unseen)
    }

    /// A false wording that was not said yet. A simulated case has none and has as many as are wanted.
    fn false_wording(&self, detail: usize) -> Option<usize> {
        let used = &self.memory[detail].wrong;
        let Some(words) = self.case.words.details.get(detail) else {
            return Some(used.len());
        };
        let fresh: Vec<usize> = (0..words.wrong.len())
            .filter(|one| !used.contains(one))
            .collect();
        let place = self
            .chance
            .place(&[&self.number, &"wrong", &detail], fresh.len());
        fresh.get(place).copied()
    }

    /// A young child may take over a name that a leading question brings.
    pub(super) fn note_name(&mut self, form: Label, aim: &Aim) {
        let Some(name) = aim.name.as_ref() else {
            return;
        };
        let of = &self.model.mistakes;
        let chance = match self.band() {
            AgeBand::YoungerChild => of.adopt[0],
            AgeBand::YoungestChild => of.adopt[1],
            _ => return,
        };
        if form == Label::Suggestive
            && self.adopted.is_none()
            && !self.adopted_names.contains(name)
            && self.draw("adopt") < chance
        {
            self.adopted = Some(Adopted {
                name: name.clone(),
                detail: aim.details.first().or(aim.known.as_ref()).copied(),
                turn: self.number,
            });
        }
    }

    /// Later, the name comes up in the child's own account.
    pub(super) fn take_over_name(&mut self, form: Label, now: &mut Draft) {
        let later = |adopted: &Adopted| {
            self.number - adopted.turn >= self.model.mistakes.adopted_after.max(1)
        };
        if !self.adopted.as_ref().is_some_and(later) || form == Label::Suggestive {
            return;
        }
        let Some(at) = now.told.iter().find(|one| one.how.is_true()) else {
            return;
        };
        let at = at.detail;
        let Some(adopted) = self.adopted.take() else {
            return;
        };
        now.told.push(Told {
            detail: adopted.detail.unwrap_or(at),
            how: How::Contaminated,
        });
        self.adopted_names.push(adopted.name.clone());
        self.say_of(Kind::Adopted, Some(adopted.name), now);
    }
}
