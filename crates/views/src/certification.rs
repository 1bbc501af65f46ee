//! Certifications as the managers of a programme define them.

use crate::Phrase;
use base::{Locale, Message, Timestamp};

/// A message with days in it that the page writes as the reader's language does: names of arguments and days such as `2028-02-29`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub message: Message,
    pub days: Vec<(String, String)>,
}

/// One requirement as it is read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AloudLine {
    /// Its name among the requirements.
    pub id: String,
    /// Others stand in it.
    pub is_group: bool,
    /// `2.1`: the first of the second group.
    pub number: String,
    /// 0 at the top; one more inside each group.
    pub depth: usize,
    pub said: Message,
    /// What was shown before the cycle counts too.
    pub ever: Option<Message>,
}

/// The certifications of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificationList {
    pub programme: String,
    pub programme_title: Phrase,
    pub manages: bool,
    pub rows: Vec<CertificationRow>,
    /// The number of the programme's template of certificates, once there is one.
    pub template: Option<u32>,
}

/// A certification in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificationRow {
    pub slug: String,
    pub title: Phrase,
    /// The version for new cycles, and since when.
    pub version: u32,
    pub written_at: Timestamp,
}

/// A certification with the version for new cycles, and the earlier ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificationView {
    pub programme: String,
    pub programme_title: Phrase,
    pub slug: String,
    pub title: Phrase,
    pub manages: bool,
    /// Whoever asks decides on awards, as managers and assessors do.
    pub decides: bool,
    /// The latest first.
    pub versions: Vec<CertificationVersion>,
}

/// What a version says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificationVersion {
    pub number: u32,
    pub written_at: Timestamp,
    pub title: Phrase,
    pub outcomes: Option<(Locale, Vec<String>)>,
    pub full: Vec<AloudLine>,
    /// The shorter path of a renewal, where there is one.
    pub renewal: Vec<AloudLine>,
    /// How long it is good, each a sentence; that it never expires, where there are no terms.
    pub terms: Vec<Message>,
    /// Who decides on an award.
    pub decides: Message,
    /// The certificate says that practice in the room does not authorise interviewing.
    pub practice_room: bool,
}

/// What the form of a certification says, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CertificationForm {
    /// The word in its address, of a new one.
    pub slug: String,
    pub titles: Vec<(Locale, String)>,
    /// One outcome a line.
    pub outcomes: Vec<(Locale, String)>,
    /// TOML.
    pub requirements: String,
    /// TOML; empty where a renewal asks for everything again.
    pub renewal: String,
    /// Without this a certificate never expires, and what is typed of the terms does not matter.
    pub expires: bool,
    pub validity: String,
    pub window: String,
    pub grace: String,
    /// `completion`, `previous` or `fixed`.
    pub rule: String,
    pub month: String,
    pub day: String,
    /// A person of the programme confirms each award.
    pub confirmed: bool,
    pub practice_room: bool,
    /// The day that the example begins with.
    pub completed_on: String,
}

/// A requirement that is to be added by choosing, without writing TOML.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AddedRequirement {
    /// `requirements` or `renewal`: the field that it goes into.
    pub path: String,
    /// The group that it goes into; at the top without one.
    pub into: String,
    /// `any` or `all`: it is the first of a new group there.
    pub own: String,
    /// A word of the form, such as `course`.
    pub kind: String,
    pub course: String,
    /// The course, `/`, and the key of the assessment.
    pub assessment: String,
    pub percent: String,
    /// `adults` or `children`.
    pub people: String,
    pub rubric: String,
    pub times: String,
    pub assessors: String,
    pub hours: String,
    pub days: String,
    pub ever: bool,
}

/// What is to become of requirements that were ticked, without writing TOML.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arrangement {
    /// `requirements` or `renewal`.
    pub path: String,
    /// `gather`, `need`, `dissolve` or `remove`.
    pub what: String,
    /// Their names.
    pub picked: Vec<String>,
    /// `any` or `all`, of a group that is made or changed.
    pub group: String,
    /// Of `any`: how many are needed.
    pub least: String,
}

/// Something in the requirements that must be put right, by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineProblem {
    /// From 1.
    pub line: usize,
    pub message: Message,
    pub hint: Option<Message>,
}

/// One path in the form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PathDraft {
    /// What could be understood, read aloud.
    pub aloud: Vec<AloudLine>,
    pub problems: Vec<LineProblem>,
}

/// The form of a certification, with what its fields mean as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificationEditor {
    pub programme: String,
    pub programme_title: Phrase,
    /// Its address and title; a new one has none.
    pub existing: Option<(String, Phrase)>,
    /// The version that the form began with: saving names it, so that nobody overwrites what they have not seen. 0 of a new one.
    pub seen: u32,
    pub form: CertificationForm,
    /// Of the programme: the form asks for these first.
    pub languages: Vec<Locale>,
    pub full: PathDraft,
    pub renewal: PathDraft,
    /// The dates of somebody who completes everything on the day of the form; empty where the terms cannot be used.
    pub example: Vec<Said>,
    /// What is wrong with the terms: field and words.
    pub terms_problems: Vec<(String, Message)>,
    /// IANA name of the zone in which days are counted.
    pub zone: String,
    pub courses: Vec<Choice>,
    pub assessments: Vec<Choice>,
    pub rubrics: Vec<Choice>,
}

/// What can be chosen: the value that is sent, and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub words: String,
}

/// Somebody whose name stands under certificates.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignatoryForm {
    pub name: String,
    pub roles: Vec<(Locale, String)>,
}

/// The form of a template, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TemplateForm {
    pub signatories: Vec<SignatoryForm>,
    /// The code of a language, or empty.
    pub second: String,
}

/// How the certificates of a programme are set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateEditor {
    pub programme: String,
    pub programme_title: Phrase,
    /// The number that the form began with; 0 where there is none yet.
    pub seen: u32,
    pub form: TemplateForm,
    /// SHA-256 of its logo, hexadecimal.
    pub logo: Option<String>,
    /// Numbers and moments of all templates, the latest first.
    pub versions: Vec<(u32, Timestamp)>,
}
