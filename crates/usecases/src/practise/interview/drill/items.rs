//! What comes in a round, and in which order.

use super::super::measure::draw;
use super::super::talk::conflict;
use crate::author::PublishedInterview;
use crate::{Actor, Context, UseCaseError};
use ::interview::case::Utterance;
use base::{InterviewDrillId, InterviewVersionId, Label, Slug};
use courseware::interview::Use;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::interview::{Drill, DrillAnswer};

/// What is to be done with an utterance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DrillKind {
    Code,
    Repair,
}

impl DrillKind {
    const ALL: [Self; 2] = [Self::Code, Self::Repair];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Repair => "repair",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// An utterance of a case. It holds its key: never serialised.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub published: Arc<PublishedInterview>,
    place: usize,
}

/// How an utterance is named: its case, and itself.
type Name = (Slug, Slug);

impl Item {
    pub(super) fn utterance(&self) -> &Utterance {
        &self.published.interview.case.utterances[self.place]
    }

    pub(super) fn version(&self) -> InterviewVersionId {
        self.published.version
    }

    /// By which a page says what it showed. It tells nothing of the key, and is another where anything of the item is another.
    pub(super) fn mark(&self, seed: &str) -> String {
        let (case, id) = self.name();
        let Utterance {
            text,
            context,
            label,
            ..
        } = self.utterance();
        let context = context.as_deref().unwrap_or_default();
        let label = label.as_str();
        let hash = Sha256::digest(format!("{seed}|{case}|{id}|{label}|{context}|{text}"));
        hex::encode(&hash[..8])
    }

    fn name(&self) -> Name {
        let case = self.published.interview.slug.clone();
        (case, self.utterance().id.clone())
    }
}

/// Every utterance of a kind, of the current cases to practise with.
pub(super) fn all(ctx: &Context, kind: DrillKind) -> Vec<Item> {
    let cases = ctx.shelf.interviews.all().into_iter();
    let cases = cases.filter(|one| one.interview.used == Use::Practice);
    let mut items = Vec::new();
    for published in cases {
        for (place, one) in published.interview.case.utterances.iter().enumerate() {
            if kind == DrillKind::Code || one.better.is_some() {
                items.push(Item {
                    published: Arc::clone(&published),
                    place,
                });
            }
        }
    }
    items
}

/// The labels to choose from, in the order of the guide: every form, and what else is the answer to something.
pub(super) fn labels(items: &[Item]) -> Vec<Label> {
    let keys: BTreeSet<Label> = items.iter().map(|item| item.utterance().label).collect();
    let all = Label::ALL.iter().copied();
    all.filter(|label| label.is_form() || keys.contains(label))
        .collect()
}

/// A round of whoever asks, with what was answered in it.
pub(super) struct Round {
    pub drill: Drill,
    pub kind: DrillKind,
    pub answers: Vec<DrillAnswer>,
    /// What comes, in order, without what was answered in this round.
    pub ahead: Vec<Item>,
    pub labels: Vec<Label>,
}

impl Round {
    /// Anybody else's is not there.
    pub(super) async fn own(
        ctx: &Context,
        actor: &Actor,
        id: InterviewDrillId,
    ) -> Result<Self, UseCaseError> {
        let person = actor.person()?;
        let mut reader = ctx.db.read().await?;
        let drill = store::interview::get_drill(&mut reader, id).await?;
        if drill.account != person.account {
            return Err(UseCaseError::NotFound);
        }
        let kind = DrillKind::from_word(&drill.kind).ok_or(UseCaseError::NotFound)?;
        let answers = store::interview::list_drill_answers(&mut reader, id).await?;
        let ever = store::interview::list_own_drill_answers(&mut reader, person.account).await?;
        drop(reader);
        let mut before: BTreeMap<Name, u32> = BTreeMap::new();
        let mut here: BTreeSet<Name> = BTreeSet::new();
        for (case, _, answer) in ever.into_iter().filter(|(_, of, _)| *of == drill.kind) {
            let Some(utterance) = Slug::parse(&answer.utterance) else {
                continue;
            };
            if answers.contains(&answer) {
                here.insert((case, utterance));
            } else if answer.answered_at < drill.started_at {
                before.insert((case, utterance), answer.earned);
            }
        }
        let mut ahead = all(ctx, kind);
        let labels = labels(&ahead);
        draw(&drill.seed).shuffle(&mut ahead);
        // What was right the last time comes last.
        ahead.sort_by_key(|item| before.get(&item.name()) == Some(&2));
        ahead.retain(|item| !here.contains(&item.name()));
        Ok(Self {
            drill,
            kind,
            answers,
            ahead,
            labels,
        })
    }

    /// The item that a page showed.
    pub(super) fn shown(&self, mark: &str) -> Result<&Item, UseCaseError> {
        let over = || conflict("interview-refused-drill-over");
        let first = self.ahead.first().ok_or_else(over)?;
        if mark.is_empty() {
            return Ok(first);
        }
        let mut ahead = self.ahead.iter();
        let shown = ahead.find(|item| item.mark(&self.drill.seed) == mark);
        shown.ok_or_else(|| conflict("interview-refused-drill-changed"))
    }

    pub(super) fn next(&self) -> u32 {
        u32::try_from(self.answers.len() + 1).unwrap_or(u32::MAX)
    }
}

/// The label that an utterance has in the version it was asked in, and the case's course; `None` where there is none such any more.
pub(crate) async fn key_of(
    ctx: &Context,
    answer: &DrillAnswer,
) -> Result<Option<(Slug, Utterance)>, UseCaseError> {
    let published = ctx.shelf.interviews.version(ctx, answer.version).await?;
    let written = &published.interview;
    let mut all = written.case.utterances.iter();
    let found = all.find(|one| one.id.as_str() == answer.utterance);
    Ok(found.map(|one| (written.course.clone(), one.clone())))
}
