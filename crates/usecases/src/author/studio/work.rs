//! A draft in hand: the files of the version it began from, with what was changed since.

use super::access::{reading, writing};
use super::glossary::Given;
use super::script;
use crate::author::heavy::apart;
use crate::{Actor, Context, UseCaseError};
use authoring::folder::Folder;
use base::{AccountId, Message, Subject};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::Sources;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use store::db::{Connection, Tx};
use store::draft::{Draft, File, Renewed};
use store::draft_ended::Before;

/// How often a draft is read before its change begins, until it is read within.
pub(super) const READ_BEFORE: u32 = 2;

/// A draft with its files.
pub(super) struct Work {
    pub draft: Draft,
    /// The number of the states that it began from, as forms name them (see [`first_state`]).
    pub first: u32,
    /// As published when the draft began, by path in the content folder.
    pub base: Arc<Sources>,
    /// The glossary in the place of that of the base, where it was given another one.
    pub glossary: Option<Given>,
    /// What was changed since, by path in the folder of the course; of a scenario or a case, in the folder of its like.
    pub changed: BTreeMap<String, File>,
    /// Its folder, where it was read already.
    read: OnceLock<Folder>,
}

impl Work {
    /// The open draft of a course, a scenario or a case.
    pub async fn open(conn: &mut Connection, course: &str) -> Result<Self, UseCaseError> {
        let draft = store::draft::find_open(conn, course)
            .await?
            .ok_or(UseCaseError::NotFound)?;
        let base = match (draft.base, &draft.script_base) {
            (Some(version), _) => script::base(conn, &draft.course, &version.to_string()).await?,
            (None, Some(version)) => script::base(conn, &draft.course, version).await?,
            (None, None) => Arc::default(),
        };
        let glossary = Given::of(conn, &draft).await?;
        let files = store::draft::list_files(conn, draft.id).await?;
        let first = first_state(conn, &draft).await?;
        Ok(Self {
            draft,
            first,
            base,
            glossary,
            changed: files
                .into_iter()
                .map(|one| (one.path.clone(), one))
                .collect(),
            read: OnceLock::new(),
        })
    }

    /// A change of the open draft begins: a write transaction for whoever edits it, who that is, and the draft as it is in there. There is
    /// one writer, and a course may hold many pictures: so it is read and decoded before, and looked at again only where somebody saved
    /// in between.
    pub async fn changing(
        ctx: &Context,
        actor: &Actor,
        course: &str,
    ) -> Result<(Tx, AccountId, Self), UseCaseError> {
        for _ in 0..READ_BEFORE {
            let mut reader = reading(ctx, actor, course).await?;
            let work = Self::open(&mut reader, course).await?;
            drop(reader);
            let work = apart(move || work.looked_at()).await?;
            let (mut tx, by) = writing(ctx, actor, course).await?;
            if work.is_still(&mut tx).await? {
                return Ok((tx, by, work));
            }
        }
        let (mut tx, by) = writing(ctx, actor, course).await?;
        let work = Self::open(&mut tx, course).await?;
        Ok((tx, by, work))
    }

    /// Whether this is the open draft as it is now. What it began from never changes, and states of files are only added.
    pub async fn is_still(&self, conn: &mut Connection) -> Result<bool, UseCaseError> {
        let open = store::draft::find_open(conn, self.course().as_str()).await?;
        let is_open = open.is_some_and(|one| one.id == self.draft.id);
        Ok(is_open && store::draft::count_states(conn, self.draft.id).await? == self.saves())
    }

    pub fn course(&self) -> &Subject {
        &self.draft.course
    }

    /// What is compiled: the base with what was changed.
    pub fn sources(&self) -> Result<Sources, UseCaseError> {
        let mut sources = self.base.as_ref().clone();
        if let Some(given) = &self.glossary {
            sources = sources.with_glossary(&given.sources);
        }
        for (path, file) in &self.changed {
            let place = place(self.course(), path);
            match bytes(file)? {
                Some(bytes) => sources.0.insert(place, bytes),
                None => sources.0.remove(&place),
            };
        }
        Ok(sources)
    }

