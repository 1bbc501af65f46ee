//! Answers in which nothing new comes out: evasion, a denial, not knowing, what was told before.

use super::aim::Aim;
use super::answer::{Found, is_polar, upset};
use super::heard::{is_closed, is_open};
use super::person::{Draft, Person};
use super::turn::{Cause, How, Part, Told, Wording};
use crate::case::{Asks, Kind, Tier};
use base::Label;

impl Person<'_> {
    /// Nothing came out of a question that had something to ask for.
    pub(super) fn say_nothing(
        &mut self,
        form: Label,
        polar: bool,
        found: &Found,
        sensitivity: f64,
        most: usize,
        now: &mut Draft,
    ) {
        let polar = is_polar(form, polar);
        if found.shut.is_empty() && found.early.is_empty() {
            if polar && self.levels.trust < self.model.mistakes.deny {
                return self.deny(found.missed.first(), now);
            }
            return self.say_unknown(form, self.model.dont_know.forget, now);
        }
        let chance = self.model.reluctance.tactic;
        let draw = self.draw("tactic instead");
        now.because(Cause::Reluctant { chance, draw });
        if draw < chance {
            self.say_tactic(sensitivity, now);
            let by = upset(self.model.reluctance.shut * sensitivity);
            self.shift(Cause::Asked(most), by, now);
        } else if polar && !found.shut.is_empty() {
            self.deny(found.shut.first(), now);
        } else {
            self.say(Kind::Unproductive, now);
        }
    }

    /// "No" to something true.
    fn deny(&mut self, detail: Option<&usize>, now: &mut Draft) {
        self.say(Kind::No, now);
        if let Some(detail) = detail.copied() {
            self.memory[detail].denied = true;
            now.told.push(Told {
                detail,
                how: How::Denied,
            });
        }
    }

    /// They do not know, or, `forgot` of the times, do not remember; a child without ground rules may guess.
    fn say_unknown(&mut self, form: Label, forgot: f64, now: &mut Draft) {
        let of = &self.model.dont_know;
        let ruled = self.rules >= self.model.mistakes.rules;
        let asked = now.asked;
        // Nobody says that they do not know how they felt.
        if is_open(form) || asked.asks == Some(Asks::Feeling) {
            return self.say(Kind::Unproductive, now);
        }
        if asked.personal {
            let forgot = !asked.present && self.draw("remember") < forgot;
            let kind = if forgot {
                Kind::DontRemember
            } else {
                Kind::Unproductive
            };
            return self.say(kind, now);
        }
        let forgot = if asked.present { 0.0 } else { forgot };
        if self.is_child() && !ruled && self.draw("guess") < of.guess {
            return self.say(Kind::Guess, now);
        }
        let kind = if self.draw("remember") < forgot {
            Kind::DontRemember
        } else {
            Kind::DontKnow
        };
        self.say(kind, now);
    }

    /// The question points at nothing that is left to tell.
    pub(super) fn nothing_new(&mut self, form: Label, aim: &Aim, now: &mut Draft) {
        if let Some(known) = aim.known.or_else(|| self.confirmed_before(form, aim)) {
            now.because(Cause::Exhausted);
            return self.repeat(form, known, aim, now);
        }
        if let Some(fact) = aim.fact {
            return self.tell_fact(fact, now);
        }
        if form == Label::Facilitator && self.last.kinds.contains(&Kind::Practice) {
            return self.practise(now);
        }
        now.because(if matches!(form, Label::Invitation | Label::Facilitator) {
            Cause::Exhausted
        } else {
            Cause::NothingAsked
        });
        if self.is_reluctant(self.sensitivity(Tier::Neutral), now) {
            return;
        }
        match form {
            _ if aim.absent => self.say(Kind::No, now),
            Label::Invitation | Label::CuedInvitation if aim.strange && !aim.personal => {
                self.say(Kind::DontKnow, now);
            }
            Label::Invitation | Label::CuedInvitation if aim.strange => {
                self.say(Kind::Unproductive, now);
            }
            Label::CuedInvitation => self.say(Kind::NoMoreHere, now),
            Label::Invitation => self.say(Kind::ThatIsAll, now),
            Label::Facilitator => self.say(Kind::GoesOn, now),
            // What is not there to come was not forgotten.
            _ if aim.strange => self.say_unknown(form, 0.0, now),
            _ => self.say_unknown(form, self.model.dont_know.forget_nothing, now),
        }
    }

    /// A closed question about what they have already said yes to.
    fn confirmed_before(&self, form: Label, aim: &Aim) -> Option<usize> {
        let first = aim.details.first().copied()?;
        (self.memory[first].narrated || is_closed(form) && self.memory[first].confirmed)
            .then_some(first)
    }

    /// What was told is asked for again, or something that they do not know of it.
    fn repeat(&mut self, form: Label, detail: usize, aim: &Aim, now: &mut Draft) {
        let elsewhere = aim.elsewhere;
        let memory = &mut self.memory[detail];
        let same = memory.asked.contains(&aim.content);
        memory.asked.push(aim.content.clone());
        let before = memory.closed;
        memory.again += u32::from(!elsewhere);
        memory.closed += u32::from(is_closed(form));
        let times = memory.again;
        // The same closed question twice may get two answers.
        if is_polar(form, true) && before > 0 && self.is_mistaken(form, true, now) {
            self.say(Kind::No, now);
            now.told.push(Told {
                detail,
                how: How::Changed,
            });
        } else if elsewhere {
            self.say_unknown(form, self.model.dont_know.forget_nothing, now);
        } else if times == 1 {
            now.reply.push(Part::Detail {
                detail,
                wording: Wording::Again,
            });
            now.told.push(Told {
                detail,
                how: How::Again,
            });
        } else if !same && is_polar(form, aim.polar) {
            self.say(Kind::Yes, now);
        } else if is_open(form) || !same {
            // Another question about the same thing was not asked before.
            self.say(Kind::NoMoreHere, now);
        } else {
            self.say(Kind::AnsweredBefore, now);
        }
    }
}
