//! What holds in one country: blocks of local law and procedure in the text of a lesson.
//!
//! ~~~text
//! ```local lawyer-before-questions
//! country: ES
//! reviewer: Ana Ruiz, public prosecutor
//! date: 2026-10-01
//! expires: 2027-10-01
//!
//! A person who is questioned may ask for a lawyer at once.
//!
//! Source: Ley de Enjuiciamiento Criminal, article 520.
//! ```
//! ~~~
//!
//! It is a fenced block and not another sign, because a compiler that does not know such a block refuses it: a law is never shown to the
//! officers of another country by mistake. A block without reviewer, date or source is refused. A translation has the same block with its
//! text and its source; everything else it says stands in the source. Whether a block can be relied on needs a day: `authoring::overlay`.

use crate::document::Document;
use crate::file::{File, Line, lines};
use crate::layout::numbered;
use crate::markdown::{Kind, Node};
use crate::problem::{
    LOCAL_COUNTRY, LOCAL_DATE, LOCAL_ID, LOCAL_KEY, LOCAL_MISSING, LOCAL_ORDER, LOCAL_TWICE, Notes,
};
use crate::question::{self, Header};
use crate::sources::Sources;
use base::country::is_country;
use base::{Locale, Slug, Span};
use jiff::civil::Date;
use std::collections::BTreeMap;

const WORD: &str = "local";
const KEYS: [&str; 4] = ["country", "reviewer", "date", "expires"];
/// Characters of a day, such as `2026-10-01`.
const DAY: usize = 10;

/// A block for the officers of one country, in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalBlock {
    pub id: Slug,
    /// The language of text and source.
    pub locale: Locale,
    /// Two capital letters (ISO 3166-1 alpha-2).
    pub country: String,
    /// Who says that it is right, and in which role.
    pub reviewer: String,
    /// When they said so.
    pub date: Date,
    /// The last day on which it may be relied on; without one it is looked at with the course.
    pub expires: Option<Date>,
    /// Safe HTML: paragraphs and lists.
    pub html: String,
    /// Where it is written, as safe HTML of one line.
    pub source: String,
}

/// A block with its place, for those who look after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedLocal {
    pub path: String,
    /// The line with its id.
    pub span: Span,
    pub id: Slug,
    pub country: String,
    pub date: Date,
    pub expires: Option<Date>,
}

/// What the settings of a block say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    /// The language of the source, in which they are written.
    pub locale: Locale,
    pub country: String,
    pub reviewer: String,
    pub date: Date,
    pub expires: Option<Date>,
}

/// The blocks in the lessons of a course, as their source says; what cannot be read is left out.
pub fn placed(sources: &Sources, course: &Slug) -> Vec<PlacedLocal> {
    let root = format!("courses/{course}/");
    let is_lesson = |path: &str| {
        let (module, file) = path.strip_prefix(&root)?.split_once('/')?;
        numbered(module)?;
        numbered(file.strip_suffix(".md")?)
    };
    let mut found = Vec::new();
    let files = sources.0.iter();
    for (path, bytes) in files.filter(|(path, _)| is_lesson(path).is_some()) {
        let notes = Notes::default();
        let has_word = |file: &File| file.text.contains(WORD);
        let Some(file) = File::read(path, bytes, &notes).filter(has_word) else {
            continue;
        };
        let document = Document::read(file);
        for (id, node) in own(&document) {
            // Which language it is in does not matter here.
            if let Some(head) = head(&file, node, Locale::default()) {
                found.push(PlacedLocal {
                    path: path.clone(),
                    span: file.first_line(node.span),
                    id,
                    country: head.country,
                    date: head.date,
                    expires: head.expires,
                });
            }
        }
    }
    found
}

/// Whether a fence holds a block of local law, by what stands after it.
pub(crate) fn is_local(info: &str) -> bool {
    info.split_whitespace().next() == Some(WORD)
}

/// The id after the word, if it stands there alone and is one.
pub(crate) fn id(info: &str) -> Option<Slug> {
    question::id_of(info).and_then(Slug::parse)
}

/// The blocks of a text that have an id.
fn own<'d>(document: &'d Document) -> impl Iterator<Item = (Slug, &'d Node)> {
    document.nodes.iter().filter_map(|node| match &node.kind {
        Kind::Fence(info) if is_local(info) => Some((id(info)?, node)),
        _ => None,
    })
}

