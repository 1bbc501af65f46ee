//! A course as its folder: files by path, nothing else.
//!
//! Whatever brings a course in (an archive, an upload, a draft) passes here, and what passes can be unpacked on every common system
//! without writing beside the folder or over another file.

mod path;

pub use path::{DEPTH, PATH_BYTES, refused};

use base::{Message, Slug, Subject, SubjectKind};
use courseware::{RASTER_BYTES, SCENARIO_BYTES, Sources, TEXT_BYTES};
use path::{Names, shown};
use std::collections::BTreeMap;

/// Files of a course: 200 lessons in four languages, twice over.
pub const FILES: usize = 2_000;
/// Bytes of a course, pictures among them.
pub const BYTES: usize = 64 * 1024 * 1024;
/// Reasons that are told of one folder; whoever has more begins with these.
const REASONS: usize = 100;

/// The files of a course by path in its folder, in the order of their paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    subject: Subject,
    files: BTreeMap<String, Vec<u8>>,
    bytes: usize,
}

/// A folder that was read, and what was left out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    pub folder: Folder,
    /// Files whose names begin with a point, and what other systems put beside files: they are no part of a course.
    pub left_out: Vec<String>,
}

/// What happened to a file between two states of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Added(String),
    Removed(String),
    Changed(String),
    /// The same bytes under another path.
    Moved {
        from: String,
        to: String,
    },
}

impl Folder {
    /// A course, a scenario or a case without files.
    pub fn new(subject: impl Into<Subject>) -> Self {
        Self {
            subject: subject.into(),
            files: BTreeMap::new(),
            bytes: 0,
        }
    }

    /// Reads files that came from outside, or says of all of them what is wrong.
    pub fn read(
        subject: impl Into<Subject>,
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
    ) -> Result<Read, Vec<Message>> {
        let mut folder = Self::new(subject);
        let mut left_out = Vec::new();
        let mut names = Names::default();
        let mut reasons = Vec::new();
        for (path, bytes) in files {
            if reasons.len() >= REASONS {
                break;
            }
            let bad_path = path::refused(&path);
            if bad_path.is_none() && is_left_out(&path) {
                left_out.push(path);
                continue;
            }
            let collides = || {
                names.add(&path).map(|other| {
                    Message::new("authoring-path-collides")
                        .with("path", shown(&path))
                        .with("other", shown(&other))
                })
            };
            let reason = bad_path
                .or_else(|| folder.foreign(&path))
                .or_else(collides)
                .or_else(|| folder.no_room(&path, bytes.len()));
            match reason {
                Some(reason) => reasons.push(reason),
                None => folder.insert(path, bytes),
            }
        }
        if reasons.is_empty() {
            Ok(Read { folder, left_out })
        } else {
            Err(reasons)
        }
    }

    /// Puts a file into its place; the folder is as it was when that cannot be.
    pub fn put(&mut self, path: &str, bytes: Vec<u8>) -> Result<(), Message> {
        if let Some(reason) = path::refused(path) {
            return Err(reason);
        }
        if is_left_out(path) {
            return Err(Message::new("authoring-path-hidden").with("path", shown(path)));
        }
        if let Some(reason) = self.foreign(path) {
            return Err(reason);
        }
        if !self.files.contains_key(path) {
            let mut names = Names::default();
            let others = self.files.keys().map(String::as_str);
            if let Some(other) = others.chain([path]).find_map(|one| names.add(one)) {
                return Err(Message::new("authoring-path-collides")
                    .with("path", shown(path))
                    .with("other", shown(&other)));
            }
        }
        if let Some(reason) = self.no_room(path, bytes.len()) {
            return Err(reason);
        }
        self.insert(path.to_owned(), bytes);
        Ok(())
    }

    /// Takes a file away; what it held, if it was there.
    pub fn remove(&mut self, path: &str) -> Option<Vec<u8>> {
        let bytes = self.files.remove(path)?;
        self.bytes -= bytes.len();
        Some(bytes)
    }

    fn insert(&mut self, path: String, bytes: Vec<u8>) {
        self.bytes += bytes.len();
        if let Some(before) = self.files.insert(path, bytes) {
            self.bytes -= before.len();
        }
    }

    /// Why a file cannot be one of this scenario or case.
    fn foreign(&self, path: &str) -> Option<Message> {
        (!self.subject.owns(path)).then(|| {
            Message::new("authoring-path-foreign")
                .with("path", shown(path))
                .with("name", self.subject.name().as_str())
        })
    }

    /// Why a file is too large, or one too many.
    fn no_room(&self, path: &str, size: usize) -> Option<Message> {
        let before = self.files.get(path).map(Vec::len);
        let most = most_bytes(&self.subject, path);
        if size > most {
            return Some(
                Message::new("authoring-file-large")
                    .with("path", shown(path))
                    .with("most", most / 1024),
            );
        }
        if before.is_none() && self.files.len() >= FILES {
            return Some(Message::new("authoring-files-many").with("most", FILES));
        }
        let total = self.bytes - before.unwrap_or(0) + size;
        (total > BYTES)
            .then(|| Message::new("authoring-folder-large").with("most", BYTES / (1024 * 1024)))
    }

