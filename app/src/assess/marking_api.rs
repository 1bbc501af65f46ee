//! Forms of assessors: marks and answers to objections. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;
use std::collections::BTreeMap;

#[cfg(feature = "ssr")]
use crate::outcome::{done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::routes;
#[cfg(feature = "ssr")]
use base::{ContestId, MarkingTaskId};
#[cfg(feature = "ssr")]
use usecases::UseCaseError;

/// Marks one response: for each criterion, by its place, the place of the level that was given.
#[server(prefix = "/do", endpoint = "mark-response")]
pub async fn mark_response(
    #[server(default)] task: String,
    #[server(default)] levels: BTreeMap<String, String>,
    #[server(default)] comment: String,
    #[server(default)] then: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = task.parse::<MarkingTaskId>() else {
        return refuse(&visit, "/marking", &[], UseCaseError::NotFound).await;
    };
    let given = in_order(&levels);
    match usecases::assess::mark(&visit.context, &visit.actor, id, given, &comment).await {
        Ok(()) if then == "next" => done("/marking?next=1&notice=marked", ()),
        Ok(()) => done("/marking?notice=marked", ()),
        Err(error) => {
            let names: Vec<String> = levels.keys().map(|at| format!("levels-{at}")).collect();
            let mut fields = vec![("comment", comment.as_str())];
            fields.extend(
                names
                    .iter()
                    .map(String::as_str)
                    .zip(levels.values().map(String::as_str)),
            );
            refuse(&visit, &routes::marking(id), &fields, error).await
        }
    }
}

/// Answers an objection: upheld, with the share the answer now earns, or not; always with a reason.
#[server(prefix = "/do", endpoint = "answer-contest")]
pub async fn answer_contest(
    #[server(default)] contest: String,
    #[server(default)] upheld: String,
    #[server(default)] share_percent: String,
    #[server(default)] comment: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let Ok(id) = contest.parse::<ContestId>() else {
        return refuse(&visit, "/marking", &[], UseCaseError::NotFound).await;
    };
    let is_upheld = upheld == "yes";
    let percent = share_percent.trim().parse().ok().filter(|_| is_upheld);
    let answered = if upheld.is_empty() {
        let words = base::Message::new("objection-choose");
        Err(UseCaseError::field("upheld", words))
    } else {
        usecases::assess::answer_contest(
            &visit.context,
            &visit.actor,
            id,
            is_upheld,
            percent,
            &comment,
        )
        .await
    };
    match answered {
        Ok(()) => done("/marking?notice=contest-answered", ()),
        Err(error) => {
            let fields = [
                ("upheld", upheld.as_str()),
                ("share_percent", share_percent.as_str()),
                ("comment", comment.as_str()),
            ];
            refuse(&visit, &routes::contest(id), &fields, error).await
        }
    }
}

/// Levels from the first criterion on. It ends where one has none: the levels after it would stand in the wrong place.
#[cfg(feature = "ssr")]
fn in_order(levels: &BTreeMap<String, String>) -> Vec<usize> {
    (0..levels.len())
        .map_while(|at| levels.get(&at.to_string())?.parse().ok())
        .collect()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn check(levels: &[(&str, &str)], expect: &[usize]) {
        let levels = levels
            .iter()
            .map(|(at, level)| ((*at).to_owned(), (*level).to_owned()))
            .collect();
        assert_eq!(in_order(&levels), expect);
    }

    #[test]
    fn levels_stand_with_their_criteria() {
        check(&[("0", "2"), ("1", "0")], &[2, 0]);
        // As words "10" comes before "2".
        let all: Vec<(String, String)> =
            (0..11).map(|at| (at.to_string(), at.to_string())).collect();
        let all: Vec<(&str, &str)> = all.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        check(&all, &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }

    #[test]
    fn a_criterion_without_a_level_moves_no_other() {
        check(&[("1", "2")], &[]);
        check(&[("0", "1"), ("2", "2")], &[1]);
        check(&[("0", "x")], &[]);
    }
}
