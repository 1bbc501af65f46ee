//! A course as an archive of its folder.

use super::given::{refused, visitor};
use crate::house::House;
use crate::problem::Problem;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use documents::bundle::{Bundle, ZipError};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use usecases::author::Sources;

/// `GET /author/{course}/course.zip`: what an author has in hand, exactly as a content folder holds it; with `?version=` a published
/// version, by the beginning of its fingerprint.
pub async fn course_archive(
    State(house): State<House>,
    Path(course): Path<String>,
    request: Request,
) -> Response {
    let visit = match visitor(&house, request).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/author"),
    };
    let (context, actor) = (&visit.context, &visit.actor);
    let version = Some(visit.query("version")).filter(|one| !one.is_empty());
    let found = usecases::author::studio::archive(context, actor, &course, version).await;
    let sources = match found {
        Ok(sources) => sources,
        Err(error) => return refused(&error, &app::routes::studio(&course)),
    };
    let packed = tokio::task::spawn_blocking(move || packed(&sources));
    match packed.await {
        Ok(Ok(bytes)) => {
            // Letters, figures, hyphens, and of a scenario or a case a point.
            let of = version.map(|one| format!("-{one}")).unwrap_or_default();
            let name = format!("attachment; filename=\"{course}{of}.zip\"");
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

/// Files as an archive.
pub fn packed(sources: &Sources) -> Result<Vec<u8>, ZipError> {
    let mut out = Vec::new();
    let mut bundle = Bundle::new(&mut out);
    for (path, bytes) in &sources.0 {
        bundle.add(path, bytes)?;
    }
    bundle.finish()?;
    Ok(out)
}
