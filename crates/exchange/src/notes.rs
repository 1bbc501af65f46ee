//! Remarks on one item, each feature told once.

use base::Message;
use std::collections::BTreeSet;

/// The longest piece of the file that a remark repeats, in characters.
const QUOTED: usize = 120;

/// What has been changed or left out so far. What is kept here is bounded by the size of an item.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    said: Vec<Message>,
    formatting: BTreeSet<String>,
    elements: BTreeSet<String>,
    addresses: BTreeSet<String>,
    settings: BTreeSet<String>,
    tags: BTreeSet<String>,
    missing: BTreeSet<String>,
    elsewhere: BTreeSet<String>,
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
        self.formatting.insert(shortened(element));
    }

    /// An element that was left out with what it holds.
    pub fn element(&mut self, element: &str) {
        self.elements.insert(shortened(element));
    }

    /// A link that became plain text.
    pub fn address(&mut self, address: &str) {
        self.addresses.insert(shortened(address));
    }

    /// A setting that Audire does not have.
    pub fn setting(&mut self, setting: &str) {
        self.settings.insert(shortened(setting));
    }

    /// A tag that means nothing here.
    pub fn tag(&mut self, tag: &str) {
        self.tags.insert(shortened(tag));
    }

    /// A picture that the text shows and the file does not hold.
    pub fn missing(&mut self, name: &str) {
        self.missing.insert(shortened(name));
    }

    /// A picture on another server.
    pub fn elsewhere(&mut self, address: &str) {
        self.elsewhere.insert(shortened(address));
    }

    pub fn into_messages(self) -> Vec<Message> {
        let mut said = self.said;
        for (set, message, name) in [
            (self.missing, "exchange-picture-missing", "name"),
            (self.elsewhere, "exchange-picture-elsewhere", "address"),
            (self.formatting, "exchange-formatting-dropped", "elements"),
            (self.elements, "exchange-elements-dropped", "elements"),
            (self.addresses, "exchange-links-dropped", "addresses"),
            (self.settings, "exchange-settings-dropped", "settings"),
            (self.tags, "exchange-tags-dropped", "tags"),
        ] {
            if !set.is_empty() {
                let (words, more) = listed(&set);
                said.push(Message::new(message).with(name, words).with("more", more));
            }
        }
        said
    }
}

/// The first words of a set, as many as fit into a remark, and how many there are besides.
fn listed(set: &BTreeSet<String>) -> (String, usize) {
    let mut words = String::new();
    for (place, word) in set.iter().enumerate() {
        if place > 0 {
            if words.chars().count() + 2 + word.chars().count() > QUOTED {
                return (words, set.len() - place);
            }
            words.push_str(", ");
        }
        words.push_str(word);
    }
    (words, 0)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_do_not_fit_are_counted() {
        let mut notes = Notes::default();
        // Each takes 12 characters and 2 before the next one: 8 take 110, and 9 would take 124.
        for n in 0..25 {
            notes.tag(&format!("tag-number{n:02}"));
        }
        notes.tag("tag-number00");
        let told = notes.into_messages();
        let first: Vec<String> = (0..8).map(|n| format!("tag-number{n:02}")).collect();
        let expect = Message::new("exchange-tags-dropped").with("tags", first.join(", "));
        assert_eq!(told, [expect.with("more", 17_usize)]);
    }
}
