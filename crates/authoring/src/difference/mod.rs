//! What is different between two versions of a course, as a person reads it.
//!
//! Everything is recognised by what it is called and not by where it stands: modules and lessons by their addresses, sections and questions by
//! their ids. What has another address and mostly the same sections and questions was renamed. Texts are compared word by word; of a
//! question it is told apart what is asked, what is right, what it earns and what is explained. Marks of translations are no content and
//! do not appear.

mod outline;
mod pairs;
mod parts;
mod questions;
mod settings;

pub use outline::OutlineChange;
pub use pairs::Address;
pub use parts::{PartChange, PartState};
pub use questions::{Aspect, FieldChange, QuestionChange, QuestionState};
pub use settings::SettingChange;

use crate::folder::{Change, Folder};
use crate::words::within;
use base::{Locale, Slug};
use pairs::Pairs;
use std::collections::BTreeMap;

/// The differences of two versions of a course.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Modules and lessons that came, went, moved or have another address.
    pub outline: Vec<OutlineChange>,
    /// Settings of the course, of modules and of texts.
    pub settings: Vec<SettingChange>,
    /// Texts, by section.
    pub parts: Vec<PartChange>,
    /// Holds answer keys: never serialised.
    pub questions: Vec<QuestionChange>,
    /// Pictures and other files that are no texts.
    pub files: Vec<Change>,
    /// So much is different that not all of it was compared word by word: what was left is told as taken out and put in.
    pub is_coarse: bool,
}

impl Difference {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Compares two versions.
pub fn compare(old: &Folder, new: &Folder) -> Difference {
    let pairs = Pairs::of(old, new);
    let is_other = |change: &Change| {
        let (Change::Added(path)
        | Change::Removed(path)
        | Change::Changed(path)
        | Change::Moved { to: path, .. }) = change;
        !pairs::is_text(path)
    };
    let (difference, is_whole) = within(|| Difference {
        outline: outline::changes(&pairs),
        settings: settings::changes(old, new, &pairs),
        parts: parts::changes(old, new, &pairs),
        questions: questions::changes(old, new, &pairs),
        files: old.changes(new).into_iter().filter(is_other).collect(),
        is_coarse: false,
    });
    Difference {
        is_coarse: !is_whole,
        ..difference
    }
}

/// Which module and lesson of one version is which of the other.
pub(crate) struct Addresses {
    /// By the older address.
    pub modules: BTreeMap<Slug, Slug>,
    pub lessons: BTreeMap<Address, Address>,
    /// The source text of each lesson of the newer version.
    paths: BTreeMap<Address, String>,
}

impl Addresses {
    pub fn path(&self, lesson: &Address) -> Option<String> {
        self.paths.get(lesson).cloned()
    }
}

pub(crate) fn lessons_by_address(old: &Folder, new: &Folder) -> Addresses {
    let pairs = Pairs::of(old, new);
    let paths = pairs::lessons(&pairs.new)
        .filter_map(|(address, lesson)| Some((address, lesson.texts.get(&None)?.clone())));
    Addresses {
        paths: paths.collect(),
        modules: pairs.modules,
        lessons: pairs.lessons,
    }
}

/// The sections that differ, alone.
pub(crate) fn part_changes(old: &Folder, new: &Folder) -> Vec<PartChange> {
    within(|| parts::changes(old, new, &Pairs::of(old, new))).0
}

/// The language of a file by its name; `None` is the source.
fn language(path: &str) -> Option<Locale> {
    let (_, language) = path.strip_suffix(".md")?.rsplit_once('.')?;
    language.parse().ok()
}

/// Whether a file holds questions and nothing else.
fn holds_questions(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.starts_with("assessment/") || name == "quiz.md" || name.starts_with("quiz.")
}

#[cfg(test)]
mod tests;
