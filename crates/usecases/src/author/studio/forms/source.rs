//! A text with what reads its blocks.

use super::super::work::Work;
use crate::UseCaseError;
use authoring::forms::{self, Form, Reader};
use authoring::translation::source_path;
use base::{Locale, Message, Slug, SubjectKind};
use quiz::Kind;
use std::collections::BTreeMap;
use store::db::Connection;

/// A text of a draft in one of its states.
pub(super) struct Source {
    pub text: String,
    /// What the draft edits: it decides which blocks there are.
    pub sort: SubjectKind,
    /// The language of a translation.
    pub language: Option<Locale>,
    /// What a translation was made from, as it is now.
    pub original: Option<String>,
    /// Of a translation, what kinds the source gives its questions.
    kinds: BTreeMap<Slug, Kind>,
}

impl Source {
    /// A text with what was typed into it so far.
    fn of(work: &Work, path: &str, text: String) -> Result<Self, UseCaseError> {
        let sort = work.course().kind();
        let original = match source_path(path) {
            Some(source) => work.latest(&source)?.1.map(text_of).transpose()?,
            None => None,
        };
        let none = BTreeMap::new();
        let kinds = match (&original, sort) {
            (Some(original), SubjectKind::Course) => {
                forms::read(original, Reader::Questions(&none))
                    .into_iter()
                    .filter_map(|form| Some((Slug::parse(&form.id)?, form.kind?)))
                    .collect()
            }
            _ => none,
        };
        Ok(Self {
            text,
            sort,
            language: language(path),
            original,
            kinds,
        })
    }

    /// The text in the state that a form began from.
    pub async fn at(
        conn: &mut Connection,
        work: &Work,
        path: &str,
        seen: u32,
    ) -> Result<Self, UseCaseError> {
        let bytes = work.at(conn, path, seen).await?;
        let text = text_of(bytes.ok_or(UseCaseError::NotFound)?)?;
        Self::of(work, path, text)
    }

    /// The text as it is now, with its state.
    pub fn latest(work: &Work, path: &str) -> Result<(u32, Self), UseCaseError> {
        let (seen, bytes) = work.latest(path)?;
        let text = text_of(bytes.ok_or(UseCaseError::NotFound)?)?;
        Ok((seen, Self::of(work, path, text)?))
    }

    pub fn reader(&self) -> Reader<'_> {
        let translated = self.is_translation();
        match self.sort {
            SubjectKind::Course | SubjectKind::Glossary => Reader::Questions(&self.kinds),
            SubjectKind::Scenario => Reader::Scenario { translated },
            SubjectKind::Interview => Reader::Interview { translated },
        }
    }

    pub const fn is_translation(&self) -> bool {
        self.language.is_some()
    }

    pub fn forms(&self) -> Vec<Form> {
        forms::read(&self.text, self.reader())
    }

    /// The block of the same name in the text that this one was translated from.
    pub fn original_of(&self, form: &Form) -> Option<Form> {
        let original = self.original.as_ref()?;
        let none = BTreeMap::new();
        let reader = match self.sort {
            SubjectKind::Course | SubjectKind::Glossary => Reader::Questions(&none),
            SubjectKind::Scenario => Reader::Scenario { translated: false },
            SubjectKind::Interview => Reader::Interview { translated: false },
        };
        forms::read(original, reader)
            .into_iter()
            .find(|one| (&one.word, &one.id) == (&form.word, &form.id))
    }
}

fn text_of(bytes: Vec<u8>) -> Result<String, UseCaseError> {
    String::from_utf8(bytes).map_err(|_| UseCaseError::Conflict(Message::new("studio-no-text")))
}

/// The language of a translation by the name of its file.
fn language(path: &str) -> Option<Locale> {
    let (_, tag) = path.strip_suffix(".md")?.rsplit_once('.')?;
    tag.parse().ok()
}

/// Where a block stands that an address names.
pub(super) fn place(forms: &[Form], block: &str) -> Option<usize> {
    let (id, nth) = match block.rsplit_once('~') {
        Some((id, nth)) => (id, nth.parse::<usize>().ok()?.checked_sub(1)?),
        None => (block, 0),
    };
    let mut named = forms.iter().enumerate().filter(|(_, form)| form.id == id);
    named.nth(nth).map(|(at, _)| at)
}

/// How an address names a block.
pub(super) fn name(forms: &[Form], at: usize) -> String {
    let Some(form) = forms.get(at) else {
        return String::new();
    };
    let before = forms.iter().take(at).filter(|one| one.id == form.id);
    match before.count() {
        0 => form.id.clone(),
        count => format!("{}~{}", form.id, count + 1),
    }
}
