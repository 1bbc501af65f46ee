//! What comes out, and what never does.

use super::fixture::{greenhouse, place};
use super::{coded, engage, labelled, planted};
use crate::interviewee::{Cause, Coded, How, Interview, Part, Wording};
use base::Label;

/// At the same trust a closed detail stays closed, however often it is asked for.
#[test]
fn pressing_never_opens() {
    let case = greenhouse();
    let papers = place(&case, "the-papers");
    let mut closed = 0;
    for seed in 0..30 {
        let mut interview = Interview::begin(&case, &format!("{seed}"));
        engage(&mut interview);
        interview.person.levels.distress = 0.2;
        interview.person.levels.trust = 0.40;
        let ask = |interview: &mut Interview| {
            interview.person.levels.trust = 0.40;
            interview.person.levels.distress = 0.2;
            interview.person.levels.fatigue = 0.0;
            labelled(
                interview,
                Label::Directive,
                "What happened with your passport?",
            )
        };
        let shut = (0..4).any(|_| {
            let turn = ask(&mut interview);
            turn.why
                .iter()
                .any(|why| matches!(why.cause, Cause::Gate { detail, .. } if detail == papers))
        });
        if !shut {
            continue;
        }
        closed += 1;
        for _ in 0..20 {
            let turn = ask(&mut interview);
            assert!(
                turn.told
                    .iter()
                    .all(|one| one.detail != papers || !one.how.is_true())
            );
        }
        // Trust can open it.
        interview.person.cap = 1.0;
        let opened = (0..12).any(|_| {
            interview.person.levels.trust = 1.0;
            interview.person.levels.distress = 0.2;
            let turn = labelled(
                &mut interview,
                Label::Directive,
                "What happened with your passport?",
            );
            turn.told
                .iter()
                .any(|one| one.detail == papers && one.how == How::Narrated)
        });
        assert!(opened, "seed {seed}");
    }
    assert!(closed > 8, "{closed} of 30 were closed");
}

/// −.006 for each try within five turns after the first.
#[test]
fn pressing_costs_trust() {
    let case = greenhouse();
    let mut interview = Interview::begin(&case, "5");
    let costs: Vec<f64> = (0..12)
        .map(|_| {
            interview.person.levels.distress = 0.2;
            interview.person.levels.trust = 0.2;
            let turn = labelled(
                &mut interview,
                Label::Directive,
                "What happened with your passport?",
            );
            turn.why
                .iter()
                .filter(|why| matches!(why.cause, Cause::Pressed(_)))
                .map(|why| why.trust)
                .sum()
        })
        .collect();
    let pressed: Vec<f64> = costs.into_iter().filter(|cost| *cost < 0.0).collect();
    assert!(pressed.len() > 4);
    assert!(pressed.iter().all(|cost| (cost + 0.006).abs() < 1e-12));
}

/// g = 1 / (1 + exp(−10 (T − τ − .25 max(0, D − .5)))): at the midpoint .5, .1 above it 1 / (1 + e⁻¹) = .731059.
#[test]
fn the_gate_is_the_curve_of_the_model() {
    let case = greenhouse();
    let papers = place(&case, "the-papers");
    let open_at = |trust: f64, distress: f64| {
        (0..60)
            .find_map(|seed| {
                let mut interview = Interview::begin(&case, &format!("{seed}"));
                interview.person.levels.trust = trust;
                interview.person.levels.distress = distress;
                let turn = labelled(
                    &mut interview,
                    Label::Directive,
                    "What happened with your passport?",
                );
                turn.why.iter().find_map(|why| match why.cause {
                    Cause::Gate { detail, open, .. } if detail == papers => Some(open),
                    _ => None,
                })
            })
            .expect("closed for some seed")
    };
    assert!((open_at(0.48, 0.2) - 0.5).abs() < 1e-9);
    assert!((open_at(0.58, 0.2) - 0.731_058_578_6).abs() < 1e-9);
    // .25 · (.62 − .50) = .03 less: 1 / (1 + e^.3) = .425557
    assert!((open_at(0.48, 0.62) - 0.425_557_483_2).abs() < 1e-9);
}

