//! The lines under the text of a question: parts with feedback, criteria, hints, the point and its source.

use super::line::{self, Keyword, Part};
use super::source::{CriterionSource, LevelSource, QuestionSource};
use crate::file::Line;
use crate::problem::QUESTION_ORDER;
use base::Span;

/// What the lines that follow belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Part,
    Feedback,
    Criterion,
    Level,
    Word(Keyword),
    Nothing,
}

impl Open {
    /// A blank line ends it. What the point and its source say must be one paragraph, which is told elsewhere.
    const fn ends_at_blank(self) -> bool {
        !matches!(self, Self::Word(Keyword::Why | Keyword::Source))
    }
}

/// In which order things come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Officer,
    Parts,
    Hints,
    End,
}

const fn stage(word: Keyword) -> Stage {
    match word {
        Keyword::Before | Keyword::Officer => Stage::Officer,
        Keyword::Criterion => Stage::Parts,
        Keyword::Hint => Stage::Hints,
        Keyword::Why | Keyword::Source => Stage::End,
    }
}

impl<'a> QuestionSource<'a> {
    pub(super) fn read_parts(&mut self, lines: &[Line<'a>]) {
        let kind = self.grammar();
        let mut open = Open::Nothing;
        let mut reached = Stage::Officer;
        // Feedback belongs to a part, and not to a criterion that came after it.
        let mut after_part = false;
        for line in lines {
            if line.is_blank() {
                if open.ends_at_blank() {
                    open = Open::Nothing;
                }
            } else if let Some((word, at, said)) = line::keyword(line, kind) {
                if stage(word) < reached {
                    self.misplaced(line);
                }
                reached = reached.max(stage(word));
                after_part = false;
                open = self.open_word(word, at, said, line);
            } else if matches!(open, Open::Criterion | Open::Level)
                && let Some((points, at, text)) = line::level(line)
            {
                if let Some(criterion) = self.criteria.last_mut() {
                    criterion.levels.push(LevelSource { points, at, text });
                }
                open = Open::Level;
            } else if let Some(new) = line::part(line, kind, !self.parts.is_empty()) {
                if reached > Stage::Parts {
                    self.misplaced(line);
                }
                reached = reached.max(Stage::Parts);
                self.parts.push(new);
                after_part = true;
                open = Open::Part;
            } else if line.text.trim_start().starts_with('>') {
                match self.parts.last_mut().filter(|_| after_part) {
                    Some(part) => add_feedback(part, line),
                    None => self.misplaced(line),
                }
                open = Open::Feedback;
            } else if !self.go_on(open, line.end) {
                self.misplaced(line);
            }
        }
    }

    fn misplaced(&self, line: &Line) {
        self.file.report(&QUESTION_ORDER, line.span(), Vec::new());
    }

    /// A word with a colon begins.
    fn open_word(&mut self, word: Keyword, at: Span, said: Span, line: &Line) -> Open {
        let slot = match word {
            Keyword::Before => &mut self.before,
            Keyword::Officer => &mut self.officer,
            Keyword::Why => &mut self.why,
            Keyword::Source => &mut self.source,
            Keyword::Hint => {
                self.hints.push(said);
                return Open::Word(word);
            }
            Keyword::Criterion => {
                self.criteria.push(CriterionSource {
                    at,
                    title: said,
                    levels: Vec::new(),
                });
                return Open::Criterion;
            }
        };
        let twice = slot.replace(said).is_some();
        if twice {
            self.misplaced(line);
        }
        Open::Word(word)
    }

    /// A further line of what is open; false when nothing is.
    fn go_on(&mut self, open: Open, end: usize) -> bool {
        let span = match open {
            Open::Part => self.parts.last_mut().map(|part| &mut part.text),
            Open::Criterion => self.criteria.last_mut().map(|one| &mut one.title),
            Open::Level => self
                .criteria
                .last_mut()
                .and_then(|one| one.levels.last_mut())
                .map(|level| &mut level.text),
            Open::Word(Keyword::Before) => self.before.as_mut(),
            Open::Word(Keyword::Officer) => self.officer.as_mut(),
            Open::Word(Keyword::Hint) => self.hints.last_mut(),
            Open::Word(Keyword::Why) => self.why.as_mut(),
            Open::Word(Keyword::Source) => self.source.as_mut(),
            Open::Word(Keyword::Criterion) | Open::Feedback | Open::Nothing => None,
        };
        let Some(span) = span else { return false };
        span.end = end;
        true
    }
}

/// A further line of feedback. Its `>` becomes a blank, so that places stay places.
fn add_feedback<'a>(part: &mut Part<'a>, line: &Line<'a>) {
    let indent = line.text.len() - line.text.trim_start().len();
    let words = &line.text[indent + 1..];
    let at = line.start + indent + 1;
    let trimmed = words.trim_start();
    let Some((start, text)) = &mut part.feedback else {
        let first = at + words.len() - trimmed.len();
        if let Some(value) = trimmed.strip_prefix("misconception:")
            && part.misconception.is_none()
        {
            let begin = line.end - value.trim_start().len();
            part.misconception = Some((value.trim(), Span::new(begin, begin + value.trim().len())));
            return;
        }
        part.feedback = Some((first, trimmed.to_owned()));
        return;
    };
    // Fill up to the present line with what stood between: a line end, blanks, the mark.
    let gap = at.saturating_sub(*start + text.len());
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', gap.saturating_sub(1)));
    text.push_str(words);
}
