//! Rules and likeness together: the signs of a turn, and which reading of it they speak for.

use super::sureness::sureness;
use super::{Coding, ENOUGH, FAULTS, Reason, Scene};
use crate::coder::acts::{Act, Ask};
use crate::coder::data::{AUX, Knowledge, WH};
use crate::coder::form::{Form, Target, View};
use crate::coder::likeness::{CLASSES, Sign, class, label as label_of};
use crate::coder::mention::{has_content, matters};
use crate::coder::pattern::{Kind, Mood};
use crate::coder::words::Vocabulary;
use base::Label;

/// What a rule that is sure adds to its own reading.
const RULE: i32 = 100;
/// The same for patterns that hold a threat or a promise and its lever: a planted one is never overlooked.
const LEVER: i32 = 200;
/// How sure a fault must be before it is held against an officer: beside a neutral reading, and, where it accuses, beside any other.
const REPROACHES: f64 = 0.6;
const ACCUSES: f64 = 0.75;
/// And for a leading question beside the next reading.
const LEADS: f64 = 0.6;
/// A neutral label that stands for a worse one is never sure.
const UNCLEAR: f64 = 0.45;

/// From which sureness of a pattern on nothing is weighed against it.
const PLAIN_INAPPROPRIATE: f64 = 0.8;
const PLAIN_THREAT: f64 = 0.9;
/// Whoever only seems to encourage is not taken to have encouraged.
const ENCOURAGES: f64 = 0.5;

/// More than any signs can make up for.
const FAR: i32 = 2000;

