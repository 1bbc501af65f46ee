//! Forms of the studio. Each passes the actor to one use case; what was typed comes back with every refusal.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use crate::visit::Visit;
#[cfg(feature = "ssr")]
use base::{FactId, Message, Slug};
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, NewLesson, Operation, Settled, Typed};
#[cfg(feature = "ssr")]
use views::studio::Saved;

/// What the script of the editor learns of a text that it sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextSaved {
    /// The state that the form begins from now.
    pub seen: u32,
    /// Somebody else's words stand in the text now: it has to be loaded again.
    pub merged: bool,
}

/// Begins a draft of a course, or goes to the one that is open.
#[server(prefix = "/do", endpoint = "open-draft")]
pub async fn open_draft(#[server(default)] course: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    match studio::open(&visit.context, &visit.actor, &course).await {
        Ok(()) => done(&page, ()),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

/// Gives the open draft up.
#[server(prefix = "/do", endpoint = "give-up-draft")]
pub async fn give_up_draft(#[server(default)] course: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    match studio::give_up(&visit.context, &visit.actor, &course).await {
        Ok(()) => done(&format!("{page}?notice=draft-given-up"), ()),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

/// Saves a text.
#[server(prefix = "/do", endpoint = "save-text")]
pub async fn save_text(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] seen: u32,
    #[server(default)] text: String,
    #[server(default)] save_key: String,
) -> Result<Outcome<TextSaved>, AppError> {
    let visit = visit();
    let typed = Typed {
        course,
        path,
        seen,
        text,
        save_key,
    };
    let result = studio::save(&visit.context, &visit.actor, &typed).await;
    saved(&visit, &typed, result).await
}

/// Settles a conflict.
#[server(prefix = "/do", endpoint = "settle-text")]
pub async fn settle_text(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] seen: u32,
    #[server(default)] text: String,
    #[server(default)] save_key: String,
    #[server(default)] over: u32,
    #[server(default)] choices: Vec<String>,
) -> Result<Outcome<TextSaved>, AppError> {
    let visit = visit();
    let settled = Settled {
        typed: Typed {
            course,
            path,
            seen,
            text,
            save_key,
        },
        over,
        choices,
    };
    let result = studio::settle(&visit.context, &visit.actor, &settled).await;
    saved(&visit, &settled.typed, result).await
}

/// Where a saved text leads: back to the editor, or, with the words of both, to where a person decides.
#[cfg(feature = "ssr")]
async fn saved(
    visit: &Visit,
    typed: &Typed,
    result: Result<Saved, UseCaseError>,
) -> Result<Outcome<TextSaved>, AppError> {
    let page = routes::edit_text(&typed.course, &typed.path);
    let seen = typed.seen.to_string();
    let fields = [
        ("text", typed.text.as_str()),
        ("seen", seen.as_str()),
        ("save_key", typed.save_key.as_str()),
    ];
    match result {
        Ok(Saved::Kept { number }) => {
            let saved = TextSaved {
                seen: number,
                merged: false,
            };
            done(&format!("{page}&notice=text-saved"), saved)
        }
        Ok(Saved::Merged { number }) => {
            let saved = TextSaved {
                seen: number,
                merged: true,
            };
            done(&format!("{page}&notice=text-merged"), saved)
        }
        Ok(Saved::Conflict { .. }) => {
            let page = format!("{page}&conflict=1");
            let error = UseCaseError::Conflict(Message::new("studio-conflict"));
            refuse(visit, &page, &fields, error).await
        }
        Err(error) => refuse(visit, &page, &fields, error).await,
    }
}

/// Makes an earlier state of a text the latest.
#[server(prefix = "/do", endpoint = "restore-text")]
pub async fn restore_text(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] number: u32,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let place = (course.as_str(), path.as_str());
    let page = routes::edit_text(&course, &path);
    match studio::restore(&visit.context, &visit.actor, place, number, &save_key).await {
        Ok(()) => done(&format!("{page}&notice=text-restored"), ()),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

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
    let fields = [
        ("module", module.as_str()),
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
        return refuse(&visit, &format!("{page}#add-{module}"), &fields, error).await;
    };
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
    arrange(&visit, &course, &operation, &save_key, &fields).await
}

