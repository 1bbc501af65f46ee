//! The lines of a block: which belong to a setting, which to a field, and which stand between.

use base::Span;
use courseware::places::{BlockPlaces, Place, What};
use std::ops::Range;

/// A run of lines with what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub holds: Holds,
    /// Whole lines, with their ends.
    pub lines: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// The setting with this number.
    Setting(usize),
    /// The place with this number.
    Place(usize),
    /// Lines that are nothing the reader knows.
    Opaque,
}

/// A block in whole lines of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    /// The line that opens the block.
    pub fence: Range<usize>,
    pub items: Vec<Item>,
    /// Where the closing fence begins, or the end of the block without one.
    pub end: usize,
}

impl Layout {
    pub fn of(text: &str, block: &BlockPlaces) -> Self {
        let lines = lines(text, block.whole);
        let fence = lines.first().cloned().unwrap_or(0..0);
        let mut inner = lines.get(1..).unwrap_or_default();
        let closes = |line: &Range<usize>| text[line.clone()].trim().starts_with(['`', '~']);
        let mut end = inner.last().map_or(fence.end, |line| line.end);
        if let Some((last, rest)) = inner.split_last()
            && closes(last)
        {
            end = last.start;
            inner = rest;
        }
        Self {
            items: items(text, block, inner),
            fence,
            end,
        }
    }
}

/// Lines with their ends, from the line in which a part begins to its end.
fn lines(text: &str, part: Span) -> Vec<Range<usize>> {
    let start = line_start(text, part.start);
    let mut at = start;
    let mut found = Vec::new();
    for line in text[start..].split_inclusive('\n') {
        if at >= part.end {
            break;
        }
        found.push(at..at + line.len());
        at += line.len();
    }
    found
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

fn items(text: &str, block: &BlockPlaces, inner: &[Range<usize>]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut before: Option<Holds> = None;
    for line in inner {
        let holds = holder(block, line);
        let is_blank = text[line.clone()].trim().is_empty();
        let last = items.last_mut().filter(|last| last.lines.end == line.start);
        match (holds, last) {
            // An empty line inside of a field belongs to it; elsewhere it stands between.
            (Some(holds), Some(last)) if last.holds == holds => last.lines.end = line.end,
            (Some(holds), _) if !is_blank || before == Some(holds) => items.push(Item {
                holds,
                lines: line.clone(),
            }),
            (None, Some(last)) if !is_blank && last.holds == Holds::Opaque => {
                last.lines.end = line.end;
            }
            (None, _) if !is_blank => items.push(Item {
                holds: Holds::Opaque,
                lines: line.clone(),
            }),
            _ => {}
        }
        before = holds;
    }
    items
}

/// What a line belongs to.
fn holder(block: &BlockPlaces, line: &Range<usize>) -> Option<Holds> {
    let setting = block
        .settings
        .iter()
        .position(|setting| line.contains(&setting.line.start));
    if let Some(at) = setting {
        return Some(Holds::Setting(at));
    }
    let is_of = |place: &Place| {
        let (start, end) = extent(place);
        start < line.end && (line.start < end || line.contains(&start))
    };
    block.places.iter().position(is_of).map(Holds::Place)
}

/// From the mark of a place to the end of its words.
fn extent(place: &Place) -> (usize, usize) {
    let start = place.mark.map_or(place.text.start, |mark| mark.start);
    let end = place.mark.map_or(place.text.end, |mark| mark.end);
    (start.min(place.text.start), end.max(place.text.end))
}

/// The words of a place as a field shows them.
pub(super) fn words(text: &str, place: &Place) -> String {
    let raw = &text[place.text.start..place.text.end];
    let mut lines = raw
        .split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line));
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        out.push('\n');
        let bare = line.trim_start_matches([' ', '\t']);
        match place.what {
            what if super::order::is_quoted(what) => {
                let rest = bare.strip_prefix('>').unwrap_or(bare);
                out.push_str(rest.strip_prefix(' ').unwrap_or(rest));
            }
            What::Vignette | What::Prompt | What::Text => out.push_str(line),
            _ => out.push_str(bare),
        }
    }
    out
}
