//! Signs with and without a backslash before them.

/// A sign of a text, and whether it was escaped: then it means itself only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub sign: char,
    pub escaped: bool,
}

/// Reads the escapes. A backslash before anything else is a backslash.
pub(super) fn read(text: &str) -> Vec<Mark> {
    let mut marks = Vec::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(sign) = chars.next() {
        let escaped = match (sign, chars.peek()) {
            ('\\', Some(next @ (':' | '#' | '=' | '{' | '}' | '~' | '\\'))) => Some(*next),
            ('\\', Some('n')) => Some('\n'),
            _ => None,
        };
        if escaped.is_some() {
            chars.next();
        }
        marks.push(Mark {
            sign: escaped.unwrap_or(sign),
            escaped: escaped.is_some(),
        });
    }
    marks
}

/// The place of a sign that means something.
pub(super) fn find(marks: &[Mark], sign: char) -> Option<usize> {
    marks
        .iter()
        .position(|mark| !mark.escaped && mark.sign == sign)
}

/// The place of a word of such signs.
pub(super) fn find_word(marks: &[Mark], word: &str) -> Option<usize> {
    let wanted: Vec<char> = word.chars().collect();
    marks.windows(wanted.len()).position(|window| {
        window
            .iter()
            .zip(&wanted)
            .all(|(mark, sign)| !mark.escaped && mark.sign == *sign)
    })
}

/// The parts before a place and behind a mark of some length there.
pub(super) fn split(marks: &[Mark], at: usize, length: usize) -> (&[Mark], &[Mark]) {
    let before = marks.get(..at).unwrap_or(marks);
    let after = marks.get(at + length..).unwrap_or_default();
    (before, after)
}

/// Without blanks at the ends. An escaped line end is none.
pub(super) fn trim(marks: &[Mark]) -> &[Mark] {
    let is_blank = |mark: &Mark| !mark.escaped && mark.sign.is_whitespace();
    let start = marks.iter().take_while(|mark| is_blank(mark)).count();
    let rest = marks.get(start..).unwrap_or_default();
    let end = rest.iter().rev().take_while(|mark| is_blank(mark)).count();
    rest.get(..rest.len() - end).unwrap_or_default()
}

/// The text. Line ends of the file are blanks, because lines are broken anywhere; `\n` is a line end. In Markdown all are line ends.
pub(super) fn text(marks: &[Mark], keep_lines: bool) -> String {
    marks
        .iter()
        .map(|mark| match mark.sign {
            '\n' if !mark.escaped && !keep_lines => ' ',
            sign => sign,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read() {
        let marks = read("a\\=b=c\\n\\\\d\\x");
        assert_eq!(text(&marks, true), "a=b=c\n\\d\\x");
        assert_eq!(find(&marks, '='), Some(3), "the second sign");
        assert_eq!(
            find_word(&read("a\\-> b -> c"), "->"),
            Some(2),
            "only the listed signs are escaped"
        );
    }
}
