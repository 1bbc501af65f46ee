//! Where everything in the blocks of a scenario stands.

use super::block::{self, Block, Quote};
use crate::document::Document;
use crate::markdown::Kind;
use crate::places::{BlockPlaces, Place, SettingPlace, What};
use base::Span;

/// The blocks of a file, wherever they stand.
pub(crate) fn block_places(document: &Document, translated: bool) -> Vec<BlockPlaces> {
    document
        .nodes
        .iter()
        .filter_map(|node| match &node.kind {
            Kind::Fence(info) => {
                let block = block::read(&document.file, node, info, translated)?;
                Some(block.places(node.span))
            }
            _ => None,
        })
        .collect()
}

impl Block<'_> {
    fn places(&self, whole: Span) -> BlockPlaces {
        let plain = |what, text| Place {
            what,
            mark: None,
            text,
        };
        let quoted = |what, (at, words): &Quote| plain(what, Span::new(*at, at + words.len()));
        let mut places = Vec::new();
        places.extend(self.text.map(|text| plain(What::Text, text)));
        places.extend(self.quote.as_ref().map(|quote| quoted(What::Quote, quote)));
        for (what, said) in [(What::Why, self.why), (What::Source, self.source)] {
            places.extend(said.map(|said| self.marked(what, said)));
        }
        for model in &self.models {
            places.push(self.marked(What::Model, model.text));
            let reason = model.reason.as_ref();
            places.extend(reason.map(|reason| quoted(What::Reason, reason)));
        }
        places.sort_by_key(|place| place.text.start);
        BlockPlaces {
            word: self.kind.word().to_owned(),
            id: self.id.to_string(),
            kind: None,
            whole,
            settings: self.settings().map(SettingPlace::of).collect(),
            places,
        }
    }

    /// What follows a word with a colon or a hyphen.
    fn marked(&self, what: What, text: Span) -> Place {
        let start = self.file.text[..text.start]
            .rfind('\n')
            .map_or(0, |end| end + 1);
        Place {
            what,
            mark: Some(SettingPlace::word(
                self.file.text,
                Span::new(start, text.start),
            )),
            text,
        }
    }
}
