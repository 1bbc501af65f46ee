//! Any question, with its right answer, and anything somebody could send.

use crate::{
    Accepted, Body, Choice, CodeQuestion, Criterion, Matching, NumericAnswer, Ordering, Points,
    Question, QuestionText, RepairQuestion, Row, Rubric, Turn, WrittenTask,
};
use base::{Competence, Draw, Label, Locale, Persona, Seed, Slug};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// With one English text that has so many hints.
pub fn question(body: Body, points: u32, hints: usize) -> Question {
    let text = QuestionText {
        hints: vec!["Look again.".to_owned(); hints],
        ..QuestionText::default()
    };
    Question {
        id: Slug::parse("q").unwrap(),
        fingerprint: String::new(),
        competence: Competence::QuestionTypes,
        difficulty: 1,
        points,
        category: None,
        body,
        texts: BTreeMap::from([(Locale::En, text)]),
    }
}

pub fn choices(key: &[bool]) -> Vec<Choice> {
    crate::kinds::tests_support::choices(key)
}

pub fn parts(given: &[&str]) -> Vec<String> {
    crate::kinds::tests_support::parts(given)
}

fn one_of(count: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Vec<Choice>> {
    count
        .prop_flat_map(|count| (Just(count), 0..count))
        .prop_map(|(count, right)| {
            let key: Vec<bool> = (0..count).map(|place| place == right).collect();
            choices(&key)
        })
}

/// At least one is true.
fn some(count: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Vec<bool>> {
    (
        prop::collection::vec(any::<bool>(), count),
        any::<prop::sample::Index>(),
    )
        .prop_map(|(mut key, sure)| {
            let sure = sure.index(key.len());
            key[sure] = true;
            key
        })
}

fn share() -> impl Strategy<Value = Points> {
    (0..=60).prop_map(Points::from_sixtieths)
}

fn accepted() -> impl Strategy<Value = Vec<Accepted>> {
    prop::collection::vec(("[a-c]{1,3}( [a-c]{1,2})?", share()), 1..4).prop_map(|answers| {
        let mut all: Vec<Accepted> = answers
            .into_iter()
            .map(|(form, share)| Accepted {
                forms: BTreeMap::from([(Locale::En, form)]),
                share,
                misconception: None,
            })
            .collect();
        all[0].share = Points::ONE;
        all
    })
}

fn numeric() -> impl Strategy<Value = Vec<NumericAnswer>> {
    prop::collection::vec((-50_i64..50, 0_i64..20, share()), 1..4).prop_map(|answers| {
        let mut all: Vec<NumericAnswer> = answers
            .into_iter()
            .map(|(least, width, share)| NumericAnswer {
                least: least.into(),
                most: (least + width).into(),
                share,
                misconception: None,
            })
            .collect();
        all[0].share = Points::ONE;
        all
    })
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    (some(1..=6), prop::collection::vec(any::<bool>(), 0..6)).prop_map(|(targets, others)| {
        let turn = |markable, target| Turn {
            markable,
            target,
            misconception: None,
        };
        let marked = targets.into_iter().map(|target| turn(true, target));
        // Turns that can only be read are never targets.
        marked
            .chain(others.into_iter().map(|markable| turn(markable, false)))
            .collect()
    })
}

fn code() -> impl Strategy<Value = CodeQuestion> {
    (0_usize..8, prop::option::of(0_usize..8)).prop_map(|(label, also)| CodeQuestion {
        persona: Persona::Adult,
        label: Label::FORMS[label],
        also: also.map(|place| Label::FORMS[place]).into_iter().collect(),
        choices: Label::FORMS.to_vec(),
        confusions: Vec::new(),
    })
}

/// Where a response names options, rows, items, turns or a label.
pub fn by_places() -> impl Strategy<Value = Body> {
    prop_oneof![
        one_of(2..=6).prop_map(Body::SingleChoice),
        one_of(2..=2).prop_map(Body::TrueFalse),
        some(2..=6).prop_map(|key| Body::MultipleChoice(choices(&key))),
        (2_usize..=6, 0_usize..=4).prop_map(|(rows, extra)| {
            Body::Matching(Matching {
                rows: vec![
                    Row {
                        misconception: None
                    };
                    rows
                ],
                rights: rows + extra,
            })
        }),
        (2_usize..=6).prop_map(|items| Body::Ordering(Ordering { items })),
        turns().prop_map(Body::MarkTranscript),
        code().prop_map(Body::CodeQuestion),
    ]
}

/// What a program can mark.
pub fn marked_by_program() -> impl Strategy<Value = Body> {
    prop_oneof![
        7 => by_places(),
        1 => accepted().prop_map(Body::ShortAnswer),
        1 => numeric().prop_map(Body::Numeric),
    ]
}

pub fn rubric(markers: u8) -> Rubric {
    Rubric {
        criteria: vec![Criterion {
            levels: vec![0, 1, 2],
        }],
        markers,
    }
}

pub fn any_body() -> impl Strategy<Value = Body> {
    let by_person = prop_oneof![
        Just(Body::WrittenTask(WrittenTask {
            words: None,
            rubric: rubric(1)
        })),
        Just(Body::RepairQuestion(RepairQuestion {
            persona: Persona::Child,
            fault: None,
            rubric: rubric(2),
        })),
    ];
    prop_oneof![9 => marked_by_program(), 2 => by_person]
}

/// Parts as forms send them, as programs could, and as nobody should.
pub fn any_parts() -> impl Strategy<Value = Vec<String>> {
    let part = prop_oneof![
        6 => (0_usize..12).prop_map(|place| place.to_string()),
        6 => (0_usize..7, 0_usize..9).prop_map(|(left, right)| format!("{left}:{right}")),
        3 => (0_usize..10).prop_map(|place| Label::ALL[place].as_str().to_owned()),
        2 => "[a-c ]{0,5}",
        2 => "[-+]?[0-9٠-٩]{1,4}([.,٫][0-9]{1,3})?",
        2 => Just(String::new()),
        2 => "[ \r\n\ta-z:0-9+-]{0,8}",
        1 => any::<String>(),
    ];
    prop::collection::vec(part, 0..9)
}

/// A response that is likely to be accepted for this question.
pub fn likely(body: &Body, seed: u64) -> Vec<String> {
    let mut draw = Draw::new(Seed(seed));
    let mut some_of = |count: usize| -> Vec<String> {
        (0..count)
            .filter(|_| draw.below(2) == 0)
            .map(|place| place.to_string())
            .collect()
    };
    match body {
        Body::SingleChoice(choices) | Body::TrueFalse(choices) => {
            vec![draw.below(choices.len()).to_string()]
        }
        Body::MultipleChoice(choices) => some_of(choices.len()),
        Body::MarkTranscript(turns) => some_of(turns.len()),
        Body::Matching(matching) => (0..matching.rows.len())
            .map(|row| format!("{row}:{}", draw.below(matching.rights)))
            .collect(),
        Body::Ordering(ordering) => {
            let mut order: Vec<usize> = (1..=ordering.items).collect();
            draw.shuffle(&mut order);
            let items = order.iter().enumerate();
            items
                .map(|(item, position)| format!("{item}:{position}"))
                .collect()
        }
        Body::CodeQuestion(key) => {
            vec![
                key.choices[draw.below(key.choices.len())]
                    .as_str()
                    .to_owned(),
            ]
        }
        Body::Numeric(_) => vec![(draw.below(140).to_string())],
        Body::ShortAnswer(_) | Body::RepairQuestion(_) | Body::WrittenTask(_) => {
            vec![["a", "b", "c", "ab", "a b"][draw.below(5)].to_owned()]
        }
    }
}

/// What earns everything.
pub fn right(body: &Body) -> Vec<String> {
    let places = |key: Vec<bool>| -> Vec<String> {
        let places = key.iter().enumerate().filter(|(_, right)| **right);
        places.map(|(place, _)| place.to_string()).collect()
    };
    match body {
        Body::SingleChoice(choices) | Body::MultipleChoice(choices) | Body::TrueFalse(choices) => {
            places(choices.iter().map(|choice| choice.correct).collect())
        }
        Body::MarkTranscript(turns) => places(turns.iter().map(|turn| turn.target).collect()),
        Body::Matching(matching) => (0..matching.rows.len())
            .map(|row| format!("{row}:{row}"))
            .collect(),
        Body::Ordering(ordering) => (0..ordering.items)
            .map(|item| format!("{item}:{}", item + 1))
            .collect(),
        Body::ShortAnswer(accepted) => vec![accepted[0].forms[&Locale::En].clone()],
        Body::Numeric(answers) => vec![answers[0].most.to_string()],
        Body::CodeQuestion(key) => vec![key.label.as_str().to_owned()],
        Body::RepairQuestion(_) | Body::WrittenTask(_) => vec!["words".to_owned()],
    }
}
