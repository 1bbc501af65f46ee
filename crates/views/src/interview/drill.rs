//! Streams of utterances: code the question, repair the question.

use crate::Phrase;
use base::{InterviewDrillId, Timestamp};

/// One item of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrillView {
    pub drill: InterviewDrillId,
    /// `code` or `repair`.
    pub kind: String,
    /// The number of this item, from 1.
    pub number: u32,
    /// By which an answer says what it answers.
    pub item: String,
    /// When the five minutes are over.
    pub until: Timestamp,
    /// Milliseconds left.
    pub left: u32,
    pub persona: String,
    pub context: Option<Phrase>,
    pub utterance: Phrase,
    /// Of code: the labels to choose from, in the order of the guide.
    pub labels: Vec<String>,
    /// What the item before was.
    pub before: Option<DrillAnswered>,
    pub done: u32,
    pub right: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrillAnswered {
    pub utterance: Phrase,
    /// Empty where its officer deleted it.
    pub answer: String,
    /// 0, 1 (partly) or 2.
    pub earned: u32,
    /// Of code: the label of the key. Of repair: how the repair was coded.
    pub label: String,
    pub unsure: bool,
    /// English.
    pub why: Phrase,
    /// Of repair: a wording of the author.
    pub better: Option<Phrase>,
    /// Of repair: the end of a catalogue id `interview-repair-…`.
    pub said: Option<String>,
}

/// The five minutes are over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrillDone {
    pub drill: InterviewDrillId,
    pub kind: String,
    pub done: u32,
    pub right: u32,
    pub items: Vec<DrillAnswered>,
}

/// What a round shows now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DrillPage {
    Item(Box<DrillView>),
    Done(DrillDone),
}
