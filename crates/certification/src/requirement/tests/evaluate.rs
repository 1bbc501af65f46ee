//! Where somebody stands, case by case.

use super::*;
use crate::completion::CourseEvidence;

const COURSE: &str = "[[requirement]]\nid = \"c\"\nkind = \"course\"\ncourse = \"adults\"\n";
const SCORE: &str = "[[requirement]]\nid = \"s\"\nkind = \"assessment\"\ncourse = \"adults\"\nassessment = \"final\"\nat-least = 80\n";
const OBSERVED: &str = "[[requirement]]\nid = \"o\"\nkind = \"observed\"\nrubric = \"mock-interview\"\ntimes = 3\nassessors = 2\n";
const ATTENDANCE: &str = "[[requirement]]\nid = \"a\"\nkind = \"attendance\"\nhours = 4\n";

fn stand(text: &str, facts: Vec<Fact>) -> Standing {
    evaluate(&requirements(text), &evidence(facts), &moments())
}

#[test]
fn a_course_is_met_on_the_day_it_was_completed() {
    // Day 40 of 2028 is 10 February: 31 days of January, then 9 more.
    let standing = stand(COURSE, vec![course("adults", at(40, 0))]);
    assert_eq!(standing.met_at, Some(at(40, 0)));
    assert_eq!(standing.permille, 1000);
    assert_eq!(standing.next, None);
    assert_eq!(
        says(&standing, "c"),
        ["met-course course=adults at=2028-02-10"]
    );
    assert_eq!(standing.facts(), [&course("adults", at(40, 0))]);
}

#[test]
fn a_course_under_way_says_which_lessons_are_missing() {
    let under_way = Evidence {
        courses: vec![CourseProgress {
            course: String::from("adults"),
            evidence: CourseEvidence {
                lessons: 6,
                lessons_completed: 4,
                quizzes: 2,
                quizzes_passed: 1,
                scenarios: 1,
                scenarios_passed: 0,
                has_assessment: true,
                assessment_passed: false,
            },
        }],
        ..evidence(Vec::new())
    };
    let standing = evaluate(&requirements(COURSE), &under_way, &moments());
    assert_eq!(
        says(&standing, "c"),
        [
            "missing-lessons count=2 course=adults",
            "missing-quizzes count=1 course=adults",
            "missing-scenarios count=1 course=adults",
            "missing-final course=adults",
        ]
    );
    // 4 lessons and 1 quiz of 6 + 2 + 1 + 1 steps.
    assert_eq!(standing.permille, 500);
    assert_eq!(next(&standing), "next-course-on course=adults");
    let nothing = stand(COURSE, Vec::new());
    assert_eq!(says(&nothing, "c"), ["missing-course course=adults"]);
    assert_eq!(next(&nothing), "next-course course=adults");
}

#[test]
fn what_was_done_before_the_cycle_counts_only_where_it_is_said() {
    // The cycle opened on day 10, 11 January.
    let early = vec![course("adults", at(9, 1439))];
    let standing = stand(COURSE, early.clone());
    assert_eq!(
        says(&standing, "c"),
        ["missing-course-again course=adults opened=2028-01-11"]
    );
    let ever = format!("{COURSE}ever = true\n");
    // It was met before, and the cycle is met in the moment it opens: no award is older than its cycle.
    let standing = stand(&ever, early);
    assert_eq!(standing.find("c").unwrap().met_at(), Some(at(9, 1439)));
    assert_eq!(standing.met_at, Some(at(10, 0)));
    // On the very moment it opened.
    assert_eq!(
        stand(COURSE, vec![course("adults", at(10, 0))]).met_at,
        Some(at(10, 0))
    );
}

