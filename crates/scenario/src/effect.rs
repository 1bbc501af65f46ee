//! What an action or an event changes.

use crate::model::Variable;
use crate::state::{State, bit};

/// A change of one variable, named by its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    Add {
        variable: usize,
        by: i32,
    },
    Become {
        variable: usize,
        value: i32,
    },
    Flag {
        variable: usize,
        to: bool,
    },
    Tick {
        variable: usize,
        member: usize,
        on: bool,
    },
}

impl Effect {
    /// The place of the variable it changes.
    pub(crate) fn variable(&self) -> usize {
        match self {
            Self::Add { variable, .. }
            | Self::Become { variable, .. }
            | Self::Flag { variable, .. }
            | Self::Tick { variable, .. } => *variable,
        }
    }

    /// Changes the state, and stops at the ends of the range. `false` where it would have gone beyond: right for a level, an error of the
    /// author for a number.
    pub(crate) fn apply(&self, variables: &[Variable], state: &mut State) -> bool {
        let variable = self.variable();
        let (Some(kind), Some(held)) = (
            variables.get(variable).map(|one| &one.kind),
            state.values.get_mut(variable),
        ) else {
            return true;
        };
        let wanted = match self {
            Self::Add { by, .. } => i64::from(*held) + i64::from(*by),
            Self::Become { value, .. } => i64::from(*value),
            Self::Flag { to, .. } => i64::from(*to),
            Self::Tick {
                member, on: true, ..
            } => i64::from(*held | bit(*member)),
            Self::Tick {
                member, on: false, ..
            } => i64::from(*held & !bit(*member)),
        };
        let (least, most) = kind.range();
        let stays = (i64::from(least)..=i64::from(most)).contains(&wanted);
        let stopped = if wanted < i64::from(least) {
            least
        } else {
            most
        };
        *held = i32::try_from(wanted)
            .ok()
            .filter(|_| stays)
            .unwrap_or(stopped);
        stays
    }
}
