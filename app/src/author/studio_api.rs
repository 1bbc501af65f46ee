//! Forms of the studio. Each passes the actor to one use case; what was typed comes back with every refusal.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use crate::visit::Visit;
#[cfg(feature = "ssr")]
use base::{FactId, Message};
#[cfg(feature = "ssr")]
use usecases::UseCaseError;
#[cfg(feature = "ssr")]
use usecases::author::studio::{self, Meant, Settled, Typed};
#[cfg(feature = "ssr")]
use views::studio::Saved;

/// What the script of the editor learns of a text that it sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextSaved {
    /// The state that the form begins from now.
    pub seen: u32,
    /// Somebody else's words stand in the text now: it has to be loaded again.
    pub merged: bool,
    /// Something was taken out that cannot stand in a text: it has to be loaded again, and that is told.
    pub cleaned: bool,
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

/// Gives a draft up, as its page showed it.
#[server(prefix = "/do", endpoint = "give-up-draft")]
pub async fn give_up_draft(
    #[server(default)] course: String,
    #[server(default)] draft: String,
    #[server(default)] states: u32,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let result = match Meant::shown(&course, &draft, Some(states)) {
        Ok(meant) => studio::give_up(&visit.context, &visit.actor, meant).await,
        Err(error) => Err(error),
    };
    answer(&visit, &page, &[], result, "draft-given-up").await
}

/// Opens the draft again that was given up last.
#[server(prefix = "/do", endpoint = "reopen-draft")]
pub async fn reopen_draft(
    #[server(default)] course: String,
    #[server(default)] draft: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let result = studio::open_again(&visit.context, &visit.actor, &course, &draft).await;
    answer(&visit, &page, &[], result, "draft-reopened").await
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
    let (seen, merged, cleaned) = match result {
        Ok(Saved::Kept { number }) => (number, false, false),
        Ok(Saved::Merged { number }) => (number, true, false),
        // The field holds what was taken out: it has to be loaded again.
        Ok(Saved::Cleaned { number, merged, .. }) => (number, merged, true),
        Ok(Saved::Conflict { .. }) => {
            let page = format!("{page}&conflict=1");
            let error = UseCaseError::Conflict(Message::new("studio-conflict"));
            return refuse(visit, &page, &fields, error).await;
        }
        Err(error) => return refuse(visit, &page, &fields, error).await,
    };
    let notice = match (merged, cleaned) {
        (_, true) => cleaned_notice(merged),
        (true, false) => "text-merged",
        (false, false) => "text-saved",
    };
    let saved = TextSaved {
        seen,
        merged,
        cleaned,
    };
    done(&format!("{page}&notice={notice}"), saved)
}

/// What is said of a text that was kept without what cannot stand in it.
#[cfg(feature = "ssr")]
pub(super) const fn cleaned_notice(merged: bool) -> &'static str {
    if merged {
        "text-cleaned-merged"
    } else {
        "text-cleaned"
    }
}

/// Makes an earlier state of a text the latest.
#[server(prefix = "/do", endpoint = "restore-text")]
pub async fn restore_text(
    #[server(default)] course: String,
    #[server(default)] path: String,
    #[server(default)] number: u32,
    #[server(default)] shown_in: u32,
    #[server(default)] save_key: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let place = (course.as_str(), path.as_str());
    let page = routes::edit_text(&course, &path);
    let wanted = (number, shown_in);
    let result = studio::restore(&visit.context, &visit.actor, place, wanted, &save_key).await;
    answer(&visit, &page, &[], result, "text-restored").await
}

/// Asks a second person to read the draft.
#[server(prefix = "/do", endpoint = "ask-review")]
pub async fn ask_review(
    #[server(default)] course: String,
    #[server(default)] draft: String,
    #[server(default)] notes: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::studio(&course);
    let result = match Meant::shown(&course, &draft, None) {
        Ok(meant) => studio::ask_review(&visit.context, &visit.actor, meant, &notes).await,
        Err(error) => Err(error),
    };
    answer(&visit, &page, &[("notes", &notes)], result, "review-asked").await
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
    let result =
        studio::decide_review(&visit.context, &visit.actor, &course, &fingerprint, decided).await;
    answer(
        &visit,
        &page,
        &[("words", &words)],
        result,
        "review-decided",
    )
    .await
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
    let page = format!("{}#comments", routes::edit_text(&course, &path));
    let block = block.trim();
    let place = (path.as_str(), (!block.is_empty()).then_some(block));
    let fields = [("block", block), ("words", words.as_str())];
    let result = studio::comment(&visit.context, &visit.actor, &course, place, &words).await;
    answer(&visit, &page, &fields, result, "comment-written").await
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

/// Makes an earlier version the current one again.
#[server(prefix = "/do", endpoint = "roll-back-course")]
pub async fn roll_back_course(
    #[server(default)] course: String,
    #[server(default)] version: String,
    #[server(default)] reason: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let page = routes::course_versions(&course);
    let fields = [("version", version.as_str()), ("reason", reason.as_str())];
    let result = studio::roll_back(&visit.context, &visit.actor, &course, &version, &reason).await;
    answer(&visit, &page, &fields, result, "rolled-back").await
}
