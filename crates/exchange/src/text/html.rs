//! HTML, of whatever quality, read token by token.

use super::builder::{Builder, Open};
use super::links::target;
use super::rich::Block;
use super::{Pictures, TooDeep};
use crate::notes::Notes;
use base::Message;
use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// Left out with what they hold: it is no text, or cannot work here.
const DROPPED: [&str; 17] = [
    "script", "style", "iframe", "object", "embed", "svg", "template", "head", "textarea",
    "select", "canvas", "audio", "video", "noembed", "noframes", "applet", "map",
];

/// Elements that only divide.
const NEUTRAL: [&str; 21] = [
    "html",
    "body",
    "div",
    "section",
    "article",
    "main",
    "header",
    "footer",
    "aside",
    "nav",
    "center",
    "figure",
    "p",
    "address",
    "fieldset",
    "form",
    "hgroup",
    "dl",
    "details",
    "summary",
    "figcaption",
];

/// Elements that neither divide nor mean anything by themselves.
const SILENT: [&str; 10] = [
    "span", "bdi", "bdo", "wbr", "tbody", "thead", "tfoot", "col", "colgroup", "label",
];

struct Reader<'r, 'p> {
    builder: Builder,
    /// The element that is left out, and how often it stands in itself.
    dropping: Option<(String, usize)>,
    strong: usize,
    emphasis: usize,
    code: usize,
    preformatted: usize,
    /// A line end in the text is one.
    lines: bool,
    pictures: &'r mut Pictures<'p>,
    notes: &'r mut Notes,
}

/// Reads HTML; with `lines`, a line end is one.
pub(super) fn read(
    html: &str,
    lines: bool,
    pictures: &mut Pictures,
    notes: &mut Notes,
) -> Result<Vec<Block>, TooDeep> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reader = Reader {
        builder: Builder::default(),
        dropping: None,
        strong: 0,
        emphasis: 0,
        code: 0,
        preformatted: 0,
        lines,
        pictures,
        notes,
    };
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => reader.start(&tag)?,
            Token::EndTag(tag) => reader.end(&text_of(&tag.name)),
            Token::String(text) if reader.dropping.is_none() => reader.words(&text_of(&text.value)),
            Token::String(_) | Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    let (blocks, flattened, headless) = reader.builder.finish();
    if flattened {
        notes.say(Message::new("exchange-nesting"));
    }
    if headless {
        notes.say(Message::new("exchange-table-head"));
    }
    Ok(blocks)
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn attribute(tag: &StartTag<()>, name: &[u8]) -> Option<String> {
    let value = tag.attributes.get(name)?;
    Some(text_of(&value.value))
}

impl Reader<'_, '_> {
    fn words(&mut self, text: &str) {
        // Character references can make what was left out before.
        let text = super::without_controls(text, self.notes);
        if !self.lines && self.preformatted == 0 {
            return self.builder.words(&text);
        }
        for (place, line) in text.split('\n').enumerate() {
            if place > 0 {
                self.builder.line_end();
            }
            self.builder.words(line);
        }
    }

    fn form(&mut self) {
        self.builder.form.strong = self.strong > 0;
        self.builder.form.emphasis = self.emphasis > 0;
        self.builder.form.code = self.code > 0;
    }

