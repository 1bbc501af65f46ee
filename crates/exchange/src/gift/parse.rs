//! One question of a GIFT file.

use super::answers;
use super::marks::{self, Mark, find, find_word, split, trim};
use crate::draft::{Answers, Draft};
use crate::notes::Notes;
use crate::pictures;
use crate::text::{Block, Markup, TooDeep, read};
use base::Message;

/// Reads texts of one question, with the pictures that stand in them.
pub(super) struct Texts {
    /// The format of the question, which is that of its parts too.
    pub markup: Markup,
    pub notes: Notes,
    pub pictures: Vec<Vec<u8>>,
    /// Some text was nested too deep.
    pub too_deep: bool,
}

impl Texts {
    /// A text, perhaps with a format of its own before it.
    pub fn read(&mut self, marks: &[Mark]) -> Vec<Block> {
        let (markup, marks) = format(trim(marks));
        let markup = markup.unwrap_or(self.markup);
        let text = marks::text(marks, markup == Markup::Markdown);
        self.blocks(&text, markup)
    }

    /// Answers that are typed have no format.
    pub fn plain(&mut self, marks: &[Mark]) -> Vec<Block> {
        let (_, marks) = format(trim(marks));
        let text = marks::text(trim(marks), false);
        self.blocks(&text, Markup::Plain)
    }

    fn blocks(&mut self, text: &str, markup: Markup) -> Vec<Block> {
        let all = &mut self.pictures;
        // No file comes with this format.
        let mut keep = |src: &str, notes: &mut Notes| pictures::keep(src, &|_| None, all, notes);
        let found = read(text, markup, &mut keep, &mut self.notes);
        found.unwrap_or_else(|TooDeep| {
            self.too_deep = true;
            Vec::new()
        })
    }
}

/// `[html]` and its like.
fn format(marks: &[Mark]) -> (Option<Markup>, &[Mark]) {
    if find(marks, '[') != Some(0) {
        return (None, marks);
    }
    let Some(end) = find(marks.get(..24.min(marks.len())).unwrap_or_default(), ']') else {
        return (None, marks);
    };
    let word: String = marks
        .get(1..end)
        .unwrap_or_default()
        .iter()
        .map(|mark| mark.sign)
        .collect();
    match Markup::from_word(&word) {
        Some(markup) => (Some(markup), split(marks, end, 1).1),
        None => (None, marks),
    }
}

pub(super) fn parse(text: &str, comments: &[String]) -> Draft {
    let all = marks::read(text);
    let mut draft = Draft::default();
    for comment in comments {
        about(comment, &mut draft);
    }
    let mut rest = trim(&all);
    if find_word(rest, "::") == Some(0) {
        let (_, after) = split(rest, 0, 2);
        if let Some(end) = find_word(after, "::") {
            let (name, after) = split(after, end, 2);
            draft.name = marks::text(name, false);
            rest = trim(after);
        }
    }
    let (markup, rest) = format(rest);
    let mut texts = Texts {
        markup: markup.unwrap_or_default(),
        notes: Notes::default(),
        pictures: Vec::new(),
        too_deep: false,
    };
    question(rest, &mut texts, &mut draft);
    if texts.too_deep {
        draft.refuse(Message::new("exchange-too-deep").with("most", crate::limits::DEPTH));
    }
    draft.pictures = texts.pictures;
    draft.notes = texts.notes;
    draft
}

fn question(rest: &[Mark], texts: &mut Texts, draft: &mut Draft) {
    let keep_lines = texts.markup == Markup::Markdown;
    let Some(open) = find(rest, '{') else {
        draft.text = texts.blocks(&marks::text(rest, keep_lines), texts.markup);
        draft.refuse(Message::new("exchange-no-question"));
        return;
    };
    let (before, inside) = split(rest, open, 1);
    let close = find(inside, '}');
    let (inside, after) = split(inside, close.unwrap_or(inside.len()), 1);
    let mut words = marks::text(before, keep_lines);
    let after = trim(after);
    if !after.is_empty() {
        // The answer belongs into the sentence.
        if !words.ends_with(' ') {
            words.push(' ');
        }
        words.push_str("_____ ");
        words.push_str(&marks::text(after, keep_lines));
        if texts.markup == Markup::Markdown {
            words = words.replace("_____ ", "\\_\\_\\_\\_\\_ ");
        }
    }
    draft.text = texts.blocks(&words, texts.markup);
    if close.is_none() {
        return draft.refuse(Message::new("exchange-gift-unclosed"));
    }
    if find(after, '{').is_some() {
        return draft.refuse(Message::new("exchange-gift-two-places"));
    }
    let mut inside = inside;
    if let Some(place) = find_word(inside, "####") {
        let (key, why) = split(inside, place, 4);
        inside = key;
        let (why, source) = crate::moodle::apart(texts.read(why));
        draft.why = why;
        draft.source = source;
    }
    draft.answers = match answers::read(trim(inside), texts) {
        Ok(answers) => answers,
        Err(message) => {
            draft.refuse(message);
            Answers::None
        }
    };
}

/// `[id:…]` and `[tag:…]` in a comment.
fn about(comment: &str, draft: &mut Draft) {
    let mut rest = comment;
    while let Some(open) = rest.find('[') {
        rest = rest.get(open + 1..).unwrap_or_default();
        let mut value = String::new();
        let mut end = None;
        let mut escaped = false;
        for (place, sign) in rest.char_indices() {
            match sign {
                '\\' if !escaped => {
                    escaped = true;
                    continue;
                }
                ']' if !escaped => {
                    end = Some(place);
                    break;
                }
                _ => value.push(sign),
            }
            escaped = false;
        }
        let Some(end) = end else { return };
        if let Some(id) = value.strip_prefix("id:") {
            draft.id.get_or_insert_with(|| id.trim().to_owned());
        } else if let Some(tag) = value.strip_prefix("tag:") {
            draft.tags.push(tag.trim().to_owned());
        }
        rest = rest.get(end..).unwrap_or_default();
    }
}
