//! What every item of a file became, as it is kept.

use crate::UseCaseError;
use base::Message;
use exchange::{Item, Stop, Written};
use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};
use views::exchange::ImportRow;

/// Characters of a name or a category that are kept.
const LONGEST: usize = 200;

/// The report of an import. It holds names and remarks, no answers. Every row is kept: a file has as many items as a person can look through.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Report {
    /// A [`Row`] each, as JSON: so it takes a tenth of the memory, and only the rows that are shown are read.
    items: Vec<Box<RawValue>>,
    pub taken: usize,
    pub refused: usize,
    /// Remarks on those that were taken.
    pub remarks: usize,
    /// Nothing of it can be used, and why.
    pub obstacle: Option<Message>,
}

/// One item of the file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Row {
    line: usize,
    name: String,
    kind: Option<String>,
    id: Option<String>,
    category: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<Message>,
}

impl Row {
    /// The row of an item, and the question that it became.
    pub(super) fn of(item: Item) -> (Self, Option<Written>) {
        let question = item.question.as_ref();
        let row = Self {
            line: item.line,
            name: shorten(&item.name),
            kind: question.map(|question| question.kind.as_str().to_owned()),
            id: question.map(|question| question.id.to_string()),
            category: shorten(&item.category),
            remarks: item.remarks,
        };
        (row, item.question)
    }

    /// Where the file could not be read any further.
    pub(super) fn stop(stop: Stop) -> Self {
        Self {
            line: stop.line,
            name: String::new(),
            kind: None,
            id: None,
            category: String::new(),
            remarks: vec![stop.message],
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
    /// Adds a row that will not change any more, and counts it.
    pub(super) fn add(&mut self, row: &Row) -> Result<(), UseCaseError> {
        if row.id.is_some() {
            self.taken += 1;
            self.remarks += row.remarks.len();
        } else {
            self.refused += 1;
        }
        self.items.push(to_raw_value(row)?);
        Ok(())
    }

    /// How many items the file has.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The items in the order of the file, so many of them after so many others.
    pub fn rows(
        &self,
        skip: usize,
        most: usize,
    ) -> impl Iterator<Item = Result<ImportRow, UseCaseError>> {
        let rows = self.items.iter().skip(skip).take(most);
        rows.map(|row| Ok(serde_json::from_str::<Row>(row.get())?.into()))
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
