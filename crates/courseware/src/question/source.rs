//! The parts of a question as they stand in the file.

use super::header::{self, Header};
use super::line::{self, Part};
use crate::file::{File, Line, lines};
use crate::markdown::Node;
use crate::problem::{QUESTION_ID, UNKNOWN_KIND, UNKNOWN_KIND_NEAR};
use base::{Slug, Span};
use quiz::Kind;

/// What a question says about its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// Nothing: its marks tell.
    Nothing,
    Kind(Kind),
    /// A word that is none; it has been said.
    Unknown,
}

/// A criterion of a rubric.
#[derive(Debug, Clone)]
pub(super) struct CriterionSource {
    /// Where `Criterion:` stands.
    pub at: Span,
    pub title: Span,
    pub levels: Vec<LevelSource>,
}

/// A level of a criterion.
#[derive(Debug, Clone)]
pub(super) struct LevelSource {
    pub points: u32,
    /// Where the points stand.
    pub at: Span,
    pub text: Span,
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
    pub(super) named: Named,
    pub(super) vignette: Option<Span>,
    pub(super) prompt: Option<Span>,
    pub(super) before: Option<Span>,
    pub(super) officer: Option<Span>,
    pub(super) parts: Vec<Part<'a>>,
    pub(super) criteria: Vec<CriterionSource>,
    pub(super) hints: Vec<Span>,
    pub(super) why: Option<Span>,
    pub(super) source: Option<Span>,
}

/// Takes a fenced block apart. `None` when it has no id. `of_source` finds the kind that the source of a translation has.
pub(super) fn read<'a>(
    file: &File<'a>,
    node: &Node,
    info: &str,
    of_source: impl FnOnce(&Slug) -> Option<Kind>,
) -> Option<QuestionSource<'a>> {
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
        span: file.find(word, line),
        whole: node.span,
        headers: Vec::new(),
        named: of_source(&id).map_or(Named::Nothing, Named::Kind),
        id,
        vignette: None,
        prompt: None,
        before: None,
        officer: None,
        parts: Vec::new(),
        criteria: Vec::new(),
        hints: Vec::new(),
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
    question.read_kind();
    if question.named != Named::Unknown {
        let inner = question.read_text(inner);
        question.read_parts(inner);
    }
    Some(question)
}

impl<'a> QuestionSource<'a> {
    /// The kind that was named, or else that the marks of the options tell.
    pub(super) fn kind(&self) -> Option<Kind> {
        match self.named {
            Named::Kind(kind) => Some(kind),
            Named::Unknown => None,
            Named::Nothing => match self.parts.first()?.mark {
                line::Mark::Square { .. } => Some(Kind::MultipleChoice),
                _ => Some(Kind::SingleChoice),
            },
        }
    }

    /// The kind as far as it decides what lines mean; the choice kinds read alike.
    pub(super) fn grammar(&self) -> Option<Kind> {
        match self.named {
            Named::Kind(kind) => Some(kind),
            _ => None,
        }
    }

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
            let Some(header) = header::read(line) else {
                break;
            };
            // A translation may begin with its text; only a known word makes the first line a setting.
            if self.headers.is_empty() && !header::looks_known(header.key) {
                break;
            }
            self.headers.push(header);
            rest = after;
        }
        rest
    }

    /// What `kind:` says. In a translation the source's kind goes before; what differs is told elsewhere.
    fn read_kind(&mut self) {
        if self.named != Named::Nothing {
            return;
        }
        let Some(header) = self.header("kind") else {
            return;
        };
        let (word, span) = (header.value, header.value_span);
        self.named = Kind::from_word(word).map_or(Named::Unknown, Named::Kind);
        if self.named == Named::Unknown {
            let words = Kind::ALL.map(Kind::as_str);
            let args = vec![("word", word.into()), ("known", words.join(", ").into())];
            let problems = (&UNKNOWN_KIND_NEAR, &UNKNOWN_KIND);
            self.file
                .report_word(problems, span, word, words, str::to_owned, args);
        }
    }

    /// Vignette and question: the last paragraph before the parts is the question.
    fn read_text<'l>(&mut self, lines: &'l [Line<'a>]) -> &'l [Line<'a>] {
        let kind = self.grammar();
        let ends = |line: &Line<'a>| {
            line::part(line, kind, false).is_some() || line::keyword(line, kind).is_some()
        };
        let end = lines.iter().position(ends).unwrap_or(lines.len());
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
}
