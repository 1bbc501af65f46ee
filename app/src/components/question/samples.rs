//! One question of every kind with an answer and its feedback, for tests.

use super::{QuestionWords, question};
use crate::visit::Words;
use base::Locale;
use leptos::prelude::*;
use views::question::{
    Asked, CertaintyView, ChoiceView, CriterionMarked, CriterionView, FeedbackView, HintView,
    ItemFeedback, ItemView, LabelChoice, LevelView, MarkedView, ModelView, OptionFeedback,
    OptionView, QuestionView, RowFeedback, RowView, Told, TurnFeedback, TurnToJudge, TurnView,
    Verdict,
};

pub type Sample = (QuestionView, FeedbackView);

pub fn all() -> Vec<Sample> {
    vec![
        choice(),
        matching(),
        ordering(),
        text(),
        transcript(),
        coding(),
        repair(),
        written(),
    ]
}

/// The same question with its words in the opposite order: shown so, it would have been written with another key.
pub fn turned(question: &QuestionView) -> QuestionView {
    let mut question = question.clone();
    match &mut question.asked {
        Asked::Choice { options, .. } => turn_words(options, |option| vec![&mut option.html]),
        Asked::Matching { rows, choices } => {
            turn_words(rows, |row| vec![&mut row.html]);
            turn_words(choices, |choice| vec![&mut choice.html, &mut choice.plain]);
        }
        Asked::Ordering { items } => turn_words(items, |item| vec![&mut item.html]),
        Asked::Transcript { turns } => turn_words(turns, |turn| vec![&mut turn.html]),
        Asked::Text { .. }
        | Asked::Coding { .. }
        | Asked::Repair { .. }
        | Asked::Written { .. } => {}
    }
    question
}

fn turn_words<T>(all: &mut [T], words: impl Fn(&mut T) -> Vec<&mut String>) {
    let mut turned: Vec<Vec<String>> = all
        .iter_mut()
        .map(|one| words(one).into_iter().map(|word| word.clone()).collect())
        .collect();
    turned.reverse();
    for (one, new) in all.iter_mut().zip(turned) {
        for (word, new) in words(one).into_iter().zip(new) {
            *word = new;
        }
    }
}

/// The words of an English page in UTC.
pub fn english() -> Words {
    let zone = locales::zone("UTC").unwrap_or_else(|| panic!("UTC is always there"));
    Words {
        locale: Locale::En,
        zone: Box::leak(Box::new(zone)),
    }
}

/// The HTML of a question on an English page, without the marks by which islands find their texts.
pub fn html(view: &QuestionView, feedback: Option<&FeedbackView>) -> String {
    let said = QuestionWords::of(english(), view, feedback);
    question(view.clone(), feedback, &said, Locale::En)
        .to_html()
        .replace("<!>", "")
}

pub fn choice() -> Sample {
    let options = [(0, true), (1, false), (2, true)];
    sample(
        "choice",
        "Which of these?",
        Asked::Choice {
            several: true,
            options: options
                .map(|(value, chosen)| OptionView {
                    value,
                    html: format!("option {value}"),
                    chosen,
                })
                .to_vec(),
        },
        Told::Choice {
            options: options
                .map(|(value, chosen)| OptionFeedback {
                    value,
                    right: value < 2,
                    chosen,
                    html: format!("<p>because {value}</p>"),
                })
                .to_vec(),
        },
    )
}

pub fn matching() -> Sample {
    let row = |value, chosen| RowView {
        value,
        html: format!("row {value}"),
        chosen: Some(chosen),
    };
    let choice = |value: usize| ChoiceView {
        value,
        html: format!("a right-hand side that is long, number {value}"),
        plain: format!("a right-hand side that is long, number {value}"),
    };
    let told = |value| RowFeedback {
        value,
        is_right: false,
        right: format!("right {value}"),
        html: String::new(),
    };
    sample(
        "matching",
        "",
        Asked::Matching {
            rows: vec![row(0, 1), row(1, 0)],
            choices: vec![choice(0), choice(1), choice(2)],
        },
        Told::Matching {
            rows: vec![told(0), told(1)],
        },
    )
}

