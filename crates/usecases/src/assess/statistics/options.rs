//! What was answered to one question, by kind: options, pairs, places, labels, recognised answers, turns.

use super::compute::Computed;
use crate::assess::prompt::escape;
use crate::assess::reading::Reading;
use base::{Label, Locale};
use quiz::kinds::{code_question, matching, numeric, ordering, short_answer};
use quiz::statistics::{OptionAnalysis, options, thousandths};
use quiz::{Body, Points, Question, QuestionText};
use views::Passage;
use views::statistics::OptionRow;

/// Answers in people's own words are shown from this many times on: what one person alone wrote may tell who they are.
const LEAST_TIMES: u32 = 3;
/// Answers in people's own words that are shown.
const MOST_WORDS: usize = 10;

/// Something that may be answered. Holds an answer key: never serialised.
struct Choice {
    html: String,
    is_right: bool,
}

/// What may be answered, and which of it each response holds.
struct Answers {
    choices: Vec<Choice>,
    /// By response, in the order of [`Computed::given`].
    held: Vec<Vec<usize>>,
}

/// How often everything there is to answer was answered, in the order of the question that judges the answers. Empty for what people mark.
pub(super) fn rows(
    computed: &Computed,
    item: usize,
    reading: &Reading<'_>,
    wished: Locale,
    source: Locale,
) -> (Vec<OptionRow>, Option<OptionAnalysis>) {
    let question = reading.judge;
    let Some((locale, text)) = question.text(wished, source) else {
        return (Vec::new(), None);
    };
    let given: Vec<Vec<String>> = computed.given.get(item).map_or_else(Vec::new, |given| {
        given.iter().map(|parts| reading.response(parts)).collect()
    });
    let Some(answers) = answers(question, locale, text, &given, &computed.counts(item)) else {
        return (Vec::new(), None);
    };
    let key: Vec<bool> = answers.choices.iter().map(|one| one.is_right).collect();
    let analysis = options(&computed.responses, item, &key, |attempt| {
        let response = computed.response(item, attempt);
        response
            .and_then(|response| answers.held.get(response))
            .map_or(&[][..], Vec::as_slice)
    });
    let rows = answers
        .choices
        .into_iter()
        .zip(&analysis.options)
        .map(|(choice, figures)| OptionRow {
            html: Passage {
                locale,
                html: choice.html,
            },
            is_right: choice.is_right,
            answers: figures.answers,
            upper: figures.upper,
            middle: figures.middle,
            lower: figures.lower,
            correlation: figures.correlation.map(thousandths),
        })
        .collect();
    // Only where a wrong option is something an author wrote to be chosen, there is a remark on it.
    let written = matches!(
        &question.body,
        Body::SingleChoice(_) | Body::MultipleChoice(_) | Body::TrueFalse(_)
    );
    (rows, written.then_some(analysis))
}

