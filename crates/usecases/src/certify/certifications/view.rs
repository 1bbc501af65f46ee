//! Certifications as all who work in a programme see them.

use super::content::{CertificationContent, content};
use super::find;
use super::words::aloud;
use crate::certify::awards::DECIDE;
use crate::supervise::programmes::access::{needed, staff, staff_of};
use crate::supervise::programmes::content::content as settings_of;
use crate::supervise::programmes::in_language;
use crate::{Actor, Context, Person, UseCaseError};
use base::{Locale, Message, ProgrammeId};
use certification::award::Confirmation;
use certification::cycle::{ExpiryRule, Terms};
use certification::requirement::parse;
use store::certification::Version;
use store::db::Connection;
use views::certification::{
    CertificationList, CertificationRow, CertificationVersion, CertificationView,
};
use views::programme::StaffRole;

/// The certifications of a programme.
pub async fn list(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    locale: Locale,
) -> Result<CertificationList, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (person, programme) = staff_of(&mut reader, actor, programme, &StaffRole::ALL).await?;
    let manages = manages(&mut reader, person, programme.id).await?;
    let mut rows = Vec::new();
    for one in store::certification::list(&mut reader, programme.id).await? {
        if let Some(version) = store::certification::find_current(&mut reader, one.id).await? {
            rows.push(CertificationRow {
                slug: one.slug,
                title: in_language(&content(&version)?.titles, locale),
                version: version.number,
                written_at: version.created_at,
            });
        }
    }
    let templates = store::certification::list_templates(&mut reader, programme.id).await?;
    drop(reader);
    Ok(CertificationList {
        programme_title: in_language(&settings_of(&programme)?.titles, locale),
        programme: programme.slug,
        manages,
        rows,
        template: templates.first().map(|one| one.number),
    })
}

/// A certification with all its versions.
pub async fn view(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    certification: &str,
    locale: Locale,
) -> Result<CertificationView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (person, programme) = staff_of(&mut reader, actor, programme, &StaffRole::ALL).await?;
    let manages = manages(&mut reader, person, programme.id).await?;
    let decides = staff(&mut reader, actor, programme.id, DECIDE)
        .await
        .is_ok();
    let certification = find(&mut reader, programme.id, certification).await?;
    let stored = store::certification::list_versions(&mut reader, certification.id).await?;
    drop(reader);
    let versions = stored
        .iter()
        .map(|one| version(ctx, one, locale))
        .collect::<Result<Vec<_>, _>>()?;
    let title = versions
        .first()
        .map(|one| one.title.clone())
        .ok_or(UseCaseError::NotFound)?;
    Ok(CertificationView {
        programme_title: in_language(&settings_of(&programme)?.titles, locale),
        programme: programme.slug,
        slug: certification.slug,
        title,
        manages,
        decides,
        versions,
    })
}

async fn manages(
    conn: &mut Connection,
    person: &Person,
    programme: ProgrammeId,
) -> Result<bool, UseCaseError> {
    let manager = StaffRole::Manager;
    let roles = store::programme::list_roles(conn, programme, person.account).await?;
    Ok(person.roles.contains(&needed(manager)) && roles.iter().any(|one| one == manager.as_str()))
}

fn version(
    ctx: &Context,
    stored: &Version,
    locale: Locale,
) -> Result<CertificationVersion, UseCaseError> {
    let content = content(stored)?;
    let path = |text: &str| aloud(ctx, &parse("requirements.toml", text).0, locale);
    Ok(CertificationVersion {
        number: stored.number,
        written_at: stored.created_at,
        title: in_language(&content.titles, locale),
        outcomes: outcomes(&content, locale),
        full: path(&content.requirements),
        renewal: content.renewal.as_deref().map_or_else(Vec::new, path),
        terms: terms(content.terms.as_ref()),
        decides: Message::new(match content.confirmation {
            Confirmation::Evidence => "certification-decides-evidence",
            Confirmation::Person => "certification-decides-person",
        }),
        practice_room: content.practice_room,
    })
}

/// In the wished language, else the first there is.
fn outcomes(content: &CertificationContent, wished: Locale) -> Option<(Locale, Vec<String>)> {
    let of = |locale| content.outcomes.iter().find(|(one, _)| *one == locale);
    of(wished).or_else(|| content.outcomes.first()).cloned()
}

/// The terms as sentences.
fn terms(terms: Option<&Terms>) -> Vec<Message> {
    let Some(terms) = terms else {
        return vec![Message::new("certification-never-expires")];
    };
    let rule = match terms.expiry {
        ExpiryRule::FromCompletion => Message::new("certification-rule-completion"),
        ExpiryRule::FromPreviousExpiry => Message::new("certification-rule-previous"),
        ExpiryRule::FixedDate { month, day } => Message::new("certification-rule-fixed")
            .with("month", month)
            .with("day", day),
    };
    let mut said = vec![
        Message::new("certification-said-validity").with("months", terms.validity),
        rule,
        Message::new("certification-said-window").with("months", terms.renewal_window),
    ];
    if terms.grace > 0 {
        said.push(Message::new("certification-said-grace").with("days", terms.grace));
    }
    said
}
