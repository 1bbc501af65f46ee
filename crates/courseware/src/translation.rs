//! A translation has the structure of its source, and says of which state of it.

use crate::document::Document;
use crate::markdown::{Kind, Node};
use crate::problem::{
    STALE_TRANSLATION, TRANSLATION_DIFFERS, TRANSLATION_EXTRA, TRANSLATION_MISSES,
    UNSTAMPED_TRANSLATION,
};
use crate::{html, question};
use base::{Slug, Span, text};

/// The table in which a translation keeps what it was made from.
pub(crate) const TABLE: &str = "translated";

/// Digits of a fingerprint that are kept: enough to notice a change.
const DIGITS: usize = 8;

/// The mark of a state of a text.
pub(crate) fn mark(source: &str) -> String {
    text::fingerprint(source).chars().take(DIGITS).collect()
}

/// Compares headings, callouts, figures and questions; reports the first that differs.
pub(crate) fn same_structure(translated: &Document, source: &Document) -> bool {
    let theirs = structure(translated);
    let ours = structure(source);
    let differs = ours.iter().zip(&theirs).position(|((a, _), (b, _))| a != b);
    let place = differs.unwrap_or_else(|| ours.len().min(theirs.len()));
    let file = translated.file;
    let end = Span::new(file.text.trim_end().len(), file.text.trim_end().len());
    match (ours.get(place), theirs.get(place)) {
        (None, None) => return true,
        (Some((wanted, _)), Some((found, span))) => {
            let args = vec![
                ("wanted", wanted.as_str().into()),
                ("found", found.as_str().into()),
            ];
            file.report(&TRANSLATION_DIFFERS, *span, args);
        }
        (Some((wanted, _)), None) => {
            file.report(
                &TRANSLATION_MISSES,
                end,
                vec![("wanted", wanted.as_str().into())],
            );
        }
        (None, Some((found, span))) => {
            file.report(
                &TRANSLATION_EXTRA,
                *span,
                vec![("found", found.as_str().into())],
            );
        }
    }
    false
}

/// What must be the same in every language, written as in the file.
fn structure(document: &Document) -> Vec<(String, Span)> {
    document
        .nodes
        .iter()
        .filter_map(|node| {
            let sign = match &node.kind {
                Kind::Heading { level, .. } => "#".repeat(usize::from(*level)),
                Kind::Quote(Some(callout)) => format!("> [!{}]", callout.word()),
                Kind::Paragraph if is_figure(node) => "![](media/…)".to_owned(),
                Kind::Table(columns) => format!("| {}", "| ".repeat(columns.len()).trim_end()),
                Kind::Fence(info) if question::is_question(info) => format!("```{}", info.trim()),
                _ => return None,
            };
            Some((sign, document.file.first_line(node.span)))
        })
        .collect()
}

fn is_figure(node: &Node) -> bool {
    html::is_figure(node)
}

/// The parts of a source with the mark of each, as a stamp would write them.
pub(crate) fn marks(source: &Document, units: &[(String, Span)]) -> Vec<(String, String)> {
    units
        .iter()
        .map(|(name, span)| (name.clone(), mark(&source.without_languages(*span))))
        .collect()
}

/// Compares the table with the source, part by part. `places` are the parts in the translation.
/// True when some part is older than its source.
pub(crate) fn is_stale(
    translated: &Document,
    source: &[(String, String)],
    places: &[(String, Span)],
) -> bool {
    let file = translated.file;
    if !translated
        .settings
        .keys()
        .iter()
        .any(|key| key.value == TABLE)
    {
        if translated.readable {
            file.report(&UNSTAMPED_TRANSLATION, translated.parts.fence, Vec::new());
        }
        return false;
    }
    let Some(table) = translated.settings.table(TABLE) else {
        return false;
    };
    let mut stale = false;
    // What the translation does not have is another matter, told elsewhere.
    for (name, mark) in source
        .iter()
        .filter(|(name, _)| places.iter().any(|(one, _)| one == name))
    {
        let stamped = table.string(name);
        if stamped.as_ref().is_some_and(|one| one.value == *mark) {
            continue;
        }
        stale = true;
        let place = places
            .iter()
            .find(|(one, _)| one == name)
            .map(|(_, span)| file.first_line(*span));
        let place = place
            .filter(|_| name != "top")
            .or(stamped.map(|one| one.span))
            .unwrap_or(table.whole);
        let args = vec![("section", name.as_str().into())];
        file.report(&STALE_TRANSLATION, place, args);
    }
    let known: Vec<&str> = source.iter().map(|(name, _)| name.as_str()).collect();
    table.only(&known);
    stale
}

/// The ids of the headings of a translation: those of the source, in order. What the translation
/// gives itself must be the same.
pub(crate) fn section_ids(translated: &Document, ids: &[Option<Slug>]) {
    for (heading, id) in translated.headings().iter().zip(ids) {
        let (Some(given), Some(id)) = (heading.id, id) else {
            continue;
        };
        if given != id.as_str() {
            let args = vec![
                ("wanted", format!("{{#{id}}}").into()),
                ("found", format!("{{#{given}}}").into()),
            ];
            translated
                .file
                .report(&TRANSLATION_DIFFERS, heading.span, args);
        }
    }
}
