//! What must hold: for an action to be offered, a passage to be read, an event to happen, an objective to be met.

use crate::state::State;

/// A condition. Variables, scenes and actions are named by their places in the scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Flag(usize),
    Has {
        variable: usize,
        member: usize,
    },
    Number {
        variable: usize,
        comparison: Comparison,
        value: i32,
    },
    /// Minutes since the beginning.
    Time {
        comparison: Comparison,
        minutes: u32,
    },
    /// The action at this place was taken.
    Did {
        scene: usize,
        action: usize,
    },
    /// The scene at this place was met before.
    Seen(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Less,
    AtMost,
    Equal,
    Other,
    AtLeast,
    More,
}

/// Something a condition looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mention {
    /// A number or a flag.
    Variable(usize),
    Member(usize, usize),
    /// A number of minutes that time is compared with.
    Time(u32),
    Action(usize, usize),
    Scene(usize),
}

impl Condition {
    /// Whether it holds in a state.
    pub(crate) fn holds(&self, state: &State) -> bool {
        match self {
            Self::All(all) => all.iter().all(|one| one.holds(state)),
            Self::Any(any) => any.iter().any(|one| one.holds(state)),
            Self::Not(inner) => !inner.holds(state),
            Self::Flag(variable) => state.value(*variable) != 0,
            Self::Has { variable, member } => state.has(*variable, *member),
            Self::Number {
                variable,
                comparison,
                value,
            } => comparison.holds(&state.value(*variable), value),
            Self::Time {
                comparison,
                minutes,
            } => comparison.holds(&state.time, minutes),
            Self::Did { scene, action } => state.did.contains(&(*scene, *action)),
            Self::Seen(scene) => state.seen.contains(scene),
        }
    }

    /// Calls `found` for everything it looks at, as often as it stands there.
    pub(crate) fn mentions(&self, found: &mut impl FnMut(Mention)) {
        match self {
            Self::All(several) | Self::Any(several) => {
                for one in several {
                    one.mentions(found);
                }
            }
            Self::Not(inner) => inner.mentions(found),
            Self::Flag(variable) | Self::Number { variable, .. } => {
                found(Mention::Variable(*variable));
            }
            Self::Has { variable, member } => found(Mention::Member(*variable, *member)),
            Self::Time { minutes, .. } => found(Mention::Time(*minutes)),
            Self::Did { scene, action } => found(Mention::Action(*scene, *action)),
            Self::Seen(scene) => found(Mention::Scene(*scene)),
        }
    }
}

impl Comparison {
    fn holds<T: Ord>(self, left: &T, right: &T) -> bool {
        match self {
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::Equal => left == right,
            Self::Other => left != right,
            Self::AtLeast => left >= right,
            Self::More => left > right,
        }
    }
}
