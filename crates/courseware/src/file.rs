//! A text file of a course, read and with a way to speak about its places.

use crate::limits;
use crate::near::nearest;
use crate::problem::{CONTROL_CHARACTER, DIRECTION_CHARACTER, NOT_UTF8, Notes, Problem, TOO_LARGE};
use crate::sources::{INTERVIEWS, SEALED};
use base::{Arg, Span};

/// A readable text file. Spans are bytes of `text`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct File<'a> {
    pub path: &'a str,
    pub text: &'a str,
    pub notes: &'a Notes,
}

impl<'a> File<'a> {
    /// The file as text, or nothing when it is too large or no text.
    pub fn read(path: &'a str, bytes: &'a [u8], notes: &'a Notes) -> Option<Self> {
        // A scenario is one file, however many scenes it has, and so is a case.
        let most = if ["scenarios/", INTERVIEWS, SEALED]
            .iter()
            .any(|folder| path.starts_with(folder))
        {
            limits::SCENARIO_BYTES
        } else {
            limits::TEXT_BYTES
        };
        if bytes.len() > most {
            too_large(path, most, notes);
            return None;
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                let mut odd = text
                    .char_indices()
                    .filter_map(|(at, c)| Some((at, c, refused(c, notes)?)));
                if let Some((at, c, problem)) = odd.next() {
                    let span = Span::new(at, at + c.len_utf8());
                    let code = format!("U+{:04X}", u32::from(c));
                    notes.add(problem, path, span, vec![("character", code.into())]);
                    return None;
                }
                Some(Self { path, text, notes })
            }
            Err(error) => {
                let at = error.valid_up_to();
                let span = Span::new(at, at + error.error_len().unwrap_or(bytes.len() - at));
                notes.add(&NOT_UTF8, path, span, Vec::new());
                None
            }
        }
    }

    pub fn report(&self, problem: &Problem, span: Span, args: Vec<(&str, Arg)>) {
        self.notes.add(problem, self.path, span, args);
    }

    /// Reports with "did you mean …?" where one of the candidates is near to the word, and with the
    /// general hint of the kind elsewhere. `written` puts a candidate as one would write it.
    pub fn report_word<'c>(
        &self,
        (near, far): (&Problem, &Problem),
        span: Span,
        word: &str,
        candidates: impl IntoIterator<Item = &'c str>,
        written: impl Fn(&str) -> String,
        mut args: Vec<(&str, Arg)>,
    ) {
        // Of what nobody is told any more, nothing is guessed either.
        let found = Some(candidates)
            .filter(|_| !self.notes.is_full() && self.notes.may_guess(self.path, span.start))
            .and_then(|candidates| nearest(word, candidates));
        if let Some(found) = found {
            args.push(("near", written(found).into()));
            self.report(near, span, args);
        } else {
            self.report(far, span, args);
        }
    }

    /// The source at a span; empty when the span is not of this text.
    pub fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// The place of a word inside a larger place, or that place when the word is not written there.
    pub fn find(&self, word: &str, within: Span) -> Span {
        match self.slice(within).rfind(word).filter(|_| !word.is_empty()) {
            Some(at) => Span::new(within.start + at, within.start + at + word.len()),
            None => within,
        }
    }

    /// The first line of a larger place, to point at what is too long to underline whole.
    pub fn first_line(&self, span: Span) -> Span {
        let line = self
            .slice(span)
            .lines()
            .next()
            .unwrap_or_default()
            .trim_end();
        Span::new(span.start, span.start + line.len())
    }
}

/// Why a character cannot stand in any text. Those that turn the direction of what follows hide what a text says from whoever reads it
/// (Unicode Technical Report 36, 2.9); the marks U+200E, U+200F and U+061C only stand beside words, and do not.
fn refused(c: char, notes: &Notes) -> Option<&'static Problem> {
    match c {
        '\n' | '\r' | '\t' => None,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            (!notes.published).then_some(&DIRECTION_CHARACTER)
        }
        c if c.is_control() => Some(&CONTROL_CHARACTER),
        _ => None,
    }
}

/// Says that a file is too large.
pub(crate) fn too_large(path: &str, most: usize, notes: &Notes) {
    notes.add(
        &TOO_LARGE,
        path,
        Span::new(0, 0),
        vec![("most", (most / 1024).into())],
    );
}

/// Reads a file again whose remarks were told when it was compiled.
pub(crate) fn quiet<T>(file: File, read: impl FnOnce(File) -> T) -> T {
    let notes = Notes::default();
    read(File {
        notes: &notes,
        ..file
    })
}

/// A line of a text: where it begins, where its words end, and where the next one begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    pub start: usize,
    pub end: usize,
    pub next: usize,
    /// Without line end.
    pub text: &'a str,
}

impl Line<'_> {
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
    pub fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }
}

/// The lines of a part of a text, with places in the whole text.
pub(crate) fn lines(text: &str, part: Span) -> Vec<Line<'_>> {
    let mut found = Vec::new();
    let mut start = part.start;
    for raw in text
        .get(part.start..part.end)
        .unwrap_or_default()
        .split_inclusive('\n')
    {
        let words = raw.strip_suffix('\n').unwrap_or(raw);
        let words = words.strip_suffix('\r').unwrap_or(words);
        found.push(Line {
            start,
            end: start + words.len(),
            next: start + raw.len(),
            text: words,
        });
        start += raw.len();
    }
    found
}
