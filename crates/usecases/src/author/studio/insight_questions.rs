//! What officers answered to the questions of a text at first, how long that took, and how often they objected to their marks.

use super::insight::{LEAST, MOST, Versions, number};
use super::insight_apart::{of_one_choice, of_some_choices, right};
use super::insight_time::{Acts, gap, of_answers};
use crate::UseCaseError;
use crate::assess::answer::{Drawn, drawn, response};
use crate::assess::rules::rules;
use crate::author::{Published, questions};
use crate::learn::words::{plain, shorten};
use authoring::carry::{Stands, question};
use base::{AccountId, AttemptId, CourseVersionId, Locale};
use courseware::{Course, Lesson};
use quiz::{Body, Question, Verdict, mark};
use std::collections::BTreeMap;
use store::db::Connection;
use store::insight::{FirstAnswer, ObjectionCount};
use views::studio_insight::{Answers, Objections, OptionInsight, QuestionInsight};

/// Characters that are shown of what a question asks, and of an option.
const SHOWN: usize = 120;

/// The questions of a lesson with the first answers of each person.
pub(super) fn checks(
    course: &Course,
    lesson: &Lesson,
    versions: &Versions,
    (answers, acts): (&[FirstAnswer], &Acts),
) -> Result<Vec<QuestionInsight>, UseCaseError> {
    let source = course.source_language;
    lesson
        .checks
        .iter()
        .map(|check| {
            let same = Same::of(check, versions, source);
            let mut first: BTreeMap<AccountId, (Vec<String>, Option<u32>)> = BTreeMap::new();
            for one in answers
                .iter()
                .filter(|one| one.question == check.id.as_str())
            {
                if let Some(parts) = same.response(one.version, response(&one.response)?) {
                    let took = acts.to_answer(one.enrolment, one.answered_at);
                    first.entry(one.account).or_insert((parts, took));
                }
            }
            let (given, took): (Vec<Vec<String>>, Vec<Option<u32>>) = first.into_values().unzip();
            let took = took.into_iter().flatten().collect();
            Ok(QuestionInsight {
                time: of_answers(took, &[number(given.len())]),
                answers: Some(counted(check, &given, source)),
                ..bare(check, source)
            })
        })
        .collect()
}

/// The first answer that somebody saved to a question that is assessed or practised.
pub(super) struct Saved {
    question: String,
    /// The version of the course they had.
    pub studied: CourseVersionId,
    /// A version of the course that holds what they were asked: an attempt asks the questions as they are when it begins.
    pub version: CourseVersionId,
    /// Milliseconds since the save before; `None` after a pause.
    took: Option<u32>,
}

/// The first answers that were saved to these questions, in first attempts.
pub(super) async fn saved(
    reader: &mut Connection,
    current: &Published,
    key: &str,
    all: &[Question],
) -> Result<Vec<Saved>, UseCaseError> {
    let Some(rules) = rules(current, key) else {
        return Ok(Vec::new());
    };
    let (slug, name) = (&current.course.slug, rules.name.as_str());
    let attempts = store::insight::list_asked(reader, slug.as_str(), name, MOST).await?;
    let saves = store::insight::list_first_saves(reader, slug.as_str(), name, MOST).await?;
    let states = store::question_version::list(reader, slug).await?;
    let holders: BTreeMap<(&str, u32), CourseVersionId> = states
        .iter()
        .map(|one| ((one.question.as_str(), one.number), one.version))
        .collect();
    let mut asked: BTreeMap<AttemptId, (CourseVersionId, Vec<Drawn>)> = BTreeMap::new();
    for one in attempts {
        asked.insert(one.attempt, (one.version, drawn(&one.drawn)?));
    }
    let own = saves
        .into_iter()
        .filter(|save| all.iter().any(|one| one.id.as_str() == save.question));
    let found = own.filter_map(|save| {
        let (studied, drawn) = asked.get(&save.attempt)?;
        let drawn = drawn
            .iter()
            .find(|one| one.question.as_str() == save.question)?;
        let holder = drawn
            .version
            .and_then(|number| holders.get(&(save.question.as_str(), number)));
        Some(Saved {
            studied: *studied,
            version: *holder.unwrap_or(studied),
            took: gap(save.since, save.saved_at),
            question: save.question,
        })
    });
    Ok(found.collect())
}

