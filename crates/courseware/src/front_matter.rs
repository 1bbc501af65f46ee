//! The settings at the top of a Markdown file, between two lines of `+++`.

use crate::file::{File, lines};
use crate::problem::SETTINGS_UNCLOSED;
use base::Span;

/// Where settings and text of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parts {
    /// The opening `+++`.
    pub fence: Span,
    /// What stands between the two lines; `None` when the file has no settings.
    pub settings: Option<Span>,
    /// Where the text begins.
    pub body: usize,
}

/// Tells settings and text apart. A missing end is reported, and the whole file is then settings.
pub(crate) fn split(file: &File) -> Parts {
    let text = file.text;
    // Some editors begin a file with a byte order mark.
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let lines = lines(text, Span::new(start, text.len()));
    let Some(first) = lines.first().filter(|line| line.text.trim_end() == "+++") else {
        return Parts {
            fence: Span::new(start, start),
            settings: None,
            body: start,
        };
    };
    let fence = Span::new(first.start, first.start + 3);
    let last = lines
        .iter()
        .skip(1)
        .find(|line| line.text.trim_end() == "+++");
    let Some(last) = last else {
        file.report(&SETTINGS_UNCLOSED, fence, Vec::new());
        return Parts {
            fence,
            settings: None,
            body: text.len(),
        };
    };
    Parts {
        fence,
        settings: Some(Span::new(first.next, last.start)),
        body: last.next,
    }
}
