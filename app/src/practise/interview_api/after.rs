//! Looking back, contesting, deleting; and beginning an interview that is measured.

use super::{nowhere, number};
use crate::outcome::{AppError, Outcome, done, refuse, visit};
use crate::practise::pages::interview::{INTERVIEWS, MEASURING};
use crate::routes;
use base::InterviewRunId;
use leptos::prelude::*;
use usecases::interview::Text;

/// Keeps what the officer thinks of their hypotheses now.
#[server(prefix = "/do", endpoint = "look-back")]
pub async fn look_back(
    #[server(default)] run: String,
    #[server(default)] words: String,
    #[server(default)] really: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = run.parse::<InterviewRunId>() else {
        return nowhere(&visit).await;
    };
    let text = text(&words, &really);
    let debrief = format!("{}#hypotheses", routes::interview_debrief(id));
    match usecases::interview::look_back(&visit.context, &visit.actor, id, text).await {
        Ok(()) => done(&debrief, ()),
        Err(error) => refuse(&visit, &debrief, &[("words", &words)], error).await,
    }
}

/// Deletes the words of an interview for practice.
#[server(prefix = "/do", endpoint = "erase-interview")]
pub async fn erase_interview(#[server(default)] run: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = run.parse::<InterviewRunId>() else {
        return nowhere(&visit).await;
    };
    match usecases::interview::erase(&visit.context, &visit.actor, id).await {
        Ok(()) => done(&format!("{INTERVIEWS}?notice=interview-erased"), ()),
        Err(error) => refuse(&visit, &routes::interview_debrief(id), &[], error).await,
    }
}

/// Contests what a turn was called; an assessor decides.
#[server(prefix = "/do", endpoint = "contest-coding")]
pub async fn contest_coding(
    #[server(default)] run: String,
    #[server(default)] turn: String,
    #[server(default)] label: String,
    #[server(default)] reason: String,
    #[server(default)] really: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = run.parse::<InterviewRunId>() else {
        return nowhere(&visit).await;
    };
    let turn = number(&turn);
    let place = format!("{}#said-{turn}", routes::interview_debrief(id));
    let (context, actor) = (&visit.context, &visit.actor);
    let why = text(&reason, &really);
    match usecases::interview::contest(context, actor, id, turn, &label, why).await {
        Ok(()) => done(&place, ()),
        Err(error) => {
            let at = turn.to_string();
            let fields = [
                ("turn", at.as_str()),
                ("label", &label),
                ("reason", &reason),
            ];
            refuse(&visit, &place, &fields, error).await
        }
    }
}

/// Objects to the report of an interview that ended for demands that have no place in one. `interview` is its case, where the words of it were
/// deleted: then there is no debrief to go back to.
#[server(prefix = "/do", endpoint = "object-report")]
pub async fn object_report(
    #[server(default)] run: String,
    #[server(default)] objection: String,
    #[server(default)] interview: String,
    #[server(default)] really: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = run.parse::<InterviewRunId>() else {
        return nowhere(&visit).await;
    };
    let place = if interview.is_empty() {
        format!("{}#report", routes::interview_debrief(id))
    } else {
        format!("{}#report-{id}", routes::interview(&interview))
    };
    let said = text(&objection, &really);
    match usecases::interview::object(&visit.context, &visit.actor, id, said).await {
        Ok(()) => done(&place, ()),
        Err(error) => {
            let fields = [("run", run.as_str()), ("objection", &objection)];
            refuse(&visit, &place, &fields, error).await
        }
    }
}

/// What was typed; `really`: it was looked at again, and is invented.
fn text<'t>(words: &'t str, really: &str) -> Text<'t> {
    Text {
        words,
        really: !really.is_empty(),
    }
}

/// Begins the next assessed interview of a strand.
#[server(prefix = "/do", endpoint = "begin-measured")]
pub async fn begin_measured(#[server(default)] strand: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let locale = visit.words.locale;
    match usecases::interview::begin_measured(&visit.context, &visit.actor, &strand, locale).await {
        Ok(run) => done(&routes::interview_run(run), ()),
        Err(error) => refuse(&visit, MEASURING, &[], error).await,
    }
}
