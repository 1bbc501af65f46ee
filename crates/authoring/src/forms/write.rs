//! From a form to the text it was read from, with what was changed.

use super::layout::{Holds, Item, Layout};
use super::{Field, Form, Reader, order, read};
use base::Message;
use courseware::places::{BlockPlaces, What};

/// The text with one of its blocks (counted from 0) as the form says. Everything that was not changed keeps its bytes.
pub fn write(text: &str, reader: Reader, at: usize, form: &Form) -> Result<String, Message> {
    let blocks = reader.blocks(text);
    let block = blocks
        .get(at)
        .ok_or_else(|| Message::new("authoring-form-gone").with("id", form.id.as_str()))?;
    let new = written(text, block, form);
    if new != text {
        is_meant(&new, text, reader, at, form)?;
    }
    Ok(new)
}

/// The text with a block as the form says, whatever that would be read as.
pub(super) fn written(text: &str, block: &BlockPlaces, form: &Form) -> String {
    Writer::new(text, block).write(form)
}

/// A block that was not there before, with its fences and without anything around it.
pub fn render(form: &Form, reader: Reader) -> Result<String, Message> {
    let bare = format!("```{} {}\n```\n", form.word, form.id);
    let place = BlockPlaces {
        word: form.word.clone(),
        id: form.id.clone(),
        kind: form.kind,
        whole: base::Span::new(0, bare.len()),
        settings: Vec::new(),
        places: Vec::new(),
    };
    let new = written(&bare, &place, form);
    match reader.blocks(&new).as_slice() {
        [_] => is_meant(&new, &new, reader, 0, form).map(|()| new),
        _ => Err(otherwise(form, None)),
    }
}

/// Reads what was written again: the block says what the form says, and the others what they said.
fn is_meant(new: &str, old: &str, reader: Reader, at: usize, form: &Form) -> Result<(), Message> {
    let (before, after) = (read(old, reader), read(new, reader));
    let others = before.iter().zip(&after).enumerate();
    let same = before.len() == after.len()
        && others
            .filter(|(place, _)| *place != at)
            .all(|(_, (one, other))| one == other);
    let Some(own) = after.get(at).filter(|_| same) else {
        return Err(otherwise(form, None));
    };
    let meant = form.fields.iter();
    let meant: Vec<&Field> = meant.filter(|field| stays(field, before.get(at))).collect();
    let found = own.fields.iter();
    let differs = meant
        .iter()
        .zip(found)
        .find(|(one, other)| !says_the_same(one, other))
        .map(|(one, _)| *one);
    let is_whole = meant.len() == own.fields.len()
        && own.word == form.word
        && own.id == form.id
        && own.settings == form.settings;
    match differs {
        None if is_whole => Ok(()),
        field => Err(otherwise(form, field)),
    }
}

fn says_the_same(one: &Field, other: &Field) -> bool {
    let lines = |text: &str| -> Vec<String> {
        let lines = text.trim().lines();
        lines.map(|line| line.trim_end().to_owned()).collect()
    };
    one.what == other.what
        && one.mark.trim() == other.mark
        && lines(&one.text) == lines(&other.text)
}

pub(super) fn otherwise(form: &Form, field: Option<&Field>) -> Message {
    let mut lines = field.iter().flat_map(|field| field.text.lines());
    let message = match lines.find(|line| !line.trim().is_empty()) {
        Some(words) => Message::new("authoring-form-read-otherwise").with("words", words.trim()),
        None => Message::new("authoring-form-other-blocks"),
    };
    message.with("id", form.id.as_str())
}

/// Whether a field is written at all: one that was emptied is not, one that was empty before is as it was.
fn stays(field: &Field, old: Option<&Form>) -> bool {
    let before = field.origin.and_then(|at| old?.fields.get(at));
    let was_empty = before.is_some_and(|before| before.text.trim().is_empty());
    was_empty || !field.text.trim().is_empty() || !field.what.is_none_or(order::may_go)
}

struct Writer<'t> {
    text: &'t str,
    block: &'t BlockPlaces,
    layout: Layout,
    old: Form,
    end: &'static str,
    out: String,
    /// What was written last: its place in the layout, if it had one, and what it is.
    last: Last,
}

#[derive(Clone, Copy)]
enum Last {
    Fence,
    Setting(Option<usize>),
    Field(Option<usize>, Option<What>),
}

impl<'t> Writer<'t> {
    fn new(text: &'t str, block: &'t BlockPlaces) -> Self {
        let layout = Layout::of(text, block);
        Self {
            text,
            block,
            old: super::read::form(text, block, &layout),
            layout,
            end: if text.contains("\r\n") { "\r\n" } else { "\n" },
            out: String::new(),
            last: Last::Fence,
        }
    }

    fn write(mut self, form: &Form) -> String {
        let fence = self.layout.fence.clone();
        self.out.push_str(&self.text[..fence.start]);
        let line = &self.text[fence.clone()];
        match line.rfind(&*self.old.id).filter(|_| form.id != self.old.id) {
            Some(at) => {
                let rest = &line[at + self.old.id.len()..];
                for piece in [&line[..at], &form.id, rest] {
                    self.out.push_str(piece);
                }
            }
            None => self.out.push_str(line),
        }
        self.settings(form);
        for field in &form.fields {
            if stays(field, Some(&self.old)) {
                self.field(field);
            }
        }
        self.trailing();
        let end = self.layout.end;
        self.out.push_str(&self.text[end..]);
        self.out
    }

