//! The settings of a text, as far as this crate reads and writes them.

use crate::clean::line;
use toml::{Table, Value};

/// What stands between the two lines of `+++`; `None` where there is nothing, or no TOML.
pub(crate) fn of_text(text: &str) -> Option<Table> {
    text[block(text)?].parse().ok()
}

/// Where the TOML of a text stands.
pub(crate) fn block(text: &str) -> Option<std::ops::Range<usize>> {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut lines = text[start..].split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == "+++")?;
    let begin = start + first.len();
    let mut at = begin;
    for line in lines {
        if line.trim_end() == "+++" {
            return Some(begin..at);
        }
        at += line.len();
    }
    None
}

/// Where the text itself begins, after its settings.
pub(crate) fn body(text: &str) -> usize {
    block(text).map_or(0, |block| {
        let rest = &text[block.end..];
        block.end + rest.find('\n').map_or(rest.len(), |at| at + 1)
    })
}

/// A text in quotes, as TOML writes it, in one line.
pub(crate) fn quoted(text: &str) -> String {
    Value::String(line(text)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_and_written() {
        let text = "\u{feff}+++\r\ntitle = \"A\"\r\n+++\r\nText.\n";
        assert_eq!(&text[body(text)..], "Text.\n");
        let title = of_text(text).unwrap()["title"].as_str().unwrap().to_owned();
        assert_eq!(title, "A");
        for bad in ["", "Text.", "+++\ntitle = \"A\"\n", "+++\ntitle =\n+++\n"] {
            assert_eq!(of_text(bad), None, "{bad}");
        }
        assert_eq!(body("Text."), 0);
        for words in [
            "plain",
            "a \"b\" \\ c",
            "two\nlines",
            "tab\there",
            "é العربية",
        ] {
            let table: Table = format!("title = {}", quoted(words)).parse().unwrap();
            let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(table["title"].as_str(), Some(line.as_str()));
        }
    }
}
