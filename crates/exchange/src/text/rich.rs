//! A text with as much form as a question of Audire may have.

use std::rc::Rc;

/// Words with one form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Run {
    /// `\n` is a line break; other blanks are single.
    pub text: String,
    pub form: Form,
}

/// What words look like and lead to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Form {
    pub strong: bool,
    pub emphasis: bool,
    pub code: bool,
    /// The target as Audire's Markdown writes it.
    pub link: Option<Rc<str>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(Vec<Run>),
    List {
        /// Of a numbered list.
        first: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Table {
        /// Columns of numbers.
        numbers: Vec<bool>,
        head: Vec<Vec<Run>>,
        rows: Vec<Vec<Vec<Run>>>,
    },
    Quote(Vec<Block>),
    Speaker(Vec<Run>),
    Speech(Vec<Block>),
    Rule,
    /// Nothing but the description of a picture that is not here: words, and no question.
    Described(Vec<Run>),
    Figure {
        /// Its place among the pictures of the item.
        picture: usize,
        alt: String,
    },
}

/// The words without form, in one line.
pub(crate) fn plain(blocks: &[Block]) -> String {
    let mut out = String::new();
    words(blocks, &mut out);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(blocks: &[Block], out: &mut String) {
    for block in blocks {
        out.push(' ');
        match block {
            Block::Paragraph(runs) | Block::Speaker(runs) | Block::Described(runs) => {
                line(runs, out);
            }
            Block::List { items, .. } => items.iter().for_each(|item| words(item, out)),
            Block::Quote(inner) | Block::Speech(inner) => words(inner, out),
            Block::Table { head, rows, .. } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    out.push(' ');
                    line(cell, out);
                }
            }
            Block::Rule => {}
            Block::Figure { alt, .. } => out.push_str(alt),
        }
    }
}

fn line(runs: &[Run], out: &mut String) {
    for run in runs {
        out.push_str(&run.text);
    }
}
