//! What Audire's own export writes into one text of Moodle, taken apart again: the source under the explanation, the
//! criteria under the model answer.

use crate::draft::Criterion;
use crate::limits;
use crate::text::{Block, plain};

/// A last paragraph that begins with this word is the source.
pub(super) const SOURCE: &str = "Source:";
/// A paragraph that begins with this word, and a list under it, are a criterion.
pub(super) const CRITERION: &str = "Criterion:";

/// The explanation, and its source.
pub(crate) fn apart(mut blocks: Vec<Block>) -> (Vec<Block>, Vec<Block>) {
    let Some(Block::Paragraph(runs)) = blocks.last_mut() else {
        return (blocks, Vec::new());
    };
    let rest = runs
        .first()
        .and_then(|first| first.text.strip_prefix(SOURCE));
    let Some(rest) = rest.map(|rest| rest.trim_start().to_owned()) else {
        return (blocks, Vec::new());
    };
    if rest.is_empty() && runs.len() == 1 {
        return (blocks, Vec::new());
    }
    if let Some(first) = runs.first_mut() {
        first.text = rest;
    }
    let source = blocks.pop().into_iter().collect();
    (blocks, source)
}

/// The model answer, and the criteria.
pub(super) fn criteria(blocks: Vec<Block>) -> (Vec<Block>, Vec<Criterion>) {
    let mut model = Vec::new();
    let mut criteria = Vec::new();
    let mut blocks = blocks.into_iter().peekable();
    while let Some(block) = blocks.next() {
        let title = plain(std::slice::from_ref(&block));
        let title = title.strip_prefix(CRITERION).map(str::trim);
        let levels = blocks.peek().and_then(levels);
        match (title, levels) {
            (Some(title), Some(levels))
                if !title.is_empty() && criteria.len() < limits::CRITERIA =>
            {
                criteria.push(Criterion {
                    title: title.to_owned(),
                    levels,
                });
                blocks.next();
            }
            _ => model.push(block),
        }
    }
    (model, criteria)
}

/// `0 words`, `1 words`: ascending from 0.
fn levels(block: &Block) -> Option<Vec<(u32, String)>> {
    let Block::List { first: None, items } = block else {
        return None;
    };
    let levels: Vec<(u32, String)> = items
        .iter()
        .map(|item| {
            let words = plain(item);
            let (worth, words) = words.split_once(' ')?;
            Some((worth.parse().ok()?, words.to_owned()))
        })
        .collect::<Option<_>>()?;
    let ascends = levels.windows(2).all(|two| two[0].0 < two[1].0);
    let fits = ascends
        && limits::LEVELS.contains(&levels.len())
        && levels.first().is_some_and(|(worth, _)| *worth == 0)
        && levels
            .last()
            .is_some_and(|(worth, _)| *worth <= limits::LEVEL_POINTS);
    fits.then_some(levels)
}
