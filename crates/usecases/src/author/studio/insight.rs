//! What officers did with a text as they have it now, for its editors: counts, never people. Nothing is recorded for it that learning does
//! not need anyway, and nothing is told of pauses and exits.
//!
//! Fewer than five people are not told apart: who is in a small group would be known (Willenborg and de Waal, 2001, "Elements of statistical
//! disclosure control"). Of earlier versions those count whose lesson, block or question says the same.

use super::access::editor;
use super::insight_apart::told;
use super::insight_left::{Left, left};
use super::insight_questions::{Saved, asked, checks, saved};
use super::insight_time::{Acts, PAUSE, of_lesson as time_of_lesson};
use crate::author::Published;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CourseVersionId, Timestamp};
use courseware::{Course, Lesson};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::db::{Connection, Reader};
use store::insight::{FirstAnswer, ObjectionCount, Reading};
use views::studio_insight::{InsightView, LessonInsight};

/// People below which nothing is told.
pub(super) const LEAST: u32 = 5;
/// People of whom it is looked up how long they took: a middle of so many moves by nothing that can be seen, and this is looked up whenever a
/// text is opened.
pub(super) const MOST: u32 = 1000;
/// Seconds after which an open lesson counts as left: a week, as of scenarios.
const QUIET: i64 = 7 * 86_400;

/// The versions of a course that officers were counted in.
pub(super) type Versions = BTreeMap<CourseVersionId, Arc<Published>>;

/// What a file of a course is, in the version that officers have.
pub(super) enum Text<'c> {
    Lesson {
        module: &'c str,
        lesson: &'c Lesson,
    },
    /// Questions that are assessed or practised, with the key of their statistics.
    Questions {
        key: String,
        questions: &'c [quiz::Question],
    },
    Other,
}

/// What officers did with a text.
pub async fn insight(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    path: &str,
) -> Result<InsightView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    editor(&mut reader, actor, course).await?;
    let view = match ctx.shelf.current(course) {
        Some(current) => {
            let text = Text::of(&current.course, path);
            figures(ctx, reader, &current, text).await?
        }
        None => InsightView::default(),
    };
    Ok(InsightView {
        course: course.to_owned(),
        path: path.to_owned(),
        ..view
    })
}

/// What there is to tell of a text that officers have now.
pub(super) async fn figures(
    ctx: &Context,
    mut reader: Reader,
    current: &Published,
    text: Text<'_>,
) -> Result<InsightView, UseCaseError> {
    let mut view = InsightView::default();
    if let Text::Other = text {
        return Ok(view);
    }
    let counted = counted(&mut reader, current, &text).await?;
    let slug = current.course.slug.as_str();
    let publications = store::publication::list(&mut reader, slug).await?;
    // Others read while earlier versions are compared.
    drop(reader);
    let mut versions = Versions::new();
    for id in counted.compared() {
        versions.insert(id, ctx.shelf.version(ctx, id).await?);
    }
    let studied = counted.studied();
    match (text, counted) {
        (Text::Lesson { module, lesson }, Counted::Lesson(facts)) => {
            let left = left(&versions, (module, lesson), current.course.source_language);
            view.lesson = Some(of_lesson(&facts, &left, ctx.now()));
            let answers = (facts.answers.as_slice(), &facts.acts);
            view.questions = checks(&current.course, lesson, &versions, answers)?;
        }
        (Text::Questions { key, questions }, Counted::Questions(objections, saved)) => {
            let facts = (objections.as_slice(), saved.as_slice());
            view.questions = asked(&current.course, (&key, questions), &versions, facts);
        }
        _ => {}
    }
    let numbers = publications
        .iter()
        .filter(|one| studied.contains(&one.version))
        .map(|one| one.number);
    view.publications = numbers.rev().collect();
    Ok(view)
}

/// What was read of the store.
enum Counted {
    Lesson(LessonFacts),
    Questions(Vec<ObjectionCount>, Vec<Saved>),
}

struct LessonFacts {
    readings: Vec<Reading>,
    answers: Vec<FirstAnswer>,
    acts: Acts,
}

async fn counted(
    reader: &mut Connection,
    current: &Published,
    text: &Text<'_>,
) -> Result<Counted, UseCaseError> {
    let course = current.course.slug.as_str();
    if let Text::Lesson { module, lesson } = text {
        let (module, lesson) = (*module, lesson.slug.as_str());
        let acts = store::insight::list_acts(reader, course, (module, lesson), PAUSE, MOST).await?;
        return Ok(Counted::Lesson(LessonFacts {
            readings: store::insight::list_readings(reader, course, module, lesson).await?,
            answers: store::insight::list_first_answers(reader, course, module, lesson).await?,
            acts: Acts::of(&acts),
        }));
    }
    let objections = store::insight::list_objections(reader, course).await?;
    let saved = match text {
        Text::Questions { key, questions } => saved(reader, current, key, questions).await?,
        _ => Vec::new(),
    };
    Ok(Counted::Questions(objections, saved))
}

