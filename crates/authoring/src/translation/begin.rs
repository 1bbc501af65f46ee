//! What a translation of a part begins from, and the words of the glossary in it.

use super::text;
use crate::settings;
use base::Locale;
use courseware::Sources;
use courseware::places;

/// Settings that a translation has of its own.
const OWN: [&str; 4] = ["title", "summary", "outcomes", "content_note"];

/// A part of a source as whoever translates it begins with it: of its settings those that are translated.
pub fn begin(source: &str) -> String {
    let Some(block) = settings::block(source) else {
        return source.to_owned();
    };
    let mut kept = String::new();
    let (mut is_own, mut in_table) = (false, false);
    for line in source[block.clone()].split_inclusive('\n') {
        let opens_table = line.starts_with('[');
        // What stands in a table goes with it.
        if let Some(key) = key(line).filter(|_| opens_table || !in_table) {
            is_own = OWN.contains(&key);
            in_table = opens_table;
        }
        if is_own {
            kept.push_str(line);
        }
    }
    format!("{}{kept}{}", &source[..block.start], &source[block.end..])
}

/// The key or the table that begins in a line at the left margin; the end of a list is none.
fn key(line: &str) -> Option<&str> {
    let head = line.strip_prefix('[').map_or_else(
        || line.split_once('=').map(|(key, _)| key),
        |table| table.split_once(']').map(|(name, _)| name),
    )?;
    let key = head.trim().trim_matches('"');
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    (!head.starts_with(char::is_whitespace) && !key.is_empty() && key.chars().all(is_word))
        .then_some(key)
}

/// A term of the glossary that stands in a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub id: String,
    /// In the language of the source.
    pub from: String,
    /// In the other language; `None` where the glossary has it not yet.
    pub to: Option<String>,
}

const GLOSSARY: &str = "glossary.md";

/// The terms of the glossary that a part links to or names, by id.
pub fn terms(sources: &Sources, part: &str, (from, to): (Locale, Locale)) -> Vec<Term> {
    let (source, target) = (titles(sources, from), titles(sources, to));
    let find = |list: &[(String, String)], id: &str| {
        let found = list.iter().find(|(one, _)| one == id);
        found.map(|(_, title)| title.clone())
    };
    let lower = without_addresses(part).to_lowercase();
    let mut found: Vec<Term> = source
        .iter()
        .filter(|(id, title)| links(part, id) || names(&lower, &title.to_lowercase()))
        .map(|(id, title)| Term {
            id: id.clone(),
            from: title.clone(),
            to: find(&target, id),
        })
        .collect();
    found.sort_by(|a, b| a.id.cmp(&b.id));
    found
}

/// The terms of one language with their ids. The plain file is English.
fn titles(sources: &Sources, language: Locale) -> Vec<(String, String)> {
    let path = match language {
        Locale::En => GLOSSARY.to_owned(),
        other => format!("glossary.{other}.md"),
    };
    let (Some(parts), Some(text)) = (places::parts(sources, &path), text(sources, &path)) else {
        return Vec::new();
    };
    let title = |start: usize| {
        let heading = text.get(start..)?.lines().next()?;
        let words = heading.trim_start_matches('#');
        let words = words.rsplit_once("{#").map_or(words, |(words, _)| words);
        Some(words.trim().to_owned())
    };
    let titles = parts
        .into_iter()
        .filter_map(|part| Some((part.id, title(part.span.start)?)));
    titles.filter(|(_, title)| !title.is_empty()).collect()
}

fn links(part: &str, id: &str) -> bool {
    part.match_indices("term:").any(|(at, mark)| {
        let rest = &part[at + mark.len()..];
        rest.strip_prefix(id)
            .is_some_and(|rest| rest.starts_with(')'))
    })
}

/// A text without what its links lead to: nobody reads that.
fn without_addresses(part: &str) -> String {
    let mut pieces = part.split("](");
    let mut words = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        words.push(' ');
        words.push_str(piece.split_once(')').map_or(piece, |(_, rest)| rest));
    }
    words
}

/// Whether a text has these words, and not only as the beginning or end of longer ones.
fn names(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        ![before, after]
            .into_iter()
            .flatten()
            .any(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_begins_with_the_settings_it_has_of_its_own() {
        let source = "+++\ntitle = \"T\"\nminutes = 5\nlanguages = [\n  \"en\",\n]\nsummary = \"S\"\noutcomes = [\n  \"a = b\",\n]\n[content_note]\nthemes = \"x\"\n[quiz]\nquestions = 8\n+++\n\nLead.\n";
        let begun = "+++\ntitle = \"T\"\nsummary = \"S\"\noutcomes = [\n  \"a = b\",\n]\n[content_note]\nthemes = \"x\"\n+++\n\nLead.\n";
        assert_eq!(begin(source), begun);
        assert_eq!(begin("## One\n\nText = 1.\n"), "## One\n\nText = 1.\n");
    }

    #[test]
    fn terms_are_found_by_link_and_by_name() {
        let mut sources = Sources::default();
        let english = "## Consent {#consent}\n\nA.\n\n## Means {#means}\n\nB.\n\n## Exploitation {#exploitation}\n\nC.\n";
        sources.0.insert(GLOSSARY.into(), english.into());
        let french = "## Consentement {#consent}\n\nA.\n";
        sources.0.insert("glossary.fr.md".into(), french.into());
        let part = "He asked for consent; what [was used](term:means) is no matter.";
        let term = |id: &str, from: &str, to: Option<&str>| Term {
            id: id.to_owned(),
            from: from.to_owned(),
            to: to.map(str::to_owned),
        };
        assert_eq!(
            terms(&sources, part, (Locale::En, Locale::Fr)),
            [
                term("consent", "Consent", Some("Consentement")),
                term("means", "Means", None)
            ]
        );
        // `consented` is another word, and so is a longer id.
        let part = "She consented to it: [so](term:means-and-ends).";
        assert_eq!(terms(&sources, part, (Locale::En, Locale::Fr)), []);
        // From French the other way round.
        let part = "Le consentement.";
        assert_eq!(
            terms(&sources, part, (Locale::Fr, Locale::En)),
            [term("consent", "Consentement", Some("Consent"))]
        );
    }
}
