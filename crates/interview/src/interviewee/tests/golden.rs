//! Three whole interviews as they must come out, with their codings, to six decimals.
//!
//! A number or a rule that changes on purpose changes these files; read them, and raise the version of the model.

use super::fixture::{accompanied, young};
use crate::case::{Act, Case, Profile};
use crate::interviewee::{Coded, Interview, Levels, Reply, Said, Turn};
use base::Label;
use std::fmt::Write;

const GOLDEN: [&str; 3] = [
    include_str!("../../../fixtures/golden/engaged.txt"),
    include_str!("../../../fixtures/golden/pressed.txt"),
    include_str!("../../../fixtures/golden/twice.txt"),
];

fn case_of(line: &str) -> Case {
    let mut words = line.split(' ').skip(1);
    let name = words.next().expect("a case");
    let profile = words
        .next()
        .and_then(Profile::from_word)
        .expect("a profile");
    match name {
        "accompanied" => Case {
            profile,
            ..accompanied()
        },
        _ => young(profile),
    }
}

/// `INV supp_prefix`, `PRAC/INV`: a function before the slash.
fn coding(head: &str) -> Coded {
    let mut words = head.split(' ');
    let labels = words.next().expect("a label");
    let label = |word: &str| Label::from_word(word).expect("a label of the guide");
    let (function, form) = if let Some((function, form)) = labels.split_once('/') {
        (Some(label(function)), Some(label(form)))
    } else {
        let one = label(labels);
        if one.is_form() {
            (None, Some(one))
        } else {
            (Some(one), None)
        }
    };
    let substantive = form.is_some();
    Coded {
        label: form.or(function).expect("a label"),
        // Support in front of a question stands in its flag.
        function: function.filter(|one| !substantive || *one == Label::Practice),
        form,
        flags: words.map(str::to_owned).collect(),
        confidence: 0.9,
    }
}

fn levels(of: Levels) -> String {
    format!("{:.6} {:.6} {:.6}", of.trust, of.distress, of.fatigue)
}

fn shown(reply: &Reply, case: &Case) -> String {
    let pieces: Vec<String> = reply
        .segments(&case.words)
        .into_iter()
        .map(|one| {
            if one.seen {
                format!("*{}*", one.text)
            } else {
                one.text
            }
        })
        .collect();
    pieces.join(" ")
}

fn write_turn(turn: &Turn, case: &Case, out: &mut String) {
    let told: Vec<String> = turn
        .told
        .iter()
        .map(|one| format!("{:?} {}", one.how, case.details[one.detail].id))
        .collect();
    let rest = [
        told.join(", "),
        format!("{:?}", turn.signals),
        format!("{:?}", turn.faults),
        turn.ended
            .map(|end| end.as_str().to_owned())
            .unwrap_or_default(),
    ];
    let rest: Vec<&str> = rest
        .iter()
        .map(String::as_str)
        .filter(|one| !one.is_empty() && *one != "[]")
        .collect();
    writeln!(out, "< {}", shown(&turn.reply, case)).expect("a string");
    writeln!(out, "= {}", levels(turn.after)).expect("a string");
    if !rest.is_empty() {
        writeln!(out, "! {}", rest.join("; ")).expect("a string");
    }
}

/// Plays the officer's lines of a file again.
fn replay(golden: &str) -> String {
    let mut lines = golden.lines();
    let head = lines.next().expect("a case");
    let case = case_of(head);
    let seed = lines.next().expect("a seed");
    let mut interview = Interview::begin(&case, seed.strip_prefix("seed ").expect("a seed"));
    let mut out = format!("{head}\n{seed}\n");
    for line in lines {
        let (said, coded) = if let Some(act) = line.strip_prefix('/') {
            (Said::Act(Act::from_word(act).expect("an act")), None)
        } else if let Some(words) = line.strip_prefix("> ") {
            let (head, text) = words.split_once(" | ").expect("a coding");
            (Said::Words(text.to_owned()), Some(coding(head)))
        } else {
            continue;
        };
        writeln!(out, "{line}").expect("a string");
        let turn = interview.answer(said, coded).expect("an answer");
        write_turn(turn, &case, &mut out);
    }
    out
}

#[test]
fn interviews_come_out_as_they_did() {
    for golden in GOLDEN {
        let found = replay(golden);
        for (number, (found, expected)) in found.lines().zip(golden.lines()).enumerate() {
            assert_eq!(found, expected, "line {}", number + 1);
        }
        assert_eq!(found.lines().count(), golden.lines().count());
        assert!(golden.lines().filter(|line| line.starts_with("= ")).count() > 15);
    }
}
