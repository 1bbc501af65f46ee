//! The parts of a question as they stand in the file.

use crate::file::{File, Line, lines};
use crate::markdown::Node;
use crate::problem::{QUESTION_FEEDBACK, QUESTION_ID, QUESTION_ORDER};
use base::{Slug, Span};

/// A setting of a question: `competence: definition`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Header<'a> {
    pub key: &'a str,
    pub key_span: Span,
    pub value: &'a str,
    pub value_span: Span,
}

/// An option: its mark, its words and the feedback to it.
#[derive(Debug, Clone)]
pub(crate) struct OptionSource<'a> {
    pub square: bool,
    pub marked: bool,
    /// `( )`, `(x)`, `[ ]` or `[x]`.
    pub mark: Span,
    pub text: Span,
    pub misconception: Option<(&'a str, Span)>,
    /// Where the feedback begins, and its lines with blanks for the `>`.
    pub feedback: Option<(usize, String)>,
}

/// A question as it stands in the file. Holds an answer key: never serialised.
#[derive(Debug, Clone)]
pub(crate) struct QuestionSource<'a> {
    pub file: File<'a>,
    pub id: Slug,
    /// Where the id stands.
    pub span: Span,
    /// The whole block.
    pub whole: Span,
    pub(super) headers: Vec<Header<'a>>,
    pub(super) vignette: Option<Span>,
    pub(super) prompt: Option<Span>,
    pub options: Vec<OptionSource<'a>>,
    pub(super) why: Option<Span>,
    pub(super) source: Option<Span>,
}

const HEADERS: [&str; 2] = ["competence", "difficulty"];

/// Takes a fenced block apart. `None` when it has no id.
pub(super) fn read<'a>(file: &File<'a>, node: &Node, info: &str) -> Option<QuestionSource<'a>> {
    let line = file.first_line(node.span);
    let id = super::id_of(info);
    let Some((word, id)) = id.and_then(|word| Some((word, Slug::parse(word)?))) else {
        let word = info.split_whitespace().nth(1).unwrap_or("question");
        file.report(
            &QUESTION_ID,
            file.find(word, line),
            vec![("id", id.unwrap_or_default().into())],
        );
        return None;
    };
    let mut question = QuestionSource {
        file: *file,
        id,
        span: file.find(word, line),
        whole: node.span,
        headers: Vec::new(),
        vignette: None,
        prompt: None,
        options: Vec::new(),
        why: None,
        source: None,
    };
    let all = lines(file.text, node.span);
    let mut inner = all.get(1..).unwrap_or_default();
    // The closing fence; without one the block ends with the file, which has been reported.
    if let Some((last, rest)) = inner.split_last()
        && matches!(last.text.trim().chars().next(), Some('`' | '~'))
    {
        inner = rest;
    }
    let inner = question.read_headers(inner);
    let inner = question.read_text(inner);
    question.read_options(inner);
    Some(question)
}

