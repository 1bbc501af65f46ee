//! What certificates have beside their pages: files, the issuer's keys, status lists, the register, and the check of a file.

use super::given::{refused, visitor};
use super::pages::{Params, show};
use crate::house::House;
use crate::middleware::Frame;
use crate::problem::Problem;
use crate::{render, visit};
use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart, Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use std::collections::BTreeMap;
use tokio::sync::Semaphore;
use usecases::UseCaseError;
use usecases::certify::FileKind;

/// The longest file that is checked, and what stands around it in the form.
const LARGEST: usize = 2 * 1024 * 1024;
const AROUND: usize = 16 * 1024;

/// Files that are received at once: each stands in memory until it has been read.
static RECEIVED: Semaphore = Semaphore::const_new(4);

fn content_type(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Pdf => "application/pdf",
        FileKind::Json => "application/vc+ld+json",
        FileKind::Jwt => "application/jwt",
        FileKind::Svg => "image/svg+xml",
        FileKind::Png => "image/png",
        FileKind::Proof => "text/plain; charset=utf-8",
    }
}

/// `GET /certificates/{code}` is a page; with an ending it is a file of one's own certificate.
pub async fn page_or_file(
    State(house): State<House>,
    Path(name): Path<String>,
    params: Params,
    request: Request,
) -> Response {
    let file = name
        .split_once('.')
        .and_then(|(code, ending)| Some((code, FileKind::from_ending(ending)?)));
    let Some((code, kind)) = file else {
        return show(
            house,
            |visit| Box::pin(app::certify::pages::certificate(visit)),
            params,
            request,
        )
        .await;
    };
    let here = request.uri().path().to_owned();
    let given = match visitor(&house, request).await {
        Ok(visit) => {
            let words = visit.words;
            let given = usecases::certify::file(&visit.context, &visit.actor, code, kind).await;
            // A file that cannot be made says why, on the page it was asked from.
            if let Err(UseCaseError::Conflict(why)) = &given {
                return (http::StatusCode::CONFLICT, words.message(why)).into_response();
            }
            given
        }
        Err(error) => Err(error),
    };
    match given {
        Ok(bytes) => {
            let name = format!("attachment; filename=\"{code}.{}\"", kind.ending());
            let headers = [
                (CONTENT_TYPE, content_type(kind).to_owned()),
                (CONTENT_DISPOSITION, name),
                (CACHE_CONTROL, String::from("private, no-cache")),
            ];
            (headers, bytes).into_response()
        }
        Err(error) => refused(&error, &here),
    }
}

/// What anyone may fetch from anywhere: verifiers in other people's pages do.
fn public(kind: &'static str, cache: &'static str, bytes: impl IntoResponse) -> Response {
    let headers = [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, cache),
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, bytes).into_response()
}

/// `GET /.well-known/did.json`
pub async fn issuer(State(house): State<House>, request: Request) -> Response {
    let found = match visitor(&house, request).await {
        Ok(visit) => usecases::certify::issuer_document(&visit.context, &visit.actor).await,
        Err(error) => Err(error),
    };
    match found {
        Ok(Some(document)) => public(
            "application/did+json",
            "public, max-age=300",
            document.to_string(),
        ),
        Ok(None) => Problem::NotFound.into_response(),
        Err(error) => refused(&error, "/"),
    }
}

/// `GET /status/{list}`
pub async fn status(
    State(house): State<House>,
    Path(list): Path<String>,
    request: Request,
) -> Response {
    let found = match visitor(&house, request).await {
        Ok(visit) => usecases::certify::status_list(&visit.context, &visit.actor, &list).await,
        Err(error) => Err(error),
    };
    match found {
        Ok(list) => public("application/vc+ld+json", "public, max-age=300", list),
        Err(error) => refused(&error, "/"),
    }
}

/// `GET /verify/{code}/proof`
pub async fn proof(
    State(house): State<House>,
    Path(code): Path<String>,
    request: Request,
) -> Response {
    let found = match visitor(&house, request).await {
        Ok(visit) => {
            let (context, actor) = (&visit.context, &visit.actor);
            usecases::certify::proof(context, actor, &code, &visit.address).await
        }
        Err(error) => Err(error),
    };
    match found {
        Ok(bytes) => public("text/plain; charset=utf-8", "no-cache", bytes),
        Err(error) => refused(&error, "/"),
    }
}

