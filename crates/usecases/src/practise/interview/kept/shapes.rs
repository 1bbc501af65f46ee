//! The shapes of what is kept of a turn.

use ::interview::case::Kind;
use ::interview::interviewee::{
    Cause, Coded, End, Fault, How, Levels, Part, Signal, Told, Why, Wording,
};
use base::Label;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Coded")]
struct CodedRow {
    label: Label,
    function: Option<Label>,
    form: Option<Label>,
    flags: Vec<String>,
    #[serde(with = "exact")]
    confidence: f64,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Wording", rename_all = "kebab-case")]
enum WordingRow {
    Full,
    Brief,
    Again,
    Wrong(usize),
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Part", rename_all = "kebab-case")]
enum PartRow {
    Detail {
        detail: usize,
        #[serde(with = "WordingRow")]
        wording: Wording,
    },
    Fact {
        fact: usize,
        wording: usize,
    },
    Reply {
        #[serde(with = "kind")]
        kind: Kind,
        wording: usize,
        name: Option<String>,
    },
    NeedAsked(usize),
    NeedMet(usize),
    SafetyAsked,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "How", rename_all = "kebab-case")]
enum HowRow {
    Narrated,
    Confirmed,
    Again,
    Wrong,
    Denied,
    Changed,
    Contaminated,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Told")]
struct ToldRow {
    detail: usize,
    #[serde(with = "HowRow")]
    how: How,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Signal", rename_all = "kebab-case")]
enum SignalRow {
    Tired,
    Distressed,
    Cannot,
    WantsToGo,
    NeedAsked(usize),
    SafetyAsked,
    InterpreterTrouble,
    CompanionPresent,
    DangerNamed,
    MinorNamed,
    AsksToStop,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Fault", rename_all = "kebab-case")]
enum FaultRow {
    Threat,
    Promise,
    Disbelief,
    Blame,
    Inappropriate,
    WithheldNeed,
    CompanionPresent,
    DangerIgnored,
    MinorIgnored,
    StopIgnored,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Levels")]
pub struct LevelsRow {
    #[serde(with = "exact")]
    trust: f64,
    #[serde(with = "exact")]
    distress: f64,
    #[serde(with = "exact")]
    fatigue: f64,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "End", rename_all = "kebab-case")]
enum EndRow {
    Closed,
    Stopped,
    Failed,
    Inappropriate,
    Protected,
    HandedOver,
    Long,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Why")]
struct WhyRow {
    #[serde(with = "CauseRow")]
    cause: Cause,
    #[serde(with = "exact")]
    trust: f64,
    #[serde(with = "exact")]
    distress: f64,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Cause", rename_all = "kebab-case")]
enum CauseRow {
    Effect(Label),
    Prefix(Label),
    NeedMet(usize),
    #[serde(with = "SignalRow")]
    Ignored(Signal),
    NotAcknowledged,
    Acknowledged,
    TopicJump,
    Pressed(usize),
    DontKnowRejected,
    Telling(usize),
    Asked(usize),
    Reluctant {
        #[serde(with = "exact")]
        chance: f64,
        #[serde(with = "exact")]
        draw: f64,
    },
    Gate {
        detail: usize,
        #[serde(with = "exact")]
        open: f64,
        #[serde(with = "exact")]
        threshold: f64,
    },
    Retrieval {
        detail: usize,
        #[serde(with = "exact")]
        chance: f64,
        #[serde(with = "exact")]
        draw: f64,
    },
    Error {
        #[serde(with = "exact")]
        chance: f64,
        #[serde(with = "exact")]
        draw: f64,
    },
    NotYet(usize),
    #[serde(with = "SignalRow")]
    Locked(Signal),
    NothingAsked,
    Exhausted,
    PromiseBroken,
    Break,
    Fact(usize),
    Act,
}

/// One value in the shape of another type, to stand in a list.
macro_rules! listed {
    ($($name:ident $of:ident $shape:literal)+) => {$(
        #[derive(Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(#[serde(with = $shape)] pub $of);
    )+};
}

listed! {
    OneCoded Coded "CodedRow"
    OnePart Part "PartRow"
    OneTold Told "ToldRow"
    OneSignal Signal "SignalRow"
    OneFault Fault "FaultRow"
    OneEnd End "EndRow"
    OneWhy Why "WhyRow"
}

/// A fraction as text: what is read is, to the last bit, what was written.
mod exact {
    #![expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]

    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(super) fn serialize<S: Serializer>(value: &f64, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<f64, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(de::Error::custom)
    }
}

mod kind {
    #![expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]

    use ::interview::case::Kind;
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(super) fn serialize<S: Serializer>(value: &Kind, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(value.as_str())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Kind, D::Error> {
        let word = String::deserialize(from)?;
        Kind::from_word(&word).ok_or_else(|| de::Error::custom("no such occasion"))
    }
}
