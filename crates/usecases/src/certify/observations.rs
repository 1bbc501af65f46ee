//! Practice that assessors watch and rate, of people in the programmes they assess in.

use super::award::settle_all_of;
use super::awards::today;
use super::close::is_close;
use super::observed::row;
use super::rubrics::{LEVELS, Rubric, in_language, rubric, rubrics};
use crate::record::record;
use crate::supervise::programmes::access;
use crate::{Actor, Context, Person, UseCaseError};
use base::{AccountId, FactId, Locale, Message, ProgrammeId};
use certification::cycle::Zone;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use store::db::Connection;
use store::observation::Observation;
use views::account::Role;
use views::programme::StaffRole;
use views::standing::{CriterionView, ObservationForm, ObservationRow, RubricView};

/// Characters of the words beside a level, and of a save key.
const LONGEST: usize = 500;
const LONGEST_KEY: usize = 64;
/// Observations in the list.
const LISTED: u32 = 200;

/// What an assessor sends.
#[derive(Debug, Clone, Default)]
pub struct Rated {
    pub officer: String,
    pub rubric: String,
    /// Civil day, as `2026-11-26`.
    pub observed_on: String,
    /// Of each criterion by its key: the level, from 0, and the words beside it.
    pub levels: BTreeMap<String, String>,
    pub words: BTreeMap<String, String>,
    pub save_key: String,
}

