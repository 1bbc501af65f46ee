//! `misconceptions.md`: the errors that answers show, each with where to look again.

use crate::document::Document;
use crate::glossary::{self, Entries};
use crate::html::Setting;
use crate::index::Index;
use crate::markdown::{Kind, Node};
use crate::model::Misconception;
use crate::problem::{MISCONCEPTION_UNUSED, MISCONCEPTION_WITHOUT_LINK};
use crate::room::Texts;
use base::Slug;
use std::collections::BTreeMap;

/// Reads the file in all its languages.
pub(crate) fn read(texts: &Texts, index: &Index) -> BTreeMap<Slug, Misconception> {
    let entries = Entries {
        source: index.source,
        ids: &index.misconceptions,
        setting: Setting::Question,
    };
    for document in texts.values() {
        without_link(document);
    }
    entries
        .read(texts, index)
        .into_iter()
        .map(|(id, texts)| (id, Misconception { texts }))
        .collect()
}

/// Says of errors that do not lead anywhere.
fn without_link(document: &Document) {
    for entry in glossary::entries(document, false) {
        if !entry.nodes.is_empty() && !entry.nodes.iter().any(leads_to_a_lesson) {
            let args = vec![("id", entry.id.as_str().into())];
            document
                .file
                .report(&MISCONCEPTION_WITHOUT_LINK, entry.span, args);
        }
    }
}

fn leads_to_a_lesson(node: &Node) -> bool {
    matches!(&node.kind, Kind::Link { to, .. } if to.starts_with("lesson:"))
        || node.children.iter().any(leads_to_a_lesson)
}

/// Says of errors that no answer shows; to be asked when all questions have been read.
pub(crate) fn unused(texts: &Texts, index: &Index) {
    let used = index.used_misconceptions.borrow();
    let Some(source) = texts.get(&index.source) else {
        return;
    };
    for entry in glossary::entries(source, false) {
        if !used.contains(&entry.id) {
            let args = vec![("id", entry.id.as_str().into())];
            source.file.report(&MISCONCEPTION_UNUSED, entry.span, args);
        }
    }
}
