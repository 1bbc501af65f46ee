//! What is to be done to the files of a course, and doing it.

use super::edit::{Applied, Effect};
use super::links::{self, Address};
use super::names::Numbered;
use super::operation::NewLesson;
use super::{LessonEntry, ModuleEntry};
use crate::folder::{Folder, is_markdown};
use crate::settings::quoted;
use crate::translation;
use base::{Message, Slug};
use courseware::Sources;
use courseware::places;
use std::collections::{BTreeMap, BTreeSet};

/// What is to be done.
#[derive(Debug)]
pub(super) struct Plan<'f> {
    folder: &'f Folder,
    renamed: BTreeMap<String, String>,
    removed: BTreeSet<String>,
    added: Vec<(String, String)>,
    led: Vec<Led>,
}

/// Where links lead that led to what has another address now.
#[derive(Debug)]
enum Led {
    Module { from: Slug, to: Slug },
    Lesson { from: Address, to: Address },
}

impl<'f> Plan<'f> {
    pub fn new(folder: &'f Folder) -> Self {
        Self {
            folder,
            renamed: BTreeMap::new(),
            removed: BTreeSet::new(),
            added: Vec::new(),
            led: Vec::new(),
        }
    }

    /// Files whose paths begin like this.
    fn files(&self, prefix: &str) -> Vec<String> {
        let paths = self.folder.files().keys();
        paths
            .filter(|path| path.starts_with(prefix))
            .cloned()
            .collect()
    }

    fn rename(&mut self, from: &str, to: &str) {
        if from == to {
            return;
        }
        for path in self.files(from) {
            let rest = &path[from.len()..];
            self.renamed.insert(path.clone(), format!("{to}{rest}"));
        }
    }

    pub fn rename_module(&mut self, from: &Numbered, to: &Numbered) {
        self.rename(&format!("{}/", from.name()), &format!("{}/", to.name()));
        if from.slug != to.slug {
            let (from, to) = (from.slug.clone(), to.slug.clone());
            self.led.push(Led::Module { from, to });
        }
    }

    /// Gives a lesson another name, with its translations; perhaps in another module.
    pub fn rename_lesson(
        &mut self,
        (module, from): (&Numbered, &Numbered),
        (target, to): (&Numbered, &Numbered),
    ) {
        let path =
            |module: &Numbered, name: &Numbered| format!("{}/{}.", module.name(), name.name());
        self.rename(&path(module, from), &path(target, to));
        if (&module.slug, &from.slug) != (&target.slug, &to.slug) {
            self.led.push(Led::Lesson {
                from: (module.slug.clone(), from.slug.clone()),
                to: (target.slug.clone(), to.slug.clone()),
            });
        }
    }

    pub fn remove_module(&mut self, module: &ModuleEntry) {
        let files = self.files(&format!("{}/", module.name.name()));
        self.removed.extend(files);
    }

    pub fn remove_lesson(&mut self, module: &ModuleEntry, lesson: &LessonEntry) {
        let prefix = format!("{}/{}.", module.name.name(), lesson.name.name());
        let files = self.files(&prefix);
        self.removed.extend(files);
    }

    pub fn add(&mut self, path: String, text: String) {
        self.added.push((path, text));
    }

    pub fn add_lesson(&mut self, module: &str, name: &Numbered, lesson: &NewLesson) {
        let text = format!(
            "+++\ntitle = {}\nsummary = {}\nminutes = {}\n+++\n\n",
            quoted(&lesson.title),
            quoted(&lesson.summary),
            lesson.minutes
        );
        self.add(format!("{module}/{}.md", name.name()), text);
    }

