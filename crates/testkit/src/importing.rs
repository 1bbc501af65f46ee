//! The benchmarks of importing: how fast ten thousand questions are read, and what an import takes of memory.

use crate::assessing::Line;
use crate::process::Installation;
use anyhow::Result;
use base::Competence;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

const QUESTIONS: usize = 10_000;
/// Questions with a case, 1.2 KB each.
const CASES: usize = 4_000;

/// All of it, into a course that has a folder.
pub(crate) async fn bench(folder: &Path, course: &Path) -> Result<Vec<Line>> {
    let mut lines = parsing();
    lines.extend(importing(folder, course).await?);
    Ok(lines)
}

/// A GIFT file of so many questions of several types.
fn gift(questions: usize) -> String {
    let mut text = String::from("// Written for the benchmark.\n$CATEGORY: bench/gift\n\n");
    for number in 0..questions {
        let _ = match number % 5 {
            0 => writeln!(
                text,
                "::q{number}::Which answer is right in question {number}? {{\n=The first answer{number}#It was written so.\n~The second answer#No.\n~The third answer#No.\n####Number {number}.\n}}\n"
            ),
            1 => writeln!(
                text,
                "::q{number}::Statement {number} holds. {{TRUE#No.#Yes.}}\n"
            ),
            2 => writeln!(
                text,
                "::q{number}::Name word {number}. {{=word{number} =Word {number}}}\n"
            ),
            3 => writeln!(
                text,
                "::q{number}::How many are {number} and 2? {{#{}:1}}\n",
                number + 2
            ),
            _ => writeln!(
                text,
                "::q{number}::Match for {number}. {{\n=a{number} -> one\n=b{number} -> two\n=c{number} -> three\n}}\n"
            ),
        };
    }
    text
}

/// The importer beside the Markdown parser that lessons go through, over the same bytes.
fn parsing() -> Vec<Line> {
    let text = gift(QUESTIONS);
    let options = || exchange::Options {
        competence: Competence::Definition,
        difficulty: 1,
        taken: BTreeSet::new(),
    };
    let begun = Instant::now();
    let taken = exchange::items(exchange::Format::Gift, text.as_bytes(), options())
        .filter(|item| item.as_ref().is_ok_and(|item| item.question.is_some()))
        .count();
    let ours = begun.elapsed();
    let begun = Instant::now();
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(&text));
    let measure = begun.elapsed();
    vec![Line {
        what: format!("{taken} GIFT questions read, {} KB", text.len() / 1000),
        ours: format!("{} ms", ours.as_millis()),
        measure: format!("{} ms", measure.as_millis()),
        ratio: format!("{:.1}", ours.as_secs_f64() / measure.as_secs_f64()),
        asked: "about a second; beside pulldown-cmark on the same bytes",
    }]
}

/// A GIFT file of so many questions with a case and feedback of some length, as people write them.
fn cases(questions: usize) -> String {
    let said = "She was told that the debt grows with every day on which she earns nothing. ";
    let mut text = String::from("// Written for the benchmark.\n$CATEGORY: bench/cases\n\n");
    for number in 0..questions {
        let (case, why) = (said.repeat(5), said.repeat(3));
        let _ = writeln!(
            text,
            "::Case {number}::{case}\\n\\nWhich answer is right in case {number}? {{\n={said}First.#{said}\n~{said}Second.#{said}\n~{said}Third.#{said}\n####{why}\n}}\n"
        );
    }
    text
}

/// `audire import --dry-run`: its memory above that of an import of five questions, beside the file's size. Of questions in a few words the report takes
/// more than they do; with cases it is as in life.
async fn importing(folder: &Path, course: &Path) -> Result<Vec<Line>> {
    let place = Installation::from_environment(&folder.join("imports"), course)?;
    let run = async |text: &str| {
        let file = folder.join("questions.gift");
        std::fs::write(&file, text)?;
        place.import("gift", &file, "exam/imported").await
    };
    // One of each type, so that one has a remark: to say it takes the catalogue of messages.
    let (_, least) = run(&gift(5)).await?;
    let mut lines = Vec::new();
    for (text, asked) in [
        (gift(QUESTIONS), ""),
        (cases(CASES), "at most 4 times the file"),
    ] {
        let (took, most) = run(&text).await?;
        let above = megabytes(most.saturating_sub(least));
        let size = megabytes(text.len() as u64);
        lines.push(Line {
            what: format!("`audire import --dry-run` of {size:.1} MB"),
            ours: format!("{} ms", took.as_millis()),
            measure: String::from("1000 ms"),
            ratio: String::new(),
            asked: "with the start, and the course read from its folder",
        });
        lines.push(Line {
            what: String::from("memory of that import above a small one"),
            ours: format!("{above:.1} MB"),
            measure: format!("{size:.1} MB"),
            ratio: format!("{:.1}", above / size),
            asked,
        });
    }
    Ok(lines)
}

fn megabytes(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes / 1000).unwrap_or(u32::MAX)) / 1000.0
}
