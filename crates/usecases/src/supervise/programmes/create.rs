//! Making programmes and their cohorts.

use super::access::staff_of;
use super::organisations::tree;
use super::settings::{SettingsForm, day, read};
use crate::account::fields::{Unfit, line};
use crate::record::record;
use crate::{Actor, Context, Problems, UseCaseError};
use base::{CohortId, FactId, Message, ProgrammeId, Slug};
use views::account::Role;
use views::programme::{NewProgrammeView, StaffRole};

/// Addresses under `/programmes` that are no programme's.
const RESERVED: [&str; 6] = [
    "new",
    "organisations",
    "accommodations",
    "outbox",
    "runs",
    "certificates",
];

/// What the form of a new programme says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewProgramme {
    /// The word in its address; made of a title where it is empty.
    pub slug: String,
    /// The id of the organisation it belongs to.
    pub organisation: String,
    pub settings: SettingsForm,
}

/// What the form of a new programme offers.
pub async fn new_programme(ctx: &Context, actor: &Actor) -> Result<NewProgrammeView, UseCaseError> {
    let person = actor.with_role(&[Role::Programme, Role::Administrator])?;
    let all = store::organisation::list(&mut *ctx.db.read().await?).await?;
    Ok(NewProgrammeView {
        organisations: tree(all),
        zone: ctx.settings.site.time_zone.clone(),
        becomes_manager: person.roles.contains(&Role::Programme),
    })
}

/// Makes a programme. Whoever makes it becomes its manager, if they manage programmes at all. Gives its address.
pub async fn create_programme(
    ctx: &Context,
    actor: &Actor,
    new: &NewProgramme,
) -> Result<String, UseCaseError> {
    let person = actor.with_role(&[Role::Programme, Role::Administrator])?;
    let mut tx = ctx.db.begin().await?;
    let organisations = store::organisation::list(&mut tx).await?;
    let owner = organisations
        .iter()
        .find(|one| one.id.to_string() == new.organisation);
    let content = read(&new.settings, Vec::new());
    let slug = slug(new);
    let (owner, content, slug) = match (owner, content, slug) {
        (Some(owner), Ok(content), Ok(slug)) => (owner, content, slug),
        (owner, content, slug) => {
            let mut problems = slug.err().map_or_else(Problems::new, |one| vec![one]);
            if owner.is_none() {
                let message = Message::new("programme-organisation-missing");
                problems.push((String::from("organisation"), message));
            }
            problems.extend(content.err().unwrap_or_default());
            return Err(UseCaseError::Refused(problems));
        }
    };
    let (now, by) = (ctx.now(), Some(person.account));
    let id = ProgrammeId::new(now, ctx.random()?);
    if !store::programme::insert(&mut tx, id, slug.as_str(), owner.id, now, by).await? {
        return Err(UseCaseError::field(
            "slug",
            Message::new("programme-slug-taken"),
        ));
    }
    let content = serde_json::to_string(&content)?;
    store::programme::insert_revision(&mut tx, id, 1, &content, now, by).await?;
    if person.roles.contains(&Role::Programme) {
        let fact = FactId::new(now, ctx.random()?);
        let role = StaffRole::Manager.as_str();
        store::programme::insert_staff(&mut tx, fact, id, person.account, role, now, by).await?;
    }
    let subject = ("programme", &*id.to_string());
    let detail = serde_json::json!({ "organisation": owner.id });
    record(ctx, &mut tx, actor, "programme.created", subject, detail).await?;
    tx.commit().await?;
    Ok(slug.to_string())
}

/// The word of the address, as it was typed or made of the first title that gives one.
fn slug(new: &NewProgramme) -> Result<Slug, (String, Message)> {
    let typed = new.slug.trim();
    let slug = if typed.is_empty() {
        let mut titles = new.settings.titles.iter();
        titles
            .find_map(|(_, title)| Slug::from_heading(title))
            .ok_or("programme-slug-missing")
    } else {
        Slug::parse(typed).ok_or("programme-slug-unusable")
    };
    slug.and_then(|slug| {
        if RESERVED.contains(&slug.as_str()) {
            Err("programme-slug-taken")
        } else {
            Ok(slug)
        }
    })
    .map_err(|problem| (String::from("slug"), Message::new(problem)))
}

/// What the form of a new cohort says; days are civil, as `2026-11-26`, the last one may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewCohort {
    pub name: String,
    pub starts_on: String,
    pub ends_on: String,
}

/// Makes a cohort. The same form sent twice makes one.
pub async fn create_cohort(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    new: &NewCohort,
) -> Result<CohortId, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let mut problems = Problems::new();
    let name = line(&new.name).unwrap_or_else(|problem| {
        let message = match problem {
            Unfit::Missing => "cohort-name-missing",
            Unfit::TooLong => "cohort-name-too-long",
            Unfit::Unusable => "cohort-name-unusable",
        };
        problems.push((String::from("name"), Message::new(message)));
        String::new()
    });
    let starts_on = day("starts_on", &new.starts_on, &mut problems);
    if new.starts_on.trim().is_empty() {
        problems.push((
            String::from("starts_on"),
            Message::new("cohort-start-missing"),
        ));
    }
    let ends_on = day("ends_on", &new.ends_on, &mut problems);
    let (Some(starts_on), true) = (starts_on, problems.is_empty()) else {
        return Err(UseCaseError::Refused(problems));
    };
    if ends_on.is_some_and(|end| end < starts_on) {
        return Err(UseCaseError::field(
            "ends_on",
            Message::new("programme-ends-before"),
        ));
    }
    let (starts_on, ends_on) = (starts_on.to_string(), ends_on.map(|day| day.to_string()));
    let cohorts = store::cohort::list(&mut tx, programme.id).await?;
    if let Some(there) = cohorts.iter().find(|one| one.name == name) {
        return if there.starts_on == starts_on && there.ends_on == ends_on {
            Ok(there.id)
        } else {
            Err(UseCaseError::field(
                "name",
                Message::new("cohort-name-taken"),
            ))
        };
    }
    let now = ctx.now();
    let id = CohortId::new(now, ctx.random()?);
    let row = store::cohort::NewCohort {
        id,
        programme: programme.id,
        name: &name,
        starts_on: &starts_on,
        ends_on: ends_on.as_deref(),
        at: now,
        by: Some(person.account),
    };
    store::cohort::insert(&mut tx, &row).await?;
    let subject = ("cohort", &*id.to_string());
    let detail = serde_json::json!({ "programme": programme.id });
    record(ctx, &mut tx, actor, "cohort.created", subject, detail).await?;
    tx.commit().await?;
    Ok(id)
}
