//! Forms of the outline. Each does one thing to the draft and opens the page again where it was done.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
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
    let wanted = match (Slug::parse(&module), word_of(&slug, &title)) {
        (Some(into), Some(word)) => Ok(Wanted {
            at: outline_place(&module, word.as_str()),
            operation: Operation::AddLesson {
                module: into,
                lesson: NewLesson {
                    slug: word,
                    title: title.trim().to_owned(),
                    summary: summary.trim().to_owned(),
                    minutes: 5,
                },
                place: usize::MAX,
            },
        }),
        _ => Err(no_word()),
    };
    arrange(&visit, &course, &save_key, &fields, wanted).await
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
    let wanted = moved(&module, &lesson, &to, place);
    arrange(&visit, &course, &save_key, &[], wanted).await
}

#[cfg(feature = "ssr")]
fn moved(module: &str, lesson: &str, to: &str, place: usize) -> Result<Wanted, UseCaseError> {
    let to = known(if to.is_empty() { module } else { to })?;
    let module = known(module)?;
    Ok(Wanted {
        at: outline_place(to.as_str(), lesson),
        operation: if lesson.is_empty() {
            Operation::MoveModule { module, place }
        } else {
            Operation::MoveLesson {
                to,
                module,
                lesson: known(lesson)?,
                place,
            }
        },
    })
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
    let form = format!("rename-{}", outline_place(&module, &lesson));
    let fields = [("form", form.as_str()), ("slug", slug.as_str())];
    let wanted = renamed(&module, &lesson, &slug);
    arrange(&visit, &course, &save_key, &fields, wanted).await
}

#[cfg(feature = "ssr")]
fn renamed(module: &str, lesson: &str, slug: &str) -> Result<Wanted, UseCaseError> {
    let (Some(within), Some(to)) = (Slug::parse(module), Slug::parse(slug.trim())) else {
        return Err(no_word());
    };
    Ok(if lesson.is_empty() {
        Wanted {
            at: outline_place(to.as_str(), ""),
            operation: Operation::RenameModule { module: within, to },
        }
    } else {
        Wanted {
            at: outline_place(module, to.as_str()),
            operation: Operation::RenameLesson {
                module: within,
                lesson: known(lesson)?,
                to,
            },
        }
    })
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
    let wanted = removed(&module, &lesson);
    arrange(&visit, &course, &save_key, &[], wanted).await
}

#[cfg(feature = "ssr")]
fn removed(module: &str, lesson: &str) -> Result<Wanted, UseCaseError> {
    let module = known(module)?;
    Ok(if lesson.is_empty() {
        Wanted {
            at: String::from("outline"),
            operation: Operation::RemoveModule { module },
        }
    } else {
        Wanted {
            at: outline_place(module.as_str(), ""),
            operation: Operation::RemoveLesson {
                module,
                lesson: known(lesson)?,
            },
        }
    })
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

/// The address that was typed, or, where none was, that of the title.
#[cfg(feature = "ssr")]
fn word_of(slug: &str, title: &str) -> Option<Slug> {
    if slug.trim().is_empty() {
        Slug::from_heading(title)
    } else {
        Slug::parse(slug.trim())
    }
}

#[cfg(feature = "ssr")]
fn no_word() -> UseCaseError {
    UseCaseError::field("slug", Message::new("studio-slug"))
}

/// What a button names, which nobody typed.
#[cfg(feature = "ssr")]
fn known(word: &str) -> Result<Slug, UseCaseError> {
    Slug::parse(word).ok_or(UseCaseError::NotFound)
}

/// What a form of the outline asks for.
#[cfg(feature = "ssr")]
struct Wanted {
    operation: Operation,
    /// The id on the page to go on from when it is done.
    at: String,
}

/// Does something to the outline, or goes back with what was typed to the form that the field `form` names.
#[cfg(feature = "ssr")]
async fn arrange(
    visit: &Visit,
    course: &str,
    save_key: &str,
    fields: &[(&str, &str)],
    wanted: Result<Wanted, UseCaseError>,
) -> Result<Outcome<()>, AppError> {
    let page = routes::studio(course);
    let arranged = match wanted {
        Ok(Wanted { operation, at }) => {
            studio::arrange(&visit.context, &visit.actor, course, &operation, save_key)
                .await
                .map(|_| at)
        }
        Err(error) => Err(error),
    };
    match arranged {
        Ok(at) => done(&format!("{page}?notice=outline-changed#{at}"), ()),
        Err(error) => {
            let form = fields.iter().find(|(name, _)| *name == "form");
            let form = form.map_or_else(String::new, |(_, form)| format!("#{}", encode(form)));
            refuse(visit, &format!("{page}{form}"), fields, error).await
        }
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
    let word = word_of(&slug, &title);
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
    let wanted = match (word, first) {
        (Some(word), Some(first)) if missing.is_empty() => Ok(Wanted {
            at: outline_place(word.as_str(), ""),
            operation: Operation::AddModule {
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
            },
        }),
        _ => Err(UseCaseError::Refused(missing)),
    };
    arrange(&visit, &course, &save_key, &fields, wanted).await
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
    let page = format!("{}#{}", routes::studio(&course), encode(&at));
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
    let result = studio::retitle(&visit.context, &visit.actor, &new).await;
    answer(&visit, &page, &fields, result, "outline-changed").await
}
