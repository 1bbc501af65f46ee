//! A part of a translation is saved and stamped. What somebody else saved meanwhile in other parts stays; what they saved in this one is
//! shown, and nothing is written over.

use super::access::{reading, writing};
use super::save::{another, cleaned, find_stored, fits, insert, text};
use super::work::{READ_BEFORE, Work};
use crate::author::heavy::apart;
use crate::{Actor, Context, UseCaseError};
use authoring::folder::most_bytes;
use authoring::merge::merge;
use authoring::translation::{self, begin, parts, save, source_path, translated_path};
use base::{AccountId, Locale, Message};
use courseware::Sources;
use store::db::{Connection, Tx};
use views::studio_translation::PartSaved;

/// A part of a translation as a form sends it.
#[derive(Debug, Clone)]
pub struct Translated {
    pub course: String,
    /// The text that is translated.
    pub path: String,
    pub language: Locale,
    pub part: String,
    /// The mark of the source that was shown beside it.
    pub mark: String,
    /// The state of the translation that the form began from.
    pub seen: u32,
    pub text: String,
    /// The words are meant to be those of the source.
    pub same: bool,
    pub save_key: String,
}

/// Saves the translation of one part in the open draft, and stamps it with its source as that was shown.
pub async fn translate(
    ctx: &Context,
    actor: &Actor,
    typed: &Translated,
) -> Result<PartSaved, UseCaseError> {
    for _ in 0..READ_BEFORE {
        let mut reader = reading(ctx, actor, &typed.course).await?;
        let work = Work::open(&mut reader, &typed.course).await?;
        let ready = ready(&mut reader, &work, typed).await?;
        drop(reader);
        let (work, keeping) = match ready {
            Ready::Done(saved) => return Ok(saved),
            Ready::Keep(keeping) => looked_at(work, keeping).await?,
        };
        let (mut tx, by) = writing(ctx, actor, &typed.course).await?;
        if work.is_still(&mut tx).await? {
            return keeping.keep(ctx, tx, (&work, by)).await;
        }
    }
    let (mut tx, by) = writing(ctx, actor, &typed.course).await?;
    let work = Work::open(&mut tx, &typed.course).await?;
    match ready(&mut tx, &work, typed).await? {
        Ready::Done(saved) => Ok(saved),
        Ready::Keep(keeping) => {
            let (work, keeping) = looked_at(work, keeping).await?;
            keeping.keep(ctx, tx, (&work, by)).await
        }
    }
}

/// What a form makes of the draft it meets.
enum Ready {
    /// Nothing is kept.
    Done(PartSaved),
    Keep(Keeping),
}

/// A state of a translation that is to be kept.
struct Keeping {
    target: String,
    key: String,
    text: String,
    /// The text is what it was.
    is_same: bool,
    saved: PartSaved,
}

impl Keeping {
    async fn keep(
        self,
        ctx: &Context,
        mut tx: Tx,
        (work, by): (&Work, AccountId),
    ) -> Result<PartSaved, UseCaseError> {
        if !self.is_same {
            let made = (self.text.as_str(), "translated");
            insert(ctx, &mut tx, work, (&self.target, &self.key), made, by).await?;
        }
        tx.commit().await?;
        Ok(self.saved)
    }
}

/// Looks at the whole folder, away from what answers requests.
async fn looked_at(work: Work, keeping: Keeping) -> Result<(Work, Keeping), UseCaseError> {
    apart(move || {
        if !keeping.is_same {
            fits(&work, &keeping.target, &keeping.text, "text")?;
        }
        Ok((work, keeping))
    })
    .await?
}

