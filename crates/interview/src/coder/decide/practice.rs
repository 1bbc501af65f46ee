//! The practice narrative (rule 35, clarification o): one neutral past episode, told before the account. It keeps its form.

use super::{Coding, Practice, Reason, Scene};
use crate::coder::acts::{Act, Ask};
use crate::coder::pattern::Kind;
use base::Label;

/// What is easily taken for a beginning of it.
const BESIDE: [Label; 6] = [
    Label::Rapport,
    Label::Transition,
    Label::Information,
    Label::GroundRule,
    Label::Consent,
    Label::Support,
];
/// A beginning is as sure as the words that announce it.
const SURE: f64 = 0.8;

impl Scene<'_> {
    /// Sets the function of a turn that begins the practice narrative or goes on with it.
    pub(super) fn practise(&self, practice: Practice, acts: &[Act], coding: &mut Coding) {
        match practice {
            Practice::Possible => self.begin_to_practise(acts, coding),
            Practice::Practising => {
                self.begin_to_practise(acts, coding);
                if probes(coding.label) {
                    coding.function = Some(Label::Practice);
                }
            }
            Practice::Over => {}
        }
    }

    fn begin_to_practise(&self, acts: &[Act], coding: &mut Coding) {
        let announced = self
            .found
            .iter()
            .find(|one| one.pattern.kind == Kind::Practice);
        let Some(announced) = announced else { return };
        let leads = coding.label == Label::Suggestive && coding.flags == ["presup"];
        if !(probes(coding.label) || leads || BESIDE.contains(&coding.label)) {
            return;
        }
        // An episode of which nothing was said yet is asked for as a whole.
        let whole = acts.iter().any(|act| act.ask == Ask::Open);
        let form = if whole {
            Some(Label::Invitation)
        } else {
            coding.form.filter(|form| probes(*form))
        };
        let Some(form) = form else { return };
        coding.label = form;
        coding.form = Some(form);
        coding.function = Some(Label::Practice);
        coding.flags.retain(|flag| *flag != "presup");
        coding.confidence = coding.confidence.max(SURE);
        coding.reasons.insert(
            0,
            Reason {
                rule: announced.pattern.rule,
                spans: self.spans(announced.from..announced.to),
            },
        );
    }
}

/// Forms in which a neutral episode is told and probed.
const fn probes(label: Label) -> bool {
    matches!(
        label,
        Label::Invitation | Label::CuedInvitation | Label::Facilitator | Label::Directive
    )
}
