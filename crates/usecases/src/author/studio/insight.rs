//! What officers did with a text as they have it now, for its editors: counts, never people. Nothing is recorded for it that learning does
//! not need anyway, and nothing is told of pauses and exits.
//!
//! Fewer than five people are not told apart: who is in a small group would be known (Willenborg and de Waal, 2001, "Elements of statistical
//! disclosure control"). Of earlier versions those count whose lesson, block or question says the same.

use super::access::editor;
use super::insight_apart::told;
use super::insight_left::{Left, left};
use super::insight_questions::{asked, checks};
use crate::author::Published;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CourseVersionId, Timestamp};
use courseware::{Course, Lesson};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::insight::{ObjectionCount, Reading};
use views::studio_insight::{InsightView, LessonInsight};

/// People below which nothing is told.
pub(super) const LEAST: u32 = 5;
/// Seconds after which an open lesson counts as left: a week, as of scenarios.
const QUIET: i64 = 7 * 86_400;

/// The versions of a course that officers were counted in.
pub(super) type Versions = BTreeMap<CourseVersionId, Arc<Published>>;

/// What a file of a course is, in the version that officers have.
enum Text<'c> {
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
    let mut view = InsightView {
        course: course.to_owned(),
        path: path.to_owned(),
        ..InsightView::default()
    };
    let Some(current) = ctx.shelf.current(course) else {
        return Ok(view);
    };
    let text = Text::of(&current.course, path);
    if let Text::Other = text {
        return Ok(view);
    }
    let counted = match &text {
        Text::Lesson { module, lesson } => {
            let (module, name) = (*module, lesson.slug.as_str());
            let readings = store::insight::list_readings(&mut reader, course, module, name).await?;
            let answers =
                store::insight::list_first_answers(&mut reader, course, module, name).await?;
            Counted::Lesson(readings, answers)
        }
        _ => Counted::Objections(store::insight::list_objections(&mut reader, course).await?),
    };
    let publications = store::publication::list(&mut reader, course).await?;
    drop(reader);
    let versions = versions(ctx, &counted).await?;
    match (text, counted) {
        (Text::Lesson { module, lesson }, Counted::Lesson(readings, answers)) => {
            let left = left(&versions, (module, lesson), current.course.source_language);
            view.lesson = Some(of_lesson(&readings, &left, ctx.now()));
            view.questions = checks(&current.course, lesson, &versions, &answers)?;
        }
        (Text::Questions { key, questions }, Counted::Objections(objections)) => {
            view.questions = asked(&current.course, (&key, questions), &versions, &objections);
        }
        _ => {}
    }
    let numbers = publications
        .iter()
        .filter(|one| versions.contains_key(&one.version))
        .map(|one| one.number);
    view.publications = numbers.rev().collect();
    Ok(view)
}

/// What was read of the store.
enum Counted {
    Lesson(Vec<Reading>, Vec<store::insight::FirstAnswer>),
    Objections(Vec<ObjectionCount>),
}

async fn versions(ctx: &Context, counted: &Counted) -> Result<Versions, UseCaseError> {
    let ids: BTreeSet<CourseVersionId> = match counted {
        Counted::Lesson(readings, answers) => readings
            .iter()
            .map(|one| one.version)
            .chain(answers.iter().map(|one| one.version))
            .collect(),
        Counted::Objections(all) => all.iter().map(|one| one.version).collect(),
    };
    let mut versions = Versions::new();
    for id in ids {
        versions.insert(id, ctx.shelf.version(ctx, id).await?);
    }
    Ok(versions)
}

impl<'c> Text<'c> {
    fn of(course: &'c Course, path: &str) -> Self {
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
        let module = course
            .modules
            .iter()
            .find(|one| one.slug.as_str() == address);
        let Some(module) = module else {
            return Self::Other;
        };
        if name == "quiz" {
            return module
                .quiz
                .as_ref()
                .map_or(Self::Other, |quiz| Self::Questions {
                    key: module.slug.to_string(),
                    questions: &quiz.bank,
                });
        }
        let own = module.lessons.iter();
        let lesson = own
            .into_iter()
            .find(|one| one.slug.as_str() == address_of(name));
        lesson.map_or(Self::Other, |lesson| Self::Lesson {
            module: module.slug.as_str(),
            lesson,
        })
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

fn of_lesson(readings: &[Reading], left: &Left, now: Timestamp) -> LessonInsight {
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
    let done = people(&|one| one.is_done);
    let quiet = now.plus_seconds(-QUIET);
    let gone = readings
        .iter()
        .filter(|one| left.has_lesson(one.version) && !done.contains(&one.account))
        .filter(|one| one.read_at.is_some_and(|at| at < quiet));
    // The latest enrolment of a person tells where they are.
    let places: BTreeMap<AccountId, Option<String>> = gone
        .map(|one| (one.account, left.place(one.version, &one.block)))
        .collect();
    LessonInsight::Counted {
        opened,
        finished: told(number(done.len()), opened),
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
