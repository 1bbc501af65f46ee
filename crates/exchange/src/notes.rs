//! Remarks on one item, each feature told once.

use base::Message;
use std::collections::BTreeSet;

/// The longest piece of the file that a remark repeats, in characters.
const QUOTED: usize = 120;

/// What has been changed or left out so far.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    said: Vec<Message>,
    formatting: BTreeSet<String>,
    elements: BTreeSet<String>,
    addresses: BTreeSet<String>,
    settings: BTreeSet<String>,
    tags: BTreeSet<String>,
}

impl Notes {
    /// The first message with an id is kept.
    pub fn say(&mut self, message: Message) {
        if self.said.iter().all(|one| one.id != message.id) {
            self.said.push(message);
        }
    }

    /// Formatting that became plain text, by the name of its element.
    pub fn formatting(&mut self, element: &str) {
        insert(&mut self.formatting, element);
    }

    /// An element that was left out with what it holds.
    pub fn element(&mut self, element: &str) {
        insert(&mut self.elements, element);
    }

    /// A link that became plain text.
    pub fn address(&mut self, address: &str) {
        insert(&mut self.addresses, address);
    }

    /// A setting that Audire does not have.
    pub fn setting(&mut self, setting: &str) {
        insert(&mut self.settings, setting);
    }

    /// A tag that means nothing here.
    pub fn tag(&mut self, tag: &str) {
        insert(&mut self.tags, tag);
    }

    pub fn into_messages(self) -> Vec<Message> {
        let mut said = self.said;
        let mut list = |set: BTreeSet<String>, message: Message, name: &str| {
            if !set.is_empty() {
                let words: Vec<String> = set.into_iter().collect();
                said.push(message.with(name, shortened(&words.join(", "))));
            }
        };
        list(
            self.formatting,
            Message::new("exchange-formatting-dropped"),
            "elements",
        );
        list(
            self.elements,
            Message::new("exchange-elements-dropped"),
            "elements",
        );
        list(
            self.addresses,
            Message::new("exchange-links-dropped"),
            "addresses",
        );
        list(
            self.settings,
            Message::new("exchange-settings-dropped"),
            "settings",
        );
        list(self.tags, Message::new("exchange-tags-dropped"), "tags");
        said
    }
}

/// At most a few, so that a hostile item keeps no memory.
fn insert(set: &mut BTreeSet<String>, word: &str) {
    if set.len() < 20 {
        set.insert(shortened(word));
    }
}

/// Plain words of the file for a remark: one line, not too long.
pub(crate) fn shortened(text: &str) -> String {
    let mut short = String::new();
    let mut count = 0;
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        for c in word.chars() {
            if count >= QUOTED {
                short.push('…');
                return short;
            }
            short.push(c);
            count += 1;
        }
        if !short.is_empty() && !short.ends_with(' ') {
            short.push(' ');
            count += 1;
        }
    }
    short.truncate(short.trim_end().len());
    short
}
