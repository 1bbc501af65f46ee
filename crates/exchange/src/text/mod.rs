//! Texts of a file: from HTML, Moodle's own format, Markdown or plain text to what Audire's Markdown can say.

mod builder;
mod escape;
mod html;
mod join;
mod lines;
mod links;
mod markdown;
mod rich;
mod runs;

pub(crate) use lines::{blocks, one_line, prompt_line};
pub(crate) use rich::{Block, Run, plain};

use crate::notes::Notes;

/// How a text is written in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Markup {
    Html,
    /// HTML in which a line end is one.
    #[default]
    Auto,
    Markdown,
    Plain,
}

impl Markup {
    /// The words of both formats: `html`, `moodle`, `moodle_auto_format`, `plain`, `plain_text`, `markdown`.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "html" => Some(Self::Html),
            "moodle" | "moodle_auto_format" => Some(Self::Auto),
            "plain" | "plain_text" => Some(Self::Plain),
            "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }
}

/// What becomes of pictures: the place of the one with this address among the item's, or `None`.
pub(crate) type Pictures<'p> = dyn FnMut(&str, &mut Notes) -> Option<usize> + 'p;

/// Elements stand in each other too deep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooDeep;

/// Reads a text. What Audire's Markdown cannot say becomes plain text, with a remark.
pub(crate) fn read(
    text: &str,
    markup: Markup,
    pictures: &mut Pictures,
    notes: &mut Notes,
) -> Result<Vec<Block>, TooDeep> {
    let text = without_controls(text, notes);
    match markup {
        Markup::Html => html::read(&text, false, pictures, notes),
        Markup::Auto => html::read(&text, true, pictures, notes),
        Markup::Plain => Ok(plain_text(&text)),
        Markup::Markdown => {
            let mut html = String::new();
            let events =
                pulldown_cmark::Parser::new_ext(&text, pulldown_cmark::Options::ENABLE_TABLES);
            pulldown_cmark::html::push_html(&mut html, events);
            html::read(&html, false, pictures, notes)
        }
    }
}

/// A text without pictures.
pub(crate) fn read_alone(
    text: &str,
    markup: Markup,
    notes: &mut Notes,
) -> Result<Vec<Block>, TooDeep> {
    read(text, markup, &mut |_, _| None, notes)
}

/// Characters that are no text are left out: course files may not hold them.
pub(crate) fn without_controls(text: &str, notes: &mut Notes) -> String {
    let odd = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || c == '\u{feff}';
    if !text.contains(odd) {
        return text.to_owned();
    }
    notes.say(base::Message::new("exchange-control-characters"));
    text.chars().filter(|c| !odd(*c)).collect()
}

/// Plain text: lines are lines, empty lines divide paragraphs.
fn plain_text(text: &str) -> Vec<Block> {
    let mut builder = builder::Builder::default();
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            builder.line_end();
        }
        builder.words(line);
    }
    builder.finish().0
}
