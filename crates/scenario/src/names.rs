//! The little language of conditions, effects, targets and moments that authors write (`docs/scenarios.md`).
//!
//! Read by recursive descent. Texts are bounded in length and depth, because files come from people.

mod cursor;
mod parse;
mod tokens;

use crate::condition::Condition;
use crate::effect::Effect;
use crate::model::{Target, Variable};
use base::Slug;
use parse::Parser;
use std::ops::Range;

/// What names mean in a scenario.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// The time of day when it begins, in minutes after midnight.
    pub starts_at: u32,
    pub variables: &'a [Variable],
    pub scenes: &'a [Slug],
    /// Id, place of the scene, place in it.
    pub actions: &'a [(Slug, usize, usize)],
}

/// What is wrong in a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// Bytes of the text.
    pub at: Range<usize>,
    pub what: WrongKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongKind {
    /// No variable has this name.
    UnknownName(String),
    UnknownScene(String),
    UnknownAction(String),
    UnknownMember {
        set: String,
        member: String,
    },
    /// It stands alone, or after `not`, and is no flag.
    NotAFlag(String),
    /// It is compared or counted, and is neither a level nor a number.
    NotANumber(String),
    /// Its members are asked for or ticked, and it is no set.
    NotASet(String),
    /// No value of this variable: `time` and `clock` have ranges, too.
    OutOfRange {
        name: String,
        least: i32,
        most: i32,
    },
    Expected(Expected),
    /// The last target has a condition; where it does not hold, the story would not go on.
    LastHasCondition,
    /// A target before the last has none; what follows would never be tried.
    EarlierWithoutCondition,
    /// More than [`Names::LONGEST`] bytes, or more than [`Names::DEEPEST`] brackets and `not`s inside each other.
    TooLong,
}

/// What should stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    Condition,
    Comparison,
    Number,
    Time,
    Name,
    Bracket,
    End,
}

/// Words that mean something by themselves: no variable can have such a name.
pub const TAKEN: [&str; 9] = [
    "time", "clock", "did", "seen", "has", "and", "or", "not", "if",
];

impl Names<'_> {
    /// The most bytes a text can have.
    pub const LONGEST: usize = 2_000;
    /// The most brackets and `not`s inside each other.
    pub const DEEPEST: usize = 32;
    /// The latest minute that can be named: a year.
    pub const LATEST: u32 = 365 * 24 * 60;

    /// A condition: `apart and (trust >= 3 or told has limits)`.
    pub fn condition(&self, text: &str) -> Result<Condition, Wrong> {
        let mut parser = Parser::new(self, text)?;
        let condition = parser.condition()?;
        parser.end()?;
        Ok(condition)
    }

    /// Effects, divided by `;`: `trust +1; apart; told + limits`.
    pub fn effects(&self, text: &str) -> Result<Vec<Effect>, Wrong> {
        let mut parser = Parser::new(self, text)?;
        let mut effects = vec![parser.effect()?];
        while parser.semicolon() {
            effects.push(parser.effect()?);
        }
        parser.end()?;
        Ok(effects)
    }

    /// Targets, divided by `;`: `kitchen if trust >= 3; hall`. All but the last have a condition.
    pub fn targets(&self, text: &str) -> Result<Vec<Target>, Wrong> {
        let mut parser = Parser::new(self, text)?;
        let mut targets = vec![parser.target()?];
        while parser.semicolon() {
            targets.push(parser.target()?);
        }
        parser.end()?;
        let last = targets.len() - 1;
        for (place, (target, at)) in targets.iter().enumerate() {
            let what = match (place == last, target.condition.is_some()) {
                (true, true) => WrongKind::LastHasCondition,
                (false, false) => WrongKind::EarlierWithoutCondition,
                _ => continue,
            };
            let at = at.clone();
            return Err(Wrong { at, what });
        }
        Ok(targets.into_iter().map(|(target, _)| target).collect())
    }

    /// A moment, in minutes since the beginning: written as such, or as a time of day, which is on the next day when it is earlier than the
    /// beginning.
    pub fn moment(&self, text: &str) -> Result<u32, Wrong> {
        let mut parser = Parser::new(self, text)?;
        let minutes = parser.moment()?;
        parser.end()?;
        Ok(minutes)
    }

    /// Minutes from the beginning to a time of day in minutes after midnight.
    fn until(&self, time_of_day: u32) -> u32 {
        const DAY: u32 = 24 * 60;
        (time_of_day + DAY - self.starts_at % DAY) % DAY
    }
}