impl Counted {
    /// The versions whose officers are counted.
    fn studied(&self) -> BTreeSet<CourseVersionId> {
        match self {
            Self::Lesson(facts) => {
                let read = facts.readings.iter().map(|one| one.version);
                read.chain(facts.answers.iter().map(|one| one.version))
                    .collect()
            }
            Self::Questions(objections, saved) => {
                let objected = objections.iter().map(|one| one.version);
                objected
                    .chain(saved.iter().map(|one| one.studied))
                    .collect()
            }
        }
    }

    /// The versions whose words are compared with those of now.
    fn compared(&self) -> BTreeSet<CourseVersionId> {
        match self {
            Self::Lesson(_) => self.studied(),
            Self::Questions(objections, saved) => {
                let objected = objections.iter().map(|one| one.version);
                objected
                    .chain(saved.iter().map(|one| one.version))
                    .collect()
            }
        }
    }
}

impl<'c> Text<'c> {
    /// A lesson by its address.
    pub fn lesson(course: &'c Course, (module, lesson): (&str, &str)) -> Self {
        let own = course
            .modules
            .iter()
            .find(|one| one.slug.as_str() == module);
        let found = own.and_then(|module| {
            let mut lessons = module.lessons.iter();
            let lesson = lessons.find(|one| one.slug.as_str() == lesson)?;
            Some((module.slug.as_str(), lesson))
        });
        found.map_or(Self::Other, |(module, lesson)| Self::Lesson {
            module,
            lesson,
        })
    }

    /// What a file is.
    pub fn of(course: &'c Course, path: &str) -> Self {
        let Some(stem) = path.strip_suffix(".md") else {
            return Self::Other;
        };
        let Some((folder, name)) = stem.split_once('/') else {
            return Self::Other;
        };
        if folder == "assessment" {
            let bank = course.banks.iter().find(|one| one.name.as_str() == name);
            return bank.map_or(Self::Other, |bank| {
                let is_drill = course.drills.iter().any(|one| one.bank == bank.name);
                Self::Questions {
                    key: if is_drill {
                        crate::assess::rules::drill_name(&bank.name)
                    } else {
                        crate::assess::rules::FINAL.to_owned()
                    },
                    questions: &bank.questions,
                }
            });
        }
        let address = address(folder);
        if name == "quiz" {
            let mut modules = course.modules.iter();
            let module = modules.find(|one| one.slug.as_str() == address);
            let quiz = module.and_then(|module| Some((module, module.quiz.as_ref()?)));
            return quiz.map_or(Self::Other, |(module, quiz)| Self::Questions {
                key: module.slug.to_string(),
                questions: &quiz.bank,
            });
        }
        Self::lesson(course, (address, address_of(name)))
    }
}

/// `first` of `01-first`.
fn address(name: &str) -> &str {
    let word = name.trim_start_matches(|c: char| c.is_ascii_digit());
    word.strip_prefix('-').unwrap_or(word)
}

/// The same of the stem of a file; `reading` of `02-reading`, and nothing of a translation.
fn address_of(stem: &str) -> &str {
    if stem.contains('.') {
        ""
    } else {
        address(stem)
    }
}

fn of_lesson(facts: &LessonFacts, left: &Left, now: Timestamp) -> LessonInsight {
    let readings = &facts.readings;
    let people = |is: &dyn Fn(&Reading) -> bool| -> BTreeSet<AccountId> {
        let counted = readings.iter().filter(|one| left.has_lesson(one.version));
        counted
            .filter(|one| is(one))
            .map(|one| one.account)
            .collect()
    };
    let opened = number(people(&|_| true).len());
    if opened < LEAST {
        return LessonInsight::Few;
    }
    let done = people(&|one| one.completed_at.is_some());
    let quiet = now.plus_seconds(-QUIET);
    let gone = readings
        .iter()
        .filter(|one| left.has_lesson(one.version) && !done.contains(&one.account))
        .filter(|one| one.read_at.is_some_and(|at| at < quiet));
    // The latest enrolment of a person tells where they are.
    let places: BTreeMap<AccountId, Option<String>> = gone
        .map(|one| (one.account, left.place(one.version, &one.block)))
        .collect();
    // The first time that somebody read it: the second goes faster.
    let mut took: BTreeMap<AccountId, u32> = BTreeMap::new();
    for one in readings.iter().filter(|one| left.is_alike(one.version)) {
        let millis = one
            .completed_at
            .and_then(|at| facts.acts.until(one.enrolment, at));
        if let Some(millis) = millis {
            took.entry(one.account).or_insert(millis);
        }
    }
    let finished = number(done.len());
    LessonInsight::Counted {
        opened,
        finished: told(finished, opened),
        time: time_of_lesson(took.into_values().collect(), &[opened, finished]),
        left: left.told(places.into_values()),
    }
}

pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_what_follows_the_number() {
        assert_eq!(address("01-first"), "first");
        assert_eq!(address("first"), "first");
        assert_eq!(address_of("02-reading"), "reading");
        assert_eq!(address_of("02-reading.fr"), "");
    }
}
