//! Who decides on a draft, and how they learn that it waits.

use super::access::still_edits;
use super::review::writers;
use super::script;
use super::standing::drafted_title;
use super::work::Work;
use crate::settings::Sink;
use crate::supervise::mail::{language, review_asked};
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, GLOSSARY};
use store::course_editor::Editor;
use store::db::Connection;
use store::draft_review::Review;
use views::studio_review::ReviewersView;

/// Who decides, as whoever looks at the draft is told.
pub(super) async fn reviewers(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    (work, latest): (&Work, Option<&Review>),
) -> Result<ReviewersView, UseCaseError> {
    let reader = actor.person()?.account;
    let course = work.course().as_str();
    let own = own(conn, work, latest.map(|one| one.asked_by)).await?;
    let others = others(conn, course, &own).await?;
    Ok(ReviewersView {
        is_own: own.contains(&reader),
        names: others.into_iter().map(|one| one.name).collect(),
        is_open: store::course_editor::list(conn, course).await?.is_empty(),
        by_letter: ctx.settings.mail.sink != Sink::None,
    })
}

/// Those who do not decide: who wrote in the draft, and who asked.
pub(super) async fn own(
    conn: &mut Connection,
    work: &Work,
    asker: Option<AccountId>,
) -> Result<Vec<AccountId>, UseCaseError> {
    let mut own = writers(conn, work).await?;
    own.extend(asker);
    Ok(own)
}

/// The appointed editors who may decide. Without any, every instructor may.
async fn others(
    conn: &mut Connection,
    course: &str,
    own: &[AccountId],
) -> Result<Vec<Editor>, UseCaseError> {
    let mut others = Vec::new();
    for one in store::course_editor::list(conn, course).await? {
        if !own.contains(&one.account) && still_edits(conn, one.account, course).await? {
            others.push(one);
        }
    }
    Ok(others)
}

/// Writes to the appointed editors who may decide, once for each state of the draft. Where nobody is appointed nobody gets a letter: every
/// instructor of the site would, and the page says whom to ask.
pub(super) async fn tell(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    (work, fingerprint): (&Work, &str),
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let own = own(conn, work, Some(person.account)).await?;
    for one in others(conn, work.course().as_str(), &own).await? {
        let reader = store::account::get(conn, one.account).await?;
        let published = script::current(ctx, work.course(), language(ctx, reader.locale));
        let title = match published {
            // It has no title of its own to call it by.
            _ if work.course().as_str() == GLOSSARY => None,
            Some(published) => Some(published.title.text),
            None => drafted_title(work)?.or_else(|| Some(work.course().to_string())),
        };
        let state = (work.draft.id, fingerprint);
        let said = (title.as_deref(), person.name.as_str());
        review_asked(ctx, conn, one.account, (work.course(), state), said).await?;
    }
    Ok(())
}
