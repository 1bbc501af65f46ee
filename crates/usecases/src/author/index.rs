//! What search finds of a course.

use crate::UseCaseError;
use base::{Locale, Slug, text};
use courseware::{Course, Glossary};
use store::db::Connection;
use store::search::{self, Entry};

/// What is put into the index in one place. Words are folded before the transaction in which they are written: a course has many, and whoever
/// saves an answer waits for the one writer.
pub(super) struct Found {
    entries: Vec<(Entry, String, String)>,
}

impl Found {
    fn add(&mut self, entry: Entry) {
        let title = text::words(&entry.title).join(" ");
        let body = text::words(&entry.body).join(" ");
        self.entries.push((entry, title, body));
    }

    async fn insert(&self, conn: &mut Connection) -> Result<(), UseCaseError> {
        for (entry, title, body) in &self.entries {
            search::insert(conn, entry, title, body).await?;
        }
        Ok(())
    }
}

fn address(course: &Slug) -> String {
    format!("/courses/{course}")
}

/// What search finds of a course.
pub(super) fn of_course(course: &Course) -> Found {
    let mut found = Found {
        entries: Vec::new(),
    };
    let href = address(&course.slug);
    for (locale, words) in &course.texts {
        found.add(Entry {
            kind: "course".to_owned(),
            href: href.clone(),
            locale: *locale,
            source: *locale == course.source_language,
            title: words.title.clone(),
            body: std::iter::once(&words.summary)
                .chain(&words.outcomes)
                .cloned()
                .collect::<Vec<_>>()
                .join(" · "),
        });
    }
    for module in &course.modules {
        for lesson in &module.lessons {
            for (locale, words) in &lesson.texts {
                found.add(Entry {
                    kind: "lesson".to_owned(),
                    href: format!("{href}/{}/{}", module.slug, lesson.slug),
                    locale: *locale,
                    source: *locale == course.source_language,
                    title: words.title.clone(),
                    body: format!("{} {}", words.summary, words.plain),
                });
            }
        }
    }
    found
}

/// Puts a course in the place of what the index held of it.
pub(super) async fn update_course(
    conn: &mut Connection,
    course: &Slug,
    found: &Found,
) -> Result<(), UseCaseError> {
    search::delete(conn, &address(course)).await?;
    found.insert(conn).await
}

/// What search finds of the glossary.
pub(super) fn of_glossary(glossary: &Glossary) -> Found {
    let mut found = Found {
        entries: Vec::new(),
    };
    for (id, term) in &glossary.terms {
        for (locale, words) in &term.texts {
            found.add(Entry {
                kind: "term".to_owned(),
                href: format!("/glossary#{id}"),
                locale: *locale,
                // The glossary belongs to no course; its plain file name is the English one.
                source: *locale == Locale::En,
                title: words.title.clone(),
                body: words.plain.clone(),
            });
        }
    }
    found
}

/// Puts the glossary in the place of what the index held of it.
pub(super) async fn update_glossary(
    conn: &mut Connection,
    found: &Found,
) -> Result<(), UseCaseError> {
    search::delete_kind(conn, "term").await?;
    found.insert(conn).await
}