    /// The address of the course, the scenario or the case.
    pub fn course(&self) -> &Slug {
        self.subject.name()
    }

    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Paths and contents, in the order of the paths.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    pub fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.files
    }

    /// The text of a file; `None` when it is not there or no text.
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(path)?).ok()
    }

    /// Markdown files that can be read, with their texts.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter(|(path, _)| is_markdown(path))
            .filter_map(|(path, bytes)| Some((path.as_str(), std::str::from_utf8(bytes).ok()?)))
    }

    /// What the compiler reads: the folder in its place, and the glossary (`glossary.md`, `glossary.fr.md` …) beside it.
    pub fn sources(&self, glossary: &BTreeMap<String, Vec<u8>>) -> Sources {
        let own = self
            .files
            .iter()
            .map(|(path, bytes)| (self.subject.place(path), bytes.clone()));
        let all = own.chain(
            glossary
                .iter()
                .map(|(path, bytes)| (path.clone(), bytes.clone())),
        );
        own_of(&Sources(all.collect()), &self.subject)
    }

    /// The folder of a course among sources; of a scenario, a case or the glossary, its files.
    pub fn of_sources(
        sources: &Sources,
        subject: impl Into<Subject>,
    ) -> Result<Read, Vec<Message>> {
        let subject = subject.into();
        let (own, place) = (own_of(sources, &subject), subject.place(""));
        let files = own.0.into_iter().filter_map(|(path, bytes)| {
            let path = path.strip_prefix(&place)?.to_owned();
            Some((path, bytes))
        });
        Self::read(subject.clone(), files)
    }

    /// Names this state, as a published version is named: SHA-256 over path, length and content of every file, and of the glossary's.
    pub fn fingerprint(&self, glossary: &BTreeMap<String, Vec<u8>>) -> String {
        self.sources(glossary).fingerprint()
    }

    /// What another state has in another way, in the order of paths.
    pub fn changes(&self, newer: &Self) -> Vec<Change> {
        let mut gone: Vec<&String> = self
            .files
            .keys()
            .filter(|path| !newer.files.contains_key(*path))
            .collect();
        let mut changes: Vec<(&str, Change)> = Vec::new();
        for (path, bytes) in &newer.files {
            match self.files.get(path) {
                Some(before) if before == bytes => {}
                Some(_) => changes.push((path, Change::Changed(path.clone()))),
                None => {
                    let from = gone
                        .iter()
                        .position(|old| self.files.get(*old) == Some(bytes));
                    let change = match from {
                        Some(at) => Change::Moved {
                            from: gone.remove(at).clone(),
                            to: path.clone(),
                        },
                        None => Change::Added(path.clone()),
                    };
                    changes.push((path, change));
                }
            }
        }
        changes.extend(
            gone.into_iter()
                .map(|path| (path.as_str(), Change::Removed(path.clone()))),
        );
        changes.sort_by_key(|(path, _)| *path);
        changes.into_iter().map(|(_, change)| change).collect()
    }
}

/// What a course, a scenario, a case or the glossary is compiled from, of some sources.
pub fn own_of(sources: &Sources, subject: &Subject) -> Sources {
    match subject.kind() {
        SubjectKind::Course => sources.course(subject.name()),
        SubjectKind::Scenario => sources.scenario(subject.name().as_str()),
        SubjectKind::Interview => sources.interview(subject.name().as_str()),
        SubjectKind::Glossary => {
            let mut own = sources.glossary();
            own.0.retain(|path, _| subject.owns(path));
            own
        }
    }
}

/// Bytes that a file may have: as many as the compiler reads. A scenario is one text, however many scenes it has, and so is a case.
pub fn most_bytes(subject: &Subject, path: &str) -> usize {
    let is_script = matches!(
        subject.kind(),
        SubjectKind::Scenario | SubjectKind::Interview
    );
    if is_script && is_markdown(path) {
        SCENARIO_BYTES
    } else if is_text(path) {
        TEXT_BYTES
    } else {
        RASTER_BYTES
    }
}

/// `name.md`, as the compiler reads it: other letters are another name.
pub(crate) fn is_markdown(path: &str) -> bool {
    path.strip_suffix(".md").is_some()
}

/// `name.toml`
pub(crate) fn is_toml(path: &str) -> bool {
    path.strip_suffix(".toml").is_some()
}

/// What is a text by its name.
fn is_text(path: &str) -> bool {
    [".md", ".toml", ".svg"]
        .iter()
        .any(|ending| path.ends_with(ending))
}

/// Hidden files, and what the archives of some systems add.
fn is_left_out(path: &str) -> bool {
    path.split('/')
        .any(|part| part.starts_with('.') || part == "__MACOSX" || part == "Thumbs.db")
}

#[cfg(test)]
mod tests;
