//! Files of a cohort: the table of its people, and the certificates they hold.

use super::given::{refused, visitor};
use crate::house::House;
use crate::problem::Problem;
use app::routes::cohort_shown;
use app::supervise::figures::{Sheet as Shown, Value, sheet};
use app::visit::{Visit, Words};
use app::{page::explain, t};
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use base::{CohortId, Direction};
use documents::bundle::{Bundle, file_name};
use documents::sheet::{Cell, Sheet, csv, xlsx};
use futures_core::Stream;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use std::io;
use std::pin::Pin;
use std::task::{self, Poll};
use tokio::sync::mpsc;
use usecases::UseCaseError;
use usecases::certify::FileKind;
use usecases::supervise::programmes::{take_certificates, take_figures, taken_file};
use views::programme_figures::{CohortFigures, IssuedRow, Show};

/// `GET /programmes/{programme}/cohorts/{cohort}/figures.csv?show=stuck`
pub async fn figures_csv(
    State(house): State<House>,
    Path(place): Path<(String, String)>,
    request: Request,
) -> Response {
    figures(&house, place, request, "csv").await
}

/// `GET /programmes/{programme}/cohorts/{cohort}/figures.xlsx?show=stuck`
pub async fn figures_xlsx(
    State(house): State<House>,
    Path(place): Path<(String, String)>,
    request: Request,
) -> Response {
    figures(&house, place, request, "xlsx").await
}

async fn figures(
    house: &House,
    (programme, cohort): (String, String),
    request: Request,
    format: &'static str,
) -> Response {
    let visit = match visitor(house, request).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/programmes"),
    };
    let show = Show::from_word(visit.query("show"));
    let id = match cohort_in(&visit, &cohort) {
        Ok(id) => id,
        Err(error) => return refused(&error, "/programmes"),
    };
    let (context, actor) = (&visit.context, &visit.actor);
    let how = (format, visit.words.locale);
    let view = match take_figures(context, actor, &programme, id, show, how).await {
        Ok(view) => view,
        // Nobody comes back to a file: the page has the links to it.
        Err(error) => return refused(&error, &cohort_shown(&programme, id, show)),
    };
    let made = made(visit.words, &view);
    let (kind, bytes) = if format == "xlsx" {
        (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            xlsx(&made),
        )
    } else {
        ("text/csv; charset=utf-8", csv(&made.heads, &made.rows))
    };
    match bytes {
        Ok(bytes) => {
            let name = format!("{programme}-{}.{format}", view.today);
            (headers(kind, &name), bytes).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "a table could not be written");
            Problem::Unexpected.into_response()
        }
    }
}

/// The cohort in the address; whoever is not signed in is asked to first.
fn cohort_in(visit: &Visit, cohort: &str) -> Result<CohortId, UseCaseError> {
    visit.actor.person()?;
    cohort.parse().map_err(|_| UseCaseError::NotFound)
}

