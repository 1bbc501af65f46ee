//! Who edits a course: appointed by administrators.

use super::access::editor;
use super::script::{self, recorded};
use crate::learn::words::phrase;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{FactId, Locale, Message};
use store::db::Connection;
use views::account::Role;
use views::studio::EditorRow;
use views::studio_begin::{EditedCourse, EditorsView};

/// The editors of a course; without any, every instructor edits it. For administrators, who appoint them, and for those who edit it.
pub async fn editors(
    ctx: &Context,
    actor: &Actor,
    course: &str,
) -> Result<EditorsView, UseCaseError> {
    actor.person()?;
    let appoints = actor.administers().is_ok();
    let mut reader = ctx.db.read().await?;
    if !appoints {
        editor(&mut reader, actor, course).await?;
    }
    exists(ctx, &mut reader, course).await?;
    let editors = store::course_editor::list(&mut reader, course).await?;
    let rows = editors.into_iter().map(|one| EditorRow {
        id: one.id,
        name: one.name,
        // An address is for whoever appoints.
        email: if appoints { one.email } else { String::new() },
        since: one.since,
    });
    Ok(EditorsView {
        course: course.to_owned(),
        rows: rows.collect(),
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

/// Published courses with how many edit each. Administrators only.
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

/// Ends somebody's editing. Administrators only.
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
        tx.commit().await?;
    }
    Ok(())
}
