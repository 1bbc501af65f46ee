//! Behaviours by hand: a single choice of three, whose second option is right, and a multiple choice whose first two of four are.

use super::questions::{choices, parts, question, rubric};
use crate::certainty::Certainty;
use crate::{
    Action, Behaviour, Body, Feedback, Ordering, Points, Question, Score, State, Step, Verdict,
    WrittenTask, accept,
};
use Action::{Check, Save};

const EXAM: Behaviour = Behaviour {
    feedback: Feedback::Deferred,
    certainty: false,
};
const IMMEDIATE: Behaviour = Behaviour {
    feedback: Feedback::Immediate,
    certainty: false,
};
const INTERACTIVE: Behaviour = Behaviour {
    feedback: Feedback::Interactive,
    certainty: false,
};
const CERTAINTY: Behaviour = Behaviour {
    feedback: Feedback::Deferred,
    certainty: true,
};

fn single(hints: usize) -> Question {
    question(Body::SingleChoice(choices(&[false, true, false])), 1, hints)
}

fn several(hints: usize) -> Question {
    question(
        Body::MultipleChoice(choices(&[true, true, false, false])),
        1,
        hints,
    )
}

fn steps(all: &[(Action, &[&str])]) -> Vec<Step> {
    all.iter()
        .map(|(action, given)| Step {
            action: *action,
            parts: parts(given),
            certainty: None,
        })
        .collect()
}

fn earned(behaviour: Behaviour, question: &Question, all: &[(Action, &[&str])]) -> i32 {
    behaviour
        .score(question, &steps(all))
        .earned
        .unwrap()
        .sixtieths()
}

#[test]
fn an_exam_takes_the_last_answer_and_tells_nothing() {
    let question = single(2);
    let all: &[(Action, &[&str])] = &[(Save, &["1"]), (Check, &["0"]), (Save, &["1"])];
    assert_eq!(earned(EXAM, &question, all), 60);
    assert_eq!(earned(EXAM, &question, &all[..2]), 0);
    let open = State {
        response: Some(2),
        tries: 0,
        tries_left: 0,
        is_closed: false,
        hints: 0,
    };
    assert_eq!(EXAM.state(&question, &steps(all)), open);
    assert!(!EXAM.checks(&question));
}

#[test]
fn nothing_answered_earns_nothing_and_has_no_verdict() {
    let nothing = Score {
        earned: Some(Points::ZERO),
        possible: Points::ONE,
        verdict: None,
    };
    assert_eq!(EXAM.score(&single(0), &[]), nothing);
    let of_three = Score {
        possible: Points::ONE * 3,
        ..nothing
    };
    assert_eq!(CERTAINTY.score(&single(0), &[]), of_three);
}

#[test]
fn immediate_feedback_closes_with_the_first_check() {
    let question = single(2);
    let all: &[(Action, &[&str])] = &[
        (Save, &["1"]),
        (Check, &["0"]),
        (Save, &["1"]),
        (Check, &["1"]),
    ];
    assert_eq!(earned(IMMEDIATE, &question, all), 0);
    let closed = State {
        response: Some(1),
        tries: 1,
        tries_left: 0,
        is_closed: true,
        hints: 0,
    };
    assert_eq!(IMMEDIATE.state(&question, &steps(all)), closed);
    // Saved and never checked, because the time ran out: it counts.
    assert_eq!(earned(IMMEDIATE, &question, &all[..1]), 60);
}

#[test]
fn each_wrong_try_costs_a_third() {
    // Two hints make three tries: 60, 40, 20.
    let question = single(2);
    let tries: &[(Action, &[&str])] = &[(Check, &["0"]), (Check, &["2"]), (Check, &["1"])];
    assert_eq!(earned(INTERACTIVE, &question, &tries[2..]), 60);
    assert_eq!(earned(INTERACTIVE, &question, &tries[1..]), 40);
    assert_eq!(earned(INTERACTIVE, &question, tries), 20);
    let state = |end: usize| INTERACTIVE.state(&question, &steps(&tries[..end]));
    let open = |response, tries, tries_left, hints| State {
        response,
        tries,
        tries_left,
        is_closed: false,
        hints,
    };
    assert_eq!(state(0), open(None, 0, 3, 0));
    assert_eq!(state(1), open(Some(0), 1, 2, 1));
    assert_eq!(state(2), open(Some(1), 2, 1, 2));
    let closed = State {
        response: Some(2),
        tries: 3,
        tries_left: 0,
        is_closed: true,
        hints: 0,
    };
    assert_eq!(state(3), closed);
}

#[test]
fn a_third_wrong_try_closes_and_a_fourth_answer_is_not_heard() {
    let wrong: &[(Action, &[&str])] = &[
        (Check, &["0"]),
        (Check, &["2"]),
        (Check, &["0"]),
        (Save, &["1"]),
    ];
    assert_eq!(earned(INTERACTIVE, &single(2), wrong), 0);
    // With three hints the fourth try is heard, and three thirds are gone.
    let fourth: &[(Action, &[&str])] = &[
        (Check, &["0"]),
        (Check, &["2"]),
        (Check, &["0"]),
        (Check, &["1"]),
    ];
    assert_eq!(earned(INTERACTIVE, &single(3), fourth), 0);
}

