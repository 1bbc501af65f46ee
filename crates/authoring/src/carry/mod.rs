//! What an officer under way takes along from one version of a course to the next.
//!
//! Nothing is guessed in anybody's favour or against them: a lesson that was read stays read wherever it stands now, an answer is taken along
//! where the same was asked and the same is right, and everything else is told with its reason, so that whoever offers the new version, and
//! whoever accepts it, knows. A result of an assessment stays with the version it was earned in; here stands only what speaks against
//! taking it over.

mod bookmarks;
mod question;

pub use bookmarks::{blocks, bookmarks};
pub use question::{Stands, question};

use crate::difference::{Address, PartState, lessons_by_address, part_changes};
use crate::folder::Folder;
use base::{Locale, Message, Slug};
use courseware::{AssessmentRules, Course, Lesson, LessonText, Module, Slot};
use quiz::Question;
use std::collections::BTreeMap;

/// A version of a course: its files, and what the compiler made of them.
#[derive(Debug, Clone, Copy)]
pub struct Version<'v> {
    pub folder: &'v Folder,
    pub course: &'v Course,
}

/// What is taken along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// Of every lesson of the older version.
    pub lessons: Vec<CarriedLesson>,
    /// Of every question that stands in a lesson of the older version.
    pub answers: Vec<CarriedAnswer>,
    /// Of every module that had a quiz.
    pub quizzes: Vec<CarriedResult>,
    /// Of the final assessment, if there was one.
    pub assessment: Option<CarriedResult>,
}

/// A lesson that may have been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedLesson {
    pub from: Address,
    /// Where it stands now; `None` when it is gone.
    pub to: Option<Address>,
    /// Sections that are new or say something else than what was read, by id, in the language the course is written in.
    pub news: Vec<String>,
    /// Where a bookmark in it leads now.
    pub bookmarks: BTreeMap<String, String>,
}

/// An answer that may have been given in a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedAnswer {
    pub question: Slug,
    pub from: Address,
    /// The lesson it stands in now.
    pub to: Option<Address>,
    pub stands: Stands,
}

/// A quiz or an assessment that may have been passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedResult {
    /// The module of a quiz by its older and newer address; both empty for the final assessment.
    pub module: Option<(Slug, Option<Slug>)>,
    /// What speaks against taking a result over. Without reasons it is taken over.
    pub reasons: Vec<Message>,
}

/// Compares two versions of a course.
pub fn carry(old: Version, new: Version) -> Carried {
    let pairs = lessons_by_address(old.folder, new.folder);
    let source = old.course.source_language;
    let changes = part_changes(old.folder, new.folder);
    let mut carried = Carried {
        lessons: Vec::new(),
        answers: Vec::new(),
        quizzes: Vec::new(),
        assessment: None,
    };
    for (from, lesson) in lessons(old.course) {
        let to = pairs.lessons.get(&from).cloned();
        let there = to.as_ref().and_then(|to| find(new.course, to));
        let path = to.as_ref().and_then(|to| pairs.path(to));
        let news = changes
            .iter()
            .filter(|change| change.language.is_none() && Some(&change.path) == path.as_ref())
            .filter(|change| change.state != PartState::Removed)
            .filter(|change| !is_moved_only(change));
        carried.lessons.push(CarriedLesson {
            news: news.map(|change| change.part.clone()).collect(),
            bookmarks: texts(lesson, there, source)
                .map(|(before, after)| bookmarks(before, after))
                .unwrap_or_default(),
            to,
            from: from.clone(),
        });
        for check in &lesson.checks {
            carried
                .answers
                .push(answer(&from, check, new.course, source));
        }
    }
    for module in &old.course.modules {
        if let Some(quiz) = &module.quiz {
            let to = pairs.modules.get(&module.slug).cloned();
            let there = new.course.modules.iter();
            let there = there
                .filter(|one| Some(&one.slug) == to.as_ref())
                .find_map(|one| one.quiz.as_ref());
            let rules = there.map(|quiz| &quiz.rules);
            let before = asked(old.course, Some(module), &quiz.rules);
            let after: Vec<&Question> = questions(new.course).collect();
            carried.quizzes.push(CarriedResult {
                module: Some((module.slug.clone(), to)),
                reasons: reasons((&quiz.rules, &before), (rules, &after), source),
            });
        }
    }
    carried.assessment = old.course.assessment.as_ref().map(|rules| {
        let before = asked(old.course, None, rules);
        let after: Vec<&Question> = questions(new.course).collect();
        CarriedResult {
            module: None,
            reasons: reasons(
                (rules, &before),
                (new.course.assessment.as_ref(), &after),
                source,
            ),
        }
    });
    carried
}

