//! Turns with one question of substance or more: the same target in other words, alternatives, or several targets (rules 14, 15,
//! clarifications j and k).

use super::{Coding, ENOUGH, Function, Reason, Scene};
use crate::coder::acts::{Act, Ask};
use crate::coder::form::{Form, Target, View};
use crate::coder::pattern::Kind;
use base::Label;

enum Together {
    /// The same target: the first stays the label.
    Keep,
    /// The same target in other words: the later one is the label.
    Take,
    /// Alternatives, each in a clause of its own (clarification k).
    Choice,
    Several,
}

impl Scene<'_> {
    /// A turn with questions of substance.
    pub(super) fn question(
        &self,
        acts: &[Act],
        forms: &[Form],
        own: &[Vec<Function>],
        substantive: &[usize],
        view: &View,
    ) -> Coding {
        let mut chosen = substantive[0];
        let mut several = false;
        let mut rephrased = false;
        let mut choice = false;
        for number in substantive.iter().skip(1).copied() {
            let (first, next) = (&forms[chosen], &forms[number]);
            match self.together(view, (&acts[chosen], first), (&acts[number], next)) {
                Together::Keep => rephrased |= first.target != Target::Open,
                Together::Take => {
                    rephrased |= first.target != Target::Open;
                    chosen = number;
                }
                Together::Choice => {
                    choice = true;
                    chosen = number;
                }
                Together::Several => several = true,
            }
        }
        let mut coding = if several {
            Coding {
                label: Label::Multiple,
                function: None,
                form: Some(Label::Multiple),
                flags: Vec::new(),
                confidence: 0.8,
                reasons: vec![Reason {
                    rule: "MULT several targets",
                    spans: self.spans(substantive.iter().map(|number| acts[*number].head)),
                }],
            }
        } else {
            self.by_form(&forms[chosen])
        };
        if choice && !several {
            coding.label = Label::ForcedChoice;
            coding.form = Some(Label::ForcedChoice);
            coding.flags.clear();
        }
        if several && substantive.len() >= 4 {
            coding.flags.push("long");
        }
        if rephrased && !several {
            coding.flags.push("rephrase");
        }
        // A statement in the same turn can lead where the question itself does not.
        if !several
            && let Some(number) = (0..chosen).find(|number| {
                acts[*number].tag.is_some() && forms[*number].label == Label::Suggestive
            })
        {
            coding = self.by_form(&forms[number]);
        }
        if acts[chosen].polite {
            coding.flags.push("polite_form");
        }
        if acts[chosen].ask == Ask::Open && view.has(Kind::Contrast, 0, self.words.tokens.len()) {
            coding.label = Label::Invitation;
            coding.form = Some(Label::Invitation);
            coding.flags = vec!["reconcile"];
        }
        let head = acts[chosen].head;
        let beside = |one: &&Function| one.weight >= ENOUGH && !(one.from <= head && head < one.to);
        for function in own.iter().flatten().filter(beside) {
            let flag = match function.label {
                Label::Information => "info_prefix",
                Label::Rapport => "rap_prefix",
                Label::Transition => "trans_prefix",
                Label::Support => "supp_prefix",
                Label::GroundRule => "rule_prefix",
                Label::Consent => "cons_prefix",
                Label::Summary => "sum_prefix",
                Label::Closing => "close_prefix",
                _ => continue,
            };
            coding.flags.push(flag);
        }
        coding
    }

    fn together(&self, view: &View, first: (&Act, &Form), next: (&Act, &Form)) -> Together {
        let fresh = |act: &Act| {
            (act.from..act.to).any(|at| crate::coder::mention::has_content(&self.words.tokens[at]))
        };
        let (a, b) = (first.1.target, next.1.target);
        if a == Target::Open && b == Target::Open {
            let cued = next.1.label == Label::CuedInvitation || next.1.label == Label::Suggestive;
            return if cued { Together::Take } else { Together::Keep };
        }
        let or = next.0.from > 0
            && self.words.tokens[next.0.from - 1..next.0.head]
                .iter()
                .any(|one| one.is(crate::coder::data::OR));
        if next.0.ask == Ask::YesNo && first.0.ask == Ask::YesNo && or {
            return Together::Choice;
        }
        let pointing = !fresh(next.0);
        if a == b
            && a != Target::Other
            && (pointing || first.0.ask == next.0.ask)
            && !self.adds(view, first.0, next.0)
        {
            return Together::Take;
        }
        if next.0.ask == Ask::YesNo && first.0.ask == Ask::Wh && self.candidate(next.0) {
            return Together::Take;
        }
        if b == Target::Open
            && matches!(next.1.label, Label::Invitation | Label::CuedInvitation)
            && pointing
        {
            return Together::Take;
        }
        Together::Several
    }

    /// Whether a second question brings content that the first did not have.
    fn adds(&self, view: &View, first: &Act, next: &Act) -> bool {
        view.known(next.from, next.to).len() > 2 && {
            let stems: Vec<u64> = self.words.tokens[first.from..first.to]
                .iter()
                .map(|one| one.stem)
                .collect();
            (next.from..next.to)
                .filter(|at| crate::coder::mention::has_content(&self.words.tokens[*at]))
                .filter(|at| !stems.contains(&self.words.tokens[*at].stem))
                .count()
                > 1
        }
    }

    /// "Was it by bus?" after "how did you get there": a candidate answer (clarification j).
    fn candidate(&self, act: &Act) -> bool {
        let tokens = &self.words.tokens;
        let and = act.head > 0 && tokens[act.head - 1].is(crate::coder::data::AND);
        !and && tokens[act.head].is(crate::coder::data::BE)
            && tokens
                .get(act.head + 1)
                .is_some_and(|next| next.is(crate::coder::data::THERE))
    }
}
