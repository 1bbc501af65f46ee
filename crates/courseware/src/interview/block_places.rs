//! Where everything in the blocks of a case stands.

use super::block::{self, Block, BlockKind, Keyword};
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

const fn what(keyword: Keyword) -> What {
    match keyword {
        Keyword::Brief => What::Brief,
        Keyword::Again => What::Again,
        Keyword::Wrong => What::Wrong,
        Keyword::Ask => What::Ask,
        Keyword::Why => What::Why,
        Keyword::Better => What::Better,
    }
}

impl Block<'_> {
    fn places(&self, whole: Span) -> BlockPlaces {
        let texts = self.texts.iter().map(|said| match self.kind {
            BlockKind::Replies => self.marked(What::Model, said.span),
            _ => Place {
                what: What::Text,
                mark: None,
                text: said.span,
            },
        });
        let parts = self.parts.iter();
        let parts = parts.map(|(keyword, said)| self.marked(what(*keyword), said.span));
        BlockPlaces {
            word: self.kind.word().to_owned(),
            id: self.id.to_string(),
            kind: None,
            whole,
            settings: self.settings().map(SettingPlace::of).collect(),
            places: texts.chain(parts).collect(),
        }
    }

    /// What follows a word with a colon or a hyphen; the words may begin in the next line.
    fn marked(&self, what: What, text: Span) -> Place {
        let line_start = |at: usize| self.file.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let start = line_start(text.start);
        let same = SettingPlace::word(self.file.text, Span::new(start, text.start));
        let mark = if same.start == same.end && start > 0 {
            SettingPlace::word(self.file.text, Span::new(line_start(start - 1), start - 1))
        } else {
            same
        };
        Place {
            what,
            mark: Some(mark),
            text,
        }
    }
}
