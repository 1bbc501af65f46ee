//! The fenced block of a question.

use super::category::category;
use super::choices;
use super::tags::Tags;
use super::{Answers, Criterion, Draft, Ids, forms, rows};
use crate::notes::{Notes, shortened};
use crate::text::{Block, Run, blocks, one_line, plain, prompt_line};
use crate::words::Words;
use crate::{Item, Options, Picture, Written, limits};
use base::{Message, Slug};
use quiz::Kind;

/// What stands in a block between the prompt and the hints, and the kind it belongs to.
struct Key {
    kind: Kind,
    headers: Vec<String>,
    lines: Vec<String>,
    /// The lines may stand in the middle of a text where they mean a list.
    model: Vec<String>,
}

/// Makes the item of a draft.
pub(crate) fn finish(mut draft: Draft, options: &Options, ids: &mut Ids) -> Item {
    let mut notes = std::mem::take(&mut draft.notes);
    let line = draft.line;
    let category = category(&draft.category, &mut notes);
    let mut name = shortened(&draft.name);
    if name.is_empty() {
        name = shortened(&plain(&without_pictures(&draft.text)));
    }
    // Without any other words, it is called by the description of its picture; that is never what is asked.
    let shown = if name.is_empty() {
        shortened(&plain(&draft.text))
    } else {
        name.clone()
    };
    let made = match draft.refused.take() {
        Some(message) => Err(message),
        None => write(
            draft,
            (&name, category.as_deref()),
            options,
            ids,
            &mut notes,
        ),
    };
    let mut remarks = notes.into_messages();
    let question = match made {
        Ok(written) => Some(written),
        Err(reason) => {
            remarks.retain(|one| one.id != reason.id);
            remarks.insert(0, reason);
            None
        }
    };
    Item {
        line,
        name: shown,
        category: category.unwrap_or_default(),
        question,
        remarks,
    }
}

fn without_pictures(text: &[Block]) -> Vec<Block> {
    let mut text = text.to_vec();
    text.retain(|block| !matches!(block, Block::Figure { .. } | Block::Described(_)));
    text
}

fn write(
    mut draft: Draft,
    (name, category): (&str, Option<&str>),
    options: &Options,
    ids: &mut Ids,
    notes: &mut Notes,
) -> Result<Written, Message> {
    let tags = Tags::read(&draft.tags, options, notes);
    let answers = std::mem::take(&mut draft.answers);
    let key = key(answers, &tags, notes)?;
    let (vignette, prompt) = divide(std::mem::take(&mut draft.text), name, notes)?;
    let points = points(draft.points.as_deref().or(tags.points.as_deref()), notes);
    // From here on it is taken, so that an item that was refused takes no id away.
    let given = ids.give(draft.id.as_deref(), name, std::slice::from_ref(&prompt));
    if let Some(wished) = given.wished {
        let message = Message::new("exchange-id-changed");
        notes.say(
            message
                .with("old", shortened(&wished))
                .with("new", given.id.as_str()),
        );
    }
    let pictures = pictures(&given.id, std::mem::take(&mut draft.pictures));
    let figure = |place: usize, alt: &str| {
        let picture = pictures.get(place)?;
        let words = one_line(
            &[Block::Paragraph(vec![Run {
                text: alt.to_owned(),
                ..Run::default()
            }])],
            &mut Notes::default(),
        );
        Some(format!(
            "![{}](media/{})",
            words.unwrap_or_else(|| name_of(&picture.name)),
            picture.name
        ))
    };
    let without_words = vignette
        .iter()
        .any(|block| matches!(block, Block::Figure { alt, .. } if alt.is_empty()));
    if without_words {
        notes.say(Message::new("exchange-picture-undescribed"));
    }

    let mut lines = headers(&key, &tags, points, category);
    lines.push(String::new());
    if !vignette.is_empty() {
        lines.extend(blocks(&vignette, &figure, notes));
        lines.push(String::new());
    }
    lines.extend(prompt_line(std::slice::from_ref(&prompt), notes).unwrap_or_default());
    lines.push(String::new());
    lines.extend(key.lines);
    lines.extend(ending(&draft, key.model, notes));
    let used: Vec<Picture> = pictures
        .into_iter()
        .filter(|picture| {
            lines
                .iter()
                .any(|line| line.ends_with(&format!("(media/{})", picture.name)))
        })
        .collect();
    Ok(Written {
        markdown: fenced(&given.id, &lines),
        id: given.id,
        kind: key.kind,
        pictures: used,
    })
}

