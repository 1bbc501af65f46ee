//! Practice that was rated, looked at again: by the officer whose it is, by the assessor who wrote it, and by those who decide on a
//! certification that asks for it.

use super::awards::DECIDE;
use super::cycles::Framed;
use super::rubrics::{in_language, rubric};
use crate::record::record;
use crate::supervise::programmes::access;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, FactId, Locale};
use certification::requirement::Kind;
use serde::Deserialize;
use std::collections::BTreeSet;
use store::db::Connection;
use store::observation::Observation;
use views::account::Role;
use views::standing::{ObservationReader, ObservationRow, ObservationView, RatedCriterion};

/// A level with the words beside it, as it is stored.
#[derive(Debug, Deserialize)]
struct Rating {
    criterion: String,
    level: u8,
    #[serde(default)]
    words: String,
}

/// One observation. The words are for the officer and the assessor who wrote them; staff of the programme see levels, and that they
/// looked is recorded. To everybody else it does not exist.
pub async fn observation(
    ctx: &Context,
    actor: &Actor,
    id: FactId,
    locale: Locale,
) -> Result<ObservationView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let found = store::observation::get(&mut reader, id).await?;
    let who = who(&mut reader, actor, &found).await?;
    drop(reader);
    let view = view(found, who, locale)?;
    if who == ObservationReader::Staff {
        let mut tx = ctx.db.begin().await?;
        let subject = id.to_string();
        let detail = serde_json::json!({});
        let subject = ("observation", subject.as_str());
        record(ctx, &mut tx, actor, "observation.viewed", subject, detail).await?;
        tx.commit().await?;
    }
    Ok(view)
}

/// One's own observations with the rubrics that a certification asks for, the latest first, with all that was written.
pub async fn own_observations(
    ctx: &Context,
    actor: &Actor,
    certification: &str,
    locale: Locale,
) -> Result<Vec<ObservationView>, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let of = store::certification::find(&mut reader, certification)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let cycles = store::cycle::list(&mut reader, person.account, of.id).await?;
    let latest = cycles.first().ok_or(UseCaseError::NotFound)?;
    let framed = Framed::load(&mut reader, latest.id).await?;
    let wanted = rubrics_of(&framed);
    let all = store::observation::list(&mut reader, person.account).await?;
    all.into_iter()
        .filter(|one| wanted.contains(&one.rubric))
        .map(|one| view(one, ObservationReader::Officer, locale))
        .collect()
}

/// The observations of a cycle's holder that its certification asks for, as rows that lead to each.
pub(super) async fn rows_of(
    conn: &mut Connection,
    framed: &Framed,
    locale: Locale,
) -> Result<Vec<ObservationRow>, UseCaseError> {
    let wanted = rubrics_of(framed);
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let all = store::observation::list(conn, framed.cycle.account).await?;
    Ok(all
        .into_iter()
        .filter(|one| wanted.contains(&one.rubric))
        .map(|one| row(one, locale))
        .collect())
}

/// An observation in a list.
pub(super) fn row(one: Observation, locale: Locale) -> ObservationRow {
    ObservationRow {
        id: one.id,
        officer: one.officer,
        assessor: one.assessor_name,
        rubric: title(&one.rubric, locale),
        passed: one.passed,
        observed_on: one.observed_on,
        recorded_at: one.recorded_at,
    }
}

/// A rubric that is not there any more has its key for a title.
fn title(key: &str, locale: Locale) -> String {
    rubric(key).map_or_else(|| key.to_owned(), |found| in_language(&found.title, locale))
}

fn rubrics_of(framed: &Framed) -> BTreeSet<String> {
    let all = framed.requirements.all();
    all.iter()
        .filter_map(|one| match &one.kind {
            Kind::Observed { rubric, .. } => Some(rubric.to_string()),
            _ => None,
        })
        .collect()
}

async fn who(
    conn: &mut Connection,
    actor: &Actor,
    found: &Observation,
) -> Result<ObservationReader, UseCaseError> {
    let person = actor.person()?;
    if found.account == person.account {
        return Ok(ObservationReader::Officer);
    }
    if found.assessor == person.account && person.roles.contains(&Role::Assessor) {
        return Ok(ObservationReader::Assessor);
    }
    if decides(conn, actor, found.account, &found.rubric).await? {
        return Ok(ObservationReader::Staff);
    }
    Err(UseCaseError::NotFound)
}

/// Whether the asker decides in a programme in which the officer is on the way to a certification that asks for this rubric.
async fn decides(
    conn: &mut Connection,
    actor: &Actor,
    officer: AccountId,
    rubric: &str,
) -> Result<bool, UseCaseError> {
    for cycle in store::cycle::list_of_account(conn, officer).await? {
        let framed = Framed::load(conn, cycle.id).await?;
        if rubrics_of(&framed).contains(rubric)
            && access::staff(conn, actor, framed.programme.id, DECIDE)
                .await
                .is_ok()
        {
            return Ok(true);
        }
    }
    Ok(false)
}

fn view(
    found: Observation,
    who: ObservationReader,
    locale: Locale,
) -> Result<ObservationView, UseCaseError> {
    let ratings: Vec<Rating> = serde_json::from_str(&found.ratings)?;
    let tells = who != ObservationReader::Staff;
    let rubric = rubric(&found.rubric);
    let criteria = ratings
        .into_iter()
        .map(|one| {
            let criterion = rubric.and_then(|rubric| {
                let mut all = rubric.criterion.iter();
                all.find(|criterion| criterion.key == one.criterion)
            });
            RatedCriterion {
                title: criterion.map_or(one.criterion, |found| in_language(&found.title, locale)),
                seen: criterion.map(|found| in_language(&found.seen, locale)),
                must: criterion.is_some_and(|found| found.must),
                level: one.level,
                words: Some(one.words).filter(|words| tells && !words.is_empty()),
            }
        })
        .collect();
    Ok(ObservationView {
        id: found.id,
        rubric: title(&found.rubric, locale),
        at_least: rubric.map(|found| found.at_least),
        officer: found.officer,
        assessor: found.assessor_name,
        passed: found.passed,
        observed_on: found.observed_on,
        recorded_at: found.recorded_at,
        criteria,
        reader: who,
    })
}
