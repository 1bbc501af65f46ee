//! Places of a text as browsers count them.

use base::Span;

/// The beginnings of the lines of a text, in bytes and in UTF-16 code units.
pub(super) struct Places<'t> {
    text: &'t str,
    lines: Vec<(usize, usize)>,
}

impl<'t> Places<'t> {
    pub fn of(text: &'t str) -> Self {
        let (mut bytes, mut units) = (0, 0);
        let mut lines = vec![(0, 0)];
        for line in text.split_inclusive('\n') {
            bytes += line.len();
            units += line.encode_utf16().count();
            if line.ends_with('\n') {
                lines.push((bytes, units));
            }
        }
        Self { text, lines }
    }

    /// The line from 1, and the place in code units. What is no place of the text is the nearest before it.
    pub fn at(&self, byte: usize) -> (usize, usize) {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        let line = self.lines.partition_point(|(start, _)| *start <= byte);
        let (start, units) = self.lines[line.saturating_sub(1)];
        (line, units + self.text[start..byte].encode_utf16().count())
    }

    /// The line, and where a place begins and ends.
    pub fn of_span(&self, span: Span) -> (usize, usize, usize) {
        let (line, start) = self.at(span.start);
        (line, start, self.at(span.end.max(span.start)).1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_a_browser() {
        // é has two bytes and one unit; 𝄞 (U+1D11E) four bytes and, as a surrogate pair, two units (Unicode Standard, 3.9).
        let text = "é𝄞x\nب\n";
        let places = Places::of(text);
        assert_eq!(places.at(0), (1, 0));
        assert_eq!(places.at(2), (1, 1));
        assert_eq!(places.at(6), (1, 3));
        assert_eq!(places.at(7), (1, 4), "the line end belongs to its line");
        assert_eq!(places.at(8), (2, 5));
        assert_eq!(places.at(9), (2, 5), "in the middle of a letter");
        assert_eq!(places.at(99), (3, 7));
        assert_eq!(places.of_span(Span::new(2, 7)), (1, 1, 4));
    }

    #[test]
    fn an_empty_text_has_a_first_line() {
        assert_eq!(Places::of("").of_span(Span::new(0, 0)), (1, 0, 0));
    }
}
