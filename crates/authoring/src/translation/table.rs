//! The table of a translation that says which state of its source was translated.

use crate::settings;
use std::collections::BTreeMap;
use std::ops::Range;

const HEAD: &str = "[translated]";

/// What the table says: the mark of each part. `None` where there is no table.
pub(crate) fn stamped(text: &str) -> Option<BTreeMap<String, String>> {
    let settings = settings::of_text(text)?;
    let table = settings.get("translated")?.as_table()?;
    let marks = table
        .iter()
        .filter_map(|(part, mark)| Some((part.clone(), mark.as_str()?.to_owned())));
    Some(marks.collect())
}

/// The lines of the table, its head among them.
pub(super) fn place(text: &str) -> Option<Range<usize>> {
    let block = settings::block(text)?;
    let mut at = block.start;
    let mut found: Option<Range<usize>> = None;
    for line in text[block].split_inclusive('\n') {
        let words = line.split('#').next().unwrap_or_default().trim();
        if words == HEAD {
            found = Some(at..at + line.len());
        } else if let Some(table) = &mut found {
            if line.trim_start().starts_with('[') {
                break;
            }
            table.end = at + line.len();
        }
        at += line.len();
    }
    found
}

/// The text with other marks for these parts, in the lines where they stand; every other byte is as it was.
pub(crate) fn with_marks(text: &str, marks: &BTreeMap<String, String>) -> String {
    let Some(table) = place(text) else {
        return text.to_owned();
    };
    let mut out = text[..table.start].to_owned();
    for line in text[table.clone()].split_inclusive('\n') {
        out.push_str(&line_with_mark(line, marks).unwrap_or_else(|| line.to_owned()));
    }
    out.push_str(&text[table.end..]);
    out
}

fn line_with_mark(line: &str, marks: &BTreeMap<String, String>) -> Option<String> {
    let (key, rest) = line.split_once('=')?;
    let mark = marks.get(key.trim().trim_matches('"'))?;
    let open = rest.find('"')? + 1;
    let close = open + rest[open..].find('"')?;
    Some(format!("{key}={}{mark}{}", &rest[..open], &rest[close..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "+++\ntitle = \"T\"\n[translated]  # stamp\ntop = \"1\"\r\nb  =  \"2\" # b\n\n[other]\nb = \"2\"\n+++\nb = \"2\"\n";

    #[test]
    fn marks_are_read_and_written_in_place() {
        let marks = |list: &[(&str, &str)]| -> BTreeMap<String, String> {
            let owned = list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned()));
            owned.collect()
        };
        assert_eq!(stamped(TEXT), Some(marks(&[("top", "1"), ("b", "2")])));
        assert_eq!(stamped("+++\ntitle = \"T\"\n+++\n"), None);
        let new = with_marks(TEXT, &marks(&[("b", "x"), ("c", "y")]));
        let expected = TEXT.replacen("b  =  \"2\"", "b  =  \"x\"", 1);
        assert_eq!(new, expected);
        assert_eq!(with_marks("b = \"2\"", &marks(&[("b", "x")])), "b = \"2\"");
        assert_eq!(
            &TEXT[place(TEXT).unwrap()],
            "[translated]  # stamp\ntop = \"1\"\r\nb  =  \"2\" # b\n\n"
        );
    }
}