#[test]
fn the_first_score_that_is_high_enough_counts() {
    let standing = stand(
        SCORE,
        vec![
            score(3, 95, at(30, 0)),
            score(2, 80, at(20, 0)),
            score(1, 79, at(15, 0)),
        ],
    );
    assert_eq!(standing.met_at, Some(at(20, 0)));
    assert_eq!(
        says(&standing, "s"),
        ["met-assessment percent=80 needed=80 assessment=final course=adults at=2028-01-21"]
    );
    let below = stand(
        SCORE,
        vec![score(1, 79, at(15, 0)), score(2, 60, at(16, 0))],
    );
    assert_eq!(
        says(&below, "s"),
        ["missing-score best=79 needed=80 assessment=final course=adults"]
    );
    assert_eq!(below.permille, 0);
    assert_eq!(
        says(&stand(SCORE, Vec::new()), "s"),
        ["missing-assessment needed=80 assessment=final course=adults"]
    );
}

#[test]
fn observed_practice_needs_its_times_and_its_people() {
    let thrice = vec![
        observed("ben", at(20, 0)),
        observed("ben", at(21, 0)),
        observed("ben", at(22, 0)),
    ];
    let standing = stand(OBSERVED, thrice.clone());
    assert_eq!(
        says(&standing, "o"),
        ["missing-assessors count=1 rubric=mock-interview"]
    );
    // 3 of 3 times and 1 of 2 people: 4 of 5 steps.
    assert_eq!(standing.permille, 800);
    let mut facts = thrice;
    facts.push(observed("carla", at(30, 0)));
    let standing = stand(OBSERVED, facts);
    assert_eq!(standing.met_at, Some(at(30, 0)));
    assert_eq!(
        says(&standing, "o"),
        ["met-observed times=4 rubric=mock-interview person=carla at=2028-01-31"]
    );
}

#[test]
fn failed_practice_and_one_s_own_assessment_do_not_count() {
    let failed = Fact::Observed {
        observation: String::from("x"),
        rubric: String::from("mock-interview"),
        passed: false,
        assessor: String::from("carla"),
        at: at(20, 0),
    };
    let standing = stand(OBSERVED, vec![failed, observed("amina", at(21, 0))]);
    assert_eq!(
        says(&standing, "o"),
        [
            "missing-observed count=3 rubric=mock-interview",
            "missing-assessors count=2 rubric=mock-interview"
        ]
    );
    assert_eq!(standing.permille, 0);
}

#[test]
fn attendance_is_added_up() {
    // 100 + 55 = 155 of 240 minutes: 85 are left, 1 h 25 min. 155 / 240 = 0.6458.
    let facts = vec![attended(100, at(20, 0)), attended(55, at(27, 0))];
    let standing = stand(ATTENDANCE, facts.clone());
    assert_eq!(
        says(&standing, "a"),
        ["missing-attendance hours=1 minutes=25 needed=4"]
    );
    assert_eq!(standing.permille, 645);
    let mut facts = facts;
    facts.push(attended(85, at(34, 0)));
    facts.push(attended(500, at(41, 0)));
    let standing = stand(ATTENDANCE, facts);
    assert_eq!(standing.met_at, Some(at(34, 0)));
    assert_eq!(standing.facts().len(), 3);
}

#[test]
fn a_waiting_time_is_over_on_the_minute() {
    let wait = "[[requirement]]\nid = \"w\"\nkind = \"waiting\"\ndays = 90\n";
    // Opened on day 10: over on day 100, at the same time of day; day 100 is 10 April (31 + 29 + 31 = 91 days before April).
    let just = stand(wait, Vec::new());
    assert_eq!(just.met_at, Some(at(100, 0)));
    let before = Moments {
        now: at(99, 1439),
        ..moments()
    };
    let standing = evaluate(&requirements(wait), &evidence(Vec::new()), &before);
    assert_eq!(
        says(&standing, "w"),
        ["missing-waiting days=90 until=2028-04-10"]
    );
    assert_eq!(standing.permille, 999);
    let next = standing.next.unwrap();
    assert!(!next.own, "nobody can do anything but wait");
}

