//! A question of every kind, and the same questions with another key, for tests.

use base::{Competence, Label, Locale, Persona, Slug};
use quiz::{
    Accepted, Body, Choice, ChoiceText, CodeQuestion, Criterion, CriterionText, Matching,
    NumericAnswer, Ordering, Points, Question, QuestionText, RepairQuestion, Row, Rubric, Turn,
    WrittenTask,
};
use std::collections::BTreeMap;

/// One question a kind, whose words say nothing of what is right.
pub(crate) fn questions() -> Vec<Question> {
    vec![
        question(
            "single",
            Body::SingleChoice(choices(&[true, false, false])),
            3,
        ),
        question(
            "several",
            Body::MultipleChoice(choices(&[true, true, false, false])),
            4,
        ),
        question("truth", Body::TrueFalse(choices(&[true, false])), 2),
        question("match", Body::Matching(matching()), 2),
        question("order", Body::Ordering(Ordering { items: 3 }), 3),
        question("short", Body::ShortAnswer(vec![accepted("consent")]), 1),
        question("number", Body::Numeric(vec![number("18")]), 1),
        question("mark", Body::MarkTranscript(turns(2)), 3),
        question("code", Body::CodeQuestion(code(Label::Directive)), 1),
        question("repair", Body::RepairQuestion(repair(Label::Suggestive)), 1),
        question("task", Body::WrittenTask(task()), 1),
    ]
}

/// The question with every other key of its kind, each with the order that shows the same words in the same places as
/// the written order does of the question itself.
pub(crate) fn turned(question: &Question) -> Vec<(Question, Vec<usize>)> {
    let order = question.written_order();
    let with = |body: Body| {
        (
            Question {
                body,
                ..question.clone()
            },
            order.clone(),
        )
    };
    match &question.body {
        Body::SingleChoice(_) => [[false, true, false], [false, false, true]]
            .map(|key| with(Body::SingleChoice(choices(&key))))
            .to_vec(),
        Body::MultipleChoice(_) => [[true, false, true, false], [false, false, false, true]]
            .map(|key| with(Body::MultipleChoice(choices(&key))))
            .to_vec(),
        Body::TrueFalse(_) => vec![with(Body::TrueFalse(choices(&[false, true])))],
        Body::Matching(_) => rewritten(question, |text, places| {
            text.right = places
                .iter()
                .map(|place| text.right[*place].clone())
                .collect();
        }),
        Body::Ordering(_) => rewritten(question, |text, places| {
            text.choices = places
                .iter()
                .map(|place| text.choices[*place].clone())
                .collect();
        }),
        Body::ShortAnswer(_) => vec![with(Body::ShortAnswer(vec![accepted("force")]))],
        Body::Numeric(_) => vec![with(Body::Numeric(vec![number("21")]))],
        Body::MarkTranscript(_) => vec![with(Body::MarkTranscript(turns(0)))],
        Body::CodeQuestion(_) => vec![with(Body::CodeQuestion(code(Label::Invitation)))],
        Body::RepairQuestion(_) => vec![with(Body::RepairQuestion(repair(Label::YesNo)))],
        // What is right only people know; the model answer stands in the words.
        Body::WrittenTask(_) => {
            let mut other = question.clone();
            for text in other.texts.values_mut() {
                text.choices[0].text = String::from("another model");
                text.why = String::from("another reason");
            }
            vec![(other, order)]
        }
    }
}

/// Three things written in every other order there is. `order[shown]` finds each where it is written now.
fn rewritten(
    question: &Question,
    write: impl Fn(&mut QuestionText, &[usize]),
) -> Vec<(Question, Vec<usize>)> {
    let orders = [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    orders
        .iter()
        .map(|places| {
            let mut other = question.clone();
            for text in other.texts.values_mut() {
                write(text, places);
            }
            let shown = |was: usize| places.iter().position(|place| *place == was).unwrap();
            (other, (0..3).map(shown).collect())
        })
        .collect()
}

fn question(id: &str, body: Body, words: usize) -> Question {
    let choices = (0..words).map(|place| ChoiceText {
        text: format!("words {place}"),
        feedback: format!("<p>KEY {place}</p>"),
    });
    let criterion = CriterionText {
        title: String::from("Openness"),
        levels: vec![String::from("closed"), String::from("open")],
    };
    let text = QuestionText {
        prompt: String::from("What is it?"),
        choices: choices.collect(),
        right: (0..3).map(|place| format!("right {place}")).collect(),
        speakers: vec![String::from("Officer"); words],
        officer: String::from("Who drove you?"),
        otherwise: String::from("<p>KEY</p>"),
        rubric: vec![criterion],
        why: String::from("KEY"),
        ..QuestionText::default()
    };
    Question {
        id: Slug::parse(id).unwrap(),
        fingerprint: String::new(),
        competence: Competence::Definition,
        difficulty: 1,
        points: 1,
        category: None,
        body,
        texts: BTreeMap::from([(Locale::En, text)]),
    }
}

fn choices(key: &[bool]) -> Vec<Choice> {
    let choice = |correct: &bool| Choice {
        correct: *correct,
        misconception: None,
    };
    key.iter().map(choice).collect()
}

/// Two rows, three right-hand sides.
fn matching() -> Matching {
    Matching {
        rows: vec![
            Row {
                misconception: None
            };
            2
        ],
        rights: 3,
    }
}

fn accepted(word: &str) -> Accepted {
    Accepted {
        forms: BTreeMap::from([(Locale::En, word.to_owned())]),
        share: Points::ONE,
        misconception: None,
    }
}

fn number(digits: &str) -> NumericAnswer {
    let value = digits.parse().unwrap();
    NumericAnswer {
        least: value,
        most: value,
        share: Points::ONE,
        misconception: None,
    }
}

/// Three turns, of which the second can only be read.
fn turns(target: usize) -> Vec<Turn> {
    let turn = |place| Turn {
        markable: place != 1,
        target: place == target,
        misconception: None,
    };
    (0..3).map(turn).collect()
}

fn code(label: Label) -> CodeQuestion {
    CodeQuestion {
        persona: Persona::Adult,
        label,
        also: Vec::new(),
        choices: vec![Label::Invitation, Label::Directive, Label::YesNo],
        confusions: Vec::new(),
    }
}

fn rubric() -> Rubric {
    Rubric {
        criteria: vec![Criterion { levels: vec![0, 1] }],
        markers: 1,
    }
}

fn repair(fault: Label) -> RepairQuestion {
    RepairQuestion {
        persona: Persona::Adult,
        fault: Some(fault),
        rubric: rubric(),
    }
}

fn task() -> WrittenTask {
    WrittenTask {
        words: Some(100),
        rubric: rubric(),
    }
}
