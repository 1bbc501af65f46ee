//! The benchmark of the editor: what the compiler says of a long lesson that is not saved, and how it looks, as a script asks for it while
//! somebody writes.

use crate::assessing::Line;
use crate::content;
use crate::process::Installation;
use crate::wire::Wire;
use anyhow::{Context as _, Result};
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// The largest course that ships, in four languages, and its first lesson.
const COURSE: &str = "recognising-trafficking";
const FILE: &str = "01-definition/01-three-elements.md";
/// What the lesson holds.
const WORDS: usize = 10_000;
const QUESTIONS: usize = 50;
/// How often it is asked for; the median counts.
const ASKED: usize = 15;
const ALLOWED: Duration = Duration::from_millis(150);

/// In a folder that goes away.
pub async fn bench(folder: &Path) -> Result<Vec<Line>> {
    let place = Installation::from_environment(&folder.join("editor"), &content::real())?;
    place.start().await?.kill().await?;
    let email = "author@academy.example";
    place
        .create_account_as(email, crate::PASSWORD, "instructor")
        .await?;
    let server = place.start().await?;
    let mut wire = Wire::connect(server.address).await?;
    wire.sign_in(email, crate::PASSWORD).await?;
    wire.post("/do/open-draft", &[("course", COURSE)]).await?;
    let source = content::real().join("courses").join(COURSE).join(FILE);
    let text = long(&std::fs::read_to_string(source)?);
    let mut times = Vec::new();
    for round in 0..ASKED {
        // Another text every time, as when somebody writes.
        let fields = [
            ("course", COURSE),
            ("path", FILE),
            ("seen", "0"),
            ("language", "en"),
            ("text", &format!("{text}\nRound {round} of the text.\n")),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let begun = Instant::now();
        let answer = wire.ask("/do/check-text", &fields).await?;
        times.push(begun.elapsed());
        let drawn = answer.matches("data-component").count();
        anyhow::ensure!(
            answer.contains(&format!("Round {round} of the text.")) && drawn >= QUESTIONS,
            "the lesson was not drawn with its questions ({drawn} of {QUESTIONS})"
        );
    }
    server.kill().await?;
    times.sort();
    let median = *times.get(ASKED / 2).context("nothing was measured")?;
    Ok(vec![Line {
        what: String::from("remarks and preview of 10,000 words"),
        ours: format!("{} ms", median.as_millis()),
        measure: format!("{} ms", ALLOWED.as_millis()),
        ratio: format!("{:.2}", median.as_secs_f64() / ALLOWED.as_secs_f64()),
        asked: "with 50 questions, in the largest course: at most 1",
    }])
}

/// A lesson that grows until it has as many words and questions as are asked for.
fn long(text: &str) -> String {
    let mut long = text.to_owned();
    let each = WORDS.saturating_sub(text.split_whitespace().count()) / QUESTIONS + 1;
    for number in 0..QUESTIONS {
        let _ = write!(
            long,
            "\n## Part number {number} {{#part-{number}}}\n\n```question bench-{number}\ncompetence: definition\ndifficulty: 1\n\nWhat is right?\n\n(x) This one.\n> Correct. It is.\n( ) That one.\n> Not correct. It is not.\n\nWhy: The reason.\n```\n\n"
        );
        for word in 0..each {
            long.push_str(match word % 25 {
                7 => "[trafficking](term:trafficking-in-persons) ",
                18 => "*word*, ",
                24 => "word.\n\n",
                _ => "word ",
            });
        }
        long.push('\n');
    }
    long
}
