//! Fuzzing of the importers: files that were damaged, cut, repeated and spliced, thousands in a second.
//!
//! What must hold of every input: no panic; time in proportion to its size; nothing that is made of it is larger than its
//! size allows; and, of a sample, the question blocks are accepted by the course compiler. An input that fails is written to a
//! file. The same seed makes the same inputs.

use anyhow::{Context as _, Result, bail};
use base::{Competence, Severity, Slug};
use courseware::{Sources, compile_course};
use exchange::{Format, Options, Written, bank, items};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How long each importer is tried.
#[derive(Debug, Clone, Copy)]
pub enum Until {
    Time(Duration),
    Rounds(u64),
}

/// The largest input.
const LARGEST: usize = 64 * 1024;
/// What any input may take, and what each byte adds. An unoptimised build on a busy machine keeps far below.
const TIME: Duration = Duration::from_secs(2);
const TIME_OF_BYTE: Duration = Duration::from_micros(50);
/// What an item may weigh whatever it is made of, and what each byte of the input adds.
const WEIGHT_OF_ITEM: usize = 4096;
const WEIGHT_OF_BYTE: usize = 40;
/// One input in so many is given to the course compiler.
const SAMPLE: u64 = 16;

const GIFT: &str = include_str!("../../exchange/fixtures/kinds.gift");
const MOODLE_XML: &str = include_str!("../../exchange/fixtures/kinds.xml");
const AIKEN: &str = include_str!("../../exchange/fixtures/questions.aiken");

/// Pieces that mean something in one of the formats, in HTML or in Markdown.
const TOKENS: [&str; 64] = [
    "{",
    "}",
    "{}",
    "=",
    "~",
    "->",
    "#",
    "####",
    "%50%",
    "%-33.3%",
    "::",
    "\\",
    "\\n",
    "\n",
    "\n\n",
    "\r\n",
    "T",
    "..",
    ":",
    "//",
    "$CATEGORY: a\n\n",
    "[html]",
    "[markdown]",
    "[plain]",
    "<quiz>",
    "</quiz>",
    "</question>",
    "<question type=\"multichoice\">",
    "<question type=\"matching\">",
    "<question type=\"essay\">",
    "<text>",
    "</text>",
    "<![CDATA[",
    "]]>",
    "&lt;",
    "&amp;",
    "&a;",
    "&#0;",
    "<answer fraction=\"100\">",
    "</answer>",
    "<!DOCTYPE a [",
    "ANSWER: A\n",
    "A. a\n",
    "B) b\n",
    "<table><tr><td>",
    "</table>",
    "<ul><li>",
    "</ul>",
    "<dl><dt>a<dd>",
    "<pre>",
    "<b>",
    "</b>",
    "<a href=\"https://a.b/c\">",
    "<script>",
    "<img src=\"@@PLUGINFILE@@/a\">",
    "```\n",
    "( ) ",
    "[x] ",
    "> ",
    "Why: ",
    "\u{feff}",
    "\0",
    "é",
    "م",
];

/// Tries the three importers; a line about each.
pub fn run(until: Until, seed: u64) -> Result<Vec<String>> {
    let seeds = [GIFT, MOODLE_XML, AIKEN];
    let mut lines = vec![format!("seed {seed}")];
    for (format, own) in Format::ALL.into_iter().zip(seeds) {
        let mut chance = Chance(seed);
        let begun = Instant::now();
        let mut rounds = 0_u64;
        let goes_on = |rounds: u64| match until {
            Until::Time(time) => begun.elapsed() < time,
            Until::Rounds(most) => rounds < most,
        };
        while goes_on(rounds) {
            let input = damaged(own, &seeds, &mut chance);
            let compiles = rounds.is_multiple_of(SAMPLE);
            if let Err(what) = holds(format, &input, compiles) {
                let path = keep(format, &input)?;
                bail!(
                    "{}, seed {seed}, round {rounds}: {what}\nthe input is in {}",
                    format.as_str(),
                    path.display()
                );
            }
            rounds += 1;
        }
        let seconds = begun.elapsed().as_secs_f64().max(0.001);
        #[expect(clippy::cast_precision_loss, reason = "a rate to be read by people")]
        let rate = rounds as f64 / seconds;
        lines.push(format!(
            "{}: {rounds} inputs, {rate:.0} in a second",
            format.as_str()
        ));
    }
    Ok(lines)
}

fn keep(format: Format, input: &[u8]) -> Result<PathBuf> {
    let name = format!("audire-fuzz-{}-{}", format.as_str(), std::process::id());
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, input).context("the input could not be written")?;
    Ok(path)
}

