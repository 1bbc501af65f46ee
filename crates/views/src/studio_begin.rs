//! A course before its first publication, and who edits one.

use crate::Phrase;
use crate::studio::EditorRow;
use base::{SubjectKind, Timestamp};

/// A course that nobody published yet, and whose draft is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCourseRow {
    pub slug: String,
    pub title: String,
    pub opened_at: Timestamp,
    pub opener: Option<String>,
}

/// Title and summary of a text, as the form for them begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadingRow {
    pub title: String,
    pub summary: String,
    /// The state of the file that the form begins from.
    pub seen: u32,
}

/// Who edits a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditorsView {
    pub course: String,
    /// With none, every instructor edits it.
    pub rows: Vec<EditorRow>,
    /// What belongs to the course and has editors of its own; for those who appoint.
    pub beside: Vec<EditedSubject>,
    /// Whether the reader appoints them.
    pub appoints: bool,
}

/// A course whose editors an administrator can appoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditedCourse {
    pub slug: String,
    pub title: String,
    pub editors: usize,
    pub beside: Vec<EditedSubject>,
}

/// A scenario or a case of a course, whose editors are its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditedSubject {
    /// The word of the scenario or the case.
    pub course: String,
    pub kind: SubjectKind,
    pub title: Phrase,
    pub editors: usize,
}
