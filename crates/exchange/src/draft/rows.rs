//! Rows of matching questions and items of ordering questions.

use super::choices::{all_different, has_picture};
use crate::limits;
use crate::notes::{Notes, shortened};
use crate::text::{Block, one_line, plain};
use base::Message;

type Texts = Vec<Vec<Block>>;

/// The lines of the rows and of the right-hand sides that belong to none.
pub(super) fn matching(
    mut rows: Vec<(Vec<Block>, Vec<Block>)>,
    mut extras: Texts,
    notes: &mut Notes,
) -> Result<Vec<String>, Message> {
    // Without a left-hand side it is a right-hand side that belongs to none, and the other way round it is nothing.
    for (left, right) in std::mem::take(&mut rows) {
        match (plain(&left).is_empty(), plain(&right).is_empty()) {
            (true, false) => extras.push(right),
            (false, false) => rows.push((left, right)),
            (false, true) => {
                return Err(Message::new("exchange-row-without-answer")
                    .with("text", shortened(&plain(&left))));
            }
            (true, true) => {}
        }
    }
    if !limits::OPTIONS.contains(&rows.len()) {
        return Err(Message::new("exchange-row-count").with("count", rows.len()));
    }
    if rows
        .iter()
        .any(|(left, right)| has_picture(left) || has_picture(right))
    {
        return Err(Message::new("exchange-picture-in-option"));
    }
    all_different(rows.iter().map(|(left, _)| left.as_slice()))?;
    all_different(rows.iter().map(|(_, right)| right.as_slice()))?;
    // An extra that says the same as the one of a row could be right.
    let known: Vec<String> = rows
        .iter()
        .map(|(_, right)| plain(right).to_lowercase())
        .collect();
    let before = extras.len();
    let mut seen = known;
    extras.retain(|extra| {
        let words = plain(extra).to_lowercase();
        let is_new = !words.is_empty() && !seen.contains(&words) && seen.len() < 64;
        if is_new {
            seen.push(words);
        }
        is_new
    });
    if extras.len() > limits::EXTRAS || extras.len() < before {
        let kept = extras.len().min(limits::EXTRAS);
        notes.say(Message::new("exchange-extras-dropped").with("kept", kept));
        extras.truncate(limits::EXTRAS);
    }
    let mut lines = Vec::new();
    for (left, right) in rows {
        let left = one_line(&left, notes).unwrap_or_default();
        let right = one_line(&right, notes).unwrap_or_default();
        lines.push(format!("- {left} -> {right}"));
    }
    for extra in extras {
        let extra = one_line(&extra, notes).unwrap_or_default();
        lines.push(format!("- -> {extra}"));
    }
    Ok(lines)
}

/// The lines of the items in their right order.
pub(super) fn ordering(items: Texts, notes: &mut Notes) -> Result<Vec<String>, Message> {
    let items: Texts = items
        .into_iter()
        .filter(|item| !plain(item).is_empty())
        .collect();
    if !limits::OPTIONS.contains(&items.len()) {
        return Err(Message::new("exchange-item-count").with("count", items.len()));
    }
    if items.iter().any(|item| has_picture(item)) {
        return Err(Message::new("exchange-picture-in-option"));
    }
    all_different(items.iter().map(Vec::as_slice))?;
    Ok(items
        .iter()
        .enumerate()
        .map(|(place, item)| {
            format!(
                "{}. {}",
                place + 1,
                one_line(item, notes).unwrap_or_default()
            )
        })
        .collect())
}
