//! Showing one's own certificate with the whole name, for some days, to whoever has the link.

use super::shown::{self, Reader};
use crate::account::token;
use crate::actor::anyone;
use crate::record::record;
use crate::{Actor, Context, Person, UseCaseError};
use base::{FactId, Locale, Message, Timestamp};
use certification::Code;
use store::certificate::Certificate;
use store::db::Connection;
use store::share::Share;
use views::certify::{CertificateView, ShareView};

/// Days for which a link may work.
const MOST_DAYS: u32 = 365;
/// Links of one certificate that may work at once.
const MOST: usize = 20;

/// One's own certificate with this code.
pub(super) async fn own(
    conn: &mut Connection,
    person: &Person,
    code: &str,
) -> Result<Certificate, UseCaseError> {
    let code = Code::parse(code).ok_or(UseCaseError::NotFound)?;
    store::certificate::find(conn, &code.to_string())
        .await?
        .filter(|found| found.account == person.account)
        .ok_or(UseCaseError::NotFound)
}

/// Makes a link that works for so many days and gives its path. It is a secret: only its hash is stored.
pub async fn share(
    ctx: &Context,
    actor: &Actor,
    code: &str,
    days: u32,
) -> Result<String, UseCaseError> {
    let person = actor.person()?;
    if !(1..=MOST_DAYS).contains(&days) {
        let message = Message::new("certificate-share-days-wrong").with("most", MOST_DAYS);
        return Err(UseCaseError::field("days", message));
    }
    let (token, hash) = token::pair(ctx)?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let certificate = own(&mut tx, person, code).await?;
    if store::share::list(&mut tx, certificate.id, now)
        .await?
        .len()
        >= MOST
    {
        return Err(UseCaseError::Conflict(
            Message::new("certificate-share-many").with("most", MOST),
        ));
    }
    let new = Share {
        id: FactId::new(now, ctx.random()?),
        certificate: certificate.id,
        expires_at: now.plus_seconds(i64::from(days) * 86_400),
    };
    store::share::insert(&mut tx, &new, &hash, now).await?;
    let subject = certificate.id.to_string();
    let detail = serde_json::json!({ "days": days });
    record(
        ctx,
        &mut tx,
        actor,
        "certificate.shared",
        ("certificate", &subject),
        detail,
    )
    .await?;
    tx.commit().await?;
    Ok(format!("/verify/shared/{token}"))
}

/// The links of one's own certificate that work.
pub async fn list_shares(
    ctx: &Context,
    actor: &Actor,
    code: &str,
) -> Result<Vec<ShareView>, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let certificate = own(&mut reader, person, code).await?;
    let shares = store::share::list(&mut reader, certificate.id, ctx.now()).await?;
    Ok(shares
        .into_iter()
        .map(|one| ShareView {
            id: one.id,
            expires_at: one.expires_at,
        })
        .collect())
}

/// Ends a link of one's own certificate. A second time changes nothing.
pub async fn end_share(
    ctx: &Context,
    actor: &Actor,
    code: &str,
    id: FactId,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let certificate = own(&mut tx, person, code).await?;
    store::share::update_ended(&mut tx, certificate.id, id, ctx.now()).await?;
    Ok(tx.commit().await?)
}

/// The certificate behind a link, with the whole name, for whoever has it.
pub async fn shared(
    ctx: &Context,
    actor: &Actor,
    token: &str,
    locale: Locale,
) -> Result<CertificateView, UseCaseError> {
    anyone(actor);
    let now = ctx.now();
    let mut reader = ctx.db.read().await?;
    let certificate = behind(&mut reader, token, now).await?;
    shown::view(&mut reader, &certificate, Reader::Insider, locale, now).await
}

/// The certificate behind a link that works.
pub(super) async fn behind(
    conn: &mut Connection,
    token: &str,
    now: Timestamp,
) -> Result<Certificate, UseCaseError> {
    let hash = token::hash(token).ok_or(UseCaseError::NotFound)?;
    let share = store::share::find(conn, &hash, now)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    Ok(store::certificate::get(conn, share.certificate).await?)
}
