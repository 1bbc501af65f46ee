//! How long officers took: worked out of the moments of what they did anyway. Nothing is measured on their pages.
//!
//! The time for something goes from the act before to the act itself. After a longer gap nobody knows when somebody came back, so it is left
//! out, as logs are cut into sessions (Kovanović et al., 2015, "Penetrating the black box of time-on-task estimation", LAK '15). A middle of
//! at least five people, rounded, tells nobody apart: unlike two sums, two middles of nearly the same people differ by the distance
//! of neighbours, and say at most on which side of the rounded middle the one stands who came in between. How many people it is of is a
//! count, and keeps the rules of counts.

use super::insight::{LEAST, number};
use super::insight_apart::told;
use base::{EnrolmentId, Timestamp};
use std::collections::BTreeMap;
use store::insight::{Act, Place};
use views::studio_insight::{AnswerTime, LessonTime, Span, Told};

/// Milliseconds after which somebody was away.
pub(super) const PAUSE: u32 = 30 * MINUTE;
const MINUTE: u32 = 60_000;
/// Milliseconds between the times that are told of answers.
const STEP: u32 = 5000;

/// What was done in each enrolment, in order: when, and where.
pub(super) struct Acts(BTreeMap<EnrolmentId, Vec<(Timestamp, Place)>>);

impl Acts {
    pub fn of(all: &[Act]) -> Self {
        let mut acts: BTreeMap<EnrolmentId, Vec<(Timestamp, Place)>> = BTreeMap::new();
        for one in all {
            let own = acts.entry(one.enrolment).or_default();
            own.push((one.at, one.place));
        }
        for own in acts.values_mut() {
            own.sort_unstable();
        }
        Self(acts)
    }

    /// Milliseconds to an answer from the act before, wherever that was. The bookmark of the lesson is none: only the latest is kept, so it
    /// would cut the way to one question and not to the others.
    pub fn to_answer(&self, enrolment: EnrolmentId, answer: Timestamp) -> Option<u32> {
        let earlier = self.0.get(&enrolment)?.iter().rev();
        let mut earlier = earlier.filter(|(at, place)| *at < answer && *place != Place::Bookmark);
        gap(earlier.next()?.0, answer)
    }

    /// Milliseconds that went into the lesson until it was finished: those before each act in it. Where nothing is known of the time before
    /// the first one, the greater part may be missing, and nothing is told.
    pub fn until(&self, enrolment: EnrolmentId, finished: Timestamp) -> Option<u32> {
        let all = self.0.get(&enrolment)?;
        let here = all
            .iter()
            .filter(|(at, place)| *place != Place::Elsewhere && *at <= finished);
        let mut took = here.map(|(at, _)| {
            let earlier = all.partition_point(|(one, _)| one < at);
            gap(all.get(earlier.checked_sub(1)?)?.0, *at)
        });
        let first = took.next()??;
        Some(took.flatten().fold(first, u32::saturating_add))
    }
}

/// Milliseconds between two moments; nothing of a pause, or where a clock was set back.
pub(super) fn gap(before: Timestamp, act: Timestamp) -> Option<u32> {
    let gap = act.millis().saturating_sub(before.millis());
    u32::try_from(gap).ok().filter(|gap| *gap <= PAUSE)
}

/// How long a lesson took, of people of whom that is known, beside other counts that they are part of.
pub(super) fn of_lesson(mut took: Vec<u32>, wholes: &[u32]) -> Option<LessonTime> {
    let people = people(&took, wholes)?;
    took.sort_unstable();
    Some(LessonTime {
        people,
        median: minutes(quartile(&took, 2)?),
        lower: minutes(quartile(&took, 1)?),
        upper: minutes(quartile(&took, 3)?),
    })
}

/// How long first answers took, in the same way.
pub(super) fn of_answers(mut took: Vec<u32>, wholes: &[u32]) -> Option<AnswerTime> {
    let people = people(&took, wholes)?;
    took.sort_unstable();
    Some(AnswerTime {
        people,
        median: span(quartile(&took, 2)?),
    })
}

fn people(took: &[u32], wholes: &[u32]) -> Option<Told> {
    let people = number(took.len());
    let is_told = wholes.iter().all(|whole| told(people, *whole) != Told::Few);
    (people >= LEAST).then_some(if is_told {
        Told::Count(people)
    } else {
        Told::Few
    })
}

/// By definition 7 of Hyndman and Fan (1996, "Sample quantiles in statistical packages", The American Statistician 50): of n sorted values the
/// quartile k lies at place (n − 1) × k ÷ 4, counted from 0, on the line between its neighbours.
fn quartile(sorted: &[u32], k: usize) -> Option<u32> {
    let last = sorted.len().checked_sub(1)?;
    let (place, quarters) = (last * k / 4, last * k % 4);
    let below = *sorted.get(place)?;
    let above = *sorted.get(place + 1).unwrap_or(&below);
    let part = u32::try_from(quarters).ok()?;
    Some(below + (above - below) / 4 * part)
}

/// Whole minutes, a half upwards; less than one is none.
fn minutes(millis: u32) -> u32 {
    if millis < MINUTE {
        0
    } else {
        millis.saturating_add(MINUTE / 2) / MINUTE
    }
}

