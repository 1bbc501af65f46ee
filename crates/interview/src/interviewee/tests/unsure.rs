//! What is unsure counts for nobody, and what was not asked is not answered.

use super::fixture::greenhouse;
use super::matching::{after, open};
use super::{coded, labelled, planted};
use crate::case::Kind;
use crate::interviewee::{Coded, How, Interview};
use base::Label;

#[test]
fn unsure_kindness_wins_no_trust_and_sure_kindness_does() {
    let case = greenhouse();
    for (label, text) in [
        (Label::Support, "That was a lot."),
        (Label::Consent, "You can choose."),
        (Label::Need, "How are you doing?"),
    ] {
        let trust = |confidence: f64| {
            let mut interview = Interview::begin(&case, "unsure");
            let before = interview.levels().trust;
            let said = Coded {
                confidence,
                ..coded(label)
            };
            planted(&mut interview, said, text);
            interview.levels().trust - before
        };
        assert!(trust(0.9) > 0.0, "{label:?}");
        assert!(trust(0.4) <= 0.0, "{label:?}");
    }
}

/// The greenhouse case says of the journey how, where, when and who, and not how it felt.
#[test]
fn how_it_felt_is_not_answered_by_what_it_was() {
    let case = open();
    for seed in 0..20 {
        let mut interview = after(&case, &format!("{seed}"), &["the-journey"]);
        let turn = labelled(
            &mut interview,
            Label::Directive,
            "How did you feel on the journey?",
        );
        assert!(turn.told.is_empty(), "{turn:?}");
    }
}

#[test]
fn only_the_same_question_was_answered_before() {
    let case = open();
    let mut interview = after(&case, "again", &["the-journey"]);
    let ask = |interview: &mut Interview, text: &str| {
        let turn = labelled(interview, Label::Directive, text);
        (
            turn.told.iter().any(|one| one.how == How::Again),
            super::kinds(&turn),
        )
    };
    let (again, _) = ask(&mut interview, "How was the journey?");
    assert!(again);
    let (_, first) = ask(&mut interview, "How was the journey?");
    assert!(first.contains(&Kind::AnsweredBefore), "{first:?}");
    let (_, other) = ask(&mut interview, "How fast was the journey?");
    assert!(!other.contains(&Kind::AnsweredBefore), "{other:?}");
}
