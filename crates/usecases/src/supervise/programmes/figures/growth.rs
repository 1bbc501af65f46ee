//! How many had completed each course, week after week.

use super::super::content::ProgrammeContent;
use super::LEAST;
use super::load::Loaded;
use jiff::ToSpan as _;
use jiff::civil::Date;
use views::programme_figures::Growth;

/// Steps of a drawing at most; more weeks are put together.
const MOST: i64 = 26;

/// Nothing for fewer than five people, and before the cohort's first day.
pub(super) fn growth(
    loaded: &Loaded,
    content: &ProgrammeContent,
    starts_on: &str,
) -> Option<Growth> {
    let starts_on: Date = starts_on.parse().ok()?;
    if loaded.people.len() < LEAST || content.courses.is_empty() || loaded.today < starts_on {
        return None;
    }
    let days = days(starts_on, loaded.today);
    let completed = content.courses.iter().map(|course| {
        let done: Vec<Date> = loaded
            .people
            .iter()
            .filter_map(|one| {
                let all = loaded.progress.get(&one.account)?.iter();
                let of_course = all.filter(|one| one.course == *course);
                let first = of_course.filter_map(|one| one.completed_at).min()?;
                Some(content.day(first))
            })
            .collect();
        let until = |day: &Date| done.iter().filter(|one| *one <= day).count();
        let counts = days.iter().map(until);
        counts
            .map(|count| u32::try_from(count).unwrap_or(u32::MAX))
            .collect()
    });
    Some(Growth {
        people: u32::try_from(loaded.people.len()).unwrap_or(u32::MAX),
        completed: completed.collect(),
        days: days.iter().map(Date::to_string).collect(),
    })
}

/// The last days of the weeks that begin with the first day; the last one is today. What happened before the first day is in the first.
fn days(starts_on: Date, today: Date) -> Vec<Date> {
    let passed = starts_on
        .until(today)
        .map_or(0, |span| i64::from(span.get_days()));
    let weeks = passed / 7 + 1;
    let step = 7 * ((weeks + MOST - 1) / MOST);
    let mut days = Vec::new();
    let mut end = starts_on.saturating_add((step - 1).days());
    while end < today {
        days.push(end);
        end = end.saturating_add(step.days());
    }
    days.push(today);
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_a_week_and_the_last_one_ends_today() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let check = |from: &str, until: &str, expected: &[&str]| {
            let found: Vec<String> = days(day(from), day(until))
                .iter()
                .map(Date::to_string)
                .collect();
            assert_eq!(found, expected);
        };
        check("2026-11-01", "2026-11-01", &["2026-11-01"]);
        // The first week is 1 to 7 November.
        check("2026-11-01", "2026-11-07", &["2026-11-07"]);
        check("2026-11-01", "2026-11-08", &["2026-11-07", "2026-11-08"]);
        check(
            "2026-11-01",
            "2026-11-16",
            &["2026-11-07", "2026-11-14", "2026-11-16"],
        );
        // A year has 53 weeks that began: 26 steps are too few for weeks and for pairs of them, so a step is three weeks: 18 of them.
        assert_eq!(days(day("2026-01-01"), day("2027-01-01")).len(), 18);
    }
}
