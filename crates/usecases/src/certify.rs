//! Completing a course and its certificate.

use crate::actor::anyone;
use crate::assess::answer::drawn;
use crate::assess::rules::{FINAL, rules};
use crate::author::Published;
use crate::learn::standing::{Standing, evidence};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CertificateId, Timestamp};
use certification::Code;
use quiz::Points;
use sha2::{Digest, Sha256};
use store::attempt::Attempt;
use store::certificate::{Certificate, NewCertificate};
use store::db::Connection;
use store::enrolment::Enrolment;
use views::certify::{
    AssessmentEvidence, CertificateRow, CertificateSnapshot, CertificateView, VerifyView,
};

/// Version of [`CertificateSnapshot`] that is written now.
const FORM: u32 = 1;

/// One's own certificates, the latest first.
pub async fn list_mine(ctx: &Context, actor: &Actor) -> Result<Vec<CertificateRow>, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    rows(&mut reader, person.account).await
}

/// One's own certificate.
pub async fn view(
    ctx: &Context,
    actor: &Actor,
    code: &str,
) -> Result<CertificateView, UseCaseError> {
    let person = actor.person()?;
    let code = Code::parse(code).ok_or(UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    match store::certificate::find(&mut reader, &code.to_string()).await? {
        Some(certificate) if certificate.account == person.account => {
            certificate_view(&certificate)
        }
        _ => Err(UseCaseError::NotFound),
    }
}

/// What there is to a code as somebody typed it, for anyone. A certificate stays good when the
/// account it was issued to is deactivated.
pub async fn verify(ctx: &Context, actor: &Actor, typed: &str) -> Result<VerifyView, UseCaseError> {
    anyone(actor);
    // Nobody types a code this long; the reader need not see it.
    let Some(code) = Some(typed)
        .filter(|typed| typed.len() <= 200)
        .and_then(Code::parse)
    else {
        return Ok(VerifyView::Malformed);
    };
    let mut reader = ctx.db.read().await?;
    match store::certificate::find(&mut reader, &code.to_string()).await? {
        Some(certificate) => Ok(VerifyView::Found(Box::new(certificate_view(&certificate)?))),
        None => Ok(VerifyView::Unknown),
    }
}

/// A person's certificates, as lists show them.
pub(crate) async fn rows(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<CertificateRow>, UseCaseError> {
    let certificates = store::certificate::list(conn, account).await?;
    certificates
        .into_iter()
        .map(|certificate| {
            let snapshot: CertificateSnapshot = serde_json::from_str(&certificate.snapshot)?;
            Ok(CertificateRow {
                code: certificate.code,
                course_titles: snapshot.course_titles,
                issued_at: certificate.issued_at,
            })
        })
        .collect()
}

fn certificate_view(certificate: &Certificate) -> Result<CertificateView, UseCaseError> {
    Ok(CertificateView {
        snapshot: serde_json::from_str(&certificate.snapshot)?,
        sha256: certificate.snapshot_sha256.clone(),
        intact: sha256(&certificate.snapshot) == certificate.snapshot_sha256,
        verify_path: format!("/verify/{}", certificate.code),
    })
}

fn sha256(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}

/// Decides from what is recorded whether the course is completed with what was just written, and
/// then records it and issues the certificate, in the same transaction. A second time changes nothing.
pub(crate) async fn settle(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    published: &Published,
    enrolment: Enrolment,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    if enrolment.completed_at.is_some() {
        return Ok(());
    }
    let standing = Standing::load(ctx, conn, enrolment).await?;
    let course = &published.course;
    if !certification::missing(&evidence(course, Some(&standing))).is_empty() {
        return Ok(());
    }
    let enrolment = standing.enrolment.id;
    if !store::certificate::insert_completion(conn, enrolment, now).await? {
        return Ok(());
    }
    let subject = enrolment.to_string();
    let detail = serde_json::json!({ "course": course.slug, "version": published.version });
    record(
        ctx,
        conn,
        actor,
        "course.completed",
        ("enrolment", &subject),
        detail,
    )
    .await?;
    if course.certificate {
        issue(ctx, conn, actor, published, &standing, now).await?;
    }
    Ok(())
}

/// What is certified of the final assessment: the last outcome that passed, whatever came after it.
async fn passing(
    conn: &mut Connection,
    published: &Published,
    attempt: &Attempt,
) -> Result<Option<AssessmentEvidence>, UseCaseError> {
    let outcomes = store::attempt::list_outcomes(conn, attempt.id).await?;
    let last = outcomes.iter().rev().find(|one| one.passed_at.is_some());
    let pass_percent = rules(published, FINAL).and_then(|rules| rules.pass_percent);
    let (Some(last), Some(pass_percent)) = (last, pass_percent) else {
        return Ok(None);
    };
    let Some(passed_at) = last.passed_at else {
        return Ok(None);
    };
    let earned = Points::from_sixtieths(last.earned_sixtieths);
    Ok(Some(AssessmentEvidence {
        percent: earned.percent_of(Points::from_sixtieths(last.possible_sixtieths)),
        pass_percent,
        questions: u32::try_from(drawn(&attempt.drawn)?.len()).unwrap_or(u32::MAX),
        attempt: attempt.number,
        passed_at,
    }))
}

async fn issue(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    published: &Published,
    standing: &Standing,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let course = &published.course;
    let code = Code::from_random(ctx.random()?).to_string();
    let holder = store::certificate::get_holder(conn, standing.enrolment.account).await?;
    let assessment = match standing.passed(FINAL) {
        Some((attempt, _)) => passing(conn, published, attempt).await?,
        None => None,
    };
    let snapshot = CertificateSnapshot {
        form: FORM,
        code: code.clone(),
        site: ctx.settings.site.name.clone(),
        holder: holder.name,
        agency: holder.agency,
        country: holder.country,
        course: course.slug.to_string(),
        course_titles: course
            .texts
            .iter()
            .map(|(locale, text)| (*locale, text.title.clone()))
            .collect(),
        outcomes: course
            .texts
            .iter()
            .map(|(locale, text)| (*locale, text.outcomes.clone()))
            .collect(),
        course_minutes: course.minutes,
        course_version: published.short_version(),
        completed_at: now,
        issued_at: now,
        assessment,
        lessons: evidence(course, Some(standing)).lessons,
    };
    let snapshot = serde_json::to_string(&snapshot)?;
    let new = NewCertificate {
        id: CertificateId::new(now, ctx.random()?),
        code: &code,
        enrolment: standing.enrolment.id,
        snapshot: &snapshot,
        snapshot_sha256: &sha256(&snapshot),
        issued_at: now,
    };
    if store::certificate::insert(conn, &new).await? {
        let detail = serde_json::json!({ "course": course.slug, "sha256": new.snapshot_sha256 });
        record(
            ctx,
            conn,
            actor,
            "certificate.issued",
            ("certificate", &new.id.to_string()),
            detail,
        )
        .await?;
    }
    Ok(())
}
