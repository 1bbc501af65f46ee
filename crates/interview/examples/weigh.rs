//! Weighs the signs of coded examples and prints `data/likeness.txt`: fixtures/utterances.jsonl in, the table out.
//!
//! A linear model (multinomial logistic regression), trained by stochastic gradient steps whose length `AdaGrad` sets (Duchi, Hazan and Singer,
//! 2011). Every utterance counts once as written and a third as dictation. The part `closed` is never looked at. For `dev` and `tune` what the
//! patterns say is left out, because the patterns were written on them and would be trusted too much.

use base::{Label, Persona};
use interview::coder::{Turn, signs};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::io::{BufRead, Error, stdin};

const CLASSES: usize = Label::ALL.len();
const ROUNDS: u32 = 15;
const SHRINK: f64 = 0.0002;
const DICTATED: f64 = 0.35;
/// Smaller weights, in hundredths, are left out.
const LEAST: f64 = 14.0;
/// What every turn has.
const ALWAYS: u64 = u64::MAX;

const HEAD: &str = "# How much each sign of a turn speaks for each function, in hundredths of a logit: `sign CLASS:weight …`. ASK is a question of substance.
# Signs are words, `?word` in a question, `.word` in a statement, `one_two` neighbours (`^` the beginning), `@THEME` of themes.txt, `=kind:value` of the
# rules. Made by examples/weigh.rs from fixtures/utterances.jsonl; not to be edited by hand.";

struct Row {
    signs: Vec<usize>,
    class: usize,
    weight: f64,
}

struct Sign {
    name: String,
    /// Pairs are rarer and count a little less.
    scale: f64,
    weights: [f64; CLASSES],
    squares: [f64; CLASSES],
}

fn classes() -> Vec<&'static str> {
    Label::ALL.iter().map(|one| one.as_str()).collect()
}

fn main() -> Result<(), Error> {
    let classes = classes();
    let mut names: BTreeMap<u64, String> = BTreeMap::from([(ALWAYS, "=always:".to_owned())]);
    let mut times: HashMap<u64, u32> = HashMap::new();
    let mut read: Vec<(Vec<u64>, usize, f64)> = Vec::new();
    for line in stdin().lock().lines() {
        let one: Value = serde_json::from_str(&line?)?;
        let part = one["part"].as_str().unwrap_or_default();
        if part == "closed" {
            continue;
        }
        let bare = part == "dev" || part == "tune";
        let text = one["text"].as_str().unwrap_or_default();
        let context: Vec<&str> = one["context"]
            .as_str()
            .unwrap_or("-")
            .split(" / ")
            .collect();
        let label = one["label"].as_str().unwrap_or_default();
        let class = classes.iter().position(|name| *name == label).unwrap_or(0);
        let dictated: String = text
            .to_lowercase()
            .chars()
            .filter(|c| !"?.,!;:—–\"".contains(*c))
            .collect();
        for (text, weight) in [(text, 1.0), (dictated.as_str(), DICTATED)] {
            let turn = Turn {
                text,
                context: &context,
                briefing: one["briefing"].as_str().unwrap_or_default(),
                persona: Persona::Adult,
            };
            let mut keys: Vec<u64> = Vec::new();
            for (key, name) in signs(&turn) {
                let name = name.replace(' ', "-");
                let of_rules = ["=rules", "=why", "=found", "=hint", "=asked", "=form"]
                    .iter()
                    .any(|kind| name.starts_with(kind));
                if !(bare && of_rules) {
                    names.entry(key).or_insert(name);
                    if !keys.contains(&key) {
                        keys.push(key);
                    }
                }
            }
            if weight >= 1.0 {
                for key in &keys {
                    *times.entry(*key).or_default() += 1;
                }
            }
            read.push((keys, class, weight));
        }
    }
    let (mut signs, rows) = numbered(&names, &times, read);
    train(&mut signs, &rows);
    print(&signs, &classes);
    Ok(())
}

/// Gives numbers to the signs that are kept: all words, and pairs that occur twice.
fn numbered(
    names: &BTreeMap<u64, String>,
    times: &HashMap<u64, u32>,
    read: Vec<(Vec<u64>, usize, f64)>,
) -> (Vec<Sign>, Vec<Row>) {
    let mut numbers: HashMap<u64, usize> = HashMap::new();
    let mut signs = Vec::new();
    let kept = |key: u64, name: &str| {
        let pair = name.contains('_') && !name.starts_with('=');
        key == ALWAYS
            || times
                .get(&key)
                .is_some_and(|times| *times >= if pair { 2 } else { 1 })
    };
    let mut order: Vec<(&u64, &String)> = names.iter().collect();
    order.rotate_right(1);
    for (key, name) in order {
        if kept(*key, name) {
            numbers.insert(*key, signs.len());
            signs.push(Sign {
                name: name.clone(),
                scale: match name.as_bytes() {
                    [b'=', ..] => 1.0,
                    other if other.contains(&b'_') => 0.7,
                    _ => 0.8,
                },
                weights: [0.0; CLASSES],
                squares: [1e-8; CLASSES],
            });
        }
    }
    let rows = read
        .into_iter()
        .map(|(keys, class, weight)| Row {
            signs: std::iter::once(0)
                .chain(keys.iter().filter_map(|key| numbers.get(key).copied()))
                .collect(),
            class,
            weight,
        })
        .collect();
    (signs, rows)
}

fn train(signs: &mut [Sign], rows: &[Row]) {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut seed = 12_345_u64;
    for round in 0..ROUNDS {
        for at in (1..order.len()).rev() {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let drawn = usize::try_from(seed >> 33).unwrap_or_default();
            order.swap(at, drawn % (at + 1));
        }
        let step = 0.15 / (1.0 + f64::from(round) * 0.05);
        for number in &order {
            learn(signs, &rows[*number], step);
        }
    }
}

fn learn(signs: &mut [Sign], row: &Row, step: f64) {
    let mut sums = [0.0; CLASSES];
    for sign in &row.signs {
        let sign = &signs[*sign];
        for (sum, weight) in sums.iter_mut().zip(sign.weights) {
            *sum += weight * sign.scale;
        }
    }
    let most = sums.iter().copied().fold(f64::MIN, f64::max);
    let all: f64 = sums.iter().map(|sum| (sum - most).exp()).sum();
    for (class, sum) in sums.iter().enumerate() {
        let wanted = if class == row.class { 1.0 } else { 0.0 };
        let off = ((sum - most).exp() / all - wanted) * row.weight;
        if off.abs() < 1e-5 {
            continue;
        }
        for sign in &row.signs {
            let sign = &mut signs[*sign];
            let slope = off * sign.scale + SHRINK * sign.weights[class];
            sign.squares[class] += slope * slope;
            sign.weights[class] -= step * slope / sign.squares[class].sqrt();
        }
    }
}

fn print(signs: &[Sign], classes: &[&str]) {
    let mut lines: Vec<String> = Vec::new();
    for sign in signs {
        let kept: Vec<String> = classes
            .iter()
            .zip(sign.weights)
            .map(|(class, weight)| (class, (weight * sign.scale * 100.0).round()))
            .filter(|(_, weight)| weight.abs() >= LEAST || sign.name == "=always:")
            .map(|(class, weight)| format!("{class}:{weight:.0}"))
            .collect();
        if !kept.is_empty() {
            lines.push(format!("{} {}", sign.name, kept.join(" ")));
        }
    }
    lines.sort();
    println!("{HEAD}");
    for line in lines {
        println!("{line}");
    }
}
