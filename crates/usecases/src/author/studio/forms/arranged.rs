//! A row is added, moved or taken out while a form is filled in: nothing is saved, and nothing that was typed is lost.

use super::super::access::reading;
use super::super::work::Work;
use super::block::Block;
use super::sent::FormSent;
use super::source::Source;
use crate::{Actor, Context, UseCaseError};

/// The form with its rows as the button says (`add-hint`, `up-3` …), and the row that it was about. A button that does not fit
/// changes nothing.
pub async fn arrange_form(
    ctx: &Context,
    actor: &Actor,
    sent: &FormSent,
    act: &str,
) -> Result<(FormSent, Option<usize>), UseCaseError> {
    let place = &sent.place;
    let mut reader = reading(ctx, actor, &place.course).await?;
    let work = Work::open(&mut reader, &place.course).await?;
    let source = Source::at(&mut reader, &work, &place.path, place.seen).await?;
    let mut arranged = sent.clone();
    let block = Block::find(&source, &sent.wanted())?;
    let about = if source.is_translation() {
        None
    } else {
        block.arrange(&mut arranged, act)
    };
    Ok((arranged, about))
}
