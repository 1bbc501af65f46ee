//! Answers to everything that is not a question about the matter, and what the person brings up by themselves.

use super::aim::Aim;
use super::heard::Heard;
use super::model::Shift;
use super::person::{Draft, Memory, Person, Standing};
use super::turn::{Cause, End, Part, Signal};
use crate::case::Kind;
use base::Label;

/// What can still be said after the account is over.
const LEAVE: [Label; 12] = [
    Label::Closing,
    Label::Support,
    Label::Safety,
    Label::Referral,
    Label::Information,
    Label::Need,
    Label::Consent,
    Label::Rapport,
    Label::Summary,
    Label::Transition,
    Label::Interpreter,
    Label::Break,
];

impl Person<'_> {
    /// A turn of words.
    pub(super) fn hear(&mut self, heard: &Heard, aim: &Aim, now: &mut Draft) {
        let leaving = matches!(self.standing, Standing::Leaving(_));
        self.affect(heard, aim, now);
        if heard.label == Label::Inappropriate {
            return self.refuse(now);
        }
        if leaving {
            if LEAVE.contains(&heard.label) && heard.question.is_none() {
                return self.react(heard, aim, now);
            }
            return self.say(Kind::Stops, now);
        }
        if self.gives_up(now) || self.is_held_back(heard, now) {
            return;
        }
        self.count_alarms(heard, now);
        if self.companion && aim.apart {
            self.part_from_companion(now);
        } else {
            let greeted = self.greet_again(now);
            match heard.question {
                Some(form) => self.answer(form, heard, aim, now),
                None if greeted && heard.does(&[Label::Rapport, Label::Information]) => {}
                None => self.react(heard, aim, now),
            }
        }
        self.bring_up(heard, now);
        self.show(now);
    }

    /// A demand that has no place here gets no answer of the person; the second ends the talk.
    fn refuse(&mut self, now: &mut Draft) {
        self.abuse += 1;
        if self.abuse > 1 {
            self.say(Kind::Stops, now);
            self.finish(End::Inappropriate, now);
        }
    }

    /// The first answer in a second talk.
    fn greet_again(&mut self, now: &mut Draft) -> bool {
        if self.session == 1 || self.talk.greeted {
            return false;
        }
        self.talk.greeted = true;
        self.say(
            if self.promised {
                Kind::SecondBroken
            } else {
                Kind::SecondGreeting
            },
            now,
        );
        true
    }

    fn react(&mut self, heard: &Heard, aim: &Aim, now: &mut Draft) {
        if heard.label == Label::Need {
            return self.speak_of_need(now);
        }
        Self::thank(now);
        let kind = match heard.label {
            Label::Rapport | Label::Information if !self.talk.greeted => {
                self.talk.greeted = true;
                if heard.label == Label::Rapport && self.chat(aim, now) {
                    return;
                }
                Kind::Greeting
            }
            Label::Rapport => {
                if self.chat(aim, now) {
                    return;
                }
                Kind::Rapport
            }
            Label::Practice => return self.practise(now),
            Label::Break if now.rested => {
                self.say(Kind::BreakAccepted, now);
                Kind::BackFromBreak
            }
            Label::Interpreter => return self.speak_of_interpreter(heard, now),
            Label::Summary if aim.false_words => Kind::SummaryWrong,
            // There is nothing yet that could be summed up: it was an explanation that only sounds so.
            Label::Summary if !self.memory.iter().any(Memory::told) => Kind::Informed,
            // Water was asked for and is being brought: nothing else has to be said to that.
            _ if !now.needs.is_empty() && heard.question.is_none() => return,
            label => reaction(label),
        };
        self.say(kind, now);
    }

    /// Rapport that touches something they can speak of: a small thing, or something neutral of the account.
    fn chat(&mut self, aim: &Aim, now: &mut Draft) -> bool {
        if let Some(fact) = aim.fact {
            self.tell_fact(fact, now);
        } else if !aim.details.is_empty() {
            self.try_candidates(Label::Directive, false, &aim.details, None, now);
        }
        aim.fact.is_some() || !aim.details.is_empty()
    }

    fn speak_of_need(&mut self, now: &mut Draft) {
        if !now.needs.is_empty() {
            return Self::thank(now);
        }
        // Asked in general, they say what they lack.
        match self.needs.iter().position(|need| !need.met) {
            Some(need) => self.ask_for(need, now),
            None => self.say(Kind::NeedFine, now),
        }
    }

    /// For everything that was given.
    fn thank(now: &mut Draft) {
        let met = now.needs.iter().copied().map(Part::NeedMet);
        now.reply.extend(met);
    }

    fn ask_for(&mut self, need: usize, now: &mut Draft) {
        self.needs[need].asked.get_or_insert(self.talk.turns);
        now.signal(Signal::NeedAsked(need));
        now.reply.push(Part::NeedAsked(need));
    }

    fn speak_of_interpreter(&mut self, heard: &Heard, now: &mut Draft) {
        if self.case.interpreter.is_none() {
            let kind = if heard.form_is_question {
                Kind::Agrees
            } else {
                Kind::Informed
            };
            return self.say(kind, now);
        }
        if self.trouble && self.trouble_seen.is_some() {
            now.signal(Signal::InterpreterTrouble);
            return self.say(Kind::InterpreterTrouble, now);
        }
        self.say(Kind::Interpreter, now);
    }

    pub(super) fn change_interpreter(&mut self, now: &mut Draft) {
        self.tire();
        if std::mem::take(&mut self.trouble) {
            let relief = self.model.apart.relief;
            self.relieve(relief, now);
        }
        self.say(Kind::InterpreterChanged, now);
    }

    pub(super) fn part_from_companion(&mut self, now: &mut Draft) {
        self.companion = false;
        let relief = self.model.apart.relief;
        self.relieve(relief, now);
        self.say(Kind::CompanionLeft, now);
    }

    /// Trust that is won meets the same ceiling as any other.
    fn relieve(&mut self, relief: Shift, now: &mut Draft) {
        let room = (self.cap - self.levels.trust).max(0.0) / self.cap;
        let by = Shift {
            trust: relief.trust * self.model.trust.gain * room,
            ..relief
        };
        self.shift(Cause::Act, by, now);
    }

    /// What they bring up themselves, at most one thing in a turn.
    fn bring_up(&mut self, heard: &Heard, now: &mut Draft) {
        if now.ended.is_some() {
            return;
        }
        let turn = self.talk.turns;
        if self.companion && turn == 1 {
            now.signal(Signal::CompanionPresent);
        }
        if self.is_worried(turn) {
            self.talk.safety_asked = Some(turn);
            // A plan that was just told is the answer.
            self.talk.safety_answered = heard.label == Label::Safety && !heard.form_is_question;
            now.signal(Signal::SafetyAsked);
            now.reply.push(Part::SafetyAsked);
            return;
        }
        let asks = &self.model.needs;
        let asked = self
            .needs
            .iter()
            .filter(|need| need.asked.is_some())
            .count();
        let due = asks.first + asks.next * u32::try_from(asked).unwrap_or(u32::MAX);
        if turn >= due
            && let Some(need) = self
                .needs
                .iter()
                .position(|need| !need.met && need.asked.is_none())
            && now.needs.is_empty()
        {
            return self.ask_for(need, now);
        }
        self.show_trouble(now);
    }

    fn is_worried(&self, turn: u32) -> bool {
        let safety = &self.model.safety;
        self.talk.safety_asked.is_none()
            && !self.talk.safety_answered
            && !self.case.words.safety.is_empty()
            && (turn >= safety.latest
                || turn >= safety.earliest && self.levels.trust >= safety.trust)
    }

    /// Something is wrong with the interpreter, and it can be seen.
    fn show_trouble(&mut self, now: &mut Draft) {
        let interpreter = &self.model.interpreter;
        let since = self.talk.shown.get(&Signal::InterpreterTrouble);
        let due = since.is_none_or(|shown| self.talk.turns - shown >= interpreter.again);
        if self.trouble
            && self.talk.turns >= interpreter.from
            && due
            && !now.kinds.contains(&Kind::InterpreterTrouble)
        {
            self.talk
                .shown
                .insert(Signal::InterpreterTrouble, self.talk.turns);
            self.trouble_seen.get_or_insert(self.number);
            now.signal(Signal::InterpreterTrouble);
            self.say(Kind::InterpreterTrouble, now);
        }
    }

    /// Fatigue and distress that can be seen: the gravest, and not in every turn.
    fn show(&mut self, now: &mut Draft) {
        if now.ended.is_some() {
            return;
        }
        let signal = &self.model.signal;
        let levels = self.levels;
        let found = [
            (
                levels.distress > signal.cannot,
                Signal::Cannot,
                Kind::Cannot,
            ),
            (
                levels.trust < signal.wants_to_go,
                Signal::WantsToGo,
                Kind::WantsToGo,
            ),
            (
                levels.distress > signal.distressed,
                Signal::Distressed,
                Kind::Distressed,
            ),
            (levels.fatigue > signal.tired, Signal::Tired, Kind::Tired),
        ]
        .into_iter()
        .find(|(is, ..)| *is);
        let Some((_, what, kind)) = found else { return };
        let shown = self.talk.shown.get(&what);
        if shown.is_some_and(|turn| self.talk.turns - turn < signal.again) {
            return;
        }
        self.talk.shown.insert(what, self.talk.turns);
        if what == Signal::Cannot {
            self.talk.cannot += 1;
            if self.talk.cannot >= self.model.stop.cannot {
                self.talk.asks_to_stop = true;
                now.signal(Signal::AsksToStop);
                return self.say(Kind::AsksToStop, now);
            }
        }
        now.signal(what);
        self.say(kind, now);
    }
}

/// What is said to a function for which nothing else has to be looked at.
const fn reaction(label: Label) -> Kind {
    match label {
        Label::Rapport => Kind::Rapport,
        Label::Information => Kind::Informed,
        Label::Consent => Kind::Agrees,
        Label::GroundRule => Kind::RuleAccepted,
        Label::Support => Kind::Comforted,
        Label::Summary => Kind::SummaryRight,
        Label::Transition => Kind::Signpost,
        Label::Safety => Kind::SafeAnswer,
        Label::Break => Kind::BreakDeclined,
        Label::Referral => Kind::Referral,
        Label::Closing => Kind::Closing,
        Label::Blame => Kind::ToBlame,
        Label::Admonishment => Kind::ToPressure,
        Label::Disbelief => Kind::ToDisbelief,
        Label::Threat => Kind::ToThreat,
        Label::Promise => Kind::ToPromise,
        Label::Reinforcement => Kind::ToPraise,
        Label::Minimising => Kind::ToMinimising,
        Label::OffTopic => Kind::OffTopic,
        _ => Kind::NotUnderstood,
    }
}
