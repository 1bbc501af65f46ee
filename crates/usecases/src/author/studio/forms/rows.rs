//! The fields of a block as a page shows them.

use super::arrange::{group, neighbour_after, neighbour_before};
use super::sent::RowSent;
use super::shape::{KEPT, Shape, is_marked, sides, what, word};
use authoring::forms::{Field, Form, Lines, What};
use base::Message;
use quiz::Kind;
use views::studio_forms::{FormRow, Group, RowControl};
use views::supervise::ProblemView;

/// The fields of a form as rows that a browser sends back.
pub(super) fn rows(form: &Form, shape: Shape) -> Vec<RowSent> {
    form.fields.iter().map(|field| row(field, shape)).collect()
}

fn row(field: &Field, shape: Shape) -> RowSent {
    let is_matching = shape.kind == Some(Kind::Matching) && field.what == Some(What::Part);
    let (text, other) = if is_matching {
        sides(&field.text)
    } else {
        (field.text.as_str(), "")
    };
    RowSent {
        what: field.what.map_or(KEPT, word).to_owned(),
        mark: field.mark.clone(),
        text: text.to_owned(),
        other: other.to_owned(),
        origin: field.origin,
        right: is_marked(&field.mark),
    }
}

/// What a page knows besides the rows themselves.
pub(super) struct Around<'a> {
    /// The block as it was read, or as it begins.
    pub before: &'a Form,
    /// The block that a translation was made from.
    pub original: Option<&'a Form>,
    pub shape: Shape<'a>,
    /// Where the block stands, and what is said of its lines; none for a new one.
    pub lines: Option<&'a Lines>,
    pub problems: &'a [ProblemView],
}

impl Around<'_> {
    pub fn views(&self, rows: &[RowSent]) -> Vec<FormRow> {
        let keys = keys(rows.iter().map(|row| what(&row.what)));
        let originals = self.original.map(|original| {
            let keys = self::keys(original.fields.iter().map(|field| field.what));
            (keys, original)
        });
        let source_of = |at: usize| {
            let (originals, form) = originals.as_ref()?;
            let key = keys[at]?;
            let place = originals.iter().position(|one| *one == Some(key))?;
            Some(form.fields.get(place)?.text.clone())
        };
        rows.iter()
            .enumerate()
            .map(|(at, row)| self.view(rows, at, row, source_of(at)))
            .collect()
    }

    fn view(&self, rows: &[RowSent], at: usize, row: &RowSent, source: Option<String>) -> FormRow {
        let sort = what(&row.what);
        let kept = row.origin.filter(|_| sort.is_none());
        let kept = kept.and_then(|origin| self.before.fields.get(origin));
        FormRow {
            what: sort.map_or(KEPT, word),
            name: sort.map_or(KEPT, |sort| self.shape.name(sort)),
            mark: row.mark.clone(),
            text: kept.map_or_else(|| row.text.clone(), |field| field.text.clone()),
            other: row.other.clone(),
            origin: row.origin,
            control: sort.map_or(RowControl::Kept, |sort| self.control(sort, &row.mark)),
            is_right: row.right,
            group: self.group(rows, at, sort),
            sample: None,
            source,
            problems: self.problems(row.origin),
        }
    }

    fn control(&self, sort: What, mark: &str) -> RowControl {
        match (sort, self.shape.kind) {
            (What::Part, Some(Kind::Matching)) => RowControl::Sides,
            _ if self.shape.is_translation => RowControl::Plain,
            (What::Part, Some(Kind::SingleChoice | Kind::TrueFalse)) => RowControl::One,
            (What::Part, Some(Kind::MultipleChoice)) => RowControl::Several,
            (What::Part, Some(Kind::ShortAnswer | Kind::Numeric)) => RowControl::Share,
            (What::Part, Some(Kind::MarkTranscript)) => RowControl::Turn,
            (What::Part, Some(Kind::CodeQuestion)) => RowControl::Label,
            (What::Level, _) if !mark.is_empty() => RowControl::Points,
            _ => RowControl::Plain,
        }
    }

    fn group(&self, rows: &[RowSent], at: usize, sort: Option<What>) -> Group {
        let Some(sort) = sort else {
            return Group::Alone;
        };
        if group(rows, at, self.shape).is_none() {
            return match sort {
                What::Misconception | What::Feedback | What::Reason => Group::Within,
                _ => Group::Alone,
            };
        }
        let is_fixed = self.shape.is_translation;
        let before = rows[..at].iter().filter(|row| row.what == rows[at].what);
        Group::Head {
            number: before.count() + 1,
            may_up: !is_fixed && neighbour_before(rows, at, self.shape).is_some(),
            may_down: !is_fixed && neighbour_after(rows, at, self.shape).is_some(),
            may_go: !is_fixed && (sort == What::Level || self.shape.repeated().contains(&sort)),
            may_grow: !is_fixed && sort == What::Criterion,
        }
    }

    fn problems(&self, origin: Option<usize>) -> Vec<Message> {
        let lines = origin.and_then(|origin| self.lines?.fields.get(origin));
        let Some(lines) = lines else {
            return Vec::new();
        };
        let own = self.problems.iter().filter(|one| lines.contains(&one.line));
        own.map(|one| one.message.clone()).collect()
    }
}

