//! Matching: each row has one right-hand side; some right-hand sides may belong to no row.
//!
//! A response is `row:choice` for each row that was matched, such as `["0:0", "1:3"]`; right-hand side `n` belongs to row `n`, so a right
//! pair has the same number twice. Each row earns an equal share; wrong ones cost nothing, because every row must be given something.
//!
//! ```text
//! kind: matching
//!
//! Who does what?
//!
//! - Child protection unit -> decides where the child sleeps tonight
//! > It is their decision, not that of the police.
//! - Interpreter -> puts into words what was said, and nothing else
//! - -> decides whether the account is true
//! ```

use crate::Points;
use crate::response::pair;
use base::{Message, Slug};

/// Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matching {
    /// Two to six. Right-hand side `n` belongs to row `n`.
    pub rows: Vec<Row>,
    /// How many right-hand sides there are: one a row, and the extra ones.
    pub rights: usize,
}

/// Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The error that another pair for this row shows.
    pub misconception: Option<Slug>,
}

pub(crate) fn accept(matching: &Matching, parts: Vec<String>) -> Result<Vec<String>, Message> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        match pair(part) {
            Some((row, right)) if row < matching.rows.len() && right < matching.rights => {
                pairs.push((row, right));
            }
            _ => return Err(Message::new("option-unknown")),
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    if pairs.is_empty() {
        return Err(Message::new("match-something"));
    }
    if pairs.windows(2).any(|two| two[0].0 == two[1].0) {
        return Err(Message::new("match-once"));
    }
    Ok(pairs
        .iter()
        .map(|(row, right)| format!("{row}:{right}"))
        .collect())
}

pub(crate) fn share(matching: &Matching, parts: &[String]) -> Points {
    let right = (0..matching.rows.len())
        .filter(|row| chosen(*row, parts) == Some(*row))
        .count();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Points::share(count(right), count(matching.rows.len()))
}

/// The right-hand side chosen for a row.
pub fn chosen(row: usize, parts: &[String]) -> Option<usize> {
    parts
        .iter()
        .filter_map(|part| pair(part))
        .find(|(one, _)| *one == row)
        .map(|(_, right)| right)
}

pub(crate) fn misconceptions<'a>(matching: &'a Matching, parts: &[String]) -> Vec<&'a Slug> {
    let wrong = |row: usize| chosen(row, parts).is_some_and(|right| right != row);
    matching
        .rows
        .iter()
        .enumerate()
        .filter(|(row, _)| wrong(*row))
        .filter_map(|(_, row)| row.misconception.as_ref())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::tests_support::parts;

    fn three() -> Matching {
        Matching {
            rows: vec![
                Row {
                    misconception: None
                };
                3
            ],
            rights: 5,
        }
    }

    #[test]
    fn every_row_earns_its_share() {
        let cases: [(&[&str], i32); 4] = [
            (&["0:0", "1:1", "2:2"], 60),
            (&["0:0", "1:2", "2:1"], 20),
            (&["0:0", "1:1", "2:4"], 40),
            (&[], 0),
        ];
        for (given, sixtieths) in cases {
            assert_eq!(share(&three(), &parts(given)).sixtieths(), sixtieths);
        }
    }

    #[test]
    fn a_row_is_matched_once_and_with_what_there_is() {
        let refused = |given: &[&str]| accept(&three(), parts(given)).unwrap_err().id;
        assert_eq!(refused(&["", ""]), "match-something");
        assert_eq!(refused(&["0:1", "0:2"]), "match-once");
        assert_eq!(refused(&["3:0"]), "option-unknown");
        assert_eq!(refused(&["0:5"]), "option-unknown");
        assert_eq!(
            accept(&three(), parts(&["2:0", "", "0:1"])).unwrap(),
            ["0:1", "2:0"]
        );
    }
}
