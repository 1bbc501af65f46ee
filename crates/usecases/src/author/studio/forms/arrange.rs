//! Rows of a form come, go and change places, before anything is saved.

use super::sent::RowSent;
use super::shape::{Shape, what, word};
use authoring::forms::{What, rank};
use quiz::Kind;
use std::ops::Range;

/// What a button beside a row does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// Adds a group at the end of its sort.
    Add(What),
    /// Adds a level to the criterion that begins here.
    Grow(usize),
    Up(usize),
    Down(usize),
    Remove(usize),
}

impl Act {
    /// `add-hint`, `grow-3`, `up-3` and so on.
    pub fn parse(act: &str) -> Option<Self> {
        let (verb, rest) = act.split_once('-')?;
        let row = || rest.parse().ok();
        match verb {
            "add" => what(rest).map(Self::Add),
            "grow" => row().map(Self::Grow),
            "up" => row().map(Self::Up),
            "down" => row().map(Self::Down),
            "remove" => row().map(Self::Remove),
            _ => None,
        }
    }
}

/// The rows as the act leaves them, and the row that it was about.
pub(super) fn arrange(rows: &mut Vec<RowSent>, act: Act, shape: Shape) -> Option<usize> {
    let at = match act {
        Act::Add(what) if shape.repeated().contains(&what) => add(rows, what, shape),
        Act::Add(_) => return None,
        Act::Grow(head) => grow(rows, head, shape)?,
        Act::Up(at) => {
            let before = neighbour_before(rows, at, shape)?;
            swap(rows, before, at, shape);
            before
        }
        Act::Down(at) => {
            let own = group(rows, at, shape)?;
            let next = neighbour_after(rows, at, shape)?;
            let moved = group(rows, next, shape)?.len();
            swap(rows, at, next, shape);
            own.start + moved
        }
        Act::Remove(at) => {
            let gone = group(rows, at, shape)?;
            rows.drain(gone);
            at.saturating_sub(1)
        }
    };
    number(rows, shape);
    Some(at)
}

/// The rows that go with the one at a place, if it begins a group.
pub(super) fn group(rows: &[RowSent], at: usize, shape: Shape) -> Option<Range<usize>> {
    let head = what(&rows.get(at)?.what)?;
    let begins = shape.repeated().contains(&head)
        || matches!(head, What::Level)
        || (head == What::Part && !shape.under(head).is_empty());
    if !begins {
        return None;
    }
    let belongs = |row: &&RowSent| {
        let one = what(&row.what);
        one.is_some_and(|one| {
            shape.under(head).contains(&one) || (head == What::Criterion && one == What::Level)
        })
    };
    let more = rows.iter().skip(at + 1).take_while(belongs).count();
    Some(at..at + 1 + more)
}

/// Where the group of the same sort begins that ends right before this one.
pub(super) fn neighbour_before(rows: &[RowSent], at: usize, shape: Shape) -> Option<usize> {
    let sort = &group(rows, at, shape).and_then(|_| rows.get(at))?.what;
    (0..at).rev().find(|before| {
        rows[*before].what == *sort && group(rows, *before, shape).is_some_and(|one| one.end == at)
    })
}

/// Where the group of the same sort begins that follows this one.
pub(super) fn neighbour_after(rows: &[RowSent], at: usize, shape: Shape) -> Option<usize> {
    let next = group(rows, at, shape)?.end;
    (rows.get(next)?.what == rows[at].what && group(rows, next, shape).is_some()).then_some(next)
}

/// Two groups that follow each other change places.
fn swap(rows: &mut [RowSent], first: usize, second: usize, shape: Shape) {
    let Some(end) = group(rows, second, shape).map(|one| one.end) else {
        return;
    };
    rows[first..end].rotate_left(second - first);
}

fn new(what: What, mark: &str) -> RowSent {
    RowSent {
        what: word(what).to_owned(),
        mark: mark.to_owned(),
        ..RowSent::default()
    }
}

fn add(rows: &mut Vec<RowSent>, head: What, shape: Shape) -> usize {
    let comes_before = |row: &RowSent| what(&row.what).is_none_or(|one| rank(one) <= rank(head));
    // After the last of its sort: the criteria of a written task stand before its model answers.
    let last = rows.iter().rposition(|row| what(&row.what) == Some(head));
    let last = last.and_then(|last| group(rows, last, shape));
    let at = last.map_or_else(
        || {
            rows.iter()
                .rposition(comes_before)
                .map_or(0, |before| before + 1)
        },
        |group| group.end,
    );
    let mut group = vec![new(head, shape.mark(head))];
    group.extend(
        shape
            .under(head)
            .iter()
            .map(|one| new(*one, shape.mark(*one))),
    );
    if head == What::Criterion {
        // The least a criterion has.
        group.extend([new(What::Level, "0"), new(What::Level, "1")]);
    }
    rows.splice(at..at, group);
    at
}

