//! A person in the course of an interview: what they have told, to whom they have become open, what they still lack.
//!
//! This is the state that words and simulated officers act on alike: a turn comes as a label with an aim.

use super::aim::Aim;
use super::chance::Chance;
use super::heard::Heard;
use super::model::{Model, Shift, Start, model};
use super::suits::Question;
use super::turn::{Cause, Coded, End, Fault, Levels, Said, Signal, Told, Turn, Why};
use super::turn::{Part, Reply};
use super::voice::Voice;
use crate::case::{Act, AgeBand, Case, Kind};
use base::Label;
use std::collections::BTreeMap;

/// How many turns a talk may have.
pub const TURNS: u32 = 90;

/// Whether the talk goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Goes,
    /// The account is over; a proper close can still be made.
    Leaving(End),
    Over(End),
}

/// What became of one detail.
#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    pub narrated: bool,
    pub confirmed: bool,
    pub denied: bool,
    /// How often it was asked for after it had been told.
    pub again: u32,
    /// When it was last aimed at and stayed closed.
    pub shut: Option<u32>,
    /// Which false wordings were said.
    pub wrong: Vec<usize>,
    /// How many closed questions aimed at it; what those named that asked for it again.
    pub closed: u32,
    pub asked: Vec<Vec<u64>>,
}

impl Memory {
    pub fn told(&self) -> bool {
        self.narrated || self.confirmed
    }
}

/// A need as it stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct NeedState {
    pub met: bool,
    /// The turn of the talk in which they asked for it.
    pub asked: Option<u32>,
}

/// Somebody in danger, or a child, was named.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Alarm {
    /// How many questions came after it.
    pub questions: u32,
    pub ignored: bool,
}

/// A name from a question that the child has taken over.
#[derive(Debug, Clone)]
pub(super) struct Adopted {
    pub name: String,
    pub detail: Option<usize>,
    pub turn: u32,
}

/// What is counted in one talk and begins anew in the next.
#[derive(Debug, Clone, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about the talk"
)]
pub(super) struct Talk {
    pub turns: u32,
    pub used: BTreeMap<Label, u32>,
    pub greeted: bool,
    /// The turn of the last pressure.
    pub pressure: Option<u32>,
    /// The turn in which content was last praised.
    pub praised: Option<u32>,
    /// Turns since a hard thing was told and not acknowledged.
    pub unacknowledged: Option<u32>,
    /// Turns in which a signal was passed over.
    pub ignored: u32,
    /// Turns of too much distress or too little trust.
    pub low: u32,
    /// Invitations in a row.
    pub invitations: u32,
    pub last_form: Option<Label>,
    pub shown: BTreeMap<Signal, u32>,
    pub cannot: u32,
    pub asks_to_stop: bool,
    pub safety_asked: Option<u32>,
    pub safety_answered: bool,
    /// Questions since it was asked.
    pub safety_waits: u32,
    pub core_locked: bool,
}

/// What the last turn left behind.
#[derive(Debug, Clone, Default)]
pub(super) struct Last {
    pub told: Vec<usize>,
    /// The details of the last narrative, until another one.
    pub narrative: Vec<usize>,
    pub hard: Option<usize>,
    pub kinds: Vec<Kind>,
    pub aim: Vec<usize>,
}

/// A turn while it is worked out.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub reply: Vec<Part>,
    pub kinds: Vec<Kind>,
    pub told: Vec<Told>,
    pub signals: Vec<Signal>,
    pub faults: Vec<Fault>,
    pub why: Vec<Why>,
    pub ended: Option<End>,
    /// A break was taken in this turn.
    pub rested: bool,
    /// Needs that were met in it.
    pub needs: Vec<usize>,
    pub asked: Question,
}

impl Draft {
    pub fn because(&mut self, cause: Cause) {
        self.why.push(Why {
            cause,
            trust: 0.0,
            distress: 0.0,
        });
    }

    pub fn fault(&mut self, fault: Fault) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    pub fn signal(&mut self, signal: Signal) {
        if !self.signals.contains(&signal) {
            self.signals.push(signal);
        }
    }
}

#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about the person"
)]
pub(super) struct Person<'c> {
    pub case: &'c Case,
    pub model: &'static Model,
    pub start: Start,
    pub chance: Chance,
    pub voice: Voice,
    pub number: u32,
    pub session: u8,
    pub standing: Standing,
    pub levels: Levels,
    pub cap: f64,
    pub talk: Talk,
    pub last: Last,
    pub memory: Vec<Memory>,
    pub needs: Vec<NeedState>,
    pub rules: u32,
    pub practice: usize,
    pub abuse: u32,
    pub promised: bool,
    pub companion: bool,
    /// Something is wrong with the interpreter who is there.
    pub trouble: bool,
    pub trouble_seen: Option<u32>,
    pub trouble_noticed: bool,
    pub trouble_ignored: bool,
    pub danger: Option<Alarm>,
    pub minor: Option<Alarm>,
    pub adopted: Option<Adopted>,
    pub adopted_names: Vec<String>,
}

