//! Words being collected: blanks are single, and stand outside of what is emphasised.

use super::rich::{Form, Run};

/// The runs of one paragraph, cell or speaker.
#[derive(Debug, Default)]
pub(super) struct Runs {
    list: Vec<Run>,
    /// A blank, or a line break, that is written before the next word.
    gap: Option<char>,
    /// There are words that describe no picture.
    own_words: bool,
    /// There is the description of a picture.
    described: bool,
}

impl Runs {
    /// Adds words. A line end in them is a blank.
    pub fn add(&mut self, text: &str, form: &Form) {
        self.own_words |= text.contains(|c: char| !c.is_whitespace() && !c.is_ascii_punctuation());
        self.collect(text, form);
    }

    /// Adds the description of a picture that is not here.
    pub fn describe(&mut self, text: &str, form: &Form) {
        self.described |= !text.is_empty();
        self.collect(text, form);
    }

    /// Whether there is nothing but such descriptions.
    pub fn is_description(&self) -> bool {
        self.described && !self.own_words
    }

    fn collect(&mut self, text: &str, form: &Form) {
        for c in text.chars() {
            if matches!(c, ' ' | '\n' | '\t' | '\u{c}') {
                self.gap = self.gap.or(Some(' '));
            } else {
                self.add_one(c, form);
            }
        }
    }

    fn add_one(&mut self, c: char, form: &Form) {
        if let Some(gap) = self.gap.take()
            && let Some(last) = self.list.last()
        {
            // A blank has the form that the words on both sides have.
            let common = Form {
                strong: last.form.strong && form.strong,
                emphasis: last.form.emphasis && form.emphasis,
                code: last.form.code && form.code && gap == ' ',
                link: form.link.clone().filter(|_| last.form.link == form.link),
            };
            self.push(gap, &common);
        }
        self.push(c, form);
    }

    fn push(&mut self, c: char, form: &Form) {
        match self.list.last_mut().filter(|last| last.form == *form) {
            Some(last) => last.text.push(c),
            None => self.list.push(Run {
                text: c.to_string(),
                form: form.clone(),
            }),
        }
    }

    pub fn line_break(&mut self) {
        self.gap = Some('\n');
    }

    /// Whether a line break has just been asked for.
    pub fn is_broken(&self) -> bool {
        self.gap == Some('\n')
    }

    /// What was collected; nothing when it is all blanks.
    pub fn take(&mut self) -> Vec<Run> {
        self.gap = None;
        self.own_words = false;
        self.described = false;
        let mut list = std::mem::take(&mut self.list);
        // Blanks that are no ASCII stay inside of a text and go at its ends.
        while let Some(first) = list.first_mut() {
            first.text = first.text.trim_start().to_owned();
            if !first.text.is_empty() {
                break;
            }
            list.remove(0);
        }
        while let Some(last) = list.last_mut() {
            last.text.truncate(last.text.trim_end().len());
            if !last.text.is_empty() {
                break;
            }
            list.pop();
        }
        list
    }
}
