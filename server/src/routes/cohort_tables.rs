//! Tables of people. A file comes as `multipart/form-data`, which server functions do not read.

use super::exchange::{unread, words};
use crate::house::House;
use crate::problem::Problem;
use crate::{render, visit};
use app::visit::{Visit, encode};
use axum::extract::multipart::Multipart;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Request, State};
use axum::response::{IntoResponse, Response};
use base::CohortId;
use std::collections::BTreeMap;
use tokio::sync::Semaphore;
use usecases::UseCaseError;
use usecases::supervise::programmes::{LARGEST_TABLE, NewTable, may_try_table, try_table};
use views::account::Refused;

/// What stands beside the file in its form: much less than this.
const FIELDS: usize = 16 * 1024;

/// Files that are received at once: each stands in memory until it has been read.
static RECEIVED: Semaphore = Semaphore::const_new(3);

/// A table and the cohort it is for.
#[derive(Default)]
struct Form {
    programme: String,
    cohort: String,
    table: NewTable,
}

/// `POST /do/try-cohort-table`: reads a table and says what would become of each row. Nobody joins by it.
pub async fn try_cohort_table(State(house): State<House>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let visit = match visit::visit(&house, &parts, BTreeMap::new()).await {
        Ok(visit) => visit,
        Err(error) => {
            tracing::error!(%error, "a visitor could not be recognised");
            return Problem::Unexpected.into_response();
        }
    };
    // Nobody who is in no programme makes the server read a file.
    if let Err(error) = may_try_table(&visit.context, &visit.actor).await {
        return refuse(&visit, &Form::default(), error).await;
    }
    // It is never closed.
    let _turn = RECEIVED.acquire().await;
    let mut request = Request::from_parts(parts, body);
    DefaultBodyLimit::max(LARGEST_TABLE + FIELDS).apply(&mut request);
    let Ok(form) = Multipart::from_request(request, &()).await else {
        return Problem::Unreadable.into_response();
    };
    let mut form = match read(form).await {
        Ok(form) => form,
        Err(problem) => return problem.into_response(),
    };
    let mut table = std::mem::take(&mut form.table);
    form.table.create = table.create;
    table.country = Some(app::visit::country_named);
    let Ok(cohort) = form.cohort.parse::<CohortId>() else {
        return refuse(&visit, &form, UseCaseError::NotFound).await;
    };
    match try_table(&visit.context, &visit.actor, &form.programme, cohort, table).await {
        Ok(tried) => render::see_other(&app::routes::cohort_table(&form.programme, cohort, tried)),
        Err(error) => refuse(&visit, &form, error).await,
    }
}

async fn read(mut sent: Multipart) -> Result<Form, Problem> {
    let mut form = Form::default();
    while let Some(field) = sent.next_field().await.map_err(|error| unread(&error))? {
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "file" => {
                form.table.file_name = field.file_name().unwrap_or_default().to_owned();
                form.table.bytes = field.bytes().await.map_err(|error| unread(&error))?.into();
            }
            "programme" => form.programme = words(field).await?,
            "cohort" => form.cohort = words(field).await?,
            "create" => form.table.create = !words(field).await?.is_empty(),
            _ => {}
        }
    }
    Ok(form)
}

/// Back to the form with what was ticked; a browser never fills a file in again.
async fn refuse(visit: &Visit, form: &Form, error: UseCaseError) -> Response {
    let page = match form.cohort.parse::<CohortId>() {
        Ok(cohort) => app::routes::cohort_people(&form.programme, cohort),
        Err(_) => String::from("/programmes"),
    };
    let problems = match error {
        UseCaseError::Refused(problems) => problems,
        UseCaseError::SignInRequired => {
            return render::see_other(&format!("/sign-in?ended=1&next={}", encode(&page)));
        }
        other => vec![(String::new(), app::page::explain(&other))],
    };
    let ticked = form
        .table
        .create
        .then(|| (String::from("create"), String::from("1")));
    let refused = Refused {
        fields: ticked.into_iter().collect(),
        problems,
    };
    match usecases::account::keep_refused(&visit.context, &visit.actor, refused).await {
        Ok(token) => render::see_other(&format!("{page}?refused={token}")),
        Err(_) => render::see_other(&format!("{page}?notice=error-unexpected")),
    }
}
