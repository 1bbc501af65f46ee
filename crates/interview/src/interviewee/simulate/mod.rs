//! Officers who have no words: policies that choose a label and what it points at, through the same state that answers real turns.
//!
//! They show what the model makes of ways of interviewing, and whether cases are as hard as each other. They are synthetic: what they
//! show holds for the model, and is no finding about people.

mod anchors;
mod cases;
mod measure;
mod policy;

pub use anchors::{Anchor, Cells, REFERENCE, anchors};
pub use cases::{plain, scripted};
pub use measure::{Cell, Difficulty, cell, difficulty};
pub use policy::{BASELINE, EXPERT, HOSTILE, Habits, LEADING, POLICIES, Policy, SPAM, TRAINED};

use super::aim::{Aim, Named};
use super::chance::Chance;
use super::heard::is_closed;
use super::person::Person;
use super::turn::{Cause, Coded, End, Fault, How, Levels, Said, Signal, Turn};
use crate::case::{Act, Case, Tier};
use base::Label;
use std::collections::BTreeMap;

/// As many turns as a simulated talk has at most.
const LONGEST: u32 = 60;

/// What came of one interview.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Run {
    pub questions: u32,
    pub recommended: u32,
    pub reluctant: u32,
    /// Answers with something false in them.
    pub wrong: u32,
    pub changed: u32,
    pub contaminated: u32,
    pub denied: u32,
    /// Details told in the person's own words, by tier.
    pub narrated: [u32; 4],
    /// Details only said yes to.
    pub confirmed: u32,
    /// Questions of each form, and details that came of them.
    pub forms: BTreeMap<Label, (u32, u32)>,
    /// They could not go on.
    pub stopped: bool,
    pub faults: Vec<Fault>,
    pub signals: BTreeMap<Signal, u32>,
    /// After every turn.
    pub levels: Vec<Levels>,
}

impl Run {
    pub fn told(&self) -> u32 {
        self.narrated.iter().sum()
    }

    fn note(&mut self, turn: &Turn) {
        self.levels.push(turn.after);
        self.faults.extend(&turn.faults);
        for signal in &turn.signals {
            *self.signals.entry(*signal).or_default() += 1;
        }
        self.stopped |= turn.ended == Some(End::Stopped);
        let form = turn
            .coding
            .as_ref()
            .and_then(|coded| coded.form)
            .filter(|_| turn.ended != Some(End::Stopped));
        let Some(form) = form else { return };
        let told = turn.told.iter().filter(|one| one.how.is_true()).count();
        let of_form = self.forms.entry(form).or_default();
        of_form.0 += 1;
        of_form.1 += u32::try_from(told).unwrap_or(0);
        self.questions += 1;
        self.recommended += u32::from(!is_closed(form) && form != Label::Multiple);
        self.reluctant +=
            u32::from(turn.why.iter().any(
                |why| matches!(why.cause, Cause::Reluctant { chance, draw } if draw < chance),
            ));
        let has = |how| u32::from(turn.told.iter().any(|one| one.how == how));
        self.wrong += has(How::Wrong);
        self.changed += has(How::Changed);
        self.contaminated += has(How::Contaminated);
        self.denied += has(How::Denied);
    }
}

/// One interview of a policy with the person of a case.
pub fn run(case: &Case, policy: &Policy, seed: u32) -> Run {
    let text = format!("simulation {seed}");
    let mut officer = Officer {
        person: Person::new(case, &text),
        chance: Chance::new(&format!("officer {seed}")),
        policy,
        before: None,
    };
    let mut out = Run::default();
    officer.talk(&mut out);
    if policy.habits.second {
        officer.act(Act::Close, &mut out);
        officer.act(Act::Again, &mut out);
        officer.before = None;
        officer.talk(&mut out);
    }
    for (memory, detail) in officer.person.memory.iter().zip(&case.details) {
        if memory.narrated {
            out.narrated[detail.tier.number()] += 1;
        } else if memory.confirmed {
            out.confirmed += 1;
        }
    }
    out
}

