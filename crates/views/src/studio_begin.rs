//! A course before its first publication, and who edits one.

use crate::studio::EditorRow;
use base::Timestamp;

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
    /// Whether the reader appoints them.
    pub appoints: bool,
}

/// A course whose editors an administrator can appoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditedCourse {
    pub slug: String,
    pub title: String,
    pub editors: usize,
}
