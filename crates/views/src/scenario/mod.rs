//! Scenarios: choosing one, going through it, looking back, and what authors see of it.
//!
//! A page of an open run never tells which action is sound, nor what follows from it.

mod author;

pub use author::*;

use crate::{Passage, Phrase};
use base::{Locale, Message, ScenarioRunId, Timestamp};

/// A scenario in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioCard {
    pub scenario: String,
    pub title: Phrase,
    pub summary: Phrase,
    pub minutes: u32,
    pub languages: Vec<Locale>,
    /// A run for practice that was not ended.
    pub open: Option<ScenarioRunId>,
    /// Runs for practice that came to an end.
    pub finished: u32,
    /// The debrief of the latest of them.
    pub latest: Option<ScenarioRunId>,
}

/// A run through a scenario that was begun and not ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenRun {
    pub run: ScenarioRunId,
    pub scenario: String,
    pub title: Phrase,
    pub assessed: bool,
    pub started_at: Timestamp,
}

/// A scenario of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioLink {
    pub scenario: String,
    pub title: Phrase,
    pub minutes: u32,
}

/// The assessed scenario of a module, as the course page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessedCard {
    /// One of these is chosen; in the version that the course names.
    pub choices: Vec<ScenarioChoice>,
    pub pass_percent: u32,
    pub passed: bool,
    /// Lessons of the module that must be done first.
    pub still_to_do: usize,
    /// Hours to wait after a run that did not pass; 0: none.
    pub wait_hours: u32,
}

/// A scenario that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioChoice {
    pub scenario: String,
    pub title: Phrase,
    /// An assessed run of it, here, that was not ended.
    pub open: Option<ScenarioRunId>,
    /// Why it may not be begun now.
    pub obstacle: Option<Message>,
    /// `None`: no limit.
    pub attempts_left: Option<u32>,
}

/// A content note, as the officer reads it before beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteView {
    pub themes: Phrase,
    pub without: Phrase,
    pub leave: Option<Phrase>,
}

/// Somebody who can be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonView {
    pub name: Phrase,
    pub role: Phrase,
    pub hours: Phrase,
    pub limits: Phrase,
}

/// The page before a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioIntro {
    pub scenario: String,
    pub course: String,
    pub course_title: Option<Phrase>,
    pub title: Phrase,
    pub summary: Phrase,
    pub minutes: u32,
    pub note: NoteView,
    /// What is looked at in the end, in words.
    pub objectives: Vec<Phrase>,
    pub people: Vec<PersonView>,
    /// A run for practice that was not ended.
    pub open: Option<ScenarioRunId>,
    /// Ended runs of this person, the latest first.
    pub runs: Vec<RunRow>,
    /// The page's language has it, or in which language it is shown.
    pub shown_in: Locale,
    pub is_stale: bool,
    /// Where it is assessed, for this person.
    pub assessed: Vec<AssessedPlace>,
}

/// A module that assesses with this scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessedPlace {
    pub course: String,
    pub course_title: Phrase,
    pub module: String,
    pub module_title: Phrase,
    pub pass_percent: u32,
    pub passed: bool,
    /// An assessed run of this person, in this place, that was not ended.
    pub open: Option<ScenarioRunId>,
    /// An open run of another scenario that can be chosen in this place: to begin this one, that one is left (`anew`).
    pub other_open: Option<OtherRun>,
    /// Why one may not begin now.
    pub obstacle: Option<Message>,
    pub attempts_left: Option<u32>,
}

/// A run of another scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherRun {
    pub run: ScenarioRunId,
    pub scenario: String,
    pub title: Phrase,
}

/// A run that came to an end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    pub run: ScenarioRunId,
    pub ended_at: Timestamp,
    /// The end of the catalogue ids `scenario-outcome-…`.
    pub outcome: String,
    pub ending: Phrase,
    pub percent: u32,
    pub assessed: bool,
    /// Of an assessed run.
    pub passed: Option<bool>,
}

/// A visit to a scene, while a run is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunView {
    pub run: ScenarioRunId,
    pub scenario: String,
    pub title: Phrase,
    /// Of the course where it is assessed.
    pub assessed: Option<AssessedIn>,
    /// The number the next move has, from 1: what forms send, so that a step posted twice or out of order is known.
    pub step: u32,
    /// The time of day in the story, minutes after midnight.
    pub clock: u32,
    /// What the last action led to.
    pub happened: Option<Happened>,
    /// The title of the scene.
    pub scene: Phrase,
    /// The id of the scene in the file.
    pub scene_id: String,
    /// Its text, with the passages that apply.
    pub body: Passage,
    pub say: Option<SayView>,
    /// What can be done.
    pub actions: Vec<ActionView>,
    /// It has as many moves as a run can have: it takes no more, and there is nothing but to begin another.
    pub exhausted: bool,
    /// Decisions of the path that can be reconsidered, the latest first; empty in an assessed run.
    pub decisions: Vec<DecisionView>,
    pub people: Vec<PersonView>,
    pub note: NoteView,
}

