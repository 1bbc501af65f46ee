//! One letter to try the post with. It goes past the outbox: it belongs to nobody.

use super::post::{Outgoing, Posted};
use crate::account::Email;
use crate::{Actor, Context, UseCaseError};
use base::{MailId, Message};

/// Sends one letter to an address and says what came of it.
pub async fn test_letter(
    ctx: &Context,
    actor: &Actor,
    address: &str,
) -> Result<Posted, UseCaseError> {
    actor.operator()?;
    let Some(email) = Email::parse(address) else {
        return Err(UseCaseError::field("email", Message::new("email-unusable")));
    };
    let now = ctx.now();
    let site = ctx.settings.site.name.as_str();
    let letter = Outgoing {
        id: MailId::new(now, ctx.random()?),
        number: 1,
        name: email.as_str().to_owned(),
        email: email.as_str().to_owned(),
        locale: super::language(ctx, None),
        subject: Message::new("mail-test-subject").with("site", site),
        paragraphs: vec![Message::new("mail-test-what").with("site", site)],
        link: Some(String::from("/")),
        is_reminder: false,
        at: now,
    };
    Ok(ctx.post.post(&letter).await)
}