/// A programme's address and a day are letters, digits and hyphens.
fn headers(kind: &'static str, name: &str) -> [(http::HeaderName, String); 3] {
    [
        (CONTENT_TYPE, kind.to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
        (CACHE_CONTROL, String::from("private, no-store")),
    ]
}

/// The table of the page as it is written into files.
fn made(words: Words, view: &CohortFigures) -> Sheet {
    let Shown { heads, rows } = sheet(words, view);
    Sheet {
        name: view.name.clone(),
        right_to_left: words.locale.direction() == Direction::RightToLeft,
        made_on: view.today.parse().unwrap_or_default(),
        heads: heads.into_iter().map(|head| head.label).collect(),
        rows: rows
            .into_iter()
            .map(|row| row.into_iter().map(cell).collect())
            .collect(),
    }
}

fn cell(value: Value) -> Cell {
    match value {
        Value::Empty => Cell::Empty,
        Value::Text(text) => Cell::Text(text),
        Value::Number(number) => Cell::Number(number),
        Value::Day(text) => day(text),
    }
}

fn day(text: String) -> Cell {
    text.parse().map_or(Cell::Text(text), Cell::Day)
}

/// Pieces of the archive that wait to be sent, and bytes of each.
const AHEAD: usize = 8;
const PIECE: usize = 64 * 1024;

/// `GET /programmes/{programme}/cohorts/{cohort}/certificates.zip`: one certificate after the other is fetched, packed and sent. In memory
/// stand one certificate and a few pieces of the archive.
pub async fn certificates(
    State(house): State<House>,
    Path((programme, cohort)): Path<(String, String)>,
    request: Request,
) -> Response {
    let visit = match visitor(&house, request).await {
        Ok(visit) => visit,
        Err(error) => return refused(&error, "/programmes"),
    };
    let id = match cohort_in(&visit, &cohort) {
        Ok(id) => id,
        Err(error) => return refused(&error, "/programmes"),
    };
    let (context, actor) = (&visit.context, &visit.actor);
    let locale = visit.words.locale;
    let rows = match take_certificates(context, actor, &programme, id, locale).await {
        Ok(rows) => rows,
        Err(error) => return refused(&error, &cohort_shown(&programme, id, Show::All)),
    };
    let (files, packed) = mpsc::channel::<(String, Vec<u8>)>(1);
    let (pieces, sent) = mpsc::channel(AHEAD);
    tokio::task::spawn_blocking(move || pack(packed, &Pieces(pieces)));
    let name = format!("{programme}-certificates.zip");
    tokio::spawn(async move {
        if let Err(error) = fetch(&visit, &programme, rows, &files).await {
            // Without its directory the archive is broken, and whoever opens it is told.
            tracing::error!(%error, "an archive of certificates could not be finished");
        }
    });
    (
        headers("application/zip", &name),
        Body::from_stream(Sent(sent)),
    )
        .into_response()
}

/// The end of an archive that is whole.
const END: &str = "";

/// Hands on the files of every certificate, then the list of them.
async fn fetch(
    visit: &Visit,
    programme: &str,
    rows: Vec<IssuedRow>,
    files: &mpsc::Sender<(String, Vec<u8>)>,
) -> Result<(), UseCaseError> {
    let mut index = Vec::new();
    for row in rows {
        let stem = format!("{}-{}", file_name(&row.holder), row.code);
        let mut names = Vec::new();
        for kind in [FileKind::Pdf, FileKind::Json] {
            let (context, actor) = (&visit.context, &visit.actor);
            match taken_file(context, actor, programme, &row.code, kind).await {
                Ok(bytes) => {
                    let name = format!("{stem}.{}", kind.ending());
                    if files.send((name.clone(), bytes)).await.is_err() {
                        // Whoever asked has gone.
                        return Ok(());
                    }
                    names.push(name);
                }
                // A name that no font can set has no PDF; the list says why.
                Err(UseCaseError::Conflict(why)) => {
                    names.push(visit.words.message(&explain(&UseCaseError::Conflict(why))));
                }
                Err(error) => return Err(error),
            }
        }
        index.push(line(row, &names));
    }
    let list = csv(&index_heads(visit.words), &index)
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    for (name, bytes) in [
        (String::from("index.csv"), list),
        (END.to_owned(), Vec::new()),
    ] {
        if files.send((name, bytes)).await.is_err() {
            break;
        }
    }
    Ok(())
}

fn index_heads(words: Words) -> [String; 7] {
    [
        t!(words, "issued-holder"),
        t!(words, "field-agency"),
        t!(words, "issued-certification"),
        t!(words, "cohort-files-code"),
        t!(words, "cohort-files-issued"),
        t!(words, "issued-until"),
        t!(words, "cohort-files-index-files"),
    ]
}

fn line(row: IssuedRow, names: &[String]) -> Vec<Cell> {
    vec![
        Cell::Text(row.holder),
        Cell::Text(row.agency),
        Cell::Text(row.title.text),
        Cell::Text(row.code),
        day(row.issued_on),
        row.expires_on.map_or(Cell::Empty, day),
        Cell::Text(names.join("; ")),
    ]
}

/// Packs what comes until the end does. Where it does not come, the archive is left without its directory, and the connection is cut.
fn pack(mut files: mpsc::Receiver<(String, Vec<u8>)>, pieces: &Pieces) {
    let mut bundle = Bundle::new(io::BufWriter::with_capacity(PIECE, pieces.clone()));
    while let Some((name, bytes)) = files.blocking_recv() {
        if name == END {
            if let Err(error) = bundle.finish() {
                tracing::debug!(%error, "an archive was not fetched to its end");
            }
            return;
        }
        if let Err(error) = bundle.add(&name, &bytes) {
            tracing::debug!(%error, "an archive was not fetched to its end");
            return;
        }
    }
    // Before the bundle is dropped, which writes a directory of what it has: the answer must not look whole.
    pieces.broken();
}

/// Where the archive is written to: whoever fetches it sets the pace.
#[derive(Clone)]
struct Pieces(mpsc::Sender<io::Result<Vec<u8>>>);

impl Pieces {
    fn broken(&self) {
        let broken = io::Error::other("the archive could not be finished");
        // Nobody is there any more to be told.
        drop(self.0.blocking_send(Err(broken)));
    }
}

impl io::Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0
            .blocking_send(Ok(bytes.to_vec()))
            .map_err(|_| io::ErrorKind::BrokenPipe)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The pieces as the body of an answer.
struct Sent(mpsc::Receiver<io::Result<Vec<u8>>>);

impl Stream for Sent {
    type Item = io::Result<Vec<u8>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}
