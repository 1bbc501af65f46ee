//! What happened in one turn: what was said, what was answered, and why.

use crate::case::{Act, Kind, Words};
use crate::coder::Coding;
use base::Label;

/// What the officer did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Words(String),
    Act(Act),
}

/// How the person is. Each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Levels {
    /// Willingness to be open to this officer.
    pub trust: f64,
    /// Arousal.
    pub distress: f64,
    pub fatigue: f64,
}

/// One turn of the officer with its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// From 1 in the whole interview.
    pub number: u32,
    /// 1, or 2 in a second talk.
    pub session: u8,
    pub said: Said,
    /// Of words.
    pub coding: Option<Coded>,
    pub reply: Reply,
    /// What was told in it, and how.
    pub told: Vec<Told>,
    pub signals: Vec<Signal>,
    pub faults: Vec<Fault>,
    pub before: Levels,
    pub after: Levels,
    /// What moved the person and what decided the answer, in order.
    pub why: Vec<Why>,
    /// The talk is over after this turn.
    pub ended: Option<End>,
}

/// What the answer needs of a coding. It is recorded with the turn, so that a coder that knows better later does not change what happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Coded {
    pub label: Label,
    pub function: Option<Label>,
    pub form: Option<Label>,
    pub flags: Vec<String>,
    pub confidence: f64,
}

impl From<&Coding> for Coded {
    fn from(coding: &Coding) -> Self {
        Self {
            label: coding.label,
            function: coding.function,
            form: coding.form,
            flags: coding.flags.iter().map(|&flag| flag.to_owned()).collect(),
            confidence: coding.confidence,
        }
    }
}

/// An answer as places of wordings, so that it can be shown in every language of the case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply(pub Vec<Part>);

/// A piece of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    Detail {
        /// Its place in the case.
        detail: usize,
        wording: Wording,
    },
    Fact {
        fact: usize,
        wording: usize,
    },
    Reply {
        kind: Kind,
        wording: usize,
        /// What stands for `{name}`.
        name: Option<String>,
    },
    /// They ask for what they lack.
    NeedAsked(usize),
    /// What they lacked was given.
    NeedMet(usize),
    /// They ask about their safety.
    SafetyAsked,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    Full,
    Brief,
    Again,
    Wrong(usize),
}

/// Words that are spoken, or what can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    pub text: String,
    pub seen: bool,
}

impl Reply {
    /// The answer in the words of one language: pieces in asterisks are what can be seen. Never empty for a reply of an interview.
    pub fn segments(&self, words: &Words) -> Vec<Segment> {
        super::render::segments(self, words)
    }

    /// What is spoken, without what can be seen: this is what counts as mentioned.
    pub fn spoken(&self, words: &Words) -> String {
        super::render::spoken(self, words)
    }
}

/// Something that came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Its place in the case.
    pub detail: usize,
    pub how: How,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// In the person's own words.
    Narrated,
    /// Said yes to; the words are the officer's.
    Confirmed,
    /// Said before, and said again.
    Again,
    /// False: acquiesced, guessed or mistaken. Never told to be so before the debrief.
    Wrong,
    /// True, and denied.
    Denied,
    /// A closed question was repeated, and the answer changed.
    Changed,
    /// A name from a question was taken over.
    Contaminated,
}

impl How {
    /// Something true came out, for the first time.
    pub const fn is_true(self) -> bool {
        matches!(self, Self::Narrated | Self::Confirmed)
    }

    /// Something false was said, or an answer changed.
    pub const fn is_false(self) -> bool {
        matches!(self, Self::Wrong | Self::Changed | Self::Contaminated)
    }
}

/// What could be seen or heard beside the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    Tired,
    Distressed,
    Cannot,
    WantsToGo,
    NeedAsked(usize),
    SafetyAsked,
    InterpreterTrouble,
    CompanionPresent,
    DangerNamed,
    MinorNamed,
    AsksToStop,
}

/// Something that must not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    Threat,
    Promise,
    Disbelief,
    Blame,
    Inappropriate,
    /// Comfort was made to depend on an answer.
    WithheldNeed,
    /// The matter was asked about while the third person was there.
    CompanionPresent,
    /// The account went on after somebody in danger was named.
    DangerIgnored,
    /// The account went on after the person turned out to be a child.
    MinorIgnored,
    /// The talk went on after they asked to stop.
    StopIgnored,
}

impl Fault {
    /// Fails the interview alone.
    pub const fn is_grave(self) -> bool {
        !matches!(self, Self::Disbelief | Self::Blame)
    }

    /// The end of the catalogue ids `interview-fault-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Threat => "threat",
            Self::Promise => "promise",
            Self::Disbelief => "disbelief",
            Self::Blame => "blame",
            Self::Inappropriate => "inappropriate",
            Self::WithheldNeed => "withheld-need",
            Self::CompanionPresent => "companion-present",
            Self::DangerIgnored => "danger-ignored",
            Self::MinorIgnored => "minor-ignored",
            Self::StopIgnored => "stop-ignored",
        }
    }
}

/// Why something moved or an answer came: for authors and the curves of the debrief. `trust` and `distress` are what this cause added.
#[derive(Debug, Clone, PartialEq)]
pub struct Why {
    pub cause: Cause,
    pub trust: f64,
    pub distress: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Cause {
    /// What the turn does.
    Effect(Label),
    /// Support in front of a question.
    Prefix(Label),
    /// A need was met.
    NeedMet(usize),
    /// A need, a signal or a question of safety was passed over.
    Ignored(Signal),
    /// Something kind was said to a hard thing just told.
    Acknowledged,
    /// Nothing was said about a hard thing just told.
    NotAcknowledged,
    /// Another subject right after a hard thing was told.
    TopicJump,
    /// The same closed door was tried again.
    Pressed(usize),
    /// "I don't know" was not accepted.
    DontKnowRejected,
    /// Telling costs.
    Telling(usize),
    /// Was asked about something that is hard to speak of.
    Asked(usize),
    /// The reluctance of this moment: the chance and the draw.
    Reluctant {
        chance: f64,
        draw: f64,
    },
    /// A detail stayed closed: how open the gate was, and the fixed threshold.
    Gate {
        detail: usize,
        open: f64,
        threshold: f64,
    },
    /// A detail stayed closed because nothing that leads to it has been told.
    NotYet(usize),
    /// Details stayed closed because of this.
    Locked(Signal),
    /// A detail could be told, and this decided whether it came to mind.
    Retrieval {
        detail: usize,
        chance: f64,
        draw: f64,
    },
    /// A mistake: the chance and the draw.
    Error {
        chance: f64,
        draw: f64,
    },
    /// No detail fits the question.
    NothingAsked,
    /// Everything that this question could bring is told.
    Exhausted,
    /// A promise of the first talk was not kept.
    PromiseBroken,
    Break,
    /// A small fact fits.
    Fact(usize),
    Act,
}

/// How a talk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum End {
    /// The officer closed it.
    Closed,
    /// The person could not go on; a proper close can still be made, as the next turns.
    Stopped,
    /// A threat.
    Failed,
    /// Two demands that have no place here.
    Inappropriate,
    /// The account was stopped to protect somebody.
    Protected,
    /// Handed over to child procedures.
    HandedOver,
    /// As many turns as an interview may have.
    Long,
}

impl End {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Stopped => "stopped",
            Self::Failed => "failed",
            Self::Inappropriate => "inappropriate",
            Self::Protected => "protected",
            Self::HandedOver => "handed-over",
            Self::Long => "long",
        }
    }
}
