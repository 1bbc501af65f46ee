//! What a text was once, to be looked at before it is had back.

use super::access::reading;
use super::versions::pieces;
use super::work::Work;
use crate::author::heavy::heavy;
use crate::{Actor, Context, UseCaseError};
use authoring::words;
use views::studio_review::{Past, PastView};

/// A state of a text of the open draft, or of a draft before it, beside what the text is now.
pub async fn past(
    ctx: &Context,
    actor: &Actor,
    (course, path): (&str, &str),
    number: u32,
) -> Result<PastView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    let then = read(work.once(&mut reader, path, number).await?);
    let now = read(work.latest(path)?.1);
    drop(reader);
    let (then, since, is_coarse) = heavy(move || {
        let (pieces, is_whole) = words::within(|| match (words_of(&then), words_of(&now)) {
            (Some(old), Some(new)) if old != new => words::compare(old, new),
            _ => Vec::new(),
        });
        (then, pieces, !is_whole)
    })
    .await?;
    Ok(PastView {
        number,
        past: then,
        since: pieces(since),
        is_coarse,
    })
}

fn read(bytes: Option<Vec<u8>>) -> Past {
    match bytes.map(String::from_utf8) {
        None => Past::Gone,
        Some(Ok(text)) => Past::Text(text),
        Some(Err(_)) => Past::NoText,
    }
}

/// None of what is no text; what is not there has no words.
fn words_of(one: &Past) -> Option<&str> {
    match one {
        Past::Text(text) => Some(text),
        Past::Gone => Some(""),
        Past::NoText => None,
    }
}
