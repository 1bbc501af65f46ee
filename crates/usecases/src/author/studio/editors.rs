//! Who edits a course: appointed by administrators.

use super::access::editor;
use super::schedule::end_plan;
use super::script::{self, recorded};
use crate::learn::words::phrase;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{FactId, GLOSSARY, Locale, Message, Subject, SubjectKind};
use store::db::Connection;
use views::account::Role;
use views::studio::EditorRow;
use views::studio_begin::{EditedCourse, EditedSubject, EditorsView};

/// The editors of a course; without any, every instructor edits it. For administrators, who appoint them, and for those who edit it.
pub async fn editors(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    locale: Locale,
) -> Result<EditorsView, UseCaseError> {
    actor.person()?;
    let appoints = actor.administers().is_ok();
    let mut reader = ctx.db.read().await?;
    if !appoints {
        editor(&mut reader, actor, course).await?;
    }
    exists(ctx, &mut reader, course).await?;
    let editors = store::course_editor::list(&mut reader, course).await?;
    let planned = store::draft_schedule::find_planned(&mut reader, course).await?;
    let beside = match script::subject(course)?.kind() {
        SubjectKind::Course if appoints => beside(ctx, &mut reader, course, locale).await?,
        _ => Vec::new(),
    };
    let rows = editors.into_iter().map(|one| EditorRow {
        id: one.id,
        name: one.name,
        planned: planned
            .as_ref()
            .filter(|(due, _)| due.setter == one.account)
            .map(|(_, at)| *at),
        // An address is for whoever appoints.
        email: if appoints { one.email } else { String::new() },
        since: one.since,
    });
    Ok(EditorsView {
        course: course.to_owned(),
        rows: rows.collect(),
        beside,
        appoints,
    })
}

/// It is published, or somebody writes it.
async fn exists(ctx: &Context, conn: &mut Connection, course: &str) -> Result<(), UseCaseError> {
    let subject = script::subject(course)?;
    let is_published = script::current(ctx, &subject, Locale::En).is_some();
    if is_published || store::draft::find_open(conn, course).await?.is_some() {
        Ok(())
    } else {
        Err(UseCaseError::NotFound)
    }
}

/// What belongs to a course and has editors of its own: its scenarios and its cases. A course that is closed to all but its editors
/// leaves them open. Cases that measure are written by nobody in the studio.
async fn beside(
    ctx: &Context,
    conn: &mut Connection,
    course: &str,
    locale: Locale,
) -> Result<Vec<EditedSubject>, UseCaseError> {
    let scenarios = ctx.shelf.scenarios.all();
    let scenarios = scenarios
        .iter()
        .filter(|one| one.scenario.course.as_str() == course)
        .map(|one| Subject::scenario(one.scenario.slug.clone()));
    let cases = ctx.shelf.interviews.all();
    let cases = cases
        .iter()
        .filter(|one| one.interview.course.as_str() == course)
        .map(|one| Subject::interview(one.interview.slug.clone()));
    let mut rows = Vec::new();
    for subject in scenarios.chain(cases) {
        if let Some(now) = script::current(ctx, &subject, locale) {
            let editors = store::course_editor::list(conn, subject.as_str()).await?;
            rows.push(EditedSubject {
                course: subject.to_string(),
                kind: subject.kind(),
                title: now.title,
                editors: editors.len(),
            });
        }
    }
    Ok(rows)
}

/// How many edit the glossary, which belongs to no course. Administrators only.
pub async fn glossary_editors(ctx: &Context, actor: &Actor) -> Result<usize, UseCaseError> {
    actor.administers()?;
    let mut reader = ctx.db.read().await?;
    Ok(store::course_editor::list(&mut reader, GLOSSARY)
        .await?
        .len())
}

/// Published courses with how many edit each, and what belongs to them. Administrators only.
pub async fn edited_courses(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<EditedCourse>, UseCaseError> {
    actor.administers()?;
    let mut reader = ctx.db.read().await?;
    let mut rows = Vec::new();
    for published in ctx.shelf.courses() {
        let course = &published.course;
        let editors = store::course_editor::list(&mut reader, course.slug.as_str()).await?;
        let title = phrase(&course.texts, locale, course.source_language, |text| {
            &text.title
        });
        rows.push(EditedCourse {
            slug: course.slug.to_string(),
            title: title.text,
            editors: editors.len(),
            beside: beside(ctx, &mut reader, course.slug.as_str(), locale).await?,
        });
    }
    Ok(rows)
}

/// Gives a course an editor. Administrators only.
pub async fn add_editor(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    email: &str,
) -> Result<(), UseCaseError> {
    actor.administers()?;
    let mut tx = ctx.db.begin().await?;
    exists(ctx, &mut tx, course).await?;
    let found = store::account::find(&mut tx, email.trim()).await?;
    let Some(account) = found else {
        let message = Message::new("studio-editor-unknown");
        return Err(UseCaseError::field("email", message));
    };
    if !account
        .roles
        .iter()
        .any(|role| role == Role::Instructor.as_str())
    {
        let message = Message::new("studio-editor-no-instructor");
        return Err(UseCaseError::field("email", message));
    }
    let (now, by) = (ctx.now(), actor.account());
    let fact = FactId::new(now, ctx.random()?);
    if store::course_editor::insert(&mut tx, fact, course, account.id, now, by).await? {
        let detail = serde_json::json!({ "account": account.id });
        let subject = recorded(course);
        record(ctx, &mut tx, actor, "course.editor-added", subject, detail).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Ends somebody's editing, and with it what they planned: the others are told. Administrators only.
pub async fn end_editor(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    id: FactId,
) -> Result<(), UseCaseError> {
    actor.administers()?;
    let mut tx = ctx.db.begin().await?;
    let (now, by) = (ctx.now(), actor.account());
    if store::course_editor::update_ended(&mut tx, id, course, now, by).await? {
        let subject = recorded(course);
        let detail = serde_json::json!({ "editor": id });
        record(ctx, &mut tx, actor, "course.editor-ended", subject, detail).await?;
        end_plan(ctx, &mut tx, actor, course).await?;
        tx.commit().await?;
    }
    Ok(())
}