    /// A file of the open draft as it is now, alone: none where it is not there.
    pub async fn file(
        conn: &mut Connection,
        course: &str,
        path: &str,
    ) -> Result<Option<Vec<u8>>, UseCaseError> {
        let draft = store::draft::find_open(conn, course)
            .await?
            .ok_or(UseCaseError::NotFound)?;
        if let Some(file) = store::draft::find_file(conn, draft.id, path, None).await? {
            return bytes(&file);
        }
        let base = draft.base.map(|base| base.to_string());
        let Some(base) = base.or_else(|| draft.script_base.clone()) else {
            return Ok(None);
        };
        let base = script::base(conn, &draft.course, &base).await?;
        Ok(base.0.get(&place(&draft.course, path)).cloned())
    }

    /// The folder of the course, or the files of the scenario or the case. What is in a draft was let in by its rules.
    pub fn folder(&self) -> Result<Folder, UseCaseError> {
        match self.read.get() {
            Some(folder) => Ok(folder.clone()),
            None => self.read_folder(),
        }
    }

    /// The same with its folder at hand: it is decoded once, and not while the one writer is held.
    fn looked_at(self) -> Self {
        // What is refused is refused again by whoever asks for it.
        if let Ok(folder) = self.read_folder() {
            self.read.get_or_init(|| folder);
        }
        self
    }

    fn read_folder(&self) -> Result<Folder, UseCaseError> {
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

    /// How many states of files it has, and glossaries that it was given: they are numbered from 1.
    pub fn saves(&self) -> u32 {
        let given = self.glossary.as_ref().map_or(0, |given| given.number);
        given + self.changed.values().map(|file| file.number).sum::<u32>()
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

    /// The same, also in the drafts before this one (see [`before`]).
    pub async fn once(
        &self,
        conn: &mut Connection,
        path: &str,
        seen: u32,
    ) -> Result<Option<Vec<u8>>, UseCaseError> {
        if !self.is_own(seen) {
            for (first, before) in before(conn, &self.draft).await? {
                let number = seen.checked_sub(first).filter(|number| *number < STATES);
                if let Some(number) = number {
                    let file = store::draft::find_file(conn, before.id, path, Some(number));
                    return bytes(&file.await?.ok_or(UseCaseError::NotFound)?);
                }
            }
        }
        self.at(conn, path, seen).await
    }
}

/// States of one file of one draft that have a number of their own.
const STATES: u32 = 1 << 20;

/// Refuses the state after this one where it would run into the numbers of the next draft: after weeks of saving every second.
pub(super) fn has_next(number: u32) -> Result<(), UseCaseError> {
    if number + 1 < STATES {
        Ok(())
    } else {
        Err(UseCaseError::Conflict(Message::new("studio-states-many")))
    }
}

/// The number of the states that a draft began from. Each draft of a course numbers its states from another one, so that a form which
/// began in a draft that has ended is told from one of the draft that is open now. Drafts are never deleted.
pub(super) async fn first_state(conn: &mut Connection, draft: &Draft) -> Result<u32, UseCaseError> {
    Ok(first_after(store::draft::find_others(conn, draft).await?))
}

/// That of a draft before which the course had so many.
const fn first_after(drafts: u32) -> u32 {
    (drafts % (u32::MAX / STATES)) * STATES
}

/// The drafts that ended before the open one and were not published, the latest first, each with the number of the states that it began from.
pub(super) async fn before(
    conn: &mut Connection,
    open: &Draft,
) -> Result<Vec<(u32, Before)>, UseCaseError> {
    let others = store::draft::find_others(conn, open).await?;
    let ended = store::draft_ended::list_before(conn, open.course.as_str()).await?;
    let numbered = ended
        .into_iter()
        .zip(1..)
        .map(|(one, back)| (first_after(others.saturating_sub(back)), one));
    Ok(numbered.collect())
}

/// The drafts whose work goes on in the open one, the latest first, each with the number of the states that it began from.
pub(super) async fn gone_on(
    conn: &mut Connection,
    open: &Draft,
) -> Result<Vec<(u32, Renewed)>, UseCaseError> {
    let before = store::draft::find_others(conn, open).await?;
    let renewed = store::draft::list_renewed(conn, open).await?;
    let numbered = renewed
        .into_iter()
        .zip(1..)
        .map(|(one, back)| (first_after(before.saturating_sub(back)), one));
    Ok(numbered.collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_state_of_a_draft_has_a_number_of_the_next_one() {
        // The last number of a range of 1,048,576 that begins with 0.
        assert!(has_next(1_048_574).is_ok());
        assert!(has_next(1_048_575).is_err());
        assert_eq!(first_after(1), 1_048_576);
    }
}
