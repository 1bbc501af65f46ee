//! From a text to forms.

use super::layout::{Holds, Item, Layout, words};
use super::{Field, Form, Reader, Setting};
use courseware::places::BlockPlaces;

/// The blocks of a text as forms, in the order of the file.
pub fn read(text: &str, reader: Reader) -> Vec<Form> {
    let blocks = reader.blocks(text);
    blocks
        .iter()
        .map(|block| form(text, block, &Layout::of(text, block)))
        .collect()
}

pub(super) fn form(text: &str, block: &BlockPlaces, layout: &Layout) -> Form {
    let settings = block.settings.iter().map(|setting| Setting {
        key: setting.key.clone(),
        value: text[setting.value.start..setting.value.end].to_owned(),
    });
    let held = layout
        .items
        .iter()
        .filter(|item| !matches!(item.holds, Holds::Setting(_)));
    let fields = held.enumerate().map(|(at, item)| Field {
        origin: Some(at),
        ..field(text, block, item)
    });
    Form {
        word: block.word.clone(),
        id: block.id.clone(),
        kind: block.kind,
        settings: settings.collect(),
        fields: fields.collect(),
    }
}

fn field(text: &str, block: &BlockPlaces, item: &Item) -> Field {
    let place = match item.holds {
        Holds::Place(at) => block.places.get(at),
        Holds::Setting(_) | Holds::Opaque => None,
    };
    match place {
        Some(place) => Field {
            what: Some(place.what),
            mark: place
                .mark
                .map(|mark| text[mark.start..mark.end].to_owned())
                .unwrap_or_default(),
            text: words(text, place),
            origin: None,
        },
        None => Field {
            what: None,
            mark: String::new(),
            text: text[item.lines.clone()]
                .replace("\r\n", "\n")
                .trim_end_matches('\n')
                .to_owned(),
            origin: None,
        },
    }
}
