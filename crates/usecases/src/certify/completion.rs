//! Completing a course, and the certificate for it.

use super::freeze::{Done, freeze};
use super::issue::{Of, Ready, can_issue, issue};
use crate::assess::answer::drawn;
use crate::assess::rules::{FINAL, rules};
use crate::author::Published;
use crate::learn::standing::{Standing, evidence};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::Timestamp;
use certification::register::Event;
use certification::snapshot::{Note, Shown, Texts, Version, Versioned};
use quiz::Points;
use store::attempt::Attempt;
use store::certificate::Owed;
use store::db::Connection;
use store::enrolment::Enrolment;

/// Completed courses without a certificate that are read at a time.
const OWED_AT_ONCE: u32 = 500;

/// Decides from what is recorded whether the course is completed with what was just written, and
/// then records it and issues the certificate, in the same transaction. A second time changes nothing. `published` is the version of what was
/// written; an officer who took a newer one since completes that one.
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
    let own;
    let published = if published.version == enrolment.version {
        published
    } else {
        own = ctx.shelf.version(ctx, enrolment.version).await?;
        &own
    };
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
    if course.certificate && can_issue(ctx, conn).await? {
        // On the heap: many use cases end here, and each would carry it along.
        Box::pin(certify(ctx, conn, actor, published, &standing, now, now)).await?;
    }
    let account = standing.enrolment.account;
    Box::pin(super::award::settle_all_of(ctx, conn, actor, account, now)).await
}

/// Issues what is owed for courses that were completed while there was no key to sign with; returns how many. One that cannot be
/// issued is told in the log and keeps nobody else waiting. The program asks every minute.
pub async fn settle_owed(ctx: &Context, actor: &Actor) -> Result<usize, UseCaseError> {
    actor.operator()?;
    if !can_issue(ctx, &mut *ctx.db.read().await?).await? {
        return Ok(0);
    }
    let (mut issued, mut last) = (0, None);
    loop {
        let owed =
            store::certificate::list_owed(&mut *ctx.db.read().await?, last, OWED_AT_ONCE).await?;
        let Some(end) = owed.last() else {
            return Ok(issued);
        };
        last = Some(*end);
        for one in owed {
            match settle_one_owed(ctx, actor, one).await {
                Ok(true) => issued += 1,
                Ok(false) => {}
                Err(error) => {
                    tracing::error!(enrolment = %one.enrolment, %error, "a certificate that is owed was not issued");
                }
            }
        }
    }
}

async fn settle_one_owed(ctx: &Context, actor: &Actor, owed: Owed) -> Result<bool, UseCaseError> {
    let published = ctx.shelf.version(ctx, owed.version).await?;
    if !published.course.certificate {
        return Ok(false);
    }
    let mut tx = ctx.db.begin().await?;
    let enrolment = store::enrolment::get(&mut tx, owed.enrolment).await?;
    let standing = Standing::load(ctx, &mut tx, enrolment).await?;
    let (at, now) = (owed.completed_at, ctx.now());
    let is_new = certify(ctx, &mut tx, actor, &published, &standing, at, now).await?;
    if is_new {
        tx.commit().await?;
    }
    Ok(is_new)
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
    let done = Done {
        title,
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
        notes: vec![Note::CompletionOnly],
        completed_at,
    };
    let snapshot = freeze(ctx, conn, account, done, None, now).await?;
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
