//! A draft in hand: the files of the version it began from, with what was changed since.

use super::script;
use crate::UseCaseError;
use crate::author::stored;
use authoring::folder::Folder;
use base::Subject;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::Sources;
use std::collections::BTreeMap;
use store::db::Connection;
use store::draft::{Draft, File};

/// A draft with its files.
pub(super) struct Work {
    pub draft: Draft,
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
        Ok(Self {
            draft,
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

    /// The state of a file that a form was opened with: what it held, and its number, 0 for that of the base.
    pub fn latest(&self, path: &str) -> Result<(u32, Option<Vec<u8>>), UseCaseError> {
        match self.changed.get(path) {
            Some(file) => Ok((file.number, bytes(file)?)),
            None => Ok((0, self.of_base(path))),
        }
    }

    /// What a file held when the draft began.
    pub fn of_base(&self, path: &str) -> Option<Vec<u8>> {
        self.base.0.get(&place(self.course(), path)).cloned()
    }

    /// What a file held in a state.
    pub async fn at(
        &self,
        conn: &mut Connection,
        path: &str,
        number: u32,
    ) -> Result<Option<Vec<u8>>, UseCaseError> {
        if number == 0 {
            return Ok(self.of_base(path));
        }
        let file = store::draft::find_file(conn, self.draft.id, path, Some(number))
            .await?
            .ok_or(UseCaseError::NotFound)?;
        bytes(&file)
    }
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
