//! Precedence: from acts, their forms and the functions that patterns found to one label.

mod function;
mod several;

use super::acts::{Act, Ask, acts};
use super::data::{Knowledge, SMALL};
use super::form::{Form, Target, View};
use super::mention::Mentioned;
use super::pattern::{Found, Kind, Mood};
use super::words::{Words, words};
use super::{Coding, Reason};
use base::{Label, Persona};
use function::Function;

/// Functions in the order of the guide: faults first; then those a question never wins over (clarification g); then the others.
const FAULTS: [Label; 8] = [
    Label::Inappropriate,
    Label::Threat,
    Label::Promise,
    Label::Disbelief,
    Label::Blame,
    Label::Admonishment,
    Label::Minimising,
    Label::Reinforcement,
];
const KEPT: [Label; 5] = [
    Label::Interpreter,
    Label::Referral,
    Label::Break,
    Label::Safety,
    Label::Need,
];
const OTHERS: [Label; 14] = [
    Label::Interpreter,
    Label::GroundRule,
    Label::Consent,
    Label::Information,
    Label::Referral,
    Label::Break,
    Label::Safety,
    Label::Need,
    Label::Closing,
    Label::Summary,
    Label::Transition,
    Label::Rapport,
    Label::Support,
    Label::Facilitator,
];

/// What must come together for a function.
const ENOUGH: u8 = 3;

struct Scene<'t> {
    found: Vec<Found<'t>>,
    words: &'t Words,
    mentioned: &'t Mentioned,
}

pub fn decide(
    text: &str,
    mentioned: &Mentioned,
    persona: Persona,
    knowledge: &Knowledge,
) -> Coding {
    let words = words(text, &knowledge.vocabulary);
    if words.tokens.is_empty() {
        return silence(text, mentioned);
    }
    let mut found = knowledge.patterns.find(&words.tokens, SMALL);
    found.retain(|one| one.pattern.mood.is_none_or(|mood| mentioned.was(mood)));
    let taken: Vec<(Label, usize, usize)> = found
        .iter()
        .filter_map(|one| match one.pattern.kind {
            Kind::Not(label) => Some((label, one.from, one.to)),
            _ => None,
        })
        .collect();
    found.retain(|one| {
        !taken.iter().any(|(label, from, to)| {
            one.pattern.kind == Kind::Label(*label) && one.from < *to && *from < one.to
        })
    });
    let acts = acts(&words, &found);
    let scene = Scene {
        found,
        words: &words,
        mentioned,
    };
    let mut coding = scene.code(&acts);
    scene.finish(persona, &acts, &mut coding);
    coding
}

/// Rule 34.
fn silence(text: &str, mentioned: &Mentioned) -> Coding {
    let dots = text.trim().is_empty() || text.contains(['.', '…']);
    let label = if dots && mentioned.was(Mood::Any) {
        Label::Facilitator
    } else {
        Label::Unknown
    };
    Coding {
        label,
        function: (!label.is_form()).then_some(label),
        form: label.is_form().then_some(label),
        flags: Vec::new(),
        confidence: 0.8,
        reasons: vec![Reason {
            rule: "34 silence",
            spans: Vec::new(),
        }],
    }
}

impl Scene<'_> {
    fn code(&self, acts: &[Act]) -> Coding {
        let view = View {
            words: self.words,
            found: &self.found,
            mentioned: self.mentioned,
        };
        let all = self.functions(0, self.words.tokens.len());
        let strongest = |labels: &[Label], least: u8| {
            labels.iter().find_map(|label| {
                all.iter()
                    .find(|one| one.label == *label && one.weight >= least)
            })
        };
        let forms: Vec<Form> = acts
            .iter()
            .enumerate()
            .map(|(number, act)| view.form(act, &acts[..number]))
            .collect();
        let own: Vec<Vec<Function>> = acts
            .iter()
            .map(|act| self.functions(act.from, act.to))
            .collect();
        if let Some(fault) = strongest(&FAULTS, ENOUGH) {
            let asked = acts
                .iter()
                .zip(&forms)
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
        if let Some(leading) = self
            .found
            .iter()
            .find(|one| one.pattern.kind == Kind::Leading)
        {
            return Coding {
                label: Label::Suggestive,
                function: None,
                form: Some(Label::Suggestive),
                flags: leading.pattern.flag.into_iter().collect(),
                confidence: 0.8,
                reasons: vec![Reason {
                    rule: leading.pattern.rule,
                    spans: self.spans(leading.from..leading.to),
                }],
            };
        }
        // Which acts ask something of substance, and which are questions of a function.
        let functional = |number: usize| {
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
                    && (asks(label)
                        || covers && matches!(label, Label::Information | Label::Support))
            });
            // "Will you do that?" after a rule, "is that okay?" after an explanation.
            let bare = act.ask == Ask::YesNo
                && !(act.head..act.to)
                    .any(|at| super::mention::has_content(&self.words.tokens[at]))
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
            touched || bare
        };
        let substantive: Vec<usize> = (0..acts.len())
            .filter(|number| acts[*number].ask != Ask::Statement && !functional(*number))
            .collect();
        // "…, didn't he?" leads, whatever stands before it.
        if let Some(number) = (0..acts.len()).rev().find(|number| {
            let act = &acts[*number];
            act.tag.is_some_and(|at| {
                self.words.tokens[at..act.to.max(at)]
                    .iter()
                    .any(|one| one.is(super::data::NEG))
                    || self.words.tokens[at].is(super::data::AUX)
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
            return self.by_function(kept, Self::form_of(acts, &forms));
        }
        if !substantive.is_empty() {
            return self.question(acts, &forms, &own, &substantive, &view);
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
                    && !self.without_said(&view, &acts[*number]).is_empty()
            });
            if let Some(number) = added
                && !all
                    .iter()
                    .any(|one| one.label == Label::GroundRule && one.weight >= ENOUGH)
            {
                let fresh = self.without_said(&view, &acts[number]);
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
            return self.by_function(function, Self::form_of(acts, &forms));
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
            return self.by_function(weak, Self::form_of(acts, &forms));
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

    fn form_of(acts: &[Act], forms: &[Form]) -> Option<Label> {
        acts.iter()
            .zip(forms)
            .rfind(|(act, _)| act.ask != Ask::Statement)
            .map(|(_, form)| form.label)
    }

    fn finish(&self, persona: Persona, acts: &[Act], coding: &mut Coding) {
        let form = coding.form;
        let timed = acts.iter().any(|act| {
            act.ask != Ask::Statement
                && (act.head..(act.head + 5).min(act.to))
                    .any(|at| self.words.tokens[at].is(super::data::WHEN_NOUN))
        });
        if persona == Persona::Child
            && timed
            && coding.function.is_none()
            && matches!(
                form,
                Some(Label::Directive | Label::ForcedChoice | Label::YesNo)
            )
        {
            coding.flags.push("temporal");
        }
        coding.flags.sort_unstable();
        coding.flags.dedup();
        if coding.confidence < Coding::UNSURE {
            coding.flags.push("low_conf");
            coding.flags.sort_unstable();
        }
    }
}

/// Functions that ask questions of their own. The others only stand beside a question.
fn asks(label: Label) -> bool {
    matches!(
        label,
        Label::Consent
            | Label::Need
            | Label::Safety
            | Label::Break
            | Label::Closing
            | Label::Summary
            | Label::GroundRule
            | Label::Rapport
            | Label::Interpreter
            | Label::Referral
            | Label::OffTopic
            | Label::Facilitator
            | Label::Transition
    )
}
