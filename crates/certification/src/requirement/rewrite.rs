//! A changed list of requirements written into the text that somebody wrote, with their comments and their spacing.
//!
//! The text is cut into blocks, one for each requirement, with the comment that stands right above it. The blocks are put into their new
//! order under headers of their new depth. Whether that says what it should is read, not believed: else there is no text.

use super::{Kind, Requirement, Requirements, parse, write};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A requirement as it was written.
struct Block<'a> {
    /// Lines of comments right above the header.
    lead: Vec<&'a str>,
    depth: usize,
    /// What stands behind the header in its line: a comment, mostly nothing.
    behind: &'a str,
    body: Vec<&'a str>,
    /// Blank lines and comments that belong to nothing in particular.
    tail: Vec<&'a str>,
}

/// The text with these requirements in it instead of those that it has now; everything else as it was. `None` where the text is
/// written in a form that cannot be kept, such as lists on one line.
pub fn rewrite(text: &str, after: &Requirements) -> Option<String> {
    let (before, problems) = parse("", text);
    if !text.trim().is_empty() && !problems.is_empty() {
        return None;
    }
    let (mut before_all, blocks) = cut(text)?;
    let ids = before.all();
    let depths = depths(&before.0, 1);
    let as_written = blocks.len() == ids.len()
        && blocks
            .iter()
            .zip(&depths)
            .all(|(block, depth)| block.depth == *depth);
    if !as_written {
        return None;
    }
    let mut kept: BTreeMap<&str, Block> = BTreeMap::new();
    let mut last: Option<&str> = None;
    for (one, block) in ids.iter().zip(blocks) {
        let id = one.id.as_str();
        if after.find(id).is_some() {
            kept.insert(id, block);
            last = Some(id);
        } else if block.tail.iter().any(|line| is_comment(line)) {
            // The requirement goes, what stands apart below it stays.
            let above = last.and_then(|id| kept.get_mut(id));
            above
                .map_or(&mut before_all, |block| &mut block.tail)
                .extend(block.tail);
        }
    }
    let mut out = lines(&before_all);
    emit(&after.0, 1, &kept, &mut out);
    while out.ends_with("\n\n") {
        out.pop();
    }
    let (read, problems) = parse("", &out);
    (problems.is_empty() && read == *after).then_some(out)
}

fn depths(of: &[Requirement], depth: usize) -> Vec<usize> {
    let mut all = Vec::new();
    for one in of {
        all.push(depth);
        all.extend(depths(one.kind.inside(), depth + 1));
    }
    all
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

/// What stands before the first block, and the blocks; `None` where there is another header.
fn cut(text: &str) -> Option<(Vec<&str>, Vec<Block<'_>>)> {
    let mut first = Vec::new();
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines() {
        if !line.trim_start().starts_with('[') {
            blocks
                .last_mut()
                .map_or(&mut first, |block| &mut block.body)
                .push(line);
            continue;
        }
        let (depth, behind) = header(line)?;
        let above = blocks
            .last_mut()
            .map_or(&mut first, |block| &mut block.body);
        let run = above.iter().rev().take_while(|line| is_comment(line));
        let lead = above.split_off(above.len() - run.count());
        blocks.push(Block {
            lead,
            depth,
            behind,
            body: Vec::new(),
            tail: Vec::new(),
        });
    }
    for block in &mut blocks {
        let said = |line: &&str| line.contains('=') && !is_comment(line);
        let end = block.body.iter().rposition(said).map_or(0, |at| at + 1);
        let blank = block.body[end..]
            .iter()
            .position(|line| line.trim().is_empty());
        let end = blank.map_or(block.body.len(), |at| end + at);
        block.tail = block.body.split_off(end);
    }
    Some((first, blocks))
}

/// The depth of `[[requirement]]` is 1, of `[[requirement.of]]` 2.
fn header(line: &str) -> Option<(usize, &str)> {
    let (path, behind) = line.trim_start().strip_prefix("[[")?.split_once("]]")?;
    let mut words = path.split('.').map(str::trim);
    let is_one = words.next() == Some("requirement") && words.all(|word| word == "of");
    let depth = path.split('.').count();
    is_one.then_some((depth, behind))
}

fn lines(all: &[&str]) -> String {
    all.iter().flat_map(|line| [*line, "\n"]).collect()
}

fn emit(of: &[Requirement], depth: usize, kept: &BTreeMap<&str, Block>, out: &mut String) {
    for one in of {
        if !out.is_empty() && !out.ends_with("\n\n") {
            out.push('\n');
        }
        let place = format!("requirement{}", ".of".repeat(depth - 1));
        if let Some(block) = kept.get(one.id.as_str()) {
            out.push_str(&lines(&block.lead));
            // Writing into a String cannot fail.
            let _ = writeln!(out, "[[{place}]]{}", block.behind);
            for line in &block.body {
                out.push_str(&said(line, &one.kind));
            }
            out.push_str(&needs(&block.body, &one.kind));
            out.push_str(&lines(&block.tail));
        } else {
            let _ = writeln!(out, "[[{place}]]");
            out.push_str(&alone(one));
        }
        emit(one.kind.inside(), depth + 1, kept, out);
    }
}

/// A requirement without its header and without what is in it.
fn alone(one: &Requirement) -> String {
    let written = write(&Requirements(vec![one.clone()]));
    let mut lines = written.lines().skip(1);
    let own = lines
        .by_ref()
        .take_while(|line| !line.is_empty() && !line.starts_with('['));
    own.flat_map(|line| [line, "\n"]).collect()
}

fn key(line: &str) -> Option<&str> {
    if is_comment(line) {
        return None;
    }
    line.split_once('=').map(|(key, _)| key.trim())
}

/// A line of a block; where a group is another kind of group now, with the word for that.
fn said(line: &str, kind: &Kind) -> String {
    let comment = || {
        line.split_once('#')
            .map_or_else(String::new, |(_, said)| format!(" #{said}"))
    };
    match (key(line), kind) {
        (Some("kind"), Kind::Any { .. } | Kind::All { .. }) => {
            format!("kind = \"{}\"{}\n", kind.word(), comment())
        }
        (Some("at-least"), Kind::Any { at_least, .. }) => {
            format!("at-least = {at_least}{}\n", comment())
        }
        (Some("at-least"), Kind::All { .. }) => match comment().trim() {
            "" => String::new(),
            said => format!("{said}\n"),
        },
        _ => format!("{line}\n"),
    }
}

/// The number that a group needs and did not have.
fn needs(body: &[&str], kind: &Kind) -> String {
    match kind {
        Kind::Any { at_least, .. } if !body.iter().any(|line| key(line) == Some("at-least")) => {
            format!("at-least = {at_least}\n")
        }
        _ => String::new(),
    }
}
