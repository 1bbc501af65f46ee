//! Checking a file, for anyone. Nothing of it is kept.
//!
//! Here, where the certificate was issued, a good signature is not enough: the certificate must be among those that were
//! issued, say what was kept of it, and still count. A status list is for those who cannot ask here.

use super::keys::{published, site};
use super::shown::{self, Reader};
use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Message, Timestamp};
use certification::Code;
use documents::keys::{IssuerKey, IssuerKeys, Site};
use documents::verify::{Facts, Format, Request, Signature, Validity, Verdict, restates};
use std::sync::Arc;
use store::certificate::Certificate;
use store::db::Connection;
use views::certify::{CertificateStanding, CertificateView, FileFacts, FileOutcome, FileVerdict};

/// What a file says, whether this installation issued it, and, where it did, what the certificate is worth today.
pub async fn verify_file(
    ctx: &Context,
    actor: &Actor,
    input: Vec<u8>,
    locale: Locale,
) -> Result<(FileVerdict, Option<CertificateView>), UseCaseError> {
    anyone(actor);
    let (input, now) = (Arc::<[u8]>::from(input), ctx.now());
    let said = with_own_keys(&input, &site(ctx)?, &published(ctx).await?, now).await?;
    let (Signature::Good, Some(facts)) = (&said.signature, &said.facts) else {
        return Ok((view(&said, unsigned(&said.signature), locale), None));
    };
    let mut reader = ctx.db.read().await?;
    let Some(certificate) = named(&mut reader, &facts.id).await? else {
        return Ok((view(&said, FileOutcome::Unknown, locale), None));
    };
    let today = shown::view(&mut reader, &certificate, Reader::Public, locale, now).await?;
    let kept = store::certificate::find_file(&mut reader, certificate.id, "json").await?;
    drop(reader);
    let kept = kept.map(|file| file.content);
    let outcome = if is_kept(&input, facts, &certificate, kept).await? {
        worth(&said.validity, &today)
    } else {
        FileOutcome::Other
    };
    Ok((view(&said, outcome, locale), Some(today)))
}

/// Whose signature it is. What is signed with a key of ours is ours under whatever address the site had then; whether it was
/// issued is for the records to tell.
async fn with_own_keys(
    input: &Arc<[u8]>,
    site: &Site,
    keys: &[IssuerKey],
    now: Timestamp,
) -> Result<Verdict, UseCaseError> {
    let said = verdict(input, IssuerKeys::of_site(site, keys), now).await?;
    if let Signature::UnknownKey { issuer } = &said.signature
        && let Some(former) = Site::of_did(issuer)
    {
        return verdict(input, IssuerKeys::of_site(&former, keys), now).await;
    }
    Ok(said)
}

