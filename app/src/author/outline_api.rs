//! Forms of the outline. Each does one thing to the draft and opens the page again where it was done.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use crate::visit::{Visit, encode};
#[cfg(feature = "ssr")]
use base::{Message, Slug};
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, NewLesson, NewModule, Operation, Retitled};

/// Adds a lesson to a module.
#[server(prefix = "/do", endpoint = "add-lesson")]
pub async fn add_lesson(
    #[server(default)] course: String,
    #[server(default)] module: String,
    #[server(default)] title: String,
    #[server(default)] summary: String,
    #[server(default)] slug: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let form = format!("add-{module}");
    let fields = [
        ("form", form.as_str()),
        ("title", title.as_str()),
        ("summary", summary.as_str()),
        ("slug", slug.as_str()),
    ];
    let page = routes::studio(&course);
    let word = if slug.trim().is_empty() {
        Slug::from_heading(&title)
    } else {
        Slug::parse(slug.trim())
    };
    let (Some(into), Some(word)) = (Slug::parse(&module), word) else {
        let error = UseCaseError::field("slug", Message::new("studio-slug"));
        return refuse(&visit, &format!("{page}#{}", encode(&form)), &fields, error).await;
    };
    let at = outline_place(&module, word.as_str());
    let operation = Operation::AddLesson {
        module: into,
        lesson: NewLesson {
            slug: word,
            title: title.trim().to_owned(),
            summary: summary.trim().to_owned(),
            minutes: 5,
        },
        place: usize::MAX,
    };
    let (done, back) = (at.as_str(), form.as_str());
    arrange(
        &visit,
        &course,
        &operation,
        &save_key,
        (&fields, done, back),
    )
    .await
}

/// Moves a lesson up or down in its module or into another one, or a module in the course.
#[server(prefix = "/do", endpoint = "move-in-outline")]
pub async fn move_in_outline(
    #[server(default)] course: String,
    #[server(default)] module: String,
    #[server(default)] lesson: String,
    #[server(default)] to: String,
    #[server(default)] place: usize,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let target = if to.is_empty() { &module } else { &to };
    let (Some(module), Some(to)) = (Slug::parse(&module), Slug::parse(target)) else {
        return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
    };
    let at = outline_place(to.as_str(), &lesson);
    let operation = if lesson.is_empty() {
        Operation::MoveModule { module, place }
    } else {
        let Some(lesson) = Slug::parse(&lesson) else {
            return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
        };
        Operation::MoveLesson {
            to,
            module,
            lesson,
            place,
        }
    };
    arrange(&visit, &course, &operation, &save_key, (&[], &at, "")).await
}

/// Gives a lesson or a module another address.
#[server(prefix = "/do", endpoint = "rename-in-outline")]
pub async fn rename_in_outline(
    #[server(default)] course: String,
    #[server(default)] module: String,
    #[server(default)] lesson: String,
    #[server(default)] slug: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let form = format!("rename-{}", outline_place(&module, &lesson));
    let fields = [("form", form.as_str()), ("slug", slug.as_str())];
    let (Some(within), Some(to)) = (Slug::parse(&module), Slug::parse(slug.trim())) else {
        let error = UseCaseError::field("slug", Message::new("studio-slug"));
        return refuse(&visit, &format!("{page}#{}", encode(&form)), &fields, error).await;
    };
    let at = if lesson.is_empty() {
        outline_place(to.as_str(), "")
    } else {
        outline_place(&module, to.as_str())
    };
    let operation = if lesson.is_empty() {
        Operation::RenameModule { module: within, to }
    } else {
        let Some(lesson) = Slug::parse(&lesson) else {
            return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
        };
        Operation::RenameLesson {
            module: within,
            lesson,
            to,
        }
    };
    let (done, back) = (at.as_str(), form.as_str());
    arrange(
        &visit,
        &course,
        &operation,
        &save_key,
        (&fields, done, back),
    )
    .await
}

/// Takes a lesson or a module out of the course.
#[server(prefix = "/do", endpoint = "remove-from-outline")]
pub async fn remove_from_outline(
    #[server(default)] course: String,
    #[server(default)] module: String,
    #[server(default)] lesson: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let Some(module) = Slug::parse(&module) else {
        return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
    };
    let at = if lesson.is_empty() {
        String::from("outline")
    } else {
        outline_place(module.as_str(), "")
    };
    let operation = if lesson.is_empty() {
        Operation::RemoveModule { module }
    } else {
        let Some(lesson) = Slug::parse(&lesson) else {
            return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
        };
        Operation::RemoveLesson { module, lesson }
    };
    arrange(&visit, &course, &operation, &save_key, (&[], &at, "")).await
}

