//! Which module, lesson and file of one version is which of the other.

use crate::folder::{Folder, is_markdown, is_toml};
use crate::outline::{LessonEntry, ModuleEntry, Outline};
use base::Slug;
use courseware::places;
use std::collections::{BTreeMap, BTreeSet};

/// A lesson by its module and its own address.
pub type Address = (Slug, Slug);

/// What became of what.
#[derive(Debug)]
pub(super) struct Pairs {
    pub old: Outline,
    pub new: Outline,
    /// Modules that are in both, by their old addresses.
    pub modules: BTreeMap<Slug, Slug>,
    /// Lessons that are in both, by their old addresses.
    pub lessons: BTreeMap<Address, Address>,
    /// Texts and settings that are in both, by their old paths.
    pub files: BTreeMap<String, String>,
}

impl Pairs {
    pub fn of(old: &Folder, new: &Folder) -> Self {
        let mut pairs = Self {
            old: Outline::of(old),
            new: Outline::of(new),
            modules: BTreeMap::new(),
            lessons: BTreeMap::new(),
            files: BTreeMap::new(),
        };
        pairs.find_modules();
        pairs.find_lessons(old, new);
        pairs.find_files(old, new);
        pairs
    }

    /// By address; then those with another address and mostly the same lessons.
    fn find_modules(&mut self) {
        let lessons = |module: &ModuleEntry| -> BTreeSet<String> {
            let names = module.lessons.iter();
            names.map(|one| one.name.slug.to_string()).collect()
        };
        let list = |outline: &Outline| -> Vec<(Slug, BTreeSet<String>)> {
            let modules = outline.modules.iter();
            modules
                .map(|one| (one.name.slug.clone(), lessons(one)))
                .collect()
        };
        self.modules = matched(list(&self.old), list(&self.new));
    }

    /// By address in what became of the module; then by address anywhere; then by what they hold.
    fn find_lessons(&mut self, old: &Folder, new: &Folder) {
        let list = |outline: &Outline| -> Vec<Address> {
            lessons(outline).map(|(address, _)| address).collect()
        };
        let mut before = list(&self.old);
        let mut after = list(&self.new);
        let mut take = |is_same: &dyn Fn(&Address, &Address) -> bool,
                        found: &mut BTreeMap<Address, Address>| {
            before.retain(|from| {
                let to = after.iter().position(|to| is_same(from, to));
                let to = to.map(|at| after.remove(at));
                let is_left = to.is_none();
                found.extend(to.map(|to| (from.clone(), to)));
                is_left
            });
        };
        let mut found = BTreeMap::new();
        take(
            &|from, to| self.modules.get(&from.0) == Some(&to.0) && from.1 == to.1,
            &mut found,
        );
        take(&|from, to| from.1 == to.1, &mut found);
        // Only of those that are left one has to look at what they hold.
        let held = |left: Vec<Address>, outline: &Outline, folder: &Folder| -> Vec<_> {
            let left = left.into_iter().map(|address| {
                let held = lesson(outline, &address).map(|lesson| held(folder, lesson));
                (address, held.unwrap_or_default())
            });
            left.collect()
        };
        let (gone, come) = (held(before, &self.old, old), held(after, &self.new, new));
        found.extend(matched(gone, come));
        self.lessons = found;
    }

    fn find_files(&mut self, old: &Folder, new: &Folder) {
        for (from, to) in &self.lessons {
            let (Some(before), Some(after)) = (lesson(&self.old, from), lesson(&self.new, to))
            else {
                continue;
            };
            for (language, path) in &before.texts {
                let other = after.texts.get(language);
                self.files
                    .extend(other.map(|other| (path.clone(), other.clone())));
            }
        }
        let modules = self.modules.iter().filter_map(|(from, to)| {
            let name = |outline: &Outline, slug| Some(outline.module(slug)?.name.name());
            Some((name(&self.old, from)?, name(&self.new, to)?))
        });
        let folders: BTreeMap<String, String> = modules.collect();
        for path in old.files().keys().filter(|path| is_text(path)) {
            let place = path.split_once('/');
            let now = match place.and_then(|(place, rest)| Some((folders.get(place)?, rest))) {
                // Lessons have been found by their addresses.
                Some((_, rest)) if rest.starts_with(|c: char| c.is_ascii_digit()) => continue,
                Some((place, rest)) => format!("{place}/{rest}"),
                None => path.clone(),
            };
            if new.files().contains_key(&now) {
                self.files.insert(path.clone(), now);
            }
        }
    }
}

pub(super) fn is_text(path: &str) -> bool {
    is_markdown(path) || is_toml(path)
}

/// The lessons of an outline with their addresses, in order.
pub(super) fn lessons(outline: &Outline) -> impl Iterator<Item = (Address, &LessonEntry)> {
    outline.modules.iter().flat_map(|module| {
        module.lessons.iter().map(|lesson| {
            let address = (module.name.slug.clone(), lesson.name.slug.clone());
            (address, lesson)
        })
    })
}

fn lesson<'o>(outline: &'o Outline, address: &Address) -> Option<&'o LessonEntry> {
    outline.module(&address.0)?.lesson(&address.1)
}

/// The ids of the sections and questions of a lesson.
fn held(folder: &Folder, lesson: &LessonEntry) -> BTreeSet<String> {
    let Some(path) = lesson.texts.get(&None) else {
        return BTreeSet::new();
    };
    let text = folder.text(path).unwrap_or_default();
    let questions = places::questions(text, &BTreeMap::new()).into_iter();
    let mut ids: BTreeSet<String> = questions.map(|one| format!("?{}", one.id)).collect();
    let place = folder.subject().place(path);
    let alone = courseware::Sources(BTreeMap::from([(place.clone(), text.as_bytes().to_vec())]));
    let parts = places::parts(&alone, &place).unwrap_or_default();
    ids.extend(
        parts
            .into_iter()
            .map(|part| part.id)
            .filter(|id| id != "top"),
    );
    ids
}

/// The same by name; then, of those that are left, those of which more than half of what they hold is the same.
fn matched<T: Ord + Clone>(
    old: Vec<(T, BTreeSet<String>)>,
    new: Vec<(T, BTreeSet<String>)>,
) -> BTreeMap<T, T> {
    let names: BTreeSet<T> = new.iter().map(|(name, _)| name.clone()).collect();
    let (same, gone): (Vec<_>, Vec<_>) =
        old.into_iter().partition(|(name, _)| names.contains(name));
    let mut found: BTreeMap<T, T> = same
        .into_iter()
        .map(|(name, _)| (name.clone(), name))
        .collect();
    let mut come: Vec<_> = new
        .into_iter()
        .filter(|(name, _)| !found.contains_key(name))
        .collect();
    for (name, held) in gone {
        let likeness = |other: &BTreeSet<String>| held.intersection(other).count();
        let best = come
            .iter()
            .enumerate()
            .max_by_key(|(at, (_, other))| (likeness(other), std::cmp::Reverse(*at)));
        let Some((at, other)) = best.map(|(at, (_, other))| (at, other)) else {
            break;
        };
        let most = held.len().max(other.len());
        if 2 * likeness(other) > most {
            found.insert(name, come.remove(at).0);
        }
    }
    found
}