/// The number in the address of a register that followed the first, in its one spelling.
fn later(number: &str) -> Result<u32, UseCaseError> {
    let read = number.parse().ok().filter(|read: &u32| *read > 1);
    read.filter(|read| read.to_string() == number)
        .ok_or(UseCaseError::NotFound)
}

/// `GET /register/checkpoint`
pub async fn checkpoint(State(house): State<House>, request: Request) -> Response {
    checkpoint_of(house, Ok(1), request).await
}

/// `GET /register/{number}/checkpoint`, of a register that began where entries were lost.
pub async fn later_checkpoint(
    State(house): State<House>,
    Path(number): Path<String>,
    request: Request,
) -> Response {
    checkpoint_of(house, later(&number), request).await
}

async fn checkpoint_of(
    house: House,
    register: Result<u32, UseCaseError>,
    request: Request,
) -> Response {
    let found = match (visitor(&house, request).await, register) {
        (Ok(visit), Ok(register)) => {
            usecases::certify::checkpoint(&visit.context, &visit.actor, register).await
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    match found {
        Ok(Some(note)) => public("text/plain; charset=utf-8", "no-cache", note),
        Ok(None) => Problem::NotFound.into_response(),
        Err(error) => refused(&error, "/"),
    }
}

/// `GET /register/tile/…`
pub async fn tile(
    State(house): State<House>,
    Path(path): Path<String>,
    request: Request,
) -> Response {
    tile_of(house, Ok(1), &path, request).await
}

/// `GET /register/{number}/tile/…`
pub async fn later_tile(
    State(house): State<House>,
    Path((number, path)): Path<(String, String)>,
    request: Request,
) -> Response {
    tile_of(house, later(&number), &path, request).await
}

async fn tile_of(
    house: House,
    register: Result<u32, UseCaseError>,
    path: &str,
    request: Request,
) -> Response {
    let found = match (visitor(&house, request).await, register) {
        (Ok(visit), Ok(register)) => {
            let path = format!("tile/{path}");
            usecases::certify::tile(&visit.context, &visit.actor, register, &path).await
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    match found {
        // A tile that is there never changes (C2SP tlog-tiles).
        Ok(bytes) => public(
            "application/octet-stream",
            "public, max-age=31536000, immutable",
            bytes,
        ),
        Err(error) => refused(&error, "/"),
    }
}

/// `POST /do/verify-file`: what a file says, as a page. Nothing of it is kept.
pub async fn verify_file(State(house): State<House>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let frame = parts.extensions.get::<Frame>().cloned();
    let visit = match visit::visit(&house, &parts, BTreeMap::new()).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/verify"),
    };
    // It is never closed.
    let _turn = RECEIVED.acquire().await;
    let mut request = Request::from_parts(parts, body);
    DefaultBodyLimit::max(LARGEST + AROUND).apply(&mut request);
    let Ok(form) = Multipart::from_request(request, &()).await else {
        return Problem::Unreadable.into_response();
    };
    let input = match read(form).await {
        Ok(input) if input.is_empty() => return render::see_other("/verify?file=none#file"),
        Ok(input) => input,
        Err(Problem::TooLarge) => return render::see_other("/verify?file=large#file"),
        Err(problem) => return problem.into_response(),
    };
    let (words, actor) = (visit.words, &visit.actor);
    let Some(frame) = frame else {
        return Problem::Unexpected.into_response();
    };
    let result = usecases::certify::verify_file(&visit.context, actor, input, words.locale)
        .await
        .map(|(verdict, found)| app::certify::verify::verified_file(words, verdict, found));
    render::answer(&house, &visit, &frame, result)
}

async fn read(mut form: Multipart) -> Result<Vec<u8>, Problem> {
    let unread = |error: &axum::extract::multipart::MultipartError| {
        if error.status() == http::StatusCode::PAYLOAD_TOO_LARGE {
            Problem::TooLarge
        } else {
            Problem::Unreadable
        }
    };
    while let Some(field) = form.next_field().await.map_err(|error| unread(&error))? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.map_err(|error| unread(&error))?;
            return if bytes.len() > LARGEST {
                Err(Problem::TooLarge)
            } else {
                Ok(bytes.to_vec())
            };
        }
    }
    Ok(Vec::new())
}
