//! How a text that was typed is written into the open draft, before its transaction begins and within.

use super::access::{reading, writing};
use super::save::{Raw, Texts, Typed, another, find_stored, fits, hunks, insert, text};
use super::work::{READ_BEFORE, Work};
use crate::author::heavy::apart;
use crate::{Actor, Context, UseCaseError};
use authoring::merge::{Choice, Merged, merge};
use base::{AccountId, Message};
use store::db::{Connection, Tx};
use views::studio::Saved;

/// How what is saved was made.
#[derive(Debug, Clone)]
pub(super) enum How {
    /// In this way (`draft_files.cause`).
    Typed(&'static str),
    /// Over a state, with a choice for each place.
    Settled { over: u32, choices: Vec<Choice> },
}

/// There is one writer, and cleaning, merging and looking at the whole folder take a while: they are done before its transaction begins, in
/// which it is only asked whether the draft still is what was read. Where somebody saved in between it is done once more, and then within.
pub(super) async fn write(
    ctx: &Context,
    actor: &Actor,
    typed: &Typed,
    how: &How,
) -> Result<Saved, UseCaseError> {
    for _ in 0..READ_BEFORE {
        let mut reader = reading(ctx, actor, &typed.course).await?;
        let work = Work::open(&mut reader, &typed.course).await?;
        let met = Met::of(&mut reader, &work, typed).await?;
        drop(reader);
        let (work, outcome) = met.outcome(work, typed, how).await?;
        let keeping = match outcome? {
            Outcome::Done(saved) => return Ok(saved),
            Outcome::Keep(keeping) => keeping,
        };
        let (tx, by) = writing(ctx, actor, &typed.course).await?;
        if let Some(saved) = keeping.keep(ctx, tx, (&work, by), typed, how).await? {
            return Ok(saved);
        }
    }
    let (mut tx, by) = writing(ctx, actor, &typed.course).await?;
    let work = Work::open(&mut tx, &typed.course).await?;
    let met = Met::of(&mut tx, &work, typed).await?;
    let (work, outcome) = met.outcome(work, typed, how).await?;
    match outcome? {
        Outcome::Done(saved) => Ok(saved),
        Outcome::Keep(keeping) => {
            let saved = keeping.keep(ctx, tx, (&work, by), typed, how).await?;
            // Nobody saves while this one writes.
            saved.ok_or_else(|| UseCaseError::Conflict(Message::new("studio-draft-ended")))
        }
    }
}

/// What a form meets.
struct Met {
    raw: Raw,
    /// What was kept under the key of the form, and under the one that another text is given.
    before: Vec<(String, Option<Before>)>,
}

/// A state that was kept under a key.
struct Before {
    /// The state that it was made over, and what that held.
    over: u32,
    met: String,
    stored: String,
}

impl Met {
    async fn of(conn: &mut Connection, work: &Work, typed: &Typed) -> Result<Self, UseCaseError> {
        let raw = Raw::of(conn, work, typed).await?;
        let mut before = Vec::new();
        for key in [
            typed.save_key.clone(),
            another(&typed.save_key, &typed.text),
        ] {
            let found = find_stored(conn, work, &typed.path, &key).await?;
            let Some((seen, stored)) = found else {
                before.push((key, None));
                break;
            };
            let over = seen - 1;
            let met = work.at(conn, &typed.path, over).await?;
            let met = met.map_or_else(|| Ok(String::new()), text)?;
            before.push((key, Some(Before { over, met, stored })));
        }
        Ok(Self { raw, before })
    }

    /// What is to be done, away from what answers requests; with the draft, which is looked at there.
    async fn outcome(
        self,
        work: Work,
        typed: &Typed,
        how: &How,
    ) -> Result<(Work, Result<Outcome, UseCaseError>), UseCaseError> {
        let (typed, how) = (typed.clone(), how.clone());
        apart(move || {
            let outcome = self.decided(&work, &typed, &how);
            (work, outcome)
        })
        .await
    }

