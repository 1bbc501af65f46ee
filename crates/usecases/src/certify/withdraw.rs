//! Correcting and revoking. Nothing is edited: a correction is another certificate, a revocation is a fact with a reason that
//! anyone may read.

use super::freeze::{holder, issuer};
use super::issue::{IssuedCertificate, Of, Ready, issue, may_issue};
use super::register::{Happened, enter};
use super::shown::{self, Reader};
use super::snapshot;
use crate::record::record;
use crate::supervise::mail;
use crate::supervise::programmes::access;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Message, Timestamp};
use certification::Code;
use certification::register::Event;
use certification::snapshot::FORM;
use store::certificate::Certificate;
use store::db::Connection;
use views::account::Role;
use views::certify::CertificateView;
use views::programme::StaffRole;

/// Characters of a reason: it is public, so it must say something and no story.
const SHORTEST: usize = 10;
const LONGEST: usize = 300;

/// Permission: managers of the programme whose certification it is; of a completed course, which belongs to no programme, administrators.
async fn may_withdraw(
    conn: &mut Connection,
    actor: &Actor,
    certificate: &Certificate,
) -> Result<(), UseCaseError> {
    match certificate.cycle {
        Some(cycle) => {
            let cycle = store::cycle::get(conn, cycle).await?;
            let certification = store::certification::get(conn, cycle.certification).await?;
            let programme = certification.programme;
            access::staff(conn, actor, programme, &[StaffRole::Manager])
                .await
                .map(|_| ())
        }
        None => actor.with_role(&[Role::Administrator]).map(|_| ()),
    }
}

async fn found(
    conn: &mut Connection,
    actor: &Actor,
    code: &str,
) -> Result<Certificate, UseCaseError> {
    let code = Code::parse(code).ok_or(UseCaseError::NotFound)?;
    let certificate = store::certificate::find(conn, &code.to_string())
        .await?
        .ok_or(UseCaseError::NotFound)?;
    may_withdraw(conn, actor, &certificate).await?;
    Ok(certificate)
}

/// A certificate as those see it who may take it back.
pub async fn issued(
    ctx: &Context,
    actor: &Actor,
    code: &str,
    locale: Locale,
) -> Result<CertificateView, UseCaseError> {
    actor.with_role(&[Role::Programme, Role::Administrator])?;
    let mut reader = ctx.db.read().await?;
    let certificate = found(&mut reader, actor, code).await?;
    shown::view(
        &mut reader,
        &certificate,
        Reader::Insider,
        locale,
        ctx.now(),
    )
    .await
}

pub(super) fn reason(text: &str) -> Result<&str, UseCaseError> {
    let text = text.trim();
    let length = text.chars().count();
    if (SHORTEST..=LONGEST).contains(&length) {
        return Ok(text);
    }
    let message = Message::new("certificate-reason-length")
        .with("least", SHORTEST)
        .with("most", LONGEST);
    Err(UseCaseError::field("reason", message))
}

/// What was corrected is neither corrected nor revoked: it is the newer certificate that is good, and that is named.
async fn refuse_corrected(
    conn: &mut Connection,
    certificate: &Certificate,
) -> Result<(), UseCaseError> {
    let replaced = store::certificate::list_successors(conn, certificate.id).await?;
    let newer = replaced
        .iter()
        .find(|(kind, ..)| kind == Event::Corrected.word());
    newer.map_or(Ok(()), |(_, newer, _)| {
        Err(UseCaseError::Conflict(
            Message::new("certificate-corrected-before").with("code", newer.as_str()),
        ))
    })
}

/// Takes a certificate back. A second time changes nothing and the first reason stays.
pub async fn revoke(
    ctx: &Context,
    actor: &Actor,
    code: &str,
    why: &str,
) -> Result<(), UseCaseError> {
    actor.with_role(&[Role::Programme, Role::Administrator])?;
    let mut tx = ctx.db.begin().await?;
    let certificate = found(&mut tx, actor, code).await?;
    let why = reason(why)?;
    refuse_corrected(&mut tx, &certificate).await?;
    let now = ctx.now();
    let happened = Happened {
        event: Event::Revoked,
        reason: why,
        predecessor: None,
    };
    if enter(ctx, &mut tx, actor, &certificate, happened, now).await? {
        told(ctx, &mut tx, actor, "certificate.revoked", &certificate).await?;
        mail::certificate_revoked(ctx, &mut tx, &certificate, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Issues a certificate in the place of one with a mistake in name, agency or country: these are taken from the account as it is
/// now, everything else stays as it was frozen. A second correction is one of the newer certificate.
pub async fn correct(
    ctx: &Context,
    actor: &Actor,
    code: &str,
    why: &str,
) -> Result<String, UseCaseError> {
    actor.with_role(&[Role::Programme, Role::Administrator])?;
    let mut tx = ctx.db.begin().await?;
    let certificate = found(&mut tx, actor, code).await?;
    let why = reason(why)?;
    may_issue(ctx)?;
    let now = ctx.now();
    refuse_corrected(&mut tx, &certificate).await?;
    let events = store::certificate::list_events(&mut tx, certificate.id).await?;
    if events.iter().any(|one| one.kind == Event::Revoked.word()) {
        return Err(UseCaseError::Conflict(Message::new(
            "certificate-revoked-before",
        )));
    }
    let issued = replace(ctx, &mut tx, actor, &certificate, why, now).await?;
    told(ctx, &mut tx, actor, "certificate.corrected", &certificate).await?;
    tx.commit().await?;
    Ok(issued.code)
}

async fn replace(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    certificate: &Certificate,
    why: &str,
    now: Timestamp,
) -> Result<IssuedCertificate, UseCaseError> {
    let mut next = snapshot::read(&certificate.snapshot)?;
    next.form = FORM;
    next.issuer = issuer(ctx);
    next.holder = holder(conn, certificate.account, next.holder.masked).await?;
    next.issued_at = now;
    next.corrects = Some(certificate.code.clone());
    let of = match (certificate.enrolment, certificate.cycle) {
        (Some(enrolment), _) => Of::Enrolment(enrolment),
        (None, Some(cycle)) => Of::Cycle(cycle),
        (None, None) => return Err(UseCaseError::Unexpected("a certificate of nothing".into())),
    };
    let ready = Ready {
        account: certificate.account,
        of,
        revision: certificate.revision + 1,
        snapshot: next,
        begins: Event::Corrected,
        reason: why.to_owned(),
        predecessor: Some(certificate.id),
    };
    issue(ctx, conn, actor, ready, now)
        .await?
        .ok_or_else(|| UseCaseError::Conflict(Message::new("certificate-corrected-meanwhile")))
}

async fn told(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    action: &str,
    certificate: &Certificate,
) -> Result<(), UseCaseError> {
    let subject = certificate.id.to_string();
    let detail = serde_json::json!({ "code": certificate.code });
    record(ctx, conn, actor, action, ("certificate", &subject), detail).await
}
