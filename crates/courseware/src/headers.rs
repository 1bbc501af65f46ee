//! The settings at the beginning of a fenced block of a scenario or a case.

use crate::file::{File, Line, lines};
use crate::problem::{MISSING_KEY, NOT_IN_TRANSLATION, UNKNOWN_KEY, UNKNOWN_KEY_NEAR};
use crate::question::{Header, read_header};
use base::Span;

/// The settings of one block.
#[derive(Debug, Default)]
pub(crate) struct Headers<'a>(Vec<Header<'a>>);

impl<'a> Headers<'a> {
    pub fn get(&self, key: &str) -> Option<&Header<'a>> {
        self.0.iter().find(|header| header.key == key)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Header<'a>> {
        self.0.iter()
    }

    /// A setting that must be there; `at` is where one says that it is missing.
    pub fn required(&self, file: &File, at: Span, key: &str) -> Option<&Header<'a>> {
        let found = self.get(key);
        if found.is_none() {
            file.report(&MISSING_KEY, at, vec![("key", key.into())]);
        }
        found
    }

    fn is_known(&self, file: &File, known: &[&str], header: &Header) {
        let twice = self.get(header.key).is_some();
        if known.contains(&header.key) && !twice {
            return;
        }
        let args = vec![
            ("key", header.key.into()),
            ("known", known.join(", ").into()),
        ];
        // What stands there twice is not a slip of the pen.
        let candidates = if twice { &[] } else { known };
        let problems = (&UNKNOWN_KEY_NEAR, &UNKNOWN_KEY);
        let words = candidates.iter().copied();
        let (span, key) = (header.key_span, header.key);
        file.report_word(problems, span, key, words, str::to_owned, args);
    }
}

/// The lines before the text of a block that are settings, and the lines of the text. In a translation, only those settings that would
/// decide something.
pub(crate) fn read<'a>(
    file: &File<'a>,
    block: Span,
    known: &[&str],
    translated: bool,
) -> (Headers<'a>, Vec<Line<'a>>) {
    let mut inner = lines(file.text, block);
    // The closing fence; without one the block ends with the file, which has been reported.
    if inner.len() > 1 {
        inner.pop_if(|last| last.text.trim().starts_with(['`', '~']));
    }
    let mut headers = Headers::default();
    let mut first = 1;
    while let Some(line) = inner.get(first) {
        if known.is_empty() || line.is_blank() {
            break;
        }
        let Some(header) = read_header(line) else {
            break;
        };
        if translated {
            if !known.contains(&header.key) {
                break;
            }
            let args = vec![("key", header.key.into())];
            file.report(&NOT_IN_TRANSLATION, header.key_span, args);
        } else {
            headers.is_known(file, known, &header);
            headers.0.push(header);
        }
        first += 1;
    }
    (headers, inner.into_iter().skip(first).collect())
}
