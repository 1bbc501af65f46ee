//! How somebody is reached: whether they want reminders, and whether they have a calendar link.

use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use views::calendar::ReachView;

/// One's own settings.
pub async fn reach(ctx: &Context, actor: &Actor) -> Result<ReachView, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    Ok(ReachView {
        wants_reminders: store::reminder::get_wanted(&mut reader, person.account).await?,
        calendar_made_at: store::calendar::find_made(&mut reader, person.account).await?,
    })
}

/// Says whether one wants reminders of deadlines and news of results. Letters about certificates and access come in any case.
pub async fn set_reminders(ctx: &Context, actor: &Actor, wanted: bool) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let mut tx = ctx.db.begin().await?;
    if store::reminder::get_wanted(&mut tx, person.account).await? == wanted {
        return Ok(());
    }
    store::reminder::update_wanted(&mut tx, person.account, wanted, ctx.now()).await?;
    let subject = ("account", &*person.account.to_string());
    let detail = serde_json::json!({ "wanted": wanted });
    record(
        ctx,
        &mut tx,
        actor,
        "account.reminders-set",
        subject,
        detail,
    )
    .await?;
    Ok(tx.commit().await?)
}
