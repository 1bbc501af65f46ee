//! Forms for those who want no syntax: a fenced block as fields, and back into the same Markdown.
//!
//! What stands where is told by the reader of the compiler. A field that was not changed is written with the very bytes it was read from,
//! and so is every line that no field is made of. Before a text is given back it is read again: words that would be read as something
//! else than the field they were typed into are refused, and with them the whole form.

mod blocks;
mod layout;
mod lines;
mod order;
mod read;
mod write;

pub use blocks::{are_neighbours, insert, remove, swap};
pub use lines::{Lines, lines};
pub use order::{mark, rank};
pub use read::read;
pub use write::{render, write};

pub use courseware::places::What;

use base::Slug;
use courseware::places::{self, BlockPlaces};
use quiz::Kind;
use std::collections::BTreeMap;

/// Which blocks a text holds.
#[derive(Debug, Clone, Copy)]
pub enum Reader<'k> {
    /// Questions; the kinds are those that the source gives them where the text is a translation, and empty for a source.
    Questions(&'k BTreeMap<Slug, Kind>),
    /// Actions, events, passages, endings and so on.
    Scenario { translated: bool },
    /// Details, facts, replies and utterances.
    Interview { translated: bool },
}

impl Reader<'_> {
    fn blocks(self, text: &str) -> Vec<BlockPlaces> {
        match self {
            Self::Questions(kinds) => places::questions(text, kinds),
            Self::Scenario { translated } => places::scenario_blocks(text, translated),
            Self::Interview { translated } => places::interview_blocks(text, translated),
        }
    }
}

/// A block as fields. Of a question it holds the key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What stands after the fence: `question`, `action`, `detail` and so on.
    pub word: String,
    pub id: String,
    /// Of a question, where it can be told.
    pub kind: Option<Kind>,
    /// In the order of the file.
    pub settings: Vec<Setting>,
    /// In the order of the file. Whoever adds, removes or moves one keeps this the order in which it is to be written.
    pub fields: Vec<Field>,
}

/// A setting of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    pub key: String,
    pub value: String,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// `None`: lines that this form does not understand. They are kept.
    pub what: Option<What>,
    /// What stands before the text: `(x)`, `- `, `Why:`, `2`; without blanks, empty where there is nothing.
    pub mark: String,
    /// Lines without marks of quotation, with `\n` between them.
    pub text: String,
    /// Which field of the text it was read from; `None` for a new one.
    pub origin: Option<usize>,
}

impl Field {
    /// A field that was not there before.
    pub fn new(what: What, mark: &str, text: &str) -> Self {
        Self {
            what: Some(what),
            mark: mark.to_owned(),
            text: text.to_owned(),
            origin: None,
        }
    }
}

impl Form {
    /// The text of the first field of this sort.
    pub fn get(&self, what: What) -> Option<&str> {
        let field = self.fields.iter().find(|field| field.what == Some(what))?;
        Some(&field.text)
    }

    /// Writes into the first field of this sort, which is added at its place where it is missing. An empty text takes it away.
    pub fn set(&mut self, what: What, text: &str) {
        let there = self
            .fields
            .iter_mut()
            .find(|field| field.what == Some(what));
        match there {
            Some(field) => text.clone_into(&mut field.text),
            None if text.is_empty() => {}
            None => {
                let new = Field::new(what, order::mark(what), text);
                self.add(new);
            }
        }
    }

    /// Adds a field after the last one that comes before its sort.
    pub fn add(&mut self, field: Field) {
        let rank = field.what.map(order::rank);
        let before = |one: &Field| one.what.map(order::rank) <= rank;
        let at = self.fields.iter().rposition(before).map_or(0, |at| at + 1);
        self.fields.insert(at, field);
    }

    /// The value of a setting.
    pub fn setting(&self, key: &str) -> Option<&str> {
        let setting = self.settings.iter().find(|setting| setting.key == key)?;
        Some(&setting.value)
    }

    /// Gives a setting a value; an empty one takes it away.
    pub fn set_setting(&mut self, key: &str, value: &str) {
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        let there = self.settings.iter().position(|setting| setting.key == key);
        match there {
            Some(at) if value.is_empty() => _ = self.settings.remove(at),
            Some(at) => self.settings[at].value = value,
            None if value.is_empty() => {}
            None => self.settings.push(Setting {
                key: key.to_owned(),
                value,
            }),
        }
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_blocks;
