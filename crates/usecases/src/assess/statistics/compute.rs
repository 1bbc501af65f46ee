//! From stored outcomes to figures.

use crate::UseCaseError;
use base::Timestamp;
use quiz::statistics::{Answer, Responses, Statistics, statistics};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use store::statistics::{Outcome, Stamp};

/// Responses longer than this are read by people and not counted.
const LONGEST: usize = 200;
/// No response, or none that is counted.
const NOTHING: u32 = u32::MAX;

/// What was computed of one assessment.
#[derive(Debug)]
pub(super) struct Computed {
    pub stamp: Stamp,
    pub at: Timestamp,
    /// The questions with their versions, in the order of [`Statistics::items`].
    pub keys: Vec<(String, u32)>,
    /// The version whose key judges answers to each of them: another than the one answered, where a regrade applied it to some.
    pub judges: Vec<u32>,
    pub statistics: Statistics,
    pub responses: Responses,
    /// Responses by question, each once.
    pub given: Vec<Vec<Vec<String>>>,
    /// Which of them each attempt gave: attempt and place, by question, in the order of attempts.
    chosen: Vec<Vec<(u32, u32)>>,
}

impl Computed {
    /// The response of an attempt to a question.
    pub(super) fn response(&self, item: usize, attempt: usize) -> Option<usize> {
        let attempt = u32::try_from(attempt).ok()?;
        let chosen = self.chosen.get(item)?;
        let place = chosen
            .binary_search_by_key(&attempt, |(one, _)| *one)
            .ok()?;
        usize::try_from(chosen.get(place)?.1).ok()
    }

    /// How often each response to a question was given.
    pub(super) fn counts(&self, item: usize) -> Vec<u32> {
        let mut counts = vec![0; self.given.get(item).map_or(0, Vec::len)];
        for (_, response) in self.chosen.get(item).into_iter().flatten() {
            if let Some(count) = counts.get_mut(*response as usize) {
                *count += 1;
            }
        }
        counts
    }
}

/// As much of an outcome's items as is counted.
#[derive(Deserialize)]
struct Item<'a> {
    #[serde(borrow)]
    question: Cow<'a, str>,
    #[serde(default)]
    judged_by: u32,
    version: u32,
    #[serde(borrow)]
    response: Option<Vec<Cow<'a, str>>>,
    earned: Option<i32>,
    possible: i32,
    seconds: u32,
}

/// Numbers questions and responses as they are met.
#[derive(Default)]
struct Numbering {
    items: HashMap<(String, u32), usize>,
    keys: Vec<(String, u32)>,
    judges: Vec<u32>,
    given: Vec<HashMap<Vec<String>, u32>>,
    chosen: Vec<Vec<(u32, u32)>>,
}

impl Numbering {
    fn item(&mut self, question: &str, version: u32) -> usize {
        let key = (question.to_owned(), version);
        if let Some(item) = self.items.get(&key) {
            return *item;
        }
        let item = self.keys.len();
        self.keys.push(key.clone());
        self.judges.push(version);
        self.items.insert(key, item);
        self.given.push(HashMap::new());
        self.chosen.push(Vec::new());
        item
    }

    fn judged(&mut self, item: usize, version: u32, by: u32) {
        if let Some(judge) = self.judges.get_mut(item)
            && by != 0
            && by != version
        {
            *judge = if *judge == version {
                by
            } else {
                by.max(*judge)
            };
        }
    }

    fn response(&mut self, item: usize, attempt: u32, parts: &[Cow<'_, str>]) {
        if parts.iter().map(|part| part.len()).sum::<usize>() > LONGEST {
            return;
        }
        let given = &mut self.given[item];
        let next = u32::try_from(given.len()).unwrap_or(NOTHING);
        let parts: Vec<String> = parts.iter().map(|part| part.clone().into_owned()).collect();
        let response = *given.entry(parts).or_insert(next);
        self.chosen[item].push((attempt, response));
    }
}

/// Reads what each question earned in each attempt, and computes.
pub(super) fn compute(
    stamp: Stamp,
    at: Timestamp,
    outcomes: &[Outcome],
) -> Result<Computed, UseCaseError> {
    let mut numbering = Numbering::default();
    let mut attempts: Vec<Vec<Answer>> = Vec::with_capacity(outcomes.len());
    for outcome in outcomes.iter().filter(|one| one.items.len() > 2) {
        let number = u32::try_from(attempts.len()).unwrap_or(NOTHING);
        let mut answers = Vec::new();
        let items: Vec<Item<'_>> = serde_json::from_str(&outcome.items)?;
        for one in items {
            // What waits for a person's mark, and what nobody marks, is no answer yet.
            let Some(earned) = one.earned else { continue };
            let item = numbering.item(&one.question, one.version);
            numbering.judged(item, one.version, one.judged_by);
            if let Some(parts) = &one.response {
                numbering.response(item, number, parts);
            }
            answers.push(Answer {
                item,
                earned,
                possible: one.possible,
                seconds: one.response.is_some().then_some(one.seconds),
            });
        }
        attempts.push(answers);
    }
    let mut responses = Responses::new(numbering.keys.len());
    for answers in attempts {
        responses.push(answers);
    }
    let given = numbering
        .given
        .into_iter()
        .map(|given| {
            let ordered: BTreeMap<u32, Vec<String>> = given
                .into_iter()
                .map(|(parts, number)| (number, parts))
                .collect();
            ordered.into_values().collect()
        })
        .collect();
    Ok(Computed {
        stamp,
        at,
        keys: numbering.keys,
        judges: numbering.judges,
        statistics: statistics(&responses),
        responses,
        given,
        chosen: numbering.chosen,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::AttemptId;

    fn outcome(number: u8, items: &str) -> Outcome {
        Outcome {
            attempt: AttemptId::new(Timestamp::from_millis(1), [number; 10]),
            items: items.to_owned(),
        }
    }

    fn of(outcomes: &[Outcome]) -> Computed {
        let stamp = Stamp {
            outcomes: 0,
            decided_at: Timestamp::from_millis(0),
        };
        compute(stamp, Timestamp::from_millis(0), outcomes).unwrap()
    }

    #[test]
    fn items_are_read_by_question_and_version() {
        let computed = of(&[
            outcome(
                1,
                r#"[{"question":"a","version":1,"response":["0"],"certainty":null,"share":60,"earned":60,"possible":60,"seconds":5},
                    {"question":"b","version":1,"response":null,"certainty":null,"share":0,"earned":0,"possible":120,"seconds":0}]"#,
            ),
            outcome(
                2,
                r#"[{"question":"a","judged_by":3,"version":2,"response":["1"],"certainty":null,"share":0,"earned":0,"possible":60,"seconds":9},
                    {"question":"c","version":1,"response":["x"],"certainty":null,"share":null,"earned":null,"possible":60,"seconds":9}]"#,
            ),
            outcome(3, "[]"),
        ]);
        let key = |question: &str, version| (question.to_owned(), version);
        assert_eq!(computed.keys, [key("a", 1), key("b", 1), key("a", 2)]);
        assert_eq!(computed.judges, [1, 1, 3]);
        // Attempt 3 does not say what it is made of. 60 of 180, and 0 of 60: the mean share is a sixth.
        assert_eq!(computed.statistics.attempts, 2);
        assert!((computed.statistics.mean.unwrap() - 1.0 / 6.0).abs() < 1e-12);
        assert_eq!(computed.response(0, 0), Some(0));
        assert_eq!(computed.response(1, 0), None);
        assert_eq!(computed.given[2], [["1"]]);
        assert_eq!(computed.counts(0), [1]);
    }
}
