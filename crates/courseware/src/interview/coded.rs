//! Good questions and utterances, as the coder sees them.

use super::block::{Block, Keyword};
use super::outline::{Outline, Section};
use crate::problem::{INTERVIEW_ASK_LABEL, INTERVIEW_ASK_OPEN, INTERVIEW_CODED};
use base::Label;
use interview::case::{Case, Utterance};
use interview::coder::{self, Turn};

/// Codes the questions that better words are made of, and the utterances; where the coder differs, a person looks again.
pub(super) fn check(outline: &Outline, case: &Case, utterances: &[(usize, Utterance)]) {
    let blocks = outline.blocks(Section::Details);
    for (place, block) in blocks.iter().enumerate() {
        asked(block, place, case);
    }
    let blocks = outline.blocks(Section::Utterances);
    for (place, utterance) in utterances {
        if let Some(block) = blocks.get(*place) {
            said(block, utterance, case);
        }
    }
}

fn label(case: &Case, text: &str, context: &[&str]) -> Label {
    let turn = Turn {
        text,
        context,
        briefing: &case.briefing,
        persona: case.persona(),
    };
    coder::code(&turn).label
}

/// `Ask:` uses the words of what was told before.
fn asked(block: &Block, place: usize, case: &Case) {
    let Some(detail) = case.details.get(place) else {
        return;
    };
    let before = detail.after.iter();
    let before: Vec<&str> = before
        .filter_map(|one| case.words.details.get(*one))
        .map(|words| words.full.as_str())
        .collect();
    for (number, question) in block.all(Keyword::Ask).enumerate() {
        let label = label(case, &question.text, &before);
        let open = matches!(label, Label::Invitation | Label::CuedInvitation);
        let args = vec![("label", label.as_str().into())];
        if !open && label != Label::Directive {
            block.file.report(&INTERVIEW_ASK_LABEL, question.span, args);
        } else if !open && number == 0 {
            block.file.report(&INTERVIEW_ASK_OPEN, question.span, args);
        }
    }
}

fn said(block: &Block, utterance: &Utterance, case: &Case) {
    let context = utterance.context.as_deref();
    let found = label(case, &utterance.text, context.as_slice());
    if found != utterance.label {
        let at = block.header("label").map_or(block.at, |one| one.value_span);
        let args = vec![
            ("found", found.as_str().into()),
            ("label", utterance.label.as_str().into()),
        ];
        block.file.report(&INTERVIEW_CODED, at, args);
    }
}
