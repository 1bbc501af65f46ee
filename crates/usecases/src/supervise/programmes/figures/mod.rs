//! Where everybody of a cohort is. One value feeds the page and the files: they cannot differ.

mod compare;
mod growth;
mod load;
mod person;
mod skill;
mod stuck;

use super::access::staff_of;
use super::content::content;
use super::{cohort_of, in_language, settings};
use crate::certify::phrase;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{CohortId, Locale};
use load::Loaded;
use views::programme::StaffRole;
use views::programme_figures::{CohortFigures, PersonRow, Show, Summary};

/// Who sees where people are.
const SEE: &[StaffRole] = &[StaffRole::Manager, StaffRole::Instructor];
/// People below which a group is not told apart: who is in a small one would be known.
const LEAST: usize = 5;

/// A cohort in figures, for managers and instructors of its programme. However many people it has, it takes the same number of queries.
pub async fn cohort_figures(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    cohort: CohortId,
    show: Show,
    locale: Locale,
) -> Result<CohortFigures, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, programme) = staff_of(&mut reader, actor, slug, SEE).await?;
    let manages = staff_of(&mut reader, actor, slug, &[StaffRole::Manager])
        .await
        .is_ok();
    let cohort = cohort_of(&mut reader, &programme, cohort).await?;
    let content = content(&programme)?;
    let loaded = Loaded::load(ctx, &mut reader, (programme.id, cohort.id), &content).await?;
    drop(reader);
    let courses: Vec<_> = content
        .courses
        .iter()
        .map(|course| settings::course(ctx, course, locale))
        .collect();
    let frame = person::Frame {
        loaded: &loaded,
        content: &content,
        cohort: &cohort,
        courses: &courses,
        locale,
    };
    let counted: Vec<person::Counted> = loaded.people.iter().map(|one| frame.person(one)).collect();
    let all: Vec<&PersonRow> = counted.iter().map(|one| &one.row).collect();
    let certified = &loaded.together.certifications;
    Ok(CohortFigures {
        programme: programme.slug,
        programme_title: in_language(&content.titles, locale),
        cohort: cohort.id,
        today: loaded.today.to_string(),
        manages,
        certifications: certified
            .iter()
            .map(|one| (one.slug.clone(), phrase(&one.titles, locale)))
            .collect(),
        has_room: loaded.has_room(),
        summary: summary(&counted),
        show,
        growth: growth::growth(&loaded, &content, &cohort.starts_on),
        skills: skill::changes(&loaded.measured),
        comparison: compare::compare(&counted),
        people: all
            .into_iter()
            .zip(&counted)
            .filter(|(_, one)| is_shown(one, show))
            .map(|(row, _)| row.clone())
            .collect(),
        name: cohort.name,
        starts_on: cohort.starts_on,
        ends_on: cohort.ends_on,
        courses,
    })
}

/// The same, for a file that leaves the house: that it was taken, and by whom, is recorded.
pub async fn take_figures(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    cohort: CohortId,
    show: Show,
    (format, locale): (&str, Locale),
) -> Result<CohortFigures, UseCaseError> {
    actor.person()?;
    let figures = cohort_figures(ctx, actor, slug, cohort, show, locale).await?;
    let mut tx = ctx.db.begin().await?;
    let subject = ("cohort", &*cohort.to_string());
    let detail = serde_json::json!({
        "format": format,
        "show": show.as_str(),
        "people": figures.people.len(),
    });
    record(ctx, &mut tx, actor, "cohort.figures-taken", subject, detail).await?;
    tx.commit().await?;
    Ok(figures)
}

fn is_shown(one: &person::Counted, show: Show) -> bool {
    match show {
        Show::All => true,
        Show::Stuck => !one.row.stuck.is_empty(),
        Show::Certified => one.is_certified,
        Show::Within30 | Show::Within60 | Show::Within90 => expires_within(one, show),
    }
}

fn expires_within(one: &person::Counted, show: Show) -> bool {
    let (Some(left), Some(most)) = (one.days_left, show.days()) else {
        return false;
    };
    left <= most
}

fn summary(all: &[person::Counted]) -> Summary {
    let count = |which: &dyn Fn(&person::Counted) -> bool| {
        let number = all.iter().filter(|one| which(one)).count();
        u32::try_from(number).unwrap_or(u32::MAX)
    };
    Summary {
        people: count(&|_| true),
        begun: count(&|one| one.has_begun),
        certified: count(&|one| one.is_certified),
        stuck: count(&|one| !one.row.stuck.is_empty()),
        expiring: [Show::Within30, Show::Within60, Show::Within90]
            .map(|show| count(&|one| expires_within(one, show))),
    }
}
