//! What came from outside, beside what the authors of a course have: a content folder that changed, or an archive that was brought.

use super::access::editor;
use super::bring::KEPT;
use super::meet::{AtHand, INTO, Meeting, known_folder, meet};
use super::save::hunks;
use super::{script, versions};
use crate::author::heavy::apart;
use crate::author::stored;
use crate::{Actor, Context, UseCaseError};
use authoring::together::{Contradiction, FileConflict};
use base::{AccountId, ImportId, Locale, Message, SubjectKind};
use courseware::Sources;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::db::Connection;
use views::studio::DifferenceView;
use views::studio_files::{ArchiveView, ChoiceView, FileConflictView, IncomingView};

/// The archive replaces what the authors have, whatever it began from.
const REPLACE: &str = "replace";

/// What came.
#[derive(Debug, Clone)]
pub enum Arriving {
    /// The content folder of a course that is edited in the browser.
    Folder,
    /// An archive; what it began from: `replace`, the number of a publication, or nothing where it is not said.
    Archive { id: ImportId, base: String },
}

/// What came, with what it began from.
pub(super) struct Arrived {
    pub theirs: Arc<Sources>,
    pub base: Arc<Sources>,
    /// The folder as its fingerprint, before imports are laid over it; empty for an archive, and where nothing waits.
    pub fingerprint: String,
    archive: Option<ArchiveView>,
}

/// Shows what came beside the draft, or beside what officers have: what taking it over would change, and what has to be decided.
pub async fn incoming(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    arriving: &Arriving,
    locale: Locale,
) -> Result<IncomingView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let by = editor(&mut reader, actor, course).await?.account;
    let at_hand = AtHand::of(ctx, &mut reader, course).await?;
    let arrived = Arrived::of(ctx, &mut reader, (&at_hand, by), arriving).await?;
    drop(reader);
    let view = IncomingView {
        course: course.to_owned(),
        title: script::current(ctx, &at_hand.subject, locale).map(|one| one.title),
        archive: arrived.archive.clone(),
        over: String::new(),
        difference: DifferenceView::default(),
        conflicts: Vec::new(),
        other_glossary: at_hand.subject.kind() != SubjectKind::Glossary
            && has_other_glossary(&at_hand.sources, &arrived.theirs),
        reasons: Vec::new(),
        has_draft: at_hand.draft.is_some(),
    };
    Ok(match arrived.meet(at_hand).await? {
        Ok(meeting) => shown(view, meeting),
        Err(reasons) => IncomingView { reasons, ..view },
    })
}

fn shown(view: IncomingView, meeting: Meeting) -> IncomingView {
    let conflicts = meeting.together.conflicts.into_iter();
    IncomingView {
        over: meeting.over,
        difference: versions::view(meeting.difference),
        conflicts: conflicts.map(conflict).collect(),
        ..view
    }
}

pub(super) fn conflict(one: FileConflict) -> FileConflictView {
    let choice = |value: &str, label: &'static str, name: &str| ChoiceView {
        value: value.to_owned(),
        label,
        name: name.to_owned(),
    };
    let mut choices = vec![choice("yours", "ours", ""), choice("theirs", "theirs", "")];
    let mut places = Vec::new();
    let what = match &one.what {
        Contradiction::Text(merged) => {
            places = hunks(merged);
            choices.push(choice("both", "both", ""));
            "text"
        }
        Contradiction::Bytes(_) => "bytes",
        Contradiction::RemovedByUs(_) => "removed-by-us",
        Contradiction::RemovedByThem => "removed-by-them",
        Contradiction::Named(two) => {
            choices = vec![
                choice("yours", "ours", &two.ours),
                choice("theirs", "theirs", &two.theirs),
            ];
            "named"
        }
        Contradiction::Unclear(unclear) => {
            let into = unclear.into.iter().enumerate();
            choices = into
                .map(|(at, path)| choice(&format!("{INTO}{at}"), "into", path))
                .collect();
            let (what, labels) = if unclear.is_here {
                ("unclear-here", ["without", "beside"])
            } else {
                ("unclear-there", ["beside", "without"])
            };
            let (ours, theirs) = unclear.leaves();
            choices.extend(ours.then(|| choice("yours", labels[0], "")));
            choices.extend(theirs.then(|| choice("theirs", labels[1], "")));
            what
        }
    };
    FileConflictView {
        path: one.path,
        what,
        hunks: places,
        choices,
    }
}

