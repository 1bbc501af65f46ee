//! A regrade before it is done, and as it was done.

use super::consider::consider;
use super::job::Job;
use crate::assess::prompt::prompt;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Locale, RegradeId};
use store::regrade::Change;
use views::Passage;
use views::account::Role;
use views::statistics::{RegradeDone, RegradeRow, RegradeView};

/// Rows shown; those whose pass changes come first.
const ROWS: usize = 500;

/// What marking answers to older versions of a question again would change.
pub async fn regrade_preview(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    question: &str,
    only_raise: bool,
    locale: Locale,
) -> Result<RegradeView, UseCaseError> {
    actor.with_role(&[Role::Instructor])?;
    let mut job = Job::of(ctx, course, question, only_raise)?;
    let mut changes = Vec::new();
    let mut after: Option<AttemptId> = None;
    loop {
        let candidates = job.candidates(&mut *ctx.db.read().await?, after).await?;
        let Some(last) = candidates.last() else { break };
        after = Some(last.attempt);
        for candidate in &candidates {
            let found = consider(ctx, &mut job, candidate, None).await?;
            changes.extend(found.map(|one| (one.officer, one.change)));
        }
        // Others are served between two batches.
        tokio::task::yield_now().await;
    }
    let obstacle = job.obstacle();
    if obstacle.is_some() {
        changes.clear();
    }
    let published = &job.published;
    let source = published.course.source_language;
    let mut view = rows(changes);
    view.course = published.course.slug.to_string();
    view.course_title = phrase(&published.course.texts, locale, source, |text| &text.title);
    question.clone_into(&mut view.question);
    view.prompt = prompt(job.question()?, locale, source);
    view.from_version = job.from();
    view.to_version = job.to;
    view.obstacle = obstacle;
    view.only_raise = only_raise;
    view.save_key = hex::encode(ctx.random::<16>()?);
    Ok(view)
}

/// What a regrade changed.
pub async fn regrade_report(
    ctx: &Context,
    actor: &Actor,
    id: RegradeId,
    locale: Locale,
) -> Result<RegradeView, UseCaseError> {
    actor.with_role(&[Role::Instructor])?;
    let mut reader = ctx.db.read().await?;
    let regrade = store::regrade::get(&mut reader, id).await?;
    let changes = store::regrade::list_changes(&mut reader, id).await?;
    drop(reader);
    let published = ctx
        .shelf
        .current(regrade.course.as_str())
        .ok_or(UseCaseError::NotFound)?;
    let source = published.course.source_language;
    let question = crate::author::questions(&published.course)
        .find(|question| question.id.as_str() == regrade.question);
    let mut view = rows(changes);
    view.course = regrade.course.to_string();
    view.course_title = phrase(&published.course.texts, locale, source, |text| &text.title);
    if let Some(question) = question {
        view.prompt = prompt(question, locale, source);
    }
    view.question = regrade.question;
    view.from_version = regrade.from_version;
    view.to_version = regrade.to_version;
    view.only_raise = regrade.only_raise;
    view.done = Some(RegradeDone {
        by: regrade.by_name,
        at: regrade.done_at,
        reason: regrade.reason,
        is_complete: regrade.completed_at.is_some(),
    });
    Ok(view)
}

/// The counts, and the rows that changed: those that would fail now first, then those that would pass, then by how much.
fn rows(all: Vec<(String, Change)>) -> RegradeView {
    let count =
        |counts: fn(&Change) -> bool| all.iter().filter(|(_, change)| counts(change)).count();
    let changed = count(|change| change.fate == "changed");
    let (would_pass, would_fail) = (
        count(|change| !change.passed_before && change.passed_after),
        count(|change| change.passed_before && !change.passed_after),
    );
    let (kept, spared, unlike) = (
        count(|change| change.fate == "kept"),
        count(|change| change.fate == "spared"),
        count(|change| change.fate == "unlike"),
    );
    let considered = all.len();
    let mut rows: Vec<RegradeRow> = all
        .into_iter()
        .filter(|(_, change)| change.fate == "changed")
        .map(|(officer, change)| RegradeRow {
            attempt: change.attempt,
            officer,
            before_sixtieths: change.before_sixtieths,
            after_sixtieths: change.after_sixtieths,
            percent_before: change.percent_before,
            percent_after: change.percent_after,
            passed_before: change.passed_before,
            passed_after: change.passed_after,
        })
        .collect();
    rows.sort_by_key(|row| {
        let difference = row.after_sixtieths.abs_diff(row.before_sixtieths);
        (
            !row.passed_before || row.passed_after,
            !row.passed_after || row.passed_before,
            std::cmp::Reverse(difference),
            row.attempt,
        )
    });
    rows.truncate(ROWS);
    RegradeView {
        course: String::new(),
        course_title: views::Phrase {
            locale: Locale::En,
            text: String::new(),
        },
        question: String::new(),
        prompt: Passage {
            locale: Locale::En,
            html: String::new(),
        },
        from_version: 0,
        to_version: 0,
        obstacle: None,
        left_out: changed - rows.len(),
        rows,
        considered,
        changed,
        kept,
        spared,
        unlike,
        would_pass,
        would_fail,
        only_raise: false,
        done: None,
        save_key: String::new(),
    }
}