impl Scene<'_> {
    /// Everything about a turn that speaks for or against a function.
    pub(super) fn signs(
        &self,
        acts: &[Act],
        forms: &[Form],
        rules: &Coding,
        asked: &Coding,
        vocabulary: &Vocabulary,
    ) -> Vec<Sign> {
        let tokens = &self.words.tokens;
        let mut out = Vec::with_capacity(tokens.len() * 4 + 16);
        for act in acts {
            for (at, token) in tokens.iter().enumerate().take(act.to).skip(act.from) {
                out.push(Sign::Word(at));
                out.push(if act.ask == Ask::Statement {
                    Sign::Stated(at)
                } else {
                    Sign::Asked(at)
                });
                out.push(Sign::Pair(at));
                if has_content(token) && !self.mentioned.has(token) {
                    out.push(Sign::New(at));
                    if matters(token) {
                        out.push(Sign::Mark("fresh", ask_word(act)));
                    }
                    if self.mentioned.is_briefed(token) {
                        out.push(Sign::Mark("briefed", ask_word(act)));
                    }
                }
                let themed = if token.is(vocabulary.themed) {
                    vocabulary.themes.as_slice()
                } else {
                    &[]
                };
                for (number, (_, class)) in themed.iter().enumerate() {
                    if token.is(*class) {
                        out.push(Sign::Theme(at, number));
                        out.push(Sign::ThemeAfter(at, number));
                    }
                }
            }
        }
        out.push(Sign::Mark("rules", rules.label.as_str()));
        out.push(Sign::Mark("asked", asked.label.as_str()));
        let questions = acts.iter().filter(|act| act.ask != Ask::Statement);
        out.push(Sign::Mark(
            "questions",
            ["0", "1", "2", "3"][questions.count().min(3)],
        ));
        if self.mentioned.nothing() {
            out.push(Sign::Mark("nothing", ""));
        }
        if let Some(first) = rules.reasons.first() {
            out.push(Sign::Mark("why", first.rule));
        }
        for one in self.functions(0, tokens.len()) {
            let kind = if one.weight >= ENOUGH {
                "found"
            } else {
                "hint"
            };
            out.push(Sign::Mark(kind, one.label.as_str()));
        }
        for (act, form) in acts.iter().zip(forms) {
            out.push(Sign::Mark("form", form.label.as_str()));
            if act.ask != Ask::Statement {
                let content = (act.from..act.to).any(|at| has_content(&tokens[at]));
                let known = (act.from..act.to)
                    .any(|at| has_content(&tokens[at]) && self.mentioned.has(&tokens[at]));
                out.push(Sign::Mark(
                    "asks",
                    match (content, known) {
                        (false, _) => "nothing",
                        (true, true) => "known",
                        (true, false) => "new",
                    },
                ));
            }
        }
        if let Some(last) = acts.last() {
            out.push(Sign::Mark("last", ask_word(last)));
        }
        for (mood, name) in [
            (Mood::None, "none"),
            (Mood::Refusal, "refusal"),
            (Mood::Denial, "denial"),
            (Mood::Question, "question"),
            (Mood::Need, "need"),
            (Mood::Unsure, "unsure"),
        ] {
            if self.mentioned.was(mood) {
                out.push(Sign::Mark("before", name));
            }
        }
        let content = tokens.iter().filter(|one| has_content(one));
        let (known, new) = content.fold((0, 0), |(known, new), one| {
            if self.mentioned.has(one) {
                (known + 1, new)
            } else {
                (known, new + 1)
            }
        });
        out.push(Sign::Mark("known", ["0", "1", "2"][known.min(2)]));
        out.push(Sign::Mark("new", ["0", "1", "2"][new.min(2)]));
        out.push(Sign::Mark(
            "length",
            match tokens.len() {
                0..=3 => "3",
                4..=8 => "8",
                9..=20 => "20",
                _ => "more",
            },
        ));
        if self
            .found
            .iter()
            .any(|one| one.pattern.kind == Kind::Leading)
        {
            out.push(Sign::Mark("leading", ""));
        }
        out
    }

    /// The reading of rules and patterns, or another one where likeness speaks clearly for it.
    pub(super) fn weighed(
        &self,
        acts: &[Act],
        forms: &[Form],
        rules: Coding,
        asked: impl Fn() -> Coding,
        knowledge: &Knowledge,
    ) -> Coding {
        // Abuse, demands for particulars and plain threats of violence are what they are, whatever else speaks in the turn.
        let least = match rules.label {
            Label::Inappropriate => PLAIN_INAPPROPRIATE,
            Label::Threat => PLAIN_THREAT,
            _ => f64::INFINITY,
        };
        if rules.confidence >= least {
            return rules;
        }
        let asked = asked();
        let signs = self.signs(acts, forms, &rules, &asked, &knowledge.vocabulary);
        let mut sums = knowledge.likeness.sums(&signs, self.words);
        self.question_wins(acts, forms, &rules, &mut sums);
        if rules.confidence >= 0.7 {
            sums[class(rules.label)] += match rules.label {
                Label::Threat | Label::Promise | Label::Inappropriate => LEVER,
                _ => RULE,
            };
        }
        // A turn of the practice narrative has the label of its form.
        let mut order: Vec<usize> = (0..CLASSES)
            .filter(|one| label_of(*one) != Label::Practice)
            .collect();
        order.sort_by_key(|one| (-sums[*one], *one));
        let (mut first, mut sure) = preferred(&order, &sums);
        if label_of(first) == Label::Facilitator
            && rules.label != Label::Facilitator
            && sure < ENCOURAGES
        {
            first = order.get(1).copied().unwrap_or(first);
            sure = sure.min(UNCLEAR);
        }
        let label = label_of(first);
        for known in [rules, asked] {
            if known.label == label {
                return Coding {
                    confidence: sure,
                    ..known
                };
            }
        }
        if label.is_form() && label != Label::Facilitator {
            let telling = knowledge.likeness.telling(&signs, self.words, first);
            return self.by_form(&Form {
                label,
                flag: (label == Label::Suggestive).then_some("presup"),
                rule: "likeness to coded examples",
                tokens: telling,
                sure,
                target: Target::Other,
            });
        }
        let found = self.functions(0, self.words.tokens.len());
        let mut coding = match found
            .iter()
            .find(|one| one.label == label && one.weight >= ENOUGH)
        {
            Some(one) => self.by_function(one, Self::form_of(acts, forms)),
            None => Coding {
                label,
                function: (!label.is_form()).then_some(label),
                form: if label.is_form() {
                    Some(label)
                } else {
                    Self::form_of(acts, forms)
                },
                flags: Vec::new(),
                confidence: sure,
                reasons: vec![Reason {
                    rule: "likeness to coded examples",
                    spans: self.spans(
                        knowledge
                            .likeness
                            .telling(&signs, self.words, first)
                            .into_iter(),
                    ),
                }],
            },
        };
        coding.confidence = sure;
        coding
    }

    /// Clarification g: where a turn ends in a question that asks openly, or about what was mentioned, functions that a question wins over
    /// are not weighed.
    fn question_wins(
        &self,
        acts: &[Act],
        forms: &[Form],
        rules: &Coding,
        sums: &mut [i32; CLASSES],
    ) {
        let (Some(last), Some(form)) = (acts.last(), forms.last()) else {
            return;
        };
        let asks = last.ask != Ask::Statement && last.tag.is_none() && form.label.is_form();
        if !asks || !rules.label.is_form() || rules.label == Label::Facilitator {
            return;
        }
        let view = self.view();
        let about = !view.known(last.from, last.to).is_empty()
            || last.ask == Ask::Open && view.has(Kind::Whole, last.from, last.to);
        for label in [
            Label::Information,
            Label::Support,
            Label::Transition,
            Label::Summary,
            Label::GroundRule,
            Label::Facilitator,
        ] {
            if about || acts.len() > 1 {
                sums[class(label)] -= FAR;
            }
        }
        if about {
            for label in [Label::Consent, Label::Rapport, Label::Closing] {
                sums[class(label)] -= FAR / 10;
            }
        }
    }

    /// A turn read as a question of substance, whatever else it may be.
    pub(super) fn as_question(
        &self,
        acts: &[Act],
        forms: &[Form],
        own: &[Vec<super::Function>],
        view: &View,
    ) -> Coding {
        if let Some(leading) = self.leading() {
            return leading;
        }
        let asking: Vec<usize> = (0..acts.len())
            .filter(|number| acts[*number].ask != Ask::Statement && acts[*number].tag.is_none())
            .collect();
        let plain: Vec<usize> = asking
            .iter()
            .copied()
            .filter(|number| !self.functional(acts, own, *number))
            .collect();
        let asking = if plain.is_empty() { asking } else { plain };
        if !asking.is_empty() {
            return self.question(acts, forms, own, &asking, view);
        }
        let best = forms
            .iter()
            .filter(|form| form.label.is_form() && form.label != Label::Facilitator)
            .max_by(|a, b| a.sure.total_cmp(&b.sure));
        if let Some(best) = best {
            return self.by_form(best);
        }
        let tokens = &self.words.tokens;
        let head = tokens
            .iter()
            .position(|one| one.is(WH))
            .or_else(|| tokens.iter().position(|one| one.is(AUX)));
        let label = match head {
            Some(at) if tokens[at].is(WH) => Label::Directive,
            _ => Label::YesNo,
        };
        self.by_form(&Form {
            label,
            flag: None,
            rule: "likeness to coded examples",
            tokens: head.into_iter().collect(),
            sure: 0.4,
            target: Target::Other,
        })
    }
}

