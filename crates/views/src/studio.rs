//! What authors see of a course that they edit.

use crate::Phrase;
use crate::studio_begin::HeadingRow;
use crate::studio_review::{OpenComment, ReviewersView};
use crate::studio_schedule::ScheduleView;
use crate::supervise::ProblemView;
use base::{DraftId, FactId, Locale, Message, SubjectKind, Timestamp};
use std::collections::BTreeMap;

/// A course in the studio.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StudioView {
    /// The word of the course, the scenario or the case.
    pub course: String,
    pub kind: SubjectKind,
    /// Officers choose it at an address of its own.
    pub is_chosen: bool,
    pub title: Option<Phrase>,
    /// What the draft calls it, where nothing is published yet.
    pub drafted_title: Option<String>,
    /// How the version is named that officers have now; none for a course that nobody published.
    pub published: Option<PublicationView>,
    pub draft: Option<DraftView>,
    /// The content folder holds another state than the one that was published here.
    pub offered: bool,
    /// The draft that was given up last, where nothing was published from one since.
    pub given_up: Option<GivenUp>,
}

/// A draft that was given up. What was written in it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenUp {
    pub id: DraftId,
    pub at: Timestamp,
    /// How many states its texts have.
    pub states: u32,
    /// The texts that were written in it, by path.
    pub paths: Vec<String>,
}

/// One time a version became current.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicationView {
    /// From 1.
    pub number: u32,
    /// The first 12 digits of its fingerprint.
    pub version: String,
    pub at: Timestamp,
    pub by: Option<String>,
    /// `folder`, `studio` or `rolled-back`; also the end of the catalogue ids `studio-origin-…`.
    pub origin: String,
    pub notes: String,
}

/// A draft with its outline and what the compiler says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftView {
    pub id: DraftId,
    /// How many states its texts have.
    pub states: u32,
    /// When somebody saved in it last, and who.
    pub latest: Option<(Timestamp, Option<String>)>,
    pub opened_at: Timestamp,
    pub opener: Option<String>,
    pub modules: Vec<ModuleRow>,
    /// Titles and summaries that can be changed beside the outline, by path.
    pub headings: BTreeMap<String, HeadingRow>,
    /// Files that stand in no module: the course's own, banks, transcripts, pictures.
    pub others: Vec<FileRow>,
    pub problems: Vec<ProblemView>,
    pub errors: usize,
    /// Of its sources as they are now: what a reviewer decides on.
    pub fingerprint: String,
    /// How many files differ from the version it began from.
    pub changed: usize,
    pub review: ReviewState,
    /// What changed, in the words of whoever asked for the latest review of this draft; empty before the first.
    pub notes: String,
    pub reviewers: ReviewersView,
    /// Another version was published since it began: it goes on from that one before it is reviewed and published.
    pub is_behind: bool,
    pub schedule: ScheduleView,
    /// Those that nobody has settled, by text.
    pub comments: Vec<OpenComment>,
    /// A newer glossary counts than the one it has.
    pub glossary: Option<OldGlossary>,
}

/// A draft has another glossary than the one that counts now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldGlossary {
    /// The fingerprint of the one that counts now.
    pub newer: String,
    /// What taking it changes.
    pub difference: DifferenceView,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleRow {
    pub slug: String,
    pub title: String,
    pub file: FileRow,
    pub lessons: Vec<LessonRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonRow {
    pub slug: String,
    pub title: String,
    /// The lesson in the course's own language, then its translations.
    pub files: Vec<FileRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRow {
    /// In the folder of the course.
    pub path: String,
    /// Changed since the draft began: when, and by whom.
    pub changed: Option<(Timestamp, Option<String>)>,
    /// Whether it is a text that can be edited.
    pub is_text: bool,
    /// How many comments on it are open.
    pub comments: usize,
}

/// How a draft stands on its way to publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReviewState {
    /// Nothing differs from what is published.
    Nothing,
    /// Nobody was asked yet, or the draft was changed since.
    Unasked,
    Waiting {
        asker: String,
        at: Timestamp,
    },
    /// It may be published.
    Approved {
        reviewer: String,
        at: Timestamp,
        words: String,
    },
    Returned {
        reviewer: String,
        at: Timestamp,
        words: String,
    },
}

/// A text in the editor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditorView {
    pub course: String,
    pub path: String,
    /// In which the text is written, where that is known.
    pub language: Option<Locale>,
    pub text: String,
    /// The state the form begins from; 0 is that of the published version.
    pub seen: u32,
    pub saved: Option<(Timestamp, Option<String>)>,
    pub problems: Vec<ProblemView>,
    /// The lesson whose text it is, as a preview names it: module and lesson.
    pub lesson: Option<(String, String)>,
    /// Whose law stands in a lesson of this course, as a preview names it.
    pub countries: Vec<String>,
    /// The ids that a comment may name.
    pub parts: Vec<String>,
    pub comments: Vec<CommentView>,
    /// Its questions, or its scenes' and case's blocks, each with a door to its form.
    pub blocks: crate::studio_forms::BlocksView,
}

