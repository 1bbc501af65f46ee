//! Questions in and out: GIFT, Moodle XML and Aiken.
//!
//! What comes in becomes question blocks in the Markdown of `docs/authoring.md`, one item of the file after the
//! other, each with remarks on what was changed or left out; nothing is dropped without one. What goes out is
//! written from compiled questions. `docs/exchange.md` has the tables of what becomes what, both ways.
//!
//! Files come from strangers: every step is bounded by [`limits`], text stays text whatever it looks like, and an item
//! that cannot be taken does not stop the others. Pure: no file is opened here, no picture is kept.

mod aiken;
mod draft;
mod export;
mod gift;
mod input;
mod items;
pub mod limits;
mod moodle;
mod notes;
mod pictures;
#[cfg(test)]
mod tests;
mod text;
mod words;

pub use export::{Remark, write};
pub use items::{Items, items};

use base::{Competence, Message, Slug};
use quiz::Kind;
use std::collections::BTreeSet;

/// A format of files with questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Moodle's text format.
    Gift,
    /// Moodle's format with everything.
    MoodleXml,
    /// Multiple choice in plain lines; only read.
    Aiken,
}

impl Format {
    pub const ALL: [Self; 3] = [Self::Gift, Self::MoodleXml, Self::Aiken];

    /// The word of addresses and commands.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gift => "gift",
            Self::MoodleXml => "moodle-xml",
            Self::Aiken => "aiken",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }
}

/// What the file does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Of items without a tag `competence:…`.
    pub competence: Competence,
    /// Of items without a tag `difficulty:…`; 1 to 3.
    pub difficulty: u8,
    /// Ids that questions of the course have already.
    pub taken: BTreeSet<Slug>,
}

/// One item of a file. Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Where it begins in the file, from 1.
    pub line: usize,
    /// Its name in the file, or its first words. Plain text.
    pub name: String,
    /// Where it stood in the other system, as the question says it; may be empty. Plain text.
    pub category: String,
    /// `None` when it could not be taken; the first remark says why.
    pub question: Option<Written>,
    /// What was changed or left out: messages `exchange-…`, each at most once.
    pub remarks: Vec<Message>,
}

/// A question as it will stand in a bank. Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub id: Slug,
    pub kind: Kind,
    /// One fenced block.
    pub markdown: String,
    /// What the block shows as `media/NAME`.
    pub pictures: Vec<Picture>,
}

/// A picture that came with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// `a-z`, `0-9`, hyphens and a point; begins with the id of its question.
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Picture {
    /// Where it belongs in the folder of a course.
    pub fn path(&self) -> String {
        format!("media/{}", self.name)
    }
}

/// The file cannot be read any further. Items that came before are good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// From 1.
    pub line: usize,
    pub message: Message,
}

/// The file of a bank with these questions.
pub fn bank(questions: &[Written]) -> String {
    let mut file = String::from("+++\nimported = true\n+++\n");
    for question in questions {
        add(&mut file, question);
    }
    file
}

/// Puts a question at the end of the file of a bank.
pub fn add(file: &mut String, question: &Written) {
    file.push('\n');
    file.push_str(&question.markdown);
    if !question.markdown.ends_with('\n') {
        file.push('\n');
    }
}
