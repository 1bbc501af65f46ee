//! Files of questions in and out. A file comes as `multipart/form-data`, which server functions do not read.

use crate::house::House;
use crate::problem::Problem;
use crate::{render, visit};
use app::visit::{Visit, encode};
use axum::body::Body;
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest as _, Path, Request, State};
use axum::response::{IntoResponse, Response};
use base::Locale;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use std::collections::BTreeMap;
use tokio::sync::Semaphore;
use usecases::author::NewImport;
use usecases::{Actor, UseCaseError};
use views::account::Refused;

/// What stands beside the file in its form, and each of its words: much less than this.
const FIELDS: usize = 16 * 1024;

/// Files that are received at once: each stands in memory until it has been read.
static RECEIVED: Semaphore = Semaphore::const_new(3);

/// `POST /do/try-import`: reads a file and says what would become of every item. Nothing is imported by it.
pub async fn try_import(State(house): State<House>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let visit = match visit::visit(&house, &parts, BTreeMap::new()).await {
        Ok(visit) => visit,
        Err(error) => {
            tracing::error!(%error, "a visitor could not be recognised");
            return Problem::Unexpected.into_response();
        }
    };
    // Nobody who may not import makes the server read fifty megabytes.
    if let Err(error) = usecases::author::may_import(&visit.context, &visit.actor) {
        return refuse(&visit, &NewImport::default(), error).await;
    }
    // It is never closed.
    let _turn = RECEIVED.acquire().await;
    let mut request = Request::from_parts(parts, body);
    DefaultBodyLimit::max(usecases::author::LARGEST_IMPORT + FIELDS).apply(&mut request);
    let Ok(form) = Multipart::from_request(request, &()).await else {
        return Problem::Unreadable.into_response();
    };
    let new = match read(form).await {
        Ok(new) => new,
        Err(problem) => return problem.into_response(),
    };
    let mut kept = new;
    let bytes = std::mem::take(&mut kept.bytes);
    let new = NewImport {
        bytes,
        ..kept.clone()
    };
    match usecases::author::try_import(&visit.context, &visit.actor, new).await {
        Ok(import) => render::see_other(&app::routes::import(import)),
        Err(error) => refuse(&visit, &kept, error).await,
    }
}

async fn read(mut form: Multipart) -> Result<NewImport, Problem> {
    let mut new = NewImport::default();
    while let Some(field) = form.next_field().await.map_err(|error| unread(&error))? {
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "file" => {
                new.file_name = field.file_name().unwrap_or_default().to_owned();
                new.bytes = field.bytes().await.map_err(|error| unread(&error))?.into();
            }
            "course" => new.course = words(field).await?,
            "bank" => new.bank = words(field).await?,
            "format" => new.format = words(field).await?,
            "competence" => new.competence = words(field).await?,
            "difficulty" => new.difficulty = words(field).await?,
            _ => {}
        }
    }
    Ok(new)
}

/// What was typed or chosen. The limit of the form is that of the file in it: without one of its own, a name could be as long.
pub(super) async fn words(mut field: Field<'_>) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|error| unread(&error))? {
        if bytes.len() + piece.len() > FIELDS {
            return Err(Problem::TooLarge);
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

pub(super) fn unread(error: &MultipartError) -> Problem {
    if error.status() == http::StatusCode::PAYLOAD_TOO_LARGE {
        Problem::TooLarge
    } else {
        Problem::Unreadable
    }
}

/// Back to the form with what was typed; a browser never fills a file in again, and the page says so.
async fn refuse(visit: &Visit, typed: &NewImport, error: UseCaseError) -> Response {
    let form = if typed.course.is_empty() {
        String::from("/author")
    } else {
        app::routes::exchange(&typed.course)
    };
    let problems = match error {
        UseCaseError::Refused(problems) => problems,
        UseCaseError::SignInRequired => {
            return render::see_other(&format!("/sign-in?ended=1&next={}", encode(&form)));
        }
        other => vec![(String::new(), app::page::explain(&other))],
    };
    let fields = [
        ("bank", &typed.bank),
        ("format", &typed.format),
        ("competence", &typed.competence),
        ("difficulty", &typed.difficulty),
    ];
    let refused = Refused {
        fields: fields
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .collect(),
        problems,
    };
    let kept = usecases::account::keep_refused(&visit.context, &visit.actor, refused).await;
    match kept {
        Ok(token) => render::see_other(&format!("{form}?refused={token}")),
        Err(_) => render::see_other(&format!("{form}?notice=error-unexpected")),
    }
}

/// `GET /author/{course}/banks/{bank}/export/{format}`: a bank as a file of another system.
pub async fn export(
    State(house): State<House>,
    Path((course, bank, format)): Path<(String, String, String)>,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    let (actor, locale) = match visit::visit(&house, &parts, BTreeMap::new()).await {
        Ok(visit) => (visit.actor, visit.words.locale),
        Err(_) => (Actor::Anonymous, Locale::En),
    };
    match usecases::author::export(&house.context, &actor, &course, &bank, &format).await {
        Ok(export) => {
            // What the format cannot say is told on top of the file.
            let notes: Vec<String> = export
                .remarks
                .iter()
                .map(|(question, remark)| {
                    format!("{question}: {}", locales::message(locale, remark))
                })
                .collect();
            let export = export.with_notes(&notes);
            (
                [
                    (CONTENT_TYPE, export.content_type.to_owned()),
                    (
                        CONTENT_DISPOSITION,
                        format!("attachment; filename=\"{}\"", export.file_name),
                    ),
                ],
                Body::from(export.bytes),
            )
                .into_response()
        }
        Err(UseCaseError::SignInRequired) => {
            render::see_other(&format!("/sign-in?next={}", encode(parts.uri.path())))
        }
        Err(UseCaseError::Forbidden | UseCaseError::NotFound) => Problem::NotFound.into_response(),
        Err(error) => {
            tracing::error!(%error, "a bank could not be exported");
            Problem::Unexpected.into_response()
        }
    }
}