/// Where an assessed run belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessedIn {
    pub course: String,
    pub course_title: Phrase,
    pub module: String,
    pub pass_percent: u32,
}

/// What an action led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// What was done.
    pub done: Phrase,
    pub consequence: Option<Passage>,
    /// What happened meanwhile.
    pub events: Vec<Passage>,
    /// Minutes that passed.
    pub minutes: u32,
}

/// An action that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionView {
    pub action: String,
    pub text: Phrase,
}

/// A decision that can be reconsidered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionView {
    /// The number of the move.
    pub number: u32,
    pub scene: Phrase,
    pub done: Phrase,
}

/// "What would you say here", and what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SayView {
    pub say: String,
    pub prompt: Phrase,
    /// What this person wrote in this run.
    pub written: Option<String>,
    /// Shown once something was written, and in the debrief.
    pub models: Vec<ModelWords>,
}

/// A wording to compare with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelWords {
    pub words: Phrase,
    pub why: Option<Phrase>,
}

/// A run that came to an end, looked back on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DebriefView {
    pub run: ScenarioRunId,
    pub scenario: String,
    pub title: Phrase,
    pub course: String,
    /// How the version is named to people: the first 12 digits of its fingerprint.
    pub version: String,
    pub assessed: Option<AssessedIn>,
    pub started_at: Timestamp,
    pub ended_at: Timestamp,
    pub ending: EndingView,
    pub earned: u32,
    pub points: u32,
    pub percent: u32,
    /// Of an assessed run.
    pub passed: Option<bool>,
    /// The path, from the first scene to the ending.
    pub path: Vec<PathStop>,
    pub objectives: Vec<ObjectiveView>,
    pub competences: Vec<CompetenceView>,
    pub misconceptions: Vec<MisconceptionView>,
    /// Sources of the ending, of the actions on the path and of those not taken, each once, in the order in which they are first named.
    pub sources: Vec<Phrase>,
    pub says: Vec<SayView>,
    /// Whether "try again from here" is offered: to the person whose run it is.
    pub own: bool,
    /// Whose run it is, where somebody else looks at it.
    pub officer: Option<String>,
}

/// The ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingView {
    pub title: Phrase,
    /// The end of the catalogue ids `scenario-outcome-…`.
    pub outcome: String,
    pub body: Passage,
    /// What it means.
    pub meaning: Passage,
    pub source: Option<Phrase>,
}

/// A scene on the path with what was decided there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathStop {
    /// The number of the move made here; `None` at the ending.
    pub number: Option<u32>,
    pub scene: Phrase,
    /// The time of day on arriving.
    pub clock: u32,
    /// Things that happened on the way here.
    pub events: Vec<Passage>,
    pub taken: Option<Choice>,
    /// What else was offered, one step ahead.
    pub others: Vec<Choice>,
    /// What was tried here and reconsidered, in the order it was.
    pub reconsidered: Vec<Choice>,
}

/// An action with what follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub action: String,
    pub text: Phrase,
    /// The end of the catalogue ids `scenario-verdict-…`; `None` where there was no choice.
    pub verdict: Option<String>,
    pub consequence: Option<Passage>,
    pub events: Vec<Passage>,
    /// The scene it leads to.
    pub leads_to: Phrase,
    /// The outcome, where that scene is an ending.
    pub ends: Option<String>,
    pub why: Option<Phrase>,
    pub source: Option<Phrase>,
}

/// An objective with its evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectiveView {
    pub text: Phrase,
    /// The rule in words.
    pub rule: Phrase,
    pub met: bool,
    pub points: u32,
    /// Moves of the path that bear on it: their numbers and what was done.
    pub evidence: Vec<(u32, Phrase)>,
}

/// Decisions of the path by what they give evidence of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompetenceView {
    /// The end of the catalogue ids `competence-…`.
    pub competence: String,
    pub sound: u32,
    pub costly: u32,
    pub unsound: u32,
}

/// An error that a decision shows, with where to read about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MisconceptionView {
    pub title: Phrase,
    pub text: Passage,
}
