//! Where a bookmark in a lesson leads in another version of it.
//!
//! A bookmark names a block by its number (`b7`), which is another one as soon as something is added before it. So a block is found again by
//! what it says; a bookmark in a block that says something else leads to the last block before it that says the same.

use crate::words;
use courseware::{Block, LessonText};
use std::collections::BTreeMap;

const MARK: &str = " id=\"b";

/// For each numbered block of the older version, the one to go on from in the newer.
pub fn bookmarks(old: &LessonText, new: &LessonText) -> BTreeMap<String, String> {
    let (before, after) = (blocks(old), blocks(new));
    let Some((first, _)) = after.first() else {
        return BTreeMap::new();
    };
    let says = |blocks: &[(String, String)]| -> Vec<String> {
        blocks.iter().map(|(_, says)| says.clone()).collect()
    };
    let mut found = BTreeMap::new();
    let mut last = first;
    let mut common = words::common(&says(&before), &says(&after)).into_iter();
    let mut run = common.next();
    for (at, (id, _)) in before.iter().enumerate() {
        while run.is_some_and(|(start, _, count)| at >= start + count) {
            run = common.next();
        }
        let place = run
            .filter(|(start, _, _)| at >= *start)
            .and_then(|(start, to, _)| after.get(to + at - start));
        if let Some((id, _)) = place {
            last = id;
        }
        found.insert(id.clone(), last.clone());
    }
    found
}

/// The numbered blocks of a lesson, each with what follows its number up to the next.
pub fn blocks(text: &LessonText) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for block in &text.blocks {
        let Block::Html(html) = block else { continue };
        let mut marks = html.match_indices(MARK).filter_map(|(at, _)| {
            let number = &html[at + MARK.len()..];
            let (number, _) = number.split_once('"')?;
            let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
            is_number.then(|| (at, format!("b{number}")))
        });
        let mut open = marks.next();
        while let Some((start, id)) = open {
            open = marks.next();
            let end = open.as_ref().map_or(html.len(), |(at, _)| *at);
            let says = html[start..end]
                .split_once('>')
                .map_or("", |(_, says)| says);
            // What opens the next block is not said by this one.
            let says = says.rsplit_once('<').map_or(says, |(says, _)| says);
            found.push((id, says.trim().to_owned()));
        }
    }
    found
}
