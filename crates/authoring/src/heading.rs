//! Title and summary of a text, changed in place: every other byte of its settings and of the text stays as it was.

use crate::settings::{block, quoted};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// What a course, a module or a lesson is called, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heading {
    pub title: String,
    pub summary: String,
}

impl Heading {
    /// As a text says it; empty where it does not. `None` where its settings cannot be read.
    pub fn of(text: &str) -> Option<Self> {
        let table = crate::settings::of_text(text)?;
        let word = |key: &str| {
            let found = table.get(key).and_then(toml::Value::as_str);
            found.unwrap_or_default().to_owned()
        };
        Some(Self {
            title: word("title"),
            summary: word("summary"),
        })
    }

    /// The text with these words; `None` where its settings cannot be read. What says the same stays as it is written.
    pub fn write(&self, text: &str) -> Option<String> {
        let once = set(text, "title", &self.title)?;
        set(&once, "summary", &self.summary)
    }
}

/// The text with another value of a key, which is added where it is missing.
fn set(text: &str, key: &str, value: &str) -> Option<String> {
    let settings = block(text)?;
    let toml = text.get(settings.clone())?;
    let table = DeTable::parse(toml).ok()?;
    let found = table
        .get_ref()
        .iter()
        .find(|(name, _)| name.get_ref() == key);
    let mut out = text.to_owned();
    if let Some((_, old)) = found {
        if matches!(old.get_ref(), DeValue::String(words) if words == value) {
            return Some(out);
        }
        let span: Range<usize> = old.span();
        let place = settings.start + span.start..settings.start + span.end;
        out.replace_range(place, &quoted(value));
    } else {
        let before = text.get(..settings.start)?;
        let end = if before.ends_with("\r\n") {
            "\r\n"
        } else {
            "\n"
        };
        let line = format!("{key} = {}{end}", quoted(value));
        // First, because after a table it would belong to the table.
        out.insert_str(settings.start, &line);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(title: &str, summary: &str) -> Heading {
        Heading {
            title: title.to_owned(),
            summary: summary.to_owned(),
        }
    }

    #[test]
    fn only_the_words_change() {
        let text = "\u{feff}+++\r\n# A remark.\r\nsummary   = 'Old' # kept\r\ntitle = \"\"\"\nOld\n\"\"\"\r\nminutes = 4\r\n[content_note]\r\ntitle = \"other\"\r\n+++\r\n\r\ntitle = \"Old\"\r\n";
        let written = heading("A \"new\" one", "What it is").write(text).unwrap();
        assert_eq!(
            written,
            text.replace("'Old'", "\"What it is\"")
                .replace("\"\"\"\nOld\n\"\"\"", "'A \"new\" one'")
        );
        let read = Heading::of(&written).unwrap();
        assert_eq!(read, heading("A \"new\" one", "What it is"));
    }

    #[test]
    fn what_says_the_same_stays_as_it_is_written() {
        let text = "+++\ntitle = 'A'\nsummary=\"\\u0042\"\n+++\nText.\n";
        assert_eq!(heading("A", "B").write(text).as_deref(), Some(text));
    }

    #[test]
    fn what_is_missing_is_added_before_tables() {
        let text = "+++\n[content_note]\nthemes = \"T\"\n+++\n";
        let written = heading("A", "B").write(text).unwrap();
        assert_eq!(
            written,
            "+++\nsummary = \"B\"\ntitle = \"A\"\n[content_note]\nthemes = \"T\"\n+++\n"
        );
    }

    #[test]
    fn a_text_without_readable_settings_is_left_alone() {
        for text in ["Text.\n", "+++\ntitle = \n+++\n", "+++\ntitle = \"A\"\n"] {
            assert_eq!(heading("A", "B").write(text), None, "{text}");
            assert_eq!(Heading::of(text), None, "{text}");
        }
    }
}
