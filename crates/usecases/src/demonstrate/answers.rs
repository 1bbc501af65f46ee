//! What the people of the demonstration answer: rightly, partly or wrongly, whatever the kind of question.

use super::written;
use base::{Draw, Label};
use quiz::{Body, Choice, CodeQuestion, Matching, NumericAnswer, Ordering, Points, Question, Turn};

/// How an answer is to come out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Right,
    /// Something of it, where the kind allows; else wrong.
    Partly,
    /// Earns nothing.
    Wrong,
}

/// A response that comes out as it is wanted. Where people err they choose what is plausible, and of types of questions
/// rather what they take others for (`habits`: what words are, and what they are called).
pub(super) fn response(
    question: &Question,
    wanted: Wanted,
    habits: &[(Label, Label)],
    draw: &mut Draw,
) -> Vec<String> {
    let is_right = wanted == Wanted::Right;
    match &question.body {
        Body::SingleChoice(choices) | Body::TrueFalse(choices) => one(choices, is_right, draw),
        Body::MultipleChoice(choices) => several(choices, wanted, draw),
        Body::Matching(matching) => pairs(matching, wanted, draw),
        Body::Ordering(ordering) => order(*ordering, wanted, draw),
        Body::ShortAnswer(accepted) => {
            let known: Vec<_> = accepted
                .iter()
                .filter(|one| came_out(one.share) == wanted)
                .collect();
            let some = known.get(draw.below(known.len()));
            let form = some.and_then(|one| one.forms.values().next());
            vec![form.cloned().unwrap_or_else(|| "I do not know".to_owned())]
        }
        Body::Numeric(answers) => vec![number(question, answers, wanted, draw)],
        Body::MarkTranscript(turns) => marked(turns, wanted, draw),
        Body::CodeQuestion(key) => vec![label(key, is_right, habits, draw).as_str().to_owned()],
        Body::RepairQuestion(_) | Body::WrittenTask(_) => {
            vec![written::words(question, is_right, draw)]
        }
    }
}

fn came_out(share: Points) -> Wanted {
    match share {
        Points::ONE => Wanted::Right,
        Points::ZERO => Wanted::Wrong,
        _ => Wanted::Partly,
    }
}

/// How sure somebody says they are, who would be right so often (percent). Most know about what they know.
pub(super) fn certainty(chance: usize, is_right: bool, draw: &mut Draw) -> u8 {
    let feels = chance + draw.below(31) + if is_right { 10 } else { 0 };
    match feels {
        0..=74 => 1,
        75..=99 => 2,
        _ => 3,
    }
}

/// One of these, the first with an error that has a name rather than others, those rather than the rest.
fn plausible<'a, T>(all: &'a [T], has_name: impl Fn(&T) -> bool, draw: &mut Draw) -> Option<&'a T> {
    let first = all.iter().position(&has_name);
    let weights: Vec<usize> = all
        .iter()
        .enumerate()
        .map(|(place, one)| match (Some(place) == first, has_name(one)) {
            (true, _) => 6,
            (false, true) => 3,
            (false, false) => 2,
        })
        .collect();
    let mut drawn = draw.below(weights.iter().sum());
    all.iter().zip(weights).find_map(|(one, weight)| {
        if drawn < weight {
            return Some(one);
        }
        drawn -= weight;
        None
    })
}

fn places(choices: &[Choice], is_right: bool) -> Vec<usize> {
    (0..choices.len())
        .filter(|place| choices[*place].correct == is_right)
        .collect()
}

fn one(choices: &[Choice], is_right: bool, draw: &mut Draw) -> Vec<String> {
    let fitting = places(choices, is_right);
    let has_name = |place: &usize| choices[*place].misconception.is_some();
    vec![
        plausible(&fitting, has_name, draw)
            .unwrap_or(&0)
            .to_string(),
    ]
}

fn several(choices: &[Choice], wanted: Wanted, draw: &mut Draw) -> Vec<String> {
    let mut chosen = places(choices, true);
    match wanted {
        Wanted::Right => {}
        Wanted::Partly if chosen.len() > 1 => {
            chosen.remove(draw.below(chosen.len()));
        }
        Wanted::Partly | Wanted::Wrong => return one(choices, false, draw),
    }
    chosen.iter().map(ToString::to_string).collect()
}

fn pairs(matching: &Matching, wanted: Wanted, draw: &mut Draw) -> Vec<String> {
    let rows = matching.rows.len();
    let mut rights: Vec<usize> = (0..rows).collect();
    match wanted {
        Wanted::Right => {}
        Wanted::Partly if rows > 2 => {
            let row = draw.below(rows);
            rights.swap(row, (row + 1) % rows);
        }
        Wanted::Partly | Wanted::Wrong => rights.rotate_left(1),
    }
    let pair = |(row, right): (usize, usize)| format!("{row}:{right}");
    rights.into_iter().enumerate().map(pair).collect()
}

fn order(ordering: Ordering, wanted: Wanted, draw: &mut Draw) -> Vec<String> {
    let items = ordering.items;
    let mut positions: Vec<usize> = (1..=items).collect();
    match wanted {
        Wanted::Right => {}
        // Neighbours change places: with three items or more most pairs still stand in order.
        Wanted::Partly if items > 2 => {
            let place = draw.below(items - 1);
            positions.swap(place, place + 1);
        }
        Wanted::Partly | Wanted::Wrong => positions.reverse(),
    }
    let item = |(item, position): (usize, usize)| format!("{item}:{position}");
    positions.into_iter().enumerate().map(item).collect()
}

