//! Local law and procedure: for the officers of one country, and for nobody else.

use crate::{Actor, Context, UseCaseError};
use authoring::overlay::{Standing, standing};
use courseware::{Block, Lesson, LocalBlock};
use jiff::civil::Date;
use std::collections::BTreeSet;
use views::learn::LocalLawView;

/// The blocks of a lesson in all its languages.
fn blocks(lesson: &Lesson) -> impl Iterator<Item = &LocalBlock> {
    let all = lesson.texts.values().flat_map(|text| &text.blocks);
    all.filter_map(|block| match block {
        Block::Local(local) => Some(local),
        Block::Html(_) | Block::Check(_) => None,
    })
}

/// Whether a lesson has something that not everybody sees.
pub(super) fn has_law(lesson: &Lesson) -> bool {
    blocks(lesson).next().is_some()
}

/// The countries that have something of their own in a lesson, by code.
pub(super) fn countries(lesson: &Lesson) -> Vec<String> {
    let codes: BTreeSet<&str> = blocks(lesson).map(|one| one.country.as_str()).collect();
    codes.into_iter().map(str::to_owned).collect()
}

/// The country whose law somebody sees: that of their account, or else of the organisation they belong to now.
pub(super) async fn country(ctx: &Context, actor: &Actor) -> Result<Option<String>, UseCaseError> {
    let Some(account) = actor.account() else {
        return Ok(None);
    };
    let mut reader = ctx.db.read().await?;
    let own = store::account::get(&mut reader, account).await?.country;
    if own.is_some() {
        return Ok(own);
    }
    let belongs = store::affiliation::find_current(&mut reader, account).await?;
    Ok(belongs.and_then(|one| one.country))
}

/// A block as an officer of its country sees it on a day.
pub(super) fn view(one: &LocalBlock, today: Date) -> LocalLawView {
    let is_expired = matches!(standing(one.date, one.expires, today), Standing::Expired(_));
    let end = one.expires.filter(|_| is_expired);
    LocalLawView {
        id: one.id.to_string(),
        country: one.country.clone(),
        locale: one.locale,
        html: one.html.clone(),
        reviewer: one.reviewer.clone(),
        date: one.date.to_string(),
        expired: end.map(|end| end.to_string()),
        source: one.source.clone(),
    }
}
