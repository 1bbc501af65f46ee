//! What a line of a question begins with.
//!
//! Which marks and words are understood depends on the kind: `- ` is a row of a matching question, a turn of a
//! transcript, and an ordinary list elsewhere. Brackets are seen everywhere, so that a wrong kind can be named.

use crate::file::Line;
use base::Span;
use quiz::Kind;

/// What stands before the words of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark<'a> {
    /// `( )` and `(x)`
    Round { marked: bool },
    /// `[ ]` and `[x]`
    Square { marked: bool },
    /// `- `
    Dash,
    /// `1. `
    Number(u32),
    /// `= `, with what stands at the sign, such as `50%`.
    Equals(&'a str),
    /// `~ `
    Tilde,
}

impl Mark<'_> {
    /// Marked as right, or as to be found.
    pub const fn is_marked(self) -> bool {
        matches!(
            self,
            Self::Round { marked: true } | Self::Square { marked: true }
        )
    }

    pub const fn is_bracket(self) -> bool {
        matches!(self, Self::Round { .. } | Self::Square { .. })
    }
}

/// A part of a question: its mark, its words and the feedback to it. Holds an answer key: never serialised.
#[derive(Debug, Clone)]
pub(crate) struct Part<'a> {
    pub mark: Mark<'a>,
    /// Where the mark stands.
    pub at: Span,
    pub text: Span,
    pub misconception: Option<(&'a str, Span)>,
    /// Where the feedback begins, and its lines with blanks for the `>`.
    pub feedback: Option<(usize, String)>,
}

impl Part<'_> {
    /// Mark and words.
    pub fn whole(&self) -> Span {
        Span::new(self.at.start, self.text.end)
    }
}

/// A part of this kind; `None` for the choice kinds, of which the marks decide.
pub(super) fn part<'a>(line: &Line<'a>, kind: Option<Kind>, begun: bool) -> Option<Part<'a>> {
    let words = line.text.trim_start_matches(' ');
    let (mark, length) = bracket(words).or_else(|| match kind? {
        Kind::Matching => dash(words).filter(|_| begun || words.contains("->")),
        Kind::MarkTranscript => dash(words),
        Kind::Ordering => numbered(words, ".").map(|(number, at)| (Mark::Number(number), at)),
        Kind::ShortAnswer | Kind::Numeric => equals(words).or_else(|| tilde(words)),
        Kind::CodeQuestion => tilde(words),
        Kind::RepairQuestion | Kind::WrittenTask => equals(words),
        Kind::SingleChoice | Kind::MultipleChoice | Kind::TrueFalse => None,
    })?;
    let at = line.start + line.text.len() - words.len();
    let text = words[length..].trim_start();
    Some(Part {
        mark,
        at: Span::new(at, at + length),
        text: Span::new(line.end - text.len(), line.end),
        misconception: None,
        feedback: None,
    })
}

fn bracket(words: &str) -> Option<(Mark<'_>, usize)> {
    let mark = match words.get(..3)? {
        "( )" => Mark::Round { marked: false },
        "(x)" | "(X)" => Mark::Round { marked: true },
        "[ ]" => Mark::Square { marked: false },
        "[x]" | "[X]" => Mark::Square { marked: true },
        _ => return None,
    };
    Some((mark, 3))
}

fn dash(words: &str) -> Option<(Mark<'_>, usize)> {
    let rest = words.strip_prefix('-')?;
    (rest.is_empty() || rest.starts_with(' ')).then_some((Mark::Dash, 1))
}

fn tilde(words: &str) -> Option<(Mark<'_>, usize)> {
    let rest = words.strip_prefix('~')?;
    (rest.is_empty() || rest.starts_with(' ')).then_some((Mark::Tilde, 1))
}

fn equals(words: &str) -> Option<(Mark<'_>, usize)> {
    let rest = words.strip_prefix('=')?;
    let share = rest.split(char::is_whitespace).next().unwrap_or_default();
    Some((Mark::Equals(share), 1 + share.len()))
}

/// `1. text` or, with nothing after the digits, `1 text`: the number and how long it is with its sign.
fn numbered(words: &str, sign: &str) -> Option<(u32, usize)> {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let rest = words[digits..].strip_prefix(sign)?;
    let number = words[..digits].parse().ok().filter(|_| digits <= 3)?;
    (rest.is_empty() || rest.starts_with(' ')).then_some((number, digits + sign.len()))
}

/// A level of a criterion: its points, where they stand and where its words stand.
pub(super) fn level(line: &Line) -> Option<(u32, Span, Span)> {
    let words = line.text.trim_start_matches(' ');
    let (points, length) = numbered(words, "")?;
    let at = line.start + line.text.len() - words.len();
    let text = words[length..].trim_start();
    Some((
        points,
        Span::new(at, at + length),
        Span::new(line.end - text.len(), line.end),
    ))
}

/// A word with a colon that begins a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    Before,
    Officer,
    Criterion,
    Hint,
    Why,
    Source,
}

impl Keyword {
    const ALL: [Self; 6] = [
        Self::Before,
        Self::Officer,
        Self::Criterion,
        Self::Hint,
        Self::Why,
        Self::Source,
    ];

    const fn word(self) -> &'static str {
        match self {
            Self::Before => "Before:",
            Self::Officer => "Officer:",
            Self::Criterion => "Criterion:",
            Self::Hint => "Hint:",
            Self::Why => "Why:",
            Self::Source => "Source:",
        }
    }

    const fn is_known_to(self, kind: Option<Kind>) -> bool {
        match self {
            Self::Before | Self::Officer => {
                matches!(kind, Some(Kind::CodeQuestion | Kind::RepairQuestion))
            }
            Self::Criterion => matches!(kind, Some(Kind::RepairQuestion | Kind::WrittenTask)),
            Self::Hint | Self::Why | Self::Source => true,
        }
    }
}

/// A word of this kind at the beginning of a line, with its place and the place of what it says.
pub(super) fn keyword(line: &Line, kind: Option<Kind>) -> Option<(Keyword, Span, Span)> {
    let words = line.text.trim_start_matches(' ');
    let found = Keyword::ALL
        .into_iter()
        .find(|one| one.is_known_to(kind) && words.starts_with(one.word()))?;
    let at = line.start + line.text.len() - words.len();
    let length = found.word().len();
    let said = words[length..].trim_start();
    Some((
        found,
        Span::new(at, at + length),
        Span::new(line.end - said.len(), line.end),
    ))
}