    /// Refuses where something that stays links to what goes.
    pub fn leaves_no_link(&self, goes: impl Fn(&Address) -> bool) -> Result<(), Message> {
        let staying = self
            .folder
            .texts()
            .filter(|(path, _)| !self.removed.contains(*path));
        let found = staying.map(|(path, text)| {
            let links = links::find(text).into_iter();
            (path, links.filter(|link| goes(&link.to)).count())
        });
        let linked: Vec<(&str, usize)> = found.filter(|(_, count)| *count > 0).collect();
        match linked.first() {
            None => Ok(()),
            Some((path, _)) => {
                let count: usize = linked.iter().map(|(_, count)| count).sum();
                Err(Message::new("authoring-outline-linked")
                    .with("path", *path)
                    .with("count", count))
            }
        }
    }

    fn leads(&self, to: &Address) -> Option<Address> {
        self.led.iter().find_map(|led| match led {
            Led::Module { from, to: new } if to.0 == *from => Some((new.clone(), to.1.clone())),
            Led::Lesson { from, to: new } if to == from => Some(new.clone()),
            _ => None,
        })
    }

    /// Does it. Names and sizes are looked at again, as of a folder from outside.
    pub fn carry_out(self) -> Result<Applied, Message> {
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut effects = Vec::new();
        for (path, bytes) in self.folder.files() {
            if self.removed.contains(path) {
                effects.push((None, Effect::Removed(path.clone())));
                continue;
            }
            let now = self.renamed.get(path).unwrap_or(path).clone();
            if now != *path {
                let (from, to) = (path.clone(), now.clone());
                effects.push((Some(now.clone()), Effect::Moved { from, to }));
            }
            let text = std::str::from_utf8(bytes).ok();
            let text = text.filter(|_| !self.led.is_empty() && is_markdown(path));
            let led = text
                .map(|text| links::lead(text, |to| self.leads(to)))
                .filter(|(_, links)| *links > 0);
            let bytes = match led {
                Some((text, links)) => {
                    let path = now.clone();
                    effects.push((Some(now.clone()), Effect::Linked { path, links }));
                    text.into_bytes()
                }
                None => bytes.clone(),
            };
            files.insert(now, bytes);
        }
        for (path, text) in self.added {
            effects.push((Some(path.clone()), Effect::Added(path.clone())));
            files.insert(path, text.into_bytes());
        }
        if !self.led.is_empty() {
            restamp(self.folder, &self.renamed, &mut files);
        }
        let subject = self.folder.subject().clone();
        let read = Folder::read(subject, files).map_err(|mut reasons| reasons.swap_remove(0))?;
        effects.sort_by(|(one, _), (other, _)| (one.is_none(), one).cmp(&(other.is_none(), other)));
        Ok(Applied {
            folder: read.folder,
            effects: effects.into_iter().map(|(_, effect)| effect).collect(),
        })
    }
}

/// A link that leads elsewhere changes the mark of its part, and was changed in the translation as well: what was fresh stays fresh, and
/// what was stale stays stale.
fn restamp(
    old: &Folder,
    renamed: &BTreeMap<String, String>,
    files: &mut BTreeMap<String, Vec<u8>>,
) {
    let nothing = BTreeMap::new();
    let before = old.sources(&nothing);
    let place = |path: &str| old.subject().place(path);
    let now = Sources(
        files
            .iter()
            .map(|(path, bytes)| (place(path), bytes.clone()))
            .collect(),
    );
    for (path, text) in old.texts() {
        let new_path = renamed.get(path).map_or(path, String::as_str);
        let Some(source) = translation::source_path(path) else {
            continue;
        };
        let new_source = renamed.get(&source).unwrap_or(&source);
        let is_same = old.files().get(&source) == files.get(new_source);
        let Some(bytes) = files.get(new_path).filter(|_| !is_same) else {
            continue;
        };
        let fresh = translation::fresh(&before, &place(&source), &place(path));
        let parts = places::parts(&now, &place(new_source)).unwrap_or_default();
        let marks = parts.into_iter().filter(|part| fresh.contains(&part.id));
        let marks = marks.map(|part| (part.id, part.mark)).collect();
        let led = std::str::from_utf8(bytes).unwrap_or(text);
        let stamped = translation::with_marks(led, &marks).into_bytes();
        files.insert(new_path.to_owned(), stamped);
    }
}