/// What one has recorded, the latest first.
pub async fn list_observations(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<ObservationRow>, UseCaseError> {
    let person = actor.with_role(&[Role::Assessor])?;
    let mut reader = ctx.db.read().await?;
    let rows = store::observation::list_of_assessor(&mut reader, person.account, LISTED).await?;
    Ok(rows.into_iter().map(|one| row(one, locale)).collect())
}

/// The empty form: whom one may rate, and the criteria.
pub async fn observation_form(
    ctx: &Context,
    actor: &Actor,
    key: &str,
    locale: Locale,
) -> Result<ObservationForm, UseCaseError> {
    let person = actor.with_role(&[Role::Assessor])?;
    let chosen = match key {
        "" => rubrics().first(),
        key => rubric(key),
    };
    let chosen = chosen.ok_or(UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    let officers = officers(&mut reader, actor, person).await?;
    let zone = Zone::parse(&ctx.settings.site.time_zone).unwrap_or_else(Zone::utc);
    Ok(ObservationForm {
        rubric: rubric_view(chosen, locale),
        rubrics: rubrics()
            .iter()
            .map(|one| (one.key.clone(), in_language(&one.title, locale)))
            .collect(),
        officers: officers
            .into_iter()
            .map(|(account, name)| (account.to_string(), name))
            .collect(),
        today: today(&zone, ctx.now()),
        save_key: hex::encode(ctx.random::<16>()?),
    })
}

/// A rubric to print.
pub fn observation_rubric(
    actor: &Actor,
    key: &str,
    locale: Locale,
) -> Result<RubricView, UseCaseError> {
    actor.with_role(&[Role::Assessor])?;
    rubric(key)
        .map(|one| rubric_view(one, locale))
        .ok_or(UseCaseError::NotFound)
}

fn rubric_view(rubric: &Rubric, locale: Locale) -> RubricView {
    RubricView {
        key: rubric.key.clone(),
        title: in_language(&rubric.title, locale),
        at_least: rubric.at_least,
        criteria: rubric
            .criterion
            .iter()
            .map(|one| CriterionView {
                key: one.key.clone(),
                title: in_language(&one.title, locale),
                seen: in_language(&one.seen, locale),
                must: one.must,
            })
            .collect(),
    }
}

/// Everybody in a cohort of a programme in which the asker assesses, by name; never the asker.
async fn officers(
    conn: &mut Connection,
    actor: &Actor,
    person: &Person,
) -> Result<Vec<(AccountId, String)>, UseCaseError> {
    let mut names = BTreeSet::new();
    for programme in store::programme::list_of_staff(conn, person.account).await? {
        if assesses(conn, actor, programme.id).await.is_err() {
            continue;
        }
        for cohort in store::cohort::list(conn, programme.id).await? {
            for member in store::cohort::list_members(conn, cohort.id).await? {
                if member.account != person.account {
                    names.insert((member.name, member.account));
                }
            }
        }
    }
    Ok(names
        .into_iter()
        .map(|(name, account)| (account, name))
        .collect())
}

async fn assesses(
    conn: &mut Connection,
    actor: &Actor,
    programme: ProgrammeId,
) -> Result<(), UseCaseError> {
    let roles = &[StaffRole::Assessor];
    access::staff(conn, actor, programme, roles)
        .await
        .map(|_| ())
}

/// Whether the officer is in a programme in which the asker assesses; to others there is no such officer.
async fn may_rate(
    conn: &mut Connection,
    actor: &Actor,
    officer: AccountId,
) -> Result<(), UseCaseError> {
    for programme in store::programme::list_of_member(conn, officer).await? {
        if assesses(conn, actor, programme.id).await.is_ok() {
            return Ok(());
        }
    }
    Err(UseCaseError::NotFound)
}

/// Records what was watched and rated; the same form sent twice is one. Whether it passed follows from the levels.
pub async fn record_observation(
    ctx: &Context,
    actor: &Actor,
    rated: &Rated,
) -> Result<bool, UseCaseError> {
    let person = actor.with_role(&[Role::Assessor])?;
    let found = rubric(&rated.rubric).ok_or(UseCaseError::NotFound)?;
    let Ok(officer) = rated.officer.parse::<AccountId>() else {
        return Err(problem("officer", "observation-refused-officer"));
    };
    if officer == person.account {
        return Err(problem("officer", "observation-refused-own"));
    }
    let now = ctx.now();
    let zone = Zone::parse(&ctx.settings.site.time_zone).unwrap_or_else(Zone::utc);
    let day: Date = rated
        .observed_on
        .trim()
        .parse()
        .map_err(|_| problem("observed_on", "observation-refused-day"))?;
    if day > zone.day_of(now) {
        return Err(problem("observed_on", "observation-refused-day"));
    }
    if rated.save_key.is_empty() || rated.save_key.len() > LONGEST_KEY {
        return Err(UseCaseError::NotFound);
    }
    let (levels, ratings) = ratings(found, rated)?;
    let mut tx = ctx.db.begin().await?;
    may_rate(&mut tx, actor, officer).await?;
    if is_close(&mut tx, person.account, officer).await? {
        return Err(problem("officer", "award-refused-close"));
    }
    let new = Observation {
        id: FactId::new(now, ctx.random()?),
        account: officer,
        officer: String::new(),
        assessor: person.account,
        assessor_name: String::new(),
        rubric: found.key.clone(),
        ratings,
        passed: found.passes(&levels),
        observed_on: day.to_string(),
        recorded_at: now,
    };
    if !store::observation::insert(&mut tx, &new, &rated.save_key).await? {
        return Ok(new.passed);
    }
    let subject = new.id.to_string();
    let detail = serde_json::json!({
        "account": officer,
        "rubric": found.key,
        "passed": new.passed,
    });
    let subject = ("observation", subject.as_str());
    record(ctx, &mut tx, actor, "observation.recorded", subject, detail).await?;
    settle_all_of(ctx, &mut tx, actor, officer, now).await?;
    tx.commit().await?;
    Ok(new.passed)
}

/// The levels in the order of the criteria, and all that was said, as it is stored.
fn ratings(rubric: &Rubric, rated: &Rated) -> Result<(Vec<u8>, String), UseCaseError> {
    let mut levels = Vec::new();
    let mut all = Vec::new();
    for criterion in &rubric.criterion {
        let typed = rated.levels.get(&criterion.key).map(|text| text.trim());
        let level = typed.and_then(|text| text.parse::<u8>().ok());
        let Some(level) = level.filter(|level| *level < LEVELS) else {
            return Err(problem(&criterion.key, "observation-refused-level"));
        };
        let words = rated
            .words
            .get(&criterion.key)
            .map_or("", |text| text.trim());
        if words.chars().count() > LONGEST {
            let message = Message::new("observation-refused-words").with("most", LONGEST);
            return Err(UseCaseError::field(&criterion.key, message));
        }
        levels.push(level);
        all.push(serde_json::json!({
            "criterion": criterion.key,
            "level": level,
            "words": words,
        }));
    }
    Ok((levels, serde_json::to_string(&all)?))
}

fn problem(field: &str, id: &str) -> UseCaseError {
    UseCaseError::field(field, Message::new(id))
}
