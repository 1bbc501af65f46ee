//! Files of a certificate behind its holder's link: the only public address of a credential.

use super::given::{refused, visitor};
use crate::house::House;
use crate::problem::Problem;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use usecases::UseCaseError;
use usecases::certify::FileKind;

/// Open Badges 3.0 (1EdTech, 2024), section 5.2: as a web resource, a credential with an embedded proof is `application/ld+json`, a
/// compact JWS `text/plain`.
const fn content_type(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Pdf => "application/pdf",
        FileKind::Json => "application/ld+json",
        FileKind::Jwt | FileKind::Proof => "text/plain; charset=utf-8",
        FileKind::Svg => "image/svg+xml",
        FileKind::Png => "image/png",
    }
}

/// `GET /verify/shared/{token}/certificate.{ending}`. Pages of other sites may fetch it, as verifiers do: whoever has the link was given it.
/// No cache keeps it, because the holder can end the link.
pub async fn file(
    State(house): State<House>,
    Path((token, name)): Path<(String, String)>,
    request: Request,
) -> Response {
    let kind = name
        .strip_prefix("certificate.")
        .and_then(FileKind::from_ending);
    let Some(kind) = kind else {
        return Problem::NotFound.into_response();
    };
    let visit = match visitor(&house, request).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/"),
    };
    let words = visit.words;
    match usecases::certify::shared_file(&visit.context, &visit.actor, &token, kind).await {
        Ok((code, bytes)) => {
            let name = format!("attachment; filename=\"{code}.{}\"", kind.ending());
            let headers = [
                (CONTENT_TYPE, content_type(kind).to_owned()),
                (CONTENT_DISPOSITION, name),
                (CACHE_CONTROL, String::from("private, no-store")),
                (ACCESS_CONTROL_ALLOW_ORIGIN, String::from("*")),
            ];
            (headers, bytes).into_response()
        }
        // A file that cannot be made says why.
        Err(UseCaseError::Conflict(why)) => {
            (http::StatusCode::CONFLICT, words.message(&why)).into_response()
        }
        Err(error) => refused(&error, "/"),
    }
}