    fn start(&mut self, tag: &StartTag<()>) -> Result<(), TooDeep> {
        let name = text_of(&tag.name);
        if let Some((dropped, depth)) = &mut self.dropping {
            *depth += usize::from(*dropped == name && !tag.self_closing);
            return Ok(());
        }
        if DROPPED.contains(&name.as_str()) {
            self.notes.element(&name);
            let is_whole = name == "embed" || (name == "svg" && tag.self_closing);
            if !is_whole {
                self.dropping = Some((name, 1));
            }
            return Ok(());
        }
        if attribute(tag, b"style").is_some_and(|style| is_more_than_alignment(&style)) {
            self.notes.formatting("style");
        }
        match name.as_str() {
            "b" | "strong" => self.strong += 1,
            "i" | "em" | "cite" | "var" | "dfn" => self.emphasis += 1,
            "code" | "kbd" | "samp" | "tt" => self.code += 1,
            "a" => self.link(tag),
            "br" => self.builder.line_break(),
            "hr" => {
                self.builder.paragraph();
                if self.builder.at_top() {
                    self.builder.push(Block::Rule);
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.notes.formatting(&name);
                self.builder.paragraph();
                self.strong += 1;
            }
            "ul" | "menu" | "dir" => self.builder.open(Open::List(None))?,
            "ol" => {
                let first = attribute(tag, b"start").and_then(|start| start.trim().parse().ok());
                let first = first.filter(|first| *first < 1_000_000).unwrap_or(1);
                self.builder.open(Open::List(Some(first)))?;
            }
            "li" => self.builder.item()?,
            "blockquote" => self.builder.open(Open::Quote)?,
            "dt" => self.builder.speaker(),
            "dd" => {
                self.builder.paragraph();
                self.builder.close_speech();
                self.builder.open(Open::Speech)?;
            }
            "table" => self.builder.open(Open::Table)?,
            "tr" => self.builder.row(),
            "td" | "th" => {
                let number = attribute(tag, b"class").is_some_and(|class| class == "n")
                    || attribute(tag, b"align").is_some_and(|align| align == "right");
                self.builder.cell(name == "th", number);
            }
            "pre" => {
                self.notes.formatting("pre");
                self.builder.paragraph();
                self.preformatted += 1;
            }
            "img" | "image" => self.picture(tag),
            "font" => self.notes.formatting("font"),
            other if NEUTRAL.contains(&other) => self.builder.paragraph(),
            other if SILENT.contains(&other) => {}
            other => self.notes.formatting(other),
        }
        self.form();
        Ok(())
    }

    fn end(&mut self, name: &str) {
        if let Some((dropped, depth)) = &mut self.dropping {
            if dropped == name {
                *depth -= 1;
            }
            if *depth == 0 {
                self.dropping = None;
            }
            return;
        }
        let less = |count: &mut usize| *count = count.saturating_sub(1);
        match name {
            "b" | "strong" => less(&mut self.strong),
            "i" | "em" | "cite" | "var" | "dfn" => less(&mut self.emphasis),
            "code" | "kbd" | "samp" | "tt" => less(&mut self.code),
            "a" => self.builder.form.link = None,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.builder.paragraph();
                less(&mut self.strong);
            }
            "ul" | "ol" | "menu" | "dir" => self.builder.close_list(),
            "li" => self.builder.close_item(),
            "blockquote" => self.builder.close_quote(),
            "dt" => self.builder.paragraph(),
            "dd" => self.builder.close_speech(),
            "table" => self.builder.close_table(),
            "tr" => self.builder.row(),
            "td" | "th" => self.builder.end_cell(),
            "pre" => {
                self.builder.paragraph();
                less(&mut self.preformatted);
            }
            other if NEUTRAL.contains(&other) => self.builder.paragraph(),
            _ => {}
        }
        self.form();
    }

    fn link(&mut self, tag: &StartTag<()>) {
        self.builder.form.link = None;
        let Some(href) = attribute(tag, b"href") else {
            return;
        };
        match target(&href) {
            Some(target) => self.builder.form.link = Some(target.into()),
            None => self.notes.address(&href),
        }
    }

    fn picture(&mut self, tag: &StartTag<()>) {
        let src = attribute(tag, b"src").unwrap_or_default();
        let alt = attribute(tag, b"alt").unwrap_or_default();
        let alt = super::without_controls(&alt, self.notes);
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        let place = if self.builder.at_top() {
            (self.pictures)(&src, self.notes)
        } else {
            self.notes.say(Message::new("exchange-picture-misplaced"));
            None
        };
        match place {
            Some(picture) => {
                self.builder.paragraph();
                self.builder.push(Block::Figure { picture, alt });
            }
            // What it shows is at least told.
            None => self.builder.description(&alt),
        }
    }
}

/// Editors write the direction and the side of a paragraph everywhere.
fn is_more_than_alignment(style: &str) -> bool {
    style
        .split(';')
        .map(|declaration| declaration.split(':').next().unwrap_or_default().trim())
        .any(|property| !property.is_empty() && !["text-align", "direction"].contains(&property))
}
