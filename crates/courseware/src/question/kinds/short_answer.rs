//! Short answer: the forms of an answer in every language.

use super::super::build::misconception;
use super::super::source::QuestionSource;
use super::answers;
use crate::problem::NEVER_REACHED;
use base::{Locale, text};
use quiz::{Accepted, Body, Kind, Points};
use std::collections::BTreeMap;

pub(super) fn body(source: &QuestionSource) -> Option<Body> {
    let answers = answers::recognised(Kind::ShortAnswer, source)?;
    let accepted = answers.into_iter().map(|(part, share)| Accepted {
        forms: BTreeMap::new(),
        share,
        misconception: misconception(source, part, share < Points::ONE),
    });
    Some(Body::ShortAnswer(accepted.collect()))
}

/// The nth line is the nth answer in the language. A form that an earlier answer has already is told where it decides something:
/// in the language the question was written in, and where the two earn different shares.
pub(super) fn add_forms(accepted: &mut [Accepted], source: &QuestionSource, locale: Locale) {
    let parts: Vec<_> = source
        .parts
        .iter()
        .filter(|part| !answers::is_otherwise(source, part))
        .collect();
    let is_first = accepted.iter().all(|one| one.forms.is_empty());
    let mut shares: BTreeMap<String, Points> = BTreeMap::new();
    for (place, part) in parts.iter().enumerate() {
        let form = words(source.file.slice(part.text));
        let Some(answer) = accepted.get_mut(place) else {
            return;
        };
        let plain = text::words(&form).concat();
        let share = answer.share;
        if !plain.is_empty() {
            let earlier = shares.get(&plain);
            if earlier.is_some_and(|earlier| is_first || *earlier != share) {
                source.file.report(&NEVER_REACHED, part.whole(), Vec::new());
            }
        }
        answer.forms.insert(locale, form);
        for form in answer.forms.values() {
            let plain = text::words(form).concat();
            shares.entry(plain).or_insert(share);
        }
    }
}

/// As it is typed: in one line, without mark-up.
fn words(source: &str) -> String {
    source.split_whitespace().collect::<Vec<_>>().join(" ")
}
