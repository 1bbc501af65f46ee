//! The outline of a course: its modules and lessons in order, and what authors do to it.
//!
//! Order is in the names of folders and files, `01-definition`, as `docs/authoring.md` says. A change of the outline is a change of
//! names, and of the links that lead to them in every text and every translation; no other byte is touched.

mod edit;
mod links;
mod names;
mod operation;
mod plan;

pub use edit::{Applied, Effect, apply};
pub(crate) use links::lead;
pub use names::Numbered;
pub(crate) use names::markdown;
pub use operation::{NewLesson, NewModule, Operation};

use crate::folder::Folder;
use base::{Locale, Slug};
use std::collections::BTreeMap;

/// What a course consists of, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    pub modules: Vec<ModuleEntry>,
}

/// A module folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleEntry {
    pub name: Numbered,
    /// Of its text in the source language, where it can be read.
    pub title: Option<String>,
    pub lessons: Vec<LessonEntry>,
    /// There are questions of its own.
    pub has_quiz: bool,
}

/// A lesson with its translations beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonEntry {
    pub name: Numbered,
    /// Paths by language; `None` is the source.
    pub texts: BTreeMap<Option<Locale>, String>,
    /// The title in each of them, where it can be read.
    pub titles: BTreeMap<Option<Locale>, String>,
}

impl Outline {
    /// Reads the outline. What has no place in a course by its name is left out; the compiler speaks of it.
    pub fn of(folder: &Folder) -> Self {
        let mut modules: Vec<ModuleEntry> = Vec::new();
        for path in folder.files().keys() {
            let Some((place, file)) = path.split_once('/') else {
                continue;
            };
            let Some(name) = Numbered::parse(place) else {
                continue;
            };
            let known = modules.iter().position(|module| module.name == name);
            let at = known.unwrap_or_else(|| {
                modules.push(ModuleEntry {
                    title: title(folder, &format!("{place}/module.md")),
                    name,
                    lessons: Vec::new(),
                    has_quiz: false,
                });
                modules.len() - 1
            });
            if let Some(module) = modules.get_mut(at) {
                module.file(folder, path, file);
            }
        }
        modules.sort_by(|a, b| a.name.cmp(&b.name));
        for module in &mut modules {
            module.lessons.sort_by(|a, b| a.name.cmp(&b.name));
        }
        Self { modules }
    }

    pub fn module(&self, slug: &Slug) -> Option<&ModuleEntry> {
        self.modules.iter().find(|module| module.name.slug == *slug)
    }
}

impl ModuleEntry {
    fn file(&mut self, folder: &Folder, path: &str, file: &str) {
        let Some((stem, language)) = names::markdown(file) else {
            return;
        };
        if stem == "quiz" && language.is_none() {
            self.has_quiz = true;
        }
        let Some(name) = Numbered::parse(stem) else {
            return;
        };
        let known = self.lessons.iter().position(|lesson| lesson.name == name);
        let at = known.unwrap_or_else(|| {
            self.lessons.push(LessonEntry {
                name,
                texts: BTreeMap::new(),
                titles: BTreeMap::new(),
            });
            self.lessons.len() - 1
        });
        if let Some(lesson) = self.lessons.get_mut(at) {
            lesson.texts.insert(language, path.to_owned());
            lesson
                .titles
                .extend(title(folder, path).map(|title| (language, title)));
        }
    }

    pub fn lesson(&self, slug: &Slug) -> Option<&LessonEntry> {
        self.lessons.iter().find(|lesson| lesson.name.slug == *slug)
    }
}

/// The title of a text, where its settings can be read.
fn title(folder: &Folder, path: &str) -> Option<String> {
    let settings = crate::settings::of_text(folder.text(path)?)?;
    Some(settings.get("title")?.as_str()?.to_owned())
}

#[cfg(test)]
mod tests;
