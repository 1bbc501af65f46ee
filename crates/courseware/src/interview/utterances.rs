//! `utterance`: what officers say in a case, for drills.

use super::block::{Block, Keyword};
use super::front;
use super::outline::{Outline, Section};
use super::steps;
use crate::limits;
use crate::problem::INTERVIEW_LABELS;
use base::Label;
use interview::case::Utterance;
use std::collections::BTreeSet;

/// Labels that the drills of every case need.
const NEEDED: [Label; 5] = [
    Label::Invitation,
    Label::CuedInvitation,
    Label::Directive,
    Label::YesNo,
    Label::Suggestive,
];

/// Reads the utterances of a source, each with its place among the blocks; what cannot be read is reported and left out.
pub(super) fn read(outline: &Outline) -> Vec<(usize, Utterance)> {
    let blocks = outline.blocks(Section::Utterances);
    let all: Vec<(usize, Utterance)> = blocks
        .iter()
        .enumerate()
        .filter_map(|(place, block)| Some((place, block.utterance()?)))
        .collect();
    let is_whole = outline
        .part(Section::Utterances)
        .is_some_and(|part| !part.is_broken && all.len() == blocks.len());
    if is_whole {
        counted(outline, &all);
    }
    all
}

impl Block<'_> {
    fn utterance(&self) -> Option<Utterance> {
        let label = self.required("label").and_then(|header| {
            let found = Label::from_word(header.value);
            if found.is_none() {
                steps::unknown_label(self.file, header.value, header.value_span);
            }
            found
        });
        let context = self.required("context").map(|header| header.value);
        let why = self.needed(Keyword::Why);
        let better = self.one(Keyword::Better);
        let text = self.texts.first()?;
        for said in [Some(text), why, better].into_iter().flatten() {
            said.check(&self.file, false);
        }
        Some(Utterance {
            id: self.id.clone(),
            label: label?,
            context: Some(context?)
                .filter(|said| *said != "-")
                .map(str::to_owned),
            text: text.text(),
            why: why?.text(),
            better: better.map(super::said::Said::text),
        })
    }
}

fn counted(outline: &Outline, all: &[(usize, Utterance)]) {
    let (file, at) = (outline.document.file, outline.at(Section::Utterances));
    let better = all.iter().filter(|(_, one)| one.better.is_some()).count();
    front::count(file, at, "utterance", all.len(), limits::UTTERANCES);
    front::count(file, at, "better", better, limits::BETTER);
    let labels: BTreeSet<Label> = all.iter().map(|(_, one)| one.label).collect();
    let missing = NEEDED.iter().filter(|label| !labels.contains(label));
    let missing: Vec<&str> = missing.map(|label| label.as_str()).collect();
    if !missing.is_empty() || labels.len() < limits::UTTERANCE_LABELS {
        let needed = NEEDED.map(Label::as_str);
        let args = vec![
            ("least", limits::UTTERANCE_LABELS.into()),
            ("found", labels.len().into()),
            ("needed", needed.join(", ").into()),
        ];
        file.report(&INTERVIEW_LABELS, at, args);
    }
}
