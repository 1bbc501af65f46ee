//! Programmes, cohorts and the people in them, as staff see them.

use crate::Phrase;
use crate::training::MyTrainingDay;
use base::{AccountId, CohortId, FactId, Locale, Message, OrganisationId, Timestamp};
use serde::{Deserialize, Serialize};

/// What somebody does in one programme. Their role in the installation decides which of these they may be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StaffRole {
    /// Runs it: settings, staff, cohorts, certifications, awards.
    Manager,
    /// Teaches in it: sees who is where, keeps attendance.
    Instructor,
    /// Assesses in it: observed practice, confirmations.
    Assessor,
}

impl StaffRole {
    pub const ALL: [Self; 3] = [Self::Manager, Self::Instructor, Self::Assessor];

    /// As it is stored and sent; also the end of the catalogue ids `programme-staff-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Manager => "manager",
            Self::Instructor => "instructor",
            Self::Assessor => "assessor",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// An organisation in its tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationRow {
    pub id: OrganisationId,
    /// `country`, `agency`, `unit`: the end of the catalogue ids `organisation-kind-…`.
    pub kind: String,
    pub name: String,
    /// Two letters of ISO 3166-1.
    pub country: Option<String>,
    /// How many organisations are above it.
    pub depth: u32,
    /// The one above it.
    pub parent: Option<OrganisationId>,
    /// People who belong to it now, not counting those below it.
    pub people: u32,
}

/// Where somebody belongs, or belonged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Belonging {
    pub organisation: OrganisationId,
    /// Its name as it is now.
    pub name: String,
    pub since: Timestamp,
    pub ended_at: Option<Timestamp>,
}

/// Where one person belongs, for whoever may change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BelongingView {
    pub account: AccountId,
    pub name: String,
    /// What stands in the account.
    pub agency: String,
    /// The latest first; at most the first has no end.
    pub all: Vec<Belonging>,
    pub organisations: Vec<OrganisationRow>,
}

/// What administrators see of organisations and programmes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisations {
    /// Each with those below it after it, by name.
    pub rows: Vec<OrganisationRow>,
    /// All programmes, by title.
    pub programmes: Vec<ProgrammeName>,
}

/// A programme, named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeName {
    pub slug: String,
    pub title: Phrase,
}

/// A programme in which somebody works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeCard {
    pub slug: String,
    pub title: Phrase,
    pub roles: Vec<StaffRole>,
    pub cohorts: usize,
}

/// A course of a programme; without a title where it is no longer published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeCourse {
    pub slug: String,
    pub title: Option<Phrase>,
}

/// A cohort in a list. Days are civil, as `2026-11-26`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortCard {
    pub id: CohortId,
    pub name: String,
    pub starts_on: String,
    pub ends_on: Option<String>,
    pub people: u32,
}

/// A programme as its staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeOverview {
    pub slug: String,
    pub title: Phrase,
    pub description: Option<Phrase>,
    pub organisation: String,
    pub languages: Vec<Locale>,
    pub zone: String,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    pub courses: Vec<ProgrammeCourse>,
    pub cohorts: Vec<CohortCard>,
    /// Certifications that have a version: address and title.
    pub certifications: Vec<(String, Phrase)>,
    /// What whoever looks at it does here.
    pub manages: bool,
    pub teaches: bool,
    pub assesses: bool,
}

/// What the form of a new programme offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewProgrammeView {
    pub organisations: Vec<OrganisationRow>,
    /// The zone of the site.
    pub zone: String,
    /// Whoever makes it becomes its manager; an administrator without that role appoints one.
    pub becomes_manager: bool,
}

/// The settings of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeSettings {
    pub slug: String,
    pub title: Phrase,
    /// The revision that is shown: saving names it, so that nobody overwrites what they have not seen.
    pub revision: i64,
    pub titles: Vec<(Locale, String)>,
    pub descriptions: Vec<(Locale, String)>,
    pub languages: Vec<Locale>,
    pub zone: String,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    /// Public checks of certificates show initials.
    pub masked: bool,
    pub courses: Vec<ProgrammeCourse>,
    /// Published courses that are not in it.
    pub others: Vec<ProgrammeCourse>,
}

/// Somebody who works in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRow {
    pub id: FactId,
    pub name: String,
    pub email: String,
    pub agency: String,
    pub role: StaffRole,
    pub since: Timestamp,
}

