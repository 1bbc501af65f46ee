//! A course from outside meets what its authors have: in three ways, file by file.

use super::glossary;
use super::script::{self, subject};
use super::work::Work;
use crate::author::heavy::{apart, heavy};
use crate::author::stored;
use crate::{Context, UseCaseError};
use authoring::difference::{Difference, compare};
use authoring::folder::Folder;
use authoring::together::{Decision, Settled, Together, Unsettled, together};
use authoring::words::within;
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
    pub base: Arc<Sources>,
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
            base: Arc::new(sources),
            draft: None,
        })
    }
}

/// How a form chooses one of the files that something could be: `into-0`.
pub(super) const INTO: &str = "into-";

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
    heavy(move || {
        let over = format!("{}-{}", print(&ours), print(&theirs));
        let folder =
            |sources: &Sources| Folder::of_sources(sources, &subject).map(|one| one.folder);
        let (base, ours, theirs) = (folder(&base)?, folder(&ours)?, folder(&theirs)?);
        let (together, is_whole) = within(|| together(&base, &ours, &theirs));
        let together = together?;
        let mut difference = compare(&ours, &together.folder);
        difference.is_coarse |= !is_whole;
        Ok(Meeting {
            ours,
            theirs,
            together,
            difference,
            over,
        })
    })
    .await
}

/// Enough of a fingerprint that no two states of one course have the same by chance.
pub(super) fn print(sources: &Sources) -> String {
    sources.fingerprint().chars().take(24).collect()
}

impl Meeting {
    /// The course with every file as a person chose: one choice for each conflict, in order.
    pub async fn settled(self, choices: &[String]) -> Result<Settled, UseCaseError> {
        let decisions: Option<Vec<Decision>> = choices.iter().map(|one| decision(one)).collect();
        let settled = match decisions {
            Some(decisions) => apart(move || self.together.settled(&decisions)).await?,
            None => Err(Unsettled::Undecided),
        };
        settled.map_err(|why| match why {
            Unsettled::Undecided => UseCaseError::Conflict(Message::new("studio-files-undecided")),
            Unsettled::Refused(reasons) => refusal(reasons),
        })
    }
}

/// Why the files of both cannot lie in one folder, as a form is told.
pub(super) fn refusal(reasons: Vec<Message>) -> UseCaseError {
    let problems = reasons.into_iter().map(|one| (String::new(), one));
    UseCaseError::Refused(problems.collect())
}

/// What a choice of a form is.
fn decision(choice: &str) -> Option<Decision> {
    match choice {
        "yours" => Some(Decision::Ours),
        "theirs" => Some(Decision::Theirs),
        "both" => Some(Decision::Both),
        _ => {
            let at = choice.strip_prefix(INTO)?.parse();
            at.ok().map(Decision::Into)
        }
    }
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
