//! The report of an award run, as a file.

use super::given::{refused, visitor};
use crate::house::House;
use crate::problem::Problem;
use axum::extract::{Path, Request, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use base::AwardRunId;
use documents::sheet::{Cell, Sheet, csv};
use usecases::UseCaseError;

/// `GET /programmes/runs/{run}/report.csv`: what the page of the run shows.
pub async fn report(
    State(house): State<House>,
    Path(run): Path<String>,
    request: Request,
) -> Response {
    match make(&house, &run, request).await {
        Ok((name, bytes)) => (
            [
                (CONTENT_TYPE, String::from("text/csv; charset=utf-8")),
                (
                    CONTENT_DISPOSITION,
                    format!("attachment; filename=\"{name}\""),
                ),
            ],
            bytes,
        )
            .into_response(),
        Err(Some(error)) => {
            let next = run.parse::<AwardRunId>().map(app::routes::award_run);
            refused(
                &error,
                &next.unwrap_or_else(|_| String::from("/programmes")),
            )
        }
        Err(None) => Problem::Unexpected.into_response(),
    }
}

/// The name of the file and the file; no error of a person where it could not be written.
async fn make(
    house: &House,
    run: &str,
    request: Request,
) -> Result<(String, Vec<u8>), Option<UseCaseError>> {
    let visit = visitor(house, request).await.map_err(Some)?;
    visit.actor.person().map_err(Some)?;
    let id: AwardRunId = run.parse().map_err(|_| Some(UseCaseError::NotFound))?;
    let words = visit.words;
    let view = usecases::certify::run(&visit.context, &visit.actor, id, words.locale)
        .await
        .map_err(Some)?;
    let (heads, rows) = app::certify::runs::report(words, &view);
    let sheet = Sheet {
        name: view.title.text.clone(),
        right_to_left: words.locale.direction().as_str() == "rtl",
        made_on: view.started_on.parse().map_err(|_| None)?,
        heads,
        rows: rows
            .into_iter()
            .map(|row| row.into_iter().map(Cell::Text).collect())
            .collect(),
    };
    let bytes = csv(&sheet.heads, &sheet.rows).map_err(|error| {
        tracing::error!(%error, "a report could not be written");
        None
    })?;
    Ok((format!("awards-{}.csv", view.started_on), bytes))
}
