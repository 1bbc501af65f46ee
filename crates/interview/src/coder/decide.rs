//! Precedence: from acts, their forms and the functions that patterns found to one label.

mod function;
mod practice;
mod rules;
mod several;
mod sureness;
mod weigh;

use super::acts::{Act, Ask, acts};
use super::data::{Knowledge, SMALL};
use super::form::{Form, View};
use super::likeness;
use super::mention::Mentioned;
use super::pattern::{Found, Kind, Mood};
use super::words::{Words, words};
use super::{Coding, Practice, Reason};
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

/// How sure a word is that needs no weighing.
const SURELY: f64 = 0.95;

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
    practice: Practice,
    knowledge: &Knowledge,
) -> Coding {
    let words = words(text, &knowledge.vocabulary);
    if words.tokens.is_empty() {
        return silence(text, mentioned);
    }
    if is_foreign(text) {
        return foreign();
    }
    let found = found(&words, mentioned, knowledge);
    let acts = acts(&words, &found);
    let scene = Scene {
        found,
        words: &words,
        mentioned,
    };
    let mut coding = match scene.sexual(persona) {
        Some(particulars) => particulars,
        None => scene.code(&acts, knowledge),
    };
    scene.practise(practice, &acts, &mut coding);
    scene.finish(persona, &acts, &mut coding);
    coding
}

/// The patterns in a turn, without those that others take away or that what was said before rules out.
fn found<'k>(words: &Words, mentioned: &Mentioned, knowledge: &'k Knowledge) -> Vec<Found<'k>> {
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
    found
}

/// The signs of a turn by number and by name.
pub fn signs(text: &str, mentioned: &Mentioned, knowledge: &Knowledge) -> Vec<(u64, String)> {
    let words = words(text, &knowledge.vocabulary);
    let found = found(&words, mentioned, knowledge);
    let acts = acts(&words, &found);
    let scene = Scene {
        found,
        words: &words,
        mentioned,
    };
    let view = scene.view();
    let forms = view.forms(&acts);
    let own = scene.own(&acts);
    let rules = scene.by_rules(&acts, &view, &forms, &own);
    let asked = scene.as_question(&acts, &forms, &own, &view);
    scene
        .signs(&acts, &forms, &rules, &asked, &knowledge.vocabulary)
        .into_iter()
        .map(|sign| {
            let name = likeness::name(sign, text, &words, &knowledge.vocabulary);
            (likeness::key(sign, &words), name)
        })
        .collect()
}

/// Letters, and none that English is written with; or figures alone.
fn is_foreign(text: &str) -> bool {
    !text.chars().any(|c| c.is_ascii_alphabetic()) && text.chars().any(char::is_alphanumeric)
}

/// Clarification p: no language that is known here.
fn foreign() -> Coding {
    Coding {
        label: Label::Unknown,
        function: Some(Label::Unknown),
        form: None,
        flags: Vec::new(),
        confidence: 0.8,
        reasons: vec![Reason {
            rule: "p not English",
            spans: Vec::new(),
        }],
    }
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
    fn code(&self, acts: &[Act], knowledge: &Knowledge) -> Coding {
        let view = self.view();
        let forms = view.forms(acts);
        let own = self.own(acts);
        let rules = self.by_rules(acts, &view, &forms, &own);
        let asked = || self.as_question(acts, &forms, &own, &view);
        self.weighed(acts, &forms, rules, asked, knowledge)
    }

    /// Rule 30, for everybody below 18: a sexual word is no ordinary question, in whatever form it stands.
    fn sexual(&self, persona: Persona) -> Option<Coding> {
        if persona == Persona::Adult {
            return None;
        }
        let found = self
            .found
            .iter()
            .find(|one| one.pattern.kind == Kind::Sexual)?;
        Some(Coding {
            label: Label::Inappropriate,
            function: Some(Label::Inappropriate),
            form: None,
            flags: vec!["content_block"],
            confidence: SURELY,
            reasons: vec![Reason {
                rule: found.pattern.rule,
                spans: self.spans(found.from..found.to),
            }],
        })
    }

    fn view(&self) -> View<'_> {
        View {
            words: self.words,
            found: &self.found,
            mentioned: self.mentioned,
        }
    }

    fn own(&self, acts: &[Act]) -> Vec<Vec<Function>> {
        acts.iter()
            .map(|act| self.functions(act.from, act.to))
            .collect()
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
                && (act.head..(act.head + 5).min(act.to)).any(|at| {
                    self.words.tokens[at].is(super::data::WHEN_NOUN | super::data::MEASURE)
                })
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
        for one in &self.found {
            if let (Kind::Flag, Some(flag)) = (one.pattern.kind, one.pattern.flag)
                && flagged(flag, coding.label)
            {
                coding.flags.push(flag);
            }
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

/// Whether a flag of the data goes with a label.
fn flagged(flag: &str, label: Label) -> bool {
    match flag {
        "why_neutral" => label == Label::Directive,
        "sensitive" => label == Label::YesNo,
        "polite_form" => matches!(label, Label::Invitation | Label::CuedInvitation),
        "status_first" => matches!(label, Label::YesNo | Label::Directive | Label::ForcedChoice),
        _ => false,
    }
}
