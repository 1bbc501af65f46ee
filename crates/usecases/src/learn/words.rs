//! The words of a text in the wished language, or in the language it was first written in.

use base::Locale;
use courseware::ContentNote;
use std::collections::BTreeMap;
use views::learn::ContentNoteView;
use views::{Passage, Phrase};

/// The wished language, else the source, else any there is; with the language it is in.
pub(crate) fn pick<T>(
    texts: &BTreeMap<Locale, T>,
    wished: Locale,
    source: Locale,
) -> Option<(Locale, &T)> {
    texts
        .get_key_value(&wished)
        .or_else(|| texts.get_key_value(&source))
        .or_else(|| texts.iter().next())
        .map(|(locale, text)| (*locale, text))
}

/// One part of a text, with its language.
pub(crate) fn phrase<T>(
    texts: &BTreeMap<Locale, T>,
    wished: Locale,
    source: Locale,
    part: impl Fn(&T) -> &str,
) -> Phrase {
    pick(texts, wished, source).map_or_else(
        || Phrase {
            locale: source,
            text: String::new(),
        },
        |(locale, text)| Phrase {
            locale,
            text: part(text).to_owned(),
        },
    )
}

/// A list that is part of a text, each item with its language.
pub(crate) fn phrases<T>(
    texts: &BTreeMap<Locale, T>,
    wished: Locale,
    source: Locale,
    part: impl Fn(&T) -> &[String],
) -> Vec<Phrase> {
    pick(texts, wished, source).map_or_else(Vec::new, |(locale, text)| {
        part(text)
            .iter()
            .map(|item| Phrase {
                locale,
                text: item.clone(),
            })
            .collect()
    })
}

/// One part of a text that is HTML, with its language.
pub(crate) fn passage<T>(
    texts: &BTreeMap<Locale, T>,
    wished: Locale,
    source: Locale,
    part: impl Fn(&T) -> &str,
) -> Passage {
    let Phrase { locale, text } = phrase(texts, wished, source, part);
    Passage { locale, html: text }
}

/// A content note, as a page shows it.
pub(crate) fn note((locale, note): (Locale, &ContentNote)) -> ContentNoteView {
    ContentNoteView {
        locale,
        themes: note.themes.clone(),
        without: note.without.clone(),
        leave: note.leave.clone(),
    }
}

/// At most so many characters of a text, cut between words, with an ellipsis where it was cut.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text;
    };
    let cut = text[..end].rfind(' ').unwrap_or(end);
    format!(
        "{}…",
        text[..cut].trim_end_matches([',', ';', ':', '،', '؛', ' '])
    )
}

/// Blocks that are sentences. The cells of a table or the parts of a figure, joined, would be none.
const SENTENCES: [&str; 6] = ["p", "li", "blockquote", "h2", "h3", "h4"];

/// The words of the block with this id in a lesson's HTML, without its tags and the numbers of its sources;
/// empty when there is none, or when it is no sentence.
pub(crate) fn block_text(html: &str, id: &str) -> String {
    let Some(place) = html.find(&format!("id=\"{id}\"")) else {
        return String::new();
    };
    let Some(open) = html[..place].rfind('<') else {
        return String::new();
    };
    let tag: String = html[open + 1..]
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    if !SENTENCES.contains(&tag.as_str()) {
        return String::new();
    }
    let rest = html[place..].split_once('>').map_or("", |(_, rest)| rest);
    // A paragraph, heading or list item does not hold another of its kind as deep as an excerpt reads.
    let inside = rest
        .find(&format!("</{tag}>"))
        .map_or(rest, |end| &rest[..end]);
    let mut whole = String::new();
    for (at, part) in inside.split("<sup").enumerate() {
        let after_number = part.split_once("</sup>").map_or(part, |(_, rest)| rest);
        whole.push_str(if at == 0 { part } else { after_number });
    }
    plain(&whole)
}

/// HTML without its tags, as words with one blank between them.
pub(crate) fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => {
                in_tag = false;
                text.push(' ');
            }
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // A tag inside a sentence left a blank before its punctuation.
    for mark in [".", ",", ";", ":", "?", ")", "،", "؟"] {
        words = words.replace(&format!(" {mark}"), mark);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_words() {
        assert_eq!(shorten("One two  three", 20), "One two three");
        assert_eq!(shorten("One two, three four", 12), "One two…");
        assert_eq!(shorten("الموافقة لا تعني", 10), "الموافقة…");
    }

    #[test]
    fn a_block_is_read_without_its_tags() {
        let html = r#"<p id="b1">First.</p><p class="x" id="b12">He said <a href="/x">nothing</a>, &amp; left.</p><p>More</p>"#;
        assert_eq!(block_text(html, "b12"), "He said nothing, & left.");
        assert_eq!(block_text(html, "b1"), "First.");
        assert_eq!(block_text(html, "b2"), "");
        let cited =
            r##"<p id="b1">One.<sup class="footnote-ref"><a href="#fn-1">1</a></sup> Two.</p>"##;
        assert_eq!(block_text(cited, "b1"), "One. Two.");
        let table = r#"<div class="scroll" id="b3"><table><tr><th>Act</th></tr></table></div>"#;
        assert_eq!(block_text(table, "b3"), "");
    }
}
