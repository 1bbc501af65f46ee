//! Making a certification, and writing its next version.

use super::content::{CertificationContent, content};
use super::{find, read};
use crate::certify::cycles;
use crate::record::record;
use crate::supervise::programmes::access::staff_of;
use crate::supervise::programmes::content::content as settings_of;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CertificationId, CertificationVersionId, Locale, Message, Slug};
use certification::cycle::Zone;
use store::certification::{Certification, Version};
use store::db::Connection;
use store::programme::Programme;
use views::certification::CertificationForm;
use views::programme::StaffRole;

/// Words that stand in addresses where a certification's would.
const RESERVED: [&str; 1] = ["new"];

/// Languages and time zone of a programme.
pub(super) fn frame(programme: &Programme) -> Result<(Vec<Locale>, Zone), UseCaseError> {
    let settings = settings_of(programme)?;
    let zone = Zone::parse(&settings.zone).unwrap_or_else(Zone::utc);
    Ok((settings.languages, zone))
}

/// Makes a certification with its first version, and opens a cycle for everybody who is in the programme. The same form sent twice
/// makes one. Gives its address.
pub async fn create(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    form: &CertificationForm,
) -> Result<String, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let (languages, zone) = frame(&programme)?;
    let content = read::content(ctx, form, &languages, &zone);
    let (content, slug) = match (content, slug(form)) {
        (Ok(content), Ok(slug)) => (content, slug),
        (content, slug) => {
            let mut problems = content.err().unwrap_or_default();
            if let Err(message) = slug {
                problems.push((String::from("slug"), message));
            }
            return Err(UseCaseError::Refused(problems));
        }
    };
    let now = ctx.now();
    let certification = Certification {
        id: CertificationId::new(now, ctx.random()?),
        programme: programme.id,
        slug: slug.to_string(),
    };
    let by = person.account;
    if !store::certification::insert(&mut tx, &certification, now, Some(by)).await? {
        return taken(&mut tx, &certification, &content).await;
    }
    add_version(ctx, &mut tx, actor, by, certification.id, 1, &content).await?;
    let subject = ("certification", &*certification.id.to_string());
    let detail = serde_json::json!({ "programme": programme.id });
    record(
        ctx,
        &mut tx,
        actor,
        "certification.created",
        subject,
        detail,
    )
    .await?;
    for cohort in store::cohort::list(&mut tx, programme.id).await? {
        for member in store::cohort::list_members(&mut tx, cohort.id).await? {
            cycles::open_for(ctx, &mut tx, actor, member.account, programme.id, now).await?;
        }
    }
    tx.commit().await?;
    Ok(certification.slug)
}

/// The address is in use: by what the same form made a moment ago, or by something else.
async fn taken(
    conn: &mut Connection,
    wanted: &Certification,
    written: &CertificationContent,
) -> Result<String, UseCaseError> {
    let there = store::certification::find(conn, &wanted.slug).await?;
    if let Some(there) = there.filter(|one| one.programme == wanted.programme)
        && let Some(version) = store::certification::find_current(conn, there.id).await?
        && content(&version)? == *written
    {
        return Ok(there.slug);
    }
    Err(UseCaseError::field(
        "slug",
        Message::new("certification-slug-taken"),
    ))
}

/// Writes the next version. `seen` is the one that the form began with: where there is a later one by now, nothing is saved. Gives the
/// number of the version for new cycles.
pub async fn write_version(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    certification: &str,
    seen: u32,
    form: &CertificationForm,
) -> Result<u32, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let certification = find(&mut tx, programme.id, certification).await?;
    let current = store::certification::find_current(&mut tx, certification.id).await?;
    let current = current.ok_or(UseCaseError::NotFound)?;
    let (languages, zone) = frame(&programme)?;
    let written = read::content(ctx, form, &languages, &zone).map_err(UseCaseError::Refused)?;
    if written == content(&current)? {
        // Nothing new, or the same form sent again.
        return Ok(current.number);
    }
    let number = seen.saturating_add(1);
    let (by, id) = (person.account, certification.id);
    if seen != current.number || !add_version(ctx, &mut tx, actor, by, id, number, &written).await?
    {
        let message = Message::new("certification-outdated").with("number", current.number);
        return Err(UseCaseError::Conflict(message));
    }
    tx.commit().await?;
    Ok(number)
}

async fn add_version(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    by: AccountId,
    certification: CertificationId,
    number: u32,
    content: &CertificationContent,
) -> Result<bool, UseCaseError> {
    let now = ctx.now();
    let version = Version {
        id: CertificationVersionId::new(now, ctx.random()?),
        certification,
        number,
        content: serde_json::to_string(content)?,
        created_at: now,
    };
    if !store::certification::insert_version(conn, &version, Some(by)).await? {
        return Ok(false);
    }
    let subject = ("certification", &*certification.to_string());
    let detail = serde_json::json!({ "version": version.id, "number": number });
    record(ctx, conn, actor, "certification.written", subject, detail).await?;
    Ok(true)
}

/// The word of the address, as it was typed or made of the first title that gives one.
fn slug(form: &CertificationForm) -> Result<Slug, Message> {
    let typed = form.slug.trim();
    let slug = if typed.is_empty() {
        let mut titles = form.titles.iter();
        titles
            .find_map(|(_, title)| Slug::from_heading(title))
            .ok_or("certification-slug-missing")
    } else {
        Slug::parse(typed).ok_or("certification-slug-unusable")
    };
    match slug {
        Ok(slug) if RESERVED.contains(&slug.as_str()) => {
            Err(Message::new("certification-slug-taken"))
        }
        Ok(slug) => Ok(slug),
        Err(problem) => Err(Message::new(problem)),
    }
}
