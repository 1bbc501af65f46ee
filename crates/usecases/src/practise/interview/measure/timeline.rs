//! What is next in a strand, from what was done in it.

use super::Next;
use base::Timestamp;
use views::interview::Purpose;

const DAY: i64 = 86_400;
/// From the end of an assessed interview to the beginning of the next: one that was begun early and played late must not stand beside another on
/// one day.
const WAIT: i64 = DAY;
/// A quarter of a year.
const QUARTER: i64 = 91 * DAY;
/// Probes after the pass, one a quarter.
const PROBES: i64 = 3;
/// From a year after the pass on, one every half year.
const REFRESHERS: i64 = 365 * DAY;
const HALF_YEAR: i64 = 182 * DAY;

/// An assessed interview, as far as it matters here. One that was left is not among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Measured {
    pub interview: String,
    pub purpose: Purpose,
    pub started_at: Timestamp,
    pub ended_at: Option<Timestamp>,
    pub competent: bool,
    /// By an assessor; `None` while nobody has judged it.
    pub judged: Option<bool>,
}

/// When somebody passed: the end of the second of two interviews that assessors passed, of different cases, with at least a day between the end of
/// the first and the beginning of the second.
pub(super) fn passed_at(runs: &[Measured]) -> Option<Timestamp> {
    pair(runs, |run| run.judged == Some(true))
}

/// The end of the second of the first two interviews to pass for which this holds.
fn pair(runs: &[Measured], holds: impl Fn(&Measured) -> bool) -> Option<Timestamp> {
    let good =
        |run: &&Measured| run.purpose == Purpose::Pass && run.ended_at.is_some() && holds(run);
    let good: Vec<&Measured> = runs.iter().filter(good).collect();
    good.iter().enumerate().find_map(|(place, second)| {
        let is_other = |first: &&&Measured| {
            let ended_at = first.ended_at.unwrap_or(first.started_at);
            first.interview != second.interview && second.started_at.seconds_since(ended_at) >= WAIT
        };
        good[..place].iter().find(is_other)?;
        second.ended_at
    })
}

/// The earliest beginning of another after these.
pub(super) fn rested(runs: &[Measured]) -> Option<Timestamp> {
    let ends = runs.iter();
    let ends = ends.map(|run| run.ended_at.unwrap_or(run.started_at));
    Some(ends.max()?.plus_seconds(WAIT))
}

