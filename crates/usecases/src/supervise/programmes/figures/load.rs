//! Everything that is read for the figures of a cohort: each list once.

use super::super::content::ProgrammeContent;
use crate::certify::together::{Facts, Together, together};
use crate::practise::interview::{MeasuredIn, measured_in};
use crate::{Context, UseCaseError};
use base::{AccountId, CohortId, CourseVersionId, ProgrammeId};
use jiff::civil::Date;
use std::collections::BTreeMap;
use store::cohort_deadline::Deadline;
use store::cohort_figures::{Person, Progress, Score};
use store::db::Connection;
use store::organisation::Organisation;

/// The lists.
pub(super) struct Loaded {
    pub people: Vec<Person>,
    /// Of one person in one course the earlier enrolments first.
    pub progress: BTreeMap<AccountId, Vec<Progress>>,
    pub scores: BTreeMap<AccountId, Vec<Score>>,
    pub measured: Vec<MeasuredIn>,
    pub together: Together,
    pub deadlines: Vec<Deadline>,
    pub organisations: Vec<Organisation>,
    /// Lessons of each course version that somebody is in.
    pub lessons: BTreeMap<CourseVersionId, u32>,
    pub today: Date,
}

impl Loaded {
    pub(super) async fn load(
        ctx: &Context,
        conn: &mut Connection,
        (programme, cohort): (ProgrammeId, CohortId),
        content: &ProgrammeContent,
    ) -> Result<Self, UseCaseError> {
        let now = ctx.now();
        let people = store::cohort_figures::list_people(conn, cohort).await?;
        let progress = store::cohort_figures::list_progress(conn, cohort).await?;
        let scores = store::cohort_figures::list_scores(conn, cohort).await?;
        let measured = measured_in(ctx, conn, cohort).await?;
        let facts = Facts::load(conn, cohort, &progress, &scores, &measured).await?;
        let states = store::cohort_standing::list_cycles(conn, cohort).await?;
        let together = together(conn, programme, content, &states, &facts, now).await?;
        let deadlines = store::cohort_deadline::list(conn, cohort).await?;
        let organisations = store::organisation::list(conn).await?;
        // Courses that the programme does not hold are the person's own.
        let in_programme = |course: &str| content.courses.iter().any(|one| one == course);
        let progress: Vec<Progress> = progress
            .into_iter()
            .filter(|one| in_programme(&one.course))
            .collect();
        let scores = scores.into_iter().filter(|one| in_programme(&one.course));
        let lessons = lessons(ctx, &progress).await?;
        Ok(Self {
            people,
            progress: by_account(progress.into_iter(), |one| one.account),
            scores: by_account(scores, |one| one.account),
            measured,
            together,
            deadlines,
            organisations,
            lessons,
            today: content.day(now),
        })
    }

    pub(super) fn has_room(&self) -> bool {
        self.together.certifications.iter().any(|one| one.room)
    }
}

fn by_account<T>(
    all: impl Iterator<Item = T>,
    account: impl Fn(&T) -> AccountId,
) -> BTreeMap<AccountId, Vec<T>> {
    let mut sorted: BTreeMap<AccountId, Vec<T>> = BTreeMap::new();
    for one in all {
        sorted.entry(account(&one)).or_default().push(one);
    }
    sorted
}

async fn lessons(
    ctx: &Context,
    progress: &[Progress],
) -> Result<BTreeMap<CourseVersionId, u32>, UseCaseError> {
    let mut lessons = BTreeMap::new();
    for one in progress {
        if lessons.contains_key(&one.version) {
            continue;
        }
        let published = ctx.shelf.version(ctx, one.version).await?;
        let modules = published.course.modules.iter();
        let number = modules.map(|module| module.lessons.len()).sum::<usize>();
        lessons.insert(one.version, u32::try_from(number).unwrap_or(u32::MAX));
    }
    Ok(lessons)
}
