//! What every certificate says beside what was shown: holder, issuer, languages and template, frozen as they are now.

use super::certifications::frozen;
use super::cycles::Framed;
use crate::{Context, UseCaseError};
use base::{AccountId, Locale, Timestamp};
use certification::cycle::Period;
use certification::snapshot::{
    Confirmation, FORM, Holder, Issuer, Kind, Note, Shown, Snapshot, Template, Texts, Version,
};
use store::db::Connection;

/// What was done, as a certificate says it.
pub(super) struct Done {
    pub title: Texts,
    pub outcomes: Vec<(Locale, Vec<String>)>,
    pub shown: Vec<Shown>,
    pub versions: Vec<Version>,
    pub notes: Vec<Note>,
    pub completed_at: Timestamp,
}

/// What the certificate of a cycle says more than that of a completed course.
pub(super) struct Awarded<'a> {
    pub framed: &'a Framed,
    /// Nothing where it has no last day.
    pub period: Option<Period>,
    pub confirmed_by: Vec<Confirmation>,
    /// The code of the certificate that it renews.
    pub renews: Option<String>,
}

/// A certificate but for its code: of a completed course, or of what was awarded.
pub(super) async fn freeze(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    done: Done,
    awarded: Option<Awarded<'_>>,
    now: Timestamp,
) -> Result<Snapshot, UseCaseError> {
    let masked = awarded
        .as_ref()
        .is_some_and(|one| one.framed.settings.masked);
    let languages = languages(conn, ctx, account).await?;
    let snapshot = Snapshot {
        form: FORM,
        kind: Kind::Completion,
        code: String::new(),
        issuer: issuer(ctx),
        holder: holder(conn, account, masked).await?,
        title: done.title,
        programme: None,
        organisation: None,
        outcomes: done.outcomes,
        shown: done.shown,
        versions: done.versions,
        notes: notes(ctx, &done.notes),
        cycle: None,
        completed_at: done.completed_at,
        issued_at: now,
        expires_on: None,
        valid_until: None,
        zone: ctx.settings.site.time_zone.clone(),
        confirmed_by: Vec::new(),
        template: Template {
            number: 0,
            signatories: Vec::new(),
            logo: None,
            languages,
        },
        corrects: None,
        renews: None,
    };
    let Some(Awarded {
        framed,
        period,
        confirmed_by,
        renews,
    }) = awarded
    else {
        return Ok(snapshot);
    };
    let organisation = store::organisation::get(conn, framed.programme.organisation).await?;
    Ok(Snapshot {
        kind: Kind::Certification,
        programme: Some(framed.settings.titles.clone()),
        organisation: Some(organisation.name),
        cycle: Some(framed.cycle.number),
        expires_on: period.map(|period| period.expires_on),
        valid_until: period.map(|period| period.valid_until),
        zone: framed.zone.name().to_owned(),
        confirmed_by,
        template: frozen(conn, framed.programme.id, languages).await?,
        renews,
        ..snapshot
    })
}

/// The installation as issuer, as it is now.
pub(super) fn issuer(ctx: &Context) -> Issuer {
    Issuer {
        name: ctx.settings.site.name.clone(),
        address: ctx.settings.site.address.clone(),
    }
}

/// Whose certificate it will be, as they are now.
pub(super) async fn holder(
    conn: &mut Connection,
    account: AccountId,
    masked: bool,
) -> Result<Holder, UseCaseError> {
    let holder = store::certificate::get_holder(conn, account).await?;
    Ok(Holder {
        name: holder.name,
        agency: holder.agency,
        country: holder.country,
        masked,
    })
}

/// What must be read with a certificate; of demonstration data also that it is such.
pub(super) fn notes(ctx: &Context, notes: &[Note]) -> Vec<Note> {
    let mut notes = notes.to_vec();
    if ctx.settings.demonstration {
        notes.push(Note::Demonstration);
    }
    notes
}

/// The officer's language, else the first of the installation; and English beside it, so that readers elsewhere can read it.
async fn languages(
    conn: &mut Connection,
    ctx: &Context,
    account: AccountId,
) -> Result<(Locale, Option<Locale>), UseCaseError> {
    let chosen = store::account::get(conn, account).await?.locale;
    let first = ctx.settings.site.languages.first().copied();
    let own = chosen.or(first).unwrap_or_default();
    Ok((own, (own != Locale::En).then_some(Locale::En)))
}
