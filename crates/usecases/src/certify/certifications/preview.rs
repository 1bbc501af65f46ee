//! A specimen of a programme's certificates, to look at before any is issued. It says across the sheet that it is one, has no code
//! that could be checked, and nothing of it is kept.

use super::content::content;
use super::define::frame;
use super::find;
use super::template::{frozen, latest};
use crate::certify::freeze::{holder, issuer, notes};
use crate::supervise::programmes::access::staff_of;
use crate::supervise::programmes::content::content as settings_of;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Message};
use certification::cycle::{self, Path, Terms};
use certification::snapshot::{FORM, Kind, Note, Snapshot, Version, Versioned};
use documents::pdf::{PdfError, Sheet, certificate};
use views::programme::StaffRole;

/// The specimen as PDF, in this language where the programme has it: of a certification, else with the title of the programme.
/// The name on it is that of whoever looks.
pub async fn preview(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    certification: Option<&str>,
    locale: Locale,
) -> Result<Vec<u8>, UseCaseError> {
    actor.person()?;
    set_specimen(ctx, actor, programme, certification, None, locale).await
}

/// The same with another logo, if one is given.
pub(super) async fn set_specimen(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    certification: Option<&str>,
    other_logo: Option<Vec<u8>>,
    locale: Locale,
) -> Result<Vec<u8>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let (person, programme) =
        staff_of(&mut reader, actor, programme, &[StaffRole::Manager]).await?;
    let certified = match certification {
        None => None,
        Some(slug) => {
            let found = find(&mut reader, programme.id, slug).await?;
            let current = store::certification::find_current(&mut reader, found.id).await?;
            let current = current.ok_or(UseCaseError::NotFound)?;
            Some((found.slug, current.number, content(&current)?))
        }
    };
    let settings = settings_of(&programme)?;
    let (languages, zone) = frame(&programme)?;
    let own = if languages.contains(&locale) {
        locale
    } else {
        languages.first().copied().unwrap_or_default()
    };
    let usual = (own, (own != Locale::En).then_some(Locale::En));
    let template = frozen(&mut reader, programme.id, usual).await?;
    let kept = latest(&mut reader, programme.id).await?.1.logo;
    let logo = match (other_logo, kept) {
        (Some(logo), _) => Some(logo),
        (None, Some(sha256)) => store::certification::find_logo(&mut reader, &sha256).await?,
        (None, None) => None,
    };
    let organisation = store::organisation::get(&mut reader, programme.organisation).await?;
    let now = ctx.now();
    let mut snapshot = Snapshot {
        form: FORM,
        kind: Kind::Certification,
        code: String::from("0000-0000-0000-0000"),
        issuer: issuer(ctx),
        holder: holder(&mut reader, person.account, settings.masked).await?,
        title: settings.titles.clone(),
        programme: Some(settings.titles),
        organisation: Some(organisation.name),
        outcomes: Vec::new(),
        shown: Vec::new(),
        versions: Vec::new(),
        notes: notes(ctx, &[]),
        cycle: Some(1),
        completed_at: now,
        issued_at: now,
        expires_on: None,
        valid_until: None,
        zone: zone.name().to_owned(),
        confirmed_by: Vec::new(),
        template,
        corrects: None,
        renews: None,
    };
    drop(reader);
    if let Some((slug, number, content)) = certified {
        snapshot.title = content.titles;
        snapshot.outcomes = content.outcomes;
        snapshot.versions.push(Version {
            what: Versioned::Requirements,
            name: slug,
            version: number.to_string(),
        });
        if content.practice_room {
            snapshot.notes.push(Note::PracticeRoomOnly);
        }
        if let Some(terms) = &content.terms {
            expire(&mut snapshot, terms);
        }
    }
    set(snapshot, logo).await
}

/// The last day of somebody who has met everything now.
fn expire(snapshot: &mut Snapshot, terms: &Terms) {
    if let Ok(period) = cycle::award(terms, Path::First, &[], snapshot.completed_at) {
        snapshot.expires_on = Some(period.expires_on);
        snapshot.valid_until = Some(period.valid_until);
    }
}

async fn set(snapshot: Snapshot, logo: Option<Vec<u8>>) -> Result<Vec<u8>, UseCaseError> {
    // Setting a page takes a tenth of a second: not on a thread that answers requests.
    let pdf = tokio::task::spawn_blocking(move || {
        certificate(&Sheet {
            snapshot: &snapshot,
            logo: logo.as_deref(),
            verify_address: None,
            offline: None,
            credential: b"{}",
            sample: true,
        })
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    pdf.map_err(|error| match error {
        PdfError::Characters(letters) => {
            let message = Message::new("certificate-letters").with("letters", letters);
            UseCaseError::field("", message)
        }
        PdfError::Logo(_) => UseCaseError::field("logo", Message::new("logo-damaged")),
        other => UseCaseError::Unexpected(Box::new(other)),
    })
}
