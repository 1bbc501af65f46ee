//! What rules and patterns say of a turn: the precedence of the guide, with its clarifications g and h.

use super::{Coding, ENOUGH, FAULTS, Function, KEPT, OTHERS, Reason, Scene, asks};
use crate::coder::acts::{Act, Ask};
use crate::coder::data::{AUX, NEG, NOW, PAST};
use crate::coder::form::{Form, Target, View};
use crate::coder::mention::has_content;
use crate::coder::pattern::Kind;
use base::Label;

impl Scene<'_> {
    /// What rules and patterns say.
    pub(super) fn by_rules(
        &self,
        acts: &[Act],
        view: &View,
        forms: &[Form],
        own: &[Vec<Function>],
    ) -> Coding {
        let mut all = self.functions(0, self.words.tokens.len());
        all.retain(|one| !self.then(acts, one));
        let strongest = |labels: &[Label], least: u8| {
            labels.iter().find_map(|label| {
                all.iter()
                    .find(|one| one.label == *label && one.weight >= least)
            })
        };
        if let Some(fault) = strongest(&FAULTS, ENOUGH) {
            let asked = acts
                .iter()
                .zip(forms)
                .rfind(|(act, _)| act.ask != Ask::Statement || act.tag.is_some())
                .map(|(act, form)| {
                    if act.tag.is_some() {
                        Label::Suggestive
                    } else {
                        form.label
                    }
                });
            return self.by_function(fault, asked);
        }
        if let Some(leading) = self.leading() {
            return leading;
        }
        let substantive: Vec<usize> = (0..acts.len())
            .filter(|number| {
                acts[*number].ask != Ask::Statement && !self.functional(acts, own, *number)
            })
            .collect();
        // "…, didn't he?" leads, whatever stands before it.
        if let Some(number) = (0..acts.len()).rev().find(|number| {
            let act = &acts[*number];
            act.tag.is_some_and(|at| {
                self.words.tokens[at..act.to.max(at)]
                    .iter()
                    .any(|one| one.is(NEG))
                    || self.words.tokens[at].is(AUX)
            }) && forms[*number].label == Label::Suggestive
                && substantive.is_empty()
                && own[*number].iter().all(|one| !KEPT.contains(&one.label))
        }) {
            return self.by_form(&forms[number]);
        }
        if let Some(kept) = strongest(&KEPT, ENOUGH)
            && !(kept.label != Label::Interpreter
                && all.iter().any(|one| {
                    matches!(
                        one.label,
                        Label::GroundRule | Label::Consent | Label::Information
                    ) && one.weight >= ENOUGH
                        && substantive.is_empty()
                }))
        {
            return self.by_function(kept, Self::form_of(acts, forms));
        }
        if !substantive.is_empty() {
            return self.question(acts, forms, own, &substantive, view);
        }
        // A statement that reads as a question or leads stands before functions that carry no question.
        let stated = (0..acts.len()).filter(|number| {
            acts[*number].ask == Ask::Statement
                && own[*number].iter().all(|one| one.weight < ENOUGH)
        });
        let stated: Vec<usize> = stated.collect();
        let strong_summary = all
            .iter()
            .any(|one| one.label == Label::Summary && one.weight >= ENOUGH);
        let sums = strong_summary
            || stated
                .iter()
                .any(|number| forms[*number].label == Label::Summary);
        if sums && !self.mentioned.nothing() {
            let added = (0..acts.len()).find(|number| {
                acts[*number].ask == Ask::Statement
                    && !view.known(acts[*number].from, acts[*number].to).is_empty()
                    && (!self.without_said(view, &acts[*number]).is_empty()
                        || view.adds_cause(&acts[*number]))
            });
            if let Some(number) = added
                && !all
                    .iter()
                    .any(|one| one.label == Label::GroundRule && one.weight >= ENOUGH)
            {
                let fresh = self.without_said(view, &acts[number]);
                return Coding {
                    label: Label::Suggestive,
                    function: None,
                    form: Some(Label::Suggestive),
                    flags: vec!["fill_in"],
                    confidence: 0.6,
                    reasons: vec![Reason {
                        rule: "a check-back with something added",
                        spans: self.spans(fresh.into_iter()),
                    }],
                };
            }
        }
        let leading = stated.iter().rev().find(|number| {
            let form = &forms[**number];
            form.label == Label::Suggestive && (form.sure >= 0.55)
        });
        if let Some(function) = strongest(&OTHERS, ENOUGH)
            && leading.is_none_or(|number| acts[*number].tag.is_none())
        {
            return self.by_function(function, Self::form_of(acts, forms));
        }
        if let Some(number) = stated
            .iter()
            .copied()
            .filter(|number| forms[*number].sure > 0.25)
            .max_by(|a, b| forms[*a].sure.total_cmp(&forms[*b].sure))
            && forms[number].label != Label::Facilitator
            && all
                .iter()
                .all(|one| one.weight < ENOUGH || one.label != Label::Support)
        {
            return self.by_form(&forms[number]);
        }
        if let Some(function) =
            strongest(&[Label::Support, Label::OffTopic, Label::Unknown], ENOUGH)
        {
            return self.by_function(function, None);
        }
        if let Some(echo) = forms.iter().find(|form| form.label == Label::Facilitator) {
            return self.by_form(echo);
        }
        // Nothing was strong enough: the strongest of what is left, and little trust in it.
        if let Some(weak) = all
            .iter()
            .filter(|one| !FAULTS.contains(&one.label))
            .max_by_key(|one| one.weight)
        {
            return self.by_function(weak, Self::form_of(acts, forms));
        }
        match forms.last() {
            Some(last) => self.by_form(last),
            None => self.by_form(&Form {
                label: Label::Unknown,
                flag: None,
                rule: "UNK",
                tokens: Vec::new(),
                sure: 0.3,
                target: Target::Other,
            }),
        }
    }

    /// Whether a function that concerns the person now is found in a question about the past (clarification h).
    fn then(&self, acts: &[Act], function: &Function) -> bool {
        if !KEPT.contains(&function.label) {
            return false;
        }
        let tokens = &self.words.tokens;
        let Some(act) = acts
            .iter()
            .find(|act| act.from <= function.from && function.from < act.to)
        else {
            return false;
        };
        let now = (act.from..act.to).any(|at| tokens[at].is(NOW));
        let past = (act.head..(act.head + 3).min(act.to)).any(|at| tokens[at].is(PAST));
        let told = (function.from..function.to)
            .any(|at| has_content(&tokens[at]) && self.mentioned.has(&tokens[at]));
        act.ask != Ask::Statement
            && !now
            && match function.label {
                Label::Need => past && told,
                Label::Referral | Label::Interpreter => told && (past || act.ask == Ask::Open),
                _ => past,
            }
    }

    /// A pattern that makes a turn suggestive whatever its form.
    pub(super) fn leading(&self) -> Option<Coding> {
        let leading = self
            .found
            .iter()
            .find(|one| one.pattern.kind == Kind::Leading)?;
        Some(Coding {
            label: Label::Suggestive,
            function: None,
            form: Some(Label::Suggestive),
            flags: leading.pattern.flag.into_iter().collect(),
            confidence: 0.8,
            reasons: vec![Reason {
                rule: leading.pattern.rule,
                spans: self.spans(leading.from..leading.to),
            }],
        })
    }

    /// Whether an act is a question of a function and asks nothing of substance.
    pub(super) fn functional(&self, acts: &[Act], own: &[Vec<Function>], number: usize) -> bool {
        let act = &acts[number];
        let far = if act.ask == Ask::YesNo { 6 } else { 3 };
        let touched = self.found.iter().any(|one| {
            let Kind::Label(label) = one.pattern.kind else {
                return false;
            };
            let covers = one.from <= act.head && act.head < one.to;
            one.pattern.weight >= ENOUGH
                && one.to > act.head
                && one.from < act.to
                && one.from <= act.head + far
                && (asks(label) || covers && matches!(label, Label::Information | Label::Support))
        });
        // "Have I got that right?", "is that correct?"
        let checks = number > 0
            && self.found.iter().any(|one| {
                matches!(one.pattern.kind, Kind::Said | Kind::Tag)
                    && one.from <= act.head
                    && act.head < one.to
                    && !(act.head..act.to).any(|at| has_content(&self.words.tokens[at]))
            });
        // "Will you do that?" after a rule, "is that okay?" after an explanation.
        let bare = act.ask == Ask::YesNo
            && !(act.head..act.to).any(|at| has_content(&self.words.tokens[at]))
            && number > 0
            && own[number - 1].iter().any(|one| {
                one.weight >= ENOUGH
                    && matches!(
                        one.label,
                        Label::GroundRule
                            | Label::Consent
                            | Label::Information
                            | Label::Summary
                            | Label::Break
                    )
            });
        touched || bare || checks
    }

    /// What an act says that was not mentioned, without the words of checking back themselves.
    fn without_said(&self, view: &View, act: &Act) -> Vec<usize> {
        let mut fresh = view.fresh(act.from, act.tag.unwrap_or(act.to));
        fresh.retain(|at| {
            !self.found.iter().any(|one| {
                matches!(
                    one.pattern.kind,
                    Kind::Said | Kind::Label(Label::Summary | Label::GroundRule) | Kind::Tag
                ) && one.from <= *at
                    && *at < one.to
            })
        });
        fresh
    }
}
