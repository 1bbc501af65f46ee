//! The sheet of one day.

use super::super::content::{ProgrammeContent, content};
use super::super::in_language;
use super::{kept, session_of, shown};
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CohortId, Locale, TrainingSessionId};
use std::collections::BTreeMap;
use store::training_session::{Attendance, Listed};
use views::training::{RollMark, RollRow, RollView};

/// People on a page: what the form sends of them stays well below what a form may hold.
const ROWS: usize = 100;

/// What was recorded of each person, the latest first.
pub(super) fn by_person(all: Vec<Attendance>) -> BTreeMap<AccountId, Vec<Attendance>> {
    let mut of: BTreeMap<AccountId, Vec<Attendance>> = BTreeMap::new();
    for one in all {
        of.entry(one.account).or_default().push(one);
    }
    of
}

/// Everybody on the sheet of a day, page by page. A page beyond the last is the last.
pub async fn roll(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    (cohort, session): (CohortId, TrainingSessionId),
    page: usize,
    locale: Locale,
) -> Result<RollView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (person, programme, cohort) = kept(&mut reader, actor, programme, cohort).await?;
    let session = session_of(&mut reader, &cohort, session).await?;
    let listed = store::training_session::list_listed(&mut reader, session.id).await?;
    let recorded = store::training_session::list_attendances(&mut reader, session.id).await?;
    drop(reader);
    let content = content(&programme)?;
    let mut recorded = by_person(recorded);
    let names = listed.iter().map(|one| one.name.clone()).collect();
    let pages = listed.len().div_ceil(ROWS).max(1);
    let page = page.clamp(1, pages);
    let here: Vec<Listed> = listed
        .into_iter()
        .skip((page - 1) * ROWS)
        .take(ROWS)
        .collect();
    let is_first = here.iter().all(|one| !recorded.contains_key(&one.account));
    let people = here
        .into_iter()
        .map(|one| RollRow {
            expected: is_first && was_in(&content, &one, &session.held_on),
            own: one.account == person.account,
            marks: recorded
                .remove(&one.account)
                .unwrap_or_default()
                .into_iter()
                .map(|mark| RollMark {
                    number: mark.number,
                    minutes: mark.minutes,
                    by: mark.recorder,
                    at: mark.at,
                })
                .collect(),
            account: one.account,
            name: one.name,
            agency: one.agency,
            has_left: one.joined_at.is_none(),
        })
        .collect();
    let today = content.day(ctx.now()).to_string();
    Ok(RollView {
        programme: programme.slug,
        programme_title: in_language(&content.titles, locale),
        cohort: cohort.id,
        cohort_name: cohort.name,
        day: shown(session, &today),
        people,
        names,
        page,
        pages,
    })
}

/// Whether somebody was in the cohort by the end of a day.
fn was_in(content: &ProgrammeContent, one: &Listed, day: &str) -> bool {
    one.joined_at
        .is_some_and(|at| *content.day(at).to_string() <= *day)
}
