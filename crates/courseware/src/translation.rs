//! A translation has the structure of its source, and says of which state of it.

use crate::document::Document;
use crate::markdown::{Kind, Node};
use crate::problem::{
    STALE_TRANSLATION, TRANSLATION_DIFFERS, TRANSLATION_EXTRA, TRANSLATION_MISSES,
    TRANSLATION_PART_MISSING, UNSTAMPED_TRANSLATION,
};
use crate::settings::Settings;
use crate::{html, local, question};
use base::{Slug, Span, text};

/// The table in which a translation keeps what it was made from.
pub(crate) const TABLE: &str = "translated";

/// Digits of a fingerprint that are kept: enough to notice a change.
const DIGITS: usize = 8;

/// The mark of a state of a text.
pub(crate) fn mark(source: &str) -> String {
    text::fingerprint(source).chars().take(DIGITS).collect()
}

/// Compares headings, callouts, figures, questions and blocks of local law; reports the first that differs.
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

/// Where the source goes on after a translation of its first sections: the place of that section's heading among its nodes. The later
/// sections are told as missing. `None` where the translation is whole, where it differs, and where its table names a section that it has
/// not: then a section stands in the place of another one, and nobody may be shown the one for the other.
pub(crate) fn rest(
    translated: &Document,
    source: &Document,
    ids: &[Option<Slug>],
) -> Option<usize> {
    let (theirs, ours) = (structure(translated), structure(source));
    let same = ours.iter().zip(&theirs).all(|((a, _), (b, _))| a == b);
    let (wanted, place) = ours.get(theirs.len()).filter(|_| same)?;
    if wanted != "##" {
        return None;
    }
    let there = translated.units(ids);
    let units = source.units(ids);
    let missing: Vec<&str> = units
        .iter()
        .map(|(id, _)| id.as_str())
        .filter(|id| !there.iter().any(|(one, _)| one == id))
        .collect();
    let table = translated
        .settings
        .has(TABLE)
        .then(|| translated.settings.table(TABLE))
        .flatten();
    let is_named = |id: &&str| {
        let keys = table.iter().flat_map(Settings::keys);
        keys.into_iter().any(|key| key.value == *id)
    };
    if missing.iter().any(is_named) {
        return None;
    }
    for id in missing {
        part_missing(translated, id);
    }
    source
        .nodes
        .iter()
        .position(|node| source.file.first_line(node.span) == *place)
}

/// Whether a translation of questions has fewer than its source and is like it otherwise; each that is missing is told.
pub(crate) fn lacks_questions(translated: &Document, source: &Document) -> bool {
    let (theirs, ours) = (structure(translated), structure(source));
    let mut left = theirs.iter().peekable();
    let mut missing = Vec::new();
    for (sign, _) in &ours {
        if left.next_if(|(one, _)| one == sign).is_none() {
            missing.push(sign.as_str());
        }
    }
    let is_less = left.peek().is_none() && !missing.is_empty();
    if is_less {
        for sign in missing {
            let id = sign.split_whitespace().last().unwrap_or_default();
            part_missing(translated, id);
        }
    }
    is_less
}

fn part_missing(translated: &Document, id: &str) {
    let file = translated.file;
    let at = file.text.trim_end().len();
    let args = vec![("section", id.into())];
    file.report(&TRANSLATION_PART_MISSING, Span::new(at, at), args);
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
                Kind::Fence(info) if question::is_question(info) || local::is_local(info) => {
                    format!("```{}", info.trim())
                }
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
        .map(|(name, span)| (name.clone(), mark(&source.translatable(*span))))
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
