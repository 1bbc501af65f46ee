//! One row: a person of a cohort.

use super::super::content::ProgrammeContent;
use super::load::Loaded;
use super::stuck::{self, QUIET};
use crate::assess::rules::FINAL;
use crate::certify::together::{Held, Open, Room, Stand};
use base::{Locale, OrganisationId, Timestamp};
use quiz::Points;
use std::collections::BTreeMap;
use store::cohort::Cohort;
use store::cohort_figures::{Person, Score};
use store::organisation::Organisation;
use views::programme::ProgrammeCourse;
use views::programme_figures::{
    CertificationCell, CertificationState, CourseCell, PersonRow, RoomCell,
};

/// What a row is made with.
pub(super) struct Frame<'a> {
    pub loaded: &'a Loaded,
    pub content: &'a ProgrammeContent,
    pub cohort: &'a Cohort,
    pub courses: &'a [ProgrammeCourse],
    pub locale: Locale,
}

/// A row, and what is counted of it.
pub(super) struct Counted {
    pub row: PersonRow,
    pub has_begun: bool,
    pub is_certified: bool,
    pub has_completed: bool,
    /// Until the first of their certifications expires that nothing renews yet.
    pub days_left: Option<u32>,
}

impl Frame<'_> {
    pub(super) fn person(&self, one: &Person) -> Counted {
        let nobody = Vec::new();
        let stands = self.loaded.together.stands.get(&one.account);
        let stands = stands.unwrap_or(&nobody);
        let courses: Vec<CourseCell> = self
            .content
            .courses
            .iter()
            .map(|course| self.course(one, course))
            .collect();
        let active_at = self.active_at(one);
        let has_completed =
            !courses.is_empty() && courses.iter().all(|one| one.completed_on.is_some());
        let has_begun = active_at.is_some()
            || stands.iter().any(|one| one.held.is_some())
            || courses.iter().any(|one| one.completed_on.is_some());
        let cells = self.certifications(stands);
        let (agency, country) = belongs(one, &self.loaded.organisations);
        let state = stuck::State {
            person: one,
            courses: &courses,
            stands,
            has_begun,
            active_at: active_at.max(one.seen_at),
        };
        let stuck = stuck::reasons(self, &state);
        let good = |held: &&Held| held.is_good();
        Counted {
            has_begun,
            has_completed,
            is_certified: cells.iter().any(|cell| cell.state.is_good()),
            days_left: stands
                .iter()
                .filter_map(|one| one.held.as_ref())
                .filter(good)
                .filter_map(|held| held.days_left)
                .min(),
            row: PersonRow {
                account: one.account,
                name: one.name.clone(),
                agency,
                country,
                room: room(stands),
                courses,
                certifications: cells,
                seen_on: one.seen_at.map(|at| self.day(at)),
                stuck,
            },
        }
    }

    pub(super) fn day(&self, at: Timestamp) -> String {
        self.content.day(at).to_string()
    }

    /// The latest sign of life in the programme's courses.
    fn active_at(&self, one: &Person) -> Option<Timestamp> {
        let progress = self.loaded.progress.get(&one.account)?;
        progress.iter().filter_map(|one| one.active_at).max()
    }

    /// The latest enrolment counts; what was completed once stays completed.
    fn course(&self, one: &Person, course: &str) -> CourseCell {
        let all = self.loaded.progress.get(&one.account);
        let mut of_course = all.into_iter().flatten().filter(|of| of.course == course);
        let completed = of_course.clone().filter_map(|of| of.completed_at).max();
        let Some(latest) = of_course.next_back() else {
            return CourseCell::default();
        };
        let lessons = self.loaded.lessons.get(&latest.version).copied();
        let lessons = lessons.unwrap_or(0);
        let finals = self.finals(one, course);
        CourseCell {
            lessons: Some((latest.lessons_done.min(lessons), lessons)),
            completed_on: completed.map(|at| self.day(at)),
            best: best(&finals),
            result: result(&finals).map(str::to_owned),
        }
    }

    /// The outcomes of somebody's final assessments of a course, in order.
    fn finals(&self, one: &Person, course: &str) -> Vec<&Score> {
        let all = self.loaded.scores.get(&one.account);
        all.into_iter()
            .flatten()
            .filter(|score| score.course == course && score.assessment == FINAL)
            .collect()
    }

    fn certifications(&self, stands: &[Stand]) -> Vec<CertificationCell> {
        (0..self.loaded.together.certifications.len())
            .map(|place| {
                let stand = stands.iter().find(|one| one.of == place);
                stand.map_or_else(CertificationCell::default, cell)
            })
            .collect()
    }

    /// Somebody who has been in the cohort long enough to have begun.
    pub(super) fn is_due(&self, joined_at: Timestamp) -> bool {
        let starts = self.cohort.starts_on.parse().ok();
        let since = starts.map_or_else(
            || self.content.day(joined_at),
            |day: jiff::civil::Date| day.max(self.content.day(joined_at)),
        );
        let days = since
            .until(self.loaded.today)
            .map_or(0, |span| i64::from(span.get_days()));
        days >= QUIET
    }
}

