//! What every item of a file became, as it is kept.

use base::Message;
use exchange::{Item, Stop};
use serde::{Deserialize, Serialize};
use views::exchange::{ImportPreview, ImportRow};

/// Characters of a name or a category that are kept.
const LONGEST: usize = 200;

/// The report of an import. It holds names and remarks, no answers.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Report {
    pub items: Vec<Row>,
    pub taken: usize,
    pub refused: usize,
    /// Remarks on those that were taken.
    pub remarks: usize,
    pub obstacle: Option<Message>,
}

/// One item of the file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Row {
    pub line: usize,
    pub name: String,
    pub kind: Option<String>,
    pub id: Option<String>,
    pub category: String,
    pub remarks: Vec<Message>,
}

impl Row {
    pub(super) fn of(item: &Item) -> Self {
        let question = item.question.as_ref();
        Self {
            line: item.line,
            name: shorten(&item.name),
            kind: question.map(|question| question.kind.as_str().to_owned()),
            id: question.map(|question| question.id.to_string()),
            category: shorten(&item.category),
            remarks: item.remarks.clone(),
        }
    }

    /// Where the file could not be read any further.
    pub(super) fn stop(stop: &Stop) -> Self {
        Self {
            line: stop.line,
            name: String::new(),
            kind: None,
            id: None,
            category: String::new(),
            remarks: vec![stop.message.clone()],
        }
    }

    /// What was made of it does not fit the course.
    pub(super) fn refuse(&mut self, why: Message) {
        self.kind = None;
        self.id = None;
        self.remarks.insert(0, why);
    }
}

impl Report {
    /// Counts everything. Every row is kept: a file has as many items as a person can look through.
    pub(super) fn of(rows: Vec<Row>, obstacle: Option<Message>) -> Self {
        let taken: Vec<&Row> = rows.iter().filter(|row| row.id.is_some()).collect();
        let (count, remarks) = (taken.len(), taken.iter().map(|row| row.remarks.len()).sum());
        Self {
            taken: count,
            refused: rows.len() - count,
            remarks,
            items: rows,
            obstacle,
        }
    }
}

impl From<Report> for ImportPreview {
    fn from(report: Report) -> Self {
        Self {
            items: report.items.into_iter().map(Into::into).collect(),
            taken: report.taken,
            refused: report.refused,
            remarks: report.remarks,
            obstacle: report.obstacle,
        }
    }
}

impl From<Row> for ImportRow {
    fn from(row: Row) -> Self {
        Self {
            line: row.line,
            name: row.name,
            kind: row.kind,
            id: row.id,
            category: row.category,
            remarks: row.remarks,
        }
    }
}

fn shorten(text: &str) -> String {
    crate::learn::words::shorten(text, LONGEST)
}