/// Where a field stands: the sort of its group and the how manieth of it, its own sort, and the how manieth under its head.
type Key = (What, usize, What, usize);

/// The places of fields, so that those of a translation are found in its source.
fn keys(sorts: impl Iterator<Item = Option<What>>) -> Vec<Option<Key>> {
    let mut seen: Vec<What> = Vec::new();
    let mut head: Option<(What, usize)> = None;
    let mut under: Vec<What> = Vec::new();
    let mut keys = Vec::new();
    for sort in sorts {
        let Some(sort) = sort else {
            keys.push(None);
            continue;
        };
        let goes_under = matches!(
            sort,
            What::Misconception | What::Feedback | What::Reason | What::Level
        );
        let key = if let Some((head, number)) = head.filter(|_| goes_under) {
            let nth = under.iter().filter(|one| **one == sort).count();
            under.push(sort);
            (head, number, sort, nth + 1)
        } else {
            let number = seen.iter().filter(|one| **one == sort).count();
            seen.push(sort);
            head = Some((sort, number));
            under.clear();
            (sort, number, sort, 0)
        };
        keys.push(Some(key));
    }
    keys
}

/// A translated block with an empty field for each that its source has.
pub(super) fn mirrored(form: &Form, original: &Form) -> Form {
    let mut full = form.clone();
    let wanted = keys(original.fields.iter().map(|field| field.what));
    let mut last = None;
    for (key, field) in wanted.iter().zip(&original.fields) {
        let (Some(key), Some(sort)) = (key, field.what) else {
            continue;
        };
        // Errors are named in the source.
        if sort == What::Misconception {
            continue;
        }
        let own = keys(full.fields.iter().map(|field| field.what));
        let place = own.iter().position(|one| one.as_ref() == Some(key));
        last = Some(place.unwrap_or_else(|| {
            let at = last.map_or(0, |last: usize| last + 1);
            full.fields.insert(at, Field::new(sort, &field.mark, ""));
            at
        }));
    }
    full
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(fields: &[(What, &str)]) -> Form {
        Form {
            word: String::from("question"),
            id: String::from("q"),
            kind: Some(Kind::SingleChoice),
            settings: Vec::new(),
            fields: fields
                .iter()
                .map(|(what, text)| Field::new(*what, "", text))
                .collect(),
        }
    }

    #[test]
    fn a_translation_gets_the_fields_of_its_source_at_their_places() {
        let source = form(&[
            (What::Prompt, "p"),
            (What::Part, "a"),
            (What::Misconception, "m"),
            (What::Feedback, "fa"),
            (What::Part, "b"),
            (What::Feedback, "fb"),
            (What::Why, "w"),
        ]);
        let translated = form(&[(What::Prompt, "P"), (What::Part, "A"), (What::Part, "B")]);
        let full = mirrored(&translated, &source);
        let found: Vec<(What, &str)> = full
            .fields
            .iter()
            .filter_map(|field| Some((field.what?, field.text.as_str())))
            .collect();
        assert_eq!(
            found,
            [
                (What::Prompt, "P"),
                (What::Part, "A"),
                (What::Feedback, ""),
                (What::Part, "B"),
                (What::Feedback, ""),
                (What::Why, ""),
            ]
        );
    }
}