impl Arrived {
    /// An archive is there for whoever brought it and for nobody else: who takes it in is who brought it, and does not approve it.
    pub async fn of(
        ctx: &Context,
        conn: &mut Connection,
        (at_hand, by): (&AtHand, AccountId),
        arriving: &Arriving,
    ) -> Result<Self, UseCaseError> {
        match arriving {
            Arriving::Folder => Self::folder(ctx, conn, at_hand).await,
            Arriving::Archive { id, base } => {
                Self::archive(ctx, conn, (at_hand, by), (*id, base.as_str())).await
            }
        }
    }

    /// Where nothing waits, what is there already.
    async fn folder(
        ctx: &Context,
        conn: &mut Connection,
        at_hand: &AtHand,
    ) -> Result<Self, UseCaseError> {
        let word = at_hand.subject.as_str();
        let (theirs, base, fingerprint) =
            if let Some((waiting, fingerprint)) = ctx.shelf.waiting(word) {
                let known = known_folder(conn, &at_hand.subject).await?;
                (waiting, known, fingerprint)
            } else {
                let own = at_hand.sources.clone();
                (Arc::new(own.clone()), own, String::new())
            };
        Ok(Self {
            theirs,
            base: Arc::new(base),
            fingerprint,
            archive: None,
        })
    }

    async fn archive(
        ctx: &Context,
        conn: &mut Connection,
        (at_hand, by): (&AtHand, AccountId),
        (id, base): (ImportId, &str),
    ) -> Result<Self, UseCaseError> {
        let word = at_hand.subject.as_str();
        let since = ctx.now().plus_seconds(-KEPT);
        let arrival = store::arrival::find_archive(conn, (word, by), id, since).await?;
        let arrival = arrival.ok_or(UseCaseError::NotFound)?;
        let publications = script::publications(conn, &at_hand.subject).await?;
        let chosen = base.parse().ok().and_then(|number: u32| {
            let mut all = publications.iter();
            all.find(|one| one.view.number == number)
        });
        let (base, sources) = match chosen {
            Some(one) => {
                let sources = script::sources(conn, &at_hand.subject, &one.version).await?;
                (one.view.number.to_string(), Arc::new(sources))
            }
            // Nothing was published that it could have begun from.
            None if base == REPLACE || publications.is_empty() => {
                (REPLACE.to_owned(), Arc::new(at_hand.sources.clone()))
            }
            None => {
                let own = at_hand.base.fingerprint();
                let began = publications.iter().find(|one| one.fingerprint == own);
                let number = began.map(|one| one.view.number.to_string());
                (number.unwrap_or_default(), Arc::clone(&at_hand.base))
            }
        };
        Ok(Self {
            theirs: Arc::new(apart(move || stored::sources(&arrival.sources)).await??),
            base: sources,
            fingerprint: String::new(),
            archive: Some(ArchiveView {
                id: arrival.id,
                name: arrival.name,
                remarks: serde_json::from_str(&arrival.remarks)?,
                base,
                bases: publications.into_iter().map(|one| one.view).collect(),
            }),
        })
    }

    /// Meets what the authors have.
    pub async fn meet(
        &self,
        at_hand: AtHand,
    ) -> Result<Result<Meeting, Vec<Message>>, UseCaseError> {
        let AtHand {
            subject, sources, ..
        } = at_hand;
        meet(
            subject,
            Arc::clone(&self.base),
            sources,
            Arc::clone(&self.theirs),
        )
        .await
    }
}

/// Whether a glossary came that is not the one at hand.
fn has_other_glossary(ours: &Sources, theirs: &Sources) -> bool {
    let of = |sources: &Sources| -> BTreeMap<String, Vec<u8>> {
        let files = sources.0.iter();
        let glossary = files.filter(|(path, _)| path.starts_with("glossary."));
        glossary
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect()
    };
    let theirs = of(theirs);
    !theirs.is_empty() && theirs != of(ours)
}
