//! Where somebody stands on the way to a certification, and what staff decide of it.

use crate::Phrase;
use base::{CohortId, CycleId, FactId, Locale, Message, Timestamp};

/// A sentence whose days and words are put into the reader's language by the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub message: Message,
    /// Arguments that the message still lacks, with their names.
    pub parts: Vec<(String, SaidPart)>,
}

/// Something in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaidPart {
    /// A civil day, as `2026-11-26`.
    Day(String),
    Text(String),
    /// An id of the catalogues.
    Word(String),
}

/// A certification that somebody is on the way to, or has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificationRow {
    pub slug: String,
    pub title: Phrase,
    pub programme: Phrase,
    /// Progress of the latest cycle in thousandths.
    pub permille: u32,
    /// The end of the catalogue ids `standing-state-…`.
    pub state: String,
    /// The last day it is good, where it was awarded.
    pub expires_on: Option<String>,
}

/// Where somebody stands, with the reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingView {
    pub slug: String,
    pub title: Phrase,
    pub programme: Phrase,
    pub outcomes: Option<(Locale, Vec<String>)>,
    /// Of the latest cycle, from 1.
    pub number: u32,
    /// `first`, `renewal`, `lapsed`; the end of the catalogue ids `standing-path-…`.
    pub path: String,
    pub opened_on: String,
    pub permille: u32,
    pub state: String,
    pub lines: Vec<LineView>,
    pub next: Option<NextView>,
    /// What becomes of the award.
    pub decision: Vec<Said>,
    /// Days of the latest award.
    pub dates: Option<DatesView>,
    /// The latest cycle first.
    pub history: Vec<PastCycle>,
}

/// One requirement, as it is read aloud, and the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineView {
    /// Its name among the requirements.
    pub id: String,
    pub number: String,
    pub depth: usize,
    pub said: Said,
    /// What was shown before the cycle counts too.
    pub ever: bool,
    pub met: bool,
    pub waived: bool,
    pub answers: Vec<Said>,
    /// What would meet it, where it is not a group.
    pub next: Option<NextView>,
}

/// A next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextView {
    pub said: Said,
    /// Whether the person can do it.
    pub own: bool,
    pub place: Option<NextPlace>,
}

/// Where it can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextPlace {
    Course(String),
    Assessment {
        course: String,
        key: String,
    },
    /// The course was completed before the cycle opened, and has to be begun again.
    Again(String),
    Measuring,
}

/// Days of an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatesView {
    pub valid_from: String,
    pub expires_on: Option<String>,
    pub window_opens_on: Option<String>,
    /// The last day on which the shorter path of a renewal is open.
    pub renewable_through: Option<String>,
}

/// A cycle in the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastCycle {
    pub number: u32,
    pub path: String,
    pub opened_on: String,
    pub awarded_on: Option<String>,
    pub expires_on: Option<String>,
    /// Of its certificate.
    pub code: Option<String>,
}

/// Everybody in a certification, for managers and assessors of its programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardsView {
    pub programme: String,
    pub programme_title: Phrase,
    pub certification: String,
    pub title: Phrase,
    /// A person must confirm each award.
    pub confirms: bool,
    /// Whoever asks manages the programme, and may award to many at once.
    pub manages: bool,
    pub ready: Vec<Candidate>,
    pub under_way: Vec<Candidate>,
    pub expiring: Vec<Expiring>,
    /// Managers only.
    pub revoked: Vec<Revoked>,
    /// Those of whom one alone can be awarded to at once.
    pub cohorts: Vec<(CohortId, String)>,
    /// From 1.
    pub page: u32,
    pub more: bool,
}

/// Somebody whose latest cycle is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub cycle: CycleId,
    pub name: String,
    pub number: u32,
    pub path: String,
    pub permille: u32,
    /// The end of the catalogue ids `standing-state-…`.
    pub state: String,
    pub met_on: Option<String>,
    /// The asker's own: they decide nothing of it.
    pub own: bool,
    /// Waivers of it that wait for a second person.
    pub open_waivers: u32,
}