fn span(millis: u32) -> Span {
    let seconds = millis.saturating_add(STEP / 2) / STEP * (STEP / 1000);
    if seconds < 120 {
        Span::Seconds(seconds.max(STEP / 1000))
    } else {
        Span::Minutes(minutes(millis))
    }
}

#[cfg(test)]
mod tests {
    use super::Place::{Bookmark, Elsewhere, Lesson};
    use super::*;

    fn enrolment() -> EnrolmentId {
        EnrolmentId::new(at(0), [1; 10])
    }

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_millis(minute * 60_000)
    }

    /// Acts by their minute and place.
    fn acts(all: &[(i64, Place)]) -> Acts {
        let act = |(minute, place): &(i64, Place)| Act {
            enrolment: enrolment(),
            at: at(*minute),
            place: *place,
        };
        Acts::of(&all.iter().map(act).collect::<Vec<_>>())
    }

    #[test]
    fn a_lesson_takes_what_went_before_each_act_in_it() {
        let took = |all: &[(i64, Place)], done| {
            let millis = acts(all).until(enrolment(), at(done));
            millis.map(|one| one / MINUTE)
        };
        // Something else at 100, an answer at 107, the end at 110: 7 + 3.
        let plain = [(100, Elsewhere), (107, Lesson), (110, Lesson)];
        assert_eq!(took(&plain, 110), Some(10));
        // What was done after the end does not count.
        assert_eq!(took(&plain, 107), Some(7));
        // A pause of 40 minutes on the way is left out: 7 + 2.
        let pause = [
            (100, Elsewhere),
            (107, Lesson),
            (147, Lesson),
            (149, Lesson),
        ];
        assert_eq!(took(&pause, 149), Some(9));
        // From 107 to 115 they were elsewhere: 7 + 3.
        let elsewhere = [
            (100, Elsewhere),
            (107, Lesson),
            (115, Elsewhere),
            (118, Lesson),
        ];
        assert_eq!(took(&elsewhere, 118), Some(10));
        // A bookmark in between shows that nobody was away for long: 25 + 25.
        let read = [(100, Elsewhere), (125, Bookmark), (150, Lesson)];
        assert_eq!(took(&read, 150), Some(50));
        // Thirty minutes are reading, a minute more is a pause, and of what is read after it nothing is known.
        assert_eq!(took(&[(70, Elsewhere), (100, Lesson)], 100), Some(30));
        let late = [(69, Elsewhere), (100, Lesson), (101, Lesson)];
        assert_eq!(took(&late, 101), None);
        assert_eq!(took(&[(100, Lesson)], 100), None);
        assert_eq!(took(&[], 100), None);
    }

    #[test]
    fn an_answer_takes_the_time_since_the_act_before() {
        let all = acts(&[
            (100, Elsewhere),
            (106, Bookmark),
            (107, Lesson),
            (109, Lesson),
            (150, Lesson),
        ]);
        let took = |answer| all.to_answer(enrolment(), at(answer));
        assert_eq!([took(107), took(109)], [Some(7 * MINUTE), Some(2 * MINUTE)]);
        assert_eq!([took(150), took(100)], [None, None]);
        // A clock that was set back in between.
        assert_eq!(gap(at(101), at(100)), None);
        assert_eq!(gap(at(100), at(100)), Some(0));
    }

    #[test]
    fn middle_and_quarters_are_told_of_five_people() {
        let of = |all: &[u32]| all.iter().map(|minute| minute * MINUTE).collect::<Vec<_>>();
        assert_eq!(of_lesson(of(&[1, 2, 3, 4]), &[]), None);
        // Python 3, `statistics.quantiles(x, n=4, method="inclusive")`: 3, 5, 7 of the first, 2.25, 3.5, 4.75 of the second.
        let expected = LessonTime {
            people: Told::Count(5),
            median: 5,
            lower: 3,
            upper: 7,
        };
        assert_eq!(of_lesson(of(&[7, 3, 1, 9, 5]), &[5, 10]), Some(expected));
        let expected = LessonTime {
            people: Told::Count(6),
            median: 4,
            lower: 2,
            upper: 5,
        };
        assert_eq!(of_lesson(of(&[1, 2, 3, 4, 5, 6]), &[6]), Some(expected));
    }

    #[test]
    fn of_how_many_is_told_where_it_sets_nobody_apart() {
        let people = |wholes: &[u32]| of_answers(vec![MINUTE; 6], wholes).unwrap().people;
        assert_eq!(people(&[6, 11]), Told::Count(6));
        // Two of eight are left.
        assert_eq!(people(&[8]), Told::Few);
        assert_eq!(people(&[11, 8]), Told::Few);
        assert_eq!(of_answers(vec![MINUTE; 4], &[4]), None);
    }

    #[test]
    fn times_are_rounded() {
        for (millis, expected) in [
            (0, Span::Seconds(5)),
            (7_400, Span::Seconds(5)),
            (7_500, Span::Seconds(10)),
            (42_000, Span::Seconds(40)),
            (117_400, Span::Seconds(115)),
            (117_500, Span::Minutes(2)),
            (149_999, Span::Minutes(2)),
            (150_000, Span::Minutes(3)),
        ] {
            assert_eq!(span(millis), expected, "{millis}");
        }
        let told = [59_999, 60_000, 89_999, 90_000].map(minutes);
        assert_eq!(told, [0, 1, 1, 2]);
    }
}