/// Moves a lesson up or down in its module, or a module in the course.
#[server(prefix = "/do", endpoint = "move-in-outline")]
pub async fn move_in_outline(
    #[server(default)] course: String,
    #[server(default)] module: String,
    #[server(default)] lesson: String,
    #[server(default)] place: usize,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let Some(module) = Slug::parse(&module) else {
        return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
    };
    let operation = if lesson.is_empty() {
        Operation::MoveModule { module, place }
    } else {
        let Some(lesson) = Slug::parse(&lesson) else {
            return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
        };
        Operation::MoveLesson {
            to: module.clone(),
            module,
            lesson,
            place,
        }
    };
    arrange(&visit, &course, &operation, &save_key, &[]).await
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
    let fields = [
        ("module", module.as_str()),
        ("lesson", lesson.as_str()),
        ("slug", slug.as_str()),
    ];
    let (Some(within), Some(to)) = (Slug::parse(&module), Slug::parse(slug.trim())) else {
        let error = UseCaseError::field("slug", Message::new("studio-slug"));
        return refuse(&visit, &page, &fields, error).await;
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
    arrange(&visit, &course, &operation, &save_key, &fields).await
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
    let operation = if lesson.is_empty() {
        Operation::RemoveModule { module }
    } else {
        let Some(lesson) = Slug::parse(&lesson) else {
            return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
        };
        Operation::RemoveLesson { module, lesson }
    };
    arrange(&visit, &course, &operation, &save_key, &[]).await
}

#[cfg(feature = "ssr")]
async fn arrange(
    visit: &Visit,
    course: &str,
    operation: &Operation,
    save_key: &str,
    fields: &[(&str, &str)],
) -> Result<Outcome<()>, AppError> {
    let page = routes::studio(course);
    match studio::arrange(&visit.context, &visit.actor, course, operation, save_key).await {
        Ok(_) => done(&format!("{page}?notice=outline-changed#outline"), ()),
        Err(error) => refuse(visit, &page, fields, error).await,
    }
}

/// Asks a second person to read the draft.
#[server(prefix = "/do", endpoint = "ask-review")]
pub async fn ask_review(
    #[server(default)] course: String,
    #[server(default)] notes: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    match studio::ask_review(&visit.context, &visit.actor, &course, &notes).await {
        Ok(()) => done(&format!("{page}?notice=review-asked"), ()),
        Err(error) => refuse(&visit, &page, &[("notes", &notes)], error).await,
    }
}

/// Approves the draft that was read, or gives it back.
#[server(prefix = "/do", endpoint = "decide-review")]
pub async fn decide_review(
    #[server(default)] course: String,
    #[server(default)] fingerprint: String,
    #[server(default)] decision: String,
    #[server(default)] words: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let decided = (decision == "approve", words.as_str());
    match studio::decide_review(&visit.context, &visit.actor, &course, &fingerprint, decided).await
    {
        Ok(()) => done(&format!("{page}?notice=review-decided"), ()),
        Err(error) => refuse(&visit, &page, &[("words", &words)], error).await,
    }
}

/// Writes a word beside a text.
#[server(prefix = "/do", endpoint = "comment-draft")]
pub async fn comment_draft(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] block: String,
    #[server(default)] words: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::edit_text(&course, &path);
    let block = block.trim();
    let place = (path.as_str(), (!block.is_empty()).then_some(block));
    match studio::comment(&visit.context, &visit.actor, &course, place, &words).await {
        Ok(()) => done(&format!("{page}&notice=comment-written#comments"), ()),
        Err(error) => {
            let fields = [("block", block), ("words", words.as_str())];
            refuse(&visit, &format!("{page}#comments"), &fields, error).await
        }
    }
}

/// Settles a comment.
#[server(prefix = "/do", endpoint = "settle-comment")]
pub async fn settle_comment(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] comment: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::edit_text(&course, &path);
    let Ok(id) = comment.parse::<FactId>() else {
        return refuse(&visit, &page, &[], UseCaseError::NotFound).await;
    };
    match studio::settle_comment(&visit.context, &visit.actor, &course, id).await {
        Ok(()) => done(&format!("{page}#comments"), ()),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

/// Publishes the approved draft.
#[server(prefix = "/do", endpoint = "publish-draft")]
pub async fn publish_draft(#[server(default)] course: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    match studio::publish(&visit.context, &visit.actor, &course).await {
        Ok(()) => done(&format!("{page}?notice=draft-published"), ()),
        Err(error) => refuse(&visit, &page, &[], error).await,
    }
}

/// Makes an earlier version the current one again.
#[server(prefix = "/do", endpoint = "roll-back-course")]
pub async fn roll_back_course(
    #[server(default)] course: String,
    #[server(default)] version: String,
    #[server(default)] reason: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::course_versions(&course);
    match studio::roll_back(&visit.context, &visit.actor, &course, &version, &reason).await {
        Ok(()) => done(&format!("{page}?notice=rolled-back"), ()),
        Err(error) => {
            let fields = [("version", version.as_str()), ("reason", reason.as_str())];
            refuse(&visit, &page, &fields, error).await
        }
    }
}