fn headers(key: &Key, tags: &Tags, points: u32, category: Option<&str>) -> Vec<String> {
    let mut lines = Vec::new();
    if !matches!(key.kind, Kind::SingleChoice | Kind::MultipleChoice) {
        lines.push(format!("kind: {}", key.kind.as_str()));
    }
    lines.push(format!("competence: {}", tags.competence.as_str()));
    lines.push(format!("difficulty: {}", tags.difficulty));
    if points != 1 {
        lines.push(format!("points: {points}"));
    }
    lines.extend(category.map(|path| format!("category: {path}")));
    lines.extend(key.headers.iter().cloned());
    lines
}

/// Hints, the point, the source.
fn ending(draft: &Draft, model: Vec<String>, notes: &mut Notes) -> Vec<String> {
    let mut lines = model;
    let mut said: Vec<String> = Vec::new();
    if draft.hints.len() > limits::HINTS {
        notes.say(Message::new("exchange-hints-cut").with("most", limits::HINTS));
    }
    let mut add = |word: &str, text: &[Block], notes: &mut Notes| {
        let mut words = prompt_line(text, notes).unwrap_or_default();
        if let Some(first) = words.first_mut() {
            first.insert_str(0, word);
        }
        said.extend(words);
    };
    for hint in draft.hints.iter().take(limits::HINTS) {
        add("Hint: ", hint, notes);
    }
    add("Why: ", &draft.why, notes);
    add("Source: ", &draft.source, notes);
    if !said.is_empty() {
        lines.push(String::new());
        lines.append(&mut said);
    }
    lines
}

fn fenced(id: &Slug, lines: &[String]) -> String {
    let (mut longest, mut here) = (0_usize, 0_usize);
    for c in lines.iter().flat_map(|line| line.chars().chain(['\n'])) {
        here = if c == '`' { here + 1 } else { 0 };
        longest = longest.max(here);
    }
    let fence = "`".repeat(3.max(longest + 1));
    let body = lines.join("\n");
    format!("{fence}question {id}\n{}\n{fence}\n", body.trim_end())
}

/// The lines that a feedback makes.
fn feedback(text: &[Block], notes: &mut Notes) -> Vec<String> {
    if text
        .iter()
        .any(|block| matches!(block, Block::Figure { .. }))
    {
        notes.say(Message::new("exchange-picture-misplaced"));
    }
    // A picture becomes its description.
    let text: Vec<Block> = text
        .iter()
        .filter(|block| !matches!(block, Block::Figure { alt, .. } if alt.is_empty()))
        .map(|block| match block {
            Block::Figure { alt, .. } => Block::Paragraph(vec![Run {
                text: alt.clone(),
                ..Run::default()
            }]),
            other => other.clone(),
        })
        .collect();
    blocks(&text, &|_, _| None, notes)
        .iter()
        .map(|line| format!("> {line}").trim_end().to_owned())
        .collect()
}

