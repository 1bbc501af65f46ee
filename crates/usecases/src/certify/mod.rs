//! Certificates: what completes a course, what is issued for it, and what anyone may check.

mod accept;
mod again;
pub(crate) mod award;
mod awarded;
mod awards;
pub mod certifications;
mod check;
mod close;
mod completion;
pub(crate) mod cycles;
mod evidence;
mod files;
mod freeze;
mod guard;
mod head;
mod issue;
mod keys;
mod lists;
mod observations;
mod observed;
mod recorded;
mod register;
mod reopen;
pub(crate) mod rubrics;
mod runs;
mod said;
mod share;
mod shown;
mod snapshot;
mod standing;
pub(crate) mod together;
mod waivers;
mod wallet;
mod withdraw;

pub use accept::{RegisterState, accept_clock, accept_restored, register_state};
pub use again::take_again;
pub use award::settle_due;
pub use awards::{awards, candidate_place, candidate_view, confirm_award};
pub use check::verify_file;
pub(crate) use completion::settle;
pub use completion::settle_owed;
pub(crate) use files::bytes;
pub use files::{FileKind, file, proof, shared_file};
pub use keys::{Keys, issuer_document, open_keys, own_keys, rotate_keys};
pub use lists::{StatusLists, status_list};
pub use observations::{
    Rated, list_observations, observation_form, observation_rubric, record_observation,
};
pub use observed::{observation, own_observations};
pub use register::{checkpoint, tile};
pub use reopen::reopen_cycle;
pub use runs::{go_on_with_runs, run, start_run};
pub use share::{end_share, list_shares, share, shared};
pub(crate) use shown::phrase;
pub(crate) use snapshot::read as read_snapshot;
pub use standing::{list_standings, standing};
pub use waivers::{decide_waiver, propose_waiver};
pub use wallet::list_mine;
pub use withdraw::{correct, issued, revoke};

use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Locale};
use certification::Code;
use shown::Reader;
use store::db::Connection;
use views::certify::{CertificateRow, CertificateView, VerifyView};

/// One's own certificate.
pub async fn view(
    ctx: &Context,
    actor: &Actor,
    code: &str,
    locale: Locale,
) -> Result<CertificateView, UseCaseError> {
    let person = actor.person()?;
    let code = Code::parse(code).ok_or(UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    match store::certificate::find(&mut reader, &code.to_string()).await? {
        Some(found) if found.account == person.account => {
            shown::view(&mut reader, &found, Reader::Insider, locale, ctx.now()).await
        }
        _ => Err(UseCaseError::NotFound),
    }
}

/// What there is to a code as somebody typed it at this network address, for anyone. A certificate stays good when the
/// account it was issued to is deactivated.
pub async fn verify(
    ctx: &Context,
    actor: &Actor,
    typed: &str,
    address: &str,
    locale: Locale,
) -> Result<VerifyView, UseCaseError> {
    anyone(actor);
    let now = ctx.now();
    ctx.throttle.may_guess(address, now)?;
    // Nobody types a code this long; the reader need not see it.
    let Some(code) = Some(typed)
        .filter(|typed| typed.len() <= 200)
        .and_then(Code::parse)
    else {
        return Ok(VerifyView::Malformed);
    };
    let mut reader = ctx.db.read().await?;
    let Some(found) = store::certificate::find(&mut reader, &code.to_string()).await? else {
        ctx.throttle.guessed(address, now);
        return Ok(VerifyView::Unknown);
    };
    let view = shown::view(&mut reader, &found, Reader::Public, locale, now).await?;
    Ok(VerifyView::Found(Box::new(view)))
}

/// A person's certificates, as lists show them.
pub(crate) async fn rows(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    locale: Locale,
) -> Result<Vec<CertificateRow>, UseCaseError> {
    let mut rows = Vec::new();
    for certificate in store::certificate::list(conn, account).await? {
        rows.push(shown::row(conn, &certificate, locale, ctx.now()).await?);
    }
    Ok(rows)
}
