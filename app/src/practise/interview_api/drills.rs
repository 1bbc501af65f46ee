//! Rounds of five minutes: name the question, or put it in better words.

use super::number;
use crate::components::question::response::certainty;
use crate::outcome::{AppError, Outcome, answer, done, refuse, visit};
use crate::routes;
use base::InterviewDrillId;
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::interview::{DrillGiven, Text};

/// Where rounds are begun.
const DRILLS: &str = "/practice/drills";

/// Begins a round: `code` or `repair`.
#[server(prefix = "/do", endpoint = "begin-drill")]
pub async fn begin_drill(#[server(default)] kind: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    match usecases::interview::begin_drill(&visit.context, &visit.actor, &kind).await {
        Ok(drill) => done(&routes::interview_drill(drill), ()),
        Err(error) => refuse(&visit, DRILLS, &[], error).await,
    }
}

/// Answers one item of a round.
#[server(prefix = "/do", endpoint = "answer-drill")]
pub async fn answer_drill(
    #[server(default)] drill: String,
    #[server(default)] number: String,
    #[server(default)] response: Vec<String>,
    #[server(default)] certainty: String,
    #[server(default)] item: String,
    #[server(default)] really: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = drill.parse::<InterviewDrillId>() else {
        return refuse(&visit, DRILLS, &[], UseCaseError::NotFound).await;
    };
    let answer = response.first().map_or("", String::as_str);
    let (sure, place) = (self::certainty(&certainty), self::number(&number));
    let given = DrillGiven {
        answer: Text {
            words: answer,
            really: !really.is_empty(),
        },
        item: &item,
    };
    let (context, actor) = (&visit.context, &visit.actor);
    let page = routes::interview_drill(id);
    match usecases::interview::answer_drill(context, actor, id, place, given, sure).await {
        Ok(()) => done(&format!("{page}#feedback"), ()),
        Err(error) => {
            let fields = [
                ("number", number.as_str()),
                ("response", answer),
                ("certainty", &certainty),
            ];
            refuse(&visit, &page, &fields, error).await
        }
    }
}

/// Deletes what the officer wrote in rounds of better words.
#[server(prefix = "/do", endpoint = "erase-repairs")]
pub async fn erase_repairs() -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let result = usecases::interview::erase_repairs(&visit.context, &visit.actor).await;
    answer(&visit, DRILLS, &[], result, "repairs-erased").await
}
