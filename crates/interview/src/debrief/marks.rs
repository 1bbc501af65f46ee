//! The question map: one mark a turn.

use super::{Decided, Mark, said};
use crate::coder::Coding;
use crate::interviewee::Turn;
use base::Label;

pub(super) fn marks(turns: &[Turn], decided: &Decided) -> Vec<Mark> {
    let mut after_narrative = false;
    turns
        .iter()
        .map(|turn| {
            let given = decided.0.get(&turn.number).copied();
            let label = given.or(turn.coding.as_ref().map(|coding| coding.label));
            let unsure = given.is_none()
                && turn.coding.as_ref().is_some_and(|coding| {
                    coding.confidence < Coding::UNSURE
                        || coding.flags.iter().any(|flag| flag == "low_conf")
                });
            let recommended = label.is_some_and(is_recommended);
            let counts = match label {
                // What is unsure counts neither for the officer nor against.
                _ if unsure => false,
                // A facilitator is a prompt where it leads a narrative on, and once: whoever only hums asks nothing.
                Some(Label::Facilitator) => {
                    after_narrative && !said::of_officer(turn).trim().is_empty()
                }
                Some(label) => label.is_form(),
                None => false,
            };
            if label.is_some_and(Label::is_form) {
                after_narrative = label.is_some_and(is_open);
            }
            Mark {
                turn: turn.number,
                session: turn.session,
                label,
                counts,
                recommended,
                unsure,
                decided: given.is_some(),
                flags: turn
                    .coding
                    .as_ref()
                    .map(|coding| coding.flags.clone())
                    .unwrap_or_default(),
            }
        })
        .collect()
}

/// Invitations, open or cued.
pub(super) const fn is_open(label: Label) -> bool {
    matches!(label, Label::Invitation | Label::CuedInvitation)
}

/// What published training studies count as recommended.
pub(super) const fn is_recommended(label: Label) -> bool {
    is_open(label) || matches!(label, Label::Facilitator | Label::Directive)
}

/// Answered with yes, no or one of the alternatives.
pub(super) const fn is_option(label: Label) -> bool {
    matches!(label, Label::YesNo | Label::ForcedChoice)
}

/// What makes a run of closed questions longer.
pub(super) const fn is_closed(label: Label) -> bool {
    is_option(label) || matches!(label, Label::Suggestive | Label::Multiple)
}