async fn ready(
    conn: &mut Connection,
    work: &Work,
    typed: &Translated,
) -> Result<Ready, UseCaseError> {
    let target = target(work, typed)?;
    let (number, latest) = work.latest(&target)?;
    let theirs = latest.map_or_else(|| Ok(String::new()), text)?;
    let base = if number == typed.seen {
        theirs.clone()
    } else {
        let seen = work.at(conn, &target, typed.seen).await?;
        seen.map_or_else(|| Ok(String::new()), text)?
    };
    let part = Part::of(work, typed)?;
    let (before, now) = (part.words(&base), part.words(&theirs));
    let (yours, remarks) = part.typed(typed, &theirs, &now)?;
    let is_clean = remarks.is_empty();
    let mut key = typed.save_key.clone();
    if let Some((_, stored)) = find_stored(conn, work, &target, &key).await? {
        if part.words(&stored).trim_end() == yours.trim_end() {
            return Ok(Ready::Done(PartSaved::Kept));
        }
        // Other words under the same key are no words that were sent before.
        key = another(&key, &format!("{}\n{yours}", typed.part));
        if find_stored(conn, work, &target, &key).await?.is_some() {
            return Ok(Ready::Done(PartSaved::Kept));
        }
    }
    let words = if before == now || yours.trim_end() == now.trim_end() {
        yours
    } else {
        match merge(before.trim_end(), yours.trim_end(), now.trim_end()).text() {
            Some(words) => words,
            None => return Ok(Ready::Done(PartSaved::Conflict)),
        }
    };
    let saved = save(
        &part.with(&theirs),
        &part.source,
        typed.language,
        &typed.part,
        &words,
    );
    let saved = saved.map_err(|reason| UseCaseError::field("text", reason))?;
    Ok(Ready::Keep(Keeping {
        is_same: saved == theirs,
        target,
        key,
        text: saved,
        saved: match number == typed.seen {
            _ if !is_clean => PartSaved::Cleaned,
            true => PartSaved::Kept,
            false => PartSaved::Merged,
        },
    }))
}

/// The file of a translation; there is none of a translation, nor in the language that is translated from.
fn target(work: &Work, typed: &Translated) -> Result<String, UseCaseError> {
    let subject = &work.draft.course;
    let settings = subject.place("course.toml");
    let (_, content) = work.latest("course.toml")?;
    let only = content.map(|content| (settings.clone(), content));
    let only = Sources(only.into_iter().collect());
    let source = translation::source_language(&only, &settings);
    let is_source = source_path(&typed.path).is_none() && subject.owns(&typed.path);
    translated_path(&typed.path, typed.language)
        .filter(|_| is_source && typed.language != source)
        .ok_or(UseCaseError::NotFound)
}

/// A part among the sources, without the other files: they are not looked at.
struct Part<'t> {
    id: &'t str,
    language: Locale,
    /// Where the source stands.
    source: String,
    /// Where the translation stands.
    target: String,
    /// Bytes that the translation may have.
    most: usize,
    sources: Sources,
}

impl<'t> Part<'t> {
    fn of(work: &Work, typed: &'t Translated) -> Result<Self, UseCaseError> {
        let (_, content) = work.latest(&typed.path)?;
        let source = work.draft.course.place(&typed.path);
        let mut sources = Sources::default();
        let content = content.ok_or(UseCaseError::NotFound)?;
        sources.0.insert(source.clone(), content);
        Ok(Self {
            id: &typed.part,
            language: typed.language,
            target: translated_path(&source, typed.language).ok_or(UseCaseError::NotFound)?,
            most: most_bytes(work.course(), &typed.path),
            source,
            sources,
        })
    }

    /// The source beside this translation.
    fn with(&self, translation: &str) -> Sources {
        let mut sources = self.sources.clone();
        if !translation.is_empty() {
            sources.0.insert(self.target.clone(), translation.into());
        }
        sources
    }

    /// What a translation says in this part; empty where it is missing.
    fn words(&self, translation: &str) -> String {
        let parts = parts(&self.with(translation), &self.source, self.language, &[]);
        let found = parts.into_iter().flatten().find(|one| one.id == self.id);
        found.map_or_else(String::new, |one| one.translation)
    }

    /// What was typed, with the line ends of the file, and what was taken out of it; refused when it says nothing, when the source is
    /// another one than it was translated from, and when it is the source itself.
    fn typed(
        &self,
        typed: &Translated,
        file: &str,
        now: &str,
    ) -> Result<(String, Vec<Message>), UseCaseError> {
        let refuse = |id: &str| Err(UseCaseError::field("text", Message::new(id)));
        let parts = parts(&self.sources, &self.source, self.language, &[]);
        let part = parts.into_iter().flatten().find(|one| one.id == self.id);
        let part = part.ok_or(UseCaseError::NotFound)?;
        if part.mark != typed.mark {
            return refuse("translate-source-changed");
        }
        let words = if file.contains("\r\n") {
            typed.text.clone()
        } else {
            typed.text.replace("\r\n", "\n")
        };
        if words.trim().is_empty() {
            return refuse("studio-words-needed");
        }
        let plain = words.replace("\r\n", "\n");
        let is_source = [part.source.clone(), begin(&part.source)]
            .iter()
            .any(|source| source.replace("\r\n", "\n").trim() == plain.trim());
        if is_source && !typed.same && plain.chars().any(char::is_alphabetic) {
            return refuse("translate-same");
        }
        cleaned(now, words, self.most)
    }
}
