//! The logo of a programme's certificates: a PNG file, written again without anything but its picture.

use super::preview::set_specimen;
use super::template::{add, latest};
use crate::certify::issue::sha256_of;
use crate::supervise::programmes::access::staff_of;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Message};
use documents::logo::{LARGEST, LONGEST_SIDE, NoLogo, cleaned};
use views::programme::StaffRole;

/// Bytes of a file that is looked at.
pub const LARGEST_LOGO: usize = LARGEST;

/// Whether somebody may send a logo: asked before the file is received.
pub async fn may_keep_logo(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    staff_of(&mut reader, actor, programme, &[StaffRole::Manager]).await?;
    Ok(())
}

/// Keeps a logo, and writes the next template with it. It is tried on a specimen first.
pub async fn keep_logo(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    file: Vec<u8>,
) -> Result<u32, UseCaseError> {
    actor.person()?;
    may_keep_logo(ctx, actor, programme).await?;
    let picture = tokio::task::spawn_blocking(move || cleaned(&file))
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?
        .map_err(refused)?;
    let tried = Some(picture.clone());
    set_specimen(ctx, actor, programme, None, tried, Locale::En).await?;
    change(ctx, actor, programme, Some(picture)).await
}

/// Writes the next template without a logo. The picture stays with the certificates that have it.
pub async fn remove_logo(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
) -> Result<u32, UseCaseError> {
    actor.person()?;
    change(ctx, actor, programme, None).await
}

/// The logo of the latest template.
pub async fn logo(ctx: &Context, actor: &Actor, programme: &str) -> Result<Vec<u8>, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, programme) = staff_of(&mut reader, actor, programme, &[StaffRole::Manager]).await?;
    let (_, content) = latest(&mut reader, programme.id).await?;
    let sha256 = content.logo.ok_or(UseCaseError::NotFound)?;
    store::certification::find_logo(&mut reader, &sha256)
        .await?
        .ok_or(UseCaseError::NotFound)
}

/// Whoever sends a logo sees nothing of the rest of the template, so nothing of it is overwritten.
async fn change(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    picture: Option<Vec<u8>>,
) -> Result<u32, UseCaseError> {
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let (number, mut content) = latest(&mut tx, programme.id).await?;
    let logo = picture.as_deref().map(sha256_of);
    if content.logo == logo {
        return Ok(number);
    }
    if let (Some(sha256), Some(picture)) = (&logo, &picture) {
        store::certification::insert_logo(&mut tx, sha256, picture, ctx.now()).await?;
    }
    content.logo = logo;
    let next = number.saturating_add(1);
    if !add(
        ctx,
        &mut tx,
        actor,
        (programme.id, person.account),
        next,
        &content,
    )
    .await?
    {
        let message = Message::new("template-outdated").with("number", number);
        return Err(UseCaseError::Conflict(message));
    }
    tx.commit().await?;
    Ok(next)
}

fn refused(problem: NoLogo) -> UseCaseError {
    let message = match problem {
        NoLogo::TooLarge => Message::new("logo-too-large").with("kilobytes", LARGEST / 1024),
        NoLogo::NotPng => Message::new("logo-not-png"),
        NoLogo::TooWide => Message::new("logo-too-wide").with("pixels", LONGEST_SIDE),
        NoLogo::Damaged => Message::new("logo-damaged"),
    };
    UseCaseError::field("logo", message)
}
