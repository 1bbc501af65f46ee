//! What the people of the demonstration answer: rightly or wrongly, whatever the kind of question.

use crate::learn::words::plain;
use base::Draw;
use quiz::{Body, Choice, Matching, NumericAnswer, Ordering, Points, Question, Turn};

/// A right answer, or one that earns nothing, with how sure somebody says they are: mostly as sure as they may be.
pub(crate) fn answer_for(
    question: &Question,
    right: bool,
    draw: &mut Draw,
) -> (Vec<String>, Option<u8>) {
    let response = match &question.body {
        Body::SingleChoice(choices) | Body::MultipleChoice(choices) | Body::TrueFalse(choices) => {
            options(choices, right)
        }
        Body::Matching(matching) => pairs(matching, right),
        Body::Ordering(ordering) => order(*ordering, right),
        Body::ShortAnswer(accepted) => {
            let wanted = if right { Points::ONE } else { Points::ZERO };
            let known = accepted.iter().find(|one| one.share == wanted);
            let form = known.and_then(|one| one.forms.values().next());
            vec![form.cloned().unwrap_or_else(|| "I do not know".to_owned())]
        }
        Body::Numeric(answers) => vec![number(question, answers, right)],
        Body::MarkTranscript(turns) => marked(turns, right),
        Body::CodeQuestion(key) => {
            let mut labels = key
                .confusions
                .iter()
                .map(|(label, _)| label)
                .chain(&key.choices);
            let label = if right {
                Some(&key.label)
            } else {
                labels.find(|label| !key.is_right(**label))
            };
            vec![label.unwrap_or(&key.label).as_str().to_owned()]
        }
        Body::RepairQuestion(_) | Body::WrittenTask(_) => vec![text(question, right)],
    };
    (response, Some(sure(right, draw)))
}

fn sure(right: bool, draw: &mut Draw) -> u8 {
    match (right, draw.below(10)) {
        (true, 0) | (false, 4..=8) => 1,
        (_, 1..=3) => 2,
        _ => 3,
    }
}

fn options(choices: &[Choice], right: bool) -> Vec<String> {
    let places = choices
        .iter()
        .enumerate()
        .filter(|(_, choice)| choice.correct == right)
        .map(|(place, _)| place.to_string());
    if right {
        places.collect()
    } else {
        vec![places.into_iter().next().unwrap_or_else(|| "0".to_owned())]
    }
}

fn pairs(matching: &Matching, right: bool) -> Vec<String> {
    let rows = matching.rows.len();
    (0..rows)
        .map(|row| format!("{row}:{}", if right { row } else { (row + 1) % rows }))
        .collect()
}

fn order(ordering: Ordering, right: bool) -> Vec<String> {
    let items = ordering.items;
    (0..items)
        .map(|item| format!("{item}:{}", if right { item + 1 } else { items - item }))
        .collect()
}

fn number(question: &Question, answers: &[NumericAnswer], right: bool) -> String {
    let wanted = if right { Points::ONE } else { Points::ZERO };
    if let Some(known) = answers.iter().find(|one| one.share == wanted) {
        return known.least.to_string();
    }
    // Some number that no range holds.
    (1..1000)
        .map(|number| (number * 7).to_string())
        .find(|text| {
            quiz::mark(question, std::slice::from_ref(text))
                .is_some_and(|mark| mark.share == Points::ZERO)
        })
        .unwrap_or_else(|| "0".to_owned())
}

fn marked(turns: &[Turn], right: bool) -> Vec<String> {
    let places = |target: bool| {
        turns
            .iter()
            .enumerate()
            .filter(move |(_, turn)| turn.markable && turn.target == target)
            .map(|(place, _)| place.to_string())
    };
    let innocent: Vec<String> = places(false).take(1).collect();
    if right || innocent.is_empty() {
        places(true).collect()
    } else {
        innocent
    }
}

/// A model's words, or a few that do not do what was asked.
fn text(question: &Question, right: bool) -> String {
    let words = question.texts.values().next();
    let model = words
        .and_then(|words| words.choices.first())
        .map(|model| plain(&model.text));
    model
        .filter(|model| right && !model.is_empty())
        .unwrap_or_else(|| "I would ask what happened, and then go through the form.".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Seed, Slug};
    use std::collections::BTreeMap;

    fn check(body: Body) {
        let question = Question {
            id: Slug::parse("q").unwrap(),
            fingerprint: String::new(),
            competence: base::Competence::Definition,
            difficulty: 1,
            points: 1,
            body,
            texts: BTreeMap::new(),
        };
        let mut draw = Draw::new(Seed(1));
        for (right, share) in [(true, Points::ONE), (false, Points::ZERO)] {
            let (response, _) = answer_for(&question, right, &mut draw);
            let response = quiz::accept(&question, response).unwrap();
            assert_eq!(quiz::mark(&question, &response).unwrap().share, share);
        }
    }

    #[test]
    fn right_answers_earn_everything_and_wrong_ones_nothing() {
        let choice = |correct| Choice {
            correct,
            misconception: None,
        };
        check(Body::SingleChoice(vec![choice(false), choice(true)]));
        check(Body::MultipleChoice(vec![
            choice(true),
            choice(false),
            choice(true),
        ]));
        let row = quiz::Row {
            misconception: None,
        };
        check(Body::Matching(Matching {
            rows: vec![row; 3],
            rights: 4,
        }));
        check(Body::Ordering(Ordering { items: 4 }));
        check(Body::ShortAnswer(vec![quiz::Accepted {
            forms: BTreeMap::from([(base::Locale::En, "consent".to_owned())]),
            share: Points::ONE,
            misconception: None,
        }]));
        check(Body::Numeric(vec![NumericAnswer {
            least: "7".parse().unwrap(),
            most: "14".parse().unwrap(),
            share: Points::ONE,
            misconception: None,
        }]));
        let turn = |target| Turn {
            markable: true,
            target,
            misconception: None,
        };
        check(Body::MarkTranscript(vec![turn(false), turn(true)]));
    }
}
