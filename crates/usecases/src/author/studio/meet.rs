//! A course from outside meets what its authors have: in three ways, file by file.

use super::glossary;
use super::script::{self, subject};
use super::work::Work;
use crate::author::stored;
use crate::{Context, UseCaseError};
use authoring::difference::{Difference, compare};
use authoring::folder::Folder;
use authoring::merge::Choice;
use authoring::together::{Contradiction, FileConflict, Together, together};
use base::{DraftId, Locale, Message, Subject};
use courseware::Sources;
use std::sync::Arc;
use store::db::Connection;

/// What the authors of a course, a scenario or a case have: the open draft, or else what officers have.
pub(super) struct AtHand {
    pub subject: Subject,
    pub sources: Sources,
    pub draft: Option<DraftId>,
    /// What the draft began from, or what officers have; nothing where it is new.
    pub base: Sources,
}

impl AtHand {
    pub async fn of(
        ctx: &Context,
        conn: &mut Connection,
        word: &str,
    ) -> Result<Self, UseCaseError> {
        let subject = subject(word)?;
        if store::draft::find_open(conn, word).await?.is_some() {
            let open = Work::open(conn, word).await?;
            return Ok(Self {
                subject,
                sources: open.sources()?,
                draft: Some(open.draft.id),
                base: open.base,
            });
        }
        let current = script::current(ctx, &subject, Locale::En).ok_or(UseCaseError::NotFound)?;
        let sources = script::sources(conn, &subject, &current.version).await?;
        Ok(Self {
            sources: glossary::as_opened(conn, &subject, sources.clone()).await?,
            subject,
            base: sources,
            draft: None,
        })
    }
}

/// What two states came to, and what that changes.
pub(super) struct Meeting {
    pub ours: Folder,
    pub theirs: Folder,
    pub together: Together,
    pub difference: Difference,
    /// Names both states.
    pub over: String,
}

/// Puts together what came out of `base`, away from what answers requests. The inner refusal: they cannot lie in one folder.
pub(super) async fn meet(
    subject: Subject,
    base: Arc<Sources>,
    ours: Sources,
    theirs: Arc<Sources>,
) -> Result<Result<Meeting, Vec<Message>>, UseCaseError> {
    tokio::task::spawn_blocking(move || {
        let over = format!("{}-{}", print(&ours), print(&theirs));
        let folder =
            |sources: &Sources| Folder::of_sources(sources, &subject).map(|one| one.folder);
        let (base, ours, theirs) = (folder(&base)?, folder(&ours)?, folder(&theirs)?);
        let together = together(&base, &ours, &theirs)?;
        Ok(Meeting {
            difference: compare(&ours, &together.folder),
            ours,
            theirs,
            together,
            over,
        })
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// Enough of a fingerprint that no two states of one course have the same by chance.
pub(super) fn print(sources: &Sources) -> String {
    sources.fingerprint().chars().take(24).collect()
}

impl Meeting {
    /// The course with every file as a person chose: one choice (`yours`, `theirs`, of a text also `both`) for each conflict, in order.
    pub fn settled(self, choices: &[String]) -> Result<Folder, UseCaseError> {
        let Self {
            theirs, together, ..
        } = self;
        let mut folder = together.folder;
        if choices.len() < together.conflicts.len() {
            return Err(undecided());
        }
        for (conflict, choice) in together.conflicts.iter().zip(choices) {
            settle(&mut folder, &theirs, conflict, choice)?;
        }
        Ok(folder)
    }
}

fn undecided() -> UseCaseError {
    UseCaseError::Conflict(Message::new("studio-files-undecided"))
}

fn settle(
    folder: &mut Folder,
    theirs: &Folder,
    conflict: &FileConflict,
    choice: &str,
) -> Result<(), UseCaseError> {
    let choice = match choice {
        "yours" => Choice::Ours,
        "theirs" => Choice::Theirs,
        "both" => Choice::Both,
        _ => return Err(undecided()),
    };
    let path = &conflict.path;
    let bytes = match (&conflict.what, choice) {
        (Contradiction::Text(merged), choice) => {
            let choices = vec![choice; merged.conflicts().count()];
            merged.resolve(&choices).map(String::into_bytes)
        }
        // It stands as it is on our side.
        (_, Choice::Ours) => return Ok(()),
        (_, Choice::Theirs) => theirs.files().get(path).cloned(),
        _ => return Err(undecided()),
    };
    let Some(bytes) = bytes else {
        folder.remove(path);
        return Ok(());
    };
    folder
        .put(path, bytes)
        .map_err(|reason| UseCaseError::field("", reason))
}

/// The state of the content folder that authors know: what came of the folder since is what differs from it.
pub(super) async fn known_folder(
    conn: &mut Connection,
    subject: &Subject,
) -> Result<Sources, UseCaseError> {
    let word = subject.as_str();
    let seen = store::folder_state::list(conn).await?.remove(word);
    let seen = seen.unwrap_or_default();
    let decided = store::arrival::find_folder(conn, word).await?;
    if let Some(decided) = decided.filter(|one| one.fingerprint == seen) {
        return stored::sources(&decided.sources);
    }
    let all = script::publications(conn, subject).await?;
    let same = all.iter().find(|one| one.fingerprint == seen);
    // With files of imports over it, it has no version of its own name.
    let last = same.or_else(|| all.iter().find(|one| one.view.origin == "folder"));
    match last {
        Some(one) => script::sources(conn, subject, &one.version).await,
        None => Ok(Sources::default()),
    }
}
