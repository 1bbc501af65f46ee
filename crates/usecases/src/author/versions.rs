//! Versions of questions: which state of each question a course version holds, and the older states an assessment asks for.

use super::shelf::compile_stored;
use crate::{Context, UseCaseError};
use base::{CourseVersionId, Diagnostic, FactId, Message, Severity, Slug, Span, Timestamp};
use courseware::{AssessmentRules, Course, Slot, Sources};
use quiz::Question;
use std::collections::BTreeMap;
use store::db::Connection;
use store::question_version::{NewQuestionVersion, QuestionVersion};

/// The number of each question's version.
pub(super) type Numbers = BTreeMap<Slug, u32>;
/// Older states of questions, by number.
pub(super) type Pinned = BTreeMap<(Slug, u32), Question>;

/// Every question of a course: those of its banks, its quizzes and its lessons.
pub(crate) fn questions(course: &Course) -> impl Iterator<Item = &Question> {
    let banks = course.banks.iter().flat_map(|bank| &bank.questions);
    let modules = course.modules.iter().flat_map(|module| {
        let quiz = module.quiz.iter().flat_map(|quiz| &quiz.bank);
        quiz.chain(module.lessons.iter().flat_map(|lesson| &lesson.checks))
    });
    banks.chain(modules)
}

/// Every question that an assessment asks for in a certain version.
fn pins(course: &Course) -> impl Iterator<Item = (&Slug, u32)> {
    let quizzes = course
        .modules
        .iter()
        .filter_map(|module| module.quiz.as_ref().map(|quiz| &quiz.rules));
    let all: Vec<&AssessmentRules> = course.assessment.iter().chain(quizzes).collect();
    all.into_iter()
        .flat_map(|rules| &rules.slots)
        .filter_map(|slot| match slot {
            Slot::Fixed {
                question,
                version: Some(version),
            } => Some((question, *version)),
            Slot::Fixed { version: None, .. } | Slot::Draw { .. } => None,
        })
}

/// The numbers of the states this course holds.
pub(super) fn numbers(course: &Course, stored: &[QuestionVersion]) -> Numbers {
    questions(course)
        .filter_map(|question| {
            let row = stored.iter().find(|row| {
                row.question == question.id && row.fingerprint == question.fingerprint
            })?;
            Some((question.id.clone(), row.number))
        })
        .collect()
}

/// Numbers the states of questions that this version of a course is the first to hold.
pub(super) async fn insert(
    ctx: &Context,
    conn: &mut Connection,
    course: &Course,
    version: CourseVersionId,
    at: Timestamp,
) -> Result<(), UseCaseError> {
    let stored = store::question_version::list(conn, &course.slug).await?;
    let known = numbers(course, &stored);
    for question in questions(course).filter(|one| !known.contains_key(&one.id)) {
        let new = NewQuestionVersion {
            id: FactId::new(at, ctx.random()?),
            course: &course.slug,
            question: &question.id,
            fingerprint: &question.fingerprint,
            version,
            created_at: at,
        };
        store::question_version::insert(conn, &new).await?;
    }
    Ok(())
}

/// Numbers the questions of a course that was published before questions had numbers: of all its versions, in their order.
pub(super) async fn ensure(ctx: &Context, course: &Slug) -> Result<(), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    if store::question_version::find_any(&mut reader, course).await? {
        return Ok(());
    }
    let mut compiled = Vec::new();
    for version in store::course::list_versions(&mut reader, course).await? {
        match compile_stored(&mut reader, &version).await {
            Ok(course) => compiled.push((version, course)),
            Err(error) => {
                tracing::warn!(%course, %error, "questions of a version are not numbered");
            }
        }
    }
    drop(reader);
    let mut tx = ctx.db.begin().await?;
    for (version, course) in &compiled {
        insert(ctx, &mut tx, course, version.id, version.published_at).await?;
    }
    Ok(tx.commit().await?)
}

/// The states that assessments ask for and that are not the ones the course holds, from the versions that held them.
pub(super) async fn pinned(
    conn: &mut Connection,
    course: &Course,
    numbers: &Numbers,
    stored: &[QuestionVersion],
) -> Result<Pinned, UseCaseError> {
    let mut pinned = Pinned::new();
    for (id, number) in pins(course) {
        let name = (id.clone(), number);
        if numbers.get(id) == Some(&number) || pinned.contains_key(&name) {
            continue;
        }
        if let Some(question) = find_pinned(conn, id, number, stored).await? {
            pinned.insert(name, question);
        } else {
            tracing::error!(course = %course.slug, question = %id, number, "a version of a question is missing");
        }
    }
    Ok(pinned)
}

async fn find_pinned(
    conn: &mut Connection,
    id: &Slug,
    number: u32,
    stored: &[QuestionVersion],
) -> Result<Option<Question>, UseCaseError> {
    let row = stored
        .iter()
        .find(|row| row.question == *id && row.number == number);
    let Some(row) = row else { return Ok(None) };
    let version = store::course::get_version(conn, row.version).await?;
    let Ok(older) = compile_stored(conn, &version).await else {
        return Ok(None);
    };
    Ok(questions(&older)
        .find(|one| one.id == *id && one.fingerprint == row.fingerprint)
        .cloned())
}

/// What is to be said of a folder that asks for versions of questions that never were.
pub(super) fn unknown_pins(
    course: &Course,
    stored: &[QuestionVersion],
    sources: &Sources,
) -> Vec<Diagnostic> {
    let own = numbers(course, stored);
    pins(course)
        .filter_map(|(id, number)| {
            let latest = stored
                .iter()
                .filter(|row| row.question == *id)
                .map(|row| row.number)
                .max()
                .unwrap_or(0);
            // What the folder holds now would be the next version, if it is new.
            let is_new =
                !own.contains_key(id) && questions(course).any(|question| question.id == *id);
            let most = latest + u32::from(is_new);
            (!(1..=most).contains(&number)).then(|| {
                let (path, span) = place(sources, id).unwrap_or_else(|| {
                    (
                        format!("courses/{}/course.toml", course.slug),
                        Span::new(0, 0),
                    )
                });
                Diagnostic {
                    severity: Severity::Error,
                    code: "pin-unknown".to_owned(),
                    path,
                    span,
                    message: Message::new("pin-unknown")
                        .with("question", id.as_str())
                        .with("version", number),
                    hint: Some(Message::new("pin-unknown-hint").with("latest", most)),
                }
            })
        })
        .collect()
}

/// Where the settings of a course name a question.
fn place(sources: &Sources, question: &Slug) -> Option<(String, Span)> {
    let quoted = format!("\"{question}\"");
    sources
        .0
        .iter()
        .filter(|(path, _)| path.ends_with("course.toml") || path.ends_with("module.toml"))
        .find_map(|(path, bytes)| {
            let at = String::from_utf8_lossy(bytes).find(&quoted)?;
            Some((path.clone(), Span::new(at, at + quoted.len())))
        })
}
