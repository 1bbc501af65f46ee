//! Issuing: once per course enrolment, once per cycle, whatever is clicked, retried or crashed.
//!
//! The unique keys of `certificates` decide, not a look before. Certificate, fact, place in a status list and entry
//! in the register are one transaction; without a signing key it does not begin.

use super::keys::refuse_retired;
use super::register::{Happened, enter};
use crate::record::record;
use crate::supervise::mail;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CertificateId, CycleId, EnrolmentId, Timestamp};
use certification::register::Event;
use certification::{Code, Snapshot};
use sha2::{Digest, Sha256};
use store::certificate::{Certificate, NewCertificate};
use store::db::Connection;
use store::register::StatusPlace;

/// Places of one status list: what the standard asks at least, so that nobody is told by their place
/// (W3C Bitstring Status List 1.0, 2025).
pub(super) const STATUS_PLACES: u32 = 131_072;
/// From here on another list is begun: places are drawn, and few tries should find a free one.
const FULL_ENOUGH: u32 = STATUS_PLACES / 2;

/// What a certificate is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    Enrolment(EnrolmentId),
    Cycle(CycleId),
}

/// A certificate that may be issued.
pub(crate) struct Ready {
    pub account: AccountId,
    pub of: Of,
    /// From 1; a correction is the next.
    pub revision: u32,
    /// Everything but its code.
    pub snapshot: Snapshot,
    /// How it begins, and of a correction or renewal which one it follows.
    pub begins: Event,
    /// Of a correction; anyone may read it.
    pub reason: String,
    pub predecessor: Option<CertificateId>,
}

/// What was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IssuedCertificate {
    pub id: CertificateId,
    pub code: String,
}

/// Whether anything can be issued: there is a key to sign with, and nothing is wrong with the register.
pub(crate) fn may_issue(ctx: &Context) -> Result<(), UseCaseError> {
    ctx.keys.signing()?;
    super::guard::may_enter(ctx, ctx.now())
}

/// The same, with a look whether another program has made a newer key meanwhile.
pub(super) async fn can_issue(ctx: &Context, conn: &mut Connection) -> Result<bool, UseCaseError> {
    let (Ok(()), Ok(signing)) = (may_issue(ctx), ctx.keys.signing()) else {
        return Ok(false);
    };
    match refuse_retired(ctx, conn, &signing).await {
        Ok(()) => Ok(true),
        Err(UseCaseError::Conflict(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Issues a certificate, in the transaction of what it follows from; `None` when that was done before.
pub(crate) async fn issue(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    ready: Ready,
    now: Timestamp,
) -> Result<Option<IssuedCertificate>, UseCaseError> {
    may_issue(ctx)?;
    let code = Code::from_random(ctx.random()?).to_string();
    let mut snapshot = ready.snapshot;
    snapshot.code.clone_from(&code);
    let text = serde_json::to_string(&snapshot)?;
    let (enrolment, cycle) = match ready.of {
        Of::Enrolment(id) => (Some(id), None),
        Of::Cycle(id) => (None, Some(id)),
    };
    let certificate = Certificate {
        id: CertificateId::new(now, ctx.random()?),
        code: code.clone(),
        account: ready.account,
        enrolment,
        cycle,
        revision: ready.revision,
        snapshot_sha256: sha256(&text),
        snapshot: text,
        issued_at: now,
    };
    let new = NewCertificate {
        id: certificate.id,
        code: &code,
        account: ready.account,
        enrolment,
        cycle,
        revision: ready.revision,
        snapshot: &certificate.snapshot,
        snapshot_sha256: &certificate.snapshot_sha256,
        issued_at: now,
    };
    if !store::certificate::insert(conn, &new).await? {
        return Ok(None);
    }
    give_place(ctx, conn, certificate.id).await?;
    let begins = ready.begins;
    let happened = Happened {
        event: begins,
        reason: &ready.reason,
        predecessor: ready.predecessor,
    };
    enter(ctx, conn, actor, &certificate, happened, now).await?;
    let detail = serde_json::json!({ "sha256": certificate.snapshot_sha256 });
    let subject = certificate.id.to_string();
    record(
        ctx,
        conn,
        actor,
        "certificate.issued",
        ("certificate", &subject),
        detail,
    )
    .await?;
    mail::certificate_issued(ctx, conn, &certificate, begins, now).await?;
    Ok(Some(IssuedCertificate {
        id: certificate.id,
        code,
    }))
}

/// A place drawn from a status list, so that neighbours in it tell nothing of each other.
async fn give_place(
    ctx: &Context,
    conn: &mut Connection,
    certificate: CertificateId,
) -> Result<(), UseCaseError> {
    let (mut list, taken) = store::register::get_status_list(conn).await?;
    if taken >= FULL_ENOUGH {
        list += 1;
    }
    // At most half the places are taken: 64 draws that all fail are less likely than a broken disk.
    for _ in 0..64 {
        let place = u32::from_be_bytes(ctx.random()?) % STATUS_PLACES;
        let at = StatusPlace { list, place };
        if store::register::insert_status_place(conn, at, certificate).await? {
            return Ok(());
        }
    }
    Err(UseCaseError::Unexpected(
        "no place was found in the status list".into(),
    ))
}

pub(super) fn sha256(text: &str) -> String {
    sha256_of(text.as_bytes())
}

pub(super) fn sha256_of(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}
