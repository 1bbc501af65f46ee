//! Blocks that come and go as a whole.

use super::layout::Layout;
use super::write::otherwise;
use super::{Form, Reader, read, render};
use base::Message;
use courseware::places::BlockPlaces;

/// The text with a new block after one of its blocks (counted from 0), or at its end. Everything else keeps its bytes.
pub fn insert(
    text: &str,
    reader: Reader,
    after: Option<usize>,
    form: &Form,
) -> Result<String, Message> {
    let gone = || Message::new("authoring-form-gone").with("id", form.id.as_str());
    let blocks = reader.blocks(text);
    let place = match after {
        Some(at) => end_of(text, blocks.get(at).ok_or_else(gone)?),
        None => text.len(),
    };
    let at = after.map_or(blocks.len(), |at| at + 1);
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let block = render(form, reader)?.replace('\n', end);
    let (head, tail) = text.split_at(place);
    let gap = match head {
        "" => String::new(),
        head if head.ends_with(&end.repeat(2)) => String::new(),
        head if head.ends_with('\n') => end.to_owned(),
        _ => end.repeat(2),
    };
    let below = if tail.is_empty() || tail.starts_with(end) {
        ""
    } else {
        end
    };
    let new = format!("{head}{gap}{block}{below}{tail}");
    let mut expected = read(text, reader);
    // In its place it reads as it does alone.
    let own = read(&block, reader).into_iter().next();
    expected.insert(at, own.ok_or_else(|| otherwise(form, None))?);
    if read(&new, reader) == expected {
        Ok(new)
    } else {
        Err(otherwise(form, None))
    }
}

/// The text without one of its blocks, and without the empty line after it.
pub fn remove(text: &str, reader: Reader, at: usize) -> Result<String, Message> {
    let mut expected = read(text, reader);
    let blocks = reader.blocks(text);
    let block = blocks
        .get(at)
        .ok_or_else(|| Message::new("authoring-form-gone").with("id", ""))?;
    let form = expected.remove(at);
    let start = Layout::of(text, block).fence.start;
    let rest = &text[end_of(text, block)..];
    let blank = rest.split_inclusive('\n').next();
    let blank = blank.filter(|line| line.trim().is_empty());
    let rest = &rest[blank.map_or(0, str::len)..];
    let new = format!("{}{rest}", &text[..start]);
    if read(&new, reader) == expected {
        Ok(new)
    } else {
        Err(otherwise(&form, None))
    }
}

/// Whether nothing but empty lines stands between a block and the next one.
pub fn are_neighbours(text: &str, reader: Reader, at: usize) -> bool {
    let blocks = reader.blocks(text);
    match blocks.get(at..at + 2) {
        Some([one, next]) => between(text, one, next).trim().is_empty(),
        _ => false,
    }
}

/// The text with a block and its next neighbour in each other's places. Every block keeps its bytes.
pub fn swap(text: &str, reader: Reader, at: usize) -> Result<String, Message> {
    let mut expected = read(text, reader);
    let blocks = reader.blocks(text);
    let Some([one, next]) = blocks
        .get(at..at + 2)
        .filter(|_| are_neighbours(text, reader, at))
    else {
        let id = expected.get(at).map_or("", |form| form.id.as_str());
        return Err(Message::new("authoring-form-no-neighbour").with("id", id));
    };
    let (start, end) = (Layout::of(text, one).fence.start, end_of(text, next));
    let first = &text[start..end_of(text, one)];
    let second = &text[Layout::of(text, next).fence.start..end];
    let gap = between(text, one, next);
    // The last line of a file may have no end; what stands last now has none then.
    let new = if second.ends_with('\n') {
        format!("{second}{gap}{first}")
    } else {
        let bare = first.trim_end_matches(['\r', '\n']);
        format!("{second}{}{gap}{bare}", &first[bare.len()..])
    };
    let new = format!("{}{new}{}", &text[..start], &text[end..]);
    expected.swap(at, at + 1);
    if read(&new, reader) == expected {
        Ok(new)
    } else {
        Err(otherwise(&expected[at], None))
    }
}

fn between<'t>(text: &'t str, one: &BlockPlaces, next: &BlockPlaces) -> &'t str {
    let (start, end) = (end_of(text, one), Layout::of(text, next).fence.start);
    text.get(start..end).unwrap_or_default()
}

/// Where the line of the closing fence ends.
fn end_of(text: &str, block: &BlockPlaces) -> usize {
    let end = Layout::of(text, block).end;
    let fence = text[end..].split_inclusive('\n').next();
    let closes = fence.filter(|line| line.trim().starts_with(['`', '~']));
    end + closes.map_or(0, str::len)
}
