//! `sources.md`: the sources that every lesson of a course may cite.

use crate::document::Document;
use crate::mask::Definitions;
use crate::problem::{TEXT_NOT_SHOWN, TRANSLATION_EXTRA};
use crate::room::Room;
use crate::translation::{self, TABLE};
use base::{Locale, Span};
use std::collections::BTreeMap;

/// What the file defines, in each of its languages.
pub(crate) fn read<'a>(room: &Room<'a>) -> BTreeMap<Locale, Definitions<'a>> {
    let texts = room.texts(&room.layout.sources, room.source);
    let mut definitions = BTreeMap::new();
    let Some(source) = texts.get(&room.source) else {
        return definitions;
    };
    for (locale, document) in &texts {
        let is_source = *locale == room.source;
        document
            .settings
            .only(if is_source { &[] } else { &[TABLE] });
        for node in &document.nodes {
            let line = document.file.first_line(node.span);
            document.file.report(&TEXT_NOT_SHOWN, line, Vec::new());
        }
        if !is_source {
            for one in &document.definitions {
                if source.definitions.get(one.id).is_none() {
                    let found = format!("[^{}]:", one.id);
                    document.file.report(
                        &TRANSLATION_EXTRA,
                        one.span,
                        vec![("found", found.into())],
                    );
                }
            }
            let marks = translation::marks(source, &units(source));
            translation::is_stale(document, &marks, &units(document));
        }
        definitions.insert(*locale, document.definitions.clone());
    }
    definitions
}

/// A list of sources is stamped as a whole.
pub(crate) fn units(document: &Document) -> Vec<(String, Span)> {
    vec![(
        "all".to_owned(),
        Span::new(document.parts.body, document.file.text.len()),
    )]
}
