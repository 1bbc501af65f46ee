//! A draft in hand: the files of the version it began from, with what was changed since.

use super::script;
use crate::UseCaseError;
use crate::author::stored;
use authoring::folder::Folder;
use base::{Message, Subject};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::Sources;
use std::collections::BTreeMap;
use store::db::Connection;
use store::draft::{Draft, File};

/// A draft with its files.
pub(super) struct Work {
    pub draft: Draft,
    /// The number of the states that it began from, as forms name them (see [`first_state`]).
    pub first: u32,
    /// As published when the draft began, by path in the content folder.
    pub base: Sources,
    /// What was changed since, by path in the folder of the course; of a scenario or a case, in the folder of its like.
    pub changed: BTreeMap<String, File>,
}

impl Work {
    /// The open draft of a course, a scenario or a case.
    pub async fn open(conn: &mut Connection, course: &str) -> Result<Self, UseCaseError> {
        let draft = store::draft::find_open(conn, course)
            .await?
            .ok_or(UseCaseError::NotFound)?;
        let base = match (draft.base, &draft.script_base) {
            (Some(version), _) => {
                stored::sources(&store::course::get_sources(conn, version).await?)?
            }
            (None, Some(version)) => script::sources(conn, &draft.course, version).await?,
            (None, None) => script::glossary(conn).await?,
        };
        let files = store::draft::list_files(conn, draft.id).await?;
        let first = first_state(conn, &draft).await?;
        Ok(Self {
            draft,
            first,
            base,
            changed: files
                .into_iter()
                .map(|one| (one.path.clone(), one))
                .collect(),
        })
    }

    pub fn course(&self) -> &Subject {
        &self.draft.course
    }

    /// What is compiled: the base with what was changed.
    pub fn sources(&self) -> Result<Sources, UseCaseError> {
        let mut sources = self.base.clone();
        for (path, file) in &self.changed {
            let place = place(self.course(), path);
            match bytes(file)? {
                Some(bytes) => sources.0.insert(place, bytes),
                None => sources.0.remove(&place),
            };
        }
        Ok(sources)
    }

    /// The folder of the course, or the files of the scenario or the case. What is in a draft was let in by its rules.
    pub fn folder(&self) -> Result<Folder, UseCaseError> {
        Folder::of_sources(&self.sources()?, self.course())
            .map(|read| read.folder)
            .map_err(|reasons| {
                let problems = reasons.into_iter().map(|one| (String::new(), one));
                UseCaseError::Refused(problems.collect())
            })
    }

    /// The state of a file that a form is opened with: its number, `first` for that of the base, and what it holds.
    pub fn latest(&self, path: &str) -> Result<(u32, Option<Vec<u8>>), UseCaseError> {
        match self.changed.get(path) {
            Some(file) => Ok((self.named(file.number), bytes(file)?)),
            None => Ok((self.first, self.of_base(path))),
        }
    }

    /// What a file held when the draft began.
    pub fn of_base(&self, path: &str) -> Option<Vec<u8>> {
        self.base.0.get(&place(self.course(), path)).cloned()
    }

    /// How many states of files it has: they are numbered from 1.
    pub fn saves(&self) -> u32 {
        self.changed.values().map(|file| file.number).sum()
    }

    /// How forms name a state of a file of this draft.
    pub const fn named(&self, number: u32) -> u32 {
        self.first.saturating_add(number)
    }

    /// Whether a form that began from this state began in this draft.
    pub fn is_own(&self, seen: u32) -> bool {
        (self.first..self.first.saturating_add(STATES)).contains(&seen)
    }

    /// What a file held in a state. A form that began in a draft that has ended began from another text, whatever its number there.
    pub async fn at(
        &self,
        conn: &mut Connection,
        path: &str,
        seen: u32,
    ) -> Result<Option<Vec<u8>>, UseCaseError> {
        if !self.is_own(seen) {
            return Err(UseCaseError::Conflict(Message::new("studio-draft-ended")));
        }
        if seen == self.first {
            return Ok(self.of_base(path));
        }
        let number = seen - self.first;
        let file = store::draft::find_file(conn, self.draft.id, path, Some(number))
            .await?
            .ok_or(UseCaseError::NotFound)?;
        bytes(&file)
    }
}

/// States of one file of one draft that have a number of their own.
const STATES: u32 = 1 << 20;

/// The number of the states that a draft began from. Each draft of a course numbers its states from another one, so that a form which
/// began in a draft that has ended is told from one of the draft that is open now. Drafts are never deleted.
pub(super) async fn first_state(conn: &mut Connection, draft: &Draft) -> Result<u32, UseCaseError> {
    let others = store::draft::find_others(conn, draft).await?;
    Ok((others % (u32::MAX / STATES)) * STATES)
}

/// Where a file of a course, a scenario or a case stands in the content folder.
pub(super) fn place(course: impl Into<Subject>, path: &str) -> String {
    course.into().place(path)
}

/// What a state holds; none for a file that was taken out.
pub(super) fn bytes(file: &File) -> Result<Option<Vec<u8>>, UseCaseError> {
    let Some(content) = &file.content else {
        return Ok(None);
    };
    STANDARD
        .decode(content)
        .map(Some)
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}
