//! What search finds of a course.

use crate::UseCaseError;
use base::{Locale, text};
use courseware::{Course, Glossary};
use store::db::Connection;
use store::search::{self, Entry};

/// Puts a course in the place of what the index held of it.
pub(super) async fn update_course(
    conn: &mut Connection,
    course: &Course,
) -> Result<(), UseCaseError> {
    let href = format!("/courses/{}", course.slug);
    search::delete(conn, &href).await?;
    for (locale, words) in &course.texts {
        let entry = Entry {
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
        };
        insert(conn, &entry).await?;
    }
    for module in &course.modules {
        for lesson in &module.lessons {
            for (locale, words) in &lesson.texts {
                let entry = Entry {
                    kind: "lesson".to_owned(),
                    href: format!("{href}/{}/{}", module.slug, lesson.slug),
                    locale: *locale,
                    source: *locale == course.source_language,
                    title: words.title.clone(),
                    body: format!("{} {}", words.summary, words.plain),
                };
                insert(conn, &entry).await?;
            }
        }
    }
    Ok(())
}

/// Puts the glossary in the place of what the index held of it.
pub(super) async fn update_glossary(
    conn: &mut Connection,
    glossary: &Glossary,
) -> Result<(), UseCaseError> {
    search::delete_kind(conn, "term").await?;
    for (id, term) in &glossary.terms {
        for (locale, words) in &term.texts {
            let entry = Entry {
                kind: "term".to_owned(),
                href: format!("/glossary#{id}"),
                locale: *locale,
                // The glossary belongs to no course; its plain file name is the English one.
                source: *locale == Locale::En,
                title: words.title.clone(),
                body: words.plain.clone(),
            };
            insert(conn, &entry).await?;
        }
    }
    Ok(())
}

async fn insert(conn: &mut Connection, entry: &Entry) -> Result<(), UseCaseError> {
    let title = text::words(&entry.title).join(" ");
    let body = text::words(&entry.body).join(" ");
    Ok(search::insert(conn, entry, &title, &body).await?)
}
