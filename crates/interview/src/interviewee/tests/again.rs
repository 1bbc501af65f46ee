//! What was told before, small things, summaries, facilitators.

use super::fixture::place;
use super::matching::{after, open};
use super::{coded, kinds, labelled, planted};
use crate::case::Kind;
use crate::interviewee::{Coded, How, Interview, Part, Wording};
use base::Label;

#[test]
fn what_was_told_is_told_in_other_words_once() {
    let case = open();
    let mut interview = after(&case, "again", &["the-house"]);
    let house = place(&case, "the-house");
    let first = labelled(&mut interview, Label::Directive, "What was the house like?");
    assert_eq!(
        first.reply.0,
        [Part::Detail {
            detail: house,
            wording: Wording::Again
        }]
    );
    assert_eq!(first.told[0].how, How::Again);
    let second = labelled(&mut interview, Label::Directive, "What was the house like?");
    assert_eq!(kinds(&second), [Kind::AnsweredBefore]);
    // When it says nothing of what is asked for, it was not answered before.
    let third = labelled(
        &mut interview,
        Label::Directive,
        "When was the house built?",
    );
    assert!(
        matches!(kinds(&third)[..], [Kind::DontKnow | Kind::DontRemember]),
        "{third:?}"
    );
}

#[test]
fn small_things_are_told_to_everybody() {
    let case = open();
    let mut interview = Interview::begin(&case, "fact");
    let turn = labelled(
        &mut interview,
        Label::Rapport,
        "Do you like football, or another sport?",
    );
    assert_eq!(
        turn.reply.0,
        [Part::Fact {
            fact: 0,
            wording: 0
        }]
    );
    let turn = labelled(
        &mut interview,
        Label::Rapport,
        "Tell me about the sport that you like.",
    );
    assert_eq!(
        turn.reply.0,
        [Part::Fact {
            fact: 0,
            wording: 1
        }]
    );
    let turn = labelled(&mut interview, Label::Rapport, "And any other sport?");
    assert_eq!(kinds(&turn), [Kind::AnsweredBefore]);
    let turn = labelled(
        &mut interview,
        Label::Directive,
        "What is the weather like?",
    );
    assert_eq!(
        turn.reply.0[0],
        Part::Fact {
            fact: 2,
            wording: 0
        }
    );
}

#[test]
fn a_summary_is_right_or_wrong_by_what_it_holds() {
    let case = open();
    let mut interview = after(&case, "sum", &["the-town", "the-money"]);
    let right = labelled(
        &mut interview,
        Label::Summary,
        "You grew up in a town on a river.",
    );
    assert_eq!(kinds(&right), [Kind::SummaryRight]);
    interview
        .false_said
        .push(super::super::index::content("It was paid into a bank."));
    let wrong = labelled(
        &mut interview,
        Label::Summary,
        "The money was paid into a bank, you said.",
    );
    assert_eq!(kinds(&wrong), [Kind::SummaryWrong]);
}

#[test]
fn a_facilitator_goes_on_only_with_a_narrative() {
    let case = open();
    for seed in 0..20 {
        let mut interview = after(&case, &format!("{seed}"), &[]);
        labelled(&mut interview, Label::YesNo, "Are you cold?");
        let turn = labelled(&mut interview, Label::Facilitator, "Mm-hm.");
        assert!(turn.told.is_empty());
    }
    let told = (0..20).any(|seed| {
        let mut interview = after(&case, &format!("{seed}"), &[]);
        labelled(&mut interview, Label::Invitation, "What happened?");
        let turn = labelled(&mut interview, Label::Facilitator, "Mm-hm.");
        turn.told.iter().any(|one| one.how == How::Narrated)
    });
    assert!(told);
}

#[test]
fn a_facilitator_goes_on_with_the_practice_narrative() {
    let case = open();
    let mut interview = Interview::begin(&case, "practice");
    let asked = Coded {
        function: Some(Label::Practice),
        ..coded(Label::Invitation)
    };
    planted(
        &mut interview,
        asked,
        "Tell me everything about this morning.",
    );
    let turn = labelled(&mut interview, Label::Facilitator, "Mm-hm.");
    assert_eq!(
        turn.reply.0[0],
        Part::Reply {
            kind: Kind::Practice,
            wording: 1,
            name: None
        }
    );
}

/// What nobody has said cannot have been told already.
#[test]
fn more_about_nothing_is_not_no_more() {
    let case = open();
    for seed in 0..20 {
        let mut interview = after(&case, &format!("{seed}"), &["the-house"]);
        let turn = labelled(
            &mut interview,
            Label::CuedInvitation,
            "You mentioned a zebra. Tell me about the zebra.",
        );
        assert!(turn.told.is_empty());
        assert!(!kinds(&turn).contains(&Kind::NoMoreHere));
    }
}
