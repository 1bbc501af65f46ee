//! Questions in and out.

use base::{ImportId, Timestamp};

/// What an import would do, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportView {
    /// Kept for an hour under this id until it is confirmed; afterwards the record of it.
    pub import: ImportId,
    pub course: String,
    pub bank: String,
    /// `gift`, `moodle-xml` or `aiken`.
    pub format: String,
    pub file_name: String,
    pub bytes: u64,
    /// In the order of the file.
    pub items: Vec<ImportRow>,
    /// How many became questions, how many could not, and remarks on those that did.
    pub taken: usize,
    pub refused: usize,
    pub remarks: usize,
    /// Which page of the items this is, from 1, and how many there are.
    pub page: usize,
    pub pages: usize,
    pub done_at: Option<Timestamp>,
    /// Nothing of it can be used, and why.
    pub obstacle: Option<base::Message>,
    /// The course is edited in the browser: the questions go into its draft, and out of it.
    pub into_draft: bool,
}

/// One item of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// In the file, from 1.
    pub line: usize,
    /// Its name in the file, shortened plain text.
    pub name: String,
    /// `kind-…` it became; `None` when it could not.
    pub kind: Option<String>,
    /// The id it got.
    pub id: Option<String>,
    pub category: String,
    /// Why it could not, or what was changed or left out.
    pub remarks: Vec<base::Message>,
}

/// The page of exchange for one course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExchangeView {
    pub course: String,
    pub course_title: crate::Phrase,
    /// Names of banks that can be exported.
    pub banks: Vec<String>,
    pub imports: Vec<PastImport>,
    /// The course is edited in the browser: what is imported goes into its draft.
    pub into_draft: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastImport {
    pub import: ImportId,
    pub bank: String,
    pub format: String,
    pub file_name: String,
    pub taken: u32,
    pub refused: u32,
    pub by: String,
    pub at: Timestamp,
    pub withdrawn_at: Option<Timestamp>,
}
