//! Where everybody of a cohort is, as managers and instructors of its programme see it. Nothing of practice, distress or what was skipped
//! stands here.

use crate::Phrase;
use crate::programme::ProgrammeCourse;
use base::{AccountId, CohortId};

/// Who is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Show {
    #[default]
    All,
    Stuck,
    Certified,
    /// Whose certification expires within 30, 60 or 90 days.
    Within30,
    Within60,
    Within90,
}

impl Show {
    pub const ALL: [Self; 6] = [
        Self::All,
        Self::Stuck,
        Self::Certified,
        Self::Within30,
        Self::Within60,
        Self::Within90,
    ];

    /// As it is sent; also the end of the catalogue ids `cohort-show-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Stuck => "stuck",
            Self::Certified => "certified",
            Self::Within30 => "30",
            Self::Within60 => "60",
            Self::Within90 => "90",
        }
    }

    /// What is not known shows everybody.
    pub fn from_word(word: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|one| one.as_str() == word).unwrap_or_default()
    }

    /// The days within which somebody's certification expires.
    pub const fn days(self) -> Option<u32> {
        match self {
            Self::Within30 => Some(30),
            Self::Within60 => Some(60),
            Self::Within90 => Some(90),
            Self::All | Self::Stuck | Self::Certified => None,
        }
    }
}

/// A cohort in figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortFigures {
    pub programme: String,
    pub programme_title: Phrase,
    pub cohort: CohortId,
    pub name: String,
    /// Civil days, as `2026-11-26`.
    pub starts_on: String,
    pub ends_on: Option<String>,
    /// The day where the programme is.
    pub today: String,
    /// Whoever looks manages the programme; others teach in it.
    pub manages: bool,
    pub courses: Vec<ProgrammeCourse>,
    /// Address and title.
    pub certifications: Vec<(String, Phrase)>,
    /// A certification asks for proficiency in the practice room.
    pub has_room: bool,
    pub summary: Summary,
    pub show: Show,
    /// Those who are shown, by name.
    pub people: Vec<PersonRow>,
    pub growth: Option<Growth>,
    pub skills: Vec<SkillChange>,
    pub comparison: Vec<CountryGroup>,
}

/// The cohort in one sentence; of everybody, whoever is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    pub people: u32,
    pub begun: u32,
    pub certified: u32,
    pub stuck: u32,
    /// Within 30, 60 and 90 days; who is in one is in the next.
    pub expiring: [u32; 3],
}

/// Somebody in a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    pub account: AccountId,
    pub name: String,
    pub agency: String,
    /// Two letters.
    pub country: Option<String>,
    /// In the order of the programme's courses.
    pub courses: Vec<CourseCell>,
    pub room: Option<RoomCell>,
    /// In the order of the certifications.
    pub certifications: Vec<CertificationCell>,
    /// The day they last used the site.
    pub seen_on: Option<String>,
    pub stuck: Vec<Stuck>,
}

/// How far somebody is in a course.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CourseCell {
    /// Lessons done, of how many; nothing for whoever is not enrolled.
    pub lessons: Option<(u32, u32)>,
    pub completed_on: Option<String>,
    /// Percent in the best final assessment.
    pub best: Option<u32>,
    /// `passed`, `failed`, `waiting`: the end of the catalogue ids `cohort-result-…`.
    pub result: Option<String>,
}

/// How far somebody is in the practice room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoomCell {
    Shown { on: String },
    UnderWay { passed: u32 },
}

/// Where somebody stands in a certification.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CertificationCell {
    pub state: CertificationState,
    /// Requirements met, of how many, in a cycle that is under way.
    pub met: Option<(u32, u32)>,
    /// The last day it is good, or was.
    pub until: Option<String>,
}

/// The end of the catalogue ids `cohort-state-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CertificationState {
    /// No cycle was opened.
    #[default]
    None,
    UnderWay,
    /// Everything is met; a person has to confirm it.
    Proposed,
    /// Everything is met; the certificate follows.
    Ready,
    Certified,
    /// Certified, and the renewal is under way.
    Renewing,
    Lapsed,
    Revoked,
}