/// The same words in another file are no news.
fn is_moved_only(change: &crate::difference::PartChange) -> bool {
    let is_kept = |piece: &crate::words::Piece| matches!(piece, crate::words::Piece::Kept(_));
    matches!(change.state, PartState::Moved { .. }) && change.words.iter().all(is_kept)
}

fn lessons(course: &Course) -> impl Iterator<Item = (Address, &Lesson)> {
    course.modules.iter().flat_map(|module| {
        let lessons = module.lessons.iter();
        lessons.map(|lesson| ((module.slug.clone(), lesson.slug.clone()), lesson))
    })
}

fn find<'c>(course: &'c Course, address: &Address) -> Option<&'c Lesson> {
    lessons(course)
        .find(|(one, _)| one == address)
        .map(|(_, lesson)| lesson)
}

fn texts<'l>(
    old: &'l Lesson,
    new: Option<&'l Lesson>,
    source: Locale,
) -> Option<(&'l LessonText, &'l LessonText)> {
    Some((old.texts.get(&source)?, new?.texts.get(&source)?))
}

fn answer(from: &Address, check: &Question, new: &Course, source: Locale) -> CarriedAnswer {
    let there = lessons(new).find_map(|(address, lesson)| {
        let found = lesson.checks.iter().find(|one| one.id == check.id)?;
        Some((address, found))
    });
    let gone = || Stands::Changed(vec![Message::new("authoring-carry-gone")]);
    let (to, stands) = there.map_or_else(
        || (None, gone()),
        |(address, found)| (Some(address), question(check, found, source)),
    );
    CarriedAnswer {
        question: check.id.clone(),
        from: from.clone(),
        to,
        stands,
    }
}

/// Everything a course asks anywhere, each question with one id.
fn questions(course: &Course) -> impl Iterator<Item = &Question> {
    let modules = course.modules.iter();
    let own = modules.flat_map(|module| {
        let checks = module.lessons.iter().flat_map(|lesson| &lesson.checks);
        checks.chain(module.quiz.iter().flat_map(|quiz| &quiz.bank))
    });
    own.chain(course.banks.iter().flat_map(|bank| &bank.questions))
}

/// The questions that the places of a test name or may draw; others of the banks were never asked in it.
fn asked<'c>(
    course: &'c Course,
    module: Option<&'c Module>,
    rules: &AssessmentRules,
) -> Vec<&'c Question> {
    let may_ask = |one: &&Question| {
        rules.slots.iter().any(|slot| match slot {
            Slot::Fixed { question, .. } => *question == one.id,
            Slot::Draw {
                bank,
                competence,
                difficulty,
                ..
            } => {
                competence.is_none_or(|wanted| one.competence == wanted)
                    && difficulty.is_none_or(|wanted| one.difficulty == wanted)
                    && bank_of(course, module, bank)
                        .iter()
                        .any(|own| own.id == one.id)
            }
        })
    };
    questions(course).filter(may_ask).collect()
}

/// A bank by its name: a quiz's own is named as its module.
fn bank_of<'c>(course: &'c Course, module: Option<&'c Module>, name: &Slug) -> &'c [Question] {
    let own = module.filter(|module| module.slug == *name);
    if let Some(quiz) = own.and_then(|module| module.quiz.as_ref()) {
        return &quiz.bank;
    }
    let bank = course.banks.iter().find(|bank| bank.name == *name);
    bank.map_or(&[], |bank| &bank.questions)
}

/// What speaks against taking over a result.
fn reasons(
    (old, before): (&AssessmentRules, &[&Question]),
    (new, after): (Option<&AssessmentRules>, &[&Question]),
    source: Locale,
) -> Vec<Message> {
    let Some(new) = new else {
        return vec![Message::new("authoring-carry-no-test")];
    };
    let mut reasons = Vec::new();
    if new.pass_percent > old.pass_percent {
        reasons.push(
            Message::new("authoring-carry-pass-mark")
                .with("before", old.pass_percent)
                .with("after", new.pass_percent),
        );
    }
    if new.slots != old.slots {
        reasons.push(Message::new("authoring-carry-drawn"));
    }
    let is_changed = |one: &&&Question| {
        let there = after.iter().find(|other| other.id == one.id);
        there.is_none_or(|other| matches!(question(one, other, source), Stands::Changed(_)))
    };
    let changed = before.iter().filter(is_changed).count();
    if changed > 0 {
        reasons.push(Message::new("authoring-carry-questions").with("count", changed));
    }
    reasons
}

#[cfg(test)]
mod tests;