/// Everything that must hold of one input.
fn holds(format: Format, input: &[u8], compiles: bool) -> Result<(), String> {
    let begun = Instant::now();
    let read = catch_unwind(AssertUnwindSafe(|| read(format, input)));
    let took = begun.elapsed();
    let Ok((weight, count, written)) = read else {
        return Err("it panics".to_owned());
    };
    let size = u32::try_from(input.len()).unwrap_or(u32::MAX);
    if took > TIME + TIME_OF_BYTE * size {
        return Err(format!("{} bytes take {took:?}", input.len()));
    }
    let most = WEIGHT_OF_BYTE * input.len() + WEIGHT_OF_ITEM * (count + 1);
    if weight > most {
        return Err(format!(
            "{} bytes become {weight} in {count} items",
            input.len()
        ));
    }
    if compiles { accepted(&written) } else { Ok(()) }
}

/// How much was made of the input, of how many items, and the questions.
fn read(format: Format, input: &[u8]) -> (usize, usize, Vec<Written>) {
    let options = Options {
        competence: Competence::Rights,
        difficulty: 1,
        taken: BTreeSet::new(),
    };
    let (mut weight, mut count, mut written) = (0, 0, Vec::new());
    for item in items(format, input, options).map_while(Result::ok) {
        count += 1;
        weight += item.name.len() + item.category.len();
        weight += item
            .remarks
            .iter()
            .map(|remark| format!("{remark:?}").len())
            .sum::<usize>();
        if let Some(question) = item.question {
            weight += question.markdown.len();
            weight += question
                .pictures
                .iter()
                .map(|picture| picture.bytes.len())
                .sum::<usize>();
            written.push(question);
        }
    }
    (weight, count, written)
}

/// Problems that say nothing about the syntax: what a link or a picture leads to, and how large a bank may be.
const NOT_SYNTAX: [&str; 6] = [
    "link-term",
    "link-lesson",
    "link-section",
    "media-unreadable",
    "svg-unsafe",
    "too-large",
];

/// The course compiler reads what was written.
fn accepted(written: &[Written]) -> Result<(), String> {
    let file = bank(written);
    let head = "+++\ntitle = \"T\"\nsummary = \"S\"\noutcomes = [\"a\"]\n+++\n";
    let lesson = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 5\n+++\n\nText.\n";
    let course = "source_language = \"en\"\nminutes = 10\n";
    let mut sources = Sources::default();
    for (path, text) in [
        ("course.toml", course),
        ("course.md", head),
        ("01-m/module.toml", "languages = [\"en\"]\n"),
        ("01-m/module.md", head),
        ("01-m/01-l.md", lesson),
        ("assessment/imported.md", file.as_str()),
    ] {
        let path = format!("courses/c/{path}");
        sources.0.insert(path, text.as_bytes().to_vec());
    }
    for picture in written.iter().flat_map(|one| &one.pictures) {
        let path = format!("courses/c/media/{}", picture.name);
        sources.0.insert(path, picture.bytes.clone());
    }
    let slug = Slug::parse("c").ok_or("no slug")?;
    let compiled = catch_unwind(AssertUnwindSafe(|| compile_course(&sources, &slug)));
    let Ok((_, found)) = compiled else {
        return Err(format!("the course compiler panics at\n{file}"));
    };
    let wrong = found
        .iter()
        .find(|one| one.severity == Severity::Error && !NOT_SYNTAX.contains(&one.code.as_str()));
    match wrong {
        None => Ok(()),
        Some(one) => {
            let at = file.get(one.span.start..one.span.end).unwrap_or_default();
            Err(format!("{} at {at:?} of\n{file}", one.code))
        }
    }
}

/// A file of the fixtures after a few accidents.
fn damaged(own: &str, seeds: &[&str], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = own.as_bytes().to_vec();
    // Small files find more, because most of them is the damage.
    if chance.below(2) == 0 {
        bytes = piece(&bytes, chance).to_vec();
    }
    for _ in 0..=chance.below(12) {
        let at = chance.below(bytes.len() + 1);
        match chance.below(7) {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << chance.below(8);
                }
            }
            1 => {
                let end = (at + chance.below(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            2 => insert(&mut bytes, at, piece(own.as_bytes(), chance)),
            3 => {
                let other = seeds[chance.below(seeds.len())];
                insert(&mut bytes, at, piece(other.as_bytes(), chance));
            }
            4 => {
                let token = TOKENS[chance.below(TOKENS.len())];
                let many = token.repeat(1 + chance.below(200));
                insert(&mut bytes, at, many.as_bytes());
            }
            _ => {
                let token = TOKENS[chance.below(TOKENS.len())];
                insert(&mut bytes, at, token.as_bytes());
            }
        }
        bytes.truncate(LARGEST);
    }
    bytes
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}

fn piece<'b>(bytes: &'b [u8], chance: &mut Chance) -> &'b [u8] {
    let start = chance.below(bytes.len() + 1);
    let length = chance.below(1500);
    bytes
        .get(start..(start + length).min(bytes.len()))
        .unwrap_or_default()
}

/// `SplitMix64` (Steele, Lea and Flood, 2014, "Fast splittable pseudorandom number generators").
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one; 0 below 0.
    fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % count).unwrap_or(0)
    }
}
