//! What a person says, in one language.

use super::block::{Block, Keyword};
use super::front_words::FrontWords;
use super::outline::{Outline, Section};
use crate::problem::{
    INTERVIEW_ALIKE, INTERVIEW_KIND, INTERVIEW_KIND_FEW, INTERVIEW_KIND_MISSING,
    INTERVIEW_KIND_NEAR, INTERVIEW_KIND_NEVER,
};
use base::Slug;
use interview::case::{Case, DetailWords, Kind, Words};
use std::collections::{BTreeMap, BTreeSet};

/// The order of a case: that of its source.
#[derive(Debug)]
pub(super) struct Order<'o> {
    details: Vec<&'o Slug>,
    facts: Vec<&'o Slug>,
}

impl<'o> Order<'o> {
    pub fn of(source: &'o Outline) -> Self {
        let ids = |section| -> Vec<&Slug> {
            let blocks = source.blocks(section).iter();
            blocks.map(|block| &block.id).collect()
        };
        Self {
            details: ids(Section::Details),
            facts: ids(Section::Facts),
        }
    }
}

/// Reads everything that the person says; what a translation lacks is empty, and told by whoever compares.
pub(super) fn read(outline: &Outline, order: &Order, front: &FrontWords) -> Words {
    let find = |section, id: &Slug| {
        let mut blocks = outline.blocks(section).iter();
        blocks.find(|block| block.id == *id)
    };
    let details = order.details.iter().map(|id| {
        let block = find(Section::Details, id);
        block.map(Block::detail_words).unwrap_or_default()
    });
    let facts = order.facts.iter().map(|id| {
        let block = find(Section::Facts, id);
        block.map(Block::wordings).unwrap_or_default()
    });
    let replies = outline.blocks(Section::Replies).iter();
    let replies = replies.filter_map(|block| {
        let kind = Kind::from_word(block.id.as_str())?;
        Some((kind, block.lines(kind)))
    });
    Words {
        details: details.collect(),
        facts: facts.collect(),
        replies: replies.collect(),
        needs: front.needs.clone(),
        safety: front.safety.clone(),
    }
}

/// Lengths of an English detail, in words. The specification says about 25 to 45, 3 to 10 and 4 to 15; what is near to that is not told.
const FULL: std::ops::RangeInclusive<usize> = 20..=55;
const BRIEF: std::ops::RangeInclusive<usize> = 3..=10;
const AGAIN: std::ops::RangeInclusive<usize> = 4..=40;
const WRONG: std::ops::RangeInclusive<usize> = 4..=15;

/// Warns of details that are much shorter or longer than those of other cases.
pub(super) fn lengths(outline: &Outline) {
    for block in outline.blocks(Section::Details) {
        let file = &block.file;
        if let Some(full) = block.texts.first() {
            full.length(file, "full", FULL);
        }
        for (keyword, what, range) in [
            (Keyword::Brief, "brief", BRIEF),
            (Keyword::Again, "again", AGAIN),
            (Keyword::Wrong, "wrong", WRONG),
        ] {
            for said in block.all(keyword) {
                said.length(file, what, range.clone());
            }
        }
    }
}

impl Block<'_> {
    fn detail_words(&self) -> DetailWords {
        let one = |keyword| {
            let said = self.needed(keyword);
            if let Some(said) = said {
                said.check(&self.file, false);
            }
            said.map(super::said::Said::text).unwrap_or_default()
        };
        let wrong = self.all(Keyword::Wrong).map(|said| {
            said.check(&self.file, false);
            said.text()
        });
        DetailWords {
            full: self.wordings().into_iter().next().unwrap_or_default(),
            brief: one(Keyword::Brief),
            again: one(Keyword::Again),
            wrong: wrong.collect(),
        }
    }

    fn wordings(&self) -> Vec<String> {
        let texts = self.texts.iter().map(|said| {
            said.check(&self.file, false);
            said.text()
        });
        texts.collect()
    }

    fn lines(&self, kind: Kind) -> Vec<String> {
        let mut seen = BTreeSet::new();
        for said in &self.texts {
            said.check(&self.file, kind == Kind::Adopted);
            if !seen.insert(&said.text) {
                self.file.report(&INTERVIEW_ALIKE, said.span, Vec::new());
            }
        }
        self.texts.iter().map(super::said::Said::text).collect()
    }
}

/// Says which occasions a source lacks, and which it has for nothing.
pub(super) fn kinds(outline: &Outline, case: &Case) {
    let file = outline.document.file;
    let blocks = outline.blocks(Section::Replies);
    let mut found: BTreeMap<Kind, &Block> = BTreeMap::new();
    for block in blocks {
        let word = block.id.as_str();
        if let Some(kind) = Kind::from_word(word) {
            found.entry(kind).or_insert(block);
            continue;
        }
        let known = Kind::ALL.iter().map(|kind| kind.as_str());
        let problems = (&INTERVIEW_KIND_NEAR, &INTERVIEW_KIND);
        let args = vec![("word", word.into())];
        file.report_word(problems, block.at, word, known, str::to_owned, args);
    }
    for kind in Kind::ALL.iter().copied() {
        let args = |found: usize| {
            vec![
                ("word", kind.as_str().into()),
                ("least", kind.least().into()),
                ("found", found.into()),
            ]
        };
        match (found.get(&kind), kind.when().holds(case)) {
            (None, true) => {
                let at = outline.at(Section::Replies);
                file.report(&INTERVIEW_KIND_MISSING, at, args(0));
            }
            (Some(block), true) if block.texts.len() < kind.least() => {
                file.report(&INTERVIEW_KIND_FEW, block.at, args(block.texts.len()));
            }
            (Some(block), false) => {
                file.report(&INTERVIEW_KIND_NEVER, block.at, args(block.texts.len()));
            }
            _ => {}
        }
    }
}