impl CertificationState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::UnderWay => "under-way",
            Self::Proposed => "proposed",
            Self::Ready => "ready",
            Self::Certified => "certified",
            Self::Renewing => "renewing",
            Self::Lapsed => "lapsed",
            Self::Revoked => "revoked",
        }
    }

    /// Whether the person is certified now.
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Certified | Self::Renewing)
    }
}

/// Why somebody does not come further.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stuck {
    pub why: Why,
    /// Which course or certification.
    pub what: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Nothing was opened.
    NotBegun,
    /// Nothing happened for so many days.
    Quiet {
        days: u32,
    },
    /// An assessment, twice or more, and never passed.
    FailedTwice,
    /// The day is over.
    Deadline {
        due_on: String,
    },
    WaitsMark,
    WaitsInterview,
    WaitsObservation,
    WaitsMeeting,
    WaitsConfirmation,
    WaitsWaiver,
}

impl Why {
    /// The end of the catalogue ids `stuck-…`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::NotBegun => "not-begun",
            Self::Quiet { .. } => "quiet",
            Self::FailedTwice => "failed-twice",
            Self::Deadline { .. } => "deadline",
            Self::WaitsMark => "waits-mark",
            Self::WaitsInterview => "waits-interview",
            Self::WaitsObservation => "waits-observation",
            Self::WaitsMeeting => "waits-meeting",
            Self::WaitsConfirmation => "waits-confirmation",
            Self::WaitsWaiver => "waits-waiver",
        }
    }

    /// Whose turn it is: the end of the catalogue ids `stuck-turn-…`.
    pub const fn turn(&self) -> &'static str {
        match self {
            Self::NotBegun | Self::Quiet { .. } | Self::Deadline { .. } => "officer",
            Self::FailedTwice | Self::WaitsMeeting => "instructor",
            Self::WaitsMark | Self::WaitsInterview | Self::WaitsObservation => "assessor",
            Self::WaitsConfirmation | Self::WaitsWaiver => "manager",
        }
    }
}

/// How many had completed each course by the end of each week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Growth {
    pub people: u32,
    /// The last day of each step, as `2026-11-26`; the last one is today.
    pub days: Vec<String>,
    /// Per course of the programme, a number for each day.
    pub completed: Vec<Vec<u32>>,
}

/// Lower quartile, median and upper quartile, in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    pub lower: u32,
    pub median: u32,
    pub upper: u32,
}

/// The share of recommended questions in assessed interviews, of the same people before the training and in their latest one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillChange {
    /// `adults`, `children`: the end of the catalogue ids `interview-strand-…`.
    pub strand: String,
    pub people: u32,
    pub before: Spread,
    pub after: Spread,
    /// People whose share went up, stayed, went down.
    pub up: u32,
    pub same: u32,
    pub down: u32,
}

/// Figures of a group of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GroupFigures {
    pub people: u32,
    pub begun: u32,
    /// Completed all courses of the programme.
    pub completed: u32,
    pub certified: u32,
}

/// A country with its agencies. No group of fewer than five is told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountryGroup {
    /// Two letters, empty where it is not known; nothing for the other countries together.
    pub country: Option<String>,
    pub figures: GroupFigures,
    /// Without a name: the other agencies together. Empty where no agency can be told apart.
    pub agencies: Vec<(Option<String>, GroupFigures)>,
}

/// A certificate of a programme in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedRow {
    pub code: String,
    pub holder: String,
    pub agency: String,
    pub title: Phrase,
    /// Civil day, where the programme is.
    pub issued_on: String,
    pub expires_on: Option<String>,
    /// `valid`, `expired`, `corrected`, `revoked`: the end of the catalogue ids `issued-status-…`.
    pub status: String,
}

/// The certificates of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedList {
    pub programme: String,
    pub programme_title: Phrase,
    /// What was searched for.
    pub query: String,
    /// One of the words of [`IssuedRow::status`], or empty.
    pub status: String,
    pub count: u32,
    pub rows: Vec<IssuedRow>,
    /// From 1.
    pub page: u32,
    pub more: bool,
}