/// A closed question gets yes and a few words; what is told in one's own words is more.
#[test]
fn closed_questions_confirm_and_open_ones_let_tell() {
    let case = greenhouse();
    let house = place(&case, "the-house");
    let told = |label: Label, text: &str| {
        (0..60)
            .find_map(|seed| {
                let mut interview = Interview::begin(&case, &format!("{seed}"));
                engage(&mut interview);
                let turn = labelled(&mut interview, label, text);
                turn.told
                    .iter()
                    .any(|one| one.detail == house && one.how.is_true())
                    .then_some(turn)
            })
            .expect("told for some seed")
    };
    let yes = told(Label::YesNo, "Did you live in a house?");
    assert_eq!(yes.told[0].how, How::Confirmed);
    assert!(yes.reply.0.contains(&Part::Detail {
        detail: house,
        wording: Wording::Brief
    }));
    let open = told(Label::Directive, "Where was the house?");
    assert_eq!(open.told[0].how, How::Narrated);
    assert_eq!(
        open.reply.0,
        [Part::Detail {
            detail: house,
            wording: Wording::Full
        }]
    );
}

#[test]
fn what_was_confirmed_can_still_be_told() {
    let case = greenhouse();
    let house = place(&case, "the-house");
    let mut interview = Interview::begin(&case, "confirmed");
    engage(&mut interview);
    interview.person.memory[house].confirmed = true;
    let told = (0..8).any(|_| {
        let turn = labelled(&mut interview, Label::Directive, "Where was the house?");
        turn.told
            .iter()
            .any(|one| one.how == How::Narrated && one.detail == house)
    });
    assert!(told);
}

/// What is false is never marked in the answer: the words look like any others.
#[test]
fn nothing_private_is_in_the_reply() {
    let case = greenhouse();
    let mut wrong = 0;
    for seed in 0..80 {
        let mut interview = Interview::begin(&case, &format!("{seed}"));
        for _ in 0..4 {
            let turn = labelled(
                &mut interview,
                Label::Suggestive,
                "You lived in a house, didn't you?",
            );
            if turn.told.iter().any(|one| one.how == How::Wrong) {
                wrong += 1;
                let text = turn.reply.spoken(&case.words);
                assert!(text.contains("It was a flat in the town."), "{text}");
                assert!(!text.to_lowercase().contains("wrong"), "{text}");
            }
        }
    }
    assert!(wrong > 10, "{wrong}");
}

/// Two ground rules: DIR, YN and FC go wrong three quarters as often.
#[test]
fn ground_rules_prevent_mistakes() {
    let case = greenhouse();
    let chance = |rules: u32| {
        let mut interview = Interview::begin(&case, "rules");
        for _ in 0..rules {
            labelled(
                &mut interview,
                Label::GroundRule,
                "If you do not know, say so.",
            );
        }
        (0..20)
            .find_map(|_| {
                let turn = labelled(&mut interview, Label::YesNo, "Did you live in a house?");
                turn.why.iter().find_map(|why| match why.cause {
                    Cause::Error { chance, .. } => Some(chance),
                    _ => None,
                })
            })
            .expect("a draw")
    };
    assert!((chance(0) - 0.08).abs() < 1e-9);
    assert!((chance(1) - 0.08).abs() < 1e-9);
    assert!((chance(2) - 0.06).abs() < 1e-9);
}

/// Said right after something hard, support is heard; two turns of nothing are felt.
#[test]
fn what_was_hard_to_say_wants_a_word() {
    let case = greenhouse();
    let after = |next: &[(Label, &str)]| {
        let mut interview = Interview::begin(&case, "hard");
        engage(&mut interview);
        interview.person.talk.unacknowledged = Some(0);
        next.iter()
            .flat_map(|(label, text)| labelled(&mut interview, *label, text).why)
            .collect::<Vec<_>>()
    };
    let kind = after(&[(Label::Support, "Thank you. That was hard to say.")]);
    assert!(
        kind.iter()
            .any(|why| why.cause == Cause::Acknowledged && (why.distress + 0.03).abs() < 1e-9)
    );
    let nothing = after(&[(Label::Facilitator, "Mm."), (Label::Facilitator, "Mm.")]);
    assert!(
        nothing
            .iter()
            .any(|why| why.cause == Cause::NotAcknowledged && (why.trust + 0.02).abs() < 1e-9)
    );
    // Support in front of a question counts.
    let mut interview = Interview::begin(&case, "hard");
    interview.person.talk.unacknowledged = Some(0);
    let prefixed = Coded {
        flags: vec!["supp_prefix".to_owned()],
        ..coded(Label::Invitation)
    };
    let turn = planted(
        &mut interview,
        prefixed,
        "Thank you for telling me. What happened then?",
    );
    assert!(turn.why.iter().any(|why| why.cause == Cause::Acknowledged));
    assert!(
        turn.why
            .iter()
            .any(|why| why.cause == Cause::Prefix(Label::Support))
    );
}
