//! Completing a course, and the certificate for it.

use super::issue::{Of, Ready, issue, may_issue};
use crate::assess::answer::drawn;
use crate::assess::rules::{FINAL, rules};
use crate::author::Published;
use crate::learn::standing::{Standing, evidence};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Timestamp};
use certification::register::Event;
use certification::snapshot::{
    FORM, Holder, Issuer, Kind, Note, Shown, Snapshot, Template, Texts, Version, Versioned,
};
use quiz::Points;
use store::attempt::Attempt;
use store::db::Connection;
use store::enrolment::Enrolment;

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
    // The course is completed whether or not there is a key to sign with: `settle_owed` makes up for it.
    if course.certificate && may_issue(ctx).is_ok() {
        // On the heap: many use cases end here, and each would carry it along.
        Box::pin(certify(ctx, conn, actor, published, &standing, now, now)).await?;
    }
    let account = standing.enrolment.account;
    Box::pin(super::award::settle_all_of(ctx, conn, actor, account, now)).await
}

/// Issues what is owed for courses that were completed while there was no key to sign with; returns how many. The program
/// asks every minute.
pub async fn settle_owed(ctx: &Context, actor: &Actor) -> Result<usize, UseCaseError> {
    actor.operator()?;
    if may_issue(ctx).is_err() {
        return Ok(0);
    }
    let owed = store::certificate::list_owed(&mut *ctx.db.read().await?).await?;
    let mut issued = 0;
    for enrolment in owed {
        let enrolment = store::enrolment::get(&mut *ctx.db.read().await?, enrolment).await?;
        let published = ctx.shelf.version(ctx, enrolment.version).await?;
        let Some(completed_at) = enrolment.completed_at else {
            continue;
        };
        if !published.course.certificate {
            continue;
        }
        let mut tx = ctx.db.begin().await?;
        let standing = Standing::load(ctx, &mut tx, enrolment).await?;
        let now = ctx.now();
        if certify(
            ctx,
            &mut tx,
            actor,
            &published,
            &standing,
            completed_at,
            now,
        )
        .await?
        {
            tx.commit().await?;
            issued += 1;
        }
    }
    Ok(issued)
}

/// What is certified of the final assessment: the last outcome that passed, whatever came after it.
async fn passing(
    conn: &mut Connection,
    published: &Published,
    attempt: &Attempt,
    title: &Texts,
) -> Result<Option<Shown>, UseCaseError> {
    let outcomes = store::attempt::list_outcomes(conn, attempt.id).await?;
    let last = outcomes.iter().rev().find(|one| one.passed_at.is_some());
    let pass_percent = rules(published, FINAL).and_then(|rules| rules.pass_percent);
    let (Some(last), Some(needed)) = (last, pass_percent) else {
        return Ok(None);
    };
    let Some(at) = last.passed_at else {
        return Ok(None);
    };
    let earned = Points::from_sixtieths(last.earned_sixtieths);
    Ok(Some(Shown::Assessment {
        course: published.course.slug.to_string(),
        title: title.clone(),
        percent: earned.percent_of(Points::from_sixtieths(last.possible_sixtieths)),
        needed,
        questions: u32::try_from(drawn(&attempt.drawn)?.len()).unwrap_or(u32::MAX),
        attempt: attempt.number,
        at,
    }))
}

/// Issues the certificate of a completed course; false when that was done before.
async fn certify(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    published: &Published,
    standing: &Standing,
    completed_at: Timestamp,
    now: Timestamp,
) -> Result<bool, UseCaseError> {
    let course = &published.course;
    let account = standing.enrolment.account;
    let title: Texts = course
        .texts
        .iter()
        .map(|(locale, text)| (*locale, text.title.clone()))
        .collect();
    let mut shown = vec![Shown::Course {
        course: course.slug.to_string(),
        title: title.clone(),
        version: published.short_version(),
        lessons: evidence(course, Some(standing)).lessons,
        minutes: course.minutes,
        at: completed_at,
    }];
    if let Some((attempt, _)) = standing.passed(FINAL) {
        shown.extend(passing(conn, published, attempt, &title).await?);
    }
    let snapshot = Snapshot {
        form: FORM,
        kind: Kind::Completion,
        code: String::new(),
        issuer: issuer(ctx),
        holder: holder(conn, account, false).await?,
        title,
        programme: None,
        organisation: None,
        outcomes: course
            .texts
            .iter()
            .map(|(locale, text)| (*locale, text.outcomes.clone()))
            .collect(),
        shown,
        versions: vec![Version {
            what: Versioned::Course,
            name: course.slug.to_string(),
            version: published.short_version(),
        }],
        notes: notes(ctx, &[Note::CompletionOnly]),
        cycle: None,
        completed_at,
        issued_at: now,
        expires_on: None,
        valid_until: None,
        zone: ctx.settings.site.time_zone.clone(),
        confirmed_by: Vec::new(),
        template: Template {
            number: 0,
            signatories: Vec::new(),
            logo: None,
            languages: languages(conn, ctx, account).await?,
        },
        corrects: None,
        renews: None,
    };
    let ready = Ready {
        account,
        of: Of::Enrolment(standing.enrolment.id),
        revision: 1,
        snapshot,
        begins: Event::Issued,
        reason: String::new(),
        predecessor: None,
    };
    Ok(issue(ctx, conn, actor, ready, now).await?.is_some())
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
    account: base::AccountId,
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
pub(super) async fn languages(
    conn: &mut Connection,
    ctx: &Context,
    account: base::AccountId,
) -> Result<(Locale, Option<Locale>), UseCaseError> {
    let chosen = store::account::get(conn, account).await?.locale;
    let first = ctx.settings.site.languages.first().copied();
    let own = chosen.or(first).unwrap_or_default();
    Ok((own, (own != Locale::En).then_some(Locale::En)))
}
