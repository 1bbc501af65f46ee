//! What a turn does, from the patterns found in it.

use super::{Coding, ENOUGH, Reason, Scene};
use crate::coder::form::Form;
use crate::coder::pattern::Kind;
use base::Label;
use std::collections::BTreeSet;

/// A function, what it rests on, and how strongly.
pub(super) struct Function {
    pub label: Label,
    pub weight: u8,
    pub rule: &'static str,
    pub flag: Option<&'static str>,
    pub from: usize,
    pub to: usize,
}

impl Scene<'_> {
    /// The functions that patterns give the tokens of a range, the strongest of each label.
    pub(super) fn functions(&self, from: usize, to: usize) -> Vec<Function> {
        let mut out: Vec<Function> = Vec::new();
        let mut lines = BTreeSet::new();
        for one in &self.found {
            let Kind::Label(label) = one.pattern.kind else {
                continue;
            };
            if one.from < from || one.from >= to || !lines.insert(one.pattern.line) {
                continue;
            }
            let weight = one.pattern.weight;
            match out.iter_mut().find(|other| other.label == label) {
                Some(other) => {
                    if other.weight < ENOUGH && weight >= ENOUGH {
                        other.rule = one.pattern.rule;
                    }
                    other.weight = other.weight.saturating_add(weight);
                    other.flag = other.flag.or(one.pattern.flag);
                    other.from = other.from.min(one.from);
                    other.to = other.to.max(one.to);
                }
                None => out.push(Function {
                    label,
                    weight,
                    rule: one.pattern.rule,
                    flag: one.pattern.flag,
                    from: one.from,
                    to: one.to,
                }),
            }
        }
        out
    }

    pub(super) fn spans(&self, tokens: impl Iterator<Item = usize>) -> Vec<std::ops::Range<usize>> {
        let mut spans: Vec<std::ops::Range<usize>> = Vec::new();
        for at in tokens {
            let Some(token) = self.words.tokens.get(at) else {
                continue;
            };
            match spans.last_mut() {
                Some(last) if token.span.start <= last.end + 1 => {
                    last.end = last.end.max(token.span.end);
                }
                _ => spans.push(token.span.clone()),
            }
        }
        spans
    }

    pub(super) fn by_function(&self, function: &Function, form: Option<Label>) -> Coding {
        Coding {
            label: function.label,
            function: Some(function.label),
            form,
            flags: function.flag.into_iter().collect(),
            confidence: match function.weight {
                0..=2 => 0.4,
                3 => 0.8,
                4 | 5 => 0.85,
                _ => 0.92,
            },
            reasons: vec![Reason {
                rule: function.rule,
                spans: self.spans(function.from..function.to),
            }],
        }
    }

    pub(super) fn by_form(&self, form: &Form) -> Coding {
        let function = (!form.label.is_form()).then_some(form.label);
        Coding {
            label: form.label,
            function,
            form: form.label.is_form().then_some(form.label),
            flags: form.flag.into_iter().collect(),
            confidence: form.sure,
            reasons: vec![Reason {
                rule: form.rule,
                spans: self.spans(form.tokens.iter().copied()),
            }],
        }
    }
}
