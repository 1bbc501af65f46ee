//! What is taken out of a text before it is read as Markdown.
//!
//! Footnote definitions and the marks of callouts are ours: taken out line by line and replaced by
//! blanks, so that every place in what is left is still a place in the file.

use crate::file::{File, lines};
use crate::markdown::Callout;
use crate::problem::{CALLOUT_MISPLACED, FOOTNOTE_EMPTY, FOOTNOTE_TWICE, UNKNOWN_CALLOUT};
use base::Span;
use std::collections::BTreeMap;

/// A source in the words of the author: `[^id]: text`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Definition<'a> {
    pub file: File<'a>,
    pub id: &'a str,
    /// Where the id stands.
    pub span: Span,
    /// Where the text stands.
    pub text: Span,
}

/// The sources of a file in their order. A file may have thousands, and cite each of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Definitions<'a> {
    list: Vec<Definition<'a>>,
    /// Where each stands in the list.
    places: BTreeMap<&'a str, usize>,
}

impl<'a> Definitions<'a> {
    pub fn get(&self, id: &str) -> Option<&Definition<'a>> {
        self.list.get(*self.places.get(id)?)
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Definition<'a>> {
        self.list.iter()
    }

    fn push(&mut self, new: Definition<'a>) {
        self.places.insert(new.id, self.list.len());
        self.list.push(new);
    }
}

impl<'d, 'a> IntoIterator for &'d Definitions<'a> {
    type Item = &'d Definition<'a>;
    type IntoIter = std::slice::Iter<'d, Definition<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A text without what was taken out of it.
#[derive(Debug, Default)]
pub(crate) struct Masked<'a> {
    /// As long as the part of the file it was made of.
    pub text: String,
    /// The kind of a callout by the place where its quotation begins.
    pub callouts: BTreeMap<usize, Callout>,
    pub definitions: Definitions<'a>,
    /// A fence that seems to have no end.
    pub unclosed: Option<Span>,
}

/// Takes out what is not Markdown.
pub(crate) fn mask<'a>(file: &File<'a>, body: usize) -> Masked<'a> {
    let part = Span::new(body, file.text.len());
    let mut masked = Masked::default();
    let mut bytes = file.slice(part).as_bytes().to_vec();
    let mut blank = |span: Span| {
        for byte in bytes
            .iter_mut()
            .take(span.end - body)
            .skip(span.start - body)
        {
            *byte = b' ';
        }
    };
    let mut fence: Option<(char, usize, Span)> = None;
    let mut definition: Option<Definition<'a>> = None;
    let mut quoted = false;
    for line in lines(file.text, part) {
        let words = line.text.trim_start_matches(' ');
        let indent = line.text.len() - words.len();
        if let Some((mark, length, _)) = fence {
            let run = words.chars().take_while(|c| *c == mark).count();
            if indent <= 3 && run >= length && words.trim_end().chars().all(|c| c == mark) {
                fence = None;
            }
            continue;
        }
        if let Some(open) = &mut definition {
            let ends = line.is_blank() || (indent <= 3 && definition_mark(words).is_some());
            if ends {
                keep(&mut masked, *open);
                definition = None;
            } else {
                open.text.end = line.end;
                blank(line.span());
                continue;
            }
        }
        let was_quoted = std::mem::replace(&mut quoted, indent <= 3 && words.starts_with('>'));
        if indent > 3 {
            continue;
        }
        if let Some((id, length)) = definition_mark(words) {
            let at = line.start + indent + 2;
            let text = line.start + indent + length;
            let text = text
                + (file.slice(Span::new(text, line.end)).len()
                    - file.slice(Span::new(text, line.end)).trim_start().len());
            definition = Some(Definition {
                file: *file,
                id,
                span: Span::new(at, at + id.len()),
                text: Span::new(text, line.end),
            });
            blank(line.span());
        } else if let Some(mark) = words.chars().next().filter(|c| matches!(c, '`' | '~')) {
            let run = words.chars().take_while(|c| *c == mark).count();
            // A fence of backticks has none behind it: that would be code in a line.
            if run >= 3 && !(mark == '`' && words[run..].contains('`')) {
                fence = Some((mark, run, Span::new(line.start + indent, line.end)));
            }
        } else if let Some((word, place)) = callout_mark(words) {
            let at = line.start + indent + place;
            let span = Span::new(at, at + word.len());
            if was_quoted {
                file.report(&CALLOUT_MISPLACED, span, vec![("word", word.into())]);
            }
            let rest = &words[place + word.len() + 1..];
            match Callout::from_word(word) {
                _ if !rest.trim().is_empty() => {
                    let rest = Span::new(line.end - rest.len(), line.end);
                    file.report(&CALLOUT_MISPLACED, rest, vec![("word", word.into())]);
                }
                Some(callout) => {
                    masked.callouts.insert(line.start + indent, callout);
                }
                None => file.report(&UNKNOWN_CALLOUT, span, vec![("word", word.into())]),
            }
            blank(Span::new(line.start + indent + 1, line.end));
        }
    }
    if let Some(open) = definition {
        keep(&mut masked, open);
    }
    masked.unclosed = fence.map(|(_, _, place)| place);
    // Whole lines and whole marks were replaced, so what is left is still text.
    masked.text = String::from_utf8(bytes).unwrap_or_default();
    masked
}

fn keep<'a>(masked: &mut Masked<'a>, new: Definition<'a>) {
    if new.file.slice(new.text).trim().is_empty() {
        new.file
            .report(&FOOTNOTE_EMPTY, new.span, vec![("id", new.id.into())]);
    } else if masked.definitions.get(new.id).is_some() {
        new.file
            .report(&FOOTNOTE_TWICE, new.span, vec![("id", new.id.into())]);
    } else {
        masked.definitions.push(new);
    }
}

/// The id of `[^id]:` and the length of this mark.
fn definition_mark(words: &str) -> Option<(&str, usize)> {
    let (id, _) = words.strip_prefix("[^")?.split_once("]:")?;
    let fits = !id.is_empty() && !id.contains(['[', ']']) && !id.contains(char::is_whitespace);
    fits.then_some((id, id.len() + 4))
}

/// Whether the line of this place is one that is read as the beginning of a callout.
pub(crate) fn is_callout_line(file: &File, at: usize) -> bool {
    let start = file.text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = file.text[start..].lines().next().unwrap_or_default();
    let words = line.trim_start_matches(' ');
    line.len() - words.len() <= 3 && callout_mark(words).is_some()
}

/// The word of `> [!WORD]` and its place in the line.
fn callout_mark(words: &str) -> Option<(&str, usize)> {
    let rest = words.strip_prefix('>')?.trim_start_matches([' ', '\t']);
    let (word, _) = rest.strip_prefix("[!")?.split_once(']')?;
    let fits = word.len() <= 40 && word.chars().all(|c| c.is_alphanumeric() || c == '-');
    fits.then_some((word, words.len() - rest.len() + 2))
}
