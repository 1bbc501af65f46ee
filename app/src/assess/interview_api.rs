//! Forms of assessors about interviews: confirming, contested labels, reports. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome, done, refuse, visit};
use crate::routes;
use base::{CodingContestId, InterviewRunId, Message};
use leptos::prelude::*;
use usecases::UseCaseError;

const MARKING: &str = "/marking";

/// Confirms or overrules what the program made of an assessed interview.
#[server(prefix = "/do", endpoint = "judge-interview")]
pub async fn judge_interview(
    #[server(default)] run: String,
    #[server(default)] passed: String,
    #[server(default)] reason: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = run.parse::<InterviewRunId>() else {
        return refuse(&visit, MARKING, &[], UseCaseError::NotFound).await;
    };
    let (context, actor) = (&visit.context, &visit.actor);
    let judged = match yes_or_no(&passed, "passed") {
        Ok(yes) => usecases::interview::judge(context, actor, id, yes, &reason).await,
        Err(error) => Err(error),
    };
    match judged {
        Ok(()) => done("/marking?notice=interview-judged", ()),
        Err(error) => {
            let fields = [("passed", passed.as_str()), ("reason", &reason)];
            refuse(&visit, &routes::judging(id), &fields, error).await
        }
    }
}

/// Decides what a contested turn is called.
#[server(prefix = "/do", endpoint = "decide-coding")]
pub async fn decide_coding(
    #[server(default)] contest: String,
    #[server(default)] label: String,
    #[server(default)] reason: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = contest.parse::<CodingContestId>() else {
        return refuse(&visit, MARKING, &[], UseCaseError::NotFound).await;
    };
    let decided =
        usecases::interview::decide_contest(&visit.context, &visit.actor, id, &label, &reason);
    match decided.await {
        Ok(()) => done("/marking?notice=coding-decided", ()),
        Err(error) => {
            let fields = [("label", label.as_str()), ("reason", &reason)];
            refuse(&visit, &routes::coding_contest(id), &fields, error).await
        }
    }
}

/// Decides whether demands that ended an interview were such.
#[server(prefix = "/do", endpoint = "decide-report")]
pub async fn decide_report(
    #[server(default)] run: String,
    #[server(default)] upheld: String,
    #[server(default)] reason: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = run.parse::<InterviewRunId>() else {
        return refuse(&visit, MARKING, &[], UseCaseError::NotFound).await;
    };
    let (context, actor) = (&visit.context, &visit.actor);
    let decided = match yes_or_no(&upheld, "upheld") {
        Ok(yes) => usecases::interview::decide_report(context, actor, id, yes, &reason).await,
        Err(error) => Err(error),
    };
    match decided {
        Ok(()) => done("/marking?notice=report-decided", ()),
        Err(error) => {
            let fields = [("upheld", upheld.as_str()), ("reason", &reason)];
            refuse(&visit, &routes::interview_report(id), &fields, error).await
        }
    }
}

/// A choice that was made; nothing chosen is no "no".
fn yes_or_no(chosen: &str, field: &str) -> Result<bool, UseCaseError> {
    match chosen {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(UseCaseError::field(field, Message::new("judging-choose"))),
    }
}

#[cfg(test)]
mod tests {
    use super::yes_or_no;

    #[test]
    fn nothing_chosen_is_no_decision() {
        assert!(yes_or_no("", "passed").is_err());
        assert!(matches!(yes_or_no("no", "passed"), Ok(false)));
        assert!(matches!(yes_or_no("yes", "passed"), Ok(true)));
    }
}
