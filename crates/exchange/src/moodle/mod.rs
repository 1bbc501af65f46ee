//! Moodle XML: everything that Moodle knows of a question.
//!
//! After the documentation "Moodle XML format" (docs.moodle.org, 2024) and files that Moodle exports. Read as a stream, one `<question>` after the
//! other; a document type is passed over and no entity of it is ever expanded.

mod answers;
mod apart;
mod element;
mod question;
mod settings;
mod write;

pub(crate) use apart::apart;
pub(crate) use write::write;

use crate::Stop;
use crate::draft::Draft;
use crate::input::Input;
use base::Message;
use element::{Building, Element};
use quick_xml::events::Event;
use quick_xml::reader::Reader;
use std::io::Read;

/// Twice as much as a question of Audire says.
const LONGEST_CATEGORY: usize = 2 * quiz::category::CATEGORY;

/// The questions of a file.
#[derive(Debug)]
pub(crate) struct Questions<R> {
    reader: Reader<Input<R>>,
    buffer: Vec<u8>,
    /// Elements that are open outside of questions.
    depth: usize,
    has_root: bool,
    category: String,
    /// A category said something about itself.
    category_info: bool,
}

impl<R: Read> Questions<R> {
    pub fn new(reader: R) -> Self {
        let mut reader = Reader::from_reader(Input::new(reader));
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.allow_dangling_amp = true;
        Self {
            reader,
            buffer: Vec::new(),
            depth: 0,
            has_root: false,
            category: String::new(),
            category_info: false,
        }
    }

    pub fn next(&mut self) -> Result<Option<Draft>, Stop> {
        loop {
            let Some((line, question)) = self.question()? else {
                return Ok(None);
            };
            if question.element.attribute("type") == Some("category") {
                self.category = category(
                    question
                        .element
                        .child("category")
                        .map_or("", Element::words),
                );
                self.category_info = question
                    .element
                    .child("info")
                    .is_some_and(|info| !info.words().trim().is_empty());
                continue;
            }
            let mut draft = question::draft(question);
            draft.line = line;
            draft.category.clone_from(&self.category);
            if std::mem::take(&mut self.category_info) {
                draft.notes.say(Message::new("exchange-category-info"));
            }
            return Ok(Some(draft));
        }
    }

    /// The next `<question>` with the line it begins on.
    fn question(&mut self) -> Result<Option<(usize, Building)>, Stop> {
        let mut building: Option<(usize, Building)> = None;
        loop {
            let line = self.reader.get_ref().line();
            self.reader.get_mut().renew(crate::limits::PIECE_BYTES);
            if self.buffer.capacity() > 1024 * 1024 {
                self.buffer = Vec::new();
            }
            self.buffer.clear();
            let event = self.reader.read_event_into(&mut self.buffer);
            let Ok(event) = event else {
                return Err(self.broken());
            };
            match (&event, &mut building) {
                (Event::Eof, None) if self.depth == 0 => {
                    return match self.reader.get_ref().stop() {
                        Some(stop) => Err(stop),
                        None if self.has_root => Ok(None),
                        None => Err(Stop {
                            line,
                            message: Message::new("exchange-xml-no-quiz"),
                        }),
                    };
                }
                (Event::Eof, _) => return Err(self.broken()),
                (Event::Start(start), None) => {
                    let is_question = self.depth == 1 && start.name().as_ref() == "question";
                    if is_question {
                        building = Some((line, Building::new(start)));
                    } else {
                        if self.depth == 0 && start.name().as_ref() != "quiz" {
                            let name = crate::notes::shortened(start.name().as_ref());
                            let message = Message::new("exchange-xml-other").with("name", name);
                            return Err(Stop { line, message });
                        }
                        self.has_root = true;
                        self.depth += 1;
                        if self.depth > crate::limits::DEPTH {
                            return Err(too_deep(line));
                        }
                    }
                }
                (Event::End(_), None) => self.depth = self.depth.saturating_sub(1),
                (event, Some((_, open))) => {
                    let Ok(()) = open.add(event) else {
                        return Err(too_deep(line));
                    };
                    if open.is_done() {
                        return Ok(building);
                    }
                }
                _ => {}
            }
        }
    }

    /// Why nothing more can be read.
    fn broken(&self) -> Stop {
        let input = self.reader.get_ref();
        input.stop().unwrap_or_else(|| Stop {
            line: input.line(),
            message: Message::new("exchange-xml-broken"),
        })
    }
}

fn too_deep(line: usize) -> Stop {
    Stop {
        line,
        message: Message::new("exchange-too-deep").with("most", crate::limits::DEPTH),
    }
}

/// The path of a category without what only Moodle knows. Of one that is far too long, so much is kept that this can be seen.
pub(crate) fn category(path: &str) -> String {
    let path: String = path.trim().chars().take(LONGEST_CATEGORY).collect();
    let path = path.as_str();
    let path = match path.strip_prefix('$').and_then(|rest| rest.split_once('$')) {
        Some((_, rest)) => rest.trim_start_matches('/'),
        None => path,
    };
    match path.strip_prefix("top") {
        Some("") => String::new(),
        Some(rest) => rest.strip_prefix('/').unwrap_or(path).to_owned(),
        None => path.to_owned(),
    }
}
