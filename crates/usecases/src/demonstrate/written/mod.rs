//! What the people of the demonstration write, and what assessors think of it. All of it is made up.

mod comments;
mod plans;
mod referrals;
mod repairs;
mod requests;

pub(super) use comments::comment;
pub(super) use plans::PLANS;

use crate::learn::words::plain;
use base::Draw;
use quiz::{Body, Question, Rubric};

/// The questions that are answered with a plan, a referral and a request.
const PLAN: &str = "pl-first-interview-elira";
const REFERRAL: &str = "co-referral-renu";
const REQUEST: &str = "co-request-adel";

/// Words with the level, for each criterion of their question, that they deserve.
#[derive(Debug)]
pub(super) struct Words {
    pub text: &'static str,
    pub levels: &'static [usize],
}

/// Words as they are handed in, with the levels they deserve.
#[derive(Debug, Clone)]
pub(super) struct Written {
    pub text: String,
    pub levels: Vec<usize>,
}

/// How a person marks a response to this question; there is no such thing where a program does.
pub(super) fn rubric(question: &Question) -> Option<&Rubric> {
    match &question.body {
        Body::RepairQuestion(repair) => Some(&repair.rubric),
        Body::WrittenTask(task) => Some(&task.rubric),
        _ => None,
    }
}

/// The words of a response that a person marks: good ones or others.
pub(super) fn words(question: &Question, is_good: bool, draw: &mut Draw) -> String {
    rubric(question)
        .and_then(|rubric| known_repair(question, rubric, is_good, draw))
        .map_or_else(|| generic(question, is_good), |known| known.text.to_owned())
}

/// Something written in answer to a question that a person marks: what whoever writes the plan with this number writes, a repair
/// or a model's words.
pub(super) fn write(
    question: &Question,
    rubric: &Rubric,
    is_good: bool,
    plan: Option<usize>,
    draw: &mut Draw,
) -> Written {
    let known = plan.and_then(|plan| task(question.id.as_str(), plan));
    let known = known.filter(|known| rubric.fits(known.levels));
    if let Some(known) = known.or_else(|| known_repair(question, rubric, is_good, draw)) {
        return Written {
            text: known.text.to_owned(),
            levels: known.levels.to_vec(),
        };
    }
    extreme(question, rubric, is_good)
}

/// What somebody writes for a task: the plan with this number, or what is as good as that plan for another task.
fn task(question: &str, plan: usize) -> Option<&'static Words> {
    let plan = PLANS.get(plan)?;
    let others: &[Words] = match question {
        PLAN => return Some(plan),
        REFERRAL => &referrals::REFERRALS,
        REQUEST => &requests::REQUESTS,
        _ => return None,
    };
    let worth = |words: &Words| words.levels.iter().sum::<usize>();
    others
        .iter()
        .min_by_key(|words| worth(words).abs_diff(worth(plan)))
}

/// A model's words, which deserve the highest levels, or a few that deserve the lowest.
pub(super) fn extreme(question: &Question, rubric: &Rubric, is_good: bool) -> Written {
    let levels = rubric.criteria.iter().map(|one| {
        let highest = one.levels.len().saturating_sub(1);
        if is_good { highest } else { 0 }
    });
    Written {
        text: generic(question, is_good),
        levels: levels.collect(),
    }
}

/// One of the repairs that somebody wrote: of the best, or of the others.
fn known_repair(
    question: &Question,
    rubric: &Rubric,
    is_good: bool,
    draw: &mut Draw,
) -> Option<&'static Words> {
    let all = repairs::of(question.id.as_str());
    let fitting: Vec<&Words> = all.iter().filter(|one| rubric.fits(one.levels)).collect();
    let best = fitting.iter().map(|one| rubric.share(one.levels)).max()?;
    let wanted: Vec<&Words> = fitting
        .into_iter()
        .filter(|one| (rubric.share(one.levels) == best) == is_good)
        .collect();
    wanted.get(draw.below(wanted.len())).copied()
}

fn generic(question: &Question, is_good: bool) -> String {
    let words = question.texts.values().next();
    let model = words
        .and_then(|words| words.choices.first())
        .map(|model| plain(&model.text));
    model
        .filter(|model| is_good && !model.is_empty())
        .unwrap_or_else(|| "I would ask what happened, and then go through the form.".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_writes_a_good_plan_writes_a_good_referral() {
        let check = |plan: usize, question: &str, expected: usize| {
            let words = task(question, plan).unwrap();
            assert_eq!(words.levels.iter().sum::<usize>(), expected, "{question}");
        };
        // Plans 0, 3 and 6 deserve 10, 5 and 1 of 10.
        check(0, PLAN, 10);
        check(0, REFERRAL, 10);
        check(0, REQUEST, 10);
        check(3, REFERRAL, 4);
        check(3, REQUEST, 4);
        check(6, REFERRAL, 1);
        check(6, REQUEST, 1);
        assert!(task("something-else", 0).is_none());
    }

    #[test]
    fn what_is_written_for_tasks_is_as_long_as_people_write() {
        for words in referrals::REFERRALS.iter().chain(&requests::REQUESTS) {
            let count = words.text.split_whitespace().count();
            assert!((60..=180).contains(&count), "{count}: {}", words.text);
        }
    }
}
