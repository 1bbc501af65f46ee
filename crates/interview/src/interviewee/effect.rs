//! What a turn does to the person before they answer.

use super::aim::{Aim, Named};
use super::heard::Heard;
use super::model::Shift;
use super::person::{Draft, Person};
use super::turn::{Cause, End, Fault, Signal};
use crate::case::{Kind, Tier};
use base::Label;

/// What answers a question about safety.
const ANSWERS_SAFETY: [Label; 3] = [Label::Safety, Label::Information, Label::Referral];
/// What takes notice of distress, and of fatigue.
const SEES_DISTRESS: [Label; 4] = [Label::Break, Label::Support, Label::Consent, Label::Closing];
const SEES_FATIGUE: [Label; 2] = [Label::Break, Label::Closing];
/// What can be said to somebody who has asked to stop.
const LETS_GO: [Label; 8] = [
    Label::Closing,
    Label::Support,
    Label::Safety,
    Label::Referral,
    Label::Information,
    Label::Need,
    Label::Break,
    Label::Consent,
];

impl Person<'_> {
    /// Moves trust, distress and fatigue by what was said and by what was passed over.
    pub(super) fn affect(&mut self, heard: &Heard, aim: &Aim, now: &mut Draft) {
        self.tire();
        if let Some(fault) = heard.fault() {
            now.fault(fault);
        }
        if heard.withheld {
            now.fault(Fault::WithheldNeed);
        }
        if heard.presses() {
            self.talk.pressure = Some(self.talk.turns);
        }
        if heard.praises {
            self.talk.praised = Some(self.talk.turns);
        }
        self.promised |= heard.label == Label::Promise;
        for prefix in &heard.prefixes {
            self.effect(*prefix, Cause::Prefix(*prefix), now);
        }
        self.label(heard, aim, now);
        self.acknowledge(heard, now);
        self.change_of_subject(heard, aim, now);
        self.dont_know_rejected(heard, aim, now);
        self.overlook(heard, now);
        self.watch_over_needs(heard, now);
        self.settle();
    }

    pub(super) fn tire(&mut self) {
        self.levels.fatigue += self.start.fatigue;
    }

    fn label(&mut self, heard: &Heard, aim: &Aim, now: &mut Draft) {
        match heard.label {
            Label::Break => {
                now.rested = self.take_break(now);
            }
            // What is unsure neither wins nor costs anything.
            _ if !heard.sure => {}
            Label::Need if aim.needs.iter().all(|one| self.needs[one.need].met) => {
                let fine = self.model.needs.fine;
                self.shift(Cause::Effect(Label::Need), fine, now);
            }
            // What is met has its effect there.
            Label::Need => {}
            Label::Interpreter if heard.third_person => {
                let by = Shift {
                    trust: self.model.trust.third_person,
                    distress: 0.0,
                };
                self.shift(Cause::Effect(Label::Interpreter), by, now);
            }
            label => self.effect(label, Cause::Effect(label), now),
        }
        for named in &aim.needs {
            if self.is_met_by(heard, aim.offers, *named) {
                self.needs[named.need].met = true;
                now.needs.push(named.need);
                self.effect(Label::Need, Cause::NeedMet(named.need), now);
            }
        }
        if heard.does(&[Label::GroundRule]) {
            self.rules += 1;
        }
    }

    /// A need is met by an offer, before they ask or after; beside something else, only by words that speak of nothing but it or come
    /// right after they have asked.
    fn is_met_by(&self, heard: &Heard, offers: bool, named: Named) -> bool {
        let state = self.needs[named.need];
        if state.met || heard.withheld || heard.presses() {
            return false;
        }
        let recently = self.soon_after(state.asked, self.model.needs.answered);
        match heard.label {
            Label::Need | Label::Break | Label::Referral | Label::Consent if heard.sure => true,
            Label::Need | Label::Break | Label::Referral | Label::Consent => named.firm || recently,
            Label::Safety | Label::Information | Label::Closing => {
                named.firm || recently || offers && state.asked.is_some()
            }
            Label::YesNo | Label::ForcedChoice => recently && offers,
            Label::Rapport => recently,
            _ => state.asked.is_some() && !heard.asks() && heard.label != Label::Practice,
        }
    }

    /// The effect of a label: support lessens with use, and soon after pressure; trust is won the more slowly the more there is.
    pub(super) fn effect(&mut self, label: Label, cause: Cause, now: &mut Draft) {
        let effect = self.model.effect(label);
        let used = self.talk.used.entry(label).or_default();
        let before = f64::from(*used);
        *used += 1;
        let mut factor = 1.0;
        if let Some(lessens) = effect.lessens {
            factor /= 1.0 + lessens * before;
            if self.soon_after(self.talk.pressure, self.model.pressure.turns) {
                factor *= self.model.pressure.support;
            }
        }
        let trust = effect.trust * factor;
        let by = Shift {
            trust: if trust > 0.0 {
                trust * self.model.trust.gain * (self.cap - self.levels.trust).max(0.0) / self.cap
            } else {
                trust
            },
            distress: effect.distress * factor,
        };
        self.levels.fatigue += effect.fatigue;
        self.shift(cause, by, now);
    }

    /// Whether a turn of this talk lies at most so many turns back.
    pub(super) fn soon_after(&self, turn: Option<u32>, turns: u32) -> bool {
        turn.is_some_and(|turn| self.talk.turns - turn <= turns)
    }

    /// Takes a break if there is reason to.
    pub(super) fn take_break(&mut self, now: &mut Draft) -> bool {
        let reason = &self.model.r#break;
        let takes = self.levels.fatigue > reason.fatigue || self.levels.distress > reason.distress;
        if takes {
            self.effect(Label::Break, Cause::Break, now);
            self.talk.shown.remove(&Signal::Tired);
            self.talk.cannot = 0;
            self.talk.asks_to_stop &= self.levels.distress > self.model.signal.distressed;
        } else {
            let declined = reason.declined;
            self.shift(Cause::Break, declined, now);
        }
        takes
    }

    /// After a hard thing was told, something should be said to it.
    fn acknowledge(&mut self, heard: &Heard, now: &mut Draft) {
        let Some(turns) = self.talk.unacknowledged else {
            return;
        };
        let rule = &self.model.hard;
        if heard.does(&[Label::Support]) {
            self.talk.unacknowledged = None;
            let by = Shift {
                trust: 0.0,
                distress: rule.acknowledged,
            };
            return self.shift(Cause::Acknowledged, by, now);
        }
        if turns + 1 < rule.patience {
            self.talk.unacknowledged = Some(turns + 1);
            return;
        }
        self.talk.unacknowledged = None;
        let by = Shift {
            trust: rule.not_acknowledged,
            distress: 0.0,
        };
        self.shift(Cause::NotAcknowledged, by, now);
    }

    /// Another subject right after a hard thing; a neutral one is right where distress can be seen.
    fn change_of_subject(&mut self, heard: &Heard, aim: &Aim, now: &mut Draft) {
        let Some(told) = self.last.hard else { return };
        let relieved = aim.fact.is_some() && self.levels.distress > self.model.signal.distressed;
        let open = matches!(
            heard.question,
            None | Some(Label::Invitation | Label::Facilitator)
        );
        if open || relieved {
            return;
        }
        let target = aim.details.first().or(aim.known.as_ref());
        if target.is_none_or(|target| !self.belongs(*target, told)) {
            let jump = self.model.hard.jump;
            self.shift(Cause::TopicJump, jump, now);
        }
    }

    /// Whether two details belong together: one leads to the other, or the same words point at both.
    fn belongs(&self, one: usize, other: usize) -> bool {
        let (a, b) = (&self.case.details[one], &self.case.details[other]);
        one == other
            || a.after.contains(&other)
            || b.after.contains(&one)
            || a.cues.iter().any(|cue| b.cues.contains(cue))
    }

    fn dont_know_rejected(&mut self, heard: &Heard, aim: &Aim, now: &mut Draft) {
        let unknown = self
            .last
            .kinds
            .iter()
            .any(|kind| matches!(kind, Kind::DontKnow | Kind::DontRemember));
        if !unknown {
            return;
        }
        let pushes = matches!(heard.label, Label::Admonishment | Label::Disbelief);
        let same = aim
            .details
            .first()
            .or(aim.known.as_ref())
            .is_some_and(|detail| self.last.aim.contains(detail));
        let asks_again = heard
            .question
            .is_some_and(|form| !super::heard::is_open(form))
            && (same || aim.repeats);
        if pushes || asks_again {
            let rejected = self.model.dont_know.rejected;
            self.shift(Cause::DontKnowRejected, rejected, now);
        }
    }

    /// Signals that are passed over cost more and more.
    fn overlook(&mut self, heard: &Heard, now: &mut Draft) {
        let signal = &self.model.signal;
        let tired = self.levels.fatigue > signal.tired;
        let distressed = self.levels.distress > signal.distressed;
        let seen =
            (!tired || heard.does(&SEES_FATIGUE)) && (!distressed || heard.does(&SEES_DISTRESS));
        if seen {
            self.talk.ignored = 0;
            return;
        }
        self.talk.ignored += 1;
        if self.talk.ignored > signal.patience {
            let ignored = signal.ignored;
            let what = if distressed {
                Signal::Distressed
            } else {
                Signal::Tired
            };
            self.shift(Cause::Ignored(what), ignored, now);
        }
    }

    /// Needs that were asked for, a question about safety, an interpreter with whom something is wrong.
    fn watch_over_needs(&mut self, heard: &Heard, now: &mut Draft) {
        let turn = self.talk.turns;
        let every = self.model.needs.every.max(1);
        for need in 0..self.needs.len() {
            let state = self.needs[need];
            let waits = state
                .asked
                .filter(|_| !state.met)
                .map_or(0, |asked| turn - asked);
            if waits > 0 && waits.is_multiple_of(every) {
                let by = Shift {
                    trust: self.model.needs.ignored,
                    distress: 0.0,
                };
                self.shift(Cause::Ignored(Signal::NeedAsked(need)), by, now);
            }
        }
        self.watch_over_safety(heard, now);
        if heard.label == Label::Interpreter && !heard.third_person && self.trouble_seen.is_some() {
            self.trouble_noticed = true;
        }
        let waits = self.trouble_seen.map_or(0, |seen| self.number - seen);
        if self.trouble
            && !self.trouble_noticed
            && !self.trouble_ignored
            && waits >= self.model.interpreter.patience
        {
            self.trouble_ignored = true;
            self.cap += self.model.interpreter.cap;
            now.because(Cause::Ignored(Signal::InterpreterTrouble));
        }
    }

    /// A question about safety that is not answered closes the innermost; an answer that comes late opens it again.
    fn watch_over_safety(&mut self, heard: &Heard, now: &mut Draft) {
        if self.talk.safety_asked.is_none() || self.talk.safety_answered {
            return;
        }
        if heard.does(&ANSWERS_SAFETY) {
            self.talk.safety_answered = true;
            self.talk.core_locked = false;
            return;
        }
        self.talk.safety_waits += u32::from(heard.question.is_some());
        if self.talk.safety_waits >= self.model.safety.patience && !self.talk.core_locked {
            self.talk.core_locked = true;
            now.because(Cause::Ignored(Signal::SafetyAsked));
        }
    }

    /// Whether they cannot go on, after too much for too long.
    pub(super) fn gives_up(&mut self, now: &mut Draft) -> bool {
        let stop = &self.model.stop;
        let low = self.levels.distress > stop.distress
            || self.levels.trust < self.model.signal.wants_to_go;
        self.talk.low = if low { self.talk.low + 1 } else { 0 };
        let gives_up = self.talk.low >= stop.turns;
        if gives_up {
            self.say(Kind::Stops, now);
            self.finish(End::Stopped, now);
        }
        gives_up
    }

    /// They have asked to stop. `true` when that decides the answer.
    pub(super) fn is_held_back(&mut self, heard: &Heard, now: &mut Draft) -> bool {
        if !self.talk.asks_to_stop || LETS_GO.contains(&heard.label) {
            return false;
        }
        let goes_on = heard.asks() || heard.presses() || heard.label == Label::Practice;
        if goes_on && heard.sure {
            now.fault(Fault::StopIgnored);
            self.say(Kind::Stops, now);
            self.finish(End::Stopped, now);
        } else {
            now.signal(Signal::AsksToStop);
            self.say(Kind::AsksToStop, now);
        }
        true
    }

    /// Questions after somebody in danger was named, or after the person turned out to be a child.
    pub(super) fn count_alarms(&mut self, heard: &Heard, now: &mut Draft) {
        if !heard.asks() || !heard.sure {
            return;
        }
        let most = self.model.named.questions;
        for (alarm, fault) in [
            (&mut self.danger, Fault::DangerIgnored),
            (&mut self.minor, Fault::MinorIgnored),
        ] {
            let Some(alarm) = alarm else { continue };
            alarm.questions += 1;
            if alarm.questions > most && !alarm.ignored {
                alarm.ignored = true;
                now.fault(fault);
            }
        }
    }

    /// Whether a detail is locked by something in the room, whatever the trust.
    pub(super) fn lock(&self, detail: usize) -> Option<Signal> {
        let tier = self.case.details[detail].tier;
        if self.companion && tier.number() >= self.model.apart.tier {
            return Some(Signal::CompanionPresent);
        }
        (self.talk.core_locked && tier == Tier::Core).then_some(Signal::SafetyAsked)
    }
}
