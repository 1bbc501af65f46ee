//! Figures for programs.

use serde_json::{Value, json};
use usecases::interview::{Measured, Shares};

pub(super) fn measured(measured: &Measured) -> Value {
    let shares = |one: &Shares| {
        json!({
            "questions": one.questions,
            "narrated": one.narrated,
            "tiers": one.tiers,
            "confirmed": one.confirmed,
            "stopped": one.stopped,
        })
    };
    json!({
        "seeds": measured.seeds,
        "trained": shares(&measured.trained),
        "expert": shares(&measured.expert),
        "comparable": measured.comparable,
    })
}
