//! One `<question>` as a tree, as large as an item may be.

use crate::limits;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

/// Attributes of an element that are read; Moodle writes three at most.
const ATTRIBUTES: usize = 8;

/// An element of a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    /// Its own words. In a `<text>`, elements are words too.
    text: String,
    pub children: Vec<Element>,
}

impl Element {
    /// The element, and how many attributes it has beyond those that are read.
    fn read(start: &BytesStart) -> (Self, usize) {
        // Whether one stands there twice is looked at by nobody; looking takes long where there are many.
        let mut all = start.attributes();
        let attributes = all
            .with_checks(false)
            .take(ATTRIBUTES)
            .flatten()
            .map(|one| {
                let value = one.normalized_value(XmlVersion::Implicit1_0);
                let value =
                    value.map_or_else(|_| one.value.to_string(), std::borrow::Cow::into_owned);
                (
                    one.key.as_ref().to_owned(),
                    value.chars().take(500).collect(),
                )
            })
            .collect();
        let more = all.count();
        let element = Self {
            name: start.name().as_ref().chars().take(100).collect(),
            attributes,
            text: String::new(),
            children: Vec::new(),
        };
        (element, more)
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(one, _)| one == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    pub fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// What it says: the words of its `<text>`, or its own.
    pub fn words(&self) -> &str {
        match self.child("text") {
            Some(text) => &text.text,
            None => &self.text,
        }
    }

    /// The words of a child, without blanks around them; empty when there is none.
    pub fn value(&self, name: &str) -> &str {
        self.child(name).map_or("", |child| child.words().trim())
    }

    /// `true`, `1`, or there at all.
    pub fn is_on(&self, name: &str) -> bool {
        self.child(name)
            .is_some_and(|child| !matches!(child.words().trim(), "0" | "false"))
    }
}

/// A tree that is being built.
#[derive(Debug)]
pub(super) struct Building {
    pub element: Element,
    /// Elements inside of it that are open.
    open: Vec<Element>,
    /// Elements inside of a `<text>`, which are words.
    inside_text: usize,
    bytes: usize,
    count: usize,
    done: bool,
    pub is_too_large: bool,
    /// Attributes that were not read.
    pub more_attributes: usize,
    /// A reference that is none of XML's own five.
    pub entity: Option<String>,
}

/// More elements in each other than are read.
#[derive(Debug)]
pub(super) struct TooDeep;

impl Building {
    pub fn new(start: &BytesStart) -> Self {
        let (element, more_attributes) = Element::read(start);
        Self {
            element,
            more_attributes,
            open: Vec::new(),
            inside_text: 0,
            bytes: 0,
            count: 0,
            done: false,
            is_too_large: false,
            entity: None,
        }
    }

    pub fn is_done(&self) -> bool {
        self.done
    }

    pub fn add(&mut self, event: &Event) -> Result<(), TooDeep> {
        match event {
            Event::Start(start) => return self.start(start),
            Event::End(end) => self.end(end.name().as_ref()),
            Event::Text(text) => self.words(&text.xml10_content()),
            Event::CData(data) => self.words(&data.xml10_content()),
            Event::GeneralRef(name) => {
                let sign = match name.as_ref() {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "apos" => Some('\''),
                    "quot" => Some('"'),
                    _ => name.resolve_char_ref().ok().flatten(),
                };
                if let Some(sign) = sign {
                    self.words(sign.encode_utf8(&mut [0; 4]));
                } else {
                    let name: String = name.chars().take(100).collect();
                    self.words(&format!("&{name};"));
                    self.entity.get_or_insert(name);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, start: &BytesStart) -> Result<(), TooDeep> {
        let in_text = self.open.last().is_some_and(|open| open.name == "text");
        if self.inside_text > 0 || in_text {
            self.inside_text += 1;
            self.words(&format!("<{}>", start.as_ref() as &str));
            return Ok(());
        }
        if self.open.len() >= limits::DEPTH {
            return Err(TooDeep);
        }
        self.count += 1;
        self.is_too_large |= self.count > limits::ELEMENTS;
        let (element, more) = Element::read(start);
        self.more_attributes += more;
        self.open.push(element);
        Ok(())
    }

    fn end(&mut self, name: &str) {
        if self.inside_text > 0 {
            self.inside_text -= 1;
            return self.words(&format!("</{name}>"));
        }
        match self.open.pop() {
            None => self.done = true,
            Some(_) if self.is_too_large => {}
            Some(element) => {
                let parent = self.open.last_mut().unwrap_or(&mut self.element);
                parent.children.push(element);
            }
        }
    }

    fn words(&mut self, text: &str) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        // A picture has a limit of its own.
        if open.name == "file" {
            // In base64 four signs are three bytes; one more says that it was too large.
            let most = limits::PICTURE_BYTES / 3 * 4 + 64 * 1024;
            if open.text.len() + text.len() <= most {
                open.text.push_str(text);
            } else {
                "-".clone_into(&mut open.text);
            }
            return;
        }
        self.bytes += text.len();
        if self.bytes > limits::ITEM_BYTES {
            self.is_too_large = true;
        } else {
            open.text.push_str(text);
        }
    }
}