fn grow(rows: &mut Vec<RowSent>, head: usize, shape: Shape) -> Option<usize> {
    let is_criterion = what(&rows.get(head)?.what) == Some(What::Criterion);
    let at = group(rows, head, shape).filter(|_| is_criterion)?.end;
    rows.insert(at, new(What::Level, "0"));
    Some(at)
}

/// Items are numbered from 1, levels of a criterion from 0, in the order in which they stand.
fn number(rows: &mut [RowSent], shape: Shape) {
    let (mut items, mut levels) = (0_u32, 0_u32);
    for row in rows {
        match what(&row.what) {
            Some(What::Part) if shape.kind == Some(Kind::Ordering) => {
                items += 1;
                row.mark = format!("{items}.");
            }
            Some(What::Criterion) => levels = 0,
            Some(What::Level) => {
                row.mark = levels.to_string();
                levels += 1;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(words: &str) -> Vec<RowSent> {
        let rows = words.split(' ').map(|word| {
            let (what, text) = word.split_once(':').unwrap_or((word, ""));
            RowSent {
                what: what.to_owned(),
                text: text.to_owned(),
                ..RowSent::default()
            }
        });
        rows.collect()
    }

    fn shown(rows: &[RowSent]) -> String {
        let shown = rows.iter().map(|row| match row.text.as_str() {
            "" => row.what.clone(),
            text => format!("{}:{text}", row.what),
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    fn check(kind: Kind, before: &str, act: &str, after: &str, about: usize) {
        let shape = Shape {
            word: "question",
            kind: Some(kind),
            is_translation: false,
        };
        let mut rows = rows(before);
        let at = arrange(&mut rows, Act::parse(act).unwrap(), shape);
        assert_eq!((shown(&rows).as_str(), at), (after, Some(about)), "{act}");
    }

    const TWO: &str = "prompt part:a misconception:m feedback:f part:b misconception feedback why";

    #[test]
    fn a_criterion_stands_after_the_others_and_before_the_model_answers() {
        let before = "prompt criterion:a level level part:model why";
        let after = "prompt criterion:a level level criterion level level part:model why";
        check(Kind::WrittenTask, before, "add-criterion", after, 4);
    }

    #[test]
    fn a_row_goes_and_moves_with_what_belongs_to_it() {
        let choice = Kind::SingleChoice;
        let turned = "prompt part:b misconception feedback part:a misconception:m feedback:f why";
        check(choice, TWO, "up-4", turned, 1);
        check(choice, TWO, "down-1", turned, 4);
        let one = "prompt part:b misconception feedback why";
        check(choice, TWO, "remove-1", one, 0);
        let more = "prompt part:a misconception:m feedback:f part:b misconception feedback part misconception feedback why";
        check(choice, TWO, "add-part", more, 7);
        check(choice, "prompt why", "add-hint", "prompt hint why", 1);
    }

    #[test]
    fn items_and_levels_are_numbered_anew() {
        let shape = Shape {
            word: "question",
            kind: Some(Kind::Ordering),
            is_translation: false,
        };
        let mut items = rows("part:a feedback part:b feedback");
        arrange(&mut items, Act::Down(0), shape);
        let marks: Vec<&str> = items.iter().map(|row| row.mark.as_str()).collect();
        assert_eq!(marks, ["1.", "", "2.", ""]);
        assert_eq!(items[0].text, "b");
        let written = Kind::WrittenTask;
        let grown = "criterion level:a level:b level criterion level:c";
        check(
            written,
            "criterion level:a level:b criterion level:c",
            "grow-0",
            grown,
            3,
        );
        check(
            written,
            "criterion level:a level:b",
            "up-2",
            "criterion level:b level:a",
            1,
        );
    }

    #[test]
    fn what_cannot_be_done_changes_nothing() {
        let shape = Shape {
            word: "question",
            kind: Some(Kind::SingleChoice),
            is_translation: false,
        };
        for act in [
            "up-1",
            "down-4",
            "remove-0",
            "add-criterion",
            "grow-1",
            "up-99",
        ] {
            let mut rows = rows(TWO);
            assert_eq!(arrange(&mut rows, Act::parse(act).unwrap(), shape), None);
            assert_eq!(shown(&rows), TWO, "{act}");
        }
        assert_eq!(Act::parse("save"), None);
        assert_eq!(Act::parse("up-x"), None);
    }
}
