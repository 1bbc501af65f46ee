//! What is remembered.

use crate::model::{Scenario, VariableKind};

/// The state of a story.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct State {
    /// One for each variable: the number; 0 or 1 of a flag; the bits of a set, the first member lowest.
    pub(crate) values: Vec<i32>,
    /// Minutes since the beginning.
    pub(crate) time: u32,
    /// Events that happened.
    pub(crate) happened: Places<usize>,
    /// Actions that were taken: their scenes, and their places there.
    pub(crate) did: Places<(usize, usize)>,
    /// Scenes that were left. A scene is seen from the moment an action is taken in it, so in its own text it is seen on a later visit only;
    /// the ending counts as seen where objectives are decided ([`State::at_end`]).
    pub(crate) seen: Places<usize>,
}

impl State {
    /// The state before anything was done.
    pub(crate) fn begin(scenario: &Scenario) -> Self {
        Self {
            values: scenario
                .variables
                .iter()
                .map(|one| one.kind.start())
                .collect(),
            time: 0,
            happened: Places::new(),
            did: Places::new(),
            seen: Places::new(),
        }
    }

    /// Becomes equal to another state, in the room that is there.
    pub(crate) fn copy_from(&mut self, other: &Self) {
        self.values.clone_from(&other.values);
        self.time = other.time;
        self.happened.0.clone_from(&other.happened.0);
        self.did.0.clone_from(&other.did.0);
        self.seen.0.clone_from(&other.seen.0);
    }

    /// How much it holds.
    pub(crate) fn entries(&self) -> u64 {
        let places = self.happened.0.len() + self.did.0.len() + self.seen.0.len();
        (self.values.len() + places) as u64
    }

    /// Minutes since the beginning.
    pub fn time(&self) -> u32 {
        self.time
    }

    /// What objectives are decided on: the ending, too, was seen.
    pub(crate) fn at_end(&self, ending: usize) -> Self {
        let mut state = self.clone();
        state.seen.insert(ending);
        state
    }

    /// The value of a variable; 0 where the state belongs to another scenario.
    pub(crate) fn value(&self, variable: usize) -> i32 {
        self.values.get(variable).copied().unwrap_or_default()
    }

    pub(crate) fn has(&self, variable: usize, member: usize) -> bool {
        self.value(variable) & bit(member) != 0
    }
}

/// The bit of a member of a set.
pub(crate) fn bit(member: usize) -> i32 {
    u32::try_from(member)
        .ok()
        .and_then(|member| 1_i32.checked_shl(member))
        .unwrap_or_default()
}

impl VariableKind {
    /// The least and the most value a state can hold.
    pub(crate) fn range(&self) -> (i32, i32) {
        match self {
            Self::Level { least, most, .. } | Self::Number { least, most, .. } => (*least, *most),
            Self::Flag { .. } => (0, 1),
            Self::Set { members } => (0, bit(members.len()).wrapping_sub(1)),
        }
    }

    pub(crate) fn start(&self) -> i32 {
        match self {
            Self::Level { start, .. } | Self::Number { start, .. } => *start,
            Self::Flag { start } => i32::from(*start),
            Self::Set { .. } => 0,
        }
    }
}

/// A small set of places, in order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Places<T>(Vec<T>);

impl<T: Ord> Places<T> {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn insert(&mut self, place: T) {
        if let Err(at) = self.0.binary_search(&place) {
            self.0.insert(at, place);
        }
    }

    pub(crate) fn contains(&self, place: &T) -> bool {
        self.0.binary_search(place).is_ok()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }
}