#[test]
fn a_waiting_time_begins_when_the_other_is_met() {
    let text = format!(
        "{COURSE}[[requirement]]\nid = \"w\"\nkind = \"waiting\"\ndays = 7\nafter = \"c\"\n"
    );
    let standing = stand(&text, Vec::new());
    assert_eq!(
        says(&standing, "w"),
        ["missing-waiting-after days=7 number=1"]
    );
    // What one can do oneself comes first.
    assert_eq!(next(&standing), "next-course course=adults");
    let standing = stand(&text, vec![course("adults", at(95, 0))]);
    // Day 102: 12 April.
    assert_eq!(next(&standing), "next-waiting until=2028-04-12");
    assert_eq!(
        stand(&text, vec![course("adults", at(93, 0))]).met_at,
        Some(at(100, 0))
    );
}

#[test]
fn of_a_choice_enough_is_enough() {
    let text = r#"
[[requirement]]
id = "any"
kind = "any"
at-least = 2
of = [
  { id = "c", kind = "course", course = "adults" },
  { id = "a", kind = "attendance", hours = 4 },
  { id = "w", kind = "waiting", days = 20 },
]
"#;
    // The waiting time was over on day 30, the course on day 40: two are met on day 40.
    let standing = stand(text, vec![course("adults", at(40, 0))]);
    assert_eq!(standing.met_at, Some(at(40, 0)));
    assert_eq!(says(&standing, "any"), ["met-any count=2 at=2028-02-10"]);
    // With half of the hours: 1000 and 500 of 2000.
    let standing = stand(text, vec![attended(120, at(20, 0))]);
    assert_eq!(says(&standing, "any"), ["missing-any count=1"]);
    assert_eq!(standing.permille, 750);
    // The way on which one is furthest, not the first in the list.
    assert_eq!(next(&standing), "next-attendance");
}

#[test]
fn a_waiver_counts_when_a_second_person_agreed() {
    let stand = |fact| stand(COURSE, vec![fact]);
    let day = at(50, 0);
    let standing = stand(waived("c", "ben", Some(("carla", day))));
    assert_eq!(standing.met_at, Some(day));
    // Day 50 is 20 February.
    assert_eq!(
        says(&standing, "c"),
        ["met-waiver proposed=ben confirmed=carla at=2028-02-20"]
    );
    for refused in [
        waived("c", "ben", None),
        waived("c", "ben", Some(("ben", day))),
        waived("c", "ben", Some(("amina", day))),
        waived("c", "amina", Some(("carla", day))),
        waived("other", "ben", Some(("carla", day))),
        // Of an earlier cycle.
        waived("c", "ben", Some(("carla", at(9, 0)))),
    ] {
        assert_eq!(stand(refused.clone()).met_at, None, "{refused:?}");
    }
}

#[test]
fn a_waiver_of_what_was_shown_already_is_not_named() {
    let facts = |waived_on| {
        vec![
            course("adults", at(40, 0)),
            waived("c", "ben", Some(("carla", waived_on))),
        ]
    };
    let late = stand(COURSE, facts(at(50, 0)));
    assert_eq!(says(&late, "c"), ["met-course course=adults at=2028-02-10"]);
    // Waived first: a waiting time counted from it must not begin anew.
    assert_eq!(stand(COURSE, facts(at(30, 0))).met_at, Some(at(30, 0)));
}

#[test]
fn everything_is_met_when_the_last_is_met_and_each_weighs_the_same() {
    let text = format!("{COURSE}{ATTENDANCE}");
    let standing = stand(&text, vec![course("adults", at(40, 0))]);
    assert_eq!((standing.met_at, standing.permille), (None, 500));
    let both = stand(
        &text,
        vec![course("adults", at(40, 0)), attended(240, at(20, 0))],
    );
    assert_eq!(both.met_at, Some(at(40, 0)));
}

#[test]
fn of_no_requirements_nothing_is_met() {
    let standing = evaluate(
        &Requirements::default(),
        &evidence(vec![course("adults", at(40, 0))]),
        &moments(),
    );
    assert_eq!((standing.met_at, standing.permille), (None, 0));
}

#[test]
fn a_clock_that_was_set_back_loses_nothing_that_is_recorded() {
    let back = Moments {
        now: at(20, 0),
        ..moments()
    };
    let standing = evaluate(
        &requirements(COURSE),
        &evidence(vec![course("adults", at(40, 0))]),
        &back,
    );
    assert_eq!(standing.met_at, Some(at(40, 0)));
}