fn number(
    question: &Question,
    answers: &[NumericAnswer],
    wanted: Wanted,
    draw: &mut Draw,
) -> String {
    let worth = |text: &String| quiz::mark(question, std::slice::from_ref(text));
    let is_wanted = |text: &String| worth(text).is_some_and(|mark| came_out(mark.share) == wanted);
    let ends = answers
        .iter()
        .flat_map(|one| [one.least.to_string(), one.most.to_string()]);
    let known: Vec<String> = ends.filter(is_wanted).collect();
    if let Some(some) = known.get(draw.below(known.len())) {
        return some.clone();
    }
    // Some number that no range holds.
    (1..1000)
        .map(|number| (number * 7).to_string())
        .find(|text| worth(text).is_some_and(|mark| mark.share == Points::ZERO))
        .unwrap_or_else(|| "0".to_owned())
}

fn marked(turns: &[Turn], wanted: Wanted, draw: &mut Draw) -> Vec<String> {
    let places = |target: bool| -> Vec<usize> {
        (0..turns.len())
            .filter(|place| turns[*place].markable && turns[*place].target == target)
            .collect()
    };
    let (mut found, innocent) = (places(true), places(false));
    match wanted {
        Wanted::Partly if found.len() > 1 => {
            found.remove(draw.below(found.len()));
        }
        Wanted::Partly | Wanted::Wrong if !innocent.is_empty() => {
            let has_name = |place: &usize| turns[*place].misconception.is_some();
            found = plausible(&innocent, has_name, draw)
                .copied()
                .into_iter()
                .collect();
        }
        // Where every turn is one to be found, nothing can be marked wrongly.
        Wanted::Right | Wanted::Partly | Wanted::Wrong => {}
    }
    found.iter().map(ToString::to_string).collect()
}

fn label(key: &CodeQuestion, is_right: bool, habits: &[(Label, Label)], draw: &mut Draw) -> Label {
    if is_right {
        return key.label;
    }
    if let Some(given) = habit(key, habits) {
        return given;
    }
    let offered = |label: &Label| key.choices.contains(label) && !key.is_right(*label);
    let known: Vec<_> = key
        .confusions
        .iter()
        .filter(|(label, _)| offered(label))
        .collect();
    let confused = plausible(&known, |(_, error)| error.is_some(), draw).map(|(label, _)| *label);
    let other = || key.choices.iter().copied().find(|label| offered(label));
    confused.or_else(other).unwrap_or(key.label)
}

/// What somebody with these habits takes such words for.
pub(super) fn habit(key: &CodeQuestion, habits: &[(Label, Label)]) -> Option<Label> {
    habits
        .iter()
        .filter(|(words, given)| {
            *words == key.label && key.choices.contains(given) && !key.is_right(*given)
        })
        .map(|(_, given)| *given)
        .next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Seed, Slug};
    use std::collections::BTreeMap;

    fn question(body: Body) -> Question {
        Question {
            id: Slug::parse("q").unwrap(),
            fingerprint: String::new(),
            competence: base::Competence::Definition,
            difficulty: 1,
            points: 1,
            category: None,
            body,
            texts: BTreeMap::new(),
        }
    }

    fn check(body: Body) {
        let question = question(body);
        for seed in 0..20 {
            let mut draw = Draw::new(Seed(seed));
            for (wanted, share) in [(Wanted::Right, Points::ONE), (Wanted::Wrong, Points::ZERO)] {
                let given = response(&question, wanted, &[], &mut draw);
                let given = quiz::accept(&question, given).unwrap();
                assert_eq!(quiz::mark(&question, &given).unwrap().share, share);
            }
            let given = response(&question, Wanted::Partly, &[], &mut draw);
            let given = quiz::accept(&question, given).unwrap();
            assert!(quiz::mark(&question, &given).unwrap().share < Points::ONE);
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
        check(Body::MarkTranscript(vec![
            turn(false),
            turn(true),
            turn(true),
        ]));
    }

    #[test]
    fn an_error_with_a_name_is_the_one_people_make_most() {
        let wrong = |error: Option<&str>| Choice {
            correct: false,
            misconception: error.map(|id| Slug::parse(id).unwrap()),
        };
        let question = question(Body::SingleChoice(vec![
            Choice {
                correct: true,
                misconception: None,
            },
            wrong(None),
            wrong(Some("an-error")),
        ]));
        let mut draw = Draw::new(Seed(1));
        let given = (0..400)
            .filter(|_| response(&question, Wanted::Wrong, &[], &mut draw) == ["2".to_owned()]);
        // 6 of 8 draws: 300 of 400, standard deviation 9.
        assert!((255..=345).contains(&given.count()));
    }

    #[test]
    fn habits_say_what_words_are_called() {
        let key = CodeQuestion {
            persona: base::Persona::Adult,
            label: Label::Directive,
            also: vec![],
            choices: Label::FORMS.to_vec(),
            confusions: vec![],
        };
        let habits = [(Label::Directive, Label::Invitation)];
        assert_eq!(habit(&key, &habits), Some(Label::Invitation));
        let other = [(Label::YesNo, Label::Suggestive)];
        assert_eq!(habit(&key, &other), None);
    }
}