    fn settings(&mut self, form: &Form) {
        for (at, item) in self.items(|holds| matches!(holds, Holds::Setting(_))) {
            let Holds::Setting(number) = item.holds else {
                continue;
            };
            let place = &self.block.settings[number];
            // A key that stands twice is a mistake that the compiler names; each keeps its own value.
            let before = self.block.settings[..number].iter();
            let nth = before.filter(|one| one.key == place.key).count();
            let mut same = form.settings.iter().filter(|one| one.key == place.key);
            let Some(setting) = same.nth(nth) else {
                continue;
            };
            self.gap(Some(at), None);
            let (start, end) = (place.value.start, place.value.end);
            if setting.value == self.text[start..end] {
                self.out.push_str(&self.text[item.lines.clone()]);
            } else {
                let before = &self.text[item.lines.start..start];
                let blank = if before.ends_with(':') { " " } else { "" };
                let after = &self.text[end..item.lines.end];
                for piece in [before, blank, &setting.value, after] {
                    self.out.push_str(piece);
                }
            }
            self.last = Last::Setting(Some(at));
        }
        let is_new = |key: &str| self.block.settings.iter().all(|one| one.key != key);
        let new: Vec<_> = form
            .settings
            .iter()
            .filter(|setting| is_new(&setting.key))
            .collect();
        for setting in new {
            self.gap(None, None);
            self.line(&format!("{}: {}", setting.key, setting.value));
            self.last = Last::Setting(None);
        }
    }

    /// The items of a sort with their places in the layout.
    fn items(&self, is_meant: impl Fn(Holds) -> bool) -> Vec<(usize, Item)> {
        let all = self.layout.items.iter().enumerate();
        all.filter(|(_, item)| is_meant(item.holds))
            .map(|(at, item)| (at, item.clone()))
            .collect()
    }

    fn field(&mut self, field: &Field) {
        let fields = self.items(|holds| !matches!(holds, Holds::Setting(_)));
        let origin = field.origin.and_then(|origin| fields.get(origin));
        let old = field.origin.and_then(|origin| self.old.fields.get(origin));
        let is_same = old.is_some_and(|old| (&old.mark, &old.text) == (&field.mark, &field.text));
        self.gap(origin.map(|(at, _)| *at), field.what);
        match origin.filter(|_| is_same) {
            Some((_, item)) => {
                let lines = &self.text[item.lines.clone()];
                self.out.push_str(lines);
            }
            None => self.fresh(field),
        }
        self.last = Last::Field(origin.map(|(at, _)| *at), field.what);
    }

    /// A field as it is written for the first time, or anew.
    fn fresh(&mut self, field: &Field) {
        let text = field.text.replace("\r\n", "\n");
        let mut lines = text.trim_end_matches('\n').split('\n');
        let first = lines.next().unwrap_or_default();
        let mark = field.mark.trim();
        match field.what {
            Some(what) if order::is_quoted(what) => {
                for line in [first].into_iter().chain(lines) {
                    let blank = if line.is_empty() { "" } else { " " };
                    self.line(&format!(">{blank}{line}"));
                }
                return;
            }
            Some(What::Misconception) => self.line(&format!("> misconception: {}", first.trim())),
            _ if mark.is_empty() => self.line(first),
            _ if first.is_empty() => self.line(mark),
            _ => self.line(&format!("{mark} {first}")),
        }
        for line in lines {
            self.line(line);
        }
    }

    fn line(&mut self, words: &str) {
        self.out.push_str(words);
        self.out.push_str(self.end);
    }

    /// What stands between what was written last and what comes: as it was where both came together before.
    fn gap(&mut self, next: Option<usize>, what: Option<What>) {
        // The last line of a text that ends without a line end, where something comes after it now.
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push_str(self.end);
        }
        let before = match self.last {
            Last::Fence => None,
            Last::Setting(at) | Last::Field(at, _) => Some(at),
        };
        let items = &self.layout.items;
        let kept = match (before, next) {
            (None, Some(0)) => items.first().map(|item| (self.layout.fence.end, item)),
            (Some(Some(last)), Some(next)) if next == last + 1 => items
                .get(last)
                .and_then(|one| Some((one.lines.end, items.get(next)?))),
            _ => None,
        };
        if let Some((start, item)) = kept {
            let gap = &self.text[start..item.lines.start];
            self.out.push_str(gap);
            return;
        }
        let divided = match (self.last, what) {
            (Last::Fence, _) | (Last::Setting(_), None) => false,
            (Last::Setting(_), Some(_)) => true,
            (Last::Field(_, before), what) => order::is_divided(before, what),
        };
        if divided {
            self.out.push_str(self.end);
        }
    }

    /// What stood between the last line with words and the closing fence.
    fn trailing(&mut self) {
        let last = self.layout.items.last();
        let start = last.map_or(self.layout.fence.end, |item| item.lines.end);
        let gap = &self.text[start..self.layout.end];
        self.out.push_str(gap);
    }
}