/// A turn of an officer without words.
#[derive(Debug, Clone)]
struct Move {
    label: Label,
    flag: Option<&'static str>,
    aim: Aim,
}

impl Move {
    fn plain(label: Label) -> Self {
        Self {
            label,
            flag: None,
            aim: Aim::default(),
        }
    }
}

struct Officer<'c, 'p> {
    person: Person<'c>,
    chance: Chance,
    policy: &'p Policy,
    /// The turn before, and what it pointed at.
    before: Option<(Turn, Aim)>,
}

impl Officer<'_, '_> {
    fn talk(&mut self, out: &mut Run) {
        for at in 0..LONGEST {
            if self.person.end().is_some() || self.person.memory.iter().all(|one| one.narrated) {
                return;
            }
            if self.handle(out) {
                continue;
            }
            let Some(next) = self.next(at) else { return };
            self.words(next, out);
        }
    }

    fn draw(&self, key: &str) -> f64 {
        self.chance.draw(&[&self.person.number, &key])
    }

    fn words(&mut self, next: Move, out: &mut Run) {
        let form = next.label.is_form().then_some(next.label);
        let third_person = next.flag == Some("third_person");
        let coded = Coded {
            label: if third_person {
                Label::Interpreter
            } else {
                next.label
            },
            function: None,
            form,
            flags: next.flag.into_iter().map(str::to_owned).collect(),
            confidence: 1.0,
        };
        let turn = self
            .person
            .take(Said::Words(String::new()), Some(coded), &next.aim);
        out.note(&turn);
        self.before = Some((turn, next.aim));
    }

    fn act(&mut self, act: Act, out: &mut Run) {
        let turn = self.person.take(Said::Act(act), None, &Aim::default());
        out.note(&turn);
        self.before = Some((turn, Aim::default()));
    }

    /// What an officer does who cares: sends the third person out, changes the interpreter, protects.
    fn handle(&mut self, out: &mut Run) -> bool {
        if !self.policy.habits.cares {
            return false;
        }
        let saw = |signal| {
            self.before
                .as_ref()
                .is_some_and(|(turn, _)| turn.signals.contains(&signal))
        };
        let act = if self.person.companion {
            Act::Alone
        } else if self.person.trouble && saw(Signal::InterpreterTrouble) {
            Act::Interpreter
        } else {
            return false;
        };
        self.act(act, out);
        true
    }

    /// The next turn of words; `None` when the policy has come to its end.
    fn next(&self, at: u32) -> Option<Move> {
        if let Some(next) = self.care() {
            return Some(next);
        }
        let policy = self.policy;
        let engaged = u32::try_from(policy.engage.len()).unwrap_or(0);
        if let Some(label) = policy.engage.get(usize::try_from(at).unwrap_or(usize::MAX)) {
            return Some(self.aimed(*label));
        }
        if at > engaged + policy.questions {
            return None;
        }
        if at == engaged + policy.questions {
            return Some(Move::plain(Label::Closing));
        }
        if let Some(next) = self.by_habit() {
            return Some(next);
        }
        let levels = self.person.levels;
        if policy.breaks && (levels.fatigue > 0.5 || levels.distress > 0.62) {
            return Some(Move::plain(Label::Break));
        }
        if self.draw("support") < policy.support {
            return Some(Move::plain(Label::Support));
        }
        let total: f64 = policy.mix.iter().map(|(_, share)| share).sum();
        let draw = self.draw("mix") * total;
        let mut sum = 0.0;
        let label = policy.mix.iter().find(|(_, share)| {
            sum += share;
            draw <= sum
        });
        label
            .or(policy.mix.last())
            .map(|(label, _)| self.aimed(*label))
    }

    /// What an officer does who cares and was asked for something.
    fn care(&self) -> Option<Move> {
        let (turn, _) = self.before.as_ref()?;
        if !self.policy.habits.cares {
            return None;
        }
        turn.signals.iter().find_map(|signal| match signal {
            Signal::SafetyAsked => Some(Move::plain(Label::Safety)),
            Signal::NeedAsked(need) => {
                let mut next = Move::plain(Label::Need);
                next.aim.needs = vec![named(*need)];
                Some(next)
            }
            _ => None,
        })
    }

