//! A course as an archive of its folder.

use super::given::{refused, visitor};
use crate::house::House;
use crate::problem::Problem;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use documents::bundle::{Bundle, ZipError};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

/// `GET /author/{course}/course.zip`: what an author has in hand, exactly as a content folder holds it.
pub async fn course_archive(
    State(house): State<House>,
    Path(course): Path<String>,
    request: Request,
) -> Response {
    let visit = match visitor(&house, request).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/author"),
    };
    let found = usecases::author::studio::archive(&visit.context, &visit.actor, &course).await;
    let sources = match found {
        Ok(sources) => sources,
        Err(error) => return refused(&error, &app::routes::studio(&course)),
    };
    let packed = tokio::task::spawn_blocking(move || {
        let mut out = Vec::new();
        let mut bundle = Bundle::new(&mut out);
        for (path, bytes) in &sources.0 {
            bundle.add(path, bytes)?;
        }
        bundle.finish()?;
        Ok::<_, ZipError>(out)
    });
    match packed.await {
        Ok(Ok(bytes)) => {
            // A slug: letters, figures and hyphens.
            let name = format!("attachment; filename=\"{course}.zip\"");
            let headers = [
                (CONTENT_TYPE, String::from("application/zip")),
                (CONTENT_DISPOSITION, name),
            ];
            (headers, bytes).into_response()
        }
        Ok(Err(error)) => {
            tracing::error!(%error, "a course could not be packed");
            Problem::Unexpected.into_response()
        }
        Err(error) => {
            tracing::error!(%error, "a course could not be packed");
            Problem::Unexpected.into_response()
        }
    }
}
