//! Pictures of a draft: one is sent, one is shown. A file comes as `multipart/form-data`, which server functions do not read.

use super::exchange::words;
use super::given::{refused, visitor};
use super::media::POLICY;
use crate::house::House;
use crate::problem::Problem;
use crate::{render, visit};
use app::visit::{Visit, encode};
use axum::extract::multipart::MultipartError;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart, Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use std::collections::BTreeMap;
use usecases::UseCaseError;
use usecases::author::studio::{self, LARGEST_PICTURE, NewPicture};
use views::account::Refused;

/// What is received of a form before it is cut short; only a piece of it is ever in memory.
const MOST_RECEIVED: usize = 48 * 1024 * 1024;

/// `GET /author/{course}/pictures/{name}`, for whoever edits the course.
pub async fn picture(
    State(house): State<House>,
    Path((course, name)): Path<(String, String)>,
    request: Request,
) -> Response {
    let visit = match visitor(&house, request).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/author"),
    };
    match studio::picture(&visit.context, &visit.actor, &course, &name).await {
        Ok(picture) => (
            [
                (CONTENT_TYPE, picture.content_type),
                // Another one may stand under this name a minute later.
                (CACHE_CONTROL, "private, no-cache"),
                (CONTENT_SECURITY_POLICY, POLICY),
            ],
            picture.bytes,
        )
            .into_response(),
        Err(error) => refused(&error, &app::routes::pictures(&course)),
    }
}

/// `POST /do/add-picture?course=…`: the course stands in the address, so that nobody who may not makes the server read a file.
pub async fn add_picture(State(house): State<House>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let visit = match visit::visit(&house, &parts, BTreeMap::new()).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/author"),
    };
    let course = visit.query("course").to_owned();
    let (context, actor) = (&visit.context, &visit.actor);
    let page = app::routes::pictures(&course);
    if let Err(error) = studio::may_add_picture(context, actor, &course).await {
        return refused(&error, &page);
    }
    let mut request = Request::from_parts(parts, body);
    DefaultBodyLimit::max(MOST_RECEIVED).apply(&mut request);
    let Ok(form) = Multipart::from_request(request, &()).await else {
        return Problem::Unreadable.into_response();
    };
    let mut new = match read(form).await {
        Ok(new) => new,
        Err(problem) => return problem.into_response(),
    };
    new.course = course;
    let typed = NewPicture {
        bytes: Vec::new(),
        ..new.clone()
    };
    match studio::add_picture(context, actor, new).await {
        Ok(name) => render::see_other(&format!(
            "{page}?added={}&notice=picture-added#added",
            encode(&name)
        )),
        Err(error) => back(&visit, &typed, error).await,
    }
}

async fn read(mut form: Multipart) -> Result<NewPicture, Problem> {
    let mut new = NewPicture::default();
    loop {
        let mut field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return Ok(new),
            Err(error) => return cut_short(&error, new),
        };
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "file" => {
                new.file_name = field.file_name().unwrap_or_default().to_owned();
                new.bytes.clear();
                loop {
                    match field.chunk().await {
                        Ok(Some(chunk)) => {
                            // The rest is received and thrown away, for a browser that is cut short shows no answer.
                            let room = (LARGEST_PICTURE + 1).saturating_sub(new.bytes.len());
                            new.bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
                        }
                        Ok(None) => break,
                        Err(error) => return cut_short(&error, new),
                    }
                }
            }
            "words" => new.words = words(field).await?,
            "name" => new.name = words(field).await?,
            "replaces" => new.replaces = words(field).await? == "1",
            "save_key" => new.save_key = words(field).await?,
            _ => {}
        }
    }
}

/// A body of which no more is received is a file that is too large: the use case says so in words.
fn cut_short(error: &MultipartError, mut new: NewPicture) -> Result<NewPicture, Problem> {
    if error.status() == http::StatusCode::PAYLOAD_TOO_LARGE {
        new.bytes.resize(LARGEST_PICTURE + 1, 0);
        Ok(new)
    } else {
        Err(Problem::Unreadable)
    }
}

/// Back to the form with what was typed; a browser never fills a file in again, and the page says so.
async fn back(visit: &Visit, typed: &NewPicture, error: UseCaseError) -> Response {
    let page = app::routes::pictures(&typed.course);
    let problems = match error {
        UseCaseError::Refused(problems) => problems,
        UseCaseError::SignInRequired | UseCaseError::Forbidden | UseCaseError::NotFound => {
            return refused(&error, &page);
        }
        other => vec![(String::new(), app::page::explain(&other))],
    };
    let fields = [
        ("form", "send"),
        ("words", typed.words.as_str()),
        ("name", typed.name.as_str()),
        ("replaces", if typed.replaces { "1" } else { "" }),
    ];
    let kept = Refused {
        fields: fields
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        problems,
    };
    match usecases::account::keep_refused(&visit.context, &visit.actor, kept).await {
        Ok(token) => render::see_other(&format!("{page}?refused={token}")),
        Err(error) => refused(&error, &page),
    }
}
