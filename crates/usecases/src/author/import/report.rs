//! What every item of a file became, as it is kept.

use base::Message;
use exchange::{Item, Stop};
use serde::{Deserialize, Serialize};
use views::exchange::ImportRow;

/// Rows that are kept and shown; of larger files the rest is counted.
const ROWS: usize = 2000;
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
    pub left_out: usize,
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
    /// Counts everything and keeps the first rows; rows of what was refused come before the others where not all can be kept.
    pub(super) fn of(mut rows: Vec<Row>, obstacle: Option<Message>) -> Self {
        let taken: Vec<&Row> = rows.iter().filter(|row| row.id.is_some()).collect();
        let (count, remarks) = (taken.len(), taken.iter().map(|row| row.remarks.len()).sum());
        let all = rows.len();
        if all > ROWS {
            let mut kept: Vec<usize> = (0..all).collect();
            kept.sort_by_key(|place| rows[*place].id.is_some());
            kept.truncate(ROWS);
            let mut place = 0;
            kept.sort_unstable();
            rows.retain(|_| {
                place += 1;
                kept.binary_search(&(place - 1)).is_ok()
            });
        }
        Self {
            left_out: all - rows.len(),
            items: rows,
            taken: count,
            refused: all - count,
            remarks,
            obstacle,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_file_the_refused_items_are_kept_first() {
        let row = |line: usize| Row {
            line,
            name: String::new(),
            kind: None,
            id: (line != 3000).then(|| format!("q{line}")),
            category: String::new(),
            remarks: vec![Message::new("x"); usize::from(line == 1)],
        };
        let report = Report::of((1..=3000).map(row).collect(), None);
        assert_eq!(
            (
                report.taken,
                report.refused,
                report.remarks,
                report.left_out
            ),
            (2999, 1, 1, 1000)
        );
        let lines: Vec<usize> = report.items.iter().map(|row| row.line).collect();
        assert_eq!(
            (lines[0], lines[1998], lines[1999]),
            (1, 1999, 3000),
            "in the order of the file"
        );
    }
}
