//! A course that is brought as an archive. A file comes as `multipart/form-data`, which server functions do not read.

use super::exchange::{unread, words};
use super::turns::Turns;
use crate::house::House;
use crate::problem::Problem;
use crate::{render, visit};
use app::visit::{Visit, encode};
use axum::extract::multipart::Multipart;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Request, State};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeMap;
use usecases::UseCaseError;
use usecases::author::studio::{self, LARGEST_ARCHIVE, NewArchive};
use views::account::Refused;

/// What stands beside the file in its form.
const FIELDS: usize = 16 * 1024;

/// Archives that are received at once.
static RECEIVED: Turns = Turns::new(2);

/// `POST /do/bring-course?course=…`: reads an archive and leads to what it would change. Nothing is changed by it. The course stands in the
/// address, so that nobody who does not edit it makes the server read sixty megabytes.
pub async fn bring_course(State(house): State<House>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let visit = match visit::visit(&house, &parts, BTreeMap::new()).await {
        Ok(visit) => visit,
        Err(error) => {
            tracing::error!(%error, "a visitor could not be recognised");
            return Problem::Unexpected.into_response();
        }
    };
    let course = visit.query("course").to_owned();
    if let Err(error) = studio::may_bring_to(&visit.context, &visit.actor, &course).await {
        return refuse(&visit, &course, "", error).await;
    }
    // Until it has been read: until then it stands in memory.
    let _turn = RECEIVED.take(visit.actor.account()).await;
    let mut request = Request::from_parts(parts, body);
    DefaultBodyLimit::max(LARGEST_ARCHIVE + FIELDS).apply(&mut request);
    let Ok(form) = Multipart::from_request(request, &()).await else {
        return Problem::Unreadable.into_response();
    };
    let mut new = match read(form).await {
        Ok(new) => new,
        Err(problem) => return problem.into_response(),
    };
    new.course.clone_from(&course);
    let encoding = new.encoding.clone();
    match studio::bring(&visit.context, &visit.actor, new).await {
        Ok(id) => render::see_other(&app::routes::course_arrival(&course, id)),
        Err(error) => refuse(&visit, &course, &encoding, error).await,
    }
}

async fn read(mut form: Multipart) -> Result<NewArchive, Problem> {
    let mut new = NewArchive::default();
    while let Some(field) = form.next_field().await.map_err(|error| unread(&error))? {
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "file" => {
                new.file_name = field.file_name().unwrap_or_default().to_owned();
                new.bytes = field.bytes().await.map_err(|error| unread(&error))?.into();
            }
            "encoding" => new.encoding = words(field).await?,
            _ => {}
        }
    }
    Ok(new)
}

/// Back to the form with everything that speaks against the archive; a browser never fills a file in again, and the page says so.
async fn refuse(visit: &Visit, course: &str, encoding: &str, error: UseCaseError) -> Response {
    let form = if course.is_empty() {
        String::from("/author")
    } else {
        app::routes::course_import(course)
    };
    let problems = match error {
        UseCaseError::Refused(problems) => problems,
        UseCaseError::SignInRequired => {
            return render::see_other(&format!("/sign-in?ended=1&next={}", encode(&form)));
        }
        other => vec![(String::new(), app::page::explain(&other))],
    };
    let refused = Refused {
        fields: vec![(String::from("encoding"), encoding.to_owned())],
        problems,
    };
    let kept = usecases::account::keep_refused(&visit.context, &visit.actor, refused).await;
    match kept {
        Ok(token) => render::see_other(&format!("{form}?refused={token}")),
        Err(_) => render::see_other(&format!("{form}?notice=error-unexpected")),
    }
}
