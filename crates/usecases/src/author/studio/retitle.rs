//! Titles and summaries are changed in place, beside the outline.

use super::access::{reading, writing};
use super::save::{another, find_stored, fits, insert};
use super::work::{READ_BEFORE, Work};
use crate::author::heavy::apart;
use crate::{Actor, Context, UseCaseError};
use authoring::clean::line;
use authoring::folder::Folder;
use authoring::heading::Heading;
use authoring::merge::merge;
use authoring::outline::Outline;
use base::{AccountId, Message};
use std::collections::BTreeMap;
use store::db::{Connection, Tx};
use views::studio_begin::HeadingRow;

/// Letters of a title, and of a summary.
const MOST_TITLE: usize = 200;
const MOST_SUMMARY: usize = 500;

/// A heading as a form sends it.
#[derive(Debug, Clone, Default)]
pub struct Retitled {
    pub course: String,
    /// The text.
    pub path: String,
    pub title: String,
    pub summary: String,
    /// The state the form began from.
    pub seen: u32,
    pub save_key: String,
}

/// Changes title and summary of a text of the open draft. Where somebody else changed them meanwhile, nothing is changed and theirs are said.
pub async fn retitle(ctx: &Context, actor: &Actor, new: &Retitled) -> Result<(), UseCaseError> {
    actor.person()?;
    let heading = checked(new)?;
    for _ in 0..READ_BEFORE {
        let mut reader = reading(ctx, actor, &new.course).await?;
        let work = Work::open(&mut reader, &new.course).await?;
        let Some(made) = made(&mut reader, &work, new, &heading).await? else {
            return Ok(());
        };
        drop(reader);
        let (work, made) = looked_at(work, new.path.clone(), made).await?;
        let (mut tx, by) = writing(ctx, actor, &new.course).await?;
        if work.is_still(&mut tx).await? {
            return keep(ctx, tx, (&work, by), new, made).await;
        }
    }
    let (mut tx, by) = writing(ctx, actor, &new.course).await?;
    let work = Work::open(&mut tx, &new.course).await?;
    let Some(made) = made(&mut tx, &work, new, &heading).await? else {
        return Ok(());
    };
    let (work, made) = looked_at(work, new.path.clone(), made).await?;
    keep(ctx, tx, (&work, by), new, made).await
}

/// A text with its new heading.
struct Made {
    text: String,
    cause: &'static str,
    key: String,
}

/// What the form makes of the draft it meets; nothing where it is so already.
async fn made(
    conn: &mut Connection,
    work: &Work,
    new: &Retitled,
    heading: &Heading,
) -> Result<Option<Made>, UseCaseError> {
    let mut key = new.save_key.clone();
    if let Some((_, stored)) = find_stored(conn, work, &new.path, &key).await? {
        if Heading::of(&stored).as_ref() == Some(heading) {
            return Ok(None);
        }
        // Other words under the same key are no words that were sent before.
        key = another(&key, &format!("{}\n{}", heading.title, heading.summary));
        if find_stored(conn, work, &new.path, &key).await?.is_some() {
            return Ok(None);
        }
    }
    let (number, latest) = work.latest(&new.path)?;
    let latest = text(latest)?;
    let base = if new.seen == number {
        latest.clone()
    } else {
        text(work.at(conn, &new.path, new.seen).await?)?
    };
    let unreadable = || UseCaseError::Conflict(Message::new("studio-heading-unreadable"));
    let yours = heading.write(&base).ok_or_else(unreadable)?;
    let (text, cause) = if base == latest {
        (yours, "outline")
    } else {
        let theirs = Heading::of(&latest).unwrap_or_default();
        let merged = merge(&base, &yours, &latest).text();
        (merged.ok_or_else(|| clash(&theirs))?, "merged")
    };
    Ok((text != latest).then_some(Made { text, cause, key }))
}

/// Looks at the whole folder, away from what answers requests and before anything is written.
async fn looked_at(work: Work, path: String, made: Made) -> Result<(Work, Made), UseCaseError> {
    apart(move || {
        fits(&work, &path, &made.text, "title")?;
        Ok((work, made))
    })
    .await?
}

async fn keep(
    ctx: &Context,
    mut tx: Tx,
    (work, by): (&Work, AccountId),
    new: &Retitled,
    made: Made,
) -> Result<(), UseCaseError> {
    let what = (made.text.as_str(), made.cause);
    insert(ctx, &mut tx, work, (&new.path, &made.key), what, by).await?;
    Ok(tx.commit().await?)
}

fn text(bytes: Option<Vec<u8>>) -> Result<String, UseCaseError> {
    let bytes = bytes.ok_or(UseCaseError::NotFound)?;
    String::from_utf8(bytes).map_err(|_| UseCaseError::Conflict(Message::new("studio-no-text")))
}

fn clash(theirs: &Heading) -> UseCaseError {
    let message = Message::new("studio-heading-clash")
        .with("title", theirs.title.as_str())
        .with("summary", theirs.summary.as_str());
    UseCaseError::field("title", message)
}

fn checked(new: &Retitled) -> Result<Heading, UseCaseError> {
    let (title, summary) = (line(&new.title), line(&new.summary));
    let fields = [
        ("title", &title, MOST_TITLE),
        ("summary", &summary, MOST_SUMMARY),
    ];
    let problems: Vec<(String, Message)> = fields
        .into_iter()
        .filter_map(|(field, words, most)| Some((field.to_owned(), wrong(words, most)?)))
        .collect();
    if !problems.is_empty() {
        return Err(UseCaseError::Refused(problems));
    }
    Ok(Heading { title, summary })
}

/// What is wrong with the words of a title or a summary.
pub(super) fn wrong(words: &str, most: usize) -> Option<Message> {
    if words.trim().is_empty() {
        Some(Message::new("studio-words-needed"))
    } else if words.chars().count() > most {
        Some(Message::new("studio-words-long").with("most", most))
    } else {
        None
    }
}

/// Titles and summaries of the course, its modules and its lessons in the language of the course, by path.
pub(super) fn headings(
    work: &Work,
    folder: &Folder,
) -> Result<BTreeMap<String, HeadingRow>, UseCaseError> {
    let outline = Outline::of(folder);
    let modules = outline
        .modules
        .iter()
        .map(|one| format!("{}/module.md", one.name.name()));
    let lessons = outline
        .modules
        .iter()
        .flat_map(|module| &module.lessons)
        .filter_map(|lesson| lesson.texts.get(&None).cloned());
    let mut headings = BTreeMap::new();
    for path in [String::from("course.md")]
        .into_iter()
        .chain(modules)
        .chain(lessons)
    {
        let Some(Heading { title, summary }) = folder.text(&path).and_then(Heading::of) else {
            continue;
        };
        let seen = work.latest(&path)?.0;
        let row = HeadingRow {
            title,
            summary,
            seen,
        };
        headings.insert(path, row);
    }
    Ok(headings)
}