fn key(answers: Answers, tags: &Tags, notes: &mut Notes) -> Result<Key, Message> {
    let mut lines = Vec::new();
    let mut model = Vec::new();
    let mut headers = Vec::new();
    let kind = match answers {
        Answers::None => return Err(Message::new("exchange-no-question")),
        Answers::Choices { single, options } => {
            let marked = choices::mark(single, options, notes)?;
            let is_single = marked.kind == Kind::SingleChoice;
            for (right, option) in &marked.options {
                let mark = match (is_single, right) {
                    (true, false) => "( )",
                    (true, true) => "(x)",
                    (false, false) => "[ ]",
                    (false, true) => "[x]",
                };
                let mut words = prompt_line(&option.text, notes).unwrap_or_default();
                if let Some(first) = words.first_mut() {
                    first.insert_str(0, &format!("{mark} "));
                }
                lines.extend(words);
                lines.extend(feedback(&option.feedback, notes));
            }
            marked.kind
        }
        Answers::TrueFalse {
            right,
            feedback: said,
        } => {
            let words = Words::of(tags.language);
            for (word, is_right, said) in [
                (words.right, right, &said[0]),
                (words.wrong, !right, &said[1]),
            ] {
                lines.push(format!("({}) {word}", if is_right { 'x' } else { ' ' }));
                lines.extend(feedback(said, notes));
            }
            Kind::TrueFalse
        }
        Answers::Matching { rows, extras } => {
            lines = rows::matching(rows, extras, notes)?;
            Kind::Matching
        }
        Answers::Ordering(items) => {
            lines = rows::ordering(items, notes)?;
            Kind::Ordering
        }
        Answers::Short { answers, case } => {
            for (line, said) in forms::short(&answers, case, notes)? {
                lines.push(line);
                lines.extend(feedback(said, notes));
            }
            Kind::ShortAnswer
        }
        Answers::Numeric { answers, otherwise } => {
            for (line, said) in forms::numeric(&answers, &otherwise, notes)? {
                lines.push(line);
                lines.extend(feedback(said, notes));
            }
            Kind::Numeric
        }
        Answers::Essay {
            model: answer,
            criteria,
            words,
        } => {
            if tags.markers == 2 {
                headers.push("markers: 2".to_owned());
            }
            headers.extend(words.map(|words| format!("words: {words}")));
            lines = rubric(criteria, notes);
            if let Some(answer) = one_line(&answer, notes) {
                model = vec![String::new(), format!("= {answer}")];
            }
            Kind::WrittenTask
        }
    };
    Ok(Key {
        kind,
        headers,
        lines,
        model,
    })
}

/// The criteria of the file, or one for the whole answer.
fn rubric(mut criteria: Vec<Criterion>, notes: &mut Notes) -> Vec<String> {
    if criteria.is_empty() {
        notes.say(Message::new("exchange-criterion-added"));
        let levels = [
            "Does not answer the task.",
            "Answers it in part.",
            "Answers it.",
        ];
        criteria.push(Criterion {
            title: "Answer".to_owned(),
            levels: (0..).zip(levels.map(str::to_owned)).collect(),
        });
    }
    let mut lines = Vec::new();
    for (place, criterion) in criteria.iter().enumerate() {
        if place > 0 {
            lines.push(String::new());
        }
        lines.push(format!("Criterion: {}", criterion.title));
        lines.extend(
            criterion
                .levels
                .iter()
                .map(|(worth, words)| format!("{worth} {words}")),
        );
    }
    lines
}

/// What happened, and the paragraph that asks.
fn divide(
    mut text: Vec<Block>,
    name: &str,
    notes: &mut Notes,
) -> Result<(Vec<Block>, Block), Message> {
    if let Some(place) = text
        .iter()
        .rposition(|block| matches!(block, Block::Paragraph(_)))
    {
        if place + 1 < text.len() {
            notes.say(Message::new("exchange-prompt-moved"));
        }
        let prompt = text.remove(place);
        return Ok((text, prompt));
    }
    if name.is_empty() {
        return Err(Message::new("exchange-no-text"));
    }
    notes.say(Message::new("exchange-prompt-from-name"));
    let prompt = Block::Paragraph(vec![Run {
        text: name.to_owned(),
        ..Run::default()
    }]);
    Ok((text, prompt))
}

/// A whole number from 1 to 20; what is none becomes the next one.
fn points(text: Option<&str>, notes: &mut Notes) -> u32 {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return 1;
    };
    let read = super::Percent::parse(text);
    let whole =
        (1..=limits::POINTS).find(|whole| read == super::Percent::parse(&whole.to_string()));
    if let Some(whole) = whole {
        return whole;
    }
    let near = (1..=limits::POINTS)
        .rev()
        .find(|whole| super::Percent::parse(&whole.to_string()) <= read)
        .unwrap_or(1);
    let message = Message::new("exchange-points-changed");
    notes.say(message.with("old", shortened(text)).with("new", near));
    near
}

fn pictures(id: &Slug, all: Vec<Vec<u8>>) -> Vec<Picture> {
    all.into_iter()
        .enumerate()
        .map(|(place, bytes)| Picture {
            name: format!(
                "{id}-{}.{}",
                place + 1,
                crate::pictures::ending(&bytes).unwrap_or("png")
            ),
            bytes,
        })
        .collect()
}

fn name_of(file: &str) -> String {
    file.split('.').next().unwrap_or_default().replace('-', " ")
}
