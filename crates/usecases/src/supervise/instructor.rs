//! Instructors' home: their courses, what the compiler says of the folders, the questions that went worst.

use super::items::hardest;
use crate::author::studio::may_edit;
use crate::author::{FolderState, Published, questions, states};
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::diagnostic::line_and_column;
use base::{Locale, Severity};
use std::collections::BTreeMap;
use store::supervise::CourseCount;
use views::account::Role;
use views::supervise::{CourseState, InstructorHome, ProblemView};

/// Every course that is published or has a folder.
pub async fn home_instructor(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<InstructorHome, UseCaseError> {
    actor.with_role(&[Role::Instructor])?;
    let counts = store::supervise::list_courses(&mut *ctx.db.read().await?, ctx.now()).await?;
    let mut courses: BTreeMap<String, CourseState> = BTreeMap::new();
    for published in ctx.shelf.courses() {
        let count = counts
            .iter()
            .find(|count| count.course == published.course.slug);
        courses.insert(
            published.course.slug.to_string(),
            state(&published, count, locale),
        );
    }
    for folder in ctx.shelf.problems() {
        let course = courses
            .entry(folder.name.clone())
            .or_insert_with(|| unpublished(&folder.name));
        course.behind = folder.behind;
        course.problems = problems(&folder);
    }
    let mut reader = ctx.db.read().await?;
    for course in courses.values_mut() {
        course.edits = match may_edit(&mut reader, actor, &course.slug).await {
            Ok(_) => true,
            Err(UseCaseError::Forbidden) => false,
            Err(error) => return Err(error),
        };
    }
    drop(reader);
    Ok(InstructorHome {
        courses: courses.into_values().collect(),
        scenarios: states(ctx, locale),
        hardest: hardest(ctx, locale).await?,
    })
}

fn state(published: &Published, count: Option<&CourseCount>, locale: Locale) -> CourseState {
    let course = &published.course;
    CourseState {
        slug: course.slug.to_string(),
        title: Some(phrase(
            &course.texts,
            locale,
            course.source_language,
            |text| &text.title,
        )),
        version: Some(published.short_version()),
        published_at: Some(published.published_at),
        lessons: course
            .modules
            .iter()
            .map(|module| module.lessons.len())
            .sum(),
        questions: questions(course).count(),
        enrolled: count.map_or(0, |count| count.enrolled),
        completed: count.map_or(0, |count| count.completed),
        behind: false,
        problems: Vec::new(),
        edits: false,
    }
}

/// A folder of which no version could ever be published.
fn unpublished(slug: &str) -> CourseState {
    CourseState {
        slug: slug.to_owned(),
        title: None,
        version: None,
        published_at: None,
        lessons: 0,
        questions: 0,
        enrolled: 0,
        completed: 0,
        behind: true,
        problems: Vec::new(),
        edits: false,
    }
}

/// What the compiler says of a folder, errors first.
pub(crate) fn problems(folder: &FolderState) -> Vec<ProblemView> {
    let mut problems: Vec<ProblemView> = folder
        .diagnostics
        .iter()
        .map(|one| {
            let (line, column) = folder
                .texts
                .get(&one.path)
                .map_or((1, 1), |text| line_and_column(text, one.span.start));
            ProblemView {
                is_error: one.severity == Severity::Error,
                path: one.path.clone(),
                line,
                column,
                message: one.message.clone(),
                hint: one.hint.clone(),
            }
        })
        .collect();
    problems.sort_by_key(|one| !one.is_error);
    problems
}
