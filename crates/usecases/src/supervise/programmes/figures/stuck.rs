//! Why somebody does not come further, and whose turn it is. What waits for others is told as soon as it waits; what is the officer's
//! own turn is told after two weeks, or when a day is over.

use super::person::{Frame, latest_of_each};
use crate::certify::phrase;
use crate::certify::together::{Held, Open, Stand, Waits};
use base::Timestamp;
use std::collections::BTreeMap;
use store::cohort_figures::{Person, Score};
use views::programme_figures::{CourseCell, Stuck, Why};

/// Days without anything after which it is said.
pub(super) const QUIET: i64 = 14;
/// Attempts that failed.
const FAILED: usize = 2;

/// What is known of somebody.
pub(super) struct State<'a> {
    pub person: &'a Person,
    pub courses: &'a [CourseCell],
    pub stands: &'a [Stand],
    pub has_begun: bool,
    /// The latest sign of life; signing in is one.
    pub active_at: Option<Timestamp>,
}

/// All of them, those of others first: the officer can do nothing about these.
pub(super) fn reasons(frame: &Frame<'_>, state: &State<'_>) -> Vec<Stuck> {
    let mut all = assessments(frame, state);
    for stand in state.stands {
        certification(frame, stand, &mut all);
    }
    let waits = !all.is_empty();
    all.extend(deadlines(frame, state));
    if has_own_step(state) && frame.is_due(state.person.joined_at) {
        let quiet = state.active_at.map(|at| days_since(frame, at));
        if !state.has_begun {
            all.push(plain(Why::NotBegun));
        } else if let Some(days) = quiet.filter(|days| *days >= QUIET && !waits) {
            let days = u32::try_from(days).unwrap_or(u32::MAX);
            all.push(plain(Why::Quiet { days }));
        }
    }
    all
}

const fn plain(why: Why) -> Stuck {
    Stuck { why, what: None }
}

fn about(why: Why, what: String) -> Stuck {
    Stuck {
        why,
        what: Some(what),
    }
}

/// Civil days, so that the same day says the same for everybody.
fn days_since(frame: &Frame<'_>, at: Timestamp) -> i64 {
    let days = frame.content.day(at).until(frame.loaded.today);
    days.map_or(0, |span| i64::from(span.get_days()))
}

/// Something is left that they can do themselves. Whoever holds what the programme certifies needs nothing more, whatever else it offers.
fn has_own_step(state: &State<'_>) -> bool {
    let holds = |one: &Stand| one.open == Open::No && one.held.as_ref().is_some_and(Held::is_good);
    if !state.stands.is_empty() && state.stands.iter().all(holds) {
        return false;
    }
    let open = |one: &CourseCell| one.completed_on.is_none() && one.lessons.is_some();
    let is_open = |one: &Stand| one.own_step && one.open != Open::No;
    state.courses.iter().any(open) || state.stands.iter().any(is_open)
}

/// Attempts that wait for a mark, and assessments that failed again and again, of each course of the programme.
fn assessments(frame: &Frame<'_>, state: &State<'_>) -> Vec<Stuck> {
    let mut all = Vec::new();
    let scores = frame.loaded.scores.get(&state.person.account);
    let mut of: BTreeMap<(&str, &str), Vec<&Score>> = BTreeMap::new();
    for one in scores.into_iter().flatten() {
        let key = (one.course.as_str(), one.assessment.as_str());
        of.entry(key).or_default().push(one);
    }
    let mut waiting = Vec::new();
    let mut failed = Vec::new();
    for ((course, _), scores) in &of {
        let latest: Vec<&Score> = latest_of_each(scores).collect();
        if latest.iter().any(|one| one.waiting > 0) {
            waiting.push(*course);
        }
        let passed = scores.iter().any(|one| one.passed);
        let marked = latest.iter().filter(|one| one.waiting == 0);
        if !passed && marked.count() >= FAILED {
            failed.push(*course);
        }
    }
    // Several assessments of one course are one reason.
    waiting.dedup();
    failed.dedup();
    all.extend(
        waiting
            .into_iter()
            .map(|course| about(Why::WaitsMark, course_name(frame, course))),
    );
    all.extend(
        failed
            .into_iter()
            .map(|course| about(Why::FailedTwice, course_name(frame, course))),
    );
    all
}

fn certification(frame: &Frame<'_>, stand: &Stand, all: &mut Vec<Stuck>) {
    if stand.open == Open::No {
        return;
    }
    let certified = frame.loaded.together.certifications.get(stand.of);
    let title = certified.map_or_else(String::new, |one| phrase(&one.titles, frame.locale).text);
    let mut say = |why: Why| all.push(about(why, title.clone()));
    if stand.open == Open::Proposed {
        say(Why::WaitsConfirmation);
    }
    if stand.open_waivers > 0 {
        say(Why::WaitsWaiver);
    }
    match stand.waits {
        Some(Waits::Observation) => say(Why::WaitsObservation),
        Some(Waits::Interview) => say(Why::WaitsInterview),
        Some(Waits::Meeting) => say(Why::WaitsMeeting),
        // A waiting time passes by itself.
        Some(Waits::Other) | None => {}
    }
}

/// Courses of which the day is over, and which were never completed.
fn deadlines<'a>(frame: &'a Frame<'_>, state: &'a State<'_>) -> impl Iterator<Item = Stuck> + 'a {
    let today = frame.loaded.today.to_string();
    frame.loaded.deadlines.iter().filter_map(move |one| {
        let mut courses = frame.content.courses.iter();
        let place = courses.position(|course| *course == one.course)?;
        let open = state.courses.get(place)?.completed_on.is_none();
        // Days written as ISO 8601 sort as they follow each other.
        (open && one.due_on < today).then(|| {
            let why = Why::Deadline {
                due_on: one.due_on.clone(),
            };
            about(why, course_name(frame, &one.course))
        })
    })
}

fn course_name(frame: &Frame<'_>, slug: &str) -> String {
    let found = frame.courses.iter().find(|one| one.slug == slug);
    let title = found.and_then(|one| one.title.as_ref());
    title.map_or_else(|| slug.to_owned(), |title| title.text.clone())
}
