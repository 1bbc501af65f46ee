//! What the person hears in a turn: a coding, made ready for the model.

use super::turn::{Coded, Fault};
use crate::coder::Coding;
use base::Label;

/// What counts as pressure: support helps little beside it.
const PRESSURE: [Label; 5] = [
    Label::Blame,
    Label::Admonishment,
    Label::Disbelief,
    Label::Threat,
    Label::Inappropriate,
];

/// Flags that say what stands in front of a question.
const PREFIXES: [(&str, Label); 9] = [
    ("supp_prefix", Label::Support),
    ("support_prefix", Label::Support),
    ("info_prefix", Label::Information),
    ("rap_prefix", Label::Rapport),
    ("rule_prefix", Label::GroundRule),
    ("cons_prefix", Label::Consent),
    ("sum_prefix", Label::Summary),
    ("close_prefix", Label::Closing),
    ("trans_prefix", Label::Transition),
];

#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own about the words"
)]
pub struct Heard {
    /// The label; `Practice` for a question about the practice narrative.
    pub label: Label,
    /// How it asks about the matter; `None` where it does not.
    pub question: Option<Label>,
    /// It asks something, of the matter or not.
    pub form_is_question: bool,
    pub prefixes: Vec<Label>,
    /// A question through the interpreter about the person.
    pub third_person: bool,
    /// Comfort was made to depend on an answer.
    pub withheld: bool,
    /// Content was praised.
    pub praises: bool,
    /// Sure enough to count, for the officer and against.
    pub sure: bool,
}

impl Heard {
    pub fn new(coded: &Coded) -> Self {
        let has = |flag: &str| coded.flags.iter().any(|one| one == flag);
        let sure = coded.confidence >= Coding::UNSURE;
        // An unsure label never counts against an officer: what is left of an unsure fault is its question.
        let label = if is_fault(coded.label) && !sure {
            coded.form.unwrap_or(Label::Unknown)
        } else if coded.function == Some(Label::Practice) {
            Label::Practice
        } else {
            coded.label
        };
        let third_person = label == Label::Interpreter && has("third_person");
        let question = if third_person {
            coded.form.filter(|form| form.is_form())
        } else {
            label.is_form().then_some(label)
        };
        Self {
            label,
            question,
            form_is_question: coded
                .form
                .is_some_and(|form| form != Label::Facilitator && form.is_form()),
            prefixes: PREFIXES
                .into_iter()
                .filter(|(flag, _)| has(flag))
                .map(|(_, label)| label)
                .collect(),
            third_person,
            withheld: has("withheld_need") && sure,
            praises: label == Label::Reinforcement || has("evaluative") && sure,
            sure,
        }
    }

    pub fn presses(&self) -> bool {
        PRESSURE.contains(&self.label)
    }

    /// Whether the turn, or what stands in front of its question, is one of these.
    pub fn does(&self, labels: &[Label]) -> bool {
        labels.contains(&self.label) || self.prefixes.iter().any(|one| labels.contains(one))
    }

    /// Whether it asks about the matter; a facilitator asks nothing of its own.
    pub fn asks(&self) -> bool {
        self.question.is_some_and(|form| form != Label::Facilitator)
    }

    /// What must not happen and happened in the words themselves.
    pub fn fault(&self) -> Option<Fault> {
        match self.label {
            Label::Threat => Some(Fault::Threat),
            Label::Promise => Some(Fault::Promise),
            Label::Disbelief => Some(Fault::Disbelief),
            Label::Blame => Some(Fault::Blame),
            Label::Inappropriate => Some(Fault::Inappropriate),
            _ => None,
        }
    }
}

fn is_fault(label: Label) -> bool {
    PRESSURE.contains(&label)
        || matches!(
            label,
            Label::Promise | Label::Reinforcement | Label::Minimising
        )
}

/// Forms that are answered with a yes, a no or a few words: what they bring is the officer's words.
pub const fn is_closed(form: Label) -> bool {
    matches!(form, Label::YesNo | Label::ForcedChoice | Label::Suggestive)
}

/// Forms that leave the words to the person.
pub const fn is_open(form: Label) -> bool {
    matches!(
        form,
        Label::Invitation | Label::CuedInvitation | Label::Facilitator
    )
}
