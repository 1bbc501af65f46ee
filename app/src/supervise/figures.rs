//! The table of a cohort's people. The page and the files are made of this one, so they hold the same cells.

use crate::t;
use crate::visit::Words;
use views::programme::ProgrammeCourse;
use views::programme_figures::{
    CertificationCell, CertificationState, CohortFigures, CourseCell, PersonRow, RoomCell, Stuck,
    Why,
};

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Empty,
    Text(String),
    Number(u32),
    /// A civil day, as `2026-11-26`.
    Day(String),
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its whole name.
    pub label: String,
    /// On the page it stands under the cell before, with this name.
    pub under: Option<String>,
}

/// The table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub heads: Vec<Head>,
    pub rows: Vec<Vec<Value>>,
}

/// The people who are shown, with everything that the page says of them.
pub fn sheet(words: Words, view: &CohortFigures) -> Sheet {
    Sheet {
        heads: heads(words, view),
        rows: view
            .people
            .iter()
            .map(|one| row(words, view, one))
            .collect(),
    }
}

fn heads(words: Words, view: &CohortFigures) -> Vec<Head> {
    let mut heads = vec![
        main(t!(words, "field-name")),
        main(t!(words, "field-agency")),
        under(t!(words, "field-country"), t!(words, "field-country")),
    ];
    for course in &view.courses {
        let title = course_title(course);
        heads.extend([
            main(t!(words, "cohort-head-lessons", title = title.as_str())),
            under(
                t!(words, "cohort-head-completed", title = title.as_str()),
                t!(words, "cohort-under-completed"),
            ),
            under(
                t!(words, "cohort-head-best", title = title.as_str()),
                t!(words, "cohort-under-best"),
            ),
            under(
                t!(words, "cohort-head-result", title = title.as_str()),
                t!(words, "cohort-under-result"),
            ),
        ]);
    }
    if view.has_room {
        heads.push(main(t!(words, "cohort-head-room")));
        heads.push(under(
            t!(words, "cohort-head-room-on"),
            t!(words, "cohort-under-room-on"),
        ));
    }
    for (_, title) in &view.certifications {
        let title = title.text.as_str();
        heads.extend([
            main(title.to_owned()),
            under(
                t!(words, "cohort-head-met", title = title),
                t!(words, "cohort-under-met"),
            ),
            under(
                t!(words, "cohort-head-until", title = title),
                t!(words, "cohort-under-until"),
            ),
        ]);
    }
    heads.push(main(t!(words, "cohort-head-seen")));
    heads.push(main(t!(words, "cohort-head-stuck")));
    heads
}

const fn main(label: String) -> Head {
    Head { label, under: None }
}

const fn under(label: String, short: String) -> Head {
    Head {
        label,
        under: Some(short),
    }
}

/// The title of a course in plain words, or its address where it is no longer published.
pub fn course_title(course: &ProgrammeCourse) -> String {
    let title = course.title.as_ref();
    title.map_or_else(|| course.slug.clone(), |title| title.text.clone())
}

fn row(words: Words, view: &CohortFigures, one: &PersonRow) -> Vec<Value> {
    let country = one.country.as_deref().map(|code| words.country(code));
    let mut cells = vec![
        Value::Text(one.name.clone()),
        text(Some(one.agency.clone())),
        text(country),
    ];
    for cell in &one.courses {
        cells.extend(course(words, cell));
    }
    if view.has_room {
        cells.extend(room(words, one.room.as_ref()));
    }
    for cell in &one.certifications {
        cells.extend(certification(words, cell));
    }
    cells.push(day(one.seen_on.clone()));
    let stuck: Vec<String> = one.stuck.iter().map(|one| said(words, one)).collect();
    cells.push(text(Some(stuck.join("; "))));
    cells
}

fn text(found: Option<String>) -> Value {
    match found {
        Some(text) if !text.is_empty() => Value::Text(text),
        _ => Value::Empty,
    }
}

fn day(found: Option<String>) -> Value {
    found.map_or(Value::Empty, Value::Day)
}

fn course(words: Words, cell: &CourseCell) -> [Value; 4] {
    let lessons = cell
        .lessons
        .map(|(done, all)| t!(words, "cohort-of", count = done, all = all));
    let result = cell.result.as_deref();
    let result = result.map(|word| words.text(&format!("cohort-result-{word}"), &[]));
    [
        text(lessons),
        day(cell.completed_on.clone()),
        cell.best.map_or(Value::Empty, Value::Number),
        text(result),
    ]
}

fn room(words: Words, cell: Option<&RoomCell>) -> [Value; 2] {
    match cell {
        Some(RoomCell::Shown { on }) => [
            text(Some(t!(words, "cohort-room-shown"))),
            Value::Day(on.clone()),
        ],
        Some(RoomCell::UnderWay { passed }) => [
            text(Some(t!(words, "cohort-room-passed", count = *passed))),
            Value::Empty,
        ],
        None => [Value::Empty, Value::Empty],
    }
}

fn certification(words: Words, cell: &CertificationCell) -> [Value; 3] {
    let state = (cell.state != CertificationState::None)
        .then(|| words.text(&format!("cohort-state-{}", cell.state.as_str()), &[]));
    let met = cell
        .met
        .map(|(met, of)| t!(words, "cohort-of", count = met, all = of));
    [text(state), text(met), day(cell.until.clone())]
}

/// Why somebody does not come further, and whose turn it is.
fn said(words: Words, one: &Stuck) -> String {
    let what = one.what.as_deref().unwrap_or_default();
    let mut arguments = vec![("what", base::Arg::from(what))];
    match &one.why {
        Why::Quiet { days } => arguments.push(("days", base::Arg::from(*days))),
        Why::Deadline { due_on } => arguments.push(("day", base::Arg::from(words.day(due_on)))),
        _ => {}
    }
    let why = words.text(&format!("stuck-{}", one.why.as_str()), &arguments);
    let turn = words.text(&format!("stuck-turn-{}", one.why.turn()), &[]);
    t!(words, "stuck-said", why = why, turn = turn)
}