/// What one can do to a lesson, or to a module where no lesson is named, as an id on the page: whoever moved one goes on from there.
#[cfg(feature = "ssr")]
pub(super) fn outline_place(module: &str, lesson: &str) -> String {
    if lesson.is_empty() {
        format!("acts-{module}")
    } else {
        format!("acts-{module}.{lesson}")
    }
}

/// Does something to the outline; with what was typed, and the ids on the page to go to when it is done and when it is refused.
#[cfg(feature = "ssr")]
async fn arrange(
    visit: &Visit,
    course: &str,
    operation: &Operation,
    save_key: &str,
    (fields, at, back): (&[(&str, &str)], &str, &str),
) -> Result<Outcome<()>, AppError> {
    let page = routes::studio(course);
    match studio::arrange(&visit.context, &visit.actor, course, operation, save_key).await {
        Ok(_) => done(&format!("{page}?notice=outline-changed#{at}"), ()),
        Err(error) => refuse(visit, &format!("{page}#{}", encode(back)), fields, error).await,
    }
}

/// Adds a module with its first lesson at the end of a course.
#[server(prefix = "/do", endpoint = "add-module")]
pub async fn add_module(
    #[server(default)] course: String,
    #[server(default)] title: String,
    #[server(default)] summary: String,
    #[server(default)] outcome: String,
    #[server(default)] lesson: String,
    #[server(default)] slug: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let fields = [
        ("form", "new-module"),
        ("title", title.as_str()),
        ("summary", summary.as_str()),
        ("outcome", outcome.as_str()),
        ("lesson", lesson.as_str()),
        ("slug", slug.as_str()),
    ];
    let word = if slug.trim().is_empty() {
        Slug::from_heading(&title)
    } else {
        Slug::parse(slug.trim())
    };
    // A title without a letter of an address: the lesson can be given one afterwards.
    let first = Slug::from_heading(&lesson).or_else(|| Slug::parse("lesson"));
    let missing: Vec<(String, Message)> = fields[1..5]
        .iter()
        .filter(|(_, words)| words.trim().is_empty())
        .map(|(field, _)| ((*field).to_owned(), Message::new("studio-words-needed")))
        .chain(
            word.is_none()
                .then(|| (String::from("slug"), Message::new("studio-slug"))),
        )
        .collect();
    let (Some(word), Some(first), true) = (word, first, missing.is_empty()) else {
        let page = format!("{}#new-module", routes::studio(&course));
        return refuse(&visit, &page, &fields, UseCaseError::Refused(missing)).await;
    };
    let at = outline_place(word.as_str(), "");
    let operation = Operation::AddModule {
        module: NewModule {
            slug: word,
            title: title.trim().to_owned(),
            summary: summary.trim().to_owned(),
            outcomes: vec![outcome.trim().to_owned()],
            first: NewLesson {
                slug: first,
                title: lesson.trim().to_owned(),
                summary: summary.trim().to_owned(),
                minutes: 5,
            },
        },
        place: usize::MAX,
    };
    let after = (fields.as_slice(), at.as_str(), "new-module");
    arrange(&visit, &course, &operation, &save_key, after).await
}

/// Changes title and summary of a text; `at` is the id on the page to go back to.
#[server(prefix = "/do", endpoint = "retitle-text")]
pub async fn retitle_text(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] title: String,
    #[server(default)] summary: String,
    #[server(default)] seen: u32,
    #[server(default)] at: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let form = format!("heading-{path}");
    let new = Retitled {
        course,
        path,
        title,
        summary,
        seen,
        save_key,
    };
    let fields = [
        ("form", form.as_str()),
        ("title", new.title.as_str()),
        ("summary", new.summary.as_str()),
    ];
    let at = encode(&at);
    match studio::retitle(&visit.context, &visit.actor, &new).await {
        Ok(()) => done(&format!("{page}?notice=outline-changed#{at}"), ()),
        Err(error) => refuse(&visit, &format!("{page}#{at}"), &fields, error).await,
    }
}
