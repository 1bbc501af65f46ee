//! What stands in a block after its settings: text, quoted lines, reason, source, wordings.

use super::block::{Block, BlockKind, Model, Quote};
use crate::file::{File, Line};
use crate::problem::SCENARIO_ORDER;
use base::Span;

/// A word with a colon that begins a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keyword {
    Why,
    Source,
}

impl Keyword {
    /// The word at the beginning of a line of such a block, and the place of what it says.
    fn of(line: &Line, kind: BlockKind) -> Option<(Self, Span)> {
        let words = line.text.trim_start_matches(' ');
        let known: &[(&str, Self)] = match kind {
            BlockKind::Action => &[("Why:", Self::Why), ("Source:", Self::Source)],
            BlockKind::Ending => &[("Source:", Self::Source)],
            _ => &[],
        };
        known.iter().find_map(|(word, keyword)| {
            let said = words.strip_prefix(word)?.trim_start();
            Some((*keyword, Span::new(line.end - said.len(), line.end)))
        })
    }
}

fn is_quoted(line: &Line) -> bool {
    line.text.trim_start().starts_with('>')
}

fn is_item(line: &Line) -> bool {
    let words = line.text.trim_start();
    words == "-" || words.starts_with("- ")
}

/// Reads the lines after the settings.
pub(super) fn read(block: &mut Block, lines: &[Line]) {
    let kind = block.kind;
    let ends = |line: &Line| match kind {
        BlockKind::Event | BlockKind::When => false,
        BlockKind::Say => is_item(line) || is_quoted(line),
        BlockKind::Action => is_quoted(line) || Keyword::of(line, kind).is_some(),
        BlockKind::Ending => Keyword::of(line, kind).is_some(),
    };
    let end = lines.iter().position(ends).unwrap_or(lines.len());
    let (text, rest) = lines.split_at(end);
    block.text = extent(text);
    if kind == BlockKind::Say {
        models(block, rest);
    } else {
        words(block, rest);
    }
}

/// From the first line with words to the last.
fn extent(lines: &[Line]) -> Option<Span> {
    let mut words = lines.iter().filter(|line| !line.is_blank());
    let first = words.next()?;
    let last = words.next_back().unwrap_or(first);
    Some(Span::new(first.start, last.end))
}

fn misplaced(file: &File, line: &Line) {
    file.report(&SCENARIO_ORDER, line.span(), Vec::new());
}

/// Quoted lines, then `Why:`, then `Source:`.
fn words(block: &mut Block, lines: &[Line]) {
    let (file, kind) = (block.file, block.kind);
    let mut open: Option<Keyword> = None;
    let mut quoted: Option<Span> = None;
    for line in lines {
        if line.is_blank() {
            open = None;
        } else if let Some((keyword, said)) = Keyword::of(line, kind) {
            let late = keyword == Keyword::Why && block.source.is_some();
            let slot = match keyword {
                Keyword::Why => &mut block.why,
                Keyword::Source => &mut block.source,
            };
            if slot.replace(said).is_some() || late {
                misplaced(&file, line);
            }
            open = Some(keyword);
        } else if is_quoted(line) && block.why.is_none() && block.source.is_none() {
            let start = quoted.map_or(line.start, |span| span.start);
            quoted = Some(Span::new(start, line.end));
        } else {
            let slot = match open {
                Some(Keyword::Why) => block.why.as_mut(),
                Some(Keyword::Source) => block.source.as_mut(),
                None => None,
            };
            match slot.filter(|_| !is_quoted(line)) {
                Some(span) => span.end = line.end,
                None => misplaced(&file, line),
            }
        }
    }
    block.quote = quoted.and_then(|span| quote(&file, span));
    block.why = block.why.filter(|span| !is_empty(&file, *span));
    block.source = block.source.filter(|span| !is_empty(&file, *span));
}

/// `- "…"` with a reason in quoted lines.
fn models(block: &mut Block, lines: &[Line]) {
    let file = block.file;
    let mut reasons: Vec<Option<Span>> = Vec::new();
    let mut goes_on = false;
    for line in lines {
        let last = block.models.last_mut().zip(reasons.last_mut());
        if line.is_blank() {
            goes_on = false;
        } else if is_item(line) {
            let words = line.text.trim_start().trim_start_matches('-').trim_start();
            block.models.push(Model {
                text: Span::new(line.end - words.len(), line.end),
                reason: None,
            });
            reasons.push(None);
            goes_on = true;
        } else if let Some((_, reason)) = last.filter(|_| is_quoted(line)) {
            let start = reason.map_or(line.start, |span| span.start);
            *reason = Some(Span::new(start, line.end));
            goes_on = false;
        } else if let Some(model) = block.models.last_mut().filter(|_| goes_on) {
            model.text.end = line.end;
        } else {
            misplaced(&file, line);
        }
    }
    for (model, reason) in block.models.iter_mut().zip(reasons) {
        model.reason = reason.and_then(|span| quote(&file, span));
    }
}

fn is_empty(file: &File, span: Span) -> bool {
    file.slice(span).trim().is_empty()
}

/// The text of quoted lines, with a blank for the `>` of each; `None` when nothing is quoted.
fn quote(file: &File, span: Span) -> Option<Quote> {
    let mut text = String::with_capacity(span.end - span.start);
    for line in file.slice(span).split_inclusive('\n') {
        let words = line.trim_start_matches([' ', '\t']);
        match words.strip_prefix('>') {
            Some(rest) => {
                let indent = line.len() - words.len();
                text.extend(std::iter::repeat_n(' ', indent + 1));
                text.push_str(rest);
            }
            None => text.push_str(line),
        }
    }
    let blanks = text.len() - text.trim_start().len();
    let words = text.trim();
    (!words.is_empty()).then(|| (span.start + blanks, words.to_owned()))
}