impl<'a> QuestionSource<'a> {
    fn read_headers<'l>(&mut self, lines: &'l [Line<'a>]) -> &'l [Line<'a>] {
        let mut rest = lines;
        while let Some((line, after)) = rest.split_first() {
            if line.is_blank() {
                rest = after;
                if !self.headers.is_empty() {
                    break;
                }
                continue;
            }
            let Some(header) = header(line) else { break };
            // A translation may begin with its text; only a known word makes the first line a setting.
            if self.headers.is_empty() && !looks_known(header.key) {
                break;
            }
            self.headers.push(header);
            rest = after;
        }
        rest
    }

    /// Vignette and question: the last paragraph before the options is the question.
    fn read_text<'l>(&mut self, lines: &'l [Line<'a>]) -> &'l [Line<'a>] {
        let end = lines
            .iter()
            .position(|line| option(line).is_some() || keyword(line).is_some())
            .unwrap_or(lines.len());
        let (text, rest) = lines.split_at(end);
        let mut paragraphs: Vec<Span> = Vec::new();
        let mut after_blank = true;
        for line in text {
            if line.is_blank() {
                after_blank = true;
                continue;
            }
            match paragraphs.last_mut().filter(|_| !after_blank) {
                Some(paragraph) => paragraph.end = line.end,
                None => paragraphs.push(line.span()),
            }
            after_blank = false;
        }
        self.prompt = paragraphs.pop();
        if let (Some(first), Some(last)) = (paragraphs.first(), paragraphs.last()) {
            self.vignette = Some(Span::new(first.start, last.end));
        }
        rest
    }

    fn read_options(&mut self, lines: &[Line<'a>]) {
        /// What the lines that follow belong to.
        enum Open {
            Option,
            Feedback,
            Why,
            Source,
            Nothing,
        }
        let mut open = Open::Nothing;
        for line in lines {
            if line.is_blank() {
                if matches!(open, Open::Option | Open::Feedback) {
                    open = Open::Nothing;
                }
                continue;
            }
            if let Some((word, at)) = keyword(line) {
                let slot = if word == "Why:" {
                    &mut self.why
                } else {
                    &mut self.source
                };
                if slot.is_some() {
                    self.file.report(&QUESTION_ORDER, line.span(), Vec::new());
                }
                *slot = Some(Span::new(at, line.end));
                open = if word == "Why:" {
                    Open::Why
                } else {
                    Open::Source
                };
            } else if let Some(new) = option(line) {
                if self.why.is_some() || self.source.is_some() {
                    self.file.report(&QUESTION_ORDER, line.span(), Vec::new());
                }
                self.options.push(new);
                open = Open::Option;
            } else if line.text.trim_start().starts_with('>') {
                match self.options.last_mut().filter(|_| self.why.is_none()) {
                    Some(option) => add_feedback(option, line),
                    None => self.file.report(&QUESTION_ORDER, line.span(), Vec::new()),
                }
                open = Open::Feedback;
            } else {
                match (&open, self.options.last_mut()) {
                    (Open::Option, Some(option)) => option.text.end = line.end,
                    (Open::Why, _) => extend(&mut self.why, line),
                    (Open::Source, _) => extend(&mut self.source, line),
                    _ => self.file.report(&QUESTION_ORDER, line.span(), Vec::new()),
                }
            }
        }
        for option in &self.options {
            let said = option
                .feedback
                .as_ref()
                .is_some_and(|(_, text)| !text.trim().is_empty());
            if !said {
                self.file.report(
                    &QUESTION_FEEDBACK,
                    Span::new(option.mark.start, option.text.end),
                    Vec::new(),
                );
            }
        }
    }
}

fn extend(span: &mut Option<Span>, line: &Line) {
    if let Some(span) = span {
        span.end = line.end;
    }
}

/// A further line of feedback. Its `>` becomes a blank, so that places stay places.
fn add_feedback<'a>(option: &mut OptionSource<'a>, line: &Line<'a>) {
    let indent = line.text.len() - line.text.trim_start().len();
    let words = &line.text[indent + 1..];
    let at = line.start + indent + 1;
    let trimmed = words.trim_start();
    let Some((start, text)) = &mut option.feedback else {
        let first = at + words.len() - trimmed.len();
        if let Some(value) = trimmed.strip_prefix("misconception:")
            && option.misconception.is_none()
        {
            let begin = line.end - value.trim_start().len();
            option.misconception =
                Some((value.trim(), Span::new(begin, begin + value.trim().len())));
            return;
        }
        option.feedback = Some((first, trimmed.to_owned()));
        return;
    };
    // Fill up to the present line with what stood between: a line end, blanks, the mark.
    let gap = at.saturating_sub(*start + text.len());
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', gap.saturating_sub(1)));
    text.push_str(words);
}

/// `key: value` with a key in small letters.
fn header<'a>(line: &Line<'a>) -> Option<Header<'a>> {
    let (key, value) = line.text.split_once(':')?;
    let fits = (1..=30).contains(&key.len())
        && key
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'-');
    let start = line.end - value.trim_start().len();
    fits.then(|| Header {
        key,
        key_span: Span::new(line.start, line.start + key.len()),
        value: value.trim(),
        value_span: Span::new(start, start + value.trim().len()),
    })
}

fn looks_known(key: &str) -> bool {
    HEADERS.contains(&key) || crate::near::nearest(key, HEADERS).is_some()
}

/// `( ) text` and its like.
fn option<'a>(line: &Line<'a>) -> Option<OptionSource<'a>> {
    let words = line.text.trim_start_matches(' ');
    let at = line.start + line.text.len() - words.len();
    let (square, marked) = match words.get(..3)? {
        "( )" => (false, false),
        "(x)" | "(X)" => (false, true),
        "[ ]" => (true, false),
        "[x]" | "[X]" => (true, true),
        _ => return None,
    };
    let text = words[3..].trim_start();
    Some(OptionSource {
        square,
        marked,
        mark: Span::new(at, at + 3),
        text: Span::new(line.end - text.len(), line.end),
        misconception: None,
        feedback: None,
    })
}

/// `Why:` and `Source:` at the beginning of a line, with the place of what they say.
fn keyword(line: &Line) -> Option<(&'static str, usize)> {
    let words = line.text.trim_start_matches(' ');
    let word = ["Why:", "Source:"]
        .into_iter()
        .find(|word| words.starts_with(word))?;
    Some((word, line.end - words[word.len()..].trim_start().len()))
}