/// The settings of the blocks of a source text; what is wrong with them is reported.
pub(crate) fn heads(document: &Document, locale: Locale) -> BTreeMap<Slug, Head> {
    let file = document.file;
    for node in &document.nodes {
        if let Kind::Fence(info) = &node.kind
            && is_local(info)
            && id(info).is_none()
        {
            file.report(&LOCAL_ID, file.first_line(node.span), Vec::new());
        }
    }
    let mut found = BTreeMap::new();
    let mut seen: Vec<Slug> = Vec::new();
    for (id, node) in own(document) {
        if seen.contains(&id) {
            let place = file.find(id.as_str(), file.first_line(node.span));
            file.report(&LOCAL_TWICE, place, vec![("id", id.as_str().into())]);
            continue;
        }
        if let Some(head) = head(&file, node, locale) {
            found.insert(id.clone(), head);
        }
        seen.push(id);
    }
    found
}

fn head(file: &File, node: &Node, locale: Locale) -> Option<Head> {
    let headers = headers(file, node, false);
    for (place, header) in headers.iter().enumerate() {
        let is_again = headers[..place].iter().any(|one| one.key == header.key);
        if is_again || !KEYS.contains(&header.key) {
            let args = vec![("key", header.key.into())];
            file.report(&LOCAL_KEY, header.key_span, args);
        }
    }
    let given = |key: &str| {
        let mut all = headers.iter();
        all.find(|one| one.key == key && !one.value.is_empty())
    };
    let required = |key: &str| {
        let found = given(key);
        if found.is_none() {
            let line = file.first_line(node.span);
            file.report(&LOCAL_MISSING, line, vec![("key", key.into())]);
        }
        found
    };
    let (country, reviewer) = (required("country"), required("reviewer"));
    let date = required("date").and_then(|one| day(file, one));
    let end = given("expires").map(|one| (one, day(file, one)));
    let country = country.filter(|one| {
        let known = is_country(one.value);
        if !known {
            let args = vec![("word", one.value.into())];
            file.report(&LOCAL_COUNTRY, one.value_span, args);
        }
        known
    })?;
    let expires = match end {
        Some((_, None)) => return None,
        Some((header, Some(end))) => {
            if date.is_some_and(|date| end < date) {
                file.report(&LOCAL_ORDER, header.value_span, Vec::new());
            }
            Some(end)
        }
        None => None,
    };
    Some(Head {
        locale,
        country: country.value.to_owned(),
        reviewer: reviewer?.value.to_owned(),
        date: date?,
        expires,
    })
}

fn day(file: &File, header: &Header) -> Option<Date> {
    let fits = header.value.len() == DAY;
    let date = header.value.parse().ok().filter(|_| fits);
    if date.is_none() {
        let args = vec![("word", header.value.into())];
        file.report(&LOCAL_DATE, header.value_span, args);
    }
    date
}

/// The settings of a block. The text of a translation may begin like one: only the words of settings count there.
pub(crate) fn headers<'a>(file: &File<'a>, node: &Node, is_translation: bool) -> Vec<Header<'a>> {
    let inner = inner(file, node);
    let known = |header: &Header| !is_translation || KEYS.contains(&header.key);
    inner
        .iter()
        .map_while(|line| question::read_header(line).filter(known))
        .collect()
}

/// Where the settings of a block stand, with the ends of their lines.
pub(crate) fn settings(file: &File, node: &Node) -> Span {
    let inner = inner(file, node);
    let count = headers(file, node, false).len();
    let start = inner.first().map_or(node.span.end, |line| line.start);
    let end = inner[..count].last().map_or(start, |line| line.next);
    Span::new(start, end)
}

/// Where the text of a block stands, with its source.
pub(crate) fn body(file: &File, node: &Node, is_translation: bool) -> Span {
    let inner = inner(file, node);
    let text = &inner[headers(file, node, is_translation).len()..];
    match (text.first(), text.last()) {
        (Some(first), Some(last)) => Span::new(first.start, last.end),
        _ => Span::new(node.span.end, node.span.end),
    }
}

/// The lines between the fences; without a closing one the block ends with the file, which has been reported.
fn inner<'a>(file: &File<'a>, node: &Node) -> Vec<Line<'a>> {
    let mut all = lines(file.text, node.span);
    all.drain(..all.len().min(1));
    all.pop_if(|last| matches!(last.text.trim().chars().next(), Some('`' | '~')));
    all
}
