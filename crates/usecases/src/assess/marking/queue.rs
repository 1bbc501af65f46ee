//! What waits for an assessor.

use super::agreement::agreement;
use super::{given, next_part, part_word};
use crate::assess::answer::drawn;
use crate::assess::judged::rubric;
use crate::assess::outcome;
use crate::assess::prompt::prompt;
use crate::assess::questions::Questions;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Locale};
use views::Passage;
use views::account::Role;
use views::marking::{ContestRow, MarkingQueue, MarkingRow};

/// Responses on a page.
const ROWS: usize = 25;
/// Objections shown; the oldest come first, so that none is forgotten.
const CONTESTS: u32 = 50;
/// Attempts looked at in one go.
const CHUNK: u32 = 100;

/// Responses and objections that wait, the oldest first. Whose they are is not told; one's own, those one has
/// marked, and responses of attempts whose result one has opened, are left out.
pub async fn marking_queue(
    ctx: &Context,
    actor: &Actor,
    page: usize,
    locale: Locale,
) -> Result<MarkingQueue, UseCaseError> {
    let person = actor.with_role(&[Role::Assessor])?;
    let page = page.clamp(1, 10_000);
    let before = (page - 1) * ROWS;
    let mut waiting = waiting(ctx, person.account, before + ROWS + 1, locale).await?;
    let more = waiting.len() > before + ROWS;
    waiting.truncate(before + ROWS);
    // In an expression of its own: a connection that is borrowed inside of the next one is held until that ends, and the rest of it asks for
    // another.
    let contests_barred =
        store::contest::get_barred(&mut *ctx.db.read().await?, person.account).await?;
    Ok(MarkingQueue {
        waiting: waiting.split_off(before.min(waiting.len())),
        contests: contests(ctx, person.account, locale).await?,
        contests_barred,
        agreement: agreement(ctx, locale).await?,
        page,
        more,
    })
}

/// The first so many responses that this person may mark.
async fn waiting(
    ctx: &Context,
    marker: AccountId,
    most: usize,
    locale: Locale,
) -> Result<Vec<MarkingRow>, UseCaseError> {
    let mut rows = Vec::new();
    let mut offset = 0;
    loop {
        let mut reader = ctx.db.read().await?;
        let attempts = store::mark::list_waiting(&mut reader, marker, CHUNK, offset).await?;
        let mut marks = Vec::with_capacity(attempts.len());
        for one in &attempts {
            let tasks = store::marking_task::list(&mut reader, one.attempt).await?;
            marks.push((store::mark::list(&mut reader, one.attempt).await?, tasks));
        }
        drop(reader);
        for (one, (marks, tasks)) in attempts.iter().zip(&marks) {
            let published = ctx.shelf.version(ctx, one.version).await?;
            let source = published.course.source_language;
            let items = outcome::items(&one.items)?;
            let questions = Questions::judged(ctx, &published, &items).await?;
            for item in &items {
                if item.share.is_some() || item.response.is_none() {
                    continue;
                }
                let id = item.question.as_str();
                let own = |mark: &store::mark::Mark| mark.question == id && mark.marker == marker;
                let Some(task) = tasks.iter().find(|task| task.question == id) else {
                    continue;
                };
                let question = questions.get(&item.question, item.version)?;
                let Some(rubric) = rubric(question).filter(|_| !marks.iter().any(own)) else {
                    continue;
                };
                let Some(part) = next_part(rubric, &given(marks, id)?) else {
                    continue;
                };
                rows.push(MarkingRow {
                    task: task.id,
                    question: id.to_owned(),
                    course: one.course.to_string(),
                    prompt: prompt(question, locale, source),
                    part: part_word(part),
                    finished_at: one.finished_at,
                });
            }
        }
        if rows.len() >= most || attempts.len() < CHUNK as usize {
            return Ok(rows);
        }
        offset += CHUNK;
    }
}

async fn contests(
    ctx: &Context,
    assessor: AccountId,
    locale: Locale,
) -> Result<Vec<ContestRow>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let open = store::contest::list_open(&mut reader, assessor, CONTESTS).await?;
    drop(reader);
    let mut rows = Vec::with_capacity(open.len());
    for one in open {
        let published = ctx.shelf.version(ctx, one.version).await?;
        let source = published.course.source_language;
        let asked = drawn(&one.drawn)?
            .into_iter()
            .find(|asked| asked.question.as_str() == one.question);
        let questions = Questions::drawn(ctx, &published, asked.as_slice()).await?;
        let question = asked.as_ref().and_then(|asked| questions.asked(asked).ok());
        rows.push(ContestRow {
            contest: one.id,
            course: one.course.to_string(),
            prompt: question.map_or_else(
                || Passage {
                    locale: source,
                    html: String::new(),
                },
                |question| prompt(question, locale, source),
            ),
            question: one.question,
            raised_at: one.raised_at,
        });
    }
    Ok(rows)
}
