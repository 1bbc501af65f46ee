//! The full-text index. Words arrive folded (`base::text::fold`) on both sides.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::Locale;

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// `course`, `lesson` or `term`.
    pub kind: String,
    pub href: String,
    pub locale: Locale,
    /// Whether this is the language the text was first written in.
    pub source: bool,
    pub title: String,
    pub body: String,
}

/// Puts an entry into the index; the folded forms are what is searched.
pub async fn insert(
    conn: &mut Connection,
    entry: &Entry,
    folded_title: &str,
    folded_body: &str,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into search_entries (kind, href, locale, source, title, body, folded_title, folded_body)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&entry.kind)
    .bind(&entry.href)
    .bind(entry.locale.code())
    .bind(if entry.source { "1" } else { "0" })
    .bind(&entry.title)
    .bind(&entry.body)
    .bind(folded_title)
    .bind(folded_body)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a page and everything below it out of the index.
pub async fn delete(conn: &mut Connection, href: &str) -> Result<(), StoreError> {
    // '0' follows '/', so the range holds exactly the addresses below.
    sqlx::query("delete from search_entries where href = $1 or (href >= $2 and href < $3)")
        .bind(href)
        .bind(format!("{href}/"))
        .bind(format!("{href}0"))
        .execute(conn)
        .await?;
    Ok(())
}

/// Takes all entries of a kind out of the index.
pub async fn delete_kind(conn: &mut Connection, kind: &str) -> Result<(), StoreError> {
    sqlx::query("delete from search_entries where kind = $1")
        .bind(kind)
        .execute(conn)
        .await?;
    Ok(())
}

/// The best matches in one language and in the languages texts were first written in; the wished
/// language first, then the better match. `query` is in FTS5's syntax, made by the caller of
/// quoted words only.
pub async fn list(
    conn: &mut Connection,
    query: &str,
    locale: Locale,
    limit: u32,
) -> Result<Vec<Entry>, StoreError> {
    let rows: Vec<(String, String, String, String, String, String)> = sqlx::query_as(
        "select kind, href, locale, source, title, body from search_entries
         where search_entries match $1 and (locale = $2 or source = '1')
         order by case when locale = $2 then 0 else 1 end,
           bm25(search_entries, 0, 0, 0, 0, 0, 0, 8.0, 1.0), rowid
         limit $3",
    )
    .bind(query)
    .bind(locale.code())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(kind, href, locale, source, title, body)| {
            let locale = parse("search_entries.locale", &locale)?;
            Ok(Entry {
                kind,
                href,
                locale,
                source: source == "1",
                title,
                body,
            })
        })
        .collect()
}