    fn decided(self, work: &Work, typed: &Typed, how: &How) -> Result<Outcome, UseCaseError> {
        let texts = Texts::of(self.raw, typed)?;
        let key = match sent_before(self.before, |seen, met| {
            how.made_of(&texts, typed, seen, met)
        })? {
            Sent::Before(number) => return Ok(Outcome::Done(Saved::Kept { number })),
            Sent::New(key) => key,
        };
        let (text, cause) = match how.written(&texts, typed) {
            Ok(written) => written,
            Err(merged) => {
                return Ok(Outcome::Done(Saved::Conflict {
                    number: texts.number,
                    hunks: hunks(&merged),
                }));
            }
        };
        if text == texts.theirs {
            let saved = how.said(texts.number, cause, texts.remarks);
            return Ok(Outcome::Done(saved));
        }
        fits(work, &typed.path, &text, "text")?;
        Ok(Outcome::Keep(Keeping {
            key,
            text,
            cause,
            remarks: texts.remarks,
        }))
    }
}

impl How {
    /// What the form makes of a state that it meets.
    fn made_of(&self, texts: &Texts, typed: &Typed, seen: u32, met: &str) -> Option<String> {
        match self {
            Self::Typed(_) if seen == typed.seen => Some(texts.yours.clone()),
            Self::Typed(_) => merge(&texts.base, &texts.yours, met).text(),
            Self::Settled { over, choices } => {
                let merged = (seen == *over).then(|| merge(&texts.base, &texts.yours, met));
                merged?.resolve(choices)
            }
        }
    }

    /// What is written over the latest state, and its cause; or what a person has to look at.
    fn written(&self, texts: &Texts, typed: &Typed) -> Result<(String, &'static str), Box<Merged>> {
        match self {
            Self::Typed(made) if texts.number == typed.seen => Ok((texts.yours.clone(), made)),
            Self::Typed(_) => {
                let merged = merge(&texts.base, &texts.yours, &texts.theirs);
                let text = merged.text();
                text.map(|text| (text, "merged"))
                    .ok_or_else(|| Box::new(merged))
            }
            Self::Settled { over, choices } => {
                let merged = merge(&texts.base, &texts.yours, &texts.theirs);
                let text = merged.resolve(choices);
                let text = text.filter(|_| *over == texts.number);
                text.map(|text| (text, "merged"))
                    .ok_or_else(|| Box::new(merged))
            }
        }
    }

    fn said(&self, number: u32, cause: &str, remarks: Vec<Message>) -> Saved {
        // Whoever settled it chose among both.
        let merged = cause == "merged" && matches!(self, Self::Typed(_));
        match merged {
            _ if !remarks.is_empty() => Saved::Cleaned {
                number,
                remarks,
                merged,
            },
            true => Saved::Merged { number },
            false => Saved::Kept { number },
        }
    }
}

enum Outcome {
    /// Nothing is kept.
    Done(Saved),
    Keep(Keeping),
}

/// A state that is to be kept.
struct Keeping {
    key: String,
    text: String,
    cause: &'static str,
    remarks: Vec<Message>,
}

impl Keeping {
    /// Keeps it where the draft still is what was read; nothing where it is not.
    async fn keep(
        self,
        ctx: &Context,
        mut tx: Tx,
        (work, by): (&Work, AccountId),
        typed: &Typed,
        how: &How,
    ) -> Result<Option<Saved>, UseCaseError> {
        if !work.is_still(&mut tx).await? {
            return Ok(None);
        }
        let made = (self.text.as_str(), self.cause);
        let number = insert(ctx, &mut tx, work, (&typed.path, &self.key), made, by).await?;
        tx.commit().await?;
        Ok(Some(how.said(number, self.cause, self.remarks)))
    }
}

/// Whether a form was sent before.
enum Sent {
    /// This state holds what it says.
    Before(u32),
    /// It is a new one, to be kept under this key.
    New(String),
}

/// A page that was gone back to sends another text under the same key: that is no text that was sent before. `made_of` says what the
/// form makes of the state it met, which is told by its name and its text.
fn sent_before(
    before: Vec<(String, Option<Before>)>,
    made_of: impl Fn(u32, &str) -> Option<String>,
) -> Result<Sent, UseCaseError> {
    for (key, found) in before {
        let Some(found) = found else {
            return Ok(Sent::New(key));
        };
        if made_of(found.over, &found.met).as_deref() == Some(found.stored.as_str()) {
            return Ok(Sent::Before(found.over + 1));
        }
    }
    Err(UseCaseError::Conflict(Message::new("studio-key")))
}
