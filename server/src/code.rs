//! `audire code`: labels of the coding guide for utterances, JSON lines in and out.

use crate::cli::Failure;
use base::{Label, Persona};
use serde_json::{Value, json};
use std::io::{BufRead, Write};
use usecases::Actor;
use usecases::interview::{self, Turn};

/// Codes every line, in order. A line that cannot be read ends the run with its number.
pub fn run(input: &mut dyn BufRead, out: &mut dyn Write) -> Result<(), Failure> {
    for (number, line) in input.lines().enumerate() {
        let number = number + 1;
        let line = line.map_err(|error| Failure::Input(format!("line {number}: {error}")))?;
        if line.trim().is_empty() {
            continue;
        }
        let coded =
            coded(&line).map_err(|problem| Failure::Input(format!("line {number}: {problem}")))?;
        writeln!(out, "{coded}")
            .map_err(|error| Failure::Environment(format!("cannot write: {error}")))?;
    }
    out.flush()
        .map_err(|error| Failure::Environment(format!("cannot write: {error}")))
}

fn coded(line: &str) -> Result<Value, String> {
    let given: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let text = given["text"]
        .as_str()
        .ok_or("`text` is missing or is not a text")?;
    let context = said(&given["context"])?;
    let briefing = match &given["briefing"] {
        Value::Null => "",
        Value::String(words) => words,
        _ => return Err("`briefing` is not a text".to_owned()),
    };
    let turn = Turn {
        text,
        context: &context,
        briefing,
        persona: persona(&given["persona"])?,
    };
    let found = interview::code(&Actor::Operator, &turn).map_err(|error| error.to_string())?;
    let reasons: Vec<Value> = found
        .reasons
        .iter()
        .map(|reason| {
            let spans: Vec<[usize; 2]> = reason
                .spans
                .iter()
                .map(|one| [one.start, one.end])
                .collect();
            let words: Vec<&str> = reason
                .spans
                .iter()
                .filter_map(|one| text.get(one.clone()))
                .collect();
            json!({ "rule": reason.rule, "spans": spans, "words": words })
        })
        .collect();
    Ok(json!({
        "id": given["id"],
        "label": found.label.as_str(),
        "function": found.function.map_or("SUBST", Label::as_str),
        "form": found.form.map_or("NONE", Label::as_str),
        "flags": found.flags,
        "confidence": found.confidence,
        "reasons": reasons,
    }))
}

/// A text, in which ` / ` separates turns, or a list of turns, oldest first.
fn said(given: &Value) -> Result<Vec<&str>, String> {
    match given {
        Value::Null => Ok(Vec::new()),
        Value::String(words) => Ok(words.split(" / ").collect()),
        Value::Array(turns) => turns
            .iter()
            .map(|turn| {
                turn.as_str()
                    .ok_or_else(|| "`context` holds something that is no text".to_owned())
            })
            .collect(),
        _ => Err("`context` is neither a text nor a list".to_owned()),
    }
}

fn persona(given: &Value) -> Result<Persona, String> {
    match given {
        Value::Null => Ok(Persona::Adult),
        Value::String(word) => match word.as_str() {
            "A" => Ok(Persona::Adult),
            "T" => Ok(Persona::Adolescent),
            "C" => Ok(Persona::Child),
            _ => Err("`persona` is A, T or C".to_owned()),
        },
        _ => Err("`persona` is A, T or C".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_answered_in_their_order_and_a_bad_one_is_named() {
        let mut out = Vec::new();
        let mut lines = "{\"id\":1,\"text\":\"What happened?\"}\n\n{\"id\":2,\"text\":\"Were you paid?\",\"context\":[\"I worked.\"]}\n{}\n".as_bytes();
        let ended = run(&mut lines, &mut out);
        assert!(matches!(ended, Err(Failure::Input(words)) if words.starts_with("line 4")));
        let said = String::from_utf8(out).unwrap_or_default();
        let labels: Vec<Value> = said
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .map(|one| one["label"].clone())
            .collect();
        assert_eq!(labels, ["INV", "YN"]);
    }
}
