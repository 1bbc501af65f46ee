//! `audire code`: labels of the coding guide for utterances, JSON lines in and out.

use crate::cli::Failure;
use base::{Label, Persona};
use serde_json::{Value, json};
use std::io::{BufRead, ErrorKind, Write};
use usecases::Actor;
use usecases::interview::{self, Turn};

/// Bad lines that are named; of more than these the number is told.
const NAMED: usize = 20;

/// Codes every line, in order. What cannot be read is left out and told at the end by the number of its line, as an error.
pub fn run(input: &mut dyn BufRead, out: &mut dyn Write) -> Result<(), Failure> {
    let mut bad: Vec<String> = Vec::new();
    for (number, line) in input.lines().enumerate() {
        let number = number + 1;
        let line = match line {
            Ok(line) => line,
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                bad.push(format!("line {number}: not UTF-8"));
                continue;
            }
            Err(error) => return Err(Failure::Environment(format!("cannot read: {error}"))),
        };
        let line = line.trim_start_matches('\u{feff}').trim();
        if line.is_empty() {
            continue;
        }
        match coded(line) {
            Ok(coded) => written(writeln!(out, "{coded}"))?,
            Err(problem) => bad.push(format!("line {number}: {problem}")),
        }
    }
    written(out.flush())?;
    if bad.is_empty() {
        return Ok(());
    }
    let more = bad.len().saturating_sub(NAMED);
    bad.truncate(NAMED);
    if more > 0 {
        bad.push(format!("and {more} more"));
    }
    Err(Failure::Input(bad.join("\n")))
}

fn written(result: std::io::Result<()>) -> Result<(), Failure> {
    result.map_err(|error| Failure::Environment(format!("cannot write: {error}")))
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

    fn labels(lines: &[u8]) -> (Vec<Value>, Option<String>) {
        let mut out = Vec::new();
        let problems = match run(&mut &*lines, &mut out) {
            Ok(()) => None,
            Err(Failure::Input(words)) => Some(words),
            Err(other) => panic!("{other:?}"),
        };
        let said = String::from_utf8(out).unwrap();
        let labels = said
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap()["label"].clone())
            .collect();
        (labels, problems)
    }

    #[test]
    fn lines_are_answered_in_their_order() {
        let lines = b"{\"id\":1,\"text\":\"What happened?\"}\n\n{\"id\":2,\"text\":\"Were you paid?\",\"context\":[\"I worked.\"]}\n";
        let (found, problems) = labels(lines);
        assert_eq!(found, ["INV", "YN"]);
        assert_eq!(problems, None);
    }

    #[test]
    fn bad_lines_are_named_and_the_others_answered() {
        let lines = b"{}\n[1]\n{\"text\":\"What happened?\"}\n{\"text\":\"x\",\"persona\":\"Z\"}\n\xff\n{\"text\":\"Go on.\",\"context\":\"We left.\"}\n";
        let (found, problems) = labels(lines);
        assert_eq!(found, ["INV", "FAC"]);
        let problems = problems.unwrap();
        for line in ["line 1:", "line 2:", "line 4:", "line 5: not UTF-8"] {
            assert!(problems.contains(line), "{problems}");
        }
    }
}
