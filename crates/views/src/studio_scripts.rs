//! What authors see of a scenario or an interview case that they write: played, with the reasons. Of a case that measures none of it is
//! ever made.

use crate::interview::TurnView;
use crate::scenario::{DebriefView, RunView};
use crate::{Passage, Phrase};
use base::{Locale, Message, SubjectKind};

/// A scenario of the open draft, or the published one, as far as it was played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayView {
    pub course: String,
    pub title: Phrase,
    /// The ids of what was done, with points between them: all that a page of it needs.
    pub steps: String,
    /// The same without the last; none at the beginning.
    pub back: Option<String>,
    /// Some of what was done is not offered any more: the story stands before it.
    pub cut: bool,
    /// The scene that was asked for, which nothing leads to.
    pub no_way: bool,
    pub of_draft: bool,
    /// Every scene by its id, to look at it at once.
    pub scenes: Vec<(String, Phrase)>,
    pub stands: Stands,
}

/// Where the story stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stands {
    Open(Box<RunView>),
    Ended(Box<DebriefView>),
}

/// A talk with the person of a case, with the reasons for each answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalkView {
    pub title: Phrase,
    pub called: Phrase,
    pub briefing: Passage,
    /// What can be seen when the officer comes in.
    pub person: Passage,
    /// The same seed and words are the same talk.
    pub seed: String,
    /// The language in which the person answers.
    pub speaks: Locale,
    /// The languages in which the case has words.
    pub languages: Vec<Locale>,
    pub turns: Vec<TalkTurn>,
    /// Acts that can be done now: the ends of the catalogue ids `interview-act-…`.
    pub acts: Vec<String>,
    /// The end of the catalogue ids `interview-end-…`.
    pub ended: Option<String>,
    /// Nothing more can be said.
    pub is_over: bool,
    pub left: u32,
    pub details: Vec<DetailRow>,
}

/// A turn and why it was answered so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalkTurn {
    pub turn: TurnView,
    /// None of an act.
    pub coded: Option<CodedView>,
    pub out: Vec<OutView>,
    pub signals: Vec<Message>,
    /// The ends of the catalogue ids `interview-fault-…`.
    pub faults: Vec<String>,
    pub before: LevelsView,
    pub after: LevelsView,
    /// What decided, in order.
    pub why: Vec<WhyView>,
}

/// Something that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhyView {
    pub message: Message,
    /// What the message is about, where it is a signal.
    pub signal: Option<Message>,
    /// By how much of 100 it moved the person.
    pub trust: i32,
    pub distress: i32,
}

/// What the coder sees in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodedView {
    pub label: String,
    pub function: Option<String>,
    pub form: Option<String>,
    /// How sure it is.
    pub percent: u32,
}

/// Something that came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutView {
    /// The id of the detail.
    pub detail: String,
    /// The end of the catalogue ids `studio-talk-how-…`.
    pub how: String,
}

/// How the person is, of 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelsView {
    pub trust: u32,
    pub distress: u32,
    pub fatigue: u32,
}

/// A detail, and whether it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DetailRow {
    pub detail: String,
    pub tier: usize,
    /// An open invitation can reach it.
    pub start: bool,
    /// Of these one has to be told before.
    pub after: Vec<String>,
    /// In which turn first, and how: the end of the catalogue ids `studio-talk-how-…`.
    pub told: Option<(u32, String)>,
}

/// A scenario or a case of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptRow {
    /// Its word in addresses of the studio.
    pub course: String,
    pub kind: SubjectKind,
    pub title: Phrase,
    /// Nobody published it.
    pub is_new: bool,
    pub has_draft: bool,
}

/// The picture of a scenario, and how large it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnView {
    pub course: String,
    pub of_draft: bool,
    pub title: String,
    pub picture: Option<String>,
    pub scenes: u32,
    pub actions: u32,
    pub endings: u32,
    pub situations: u32,
    /// There was more than the explorer walks through.
    pub gave_up: bool,
    /// What a course writes to keep this state.
    pub pin: String,
}

/// The words in the picture of a case. Never more than can be read in a box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasePictureWords {
    /// What the picture is, one sentence.
    pub description: String,
    /// Over what an open invitation can reach.
    pub start: String,
    /// Over what needs one, two, three others, or more of them told before.
    pub after: [String; 4],
    /// Of what nothing leads to.
    pub never: String,
    /// What lies in each tier.
    pub tiers: [String; 4],
    /// Before the trust at which half of a tier is open.
    pub trust: String,
    /// Somebody is in danger now.
    pub danger: String,
    /// The person is younger than they said.
    pub minor: String,
    /// No question that was written for a detail brings it.
    pub vain: String,
}

/// How a case opens: its picture, and the same as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseDrawnView {
    pub of_draft: bool,
    /// Something is wrong with it, so it is drawn as far as it can be read.
    pub has_errors: bool,
    pub title: Phrase,
    pub picture: String,
    /// Of 100: the trust with which a first talk begins, and the most that can be won in it.
    pub trust: (u32, u32),
    pub rows: Vec<CaseDetailRow>,
}

/// A detail, and what leads to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseDetailRow {
    pub detail: String,
    /// What it tells in a few words.
    pub words: Phrase,
    pub tier: usize,
    /// The trust, of 100, at which half of its tier is open.
    pub trust: u32,
    /// An open invitation can reach it.
    pub start: bool,
    /// Of these one has to be told before.
    pub after: Vec<String>,
    /// As they are written in the file.
    pub cues: Vec<String>,
    pub asks: Vec<String>,
    /// What to look at: ends of the catalogue ids `studio-case-mark-…`.
    pub marks: Vec<&'static str>,
}