fn ask_word(act: &Act) -> &'static str {
    match act.ask {
        Ask::Open => "open",
        Ask::Wh => "wh",
        Ask::YesNo => "yes-no",
        Ask::Memory => "memory",
        Ask::Statement if act.tag.is_some() => "tag",
        Ask::Statement => "statement",
    }
}

/// The class to take and how sure it is. Rule 36: what is worse for the officer only where it is sure enough, otherwise what is less
/// bad and fits, as unsure.
fn preferred(order: &[usize], sums: &[i32; CLASSES]) -> (usize, f64) {
    let fault = |class: usize| Some(label_of(class)).filter(|label| FAULTS.contains(label));
    let (first, second) = (order[0], order[1]);
    let sure = sureness(sums[first] - sums[second]);
    if fault(first).is_none() {
        let leads = |class: usize| label_of(class) == Label::Suggestive;
        if leads(first) && sure < LEADS {
            return (second, sure.min(UNCLEAR));
        }
        return (first, sure);
    }
    let Some(neutral) = order.iter().copied().find(|one| fault(*one).is_none()) else {
        return (first, sure);
    };
    let against = |class: usize| sureness(sums[class] - sums[neutral]);
    let mild = order
        .iter()
        .copied()
        .find(|one| fault(*one).is_some_and(|label| !accuses(label)));
    if !fault(first).is_some_and(accuses) && against(first) >= REPROACHES || sure >= ACCUSES {
        return (first, sure);
    }
    match mild.filter(|one| against(*one) >= REPROACHES) {
        Some(mild) => (mild, sure.min(UNCLEAR)),
        None => (neutral, sure.min(UNCLEAR)),
    }
}

/// Faults that accuse the officer of more than a clumsy word.
fn accuses(label: Label) -> bool {
    matches!(
        label,
        Label::Threat | Label::Promise | Label::Disbelief | Label::Inappropriate
    )
}
