//! What certifications have beside their pages: the specimen of a programme's certificates, and the logo on them. A file comes as
//! `multipart/form-data`, which server functions do not read.

use super::given::{refused, visitor};
use crate::house::House;
use crate::problem::Problem;
use crate::{render, visit};
use app::visit::Visit;
use axum::extract::multipart::MultipartError;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart, Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use std::collections::BTreeMap;
use tokio::sync::Semaphore;
use usecases::UseCaseError;
use usecases::certify::certifications::{self, LARGEST_LOGO};
use views::account::Refused;

/// What is received of a form before it is cut short. A photograph that somebody takes for a logo is smaller; only a piece of it is
/// ever in memory.
const MOST_RECEIVED: usize = 32 * 1024 * 1024;

/// Files that are received at once: each stands in memory until it has been read.
static RECEIVED: Semaphore = Semaphore::const_new(2);

/// `GET /programmes/{programme}/template/specimen.pdf`
pub async fn specimen(
    State(house): State<House>,
    Path(programme): Path<String>,
    request: Request,
) -> Response {
    let visit = match visitor(&house, request).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/programmes"),
    };
    let certification = Some(visit.query("certification")).filter(|slug| !slug.is_empty());
    let set = certifications::preview(
        &visit.context,
        &visit.actor,
        &programme,
        certification,
        visit.words.locale,
    );
    match set.await {
        Ok(pdf) => (
            [
                (CONTENT_TYPE, "application/pdf"),
                (CONTENT_DISPOSITION, "inline; filename=\"specimen.pdf\""),
                (CACHE_CONTROL, "private, no-store"),
            ],
            pdf,
        )
            .into_response(),
        // What the fonts cannot set is said where the names are.
        Err(error @ UseCaseError::Refused(_)) => back(&visit, &programme, error).await,
        Err(error) => refused(&error, &app::routes::certificate_preview(&programme)),
    }
}

/// `GET /programmes/{programme}/template/logo.png`
pub async fn logo(
    State(house): State<House>,
    Path(programme): Path<String>,
    request: Request,
) -> Response {
    let visit = match visitor(&house, request).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/programmes"),
    };
    match certifications::logo(&visit.context, &visit.actor, &programme).await {
        Ok(picture) => (
            [
                (CONTENT_TYPE, "image/png"),
                (CACHE_CONTROL, "private, no-store"),
            ],
            picture,
        )
            .into_response(),
        Err(error) => refused(&error, &app::routes::certificate_template(&programme)),
    }
}

/// `POST /do/keep-logo?programme=…`: the programme stands in the address, so that nobody who may not makes the server read a file, and
/// so that the form can be given back whatever the body is.
pub async fn keep_logo(State(house): State<House>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let visit = match visit::visit(&house, &parts, BTreeMap::new()).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/programmes"),
    };
    let programme = visit.query("programme").to_owned();
    let (context, actor) = (&visit.context, &visit.actor);
    if let Err(error) = certifications::may_keep_logo(context, actor, &programme).await {
        return refused(&error, "/programmes");
    }
    // It is never closed.
    let _turn = RECEIVED.acquire().await;
    let mut request = Request::from_parts(parts, body);
    DefaultBodyLimit::max(MOST_RECEIVED).apply(&mut request);
    let Ok(form) = Multipart::from_request(request, &()).await else {
        return Problem::Unreadable.into_response();
    };
    let file = match file(form).await {
        Ok(file) => file,
        Err(problem) => return problem.into_response(),
    };
    match certifications::keep_logo(context, actor, &programme, file).await {
        Ok(_) => {
            let page = app::routes::certificate_template(&programme);
            render::see_other(&format!("{page}?notice=template-written"))
        }
        Err(error) => back(&visit, &programme, error).await,
    }
}

/// The file of the form. One that is too large is handed on as such: the use case says so in words. The rest of it is received and
/// thrown away, for a browser that is cut short shows no answer.
async fn file(mut form: Multipart) -> Result<Vec<u8>, Problem> {
    let mut file = None;
    loop {
        let mut field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return file.ok_or(Problem::Unreadable),
            Err(error) => return too_large(&error),
        };
        if field.name() != Some("logo") || file.is_some() {
            continue;
        }
        let mut bytes = Vec::new();
        loop {
            match field.chunk().await {
                Ok(Some(chunk)) => {
                    let room = (LARGEST_LOGO + 1).saturating_sub(bytes.len());
                    bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
                }
                Ok(None) => break,
                Err(error) => return too_large(&error),
            }
        }
        file = Some(bytes);
    }
}

/// A body of which no more is received is a file that is too large.
fn too_large(error: &MultipartError) -> Result<Vec<u8>, Problem> {
    if error.status() == http::StatusCode::PAYLOAD_TOO_LARGE {
        Ok(vec![0; LARGEST_LOGO + 1])
    } else {
        Err(Problem::Unreadable)
    }
}

/// Back to the page of the template, which says what is wrong.
async fn back(visit: &Visit, programme: &str, error: UseCaseError) -> Response {
    let page = app::routes::certificate_template(programme);
    let problems = match error {
        UseCaseError::Refused(problems) => problems,
        UseCaseError::SignInRequired | UseCaseError::Forbidden | UseCaseError::NotFound => {
            return refused(&error, &page);
        }
        other => vec![(String::new(), app::page::explain(&other))],
    };
    let kept = Refused {
        fields: Vec::new(),
        problems,
    };
    match usecases::account::keep_refused(&visit.context, &visit.actor, kept).await {
        Ok(token) => render::see_other(&format!("{page}?refused={token}")),
        Err(error) => refused(&error, &page),
    }
}