/// Somebody whose award was revoked, and who is not on the full path again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revoked {
    /// The cycle that was awarded.
    pub cycle: CycleId,
    pub name: String,
    pub at: Timestamp,
    /// The asker's own: they open nothing of it.
    pub own: bool,
}

/// Somebody whose certification expires soon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expiring {
    pub name: String,
    pub expires_on: String,
    pub days: u32,
    /// The cycle of the renewal has begun.
    pub renews: bool,
}

/// One open cycle before staff: the requirements with their answers, and the waivers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CandidateView {
    pub programme: String,
    pub certification: String,
    pub title: Phrase,
    pub candidate: Candidate,
    pub lines: Vec<LineView>,
    pub decision: Vec<Said>,
    pub waivers: Vec<WaiverView>,
    /// Practice that was rated, as far as the certification asks for it.
    pub observations: Vec<ObservationRow>,
    /// It can be confirmed now, by whoever asks.
    pub to_confirm: bool,
    /// Whoever asks cannot decide: it is their own, they made the account, or it bears their name.
    pub close: bool,
}

/// A requirement that somebody proposed to let pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaiverView {
    pub id: FactId,
    /// Its number in the list.
    pub number: String,
    pub reason: String,
    pub proposed_by: String,
    pub proposed_at: Timestamp,
    /// Agreed or not, why, who, and when.
    pub decided: Option<(bool, String, String, Timestamp)>,
    /// Whoever asks may decide: neither the proposer nor the holder.
    pub may_decide: bool,
}

/// A rubric with what is seen of each criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RubricView {
    pub key: String,
    pub title: String,
    pub at_least: u32,
    pub criteria: Vec<CriterionView>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionView {
    pub key: String,
    pub title: String,
    pub seen: String,
    /// At the highest level, or practice is not passed.
    pub must: bool,
}

/// Practice that was rated, in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObservationRow {
    pub id: FactId,
    pub officer: String,
    pub assessor: String,
    pub rubric: String,
    pub passed: bool,
    pub observed_on: String,
    pub recorded_at: Timestamp,
}

/// Practice that was rated, with each criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObservationView {
    pub id: FactId,
    pub rubric: String,
    /// Criteria that had to be at the highest level, in all.
    pub at_least: Option<u32>,
    pub officer: String,
    pub assessor: String,
    pub passed: bool,
    /// Civil day, as `2026-11-26`.
    pub observed_on: String,
    pub recorded_at: Timestamp,
    pub criteria: Vec<RatedCriterion>,
    pub reader: ObservationReader,
}

/// Who reads an observation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObservationReader {
    /// Whose practice it is.
    Officer,
    /// Who wrote it.
    Assessor,
    /// Who decides in a programme whose certification asks for it: the levels, not the words.
    Staff,
}

/// A criterion with its level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatedCriterion {
    pub title: String,
    /// What is seen where it is done.
    pub seen: Option<String>,
    pub must: bool,
    /// From 0, the end of the catalogue ids `observations-level-…`.
    pub level: u8,
    pub words: Option<String>,
}

/// What an assessor sees before rating: whom, and with what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObservationForm {
    pub rubric: RubricView,
    /// All rubrics, key and title.
    pub rubrics: Vec<(String, String)>,
    /// Account and name of everybody in the asker's programmes.
    pub officers: Vec<(String, String)>,
    pub today: String,
    /// Sent with the form: a second click records nothing twice.
    pub save_key: String,
}

/// Awarding to many at once: how far it is, and what became of everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunView {
    pub programme: String,
    pub certification: String,
    pub title: Phrase,
    /// The cohort it is of; nothing where it is of everybody under way.
    pub cohort: Option<String>,
    pub started_by: String,
    pub started_at: Timestamp,
    /// That day where the programme is.
    pub started_on: String,
    pub finished_at: Option<Timestamp>,
    /// People who are decided.
    pub done: usize,
    pub rows: Vec<RunRow>,
}

/// A person in a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    pub name: String,
    /// The end of the catalogue ids `run-outcome-…`; nothing while they wait.
    pub outcome: Option<String>,
    /// Of the certificate that was issued.
    pub code: Option<String>,
}
