//! A programme, and the people of one of its cohorts, as staff see them.

use super::access::staff_of;
use super::content::content;
use super::{cohort_of, in_language, settings, tables};
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CohortId, Locale, ProgrammeId};
use std::collections::BTreeMap;
use store::db::Connection;
use views::Phrase;
use views::programme::{
    CohortCard, DeadlineRow, MemberRow, OpenInvitation, PeopleView, ProgrammeOverview, RequestRow,
    StaffRole,
};

/// A programme with its courses and cohorts, for all who work in it.
pub async fn programme(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    locale: Locale,
) -> Result<ProgrammeOverview, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (person, programme) = staff_of(&mut reader, actor, slug, &StaffRole::ALL).await?;
    let roles = store::programme::list_roles(&mut reader, programme.id, person.account).await?;
    let is = |role: StaffRole| {
        person.roles.contains(&super::access::needed(role))
            && roles.iter().any(|one| one == role.as_str())
    };
    let organisation = store::organisation::get(&mut reader, programme.organisation).await?;
    let cohorts = store::cohort::list(&mut reader, programme.id).await?;
    let certifications = certifications(&mut reader, programme.id, locale).await?;
    drop(reader);
    let content = content(&programme)?;
    let description =
        (!content.descriptions.is_empty()).then(|| in_language(&content.descriptions, locale));
    Ok(ProgrammeOverview {
        slug: programme.slug,
        title: in_language(&content.titles, locale),
        description,
        organisation: organisation.name,
        courses: content
            .courses
            .iter()
            .map(|course| settings::course(ctx, course, locale))
            .collect(),
        languages: content.languages,
        zone: content.zone,
        starts_on: content.starts_on.map(|day| day.to_string()),
        ends_on: content.ends_on.map(|day| day.to_string()),
        cohorts: cohorts
            .into_iter()
            .map(|one| CohortCard {
                id: one.id,
                name: one.name,
                starts_on: one.starts_on,
                ends_on: one.ends_on,
                people: one.people,
            })
            .collect(),
        certifications,
        manages: is(StaffRole::Manager),
        teaches: is(StaffRole::Instructor),
        assesses: is(StaffRole::Assessor),
    })
}

/// Those that have a version, by address.
async fn certifications(
    conn: &mut Connection,
    programme: ProgrammeId,
    locale: Locale,
) -> Result<Vec<(String, Phrase)>, UseCaseError> {
    let mut all = Vec::new();
    for one in store::certification::list(conn, programme).await? {
        if let Some(version) = store::certification::find_current(conn, one.id).await? {
            let content = crate::certify::certifications::content::content(&version)?;
            all.push((one.slug, in_language(&content.titles, locale)));
        }
    }
    Ok(all)
}

/// Who is in a cohort, who asks to join, its link and its deadlines, for the programme's managers.
pub async fn people(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    cohort: CohortId,
    locale: Locale,
) -> Result<PeopleView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, programme) = staff_of(&mut reader, actor, slug, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut reader, &programme, cohort).await?;
    let (content, now) = (content(&programme)?, ctx.now());
    let members = store::cohort::list_members(&mut reader, cohort.id).await?;
    let belongs: BTreeMap<AccountId, String> =
        store::affiliation::list_of_cohort(&mut reader, cohort.id)
            .await?
            .into_iter()
            .map(|one| (one.account, one.name))
            .collect();
    let requests = store::cohort_request::list_waiting(&mut reader, cohort.id).await?;
    let invitation = store::cohort_invitation::find_open(&mut reader, cohort.id).await?;
    let due = store::cohort_deadline::list(&mut reader, cohort.id).await?;
    let waiting_table = tables::waiting(&mut reader, cohort.id, now).await?;
    drop(reader);
    let deadlines = content.courses.iter().map(|course| DeadlineRow {
        course: settings::course(ctx, course, locale),
        due_on: due
            .iter()
            .find(|one| one.course == *course)
            .map(|one| one.due_on.clone()),
    });
    Ok(PeopleView {
        programme: programme.slug,
        programme_title: in_language(&content.titles, locale),
        cohort: cohort.id,
        name: cohort.name,
        starts_on: cohort.starts_on,
        ends_on: cohort.ends_on,
        deadlines: deadlines.collect(),
        members: members
            .into_iter()
            .map(|one| MemberRow {
                belongs: belongs.get(&one.account).cloned(),
                account: one.account,
                name: one.name,
                email: one.email,
                agency: one.agency,
                country: one.country,
                via: one.via,
                joined_at: one.joined_at,
            })
            .collect(),
        requests: requests
            .into_iter()
            .map(|one| RequestRow {
                id: one.id,
                name: one.name,
                email: one.email,
                agency: one.agency,
                country: one.country,
                asked_at: one.asked_at,
            })
            .collect(),
        invitation: invitation.map(|one| OpenInvitation {
            asks: one.asks,
            most: one.most,
            used: one.used,
            expires_at: one.expires_at,
            has_expired: one.expires_at <= now,
        }),
        waiting_table,
    })
}