pub fn ordering() -> Sample {
    let item = |value, position| ItemView {
        value,
        html: format!("item {value}"),
        position: Some(position),
    };
    let told = |value, position| ItemFeedback {
        value,
        position,
        is_right: false,
        html: String::new(),
    };
    sample(
        "ordering",
        "",
        Asked::Ordering {
            items: vec![item(0, 2), item(1, 1)],
        },
        Told::Ordering {
            items: vec![told(0, 1), told(1, 2)],
        },
    )
}

pub fn text() -> Sample {
    sample(
        "text",
        "",
        Asked::Text {
            value: String::from("consent"),
            is_number: true,
        },
        Told::Text {
            accepted: vec![String::from("exploitation")],
            html: String::from("<p>no</p>"),
        },
    )
}

pub fn transcript() -> Sample {
    let turn = |value, markable| TurnView {
        value,
        speaker: String::from("Officer"),
        html: format!("turn {value}"),
        markable,
        marked: value == 0,
    };
    let told = |value| TurnFeedback {
        value,
        target: value == 2,
        marked: value == 0,
        html: String::new(),
    };
    sample(
        "transcript",
        "",
        Asked::Transcript {
            turns: vec![turn(0, true), turn(1, false), turn(2, true)],
        },
        Told::Transcript {
            turns: vec![told(0), told(2)],
        },
    )
}

fn turn() -> TurnToJudge {
    TurnToJudge {
        before: String::from("We took the bus."),
        officer: String::from("He was angry, wasn’t he?"),
        persona: String::from("child"),
    }
}

pub fn coding() -> Sample {
    let label = |word: &str| LabelChoice {
        label: word.to_owned(),
        chosen: word == "CUE",
    };
    let (mut question, feedback) = sample(
        "coding",
        "",
        Asked::Coding {
            words: turn(),
            choices: ["INV", "CUE", "SUG"].map(label).to_vec(),
        },
        Told::Coding {
            labels: vec![String::from("SUG")],
            chosen: String::from("CUE"),
            html: String::from("<p>no</p>"),
        },
    );
    question.certainty = Some(CertaintyView {
        chosen: Some(3),
        is_marked: true,
    });
    (question, feedback)
}

fn rubric() -> CriterionView {
    CriterionView {
        title: String::from("Openness"),
        levels: [0, 2]
            .map(|points| LevelView {
                points,
                text: format!("level {points}"),
            })
            .to_vec(),
    }
}

fn marks() -> MarkedView {
    MarkedView {
        criteria: vec![CriterionMarked {
            criterion: rubric(),
            given: vec![0, 1],
        }],
        comments: vec![String::from("Shorter.")],
    }
}

fn model() -> ModelView {
    ModelView {
        html: String::from("Tell me about him."),
        note: String::from("<p>open</p>"),
    }
}

pub fn repair() -> Sample {
    sample(
        "repair",
        "",
        Asked::Repair {
            words: turn(),
            value: String::from("What was he like?"),
        },
        Told::Repair {
            models: vec![model()],
            hint: Some(HintView {
                label: String::from("DIR"),
                confidence_percent: 70,
                reasons: vec![base::Message::new("verdict-partly")],
                contest: None,
            }),
            marked: Some(marks()),
            rubric: vec![rubric()],
        },
    )
}

pub fn written() -> Sample {
    sample(
        "written",
        "",
        Asked::Written {
            value: String::from("A plan\nin two lines"),
            words: Some(400),
            rubric: vec![rubric()],
        },
        Told::Written {
            models: vec![model()],
            marked: Some(marks()),
        },
    )
}

fn sample(id: &str, prompt: &str, asked: Asked, told: Told) -> Sample {
    (
        QuestionView {
            id: format!("q-{id}"),
            locale: Locale::En,
            vignette: String::new(),
            prompt: prompt.to_owned(),
            points: 1,
            asked,
            certainty: None,
            hints: Vec::new(),
        },
        FeedbackView {
            verdict: Verdict::NotCorrect,
            told,
            why: String::from("why"),
            source: String::from("source"),
            may_try_again: false,
            look_again: Vec::new(),
        },
    )
}
