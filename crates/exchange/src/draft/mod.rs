//! An item as it was read, before it is a question of Audire.

mod block;
mod category;
mod choices;
mod forms;
mod ids;
mod number;
mod percent;
mod rows;
mod tags;

pub(crate) use block::finish;
pub(crate) use ids::Ids;
pub(crate) use number::{Interval, interval, range};
pub(crate) use percent::Percent;

use crate::notes::Notes;
use crate::text::Block;
use base::Message;

/// An item of a file. Holds an answer key: never serialised.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub line: usize,
    pub name: String,
    pub category: String,
    /// What identified it in the other system.
    pub id: Option<String>,
    pub tags: Vec<String>,
    pub text: Vec<Block>,
    pub answers: Answers,
    /// As it stands in the file; `None` where the format has none.
    pub points: Option<String>,
    pub hints: Vec<Vec<Block>>,
    pub why: Vec<Block>,
    pub source: Vec<Block>,
    pub pictures: Vec<Vec<u8>>,
    pub notes: Notes,
    /// Why it cannot be taken at all.
    pub refused: Option<Message>,
}

impl Draft {
    /// The first reason is told.
    pub fn refuse(&mut self, message: Message) {
        self.refused.get_or_insert(message);
    }
}

/// What may be answered. Holds an answer key: never serialised.
#[derive(Debug, Default)]
pub(crate) enum Answers {
    /// Nothing can be answered: a text between questions, or an item that was refused already.
    #[default]
    None,
    Choices {
        /// Only one may be chosen.
        single: bool,
        options: Vec<Choice>,
    },
    TrueFalse {
        right: bool,
        /// Feedback to "true" and to "false".
        feedback: [Vec<Block>; 2],
    },
    Matching {
        rows: Vec<(Vec<Block>, Vec<Block>)>,
        extras: Vec<Vec<Block>>,
    },
    Ordering(Vec<Vec<Block>>),
    Short {
        answers: Vec<Choice>,
        /// Capital letters counted.
        case: bool,
    },
    Numeric {
        answers: Vec<(Interval, Choice)>,
        otherwise: Vec<Block>,
    },
    Essay {
        model: Vec<Block>,
        criteria: Vec<Criterion>,
        words: Option<u32>,
    },
}

/// An option or an accepted answer. Holds an answer key: never serialised.
#[derive(Debug, Default)]
pub(crate) struct Choice {
    pub text: Vec<Block>,
    /// What it was worth.
    pub share: Percent,
    pub feedback: Vec<Block>,
}

/// A criterion of a rubric as Audire's own export writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Criterion {
    pub title: String,
    pub levels: Vec<(u32, String)>,
}