fn answers(
    question: &Question,
    locale: Locale,
    text: &QuestionText,
    given: &[Vec<String>],
    counts: &[u32],
) -> Option<Answers> {
    let html = |place: usize| {
        let choice = text.choices.get(place);
        choice.map_or_else(String::new, |choice| choice.text.clone())
    };
    let places = |parts: &Vec<String>| parts.iter().filter_map(|part| part.parse().ok()).collect();
    Some(match &question.body {
        Body::SingleChoice(choices) | Body::MultipleChoice(choices) | Body::TrueFalse(choices) => {
            Answers {
                choices: choices
                    .iter()
                    .enumerate()
                    .map(|(place, choice)| Choice {
                        html: html(place),
                        is_right: choice.correct,
                    })
                    .collect(),
                held: given.iter().map(places).collect(),
            }
        }
        Body::Matching(pairs) => matched(pairs, text, given),
        Body::Ordering(order) => Answers {
            // An item counts where it was put in its right place.
            choices: (0..order.items)
                .map(|item| Choice {
                    html: html(item),
                    is_right: true,
                })
                .collect(),
            held: given
                .iter()
                .map(|parts| {
                    (0..order.items)
                        .filter(|item| ordering::position(*item, parts) == Some(item + 1))
                        .collect()
                })
                .collect(),
        },
        Body::MarkTranscript(turns) => {
            let markable: Vec<usize> = (0..turns.len())
                .filter(|turn| turns[*turn].markable)
                .collect();
            Answers {
                choices: markable
                    .iter()
                    .map(|turn| Choice {
                        html: html(*turn),
                        is_right: turns[*turn].target,
                    })
                    .collect(),
                held: given
                    .iter()
                    .map(|parts| {
                        let marked: Vec<usize> = places(parts);
                        (0..markable.len())
                            .filter(|place| marked.contains(&markable[*place]))
                            .collect()
                    })
                    .collect(),
            }
        }
        Body::CodeQuestion(key) => {
            let place = |label: Label| key.choices.iter().position(|one| *one == label);
            Answers {
                choices: key
                    .choices
                    .iter()
                    .map(|label| Choice {
                        html: label.as_str().to_owned(),
                        is_right: key.is_right(*label),
                    })
                    .collect(),
                held: given
                    .iter()
                    .map(|parts| {
                        let label = code_question::given(parts);
                        label.and_then(place).into_iter().collect()
                    })
                    .collect(),
            }
        }
        Body::ShortAnswer(accepted) => {
            let known = accepted.iter().map(|one| {
                let form = one.forms.get(&locale).or_else(|| one.forms.values().next());
                (form.cloned().unwrap_or_default(), one.share)
            });
            worded(known.collect(), given, counts, |parts| {
                short_answer::recognised(accepted, parts)
            })
        }
        Body::Numeric(numbers) => {
            let known = numbers.iter().map(|one| {
                let (least, most) = (one.least.normalize(), one.most.normalize());
                let form = if least == most {
                    least.to_string()
                } else {
                    format!("{least}–{most}")
                };
                (form, one.share)
            });
            worded(known.collect(), given, counts, |parts| {
                numeric::recognised(numbers, parts)
            })
        }
        Body::RepairQuestion(_) | Body::WrittenTask(_) => return None,
    })
}

/// A row for every pair that is right or was made, by row.
fn matched(pairs: &quiz::Matching, text: &QuestionText, given: &[Vec<String>]) -> Answers {
    let rows = pairs.rows.len();
    let made = |row: usize, right: usize| {
        row == right
            || given
                .iter()
                .any(|parts| matching::chosen(row, parts) == Some(right))
    };
    let shown: Vec<(usize, usize)> = (0..rows)
        .flat_map(|row| (0..pairs.rights).map(move |right| (row, right)))
        .filter(|(row, right)| made(*row, *right))
        .collect();
    let html = |(row, right): &(usize, usize)| {
        let left = text.choices.get(*row).map_or("", |choice| &choice.text);
        let right = text.right.get(*right).map_or("", String::as_str);
        format!("{left} – {right}")
    };
    Answers {
        choices: shown
            .iter()
            .map(|pair| Choice {
                html: html(pair),
                is_right: pair.0 == pair.1,
            })
            .collect(),
        held: given
            .iter()
            .map(|parts| {
                (0..shown.len())
                    .filter(|place| {
                        let (row, right) = shown[*place];
                        matching::chosen(row, parts) == Some(right)
                    })
                    .collect()
            })
            .collect(),
    }
}

/// The answers that are recognised, and then the most frequent others, as they were typed.
fn worded(
    known: Vec<(String, Points)>,
    given: &[Vec<String>],
    counts: &[u32],
    recognised: impl Fn(&[String]) -> Option<usize>,
) -> Answers {
    let found: Vec<Option<usize>> = given.iter().map(|parts| recognised(parts)).collect();
    let mut others: Vec<usize> = (0..given.len())
        .filter(|place| found[*place].is_none())
        .filter(|place| {
            counts
                .get(*place)
                .is_some_and(|times| *times >= LEAST_TIMES)
        })
        .collect();
    others.sort_by_key(|place| (std::cmp::Reverse(counts[*place]), given[*place].clone()));
    others.truncate(MOST_WORDS);
    let first_other = known.len();
    let mut choices: Vec<Choice> = known
        .into_iter()
        .map(|(form, share)| Choice {
            html: escape(&form),
            is_right: share == Points::ONE,
        })
        .collect();
    choices.extend(others.iter().map(|place| Choice {
        html: escape(given[*place].first().map_or("", String::as_str)),
        is_right: false,
    }));
    let held = (0..given.len())
        .map(|place| {
            let other = || others.iter().position(|other| *other == place);
            found[place]
                .or_else(|| other().map(|number| first_other + number))
                .into_iter()
                .collect()
        })
        .collect();
    Answers { choices, held }
}
