//! What authors see of files that meet a draft: a content folder that changed, an archive that was brought, the banks of a course.

use crate::Phrase;
use crate::question::{FeedbackView, QuestionView};
use crate::studio::{DifferenceView, HunkView, PublicationView};
use crate::studio_insight::NoteTold;
use crate::supervise::ProblemView;
use base::{ImportId, Message};

/// A course from outside beside what its authors have. Holds answer keys: for authors only, never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingView {
    pub course: String,
    pub title: Option<Phrase>,
    /// An archive; none: the content folder.
    pub archive: Option<ArchiveView>,
    /// Names both states, so that nobody decides on others than were shown.
    pub over: String,
    /// What taking it over would change in the draft.
    pub difference: DifferenceView,
    pub conflicts: Vec<FileConflictView>,
    /// The glossary came with it and is another one: it belongs to all courses and is not taken over.
    pub other_glossary: bool,
    /// Why it cannot be taken over at all.
    pub reasons: Vec<Message>,
    pub has_draft: bool,
}

/// An archive that was brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchiveView {
    pub id: ImportId,
    pub name: String,
    /// What was left out, taken out or read in another encoding, by path.
    pub remarks: Vec<(String, Message)>,
    /// What it began from: `replace`, or the number of a publication.
    pub base: String,
    /// What it may have begun from, the latest first.
    pub bases: Vec<PublicationView>,
}

impl IncomingView {
    /// Nothing would change, and nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.conflicts.is_empty()
            && self.reasons.is_empty()
            && self.difference == DifferenceView::default()
    }
}

/// A file that cannot be both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileConflictView {
    pub path: String,
    /// `text`, `bytes`, `removed-by-us`, `removed-by-them`, `named`, `unclear-here` or `unclear-there`; also the end of the catalogue ids
    /// `studio-files-conflict-…`.
    pub what: &'static str,
    /// The places of a text.
    pub hunks: Vec<HunkView>,
    pub choices: Vec<ChoiceView>,
}

/// What somebody may decide about a file that cannot be both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceView {
    /// As the form sends it.
    pub value: String,
    /// `ours`, `theirs`, `both`, `into`, `beside` or `without`.
    pub label: &'static str,
    /// The name that is chosen, where one is.
    pub name: String,
}

/// The files of questions of a draft. Holds answer keys: for authors only, never serialised.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftBanksView {
    pub course: String,
    pub title: Option<Phrase>,
    pub banks: Vec<DraftBank>,
    /// The one that is looked at.
    pub open: Option<DraftQuestions>,
}

/// A file of questions: a bank, or the questions of a quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftBank {
    /// In the folder of the course.
    pub path: String,
    /// Questions in it.
    pub count: usize,
    pub errors: usize,
    pub remarks: usize,
}

/// The questions of a file as officers see them.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftQuestions {
    pub path: String,
    /// With what is told after an answer.
    pub questions: Vec<(QuestionView, FeedbackView)>,
    /// Where it was asked, what officers did with each of them; empty where they have no such file.
    pub notes: Option<Vec<Option<NoteTold>>>,
    pub problems: Vec<ProblemView>,
    /// The draft has errors: nothing can be shown until they are mended.
    pub has_errors: bool,
    /// Questions before the first one shown.
    pub before: usize,
    /// Questions in the file.
    pub count: usize,
    pub page: usize,
    pub pages: usize,
}
