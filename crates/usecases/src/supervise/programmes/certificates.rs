//! The certificates of a programme: in a list, and the files of a cohort's.

use super::access::staff_of;
use super::content::{ProgrammeContent, content};
use super::{cohort_of, in_language};
use crate::certify::{FileKind, phrase, read_snapshot};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::text::fold;
use base::{CohortId, Locale};
use certification::Code;
use store::programme_certificate::{Issued, Wanted};
use views::programme::StaffRole;
use views::programme_figures::{IssuedList, IssuedRow};

/// Certificates on one page.
const PAGE: u32 = 50;
/// What a certificate can be worth now.
pub const STATUSES: [&str; 4] = ["valid", "expired", "corrected", "revoked"];

/// The certificates of a programme's certifications, the latest first, for its managers. `query` is a part of the holder's name, e-mail or
/// agency, or a code; `status` is one of [`STATUSES`], or anything else for all.
pub async fn issued_certificates(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    (query, status): (&str, &str),
    page: u32,
    locale: Locale,
) -> Result<IssuedList, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, programme) = staff_of(&mut reader, actor, slug, &[StaffRole::Manager]).await?;
    let query: String = query.trim().chars().take(100).collect();
    let status = STATUSES.into_iter().find(|one| *one == status);
    let code = Code::parse(&query).map_or_else(String::new, |code| code.to_string());
    let folded = fold(&query);
    let wanted = Wanted {
        programme: programme.id,
        folded: &folded,
        code: &code,
        status: status.unwrap_or_default(),
        now: ctx.now(),
    };
    let count = store::programme_certificate::get_count(&mut reader, &wanted).await?;
    let page = page.max(1);
    let skip = (page - 1).saturating_mul(PAGE);
    let found = store::programme_certificate::list(&mut reader, &wanted, PAGE, skip).await?;
    let content = content(&programme)?;
    let rows = found.iter().map(|one| row(&content, one, locale));
    Ok(IssuedList {
        programme_title: in_language(&content.titles, locale),
        programme: programme.slug,
        status: status.unwrap_or_default().to_owned(),
        rows: rows.collect::<Result<_, _>>()?,
        more: skip.saturating_add(PAGE) < count,
        query,
        count,
        page,
    })
}

fn row(
    content: &ProgrammeContent,
    one: &Issued,
    locale: Locale,
) -> Result<IssuedRow, UseCaseError> {
    let snapshot = read_snapshot(&one.snapshot)?;
    Ok(IssuedRow {
        code: one.code.clone(),
        title: phrase(&snapshot.title, locale),
        holder: snapshot.holder.name,
        agency: snapshot.holder.agency,
        issued_on: content.day(one.issued_at).to_string(),
        expires_on: snapshot.expires_on.map(|day| day.to_string()),
        status: one.status.clone(),
    })
}

/// The certificates of a cohort's people that are good now, for managers who take their files. That they were taken is recorded.
pub async fn take_certificates(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    cohort: CohortId,
    locale: Locale,
) -> Result<Vec<IssuedRow>, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (_, programme) = staff_of(&mut tx, actor, slug, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut tx, &programme, cohort).await?;
    let found = store::programme_certificate::list_valid(&mut tx, cohort.id, ctx.now()).await?;
    let subject = ("cohort", &*cohort.id.to_string());
    let detail = serde_json::json!({ "certificates": found.len() });
    let action = "cohort.certificates-taken";
    record(ctx, &mut tx, actor, action, subject, detail).await?;
    tx.commit().await?;
    let content = content(&programme)?;
    let rows = found.iter().map(|one| row(&content, one, locale));
    rows.collect()
}

/// A file of one of these certificates.
pub async fn taken_file(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    code: &str,
    kind: FileKind,
) -> Result<Vec<u8>, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, programme) = staff_of(&mut reader, actor, slug, &[StaffRole::Manager]).await?;
    let found = store::certificate::find(&mut reader, code).await?;
    let certificate = found.ok_or(UseCaseError::NotFound)?;
    let cycle = certificate.cycle.ok_or(UseCaseError::NotFound)?;
    let cycle = store::cycle::get(&mut reader, cycle).await?;
    let certification = store::certification::get(&mut reader, cycle.certification).await?;
    if certification.programme != programme.id {
        return Err(UseCaseError::NotFound);
    }
    drop(reader);
    crate::certify::bytes(ctx, &certificate, kind).await
}
