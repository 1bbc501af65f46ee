//! How long a certification is good, when it can be renewed, and what a renewal makes of its dates.
//!
//! Nothing is reset: each cycle has its number, its path and, once it is awarded, a [`Period`] that never changes. The
//! functions here work the dates out; `docs/certifications.md` has the rules in words.

mod example;
mod period;
mod status;
mod terms;
mod zone;

#[cfg(test)]
mod tests;

pub use example::{Example, ExampleLine, worked_example};
pub use period::{Awarded, NoAward, Period, award};
pub use status::{Cycle, NextCycle, Status, next_cycle, status};
pub use terms::{ExpiryRule, Terms};
pub use zone::Zone;

use serde::{Deserialize, Serialize};

/// What a cycle asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Path {
    First,
    /// The shorter path, of somebody whose certification is good or expired not long ago.
    Renewal,
    /// The full path again.
    #[serde(rename = "lapsed")]
    AfterLapse,
}

impl Path {
    pub const ALL: [Self; 3] = [Self::First, Self::Renewal, Self::AfterLapse];

    /// The word of the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Renewal => "renewal",
            Self::AfterLapse => "lapsed",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}
