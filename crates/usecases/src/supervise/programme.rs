//! Programme managers' home: how many, never who, but for the certificates, which are public to whoever holds the code.

use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use store::supervise::{AgencyCount, CourseCount, Issued};
use views::account::Role;
use views::supervise::{AgencyFigures, CourseFigures, ProgrammeHome, RecentCertificate};

/// People below which a group is not told apart: who is in a small one would be known.
const LEAST: u32 = 5;
/// Certificates shown.
const RECENT: u32 = 10;

/// Courses, agencies and the latest certificates in figures.
pub async fn home_programme(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<ProgrammeHome, UseCaseError> {
    actor.with_role(&[Role::Programme])?;
    let since = ctx.now().plus_seconds(-30 * 86_400);
    let mut reader = ctx.db.read().await?;
    let counts = store::supervise::list_courses(&mut reader, since).await?;
    let agencies = store::supervise::list_agencies(&mut reader).await?;
    let issued = store::supervise::list_certificates(&mut reader, RECENT).await?;
    drop(reader);
    let shelf = ctx.shelf.courses();
    let courses = shelf.iter().map(|published| {
        let course = &published.course;
        let count = counts.iter().find(|count| count.course == course.slug);
        let number = |part: fn(&CourseCount) -> u32| count.map_or(0, part);
        CourseFigures {
            slug: course.slug.to_string(),
            title: phrase(&course.texts, locale, course.source_language, |text| {
                &text.title
            }),
            enrolled: number(|count| count.enrolled),
            active_last_30_days: number(|count| count.active),
            completed: number(|count| count.completed),
            certificates: number(|count| count.certificates),
        }
    });
    Ok(ProgrammeHome {
        courses: courses.collect(),
        agencies: groups(agencies),
        recent: issued
            .iter()
            .map(|one| recent(one, locale))
            .collect::<Result<_, _>>()?,
    })
}

/// Groups of at least five, and the others together. Where the others are fewer than five, the smallest
/// shown group joins them: the totals would tell the rest apart.
fn groups(mut agencies: Vec<AgencyCount>) -> Vec<AgencyFigures> {
    agencies.sort_by(|a, b| {
        b.officers
            .cmp(&a.officers)
            .then_with(|| (&a.country, &a.agency).cmp(&(&b.country, &b.agency)))
    });
    let mut shown = agencies
        .iter()
        .take_while(|one| one.officers >= LEAST)
        .count();
    let officers = |list: &[AgencyCount]| list.iter().map(|one| one.officers).sum::<u32>();
    if shown > 0 && (1..LEAST).contains(&officers(&agencies[shown..])) {
        shown -= 1;
    }
    let (shown, others) = agencies.split_at(shown);
    let mut groups: Vec<AgencyFigures> = shown
        .iter()
        .map(|one| AgencyFigures {
            group: Some((one.country.clone(), one.agency.clone())),
            officers: one.officers,
            enrolled: one.enrolled,
            completed: one.completed,
        })
        .collect();
    // Fewer than five people in all are no group, not even together.
    if officers(others) >= LEAST {
        groups.push(AgencyFigures {
            group: None,
            officers: officers(others),
            enrolled: others.iter().map(|one| one.enrolled).sum(),
            completed: others.iter().map(|one| one.completed).sum(),
        });
    }
    groups
}

fn recent(issued: &Issued, locale: Locale) -> Result<RecentCertificate, UseCaseError> {
    let snapshot = crate::certify::read_snapshot(&issued.snapshot)?;
    Ok(RecentCertificate {
        code: issued.code.clone(),
        course_title: crate::certify::phrase(&snapshot.title, locale).text,
        holder: snapshot.holder.name,
        agency: snapshot.holder.agency,
        issued_at: issued.issued_at,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(officers: &[u32], expected: &[(Option<&str>, u32)]) {
        let agencies = officers
            .iter()
            .enumerate()
            .map(|(place, &officers)| AgencyCount {
                country: "TN".into(),
                agency: format!("Agency {place}"),
                officers,
                enrolled: officers,
                completed: 0,
            });
        let groups = groups(agencies.collect());
        let told: Vec<_> = groups
            .iter()
            .map(|one| {
                (
                    one.group.as_ref().map(|(_, agency)| agency.as_str()),
                    one.officers,
                )
            })
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn nobody_is_told_apart_in_a_small_group() {
        check(
            &[8, 3, 2, 6],
            &[(Some("Agency 0"), 8), (Some("Agency 3"), 6), (None, 5)],
        );
        // Four people alone could be told from the total, so the smallest shown group hides them.
        check(&[8, 4, 6], &[(Some("Agency 0"), 8), (None, 10)]);
        check(&[5, 7], &[(Some("Agency 1"), 7), (Some("Agency 0"), 5)]);
        check(&[4], &[]);
        check(&[], &[]);
    }
}