/// Questions that are assessed or practised: what else there is to know stands in their statistics.
pub(super) fn asked(
    course: &Course,
    (key, all): (&str, &[Question]),
    versions: &Versions,
    (objections, saved): (&[ObjectionCount], &[Saved]),
) -> Vec<QuestionInsight> {
    let source = course.source_language;
    let of = |one: &Question| {
        let same = Same::of(one, versions, source);
        let own = objections
            .iter()
            .filter(|count| count.question == one.id.as_str() && same.has(count.version));
        let objections = match own.map(|count| count.objections).sum() {
            0 => Objections::None,
            few if few < LEAST => Objections::Few,
            many => Objections::Many(many),
        };
        let saved = saved
            .iter()
            .filter(|save| save.question == one.id.as_str() && same.has(save.version));
        let took: Vec<Option<u32>> = saved.map(|save| save.took).collect();
        let answered = number(took.len());
        QuestionInsight {
            time: of_answers(took.into_iter().flatten().collect(), &[answered]),
            statistics: Some(key.to_owned()),
            objections,
            ..bare(one, source)
        }
    };
    all.iter().map(of).collect()
}

/// The versions in which a question asks the same, and how answers to it read now.
struct Same(BTreeMap<CourseVersionId, Option<quiz::carry::Carry>>);

impl Same {
    fn of(now: &Question, versions: &Versions, source: Locale) -> Self {
        let same = versions.iter().filter_map(|(id, version)| {
            let older = questions(&version.course).find(|one| one.id == now.id)?;
            match question(older, now, source) {
                Stands::Same { response, .. } => Some((*id, response)),
                Stands::Changed(_) => None,
            }
        });
        Self(same.collect())
    }

    fn has(&self, version: CourseVersionId) -> bool {
        self.0.contains_key(&version)
    }

    fn response(&self, version: CourseVersionId, parts: Vec<String>) -> Option<Vec<String>> {
        let carry = self.0.get(&version)?;
        Some(match carry {
            Some(carry) => carry.response(&parts),
            None => parts,
        })
    }
}

fn counted(check: &Question, given: &[Vec<String>], source: Locale) -> Answers {
    let people = number(given.len());
    if people < LEAST {
        return Answers::Few;
    }
    let is_right = |parts: &Vec<String>| Some(mark(check, parts)?.verdict == Verdict::Correct);
    let marked: Option<Vec<bool>> = given.iter().map(is_right).collect();
    let (options, together) = options(check, given, source);
    let is_one_choice = matches!(check.body, Body::SingleChoice(_) | Body::TrueFalse(_));
    let counted = marked.map(|all| number(all.iter().filter(|one| **one).count()));
    Answers::Counted {
        people,
        right: counted.map(|count| {
            let told = options.iter().map(|one| (one.is_right, one.people));
            right((count, people), told, is_one_choice)
        }),
        options,
        together,
    }
}

/// Of a question with options, how many chose each, and how many those together that are not told.
fn options(
    check: &Question,
    given: &[Vec<String>],
    source: Locale,
) -> (Vec<OptionInsight>, Option<u32>) {
    let (Body::SingleChoice(choices) | Body::MultipleChoice(choices) | Body::TrueFalse(choices)) =
        &check.body
    else {
        return (Vec::new(), None);
    };
    let Some((_, text)) = check.text(source, source) else {
        return (Vec::new(), None);
    };
    let chose = (0..choices.len()).map(|place| {
        let place = place.to_string();
        number(given.iter().filter(|parts| parts.contains(&place)).count())
    });
    let chose: Vec<u32> = chose.collect();
    let people = number(given.len());
    let (each, together) = if let Body::MultipleChoice(_) = check.body {
        (of_some_choices(&chose, people), None)
    } else {
        of_one_choice(&chose, people)
    };
    let all = choices.iter().zip(&text.choices).zip(each);
    let all = all.map(|((choice, words), people)| OptionInsight {
        words: shorten(&plain(&words.text), SHOWN),
        is_right: choice.correct,
        people,
    });
    (all.collect(), together)
}

fn bare(one: &Question, source: Locale) -> QuestionInsight {
    let text = one.text(source, source);
    let words = text.map_or("", |(_, text)| {
        [&text.prompt, &text.officer, &text.vignette]
            .into_iter()
            .find(|words| !words.is_empty())
            .map_or("", String::as_str)
    });
    QuestionInsight {
        id: one.id.to_string(),
        asked: shorten(&plain(words), SHOWN),
        locale: text.map_or(source, |(locale, _)| locale),
        answers: None,
        time: None,
        statistics: None,
        objections: Objections::None,
    }
}