/// The best of what was marked whole, in percent.
fn best(finals: &[&Score]) -> Option<u32> {
    latest_of_each(finals)
        .filter(|one| one.waiting == 0)
        .map(|one| {
            let earned = Points::from_sixtieths(one.earned_sixtieths);
            earned.percent_of(Points::from_sixtieths(one.possible_sixtieths))
        })
        .max()
}

/// The outcome of each attempt that counts: its last.
pub(super) fn latest_of_each<'a>(scores: &[&'a Score]) -> impl Iterator<Item = &'a Score> {
    let mut latest = BTreeMap::new();
    for one in scores {
        latest.insert((one.enrolment, one.assessment.as_str(), one.attempt), *one);
    }
    latest.into_values()
}

/// What passed once stays passed.
fn result(finals: &[&Score]) -> Option<&'static str> {
    if finals.is_empty() {
        return None;
    }
    if finals.iter().any(|one| one.passed) {
        Some("passed")
    } else if latest_of_each(finals).any(|one| one.waiting > 0) {
        Some("waiting")
    } else {
        Some("failed")
    }
}

fn cell(stand: &Stand) -> CertificationCell {
    use CertificationState as Is;
    let met = match stand.open {
        Open::Missing { met, of } => Some((met, of)),
        Open::No | Open::Proposed | Open::Ready => None,
    };
    let until = stand.held.as_ref().and_then(|held| held.expires_on.clone());
    let state = match (&stand.held, &stand.open) {
        (Some(held), Open::No) if held.is_revoked => Is::Revoked,
        (Some(held), Open::No) if held.is_over => Is::Lapsed,
        (Some(_), Open::No) => Is::Certified,
        (Some(held), _) if held.is_good() => Is::Renewing,
        (_, Open::Proposed) => Is::Proposed,
        (_, Open::Ready) => Is::Ready,
        (Some(held), _) if held.is_revoked => Is::Revoked,
        (Some(_), _) => Is::Lapsed,
        (None, _) => Is::UnderWay,
    };
    CertificationCell { state, met, until }
}

/// Of several certifications the one that is furthest.
fn room(stands: &[Stand]) -> Option<RoomCell> {
    let rooms: Vec<&Room> = stands.iter().filter_map(|one| one.room.as_ref()).collect();
    let shown = rooms.iter().find_map(|one| match one {
        Room::Shown { on } => Some(RoomCell::Shown { on: on.clone() }),
        Room::UnderWay { .. } => None,
    });
    let under_way = rooms.iter().filter_map(|one| match one {
        Room::Shown { .. } => None,
        Room::UnderWay { passed } => Some(*passed),
    });
    shown.or_else(|| {
        let passed = under_way.max()?;
        Some(RoomCell::UnderWay { passed })
    })
}