impl<'c> Person<'c> {
    pub fn new(case: &'c Case, seed: &str) -> Self {
        let model = model();
        let start = model.start(case.profile);
        Self {
            case,
            model,
            chance: Chance::new(seed),
            voice: Voice::default(),
            number: 0,
            session: 1,
            standing: Standing::Goes,
            levels: Levels {
                trust: start.trust,
                distress: start.distress,
                fatigue: 0.0,
            },
            cap: start.cap,
            start,
            talk: Talk::default(),
            last: Last::default(),
            memory: vec![Memory::default(); case.details.len()],
            needs: vec![NeedState::default(); case.needs.len()],
            rules: 0,
            practice: 0,
            abuse: 0,
            promised: false,
            companion: case.companion.is_some(),
            trouble: case.interpreter.as_ref().is_some_and(|one| one.trouble),
            trouble_seen: None,
            trouble_noticed: false,
            trouble_ignored: false,
            danger: None,
            minor: None,
            adopted: None,
            adopted_names: Vec::new(),
        }
    }

    pub fn band(&self) -> AgeBand {
        self.case.profile.band()
    }

    pub fn is_child(&self) -> bool {
        self.band().years().0 < 14
    }

    pub fn end(&self) -> Option<End> {
        match self.standing {
            Standing::Goes => None,
            Standing::Leaving(end) | Standing::Over(end) => Some(end),
        }
    }

    /// One turn of the officer. What can be done now is the caller's to know.
    pub fn take(&mut self, said: Said, coded: Option<Coded>, aim: &Aim) -> Turn {
        let before = self.levels;
        let mut now = Draft::default();
        self.number += 1;
        self.talk.turns += 1;
        match (&said, &coded) {
            (Said::Act(act), _) => self.act(*act, &mut now),
            (Said::Words(_), Some(coded)) => self.hear(&Heard::new(coded), aim, &mut now),
            (Said::Words(_), None) => self.say(Kind::NotUnderstood, &mut now),
        }
        self.settle();
        if self.talk.turns >= TURNS
            && matches!(self.standing, Standing::Goes | Standing::Leaving(_))
        {
            self.finish(End::Long, &mut now);
        }
        self.remember(&now, aim);
        Turn {
            number: self.number,
            session: self.session,
            said,
            coding: coded,
            reply: Reply(now.reply),
            told: now.told,
            signals: now.signals,
            faults: now.faults,
            before,
            after: self.levels,
            why: now.why,
            ended: now.ended,
        }
    }

    fn remember(&mut self, now: &Draft, aim: &Aim) {
        let told: Vec<usize> = now
            .told
            .iter()
            .filter(|one| one.how.is_true())
            .map(|one| one.detail)
            .collect();
        self.last.hard = told.iter().copied().find(|detail| self.is_hard(*detail));
        if !told.is_empty() {
            self.last.narrative.clone_from(&told);
        }
        self.last.told = told;
        self.last.kinds.clone_from(&now.kinds);
        self.last.aim = aim
            .details
            .first()
            .or(aim.known.as_ref())
            .copied()
            .into_iter()
            .collect();
    }

    pub fn is_hard(&self, detail: usize) -> bool {
        self.case.details[detail].tier.number() >= self.model.hard.tier
    }

    /// Moves trust and distress for a cause.
    pub fn shift(&mut self, cause: Cause, by: Shift, now: &mut Draft) {
        self.levels.trust += by.trust;
        self.levels.distress += by.distress;
        now.why.push(Why {
            cause,
            trust: by.trust,
            distress: by.distress,
        });
    }

    /// Keeps every level between 0 and 1.
    pub fn settle(&mut self) {
        for level in [
            &mut self.levels.trust,
            &mut self.levels.distress,
            &mut self.levels.fatigue,
        ] {
            *level = level.clamp(0.0, 1.0);
        }
    }

    /// The account is over; what may still be said depends on how.
    pub fn finish(&mut self, end: End, now: &mut Draft) {
        now.ended = Some(end);
        self.standing = match end {
            End::Stopped | End::Protected | End::HandedOver => Standing::Leaving(end),
            _ => Standing::Over(end),
        };
    }

    pub fn draw(&self, key: &str) -> f64 {
        self.chance.draw(&[&self.number, &key])
    }

    fn act(&mut self, act: Act, now: &mut Draft) {
        now.because(Cause::Act);
        match act {
            Act::Break => self.rest(now),
            Act::Alone => self.part_from_companion(now),
            Act::Interpreter => self.change_interpreter(now),
            Act::Protect => {
                self.say(Kind::Informed, now);
                self.finish(End::Protected, now);
            }
            Act::Child => {
                self.say(Kind::Informed, now);
                self.finish(End::HandedOver, now);
            }
            Act::Close => {
                self.say(Kind::Closing, now);
                self.finish(End::Closed, now);
            }
            Act::Again => self.meet_again(now),
        }
    }

    /// A break that was not asked for in words.
    fn rest(&mut self, now: &mut Draft) {
        self.tire();
        if self.take_break(now) {
            self.say(Kind::BackFromBreak, now);
        } else {
            self.say(Kind::BreakDeclined, now);
        }
    }

    /// Some days later. What was told is remembered, and so is what was promised.
    fn meet_again(&mut self, now: &mut Draft) {
        let second = &self.model.second;
        self.session = 2;
        self.standing = Standing::Goes;
        let asked = std::mem::take(&mut self.talk);
        // What had no answer is asked for again.
        self.talk.safety_answered = asked.safety_answered;
        for need in &mut self.needs {
            need.asked = None;
        }
        self.levels = Levels {
            trust: self.levels.trust * second.trust,
            distress: self.start.distress,
            fatigue: 0.0,
        };
        if self.promised {
            self.cap += second.broken_cap;
            self.shift(Cause::PromiseBroken, second.broken, now);
        } else {
            self.cap = (self.cap + second.cap).min(1.0);
        }
        self.say(Kind::SecondOpening, now);
    }
}
