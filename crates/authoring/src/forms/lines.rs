//! In which lines of its text a block stands, so that what a compiler says of a line is shown beside the field it is about.

use super::Reader;
use super::layout::{Holds, Layout};
use std::ops::RangeInclusive;

/// The lines of a block, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    /// From one fence to the other.
    pub whole: RangeInclusive<usize>,
    /// Of each setting of the form, in its order.
    pub settings: Vec<usize>,
    /// Of each field of the form as it was read, in its order.
    pub fields: Vec<RangeInclusive<usize>>,
}

/// The lines of every block of a text, in the order of the file.
pub fn lines(text: &str, reader: Reader) -> Vec<Lines> {
    // Counted once: a text may hold a hundred blocks.
    let starts: Vec<usize> = std::iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect();
    let line = |at: usize| starts.partition_point(|start| *start <= at);
    let blocks = reader.blocks(text);
    blocks
        .iter()
        .map(|block| {
            let layout = Layout::of(text, block);
            let held = layout
                .items
                .iter()
                .filter(|item| !matches!(item.holds, Holds::Setting(_)));
            Lines {
                whole: line(layout.fence.start)..=line(layout.end),
                settings: block
                    .settings
                    .iter()
                    .map(|setting| line(setting.line.start))
                    .collect(),
                fields: held
                    .map(|item| line(item.lines.start)..=line(item.lines.end.saturating_sub(1)))
                    .collect(),
            }
        })
        .collect()
}