/// Agency and country of somebody: of the organisation they belong to, else as the account has it. A unit is part of its agency, and a
/// country is that of the nearest organisation above that has one.
fn belongs(one: &Person, organisations: &[Organisation]) -> (String, Option<String>) {
    let mut agency = None;
    let mut country = None;
    let mut at: Option<OrganisationId> = one.organisation;
    // The tree is finite; a ring in it, which nothing makes, ends here too.
    for _ in 0..=organisations.len() {
        let Some(found) = at.and_then(|id| organisations.iter().find(|one| one.id == id)) else {
            break;
        };
        if agency.is_none() && found.kind != "country" {
            agency = Some(found.name.clone());
        }
        if found.kind == "agency" {
            agency = Some(found.name.clone());
        }
        if country.is_none() {
            country.clone_from(&found.country);
        }
        at = found.parent;
    }
    (
        agency.unwrap_or_else(|| one.agency.clone()),
        country.or_else(|| one.country.clone()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AccountId, AttemptId, EnrolmentId};

    fn score(attempt: u32, percent: i32, waiting: u32, passed: bool) -> Score {
        Score {
            account: AccountId::new(Timestamp::from_millis(0), [0; 10]),
            enrolment: EnrolmentId::new(Timestamp::from_millis(0), [0; 10]),
            course: String::from("a"),
            assessment: String::from(FINAL),
            id: AttemptId::new(Timestamp::from_millis(0), [0; 10]),
            attempt,
            finished_at: Timestamp::from_millis(0),
            earned_sixtieths: percent * 6,
            possible_sixtieths: 600,
            waiting,
            passed,
            decided_at: Timestamp::from_millis(0),
        }
    }

    #[test]
    fn the_best_attempt_counts_as_it_was_marked_last_and_a_pass_stays() {
        // The first attempt passed with 80 and was marked again at 70; the second came to 60.
        let all = [
            score(1, 80, 0, true),
            score(1, 70, 0, false),
            score(2, 60, 0, false),
        ];
        let all: Vec<&Score> = all.iter().collect();
        assert_eq!((best(&all), result(&all)), (Some(70), Some("passed")));
        let waits = [score(1, 40, 0, false), score(2, 90, 1, false)];
        let waits: Vec<&Score> = waits.iter().collect();
        assert_eq!((best(&waits), result(&waits)), (Some(40), Some("waiting")));
        assert_eq!((best(&[]), result(&[])), (None, None));
        let failed = score(1, 40, 0, false);
        assert_eq!(result(&[&failed]), Some("failed"));
    }

    #[test]
    fn people_belong_to_the_agency_above_their_unit() {
        let at = Timestamp::from_millis(0);
        let id = |byte: u8| OrganisationId::new(at, [byte; 10]);
        let organisation =
            |byte: u8, parent: Option<u8>, kind: &str, country: Option<&str>| Organisation {
                id: id(byte),
                parent: parent.map(id),
                kind: kind.to_owned(),
                name: format!("{kind} {byte}"),
                country: country.map(str::to_owned),
                people: 0,
            };
        let tree = [
            organisation(1, None, "country", Some("TN")),
            organisation(2, Some(1), "agency", None),
            organisation(3, Some(2), "unit", None),
            organisation(4, Some(1), "unit", None),
        ];
        let check = |byte: Option<u8>, expected: (&str, &str)| {
            let one = Person {
                account: AccountId::new(at, [0; 10]),
                name: String::new(),
                agency: String::from("Harbour"),
                country: Some(String::from("FR")),
                organisation: byte.map(id),
                joined_at: at,
                seen_at: None,
            };
            let (agency, country) = belongs(&one, &tree);
            assert_eq!(
                (agency.as_str(), country.as_deref()),
                (expected.0, Some(expected.1))
            );
        };
        check(None, ("Harbour", "FR"));
        check(Some(3), ("agency 2", "TN"));
        check(Some(2), ("agency 2", "TN"));
        // A unit right below a country is as good as an agency; whoever belongs to a country keeps the agency of the account.
        check(Some(4), ("unit 4", "TN"));
        check(Some(1), ("Harbour", "TN"));
    }
}