#[test]
fn what_was_saved_after_a_wrong_try_costs_that_try_alone() {
    let question = single(2);
    assert_eq!(
        earned(INTERACTIVE, &question, &[(Check, &["0"]), (Save, &["1"])]),
        40
    );
    assert_eq!(
        earned(
            INTERACTIVE,
            &question,
            &[(Check, &["0"]), (Save, &["1"]), (Save, &["2"])]
        ),
        0
    );
    assert_eq!(
        earned(INTERACTIVE, &question, &[(Save, &["0"]), (Save, &["1"])]),
        60
    );
}

#[test]
fn a_partly_right_try_is_no_right_one() {
    // One of two right options: 30. A second such try: 30 − 20. A right one after it: 60 − 20.
    let question = several(1);
    let partly: (Action, &[&str]) = (Check, &["0"]);
    assert_eq!(earned(INTERACTIVE, &question, &[partly]), 30);
    assert_eq!(
        earned(INTERACTIVE, &question, &[partly, (Check, &["1"])]),
        10
    );
    assert_eq!(
        earned(INTERACTIVE, &question, &[partly, (Check, &["0", "1"])]),
        40
    );
    assert!(!INTERACTIVE.state(&question, &steps(&[partly])).is_closed);
}

#[test]
fn certainty_multiplies_what_is_right_and_charges_what_is_wrong() {
    let sixtieths = |given: &[&str], level: u8| {
        let step = Step {
            action: Save,
            parts: parts(given),
            certainty: Certainty::from_level(level),
        };
        CERTAINTY
            .score(&several(0), &[step])
            .earned
            .unwrap()
            .sixtieths()
    };
    // All right 1, 2, 3 points; half right half of that; wrong 0, −2, −6. Without a level it counts as level 1.
    assert_eq!(
        [0, 1, 2, 3].map(|level| sixtieths(&["0", "1"], level)),
        [60, 60, 120, 180]
    );
    assert_eq!(
        [0, 1, 2, 3].map(|level| sixtieths(&["0"], level)),
        [30, 30, 60, 90]
    );
    assert_eq!(
        [0, 1, 2, 3].map(|level| sixtieths(&["2"], level)),
        [0, 0, -120, -360]
    );
}

#[test]
fn what_a_person_marks_waits_and_is_never_checked() {
    let task = Body::WrittenTask(WrittenTask {
        words: None,
        rubric: rubric(1),
    });
    let question = question(task, 5, 2);
    let all = steps(&[(Check, &["My plan."]), (Save, &["My better plan."])]);
    for behaviour in [EXAM, IMMEDIATE, INTERACTIVE, CERTAINTY] {
        let waits = Score {
            earned: None,
            possible: Points::ONE * 5,
            verdict: None,
        };
        assert_eq!(behaviour.score(&question, &all), waits);
        assert_eq!(behaviour.state(&question, &all).response, Some(1));
        assert!(!behaviour.checks(&question) && !behaviour.asks_certainty(&question));
    }
}

#[test]
fn the_verdict_is_that_of_the_answer_and_not_of_the_points() {
    let late = steps(&[
        (Check, &["0"]),
        (Check, &["2"]),
        (Check, &["0"]),
        (Check, &["1"]),
    ]);
    let score = INTERACTIVE.score(&single(3), &late);
    assert_eq!(
        (score.earned, score.verdict),
        (Some(Points::ZERO), Some(Verdict::Correct))
    );
}

#[test]
fn line_ends_of_every_system_are_one() {
    let task = Body::WrittenTask(WrittenTask {
        words: None,
        rubric: rubric(1),
    });
    let kept = accept(&question(task, 1, 0), parts(&[" a\r\r\nb\rc\r\n"])).unwrap();
    assert_eq!(kept, ["a\n\nb\nc"]);
}

#[test]
fn an_item_in_two_places_is_in_neither() {
    let two = question(Body::Ordering(Ordering { items: 2 }), 1, 0);
    for given in [["0:2", "0:1", "1:2"], ["0:1", "0:2", "1:2"]] {
        assert_eq!(accept(&two, parts(&given)).unwrap_err().id, "order-once");
    }
    assert_eq!(
        accept(&two, parts(&["0:1", "0:1", "1:2"])).unwrap(),
        ["0:1", "1:2"]
    );
}

#[test]
fn no_answer_takes_more_room_than_its_kind_needs() {
    let longest = |body: Body, most: usize| {
        let question = question(body, 1, 0);
        let given = |length: usize| accept(&question, parts(&[&"x".repeat(length)]));
        assert_eq!(given(most).unwrap(), ["x".repeat(most)]);
        let refused = given(most + 1).unwrap_err();
        assert_eq!(
            refused,
            base::Message::new("response-too-long").with("count", most)
        );
    };
    longest(Body::ShortAnswer(Vec::new()), 500);
    let (words, rubric) = (None, rubric(1));
    longest(Body::WrittenTask(WrittenTask { words, rubric }), 20_000);
    // A number with blanks between its digits is still a number.
    let many = format!("1{}8", " ".repeat(200));
    let number = question(Body::Numeric(Vec::new()), 1, 0);
    let refused = accept(&number, parts(&[&many])).unwrap_err();
    assert_eq!(refused.id, "response-too-long");
}
