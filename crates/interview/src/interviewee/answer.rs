//! The answer to a question: what it could bring, what the person is open to, what comes to mind.

use super::aim::Aim;
use super::heard::{Heard, is_closed, is_open};
use super::model::Shift;
use super::person::{Alarm, Draft, Person};
use super::suits::Question;
use super::turn::{Cause, Fault, How, Part, Signal, Told, Wording};
use crate::case::{Kind, Tier};
use base::Label;

/// What a question came upon.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub told: Vec<usize>,
    /// Details that stayed closed.
    pub shut: Vec<usize>,
    /// Details to which nothing leads yet.
    pub early: Vec<usize>,
    /// Details that were open and did not come to mind.
    pub missed: Vec<usize>,
}

impl Person<'_> {
    pub(super) fn answer(&mut self, form: Label, heard: &Heard, aim: &Aim, now: &mut Draft) {
        self.count_invitations(form);
        now.asked = Question::new(form, aim);
        let candidates = self.candidates(form, aim);
        let said = now.reply.len();
        if self.companion && heard.asks() && aim.fact.is_none() {
            now.signal(Signal::CompanionPresent);
            if heard.sure {
                now.fault(Fault::CompanionPresent);
            }
        }
        self.note_name(form, aim);
        if candidates.is_empty() {
            self.nothing_new(form, aim, now);
        } else {
            self.try_candidates(form, aim.polar, &candidates, aim.more, now);
        }
        self.take_over_name(form, now);
        if self.companion && now.told.is_empty() && aim.fact.is_none() {
            now.reply.truncate(said);
            now.kinds.clear();
            self.say(Kind::WithCompanion, now);
        }
        // A nod goes on with what was begun; alone it begins nothing.
        if form != Label::Facilitator || self.talk.last_form.is_some_and(is_open) {
            self.talk.last_form = Some(form);
        }
    }

    fn count_invitations(&mut self, form: Label) {
        match form {
            Label::Invitation => self.talk.invitations += 1,
            Label::CuedInvitation | Label::Directive | Label::Facilitator => {
                self.talk.invitations = 0;
            }
            _ => {}
        }
    }

    /// What the question could bring, in the order in which it is tried.
    fn candidates(&self, form: Label, aim: &Aim) -> Vec<usize> {
        let untold = |detail: &usize| {
            let memory = &self.memory[*detail];
            !(memory.narrated || is_closed(form) && memory.confirmed)
        };
        let most = self.model.most(form);
        match form {
            Label::Invitation if aim.leaves_open() => (0..self.memory.len())
                .filter(|detail| self.case.details[*detail].start)
                .filter(untold)
                .take(most)
                .collect(),
            Label::Facilitator => self.next_in_narrative().into_iter().collect(),
            _ => aim
                .details
                .iter()
                .copied()
                .take(most)
                .filter(untold)
                .collect(),
        }
    }

    /// Goes on with what was being told: what follows from it, else the next that can begin.
    fn next_in_narrative(&self) -> Option<usize> {
        if !self.talk.last_form.is_some_and(is_open) {
            return None;
        }
        let untold = || (0..self.memory.len()).filter(|detail| !self.memory[*detail].narrated);
        let follows = |detail: &usize| {
            let after = &self.case.details[*detail].after;
            after.iter().any(|one| self.last.narrative.contains(one))
        };
        let last = self.last.narrative.last().copied().unwrap_or(0);
        let starts = || untold().filter(|detail| self.case.details[*detail].start);
        untold()
            .find(follows)
            .or_else(|| starts().find(|detail| *detail > last))
            .or_else(|| starts().next())
    }

    /// Whether something was told that leads to a detail.
    pub(super) fn is_reachable(&self, detail: usize) -> bool {
        let detail = &self.case.details[detail];
        detail.start || detail.after.iter().any(|one| self.memory[*one].told())
    }

    pub(super) fn sensitivity(&self, tier: Tier) -> f64 {
        self.model.tier.sensitivity[tier.number()]
    }

    /// Reluctance, gates, memory and mistakes, for what a question points at.
    pub(super) fn try_candidates(
        &mut self,
        form: Label,
        polar: bool,
        candidates: &[usize],
        more: Option<usize>,
        now: &mut Draft,
    ) {
        // The most sensitive of what is asked for decides how hard it is.
        let most = candidates
            .iter()
            .copied()
            .max_by_key(|detail| self.case.details[*detail].tier)
            .unwrap_or(candidates[0]);
        let sensitivity = self.sensitivity(self.case.details[most].tier);
        if self.is_reluctant(sensitivity, now) {
            let by = upset(self.model.reluctance.distress * sensitivity);
            return self.shift(Cause::Asked(most), by, now);
        }
        let again = is_closed(form) && self.memory[candidates[0]].closed > 0;
        let mistaken = self.is_mistaken(form, again, now);
        // Where one thing is asked for, a mistake stands in its place.
        let replaced = mistaken && !is_open(form);
        let mut found = self.find(form, candidates, replaced, now);
        // A subject that stays closed does not bring what comes after it.
        if let Some(more) = more
            && !found.told.is_empty()
            && candidates.len() < self.model.most(form)
        {
            found.told.extend(self.find(form, &[more], false, now).told);
        }
        for detail in &found.told {
            self.tell(*detail, form, polar, now);
        }
        let false_said = mistaken && self.say_false(form, polar, candidates, &found.told, now);
        if found.told.is_empty() && !false_said {
            self.say_nothing(form, polar, &found, sensitivity, most, now);
        }
        if is_closed(form) {
            self.memory[candidates[0]].closed += 1;
        }
        let by = upset(self.model.telling.asked * sensitivity * (1.0 - self.levels.trust));
        self.shift(Cause::Asked(most), by, now);
    }

    /// The reluctance of this moment; if it comes, it is the answer.
    pub(super) fn is_reluctant(&mut self, sensitivity: f64, now: &mut Draft) -> bool {
        let of = &self.model.reluctance;
        let chance = self.start.reluctance
            * (1.0 + of.sensitivity * sensitivity)
            * (of.ease - self.levels.trust)
            + of.upset * (self.levels.distress - of.calm).max(0.0);
        let chance = chance.min(of.most);
        let draw = self.draw("reluctance");
        now.because(Cause::Reluctant { chance, draw });
        if draw < chance {
            self.say_tactic(sensitivity, now);
        }
        draw < chance
    }

    pub(super) fn say_tactic(&mut self, sensitivity: f64, now: &mut Draft) {
        let of = &self.start.tactics;
        let families = [
            (of.silence, Kind::Silence),
            (of.dont_know, Kind::DontKnow),
            (of.dont_remember, Kind::DontRemember),
            (of.topic_change, Kind::TopicChange),
            (of.counter_question, Kind::CounterQuestion),
            (of.vague, Kind::Vague),
            (of.minimising, Kind::Minimising),
            (of.loyalty, Kind::Loyalty),
        ];
        let weights = families.map(|(weight, _)| weight);
        let place = self.chance.weighted(&[&self.number, &"tactic"], &weights);
        let neutral = sensitivity <= self.sensitivity(Tier::Neutral);
        let kind = match families[place].1 {
            // Nobody defends another, or makes small what they went through, when asked where they come from.
            Kind::Minimising | Kind::Loyalty if neutral => Kind::Vague,
            // Whoever does not want to tell their own name does not say that they do not know it.
            Kind::DontKnow if neutral && now.asked.personal => Kind::CounterQuestion,
            kind => kind,
        };
        self.say(kind, now);
    }

    fn find(
        &mut self,
        form: Label,
        candidates: &[usize],
        replaced: bool,
        now: &mut Draft,
    ) -> Found {
        let mut found = Found::default();
        for detail in candidates.iter().copied() {
            if !self.is_reachable(detail) {
                now.because(Cause::NotYet(detail));
                found.early.push(detail);
            } else if !self.is_open(detail, now) {
                found.shut.push(detail);
                self.press(detail, now);
            } else if !replaced && self.comes_to_mind(form, detail, now) {
                found.told.push(detail);
                // What it costs to tell one thing is felt before the next.
                let tier = u32::try_from(self.case.details[detail].tier.number()).unwrap_or(0);
                let by = upset(self.model.telling.cost * f64::from(tier));
                self.shift(Cause::Telling(detail), by, now);
            } else {
                found.missed.push(detail);
            }
        }
        found
    }

    /// The gate: a threshold that is drawn once, so that asking again changes nothing, and trust does.
    pub(super) fn is_open(&self, detail: usize, now: &mut Draft) -> bool {
        if let Some(what) = self.lock(detail) {
            now.because(Cause::Locked(what));
            return false;
        }
        let (gate, of) = (&self.model.gate, &self.case.details[detail]);
        let midpoint = self.model.tier.midpoint[of.tier.number()];
        let above =
            self.levels.trust - midpoint - gate.shut * (self.levels.distress - gate.calm).max(0.0);
        let open = 1.0 / (1.0 + libm::exp(-gate.slope * above));
        let threshold = self.chance.draw(&[&"gate", &of.id]);
        if threshold >= open {
            now.because(Cause::Gate {
                detail,
                open,
                threshold,
            });
        }
        threshold < open
    }

    /// Trying a closed door again soon costs trust.
    fn press(&mut self, detail: usize, now: &mut Draft) {
        let again = self.model.pressure.again;
        let before = self.memory[detail].shut.replace(self.number);
        if before.is_some_and(|turn| self.number - turn < again) {
            let by = Shift {
                trust: self.model.pressure.trust,
                distress: 0.0,
            };
            self.shift(Cause::Pressed(detail), by, now);
        }
    }

    fn comes_to_mind(&self, form: Label, detail: usize, now: &mut Draft) -> bool {
        let of = &self.model.fatigue;
        let tired = (self.levels.fatigue - of.from).max(0.0) / (1.0 - of.from);
        let mut chance = self.model.recall(form, self.band()) * (1.0 - of.loss * tired);
        if form == Label::Invitation && self.talk.invitations >= of.invitations {
            chance *= of.row;
        }
        let id = &self.case.details[detail].id;
        let draw = self.chance.draw(&[&self.number, &"tell", id]);
        now.because(Cause::Retrieval {
            detail,
            chance,
            draw,
        });
        draw < chance
    }

    fn tell(&mut self, detail: usize, form: Label, polar: bool, now: &mut Draft) {
        let (how, wording) = if is_closed(form) {
            (How::Confirmed, Wording::Brief)
        } else {
            (How::Narrated, Wording::Full)
        };
        let memory = &mut self.memory[detail];
        memory.narrated |= how == How::Narrated;
        memory.confirmed |= how == How::Confirmed;
        memory.denied = false;
        memory.again = 0;
        if how == How::Confirmed && is_polar(form, polar) {
            self.say(Kind::Yes, now);
        }
        now.reply.push(Part::Detail { detail, wording });
        now.told.push(Told { detail, how });
        if self.is_hard(detail) {
            self.talk.unacknowledged = Some(0);
        }
        if self.case.details[detail].danger {
            self.danger.get_or_insert_with(Alarm::default);
            now.signal(Signal::DangerNamed);
        }
        if self.case.details[detail].minor {
            self.minor.get_or_insert_with(Alarm::default);
            now.signal(Signal::MinorNamed);
        }
    }
}

/// Whether yes or no answers it. Words that lead may ask in any way; an alternative is never answered so.
pub(super) const fn is_polar(form: Label, polar: bool) -> bool {
    matches!(form, Label::YesNo) || matches!(form, Label::Suggestive) && polar
}

/// Distress alone.
pub(super) fn upset(distress: f64) -> Shift {
    Shift {
        trust: 0.0,
        distress,
    }
}
