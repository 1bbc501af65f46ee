//! The benchmark of the coder: utterances coded on one core, beside the same texts brought to lower case and split into words.

use crate::assessing::Line;
use anyhow::Result;
use base::Persona;
use std::hint::black_box;
use std::time::{Duration, Instant};
use usecases::Actor;
use usecases::interview::{self, Turn};

/// What officers say, and what was said to them before: questions, functions and faults, short and long.
const TURNS: [(&str, &str); 10] = [
    ("We reached the hotel.", "And then what happened?"),
    (
        "The supervisor had the list.",
        "Tell me more about the supervisor.",
    ),
    (
        "We slept in the hotel.",
        "Which floor was that on, and who else slept there?",
    ),
    (
        "She had a list.",
        "So she had a list of your debts, didn't she?",
    ),
    (
        "She read it out to everybody.",
        "That must have been hard. What happened then?",
    ),
    (
        "I don't want to say.",
        "You have to tell me, otherwise I can't do anything for you.",
    ),
    (
        "-",
        "My name is Dana and I am a police officer. My job today is to listen to you.",
    ),
    (
        "-",
        "If I ask something and you don't know, just say you don't know. Please don't guess.",
    ),
    ("I am cold.", "Would you like some water, or a blanket?"),
    (
        "We moved to another house. There were four of us, and a guard.",
        "okay so you were saying there were four of you in the second house and I'd like to hear a bit more about that what was it like living there",
    ),
];

/// How long each of the two is measured.
const TIME: Duration = Duration::from_secs(1);

pub fn bench() -> Result<Vec<Line>> {
    let turns: Vec<([&str; 1], &str)> = TURNS.iter().map(|(said, text)| ([*said], *text)).collect();
    let coded = rate(|| {
        for (context, text) in &turns {
            let turn = Turn {
                text,
                context,
                briefing: "",
                persona: Persona::Adult,
            };
            black_box(interview::code(&Actor::Operator, &turn)?);
        }
        Ok(())
    })?;
    let split = rate(|| {
        for (context, text) in &turns {
            for text in [context[0], text] {
                let lower = text.to_lowercase();
                black_box(
                    lower
                        .split_whitespace()
                        .map(str::to_owned)
                        .collect::<Vec<_>>(),
                );
            }
        }
        Ok(())
    })?;
    Ok(vec![Line {
        what: String::from("utterances coded, a second, one core"),
        ours: format!("{coded:.0}"),
        measure: format!("{split:.0}"),
        ratio: format!("{:.3}", coded / split),
        asked: "at least 20,000; baseline: lower case and words",
    }])
}

/// Turns a second.
fn rate(mut round: impl FnMut() -> Result<()>) -> Result<f64> {
    round()?;
    let begun = Instant::now();
    let mut rounds = 0_u32;
    while begun.elapsed() < TIME {
        round()?;
        rounds += 1;
    }
    let turns = f64::from(rounds) * f64::from(u32::try_from(TURNS.len())?);
    Ok(turns / begun.elapsed().as_secs_f64())
}