/// What is next, of runs in the order they were begun, none of them open.
pub(super) fn next(runs: &[Measured], now: Timestamp) -> Next {
    let not_before = |from: Timestamp| rested(runs).map_or(from, |rested| rested.max(from));
    let step = |purpose: Purpose, from: Timestamp| Next {
        purpose,
        from: not_before(from),
        waits: false,
    };
    if runs.is_empty() {
        return step(Purpose::Baseline, now);
    }
    let Some(passed) = passed_at(runs) else {
        let may_pass = |run: &Measured| run.judged.unwrap_or(run.competent);
        return Next {
            waits: pair(runs, may_pass).is_some(),
            ..step(Purpose::Pass, now)
        };
    };
    let began = |purpose: Purpose, from: Timestamp, seconds: i64| {
        let is_in = |run: &&Measured| {
            let since = run.started_at.seconds_since(from);
            run.purpose == purpose && (0..seconds).contains(&since)
        };
        runs.iter().any(|run| is_in(&run))
    };
    for probe in 1..=PROBES {
        let from = passed.plus_seconds(probe * QUARTER);
        let is_over = now >= from.plus_seconds(QUARTER);
        if !is_over && !began(Purpose::Probe, from, QUARTER) {
            return step(Purpose::Probe, from);
        }
    }
    let first = passed.plus_seconds(REFRESHERS);
    let since = now.seconds_since(first).max(0) / HALF_YEAR;
    let present = first.plus_seconds(since * HALF_YEAR);
    let from = if began(Purpose::Refresher, present, HALF_YEAR) {
        present.plus_seconds(HALF_YEAR)
    } else {
        present
    };
    step(Purpose::Refresher, from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(days: i64) -> Timestamp {
        Timestamp::from_millis(0).plus_seconds(days * DAY)
    }

    fn run(purpose: Purpose, interview: &str, started: i64, judged: Option<bool>) -> Measured {
        Measured {
            interview: interview.to_owned(),
            purpose,
            started_at: day(started),
            ended_at: Some(after(started, 0)),
            competent: judged != Some(false),
            judged,
        }
    }

    /// Interviews take half an hour: the end of one of a day, and so many days later.
    fn after(started: i64, days: i64) -> Timestamp {
        day(started + days).plus_seconds(1800)
    }

    fn told(runs: &[Measured], now: i64) -> (Purpose, Timestamp, bool) {
        let next = next(runs, day(now));
        (next.purpose, next.from, next.waits)
    }

    /// A baseline on day 0 and two that passed on days 10 and 12: passed half an hour into day 12.
    fn passed() -> Vec<Measured> {
        vec![
            run(Purpose::Baseline, "a", 0, None),
            run(Purpose::Pass, "b", 10, Some(true)),
            run(Purpose::Pass, "c", 12, Some(true)),
        ]
    }

    #[test]
    fn the_first_is_the_baseline_and_then_come_those_to_pass() {
        assert_eq!(told(&[], 5), (Purpose::Baseline, day(5), false));
        let mut runs = vec![run(Purpose::Baseline, "a", 5, None)];
        assert_eq!(told(&runs, 5), (Purpose::Pass, after(5, 1), false));
        assert_eq!(told(&runs, 40), (Purpose::Pass, day(40), false));
        runs.push(run(Purpose::Pass, "b", 40, Some(false)));
        assert_eq!(told(&runs, 40), (Purpose::Pass, after(40, 1), false));
    }

    #[test]
    fn two_of_different_cases_a_day_apart_pass_once_they_are_confirmed() {
        assert_eq!(passed_at(&passed()), Some(after(12, 0)));
        for (change, why) in [
            (run(Purpose::Pass, "b", 12, Some(true)), "the same case"),
            (run(Purpose::Pass, "c", 12, None), "nobody confirmed it"),
            (run(Purpose::Pass, "c", 12, Some(false)), "overruled"),
            (run(Purpose::Pass, "c", 10, Some(true)), "the same day"),
            (
                run(Purpose::Pass, "c", 11, Some(true)),
                "half an hour less than a day after the end of the first",
            ),
            (
                run(Purpose::Probe, "c", 12, Some(true)),
                "no interview to pass",
            ),
        ] {
            let mut runs = passed();
            runs[2] = change;
            assert_eq!(passed_at(&runs), None, "{why}");
        }
    }

    #[test]
    fn one_that_was_begun_long_before_it_was_played_gives_no_second_one_on_its_day() {
        // Begun on day 10, played on day 12: the second could begin a minute after its end if beginnings were counted.
        let mut runs = passed();
        runs[1].ended_at = Some(day(12).plus_seconds(-60));
        assert_eq!(passed_at(&runs), None);
        assert_eq!(
            told(&runs[..2], 12),
            (Purpose::Pass, day(13).plus_seconds(-60), false)
        );
        // To the second.
        runs[1].ended_at = Some(day(11));
        assert_eq!(passed_at(&runs), Some(after(12, 0)));
        runs[1].ended_at = Some(day(11).plus_seconds(1));
        assert_eq!(passed_at(&runs), None);
    }

    #[test]
    fn nobody_uses_up_a_third_case_while_two_wait_for_the_assessor() {
        let mut runs = passed();
        runs[1].judged = None;
        runs[2].judged = None;
        assert_eq!(told(&runs, 20), (Purpose::Pass, day(20), true));
        runs[2].competent = false;
        assert_eq!(told(&runs, 20), (Purpose::Pass, day(20), false));
        runs[2].judged = Some(true);
        assert_eq!(told(&runs, 20), (Purpose::Pass, day(20), true));
    }

    #[test]
    fn probes_come_every_quarter_and_a_missed_one_is_missed() {
        let after = |days: i64| after(12, days);
        let mut runs = passed();
        assert_eq!(told(&runs, 13), (Purpose::Probe, after(91), false));
        assert_eq!(told(&runs, 150), (Purpose::Probe, after(91), false));
        // 12 + 182 days and a little: the first is over.
        assert_eq!(told(&runs, 195), (Purpose::Probe, after(182), false));
        runs.push(run(Purpose::Probe, "d", 200, None));
        assert_eq!(told(&runs, 201), (Purpose::Probe, after(273), false));
        runs.push(run(Purpose::Probe, "e", 300, None));
        assert_eq!(told(&runs, 301), (Purpose::Refresher, after(365), false));
    }

    #[test]
    fn refreshers_come_every_half_year_for_ever() {
        let after = |days: i64| after(12, days);
        let mut runs = passed();
        assert_eq!(told(&runs, 400), (Purpose::Refresher, after(365), false));
        runs.push(run(Purpose::Refresher, "f", 400, None));
        assert_eq!(
            told(&runs, 402),
            (Purpose::Refresher, after(365 + 182), false)
        );
        // Four half years after the first one, none begun: the present one is due.
        assert_eq!(
            told(&runs, 12 + 365 + 4 * 182 + 5),
            (Purpose::Refresher, after(365 + 4 * 182), false)
        );
    }
}