/// What a form gets that saved a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It is on disk under this number.
    Kept { number: u32 },
    /// Somebody saved meanwhile elsewhere in the text, and both stand now.
    Merged { number: u32 },
    /// It is kept without what cannot stand in a text; somebody may have saved meanwhile elsewhere in it, and both stand now.
    Cleaned {
        number: u32,
        remarks: Vec<Message>,
        merged: bool,
    },
    /// Somebody changed the same place: nothing was saved, a person decides.
    Conflict { number: u32, hunks: Vec<HunkView> },
}

/// A place of a text that two people changed, or that is settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HunkView {
    Settled(String),
    Conflict {
        base: String,
        yours: String,
        theirs: String,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentView {
    pub id: FactId,
    pub path: String,
    pub block: Option<String>,
    pub words: String,
    pub writer: String,
    pub at: Timestamp,
    pub settled: Option<(Timestamp, String)>,
}

/// One state of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateRow {
    pub number: u32,
    /// How it came about; the end of the catalogue ids `studio-cause-…`.
    pub cause: String,
    pub at: Timestamp,
    pub saver: Option<String>,
}

/// Somebody who edits a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditorRow {
    pub id: FactId,
    pub name: String,
    pub email: String,
    pub since: Timestamp,
    /// For when they planned a publication: it ends with their editing.
    pub planned: Option<Timestamp>,
}

/// The versions of a course that were published, the latest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionsView {
    pub course: String,
    pub title: Option<Phrase>,
    /// None yet of a course that was never published.
    pub rows: Vec<PublicationView>,
    /// By version: how many officers are under way in it, and how many completed it.
    pub people: BTreeMap<String, (u32, u32)>,
    pub has_draft: bool,
}

/// What is different between two states of a course. Holds answer keys: for authors only, never serialised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DifferenceView {
    /// What came, went, moved or has another address.
    pub outline: Vec<Message>,
    pub settings: Vec<SettingRow>,
    pub parts: Vec<PartRow>,
    pub questions: Vec<QuestionRow>,
    /// Pictures and other files that are no texts.
    pub files: Vec<Message>,
    /// Not all of it was compared word by word.
    pub is_coarse: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingRow {
    pub path: String,
    pub key: String,
    pub before: Option<String>,
    pub after: Option<String>,
    /// It decides what a test asks, and when it is passed.
    pub decides: bool,
}

/// A section of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartRow {
    pub path: String,
    pub part: String,
    /// `added`, `removed`, `changed` or `moved`; also the end of the catalogue ids `studio-state-…`.
    pub state: &'static str,
    pub words: Vec<PieceView>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionRow {
    pub id: String,
    pub path: String,
    /// As of a section.
    pub state: &'static str,
    pub fields: Vec<FieldRow>,
}

/// A field of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldRow {
    /// `asked`, `key`, `scoring`, `order`, `explained` or `filed`; also the end of the catalogue ids `studio-aspect-…`.
    pub aspect: &'static str,
    /// The key of a setting, if it is one.
    pub key: String,
    pub words: Vec<PieceView>,
}

/// A piece of a text that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PieceView {
    Kept(String),
    Removed(String),
    Added(String),
}
