//! How a version is kept: its sources, and its lesson texts as they were published.

use crate::UseCaseError;
use base::{Locale, Slug};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::{Block, Course, LessonText, LocalBlock, Sources, TocEntry};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Sources as JSON: path to base64.
pub(super) fn json(sources: &Sources) -> Result<String, UseCaseError> {
    let files: BTreeMap<&str, String> = sources
        .0
        .iter()
        .map(|(path, bytes)| (path.as_str(), STANDARD.encode(bytes)))
        .collect();
    Ok(serde_json::to_string(&files)?)
}

/// Sources from JSON.
pub(super) fn sources(json: &str) -> Result<Sources, UseCaseError> {
    let files: BTreeMap<String, String> = serde_json::from_str(json)?;
    let mut sources = BTreeMap::new();
    for (path, text) in files {
        let bytes = STANDARD
            .decode(text)
            .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
        sources.insert(path, bytes);
    }
    Ok(Sources(sources))
}

/// What stored sources are compiled to, away from what answers requests.
pub(super) async fn compiled<T: Send + 'static>(
    json: String,
    what: String,
    compile: impl FnOnce(&Sources) -> Result<Option<T>, UseCaseError> + Send + 'static,
) -> Result<T, UseCaseError> {
    let compiled = tokio::task::spawn_blocking(move || {
        compile(&sources(&json)?)?.ok_or_else(|| {
            UseCaseError::Unexpected(
                format!("a stored version of {what} does not compile any more").into(),
            )
        })
    });
    compiled
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?
}

#[derive(Serialize, Deserialize)]
struct Content {
    blocks: Vec<StoredBlock>,
    /// Section id and title.
    sections: Vec<(String, String)>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum StoredBlock {
    Html(String),
    Check(Slug),
    Local(StoredLocal),
}

/// A block of local law.
#[derive(Serialize, Deserialize)]
struct StoredLocal {
    id: Slug,
    locale: Locale,
    country: String,
    reviewer: String,
    date: Date,
    expires: Option<Date>,
    html: String,
    source: String,
}

impl From<&LocalBlock> for StoredLocal {
    fn from(one: &LocalBlock) -> Self {
        Self {
            id: one.id.clone(),
            locale: one.locale,
            country: one.country.clone(),
            reviewer: one.reviewer.clone(),
            date: one.date,
            expires: one.expires,
            html: one.html.clone(),
            source: one.source.clone(),
        }
    }
}

impl From<StoredLocal> for LocalBlock {
    fn from(one: StoredLocal) -> Self {
        Self {
            id: one.id,
            locale: one.locale,
            country: one.country,
            reviewer: one.reviewer,
            date: one.date,
            expires: one.expires,
            html: one.html,
            source: one.source,
        }
    }
}

/// The lesson texts of a course, as they are stored.
pub(super) fn lesson_texts(
    course: &Course,
) -> Result<Vec<store::course::LessonText>, UseCaseError> {
    let mut texts = Vec::new();
    for module in &course.modules {
        for lesson in &module.lessons {
            for (locale, text) in &lesson.texts {
                texts.push(store::course::LessonText {
                    module: module.slug.to_string(),
                    lesson: lesson.slug.to_string(),
                    locale: *locale,
                    content: content(text)?,
                });
            }
        }
    }
    Ok(texts)
}

fn content(text: &LessonText) -> Result<String, UseCaseError> {
    let blocks = text
        .blocks
        .iter()
        .map(|block| match block {
            Block::Html(html) => StoredBlock::Html(html.clone()),
            Block::Check(question) => StoredBlock::Check(question.clone()),
            Block::Local(local) => StoredBlock::Local(local.into()),
        })
        .collect();
    let sections = text
        .toc
        .iter()
        .map(|entry| (entry.id.clone(), entry.title.clone()))
        .collect();
    Ok(serde_json::to_string(&Content { blocks, sections })?)
}

/// Puts stored lesson texts in the place of those the present compiler made.
pub(super) fn restore(
    course: &mut Course,
    texts: &[store::course::LessonText],
) -> Result<(), UseCaseError> {
    for stored in texts {
        let text = course
            .modules
            .iter_mut()
            .find(|module| module.slug.as_str() == stored.module)
            .and_then(|module| {
                module
                    .lessons
                    .iter_mut()
                    .find(|lesson| lesson.slug.as_str() == stored.lesson)
            })
            .and_then(|lesson| lesson.texts.get_mut(&stored.locale));
        let Some(text) = text else { continue };
        let content: Content = serde_json::from_str(&stored.content)?;
        text.blocks = content
            .blocks
            .into_iter()
            .map(|block| match block {
                StoredBlock::Html(html) => Block::Html(html),
                StoredBlock::Check(question) => Block::Check(question),
                StoredBlock::Local(local) => Block::Local(local.into()),
            })
            .collect();
        text.toc = content
            .sections
            .into_iter()
            .map(|(id, title)| TocEntry { id, title })
            .collect();
    }
    Ok(())
}
