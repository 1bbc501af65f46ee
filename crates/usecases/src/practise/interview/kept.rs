//! Turns as JSON of the database.
//!
//! The types of an interview are not serialised themselves. What is kept of a turn are places in the case and what moved the person, in
//! shapes of their own, which fail to compile when something is added that they do not know. Their words stand in databases: they stay.

mod shapes;

use crate::UseCaseError;
use ::interview::case::Act;
use ::interview::interviewee::{Levels, Reply, Said, Turn};
use serde::{Deserialize, Serialize};
use shapes::{LevelsRow, OneCoded, OneEnd, OneFault, OnePart, OneSignal, OneTold, OneWhy};

/// Everything of a turn but what was said and answered.
#[derive(Serialize, Deserialize)]
struct State {
    session: u8,
    told: Vec<OneTold>,
    signals: Vec<OneSignal>,
    faults: Vec<OneFault>,
    #[serde(with = "LevelsRow")]
    before: Levels,
    #[serde(with = "LevelsRow")]
    after: Levels,
    why: Vec<OneWhy>,
    ended: Option<OneEnd>,
}

/// A turn as its row.
pub(super) fn row(
    turn: &Turn,
    said_at: base::Timestamp,
) -> Result<store::interview::Turn, UseCaseError> {
    let (words, act) = match &turn.said {
        Said::Words(words) => (Some(words.clone()), None),
        Said::Act(act) => (None, Some(act.as_str().to_owned())),
    };
    let coding = turn.coding.clone().map(OneCoded);
    let reply: Vec<OnePart> = turn.reply.0.iter().cloned().map(OnePart).collect();
    let state = State {
        session: turn.session,
        told: turn.told.iter().cloned().map(OneTold).collect(),
        signals: turn.signals.iter().copied().map(OneSignal).collect(),
        faults: turn.faults.iter().copied().map(OneFault).collect(),
        before: turn.before,
        after: turn.after,
        why: turn.why.iter().cloned().map(OneWhy).collect(),
        ended: turn.ended.map(OneEnd),
    };
    Ok(store::interview::Turn {
        number: turn.number,
        words,
        act,
        coding: coding.map(|one| serde_json::to_string(&one)).transpose()?,
        reply: serde_json::to_string(&reply)?,
        state: serde_json::to_string(&state)?,
        said_at,
    })
}

/// A turn from its row.
pub(super) fn turn(row: &store::interview::Turn) -> Result<Turn, UseCaseError> {
    let said = match (&row.words, row.act.as_deref().and_then(Act::from_word)) {
        (Some(words), _) => Said::Words(words.clone()),
        (None, Some(act)) => Said::Act(act),
        (None, None) => {
            let nothing = "a turn of an interview says nothing";
            return Err(UseCaseError::Unexpected(nothing.into()));
        }
    };
    let coding = row.coding.as_deref().map(serde_json::from_str::<OneCoded>);
    let reply: Vec<OnePart> = serde_json::from_str(&row.reply)?;
    let state: State = serde_json::from_str(&row.state)?;
    Ok(Turn {
        number: row.number,
        session: state.session,
        said,
        coding: coding.transpose()?.map(|one| one.0),
        reply: Reply(reply.into_iter().map(|one| one.0).collect()),
        told: state.told.into_iter().map(|one| one.0).collect(),
        signals: state.signals.into_iter().map(|one| one.0).collect(),
        faults: state.faults.into_iter().map(|one| one.0).collect(),
        before: state.before,
        after: state.after,
        why: state.why.into_iter().map(|one| one.0).collect(),
        ended: state.ended.map(|one| one.0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::interview::case::Kind;
    use ::interview::interviewee::{
        Cause, Coded, End, Fault, How, Part, Signal, Told, Why, Wording,
    };
    use base::{Label, Timestamp};

    /// Not written by hand elsewhere: a turn with something in every list.
    fn full() -> Turn {
        let levels = |trust: f64| Levels {
            trust,
            distress: 0.1 + 0.2,
            fatigue: 1.0 / 3.0,
        };
        let why = |cause: Cause| Why {
            cause,
            trust: -0.07,
            distress: 5e-17,
        };
        Turn {
            number: 3,
            session: 2,
            said: Said::Words(String::from("Tell me about \"the notebook\".")),
            coding: Some(Coded {
                label: Label::CuedInvitation,
                function: None,
                form: Some(Label::CuedInvitation),
                flags: vec![String::from("support_prefix")],
                confidence: 0.83,
            }),
            reply: Reply(vec![
                Part::Detail {
                    detail: 4,
                    wording: Wording::Wrong(1),
                },
                Part::Fact {
                    fact: 0,
                    wording: 2,
                },
                Part::Reply {
                    kind: Kind::Adopted,
                    wording: 1,
                    name: Some(String::from("Varga")),
                },
                Part::NeedAsked(1),
                Part::NeedMet(0),
                Part::SafetyAsked,
            ]),
            told: vec![Told {
                detail: 4,
                how: How::Contaminated,
            }],
            signals: vec![Signal::Tired, Signal::NeedAsked(1)],
            faults: vec![Fault::Promise],
            before: levels(0.1),
            after: levels(0.300_000_000_000_000_04),
            why: vec![
                why(Cause::Effect(Label::Support)),
                why(Cause::Ignored(Signal::NeedAsked(1))),
                why(Cause::Gate {
                    detail: 4,
                    open: 2.0 / 3.0,
                    threshold: 0.7,
                }),
                why(Cause::Exhausted),
            ],
            ended: Some(End::HandedOver),
        }
    }

    #[test]
    fn a_turn_is_read_as_it_was_written_to_the_last_bit() {
        let turn_of_words = full();
        let kept = row(&turn_of_words, Timestamp::from_millis(5)).unwrap();
        assert_eq!(turn(&kept).unwrap(), turn_of_words);
        let turn_of_act = Turn {
            said: Said::Act(Act::Break),
            coding: None,
            ended: None,
            ..full()
        };
        let kept = row(&turn_of_act, Timestamp::from_millis(5)).unwrap();
        assert_eq!(
            (kept.words.clone(), kept.act.as_deref()),
            (None, Some("break"))
        );
        assert_eq!(turn(&kept).unwrap(), turn_of_act);
    }

    #[test]
    fn the_words_in_the_database_stay() {
        let kept = row(&full(), Timestamp::from_millis(5)).unwrap();
        assert_eq!(
            kept.coding.as_deref(),
            Some(
                r#"{"label":"CUE","function":null,"form":"CUE","flags":["support_prefix"],"confidence":"0.83"}"#
            )
        );
        assert_eq!(
            kept.reply,
            r#"[{"detail":{"detail":4,"wording":{"wrong":1}}},{"fact":{"fact":0,"wording":2}},{"reply":{"kind":"adopted","wording":1,"name":"Varga"}},{"need-asked":1},{"need-met":0},"safety-asked"]"#
        );
    }

    #[test]
    fn what_cannot_be_read_is_an_error_and_no_turn() {
        let kept = row(&full(), Timestamp::from_millis(5)).unwrap();
        let odd = |change: fn(&mut store::interview::Turn)| {
            let mut kept = kept.clone();
            change(&mut kept);
            turn(&kept).is_err()
        };
        assert!(odd(|kept| kept.words = None));
        assert!(odd(
            |kept| kept.reply = kept.reply.replace("adopted", "adapted")
        ));
        assert!(odd(|kept| kept.state = String::from("{}")));
        assert!(odd(|kept| kept.coding = Some(String::from("[]"))));
    }
}
