//! What was done well: named first, each with a turn to read again.

use super::marks::is_open;
use super::steps::has_function;
use super::{Band, Mark, Measure, Measured, Strength};
use crate::case::{Case, Tier};
use crate::interviewee::{Cause, How, Signal, Turn};
use base::Label;

/// Shown at most.
const MOST: usize = 3;

pub(super) fn strengths(
    case: &Case,
    turns: &[Turn],
    map: &[Mark],
    measures: &[Measured],
) -> Vec<Strength> {
    let seen = Seen {
        case,
        turns,
        map,
        measures,
    };
    // In the order of weight. The last ones hold for nearly everybody who began: nobody is told nothing.
    let all = [
        seen.acknowledged(),
        seen.break_when_needed(),
        seen.needs_met(),
        seen.competent(Measure::Open, "open"),
        seen.safety_first(),
        seen.followed(),
        seen.competent(Measure::Paired, "paired")
            .filter(|strength| strength.count > 0),
        seen.functions(Label::GroundRule, 2, "ground-rules"),
        seen.no_leading(),
        seen.competent(Measure::WordShare, "listened"),
        seen.functions(Label::Closing, 1, "closed-well"),
        seen.functions(Label::Consent, 1, "choice"),
        seen.functions(Label::Support, 1, "support"),
        seen.invited(),
        seen.functions(Label::Information, 1, "explained"),
        seen.functions(Label::Rapport, 1, "began-with-person"),
        seen.functions(Label::Facilitator, 1, "encouraged"),
        seen.stayed(),
    ];
    all.into_iter().flatten().take(MOST).collect()
}

#[derive(Clone, Copy)]
struct Seen<'t> {
    case: &'t Case,
    turns: &'t [Turn],
    map: &'t [Mark],
    measures: &'t [Measured],
}

impl Seen<'_> {
    fn of(what: &'static str, turns: &[u32]) -> Option<Strength> {
        let first = *turns.first()?;
        Some(Strength {
            what,
            count: u32::try_from(turns.len()).unwrap_or(u32::MAX),
            turn: Some(first),
        })
    }

    fn numbers(&self, holds: impl Fn(usize, &Turn, &Mark) -> bool) -> Vec<u32> {
        self.turns
            .iter()
            .zip(self.map)
            .enumerate()
            .filter(|(place, (turn, mark))| holds(*place, turn, mark))
            .map(|(_, (turn, _))| turn.number)
            .collect()
    }

    fn functions(&self, label: Label, least: usize, what: &'static str) -> Option<Strength> {
        let turns = self.numbers(|_, _, mark| has_function(mark, label));
        (turns.len() >= least)
            .then(|| Self::of(what, &turns))
            .flatten()
    }

    fn competent(&self, measure: Measure, what: &'static str) -> Option<Strength> {
        let found = self.measures.iter().find(|one| one.measure == measure)?;
        if found.band < Band::Competent || found.of == 0 {
            return None;
        }
        let turn = (measure == Measure::Open)
            .then(|| self.best_invitation())
            .flatten();
        Some(Strength {
            what,
            count: if measure == Measure::Paired {
                found.count
            } else {
                found.percent()
            },
            turn,
        })
    }

    /// The open question that brought most.
    fn best_invitation(&self) -> Option<u32> {
        let both = self.turns.iter().zip(self.map);
        both.filter(|(_, mark)| mark.label.is_some_and(is_open))
            .map(|(turn, _)| {
                let told = turn.told.iter().filter(|told| told.how == How::Narrated);
                (told.count(), std::cmp::Reverse(turn.number))
            })
            .max()
            .filter(|(told, _)| *told > 0)
            .map(|(_, number)| number.0)
    }

    /// Support within two turns of something hard.
    fn acknowledged(&self) -> Option<Strength> {
        let turns = self.numbers(|place, _, mark| {
            has_function(mark, Label::Support)
                && (1..=2).any(|back| {
                    place
                        .checked_sub(back)
                        .and_then(|before| self.turns.get(before))
                        .is_some_and(|turn| self.told_hard(turn))
                })
        });
        Self::of("acknowledged", &turns)
    }

    fn break_when_needed(&self) -> Option<Strength> {
        let turns = self.numbers(|place, _, mark| {
            let before = place
                .checked_sub(1)
                .and_then(|before| self.turns.get(before));
            has_function(mark, Label::Break)
                && before.is_some_and(|turn| {
                    turn.signals.iter().any(|signal| {
                        matches!(signal, Signal::Tired | Signal::Distressed | Signal::Cannot)
                    })
                })
        });
        Self::of("break", &turns)
    }

    fn needs_met(&self) -> Option<Strength> {
        let turns = self.numbers(|_, turn, _| {
            turn.why
                .iter()
                .any(|why| matches!(why.cause, Cause::NeedMet(_)))
        });
        Self::of("needs", &turns)
    }

    /// Safety before the first question about the matter.
    fn safety_first(&self) -> Option<Strength> {
        let account = self.map.iter().position(|mark| mark.counts);
        let turns = self.numbers(|place, _, mark| {
            has_function(mark, Label::Safety) && account.is_some_and(|first| place < first)
        });
        Self::of("safety-first", &turns)
    }

    /// Cued invitations: the person's own words were taken up.
    fn followed(&self) -> Option<Strength> {
        let turns = self.numbers(|_, _, mark| mark.label == Some(Label::CuedInvitation));
        (turns.len() >= 3)
            .then(|| Self::of("followed", &turns))
            .flatten()
    }

    fn invited(&self) -> Option<Strength> {
        let turns = self.numbers(|_, _, mark| mark.label.is_some_and(is_open));
        Self::of("invited", &turns)
    }

    fn no_leading(&self) -> Option<Strength> {
        let asked = super::measure::questions(self.map);
        let leading = self.numbers(|_, _, mark| mark.label == Some(Label::Suggestive));
        (asked >= 10 && leading.is_empty()).then_some(Strength {
            what: "no-leading",
            count: asked,
            turn: None,
        })
    }

    fn stayed(&self) -> Option<Strength> {
        let turns = self.numbers(|_, turn, _| turn.coding.is_some());
        (!turns.is_empty()).then(|| Strength {
            what: "tried",
            count: u32::try_from(turns.len()).unwrap_or(u32::MAX),
            turn: None,
        })
    }

    /// Something of control or of the core was told in it.
    fn told_hard(&self, turn: &Turn) -> bool {
        turn.told.iter().any(|told| {
            let detail = self.case.details.get(told.detail);
            matches!(told.how, How::Narrated | How::Confirmed)
                && detail.is_some_and(|detail| detail.tier >= Tier::Control)
        })
    }
}
