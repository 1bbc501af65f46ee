//! What a course says of its quizzes and its final assessment.

use crate::learn::standing::{Standing, evidence};
use crate::learn::words::phrase;
use base::{Locale, Slug};
use courseware::{Course, Module};
use quiz::{Pool, Question};
use views::Phrase;
use views::learn::{AssessmentCard, FinishedAttempt};

/// The key of the final assessment, in addresses and in the database.
pub(crate) const FINAL: &str = "final";

/// A quiz's name in the database.
pub(crate) fn quiz_name(module: &Slug) -> String {
    format!("quiz:{module}")
}

/// One assessment of a course. Holds answer keys.
#[derive(Debug)]
pub(crate) struct Rules<'a> {
    /// `final`, or `quiz:` and the module.
    pub name: String,
    pub pass_percent: u32,
    /// 0: no limit.
    pub attempts: u32,
    pub pools: Vec<Pool<'a>>,
    /// The module, for its quiz.
    pub module: Option<&'a Module>,
}

/// The assessment with this key: `final`, or the slug of a module that has a quiz.
pub(crate) fn rules<'a>(course: &'a Course, key: &str) -> Option<Rules<'a>> {
    if key == FINAL {
        let rules = course.assessment.as_ref()?;
        let pools = course
            .pools
            .iter()
            .map(|pool| Pool {
                questions: pool.questions.iter().collect(),
                count: pool.count,
            })
            .collect();
        return Some(Rules {
            name: FINAL.to_owned(),
            pass_percent: rules.pass_percent,
            attempts: rules.attempts,
            pools,
            module: None,
        });
    }
    let module = course
        .modules
        .iter()
        .find(|module| module.slug.as_str() == key)?;
    let quiz = module.quiz.as_ref()?;
    Some(Rules {
        name: quiz_name(&module.slug),
        pass_percent: quiz.pass_percent,
        attempts: quiz.attempts,
        pools: vec![Pool {
            questions: quiz.bank.iter().collect(),
            count: quiz.questions,
        }],
        module: Some(module),
    })
}

/// The assessment an attempt was begun at, by its name in the database.
pub(crate) fn rules_of<'a>(course: &'a Course, name: &str) -> Option<Rules<'a>> {
    rules(course, key(name))
}

/// The key in addresses of a name in the database.
pub(crate) fn key(name: &str) -> &str {
    name.strip_prefix("quiz:").unwrap_or(FINAL)
}

impl<'a> Rules<'a> {
    /// How many questions an attempt asks.
    pub(crate) fn questions(&self) -> usize {
        self.pools
            .iter()
            .map(|pool| pool.count.min(pool.questions.len()))
            .sum()
    }

    /// A question by its id.
    pub(crate) fn question(&self, id: &str) -> Option<&'a Question> {
        self.pools
            .iter()
            .flat_map(|pool| pool.questions.iter().copied())
            .find(|question| question.id.as_str() == id)
    }

    pub(crate) fn is_final(&self) -> bool {
        self.module.is_none()
    }

    pub(crate) fn attempts_allowed(&self) -> Option<u32> {
        (self.attempts > 0).then_some(self.attempts)
    }

    /// The module's title for a quiz, the course's for the final assessment.
    pub(crate) fn title(&self, course: &Course, locale: Locale) -> Phrase {
        let source = course.source_language;
        match self.module {
            Some(module) => phrase(&module.texts, locale, source, |text| &text.title),
            None => phrase(&course.texts, locale, source, |text| &text.title),
        }
    }
}

/// A quiz or the final assessment, as the course page shows it.
pub(crate) fn card(
    course: &Course,
    key: &str,
    standing: Option<&Standing>,
) -> Option<AssessmentCard> {
    let rules = rules(course, key)?;
    let attempts: Vec<_> = standing
        .map(|one| one.attempts_at(&rules.name).collect())
        .unwrap_or_default();
    let finished: Vec<FinishedAttempt> = attempts
        .iter()
        .rev()
        .filter_map(|attempt| {
            let result = attempt.result.as_ref()?;
            Some(FinishedAttempt {
                attempt: attempt.id,
                number: attempt.number,
                percent: percent(result),
                passed: result.passed_at.is_some(),
                finished_at: result.finished_at,
            })
        })
        .collect();
    let still_to_do = match rules.module {
        Some(module) => {
            let open = |lesson: &&courseware::Lesson| {
                !standing.is_some_and(|one| one.is_done(module, lesson))
            };
            module.lessons.iter().filter(open).count()
        }
        None => certification::completion::missing_before_assessment(&evidence(course, standing))
            .iter()
            .map(|missing| match missing {
                certification::Missing::Lessons(count) | certification::Missing::Quizzes(count) => {
                    *count as usize
                }
                certification::Missing::Assessment => 0,
            })
            .sum(),
    };
    Some(AssessmentCard {
        key: key.to_owned(),
        questions: rules.questions(),
        pass_percent: rules.pass_percent,
        attempts_allowed: rules.attempts_allowed(),
        attempts_used: u32::try_from(attempts.len()).unwrap_or(u32::MAX),
        open: attempts
            .iter()
            .find(|attempt| attempt.result.is_none())
            .map(|attempt| attempt.id),
        best: finished
            .iter()
            .map(|one| (one.percent, one.passed))
            .max_by_key(|&(percent, passed)| (passed, percent)),
        finished,
        still_to_do,
    })
}

/// Percent earned, rounded down.
pub(crate) fn percent(result: &store::attempt::Outcome) -> u32 {
    quiz::Points::from_sixtieths(result.earned_sixtieths).percent_of(result.questions as usize)
}
