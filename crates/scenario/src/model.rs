//! A scenario without its words.

use crate::condition::Condition;
use crate::effect::Effect;
use base::{Competence, Slug};

/// A compiled scenario. Scenes, actions and variables refer to each other by their places here. It tells which action is sound:
/// never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// The time of day when it begins, in minutes after midnight.
    pub starts_at: u32,
    pub variables: Vec<Variable>,
    /// In the order of the file.
    pub events: Vec<Event>,
    /// The first is where it begins.
    pub scenes: Vec<Scene>,
    pub objectives: Vec<Objective>,
}

/// Something that is remembered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    pub name: Slug,
    pub kind: VariableKind,
}

/// What a variable can hold, and how it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VariableKind {
    /// A number that stops at its ends.
    Level {
        least: i32,
        most: i32,
        start: i32,
    },
    /// A number that may not leave its range; the explorer holds it to that.
    Number {
        least: i32,
        most: i32,
        start: i32,
    },
    Flag {
        start: bool,
    },
    /// Things that are ticked off, at most [`Variable::MEMBERS`]; none at first.
    Set {
        members: Vec<Slug>,
    },
}

impl Variable {
    /// The most members a set can have: one bit each of a number.
    pub const MEMBERS: usize = 30;
}

/// Where the story stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    pub id: Slug,
    /// Passages that are read only where their condition holds, in the order of the text.
    pub passages: Vec<Passage>,
    /// In the order of the text; none in an ending.
    pub actions: Vec<Action>,
    pub ending: Option<Outcome>,
    /// The officer is asked what they would say.
    pub say: Option<Slug>,
}

/// A passage that depends on what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub id: Slug,
    pub condition: Condition,
}

/// What the officer can do. Ids are unique in the scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub id: Slug,
    pub condition: Option<Condition>,
    /// Offered until it was taken.
    pub once: bool,
    pub effects: Vec<Effect>,
    pub minutes: u32,
    /// Tried in order, after effects and events; the last one has no condition.
    pub targets: Vec<Target>,
    /// `None` where there is no choice.
    pub verdict: Option<Verdict>,
    pub competence: Option<Competence>,
    pub misconception: Option<Slug>,
}

/// A scene that follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The place of the scene.
    pub scene: usize,
    pub condition: Option<Condition>,
}

/// Something that happens once, when its time has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub id: Slug,
    /// Minutes since the beginning.
    pub at: u32,
    pub condition: Option<Condition>,
    pub effects: Vec<Effect>,
    /// The place of the scene where the story goes on.
    pub to: Option<usize>,
}

/// Something that is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    pub id: Slug,
    /// Decided at the end.
    pub met: Condition,
    /// 1 to 5.
    pub points: u32,
    pub competence: Competence,
}

/// What an action is, professionally.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Good practice.
    Sound,
    /// Can be defended, and has a price.
    Costly,
    /// An error.
    Unsound,
}

impl Verdict {
    pub const ALL: [Self; 3] = [Self::Sound, Self::Costly, Self::Unsound];

    /// The word that files and catalogues use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::Costly => "costly",
            Self::Unsound => "unsound",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// How a story ends for the people in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    Good,
    Mixed,
    Poor,
    /// An error that would endanger somebody: the exercise ends there.
    Critical,
}

impl Outcome {
    pub const ALL: [Self; 4] = [Self::Good, Self::Mixed, Self::Poor, Self::Critical];

    /// The word that files and catalogues use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Mixed => "mixed",
            Self::Poor => "poor",
            Self::Critical => "critical",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// It ends badly for the people in it.
    pub const fn is_bad(self) -> bool {
        matches!(self, Self::Poor | Self::Critical)
    }
}

impl Scenario {
    /// The place of a scene.
    pub fn scene(&self, id: &str) -> Option<usize> {
        self.scenes.iter().position(|scene| scene.id.as_str() == id)
    }

    /// The places of an action: its scene, and its place there.
    pub fn action(&self, id: &str) -> Option<(usize, usize)> {
        self.scenes.iter().enumerate().find_map(|(scene, one)| {
            let action = one
                .actions
                .iter()
                .position(|action| action.id.as_str() == id)?;
            Some((scene, action))
        })
    }

    /// The points of all objectives.
    pub fn points(&self) -> u32 {
        self.objectives.iter().map(|one| one.points).sum()
    }
}