/// Who works in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffView {
    pub slug: String,
    pub title: Phrase,
    pub rows: Vec<StaffRow>,
    /// Whoever looks at it works here; administrators only appoint.
    pub works_here: bool,
}

/// Somebody in a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub agency: String,
    pub country: Option<String>,
    /// `list`, `table`, `invitation`, `request`: the end of the catalogue ids `cohort-via-…`.
    pub via: String,
    pub joined_at: Timestamp,
    /// The organisation to which they belong now.
    pub belongs: Option<String>,
}

/// Somebody who asked to join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestRow {
    pub id: FactId,
    pub name: String,
    pub email: String,
    pub agency: String,
    pub country: Option<String>,
    pub asked_at: Timestamp,
}

/// The link into a cohort that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenInvitation {
    /// Whoever follows it asks, and managers decide.
    pub asks: bool,
    pub most: u32,
    pub used: u32,
    pub expires_at: Timestamp,
    pub has_expired: bool,
}

/// A course of a cohort with its deadline, a civil day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineRow {
    pub course: ProgrammeCourse,
    pub due_on: Option<String>,
}

/// Who is in a cohort, and how people get in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeopleView {
    pub programme: String,
    pub programme_title: Phrase,
    pub cohort: CohortId,
    pub name: String,
    pub starts_on: String,
    pub ends_on: Option<String>,
    pub members: Vec<MemberRow>,
    pub requests: Vec<RequestRow>,
    pub invitation: Option<OpenInvitation>,
    pub deadlines: Vec<DeadlineRow>,
    /// A table that was tried and not applied yet.
    pub waiting_table: Option<FactId>,
}

/// What becomes of a row of a table, or of a line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// Has an account, and joins.
    Add,
    /// Gets an account, and joins.
    Create,
    /// Is in the cohort already.
    Already,
    /// Stands on an earlier line.
    Twice,
    /// Nothing is done, for these reasons.
    Refused(Vec<Message>),
}

impl Fate {
    /// The end of the catalogue ids `table-fate-…`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Create => "create",
            Self::Already => "already",
            Self::Twice => "twice",
            Self::Refused(_) => "refused",
        }
    }
}

/// A row of a table of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    /// In the file, from 1.
    pub line: u64,
    pub email: String,
    pub name: String,
    pub agency: String,
    pub country: String,
    /// As it was written.
    #[serde(default)]
    pub unit: String,
    /// The organisation to which the row leads: who belongs to none yet will belong to this one.
    #[serde(default)]
    pub belongs: Option<(OrganisationId, String)>,
    pub fate: Fate,
}

/// A table of people that was tried, and perhaps applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableView {
    pub id: FactId,
    pub programme: String,
    pub cohort: CohortId,
    pub cohort_name: String,
    pub file_name: String,
    /// How its letters were read, as `UTF-8`.
    pub encoding: String,
    /// Columns that were passed over.
    pub ignored: Vec<String>,
    /// Rows of this page.
    pub rows: Vec<TableRow>,
    pub added: usize,
    pub created: usize,
    pub already: usize,
    pub refused: usize,
    /// From 1.
    pub page: usize,
    pub pages: usize,
    pub applied_at: Option<Timestamp>,
}

/// How an invitation stands for whoever opened it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationState {
    /// Not signed in: first they sign in.
    SignIn,
    Join,
    Ask,
    /// Is in the cohort.
    Member,
    /// Asked, and nobody decided yet.
    Asked,
    Declined,
    Expired,
    Closed,
    Full,
}

/// An invitation as whoever has the link sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationView {
    pub programme: Phrase,
    pub organisation: String,
    pub cohort: String,
    pub starts_on: String,
    pub state: InvitationState,
}

/// What following an invitation did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Followed {
    Joined,
    Asked,
    /// Was in it, or had asked.
    Already,
}

/// A programme somebody goes through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyProgramme {
    pub title: Phrase,
    pub cohort: CohortId,
    pub cohort_name: String,
    /// The earliest deadline of a course that is not completed: the course and the civil day.
    pub next: Option<(ProgrammeCourse, String)>,
    /// That day is over.
    pub is_late: bool,
    /// The days on which the cohort meets, by day.
    pub days: Vec<MyTrainingDay>,
}

/// The programmes of whoever asks: those they work in and those they go through.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MyProgrammes {
    pub works_in: Vec<ProgrammeCard>,
    pub takes_part: Vec<MyProgramme>,
}
