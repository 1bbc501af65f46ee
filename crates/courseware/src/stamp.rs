//! Writing down which state of the source a translation was made from.

use crate::document::Document;
use crate::file::{File, lines};
use crate::front_matter::Parts;
use crate::problem::Notes;
use crate::settings::Settings;
use crate::sources::Sources;
use crate::translation::{self, TABLE};
use crate::{bank, glossary, shared};
use base::{Locale, Span};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The text of a translation with a table that names the present state of its source, every other
/// byte as it was. `None` when the path is no translation, its source is not there, or one of
/// the two cannot be read.
pub fn stamp(sources: &Sources, path: &str) -> Option<String> {
    stamp_parts(sources, path, |_| true)
}

/// As [`stamp`], for those parts only that somebody has compared; what the table says of the others stays.
pub fn stamp_parts(
    sources: &Sources,
    path: &str,
    is_meant: impl Fn(&str) -> bool,
) -> Option<String> {
    let source_path = source_of(path)?;
    let notes = Notes::default();
    let source = Document::read(File::read(
        &source_path,
        sources.0.get(&source_path)?,
        &notes,
    )?);
    let file = File::read(path, sources.0.get(path)?, &notes)?;
    let mut units = units(&source, &source_path);
    if source_path == "glossary.md" || source_path.ends_with("/misconceptions.md") {
        // An entry that is not there yet was not translated from anything.
        let there = glossary::units(&Document::read(file));
        units.retain(|(id, _)| there.iter().any(|(one, _)| one == id));
    }
    let first = file.text.split_inclusive('\n').next().unwrap_or_default();
    let new_line = if first.ends_with("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let parts = crate::front_matter::split(&file);
    let before = stamped(file, parts);
    let mut table = format!("[{TABLE}]{new_line}");
    for (name, mark) in translation::marks(&source, &units) {
        let mark = if is_meant(&name) {
            Some(mark)
        } else {
            before.get(&name).cloned()
        };
        if let Some(mark) = mark {
            let _ = write!(table, "{name} = \"{mark}\"{new_line}");
        }
    }
    let Some(settings) = parts.settings else {
        // Without settings, or without their end: that is for the author to mend.
        let is_open = parts.fence.start != parts.fence.end;
        let (mark, text) = file.text.split_at(parts.body.min(file.text.len()));
        return (!is_open).then(|| format!("{mark}+++{new_line}{table}+++{new_line}{text}"));
    };
    let kept = without_table(&file, settings);
    Settings::parse(
        File {
            text: &kept,
            ..file
        },
        Span::new(0, kept.len()),
        settings,
    )
    .filter(|left| !left.keys().iter().any(|key| key.value == TABLE))?;
    let before = &file.text[..settings.start];
    let after = &file.text[settings.end..];
    let last = kept.lines().next_back().unwrap_or_default();
    let gap = if last.trim().is_empty() { "" } else { new_line };
    Some(format!("{before}{kept}{gap}{table}{after}"))
}

/// What the table of a translation says; empty where there is none, or it cannot be read.
fn stamped(file: File, parts: Parts) -> BTreeMap<String, String> {
    let whole = parts.fence;
    let settings = parts
        .settings
        .and_then(|part| Settings::parse(file, part, whole));
    let table = settings
        .as_ref()
        .filter(|settings| settings.has(TABLE))
        .and_then(|settings| settings.table(TABLE));
    let Some(table) = table else {
        return BTreeMap::new();
    };
    let keys = table.keys();
    keys.iter()
        .filter_map(|key| Some((key.value.to_owned(), table.string(key.value)?.value)))
        .collect()
}

/// `a/b.fr.md` was made from `a/b.md`.
pub(crate) fn source_of(path: &str) -> Option<String> {
    let (stem, language) = path.strip_suffix(".md")?.rsplit_once('.')?;
    language.parse::<Locale>().ok()?;
    Some(format!("{stem}.md"))
}

pub(crate) fn units(source: &Document, path: &str) -> Vec<(String, Span)> {
    let mut parts = path.rsplit('/');
    let name = parts.next().unwrap_or_default();
    match (name, parts.next()) {
        ("glossary.md", None) | ("misconceptions.md", _) => glossary::units(source),
        ("sources.md", _) => shared::units(source),
        ("quiz.md", _) | (_, Some("assessment")) => bank::units(source),
        _ => source.units(&source.section_ids()),
    }
}

/// Whether the parts of a file are found by their own ids in its translations, so that any of them may come first. Sections are not: they
/// have the ids of the source, in order.
pub(crate) fn has_own_ids(path: &str) -> bool {
    let mut parts = path.rsplit('/');
    let name = parts.next().unwrap_or_default();
    let folder = parts.next();
    matches!(
        name,
        "glossary.md" | "misconceptions.md" | "sources.md" | "quiz.md"
    ) || matches!(
        folder,
        Some("assessment" | "scenarios" | "interviews" | "sealed")
    )
}

/// The same of a translation. Its sections have the ids of the source, in order; everything else is found by its own.
pub(crate) fn translated_units(
    translated: &Document,
    source: &Document,
    path: &str,
) -> Vec<(String, Span)> {
    if has_own_ids(path) {
        units(translated, path)
    } else {
        translated.units(&source.section_ids())
    }
}

/// The settings without the lines of the table.
fn without_table(file: &File, settings: Span) -> String {
    let mut kept = String::new();
    let mut inside = false;
    for line in lines(file.text, settings) {
        let words = line.text.trim();
        if words.starts_with('[') {
            let name = words.split('#').next().unwrap_or_default().trim();
            inside = name == format!("[{TABLE}]");
        }
        if !inside {
            kept.push_str(file.slice(Span::new(line.start, line.next)));
        }
    }
    kept
}
