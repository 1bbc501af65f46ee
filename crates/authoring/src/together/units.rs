//! What of a folder has a name of its own, and can be renamed.

use crate::folder::{Folder, is_markdown};
use crate::outline::{Numbered, markdown};
use std::collections::BTreeMap;

/// A text with its translations, or any other file.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unit {
    /// The first folder of its path; empty for what lies in none.
    pub folder: String,
    /// What stands before the language of a text; of another file, its whole name.
    pub stem: String,
}

/// What a name depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Lesson,
    /// The text, the settings or the quiz of a module: called alike everywhere, and known by the module.
    OfModule,
    /// A bank, a picture: may have another name in its folder.
    Free,
    /// `course.md`: always called so.
    Fixed,
}

impl Unit {
    /// Of a path, with what follows the name: `.md`, `.fr.md`, or nothing.
    pub fn of(path: &str) -> (Self, &str) {
        let (folder, file) = path.split_once('/').unwrap_or(("", path));
        let stem = markdown(file).map_or(file, |(stem, _)| stem);
        let unit = Self {
            folder: folder.to_owned(),
            stem: stem.to_owned(),
        };
        (unit, &file[stem.len()..])
    }

    pub fn name(&self) -> String {
        if self.folder.is_empty() {
            self.stem.clone()
        } else {
            format!("{}/{}", self.folder, self.stem)
        }
    }
}

/// One of the states, taken apart.
pub(super) struct Side<'f> {
    pub is_course: bool,
    pub units: BTreeMap<Unit, BTreeMap<&'f str, &'f [u8]>>,
}

impl<'f> Side<'f> {
    pub fn of(folder: &'f Folder) -> Self {
        let mut units: BTreeMap<Unit, BTreeMap<&str, &[u8]>> = BTreeMap::new();
        for (path, bytes) in folder.files() {
            let (unit, ending) = Unit::of(path);
            units.entry(unit).or_default().insert(ending, bytes);
        }
        Self {
            is_course: folder.subject().is_course(),
            units,
        }
    }

    pub fn has(&self, unit: &Unit) -> bool {
        self.units.contains_key(unit)
    }

    pub fn file(&self, unit: &Unit, ending: &str) -> Option<&'f [u8]> {
        self.units.get(unit)?.get(ending).copied()
    }

    /// The text in the language of the course; where it has none, the first file.
    pub fn main(&self, unit: &Unit) -> Option<(&'f str, &'f [u8])> {
        let files = self.units.get(unit)?;
        let main = files.get_key_value(".md").or_else(|| files.iter().next());
        main.map(|(ending, bytes)| (*ending, *bytes))
    }

    pub fn bytes(&self, unit: &Unit) -> Option<&'f [u8]> {
        self.main(unit).map(|(_, bytes)| bytes)
    }

    pub fn is_text(&self, unit: &Unit) -> bool {
        self.main(unit)
            .is_some_and(|(ending, _)| is_markdown(ending))
    }

    pub fn kind(&self, unit: &Unit) -> Kind {
        if unit.folder.is_empty() {
            Kind::Fixed
        } else if !self.is_course || Numbered::parse(&unit.folder).is_none() {
            Kind::Free
        } else if Numbered::parse(&unit.stem).is_some() && self.is_text(unit) {
            Kind::Lesson
        } else {
            Kind::OfModule
        }
    }

    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Unit> {
        self.units
            .keys()
            .filter(move |unit| self.kind(unit) == kind)
    }

    /// The folders of modules.
    pub fn modules(&self) -> Vec<String> {
        let inside = |unit: &&Unit| matches!(self.kind(unit), Kind::Lesson | Kind::OfModule);
        let mut found: Vec<String> = self
            .units
            .keys()
            .filter(inside)
            .map(|unit| unit.folder.clone())
            .collect();
        found.dedup();
        found
    }
}
