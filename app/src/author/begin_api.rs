//! Forms by which a course begins, and by which administrators say who edits one.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use base::FactId;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, Beginning};

/// Begins a course.
#[server(prefix = "/do", endpoint = "begin-course")]
pub async fn begin_course(
    #[server(default)] title: String,
    #[server(default)] summary: String,
    #[server(default)] outcome: String,
    #[server(default)] language: String,
    #[server(default)] module: String,
    #[server(default)] lesson: String,
    #[server(default)] slug: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let typed = Beginning {
        slug,
        title,
        summary,
        outcome,
        language,
        module,
        lesson,
    };
    match studio::begin_course(&visit.context, &visit.actor, &typed).await {
        Ok(slug) => {
            let page = routes::studio(slug.as_str());
            done(&format!("{page}?notice=course-begun"), ())
        }
        Err(error) => {
            let fields = [
                ("slug", typed.slug.as_str()),
                ("title", typed.title.as_str()),
                ("summary", typed.summary.as_str()),
                ("outcome", typed.outcome.as_str()),
                ("language", typed.language.as_str()),
                ("module", typed.module.as_str()),
                ("lesson", typed.lesson.as_str()),
            ];
            refuse(&visit, "/author/new", &fields, error).await
        }
    }
}

/// Gives a course an editor.
#[server(prefix = "/do", endpoint = "add-editor")]
pub async fn add_editor(
    #[server(default)] course: String,
    #[server(default)] email: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::course_editors(&course);
    let result = studio::add_editor(&visit.context, &visit.actor, &course, &email).await;
    answer(&visit, &page, &[("email", &email)], result, "editor-added").await
}

/// Ends somebody's editing.
#[server(prefix = "/do", endpoint = "end-editor")]
pub async fn end_editor(
    #[server(default)] course: String,
    #[server(default)] editor: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::course_editors(&course);
    let Ok(id) = editor.parse::<FactId>() else {
        return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
    };
    let result = studio::end_editor(&visit.context, &visit.actor, &course, id).await;
    answer(&visit, &page, &[], result, "editor-ended").await
}
