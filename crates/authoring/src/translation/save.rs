//! Saving the translation of one part.

use super::{says_something, shown, table, text, translated_path};
use base::{Locale, Message};
use courseware::places::{self, TextPart};
use courseware::{Sources, stamp_parts};

/// `a/b.fr.md` was made from `a/b.md`; `None` for what is no translation.
pub fn source_path(path: &str) -> Option<String> {
    let (stem, language) = path.strip_suffix(".md")?.rsplit_once('.')?;
    language.parse::<Locale>().ok()?;
    Some(format!("{stem}.md"))
}

/// The translation of a file with the words of one part, which is stamped with the present state of its source; every other part, and what
/// the table says of it, stays as it was. A part that is not there yet comes after the one before it.
pub fn save(
    sources: &Sources,
    source: &str,
    language: Locale,
    part: &str,
    words: &str,
) -> Result<String, Message> {
    let no_part = || {
        Message::new("authoring-translation-no-part")
            .with("part", part)
            .with("path", source)
    };
    let path = translated_path(source, language).ok_or_else(no_part)?;
    let original = places::parts(sources, source).ok_or_else(no_part)?;
    if !original.iter().any(|one| one.id == part) {
        return Err(no_part());
    }
    let other_parts = || Message::new("authoring-translation-other-parts").with("part", part);
    // A heading after the last section would begin one that the source has not.
    let is_counted = !places::has_own_ids(source);
    if is_counted && places::sections(words) != usize::from(part != "top") {
        return Err(other_parts());
    }
    let before = text(sources, &path).unwrap_or_default();
    let there = places::parts(sources, &path).unwrap_or_default();
    let new_text = put(before, &there, &original, part, words);
    let mut changed = sources.clone();
    changed.0.insert(path.clone(), new_text.into_bytes());
    let stamped = stamp_parts(&changed, &path, |id| id == part)
        .ok_or_else(|| Message::new("authoring-translation-unreadable").with("path", &*path))?;
    // What was written must be that part and nothing else, or the words would count for another one.
    let bytes = stamped.clone().into_bytes();
    changed.0.insert(path.clone(), bytes);
    if is_meant(&changed, &path, &there, before, part) {
        Ok(stamped)
    } else {
        Err(other_parts())
    }
}

/// The text with the words in their place.
fn put(before: &str, there: &[TextPart], original: &[TextPart], part: &str, words: &str) -> String {
    if let Some(one) = there.iter().find(|one| one.id == part) {
        let (start, end) = (one.span.start, one.span.end);
        let old = &before[start..end];
        let words = with_end_of(old, words);
        let new = match table::place(before) {
            // The table is not edited: it goes back to the end of the settings.
            Some(table) if start <= table.start && table.end <= end => {
                with_table(&words, &before[table])
            }
            _ => words,
        };
        return format!("{}{new}{}", &before[..start], &before[end..]);
    }
    // Where another part came first, the settings hold nothing but the table: the title comes to it.
    if crate::settings::block(before).is_some() && crate::settings::block(words).is_some() {
        let table = table::place(before);
        let new = table.map_or_else(
            || words.to_owned(),
            |table| with_table(words, &before[table]),
        );
        let rest = before[crate::settings::body(before)..].trim_start_matches(['\r', '\n']);
        return format!("{}\n\n{rest}", new.trim_end());
    }
    let place = original.iter().position(|one| one.id == part).unwrap_or(0);
    let earlier = original[..place].iter().rev();
    let after = earlier
        .filter_map(|one| there.iter().find(|own| own.id == one.id))
        .map(|own| own.span.end)
        .next();
    let at = after.unwrap_or_else(|| crate::settings::body(before).min(before.len()));
    let (head, tail) = before.split_at(at);
    let gap = match head {
        "" => "",
        head if head.ends_with("\n\n") || head.ends_with("\r\n\r\n") => "",
        head if head.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    let words = words.trim_matches('\n');
    let end = if tail.trim().is_empty() { "\n" } else { "\n\n" };
    format!("{head}{gap}{words}{end}{}", tail.trim_start_matches('\n'))
}

/// The words with the blank lines at their end that the old ones had.
fn with_end_of(old: &str, words: &str) -> String {
    let blank = &old[old.trim_end().len()..];
    format!("{}{blank}", words.trim_end())
}

fn with_table(words: &str, table: &str) -> String {
    match crate::settings::block(words) {
        Some(block) => format!("{}{table}{}", &words[..block.end], &words[block.end..]),
        // Without settings there is no place for it; the stamp writes a new one.
        None => words.to_owned(),
    }
}

/// Whether every other part says what it said, and the part is there.
fn is_meant(
    sources: &Sources,
    path: &str,
    before: &[TextPart],
    old_text: &str,
    part: &str,
) -> bool {
    let (Some(now), Some(new_text)) = (places::parts(sources, path), text(sources, path)) else {
        return false;
    };
    let words = |text: &str, list: &[TextPart], id: &str| {
        let one = list.iter().find(|one| one.id == id)?;
        Some(shown(text, one).trim().to_owned())
    };
    let others = before.iter().filter(|one| one.id != part);
    let is_known = |one: &TextPart| {
        let was_there = before.iter().any(|other| other.id == one.id);
        was_there || one.id == part || !says_something(&shown(new_text, one))
    };
    now.iter().any(|one| one.id == part)
        && now.iter().all(is_known)
        && others
            .into_iter()
            .all(|one| words(old_text, before, &one.id) == words(new_text, &now, &one.id))
}
