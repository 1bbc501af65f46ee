//! The language a text is translated from.

use super::text;
use base::Locale;
use courseware::Sources;
use toml::Table;

const KEY: &str = "source_language";

/// The language that the settings of a course, at this path, say it is written in. English where nothing is said, as the compiler reads it,
/// and where there are no such settings: scenarios and interview cases are written in it.
pub fn source_language(sources: &Sources, settings: &str) -> Locale {
    let table: Option<Table> = text(sources, settings).and_then(|text| text.parse().ok());
    table
        .as_ref()
        .and_then(|table| table.get(KEY)?.as_str())
        .and_then(Locale::from_tag)
        .unwrap_or(Locale::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_course_says_what_it_is_written_in() {
        const PATH: &str = "courses/c/course.toml";
        let check = |text: &str, expected: Locale| {
            let mut sources = Sources::default();
            sources.0.insert(PATH.to_owned(), text.into());
            assert_eq!(source_language(&sources, PATH), expected, "{text}");
        };
        check("source_language = \"fr\"\n", Locale::Fr);
        check("minutes = 5\n", Locale::En);
        check("source_language = \"xx\"\n", Locale::En);
        check("source_language =\n", Locale::En);
        assert_eq!(source_language(&Sources::default(), PATH), Locale::En);
    }
}
