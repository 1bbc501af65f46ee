//! The programme of the demonstration: organisations, staff, two cohorts, a certification that everybody is somewhere on the way to,
//! and a run of awards.

mod deeds;
mod joining;
mod texts;
mod training;
mod ways;

pub(super) use deeds::go_on;
pub(super) use ways::began;

use super::accounts::Somebody;
use super::clock::{SteppingClock, apart};
use super::people::{AGENCIES, TRAINING, UNITS};
use super::{DAY, signed_in};
use crate::assess::rules::{FINAL, rules};
use crate::author::Published;
use crate::certify::certifications;
use crate::supervise::programmes::{
    self, CourseMove, NewCohort, NewOrganisation, NewProgramme, SettingsForm,
};
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CohortId, OrganisationId, Timestamp};
use certification::cycle::Zone;
use std::collections::BTreeMap;
use std::sync::Arc;
use texts::Takes;
use views::account::Role;

/// Its addresses.
const PROGRAMME: &str = "listening-first";
const CERTIFICATION: &str = "first-contact-interviewer";
/// What assessors rate mock interviews with.
const RUBRIC: &str = "mock-interview-adults";
/// Where its days begin.
const ZONE: &str = "Europe/Rome";

/// Days since the programme began, and since the second version of its certification.
const FOUNDED: i64 = 470;
const SECOND_VERSION: i64 = 170;

/// The programme with those who work in it.
pub(super) struct Programme {
    administrator: Actor,
    /// Two, because a requirement is let pass by two people.
    managers: [Actor; 2],
    instructor: Actor,
    assessors: [Actor; 2],
    cohort: CohortId,
    /// The agencies by their names.
    agencies: BTreeMap<&'static str, OrganisationId>,
    /// The officers by their mailboxes, whether or not they are in it.
    officers: BTreeMap<&'static str, AccountId>,
    /// Those of the cohort, and when they joined.
    members: BTreeMap<&'static str, Timestamp>,
}

/// A moment so many days ago.
fn ago(now: Timestamp, days: i64) -> Timestamp {
    now.plus_seconds(-days * DAY)
}

/// The day of a moment in the programme.
fn day(at: Timestamp) -> String {
    let zone = Zone::parse(ZONE).unwrap_or_else(Zone::utc);
    zone.day_of(at).to_string()
}

/// Founds the programme and takes people in, each when they begin.
pub(super) async fn found(
    demo: &Context,
    clock: &SteppingClock,
    people: &[Somebody],
    courses: (&Arc<Published>, Option<&Arc<Published>>),
    now: Timestamp,
) -> Result<Programme, UseCaseError> {
    let ctx = &apart(demo, "programme");
    let who = |mailbox: &str| {
        let found = people.iter().find(|one| one.mailbox == mailbox);
        let missing = || UseCaseError::Unexpected(format!("there is no {mailbox}").into());
        found
            .ok_or_else(missing)
            .and_then(|one| signed_in(demo, one))
    };
    let (administrator, manager) = (who("admin")?, who("programme")?);
    clock.set(ago(now, FOUNDED));
    let (owner, agencies) = organisations(ctx, &administrator).await?;
    create(ctx, &manager, owner, courses.0, now).await?;
    for (mailbox, role) in [
        ("programme2", "manager"),
        ("instructor", "instructor"),
        ("assessor", "assessor"),
        ("assessor2", "assessor"),
    ] {
        let email = format!("{mailbox}@demo.example");
        programmes::appoint(ctx, &administrator, PROGRAMME, &email, role).await?;
    }
    let takes = takes(courses.0, courses.1, false);
    certifications::create(ctx, &manager, PROGRAMME, &texts::certification(&takes)).await?;
    let cohort = NewCohort {
        name: String::from("Regional cohort 1"),
        starts_on: day(ago(now, FOUNDED - 10)),
        ends_on: day(ago(now, -120)),
    };
    let cohort = programmes::create_cohort(ctx, &manager, PROGRAMME, &cohort).await?;
    let officers = people.iter().filter(|one| one.role == Role::Officer);
    let mut programme = Programme {
        administrator,
        managers: [manager, who("programme2")?],
        instructor: who("instructor")?,
        assessors: [who("assessor")?, who("assessor2")?],
        cohort,
        agencies,
        officers: officers.map(|one| (one.mailbox, one.account)).collect(),
        members: BTreeMap::new(),
    };
    joining::first(demo, clock, &mut programme, (people, courses), now).await?;
    joining::second(demo, clock, &programme, now).await?;
    Ok(programme)
}

