//! A form is saved: the text is written anew over the state that the form began from, and then saved as every text is, so that what
//! somebody else wrote meanwhile stays or is asked about.

use super::super::access::reading;
use super::super::save::{Typed, save_as};
use super::super::work::Work;
use super::block::{Block, gone};
use super::fill::filled;
use super::sent::{BlockPlace, FormSent};
use super::source::{Source, name, place};
use crate::{Actor, Context, UseCaseError};
use authoring::forms::{self, Form};
use base::{Arg, Message};
use views::studio_forms::BlockSaved;

/// What is done to a block as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It changes places with the one before.
    Up,
    /// It changes places with the one after.
    Down,
    Remove,
}

/// Saves a block as it was typed, or a new one.
pub async fn save_block(
    ctx: &Context,
    actor: &Actor,
    sent: &FormSent,
) -> Result<BlockSaved, UseCaseError> {
    actor.person()?;
    let source = began(ctx, actor, &sent.place).await?;
    let block = Block::find(&source, &sent.wanted())?;
    let form = filled(&block.before, sent, source.is_translation())?;
    let reader = source.reader();
    let refused = |reason: Message| UseCaseError::field(&where_typed(sent, &form, &reason), reason);
    let (text, at) = match (block.at, &sent.new) {
        (Some(at), _) => (forms::write(&source.text, reader, at, &form), at),
        (None, new) => {
            let all = source.forms();
            let after = new.as_ref().filter(|new| !new.after.is_empty());
            let after = after
                .map(|new| place(&all, &new.after).ok_or_else(|| gone(&new.after)))
                .transpose()?;
            let at = after.map_or(all.len(), |after| after + 1);
            (forms::insert(&source.text, reader, after, &form), at)
        }
    };
    let text = text.map_err(refused)?;
    let block = name(&forms::read(&text, reader), at);
    kept(ctx, actor, &sent.place, text, block).await
}

/// Moves a block among its neighbours, or takes it out.
pub async fn change_block(
    ctx: &Context,
    actor: &Actor,
    about: &BlockPlace,
    change: Change,
) -> Result<BlockSaved, UseCaseError> {
    actor.person()?;
    let source = began(ctx, actor, about).await?;
    // A translation has what its source has, in its order.
    if source.is_translation() {
        return Err(UseCaseError::NotFound);
    }
    let all = source.forms();
    let at = place(&all, &about.block).ok_or_else(|| gone(&about.block))?;
    let (text, reader) = (&source.text, source.reader());
    let (text, at) = match change {
        Change::Remove => (forms::remove(text, reader, at), None),
        Change::Down => (forms::swap(text, reader, at), Some(at + 1)),
        Change::Up => {
            let before = at.checked_sub(1).ok_or_else(|| {
                let id = about.block.as_str();
                UseCaseError::Conflict(Message::new("authoring-form-no-neighbour").with("id", id))
            })?;
            (forms::swap(text, reader, before), Some(before))
        }
    };
    let text = text.map_err(UseCaseError::Conflict)?;
    let block = at.map_or_else(String::new, |at| name(&forms::read(&text, reader), at));
    kept(ctx, actor, about, text, block).await
}

/// The text in the state that a form began from.
pub(super) async fn began(
    ctx: &Context,
    actor: &Actor,
    about: &BlockPlace,
) -> Result<Source, UseCaseError> {
    let mut reader = reading(ctx, actor, &about.course).await?;
    let work = Work::open(&mut reader, &about.course).await?;
    Source::at(&mut reader, &work, &about.path, about.seen).await
}

pub(super) async fn kept(
    ctx: &Context,
    actor: &Actor,
    about: &BlockPlace,
    text: String,
    block: String,
) -> Result<BlockSaved, UseCaseError> {
    let typed = Typed {
        course: about.course.clone(),
        path: about.path.clone(),
        seen: about.seen,
        text,
        save_key: about.save_key.clone(),
    };
    let saved = save_as(ctx, actor, &typed, "form").await?;
    Ok(BlockSaved {
        saved,
        text: typed.text,
        block,
    })
}

/// The field that a refusal is about: the first one with the words that it names.
fn where_typed(sent: &FormSent, form: &Form, reason: &Message) -> String {
    let named = reason.args.iter().find_map(|(name, value)| match value {
        Arg::Text(words) if name == "words" => Some(words.as_str()),
        _ => None,
    });
    let holds = |field: &&forms::Field| {
        named.is_some_and(|words| field.text.lines().any(|line| line.trim() == words))
    };
    let field = form.fields.iter().find(holds);
    // Rows that were sent and fields of the form are the same in number and order.
    let at = field.and_then(|field| form.fields.iter().position(|one| std::ptr::eq(one, field)));
    match at.filter(|_| sent.rows.len() == form.fields.len()) {
        Some(at) => format!("text-{at}"),
        None => String::new(),
    }
}
