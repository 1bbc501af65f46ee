//! Checking a file, for anyone. Nothing of it is kept.

use super::files::signed_list;
use super::keys::{published, site};
use super::shown::{self, Reader};
use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Timestamp};
use certification::Code;
use documents::keys::{IssuerKeys, Site};
use documents::verify::{Request, Signature, Status, UnknownStatus, Verdict};
use std::sync::Arc;
use store::certificate::Certificate;
use store::db::Connection;
use views::certify::{CertificateView, FileFacts, FileVerdict};

/// What a file says, whether this installation signed it, and, where it did, what the certificate is worth today.
pub async fn verify_file(
    ctx: &Context,
    actor: &Actor,
    input: Vec<u8>,
    locale: Locale,
) -> Result<(FileVerdict, Option<CertificateView>), UseCaseError> {
    anyone(actor);
    let site = site(ctx)?;
    let issuers: Arc<[IssuerKeys]> = IssuerKeys::of_site(&site, &published(ctx).await?).into();
    let (input, now) = (Arc::<[u8]>::from(input), ctx.now());
    let mut said = verdict(&input, &issuers, None, now).await?;
    if said.signature != Signature::Good {
        return Ok((view(&said, locale), None));
    }
    let mut reader = ctx.db.read().await?;
    let (lists, _) = store::register::get_status_list(&mut reader).await?;
    let id = said.facts.as_ref().map(|facts| facts.id.as_str());
    let today = match ours(&mut reader, &site, id.unwrap_or_default()).await? {
        Some(one) => Some(shown::view(&mut reader, &one, Reader::Public, locale, now).await?),
        None => None,
    };
    drop(reader);
    // The file names its list by an address; without its key the installation signs none.
    for list in 1..=lists {
        let Ok(list) = signed_list(ctx, list).await else {
            break;
        };
        let asked = verdict(&input, &issuers, Some(list), now).await?;
        if asked.status != Status::Unknown(UnknownStatus::OtherList) {
            said = asked;
            break;
        }
    }
    Ok((view(&said, locale), today))
}

/// Checking takes milliseconds of work: not on a thread that answers requests.
async fn verdict(
    input: &Arc<[u8]>,
    issuers: &Arc<[IssuerKeys]>,
    status: Option<String>,
    now: Timestamp,
) -> Result<Verdict, UseCaseError> {
    let (input, issuers) = (Arc::clone(input), Arc::clone(issuers));
    tokio::task::spawn_blocking(move || {
        documents::verify::verify(&Request {
            input: &input,
            issuers: &issuers,
            status: status.as_deref().map(str::as_bytes),
            now,
        })
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// The certificate of this installation that an id, or the code of a short form, names.
async fn ours(
    conn: &mut Connection,
    site: &Site,
    id: &str,
) -> Result<Option<Certificate>, UseCaseError> {
    let last = id.rsplit('/').next().unwrap_or(id);
    let Some(code) = Code::parse(last).map(|code| code.to_string()) else {
        return Ok(None);
    };
    if id != code && id != site.certificate_id(&code) {
        return Ok(None);
    }
    Ok(store::certificate::find(conn, &code).await?)
}

fn view(verdict: &Verdict, locale: Locale) -> FileVerdict {
    let facts = verdict
        .facts
        .as_ref()
        .filter(|_| verdict.signature == Signature::Good);
    FileVerdict {
        is_good: verdict.in_force(),
        said: verdict.messages(locale),
        facts: facts.map(|facts| FileFacts {
            title: facts.title.clone(),
            holder: facts.holder.clone(),
            issuer: facts.issuer.clone(),
            issued_at: facts.issued_at,
            shown: facts.shown.clone(),
        }),
    }
}
