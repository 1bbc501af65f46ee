//! A regrade before it is done, and as it was done.

use super::consider::consider;
use super::job::Job;
use crate::assess::prompt::prompt;
use crate::assess::rules::key;
use crate::author::Published;
use crate::author::studio::may_edit;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Locale, RegradeId, Slug};
use std::sync::Arc;
use store::regrade::{Change, Sitting};
use views::account::Role;
use views::statistics::{RegradeDone, RegradeRow, RegradeView};
use views::{Passage, Phrase};

/// Rows on a page.
const ROWS: usize = 100;

/// What marking answers to older versions of a question again would change. Permission: whoever edits the course.
pub async fn regrade_preview(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    question: &str,
    only_raise: bool,
    page: usize,
    locale: Locale,
) -> Result<RegradeView, UseCaseError> {
    may_edit(&mut *ctx.db.read().await?, actor, course).await?;
    let mut job = Job::of(ctx, course, question, only_raise)?;
    let mut changes = Vec::new();
    let mut after: Option<AttemptId> = None;
    loop {
        let candidates = job.candidates(&mut *ctx.db.read().await?, after).await?;
        let Some(last) = candidates.last() else { break };
        after = Some(last.attempt);
        for candidate in &candidates {
            let found = consider(ctx, &mut job, candidate, None).await?;
            changes.extend(found.map(|one| (one.sitting, one.change)));
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
    let mut view = rows(changes, page);
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

/// What a regrade changed, whatever became of the course since. Permission: whoever edits the course.
pub async fn regrade_report(
    ctx: &Context,
    actor: &Actor,
    id: RegradeId,
    page: usize,
    locale: Locale,
) -> Result<RegradeView, UseCaseError> {
    actor.with_role(&[Role::Instructor])?;
    let mut reader = ctx.db.read().await?;
    let regrade = store::regrade::get(&mut reader, id).await?;
    may_edit(&mut reader, actor, regrade.course.as_str()).await?;
    let changes = store::regrade::list_changes(&mut reader, id).await?;
    drop(reader);
    let mut view = rows(changes, page);
    view.course = regrade.course.to_string();
    view.course_title.text = regrade.course.to_string();
    let to = regrade.to_version;
    if let Some(slug) = Slug::parse(&regrade.question)
        && let Some(published) = judge(ctx, &regrade.course, &slug, to).await?
    {
        let source = published.course.source_language;
        view.course_title = phrase(&published.course.texts, locale, source, |text| &text.title);
        if let Some(question) = published.question(&slug, to) {
            view.prompt = prompt(question, locale, source);
        }
    }
    view.question = regrade.question;
    view.from_version = regrade.from_version;
    view.to_version = to;
    view.only_raise = regrade.only_raise;
    view.done = Some(RegradeDone {
        by: regrade.by_name,
        at: regrade.done_at,
        reason: regrade.reason,
        is_complete: regrade.completed_at.is_some(),
    });
    Ok(view)
}

/// A version of the course that has the question in the version that judged, where one can still be read.
async fn judge(
    ctx: &Context,
    course: &Slug,
    question: &Slug,
    version: u32,
) -> Result<Option<Arc<Published>>, UseCaseError> {
    let current = ctx.shelf.current(course.as_str());
    if let Some(current) = current.filter(|one| one.holds(question, version)) {
        return Ok(Some(current));
    }
    let mut reader = ctx.db.read().await?;
    let first =
        store::question_version::find_holder(&mut reader, course, question, version).await?;
    drop(reader);
    let Some(first) = first else {
        return Ok(None);
    };
    // One that does not compile any more has no words, and the figures are told without them.
    Ok(ctx.shelf.version(ctx, first).await.ok())
}

/// The place of a fate in the list: what changes first, then what stays for a reason, then what stays by itself.
fn place(fate: &str) -> usize {
    let order = ["changed", "spared", "kept", "unlike"];
    let found = order.iter().position(|one| *one == fate);
    found.unwrap_or(order.len())
}

/// The counts, and a page of all attempts: those that would fall below the pass mark first, then those that would pass, then by how much.
fn rows(mut all: Vec<(Sitting, Change)>, page: usize) -> RegradeView {
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
    all.sort_by_key(|(_, change)| {
        (
            place(&change.fate),
            !change.passed_before || change.passed_after,
            !change.passed_after || change.passed_before,
            std::cmp::Reverse(change.after_sixtieths.abs_diff(change.before_sixtieths)),
            change.attempt,
        )
    });
    let page = page.clamp(1, considered.div_ceil(ROWS).max(1));
    let rows = all
        .into_iter()
        .skip((page - 1) * ROWS)
        .take(ROWS)
        .map(|(sitting, change)| RegradeRow {
            attempt: change.attempt,
            key: key(&sitting.assessment).to_owned(),
            number: sitting.number,
            finished_at: sitting.finished_at,
            fate: change.fate,
            before_sixtieths: change.before_sixtieths,
            after_sixtieths: change.after_sixtieths,
            percent_before: change.percent_before,
            percent_after: change.percent_after,
            passed_before: change.passed_before,
            passed_after: change.passed_after,
        });
    RegradeView {
        course: String::new(),
        course_title: Phrase {
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
        rows: rows.collect(),
        page,
        more: page * ROWS < considered,
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
