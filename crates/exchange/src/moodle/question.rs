//! What every question of Moodle has: name, text, points, feedback, hints, tags.

use super::answers;
use super::apart::apart;
use super::element::{Building, Element};
use super::settings;
use crate::draft::{Answers, Draft, Percent};
use crate::notes::{Notes, shortened};
use crate::pictures;
use crate::text::{Block, Markup, TooDeep, plain, read};
use base::Message;

/// Reads texts of one question, with their pictures.
#[derive(Debug, Default)]
pub(super) struct Texts {
    pub notes: Notes,
    pub pictures: Vec<Vec<u8>>,
    too_deep: bool,
}

impl Texts {
    /// The text of an element: its format, its words, its files.
    pub fn read(&mut self, element: &Element) -> Vec<Block> {
        let words = element.words();
        let named = element.attribute("format").and_then(Markup::from_word);
        let markup = named.unwrap_or(if words.contains('<') {
            Markup::Html
        } else {
            Markup::Auto
        });
        let all = &mut self.pictures;
        let file = |name: &str| {
            let mut files = element.all("file");
            let found = files.find(|file| file.attribute("name") == Some(name))?;
            (found.attribute("encoding") == Some("base64")).then(|| found.words())
        };
        let mut keep = |src: &str, notes: &mut Notes| pictures::keep(src, &file, all, notes);
        let found = read(words, markup, &mut keep, &mut self.notes);
        found.unwrap_or_else(|TooDeep| {
            self.too_deep = true;
            Vec::new()
        })
    }

    pub fn child(&mut self, element: &Element, name: &str) -> Vec<Block> {
        element
            .child(name)
            .map(|child| self.read(child))
            .unwrap_or_default()
    }

    /// Words that have no format, such as typed answers.
    pub fn plain(&mut self, element: &Element) -> Vec<Block> {
        read(
            element.words().trim(),
            Markup::Plain,
            &mut |_, _| None,
            &mut self.notes,
        )
        .unwrap_or_default()
    }
}

pub(super) fn draft(building: Building) -> Draft {
    let question = &building.element;
    let mut texts = Texts::default();
    let mut draft = Draft {
        name: one_line(
            question.child("name").map_or("", Element::words),
            &mut texts.notes,
        ),
        id: Some(question.value("idnumber").to_owned()).filter(|id| !id.is_empty()),
        ..Draft::default()
    };
    if building.is_too_large {
        let most = crate::limits::ITEM_BYTES / 1024;
        draft.refuse(Message::new("exchange-item-too-large").with("most", most));
        return draft;
    }
    if let Some(entity) = &building.entity {
        let message = Message::new("exchange-entity");
        texts.notes.say(message.with("name", shortened(entity)));
    }
    if building.more_attributes > 0 {
        let message = Message::new("exchange-attributes-dropped");
        texts
            .notes
            .say(message.with("count", building.more_attributes));
    }
    draft.text = texts.child(question, "questiontext");
    let kind = question.attribute("type").unwrap_or_default();
    match answers::read(kind, question, &mut texts) {
        Ok(answers) => draft.answers = answers,
        Err(message) => draft.refuse(message),
    }
    let has_points = !matches!(draft.answers, Answers::None);
    draft.points = question
        .child("defaultgrade")
        .map(|grade| grade.words().trim().to_owned())
        .filter(|_| has_points);
    (draft.why, draft.source) = apart(texts.child(question, "generalfeedback"));
    for hint in question.all("hint") {
        let text = texts.read(hint);
        if !plain(&text).is_empty() {
            draft.hints.push(text);
        }
        for option in ["clearwrong", "options"] {
            if hint.child(option).is_some() {
                texts.notes.setting(option);
            }
        }
    }
    if let Some(tags) = question.child("tags") {
        draft.tags = tags
            .all("tag")
            .map(|tag| tag.words().trim().to_owned())
            .collect();
    }
    if has_points {
        combined_feedback(question, &mut texts);
        penalty(kind, question, &mut texts.notes);
        settings::told(question, &mut texts.notes);
    }
    if texts.too_deep {
        draft.refuse(Message::new("exchange-too-deep").with("most", crate::limits::DEPTH));
    }
    draft.pictures = texts.pictures;
    draft.notes = texts.notes;
    draft
}

fn one_line(text: &str, notes: &mut Notes) -> String {
    let text = crate::text::without_controls(text, notes);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Feedback to any right, partly right or wrong response.
fn combined_feedback(question: &Element, texts: &mut Texts) {
    let said: Vec<String> = [
        "correctfeedback",
        "partiallycorrectfeedback",
        "incorrectfeedback",
    ]
    .iter()
    .map(|name| plain(&texts.child(question, name)))
    .filter(|words| !words.is_empty())
    .collect();
    if !said.is_empty() {
        let words = shortened(&said.join(" / "));
        texts
            .notes
            .say(Message::new("exchange-combined-feedback").with("text", words));
    }
}

/// In Audire a further try costs a third, always.
fn penalty(kind: &str, question: &Element, notes: &mut Notes) {
    // With two answers a second try is no try; nobody tries an essay again.
    if matches!(kind, "truefalse" | "essay") {
        return;
    }
    let penalty = question.value("penalty");
    let third = Percent::parse("0.33333");
    let is_third = Percent::parse(penalty)
        .zip(third)
        .is_some_and(|(one, third)| one.is_close(third));
    if !penalty.is_empty() && !is_third {
        notes.say(Message::new("exchange-penalty").with("penalty", shortened(penalty)));
    }
}
