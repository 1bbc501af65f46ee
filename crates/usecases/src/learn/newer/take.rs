//! The step to the newer version.

use super::verdict::{Ways, results};
use super::{obstacle, ways};
use crate::author::Published;
use crate::certify::settle;
use crate::learn::standing::Standing;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use authoring::carry::{Carried, CarriedLesson};
use base::{Message, Timestamp};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::db::Connection;
use store::enrolment::LessonState;
use store::enrolment_move::{NewMove, Place, insert_gone};

/// Puts the officer on the newer version whose list they saw. What they did before stays recorded as it was; what it counts as from now on is recorded
/// beside it. Sent twice, it is done once.
pub async fn take_newer(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    seen: &str,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let enrolment = store::enrolment::find(&mut reader, person.account, course)
        .await?
        .ok_or_else(|| conflict("not-enrolled"))?;
    let new = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    if new.short_version() != seen {
        return Err(conflict("newer-another"));
    }
    if enrolment.version == new.version {
        return Ok(());
    }
    let standing = Standing::load(ctx, &mut reader, enrolment.clone()).await?;
    drop(reader);
    let ways = ways(ctx, &standing, &new).await?;

    // What was read before is read again: whoever comes second sees what the first one did.
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let enrolment = store::enrolment::get(&mut tx, enrolment.id).await?;
    if enrolment.version == new.version {
        return Ok(());
    }
    if enrolment.completed_at.is_some() {
        return Err(conflict("newer-completed"));
    }
    let standing = Standing::load(ctx, &mut tx, enrolment).await?;
    if !ways.knows(&standing) || !is_current(&mut tx, course, &new).await? {
        return Err(conflict("newer-another"));
    }
    if let Some(obstacle) = obstacle(&standing) {
        return Err(UseCaseError::Conflict(obstacle));
    }
    if !move_on(&mut tx, &standing, (&ways, &new), now).await? {
        return Ok(());
    }
    let enrolment = store::enrolment::get(&mut tx, standing.enrolment.id).await?;
    let subject = enrolment.id.to_string();
    let detail = serde_json::json!({
        "course": course, "from": standing.enrolment.version, "version": new.version,
    });
    let what = ("enrolment", subject.as_str());
    record(ctx, &mut tx, actor, "enrolment.moved", what, detail).await?;
    // What was missing may be asked for no longer.
    settle(ctx, &mut tx, actor, &new, enrolment, now).await?;
    Ok(tx.commit().await?)
}

fn conflict(id: &str) -> UseCaseError {
    UseCaseError::Conflict(Message::new(id))
}

/// Whether nothing newer was published meanwhile.
async fn is_current(
    conn: &mut Connection,
    course: &str,
    new: &Published,
) -> Result<bool, UseCaseError> {
    let publications = store::publication::list(conn, course).await?;
    let latest = publications.first();
    Ok(latest.is_some_and(|one| one.version == new.version))
}

/// Records the step, and what everything counts as from now on; false when it was recorded before.
async fn move_on(
    conn: &mut Connection,
    standing: &Standing,
    (ways, new): (&Ways, &Arc<Published>),
    now: Timestamp,
) -> Result<bool, UseCaseError> {
    let enrolment = &standing.enrolment;
    let number = enrolment.moves + 1;
    let step = NewMove {
        enrolment: enrolment.id,
        number,
        version: new.version,
        answers: store::enrolment_move::get_last_answer(conn, enrolment.id).await?,
        at: now,
    };
    if !store::enrolment_move::insert(conn, &step).await? {
        return Ok(false);
    }
    for one in results(standing, ways, &new.course) {
        store::enrolment_move::insert_result(conn, enrolment.id, number, &one).await?;
    }
    if let Some(way) = ways.get(&enrolment.version) {
        lessons(conn, standing, way, number).await?;
    }
    Ok(true)
}

/// What was read is read wherever it stands now, since when it was; bookmarks lead to the same words.
async fn lessons(
    conn: &mut Connection,
    standing: &Standing,
    way: &Carried,
    number: u32,
) -> Result<(), UseCaseError> {
    let id = standing.enrolment.id;
    let (mut completed, mut bookmarked) = (BTreeSet::new(), BTreeSet::new());
    for lesson in &way.lessons {
        let state = standing.lessons.iter().find(|state| {
            state.module == lesson.from.0.as_str() && state.lesson == lesson.from.1.as_str()
        });
        if let Some(state) = state {
            read(conn, standing, lesson, state).await?;
            let to = lesson.to.as_ref();
            let to = to.map(|(module, slug)| (module.to_string(), slug.to_string()));
            completed.extend(to.clone().filter(|_| state.completed_at.is_some()));
            bookmarked.extend(to.filter(|_| state.read_at.is_some()));
        }
    }
    // What else was ever recorded is of lessons that are gone or elsewhere: it says nothing of what stands at their addresses now or later.
    for place in store::enrolment_move::list_places(conn, id).await? {
        let address = (place.0.as_str(), place.1.as_str());
        for (kind, kept) in [
            (Place::Completed, &completed),
            (Place::Bookmark, &bookmarked),
        ] {
            if !kept.contains(&place) {
                insert_gone(conn, id, number, kind, address).await?;
            }
        }
    }
    Ok(())
}

async fn read(
    conn: &mut Connection,
    standing: &Standing,
    lesson: &CarriedLesson,
    state: &LessonState,
) -> Result<(), UseCaseError> {
    let Some((module, slug)) = &lesson.to else {
        return Ok(());
    };
    let (id, module, slug) = (standing.enrolment.id, module.as_str(), slug.as_str());
    if let Some(at) = state.completed_at {
        // Where it stands as before, this was recorded then.
        store::enrolment::insert_completion(conn, id, module, slug, at).await?;
    }
    if let Some(at) = state.read_at {
        let block = lesson.bookmarks.get(&state.block);
        let block = block.unwrap_or(&state.block);
        store::enrolment::update_position(conn, id, module, slug, block, at).await?;
    }
    Ok(())
}