/// What a version of the certification takes of these courses.
fn takes<'a>(
    main: &'a Arc<Published>,
    other: Option<&'a Arc<Published>>,
    later: bool,
) -> Takes<'a> {
    let percent = rules(main, FINAL).and_then(|rules| rules.pass_percent);
    Takes {
        main: &main.course.slug,
        other: other.map(|one| &one.course.slug),
        percent: percent.unwrap_or(60).clamp(1, 100),
        later,
    }
}

/// Countries with their agencies, and these with units; gives the one that the programme belongs to, and the agencies.
async fn organisations(
    ctx: &Context,
    administrator: &Actor,
) -> Result<(OrganisationId, BTreeMap<&'static str, OrganisationId>), UseCaseError> {
    let mut agencies = BTreeMap::new();
    let owner = organisation(ctx, administrator, None, ("agency", TRAINING.0, "")).await?;
    for (country, code, agency) in AGENCIES {
        let country = organisation(ctx, administrator, None, ("country", country, code)).await?;
        let above = organisation(ctx, administrator, Some(country), ("agency", agency, "")).await?;
        agencies.insert(agency, above);
        for (of, unit) in UNITS {
            if of == agency {
                organisation(ctx, administrator, Some(above), ("unit", unit, "")).await?;
            }
        }
    }
    Ok((owner, agencies))
}

/// Makes an organisation and gives its id.
async fn organisation(
    ctx: &Context,
    administrator: &Actor,
    above: Option<OrganisationId>,
    (kind, name, country): (&str, &str, &str),
) -> Result<OrganisationId, UseCaseError> {
    let new = NewOrganisation {
        name: name.to_owned(),
        kind: kind.to_owned(),
        parent: above.map(|one| one.to_string()).unwrap_or_default(),
        country: country.to_owned(),
    };
    programmes::create_organisation(ctx, administrator, &new).await?;
    let all = store::organisation::list(&mut *ctx.db.read().await?).await?;
    all.into_iter()
        .find(|one| one.parent == above && one.name == name)
        .map(|one| one.id)
        .ok_or(UseCaseError::NotFound)
}

/// The programme in four languages, with the courses that are there in their order, and how its certificates are set.
async fn create(
    ctx: &Context,
    manager: &Actor,
    owner: OrganisationId,
    main: &Arc<Published>,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let new = NewProgramme {
        slug: PROGRAMME.to_owned(),
        organisation: owner.to_string(),
        settings: SettingsForm {
            titles: texts::titles(),
            descriptions: texts::descriptions(),
            languages: ["en", "fr", "es", "ar"].map(str::to_owned).to_vec(),
            zone: ZONE.to_owned(),
            starts_on: day(ago(now, FOUNDED - 10)),
            ends_on: String::new(),
            masked: true,
        },
    };
    programmes::create_programme(ctx, manager, &new).await?;
    let main = main.course.slug.to_string();
    let others = ctx.shelf.courses();
    let others = others.iter().map(|one| one.course.slug.to_string());
    let others = others.filter(|slug| *slug != main);
    let courses: Vec<String> = [main.clone()].into_iter().chain(others).collect();
    for (seen, course) in (1..).zip(&courses) {
        programmes::move_course(ctx, manager, PROGRAMME, seen, course, CourseMove::Add).await?;
    }
    certifications::write_template(ctx, manager, PROGRAMME, 0, &texts::template()).await?;
    Ok(())
}