    fn by_habit(&self) -> Option<Move> {
        let habits = &self.policy.habits;
        let (_, aim) = self.before.as_ref()?;
        if habits.promises
            && !self.person.talk.used.contains_key(&Label::Promise)
            && self.person.session == 1
        {
            return Some(Move::plain(Label::Promise));
        }
        let unknown = self.person.last.kinds.iter().any(|kind| {
            matches!(
                kind,
                crate::case::Kind::DontKnow | crate::case::Kind::DontRemember
            )
        });
        if habits.insists && unknown && !aim.details.is_empty() {
            let mut next = Move::plain(Label::Directive);
            next.aim = aim.clone();
            next.aim.repeats = true;
            return Some(next);
        }
        for (chance, label, key) in [
            (habits.minimises, Label::Minimising, "minimise"),
            (habits.praises, Label::Reinforcement, "praise"),
        ] {
            if self.draw(key) < chance {
                return Some(Move::plain(label));
            }
        }
        None
    }

    /// A question with what it points at.
    fn aimed(&self, label: Label) -> Move {
        let mut next = Move::plain(label);
        next.aim.polar = true;
        match label {
            Label::Need => {
                let first = (!self.person.needs.is_empty()).then(|| named(0));
                next.aim.needs = first.into_iter().collect();
            }
            Label::CuedInvitation => next.aim.details = self.cued(),
            Label::Directive
            | Label::YesNo
            | Label::ForcedChoice
            | Label::Suggestive
            | Label::Multiple => next.aim.details = self.one().into_iter().collect(),
            _ => {}
        }
        if label == Label::Suggestive && self.policy.habits.names {
            next.aim.name = Some("Somebody".to_owned());
        }
        if label.is_form() && self.draw("third person") < self.policy.habits.third_person {
            next.flag = Some("third_person");
        }
        next
    }

    fn deepest(&self) -> Option<Tier> {
        let told = self.person.memory.iter().zip(&self.person.case.details);
        told.filter(|(memory, _)| memory.narrated)
            .map(|(_, detail)| detail.tier)
            .max()
    }

    fn untold(&self) -> impl Iterator<Item = usize> {
        (0..self.person.memory.len())
            .filter(|detail| !self.person.memory[*detail].narrated)
            .filter(|detail| self.person.is_reachable(*detail))
    }

    /// Up to three neighbours of what was told, or beginnings one tier deeper.
    fn cued(&self) -> Vec<usize> {
        let deepest = self.deepest().map_or(0, |tier| tier.number() + 1);
        let pool: Vec<usize> = self
            .untold()
            .filter(|detail| {
                let of = &self.person.case.details[*detail];
                let tier = of.tier.number();
                tier < deepest || tier == deepest && of.start
            })
            .collect();
        let from = self.chance.place(
            &[&self.person.number, &"cue"],
            pool.len().saturating_sub(2).max(1),
        );
        pool.into_iter().skip(from).take(3).collect()
    }

    /// One thing that was not told, seldom one tier deeper than what was.
    fn one(&self) -> Option<usize> {
        let mut most = self.deepest().map_or(0, Tier::number);
        if self.draw("dare") < 0.35 {
            most += 1;
        }
        let hard = self.person.last.hard.filter(|_| self.policy.habits.jumps);
        let mut pool: Vec<usize> = self
            .untold()
            .filter(|detail| self.person.case.details[*detail].tier.number() <= most)
            .collect();
        if hard.is_some() {
            // Away from what was hard to say.
            pool.retain(|detail| self.person.case.details[*detail].tier == Tier::Neutral);
        }
        if pool.is_empty() {
            pool = self.untold().take(3).collect();
        }
        let place = self
            .chance
            .place(&[&self.person.number, &"pick"], pool.len());
        pool.get(place).copied()
    }
}

/// A need as it is named by somebody who means it.
const fn named(need: usize) -> Named {
    Named { need, firm: true }
}
