//! From what was typed to the form that is written.

use super::sent::{FormSent, RowSent};
use super::shape::{KEPT, Shape, is_marked, sides, what};
use crate::UseCaseError;
use authoring::forms::{Field, Form, Setting, What};
use base::{Message, Slug};
use quiz::Kind;

/// Fields of one form; the largest block of the format has some hundred.
const MOST_ROWS: usize = 600;
/// Settings of one form.
const MOST_SETTINGS: usize = 60;

/// The form with what was typed. `before` is the block as it was read: what was not changed is taken from there, so that it keeps
/// its bytes.
pub(super) fn filled(
    before: &Form,
    sent: &FormSent,
    is_translation: bool,
) -> Result<Form, UseCaseError> {
    let is_whole = sent.rows.len() <= MOST_ROWS
        && sent.settings.len() <= MOST_SETTINGS
        && keeps_everything(before, sent);
    if !is_whole {
        return Err(UseCaseError::Conflict(Message::new("studio-key")));
    }
    let shape = Shape::of(before, is_translation);
    let id = sent.id.trim();
    // What is no id cannot be read again; one that was none before stays.
    if id != before.id && Slug::parse(id).is_none() {
        return Err(UseCaseError::field(
            "id",
            Message::new("studio-forms-id-wrong"),
        ));
    }
    let mut fields = Vec::with_capacity(sent.rows.len());
    for (at, row) in sent.rows.iter().enumerate() {
        if let Some(field) = field(before, row, at, shape)? {
            fields.push(field);
        }
    }
    Ok(Form {
        word: before.word.clone(),
        id: id.to_owned(),
        kind: before.kind,
        settings: settings(before, sent),
        fields,
    })
}

/// Lines that no field is made of are sent as their places only; a form without one of them is not whole.
fn keeps_everything(before: &Form, sent: &FormSent) -> bool {
    let kept = before.fields.iter().enumerate();
    kept.filter(|(_, field)| field.what.is_none())
        .all(|(at, _)| {
            sent.rows
                .iter()
                .any(|row| row.what == KEPT && row.origin == Some(at))
        })
}

fn settings(before: &Form, sent: &FormSent) -> Vec<Setting> {
    let mut settings = Vec::with_capacity(sent.settings.len());
    for (at, (key, value)) in sent.settings.iter().enumerate() {
        let earlier = sent.settings.iter().take(at);
        let nth = earlier.filter(|(one, _)| one == key).count();
        let mut same = before.settings.iter().filter(|one| one.key == *key);
        let old = same.nth(nth);
        let value = match old {
            Some(old) if *value == old.value => old.value.clone(),
            _ => value.split_whitespace().collect::<Vec<_>>().join(" "),
        };
        // One that was empty before is a mistake that the compiler names; one that was emptied is taken out.
        if !value.is_empty() || old.is_some_and(|old| old.value.is_empty()) {
            settings.push(Setting {
                key: key.clone(),
                value,
            });
        }
    }
    settings
}

fn field(
    before: &Form,
    row: &RowSent,
    at: usize,
    shape: Shape,
) -> Result<Option<Field>, UseCaseError> {
    let old = row.origin.and_then(|origin| before.fields.get(origin));
    if row.what == KEPT {
        return Ok(old.filter(|old| old.what.is_none()).cloned());
    }
    let Some(what) = what(&row.what) else {
        return Err(UseCaseError::Conflict(Message::new("studio-key")));
    };
    let old = old.filter(|old| old.what == Some(what));
    Ok(Some(Field {
        what: Some(what),
        mark: mark(row, what, shape),
        text: text(row, old, what, at, shape)?,
        origin: row.origin.filter(|_| old.is_some()),
    }))
}

/// A browser sends the line ends of its own.
fn text(
    row: &RowSent,
    old: Option<&Field>,
    what: What,
    at: usize,
    shape: Shape,
) -> Result<String, UseCaseError> {
    let own = |text: &str| text.replace("\r\n", "\n");
    let (text, other) = (own(&row.text), own(&row.other));
    if what != What::Part || shape.kind != Some(Kind::Matching) {
        return Ok(text);
    }
    if text.contains("->") {
        let message = Message::new("studio-forms-arrow");
        return Err(UseCaseError::field(&format!("text-{at}"), message));
    }
    Ok(match old {
        Some(old) if sides(&old.text) == (text.as_str(), other.as_str()) => old.text.clone(),
        _ if text.trim().is_empty() && other.trim().is_empty() => String::new(),
        _ => format!("{} -> {}", text.trim(), other.trim())
            .trim()
            .to_owned(),
    })
}

/// The mark as it was, unless what is right was changed.
fn mark(row: &RowSent, what: What, shape: Shape) -> String {
    let brackets = match shape.kind {
        Some(Kind::SingleChoice | Kind::TrueFalse) => ["( )", "(x)"],
        Some(Kind::MultipleChoice) => ["[ ]", "[x]"],
        _ => return row.mark.clone(),
    };
    if what != What::Part || shape.is_translation || is_marked(&row.mark) == row.right {
        return row.mark.clone();
    }
    brackets[usize::from(row.right)].to_owned()
}