/// Checking takes milliseconds of work: not on a thread that answers requests.
async fn verdict(
    input: &Arc<[u8]>,
    issuers: Vec<IssuerKeys>,
    now: Timestamp,
) -> Result<Verdict, UseCaseError> {
    let input = Arc::clone(input);
    tokio::task::spawn_blocking(move || {
        documents::verify::verify(&Request {
            input: &input,
            issuers: &issuers,
            status: None,
            now,
        })
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// The certificate that an id, or the code of a short form, names. Without a public address the id is made from the code and
/// does not show it.
async fn named(conn: &mut Connection, id: &str) -> Result<Option<Certificate>, UseCaseError> {
    let last = id.rsplit('/').next().unwrap_or(id);
    if let Some(code) = Code::parse(last) {
        return Ok(store::certificate::find(conn, &code.to_string()).await?);
    }
    if !id.starts_with("urn:uuid:") {
        return Ok(None);
    }
    let (codes, id) = (store::certificate::list_codes(conn).await?, id.to_owned());
    let site = Site::without_address();
    let code = tokio::task::spawn_blocking(move || {
        codes
            .into_iter()
            .find(|code| site.certificate_id(code) == id)
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    match code {
        Some(code) => Ok(store::certificate::find(conn, &code).await?),
        None => Ok(None),
    }
}

/// Whether it says what was kept: the short form names the record, the others repeat the signed file.
async fn is_kept(
    input: &Arc<[u8]>,
    facts: &Facts,
    certificate: &Certificate,
    kept: Option<Vec<u8>>,
) -> Result<bool, UseCaseError> {
    if let Some(record) = facts.record {
        let hash = super::register::bytes(&certificate.snapshot_sha256)?;
        return Ok(hash.starts_with(&record));
    }
    let Some(kept) = kept else {
        return Ok(false);
    };
    let input = Arc::clone(input);
    tokio::task::spawn_blocking(move || restates(&input, &kept))
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// What a genuine certificate is worth now.
const fn worth(validity: &Validity, today: &CertificateView) -> FileOutcome {
    if !today.intact {
        return FileOutcome::RecordAltered;
    }
    match (&today.standing, validity) {
        (CertificateStanding::Revoked { .. }, _) => FileOutcome::Revoked,
        (CertificateStanding::Corrected { .. }, _) => FileOutcome::Corrected,
        (_, Validity::NotYet { .. }) => FileOutcome::NotYet,
        (CertificateStanding::Expired, _) | (_, Validity::Expired { .. }) => FileOutcome::Expired,
        (CertificateStanding::Valid, Validity::Valid { .. }) => FileOutcome::Valid,
        (CertificateStanding::Valid, Validity::Unread) => FileOutcome::Unread,
    }
}

const fn unsigned(signature: &Signature) -> FileOutcome {
    match signature {
        Signature::Altered => FileOutcome::Altered,
        Signature::UnknownKey { .. } => FileOutcome::Foreign,
        _ => FileOutcome::Unread,
    }
}

fn view(verdict: &Verdict, outcome: FileOutcome, locale: Locale) -> FileVerdict {
    let facts = verdict
        .facts
        .as_ref()
        .filter(|_| verdict.signature == Signature::Good);
    FileVerdict {
        outcome,
        heading: Message::new(heading(outcome)),
        said: said(verdict, outcome, locale),
        facts: facts.map(|facts| FileFacts {
            title: facts.title.clone(),
            holder: facts.holder.clone(),
            issuer: facts.issuer.clone(),
            issued_at: facts.issued_at,
            shown: facts.shown.clone(),
        }),
    }
}

const fn heading(outcome: FileOutcome) -> &'static str {
    match outcome {
        FileOutcome::Valid => "verify-genuine",
        FileOutcome::NotYet => "verify-file-not-yet",
        FileOutcome::Expired => "verify-expired",
        FileOutcome::Corrected => "verify-corrected",
        FileOutcome::Revoked => "verify-revoked",
        FileOutcome::RecordAltered => "verify-altered",
        FileOutcome::Other => "verify-file-other",
        FileOutcome::Unknown => "verify-file-unknown",
        FileOutcome::Altered => "verify-file-altered",
        FileOutcome::Foreign => "verify-file-foreign",
        FileOutcome::Unread => "verify-file-unread",
    }
}

/// The sentences below the heading. Dates are told only where they still matter.
fn said(verdict: &Verdict, outcome: FileOutcome, locale: Locale) -> Vec<Message> {
    let signature = verdict.signature.message();
    let dates = || verdict.validity.message(locale);
    let own = |id: &str| Message::new(id);
    let mut said = match outcome {
        FileOutcome::Valid | FileOutcome::NotYet | FileOutcome::Expired => {
            vec![signature, dates(), own("verify-file-good")]
        }
        FileOutcome::Corrected => vec![signature, own("verify-file-corrected")],
        FileOutcome::Revoked => vec![signature, own("verify-file-revoked")],
        FileOutcome::RecordAltered => vec![own("verify-altered-note")],
        FileOutcome::Other => return vec![own("verify-file-other-note")],
        FileOutcome::Unknown => return vec![own("verify-file-unknown-note")],
        FileOutcome::Foreign => return vec![foreign(&verdict.signature)],
        FileOutcome::Unread if verdict.signature == Signature::Good => vec![signature, dates()],
        FileOutcome::Altered | FileOutcome::Unread => return vec![signature],
    };
    said.extend(match verdict.format {
        // What the record would add is said above.
        Some(Format::Compact) => Some(own("verify-file-short")),
        format => format.and_then(Format::caution).map(Message::new),
    });
    said
}

fn foreign(signature: &Signature) -> Message {
    let issuer = match signature {
        Signature::UnknownKey { issuer } => issuer.as_str(),
        _ => "",
    };
    Message::new("verify-file-foreign-note").with("issuer", issuer)
}
