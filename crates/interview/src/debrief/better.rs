//! Your words → better words: the three turns that matter most.

use super::marks::is_option;
use super::{Better, Mark, said};
use crate::case::Case;
use crate::interviewee::{Cause, Fault, How, Turn};
use base::Label;
use std::sync::LazyLock;

/// Turns that are shown.
const MOST: usize = 3;
/// Of one label, so that three alike do not hide the rest.
const ALIKE: usize = 2;

/// `data/better.txt`: label or kind, words.
static BETTER: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    include_str!("../../data/better.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(kind, words)| (kind.trim(), words.trim()))
        .collect()
});

pub(super) fn improve(case: &Case, turns: &[Turn], map: &[Mark]) -> Vec<Better> {
    let mut found: Vec<(u32, Better)> = turns
        .iter()
        .zip(map)
        .enumerate()
        .filter(|(_, (_, mark))| !mark.unsure)
        .filter_map(|(place, (turn, mark))| {
            let label = mark.label?;
            let (weight, why) = weight(turn, mark, label, map.get(..place).unwrap_or_default())?;
            let better = words(case, turns, turn, label, why)?;
            Some((
                weight,
                Better {
                    turn: turn.number,
                    label,
                    yours: said::of_officer(turn).to_owned(),
                    better,
                    why,
                },
            ))
        })
        .collect();
    found.sort_by_key(|(weight, better)| (std::cmp::Reverse(*weight), better.turn));
    let mut shown: Vec<Better> = Vec::new();
    for (_, better) in found {
        let alike = shown.iter().filter(|one| one.label == better.label).count();
        if shown.len() < MOST && alike < ALIKE {
            shown.push(better);
        }
    }
    shown.sort_by_key(|better| better.turn);
    shown
}

/// How much a turn cost, and why; `None` where there is nothing to mend.
fn weight(turn: &Turn, mark: &Mark, label: Label, before: &[Mark]) -> Option<(u32, &'static str)> {
    let has = |flag: &str| mark.flags.iter().any(|one| one == flag);
    let fault = |fault: Fault| turn.faults.contains(&fault);
    if fault(Fault::StopIgnored) {
        return Some((11, "stop"));
    }
    if fault(Fault::DangerIgnored) {
        return Some((11, "danger"));
    }
    if fault(Fault::CompanionPresent) {
        return Some((9, "companion"));
    }
    if has("withheld_need") {
        return Some((9, "withheld-need"));
    }
    Some(match label {
        Label::Threat => (12, "threat"),
        Label::Promise => (10, "promise"),
        Label::Disbelief => (9, "disbelief"),
        Label::Blame => (8, "blame"),
        Label::Suggestive if has("briefing_leak") => (8, "briefing"),
        Label::Suggestive => (7, "leading"),
        Label::Admonishment => (7, "pressure"),
        Label::Minimising => (6, "minimising"),
        Label::Reinforcement => (5, "praise"),
        Label::Multiple => (5, "several"),
        Label::Interpreter if has("third_person") => (4, "third-person"),
        // A closed question is no fault in itself: a run of them is.
        label if is_option(label) => {
            let run = before
                .iter()
                .rev()
                .filter(|mark| mark.counts)
                .take_while(|mark| mark.label.is_some_and(is_option))
                .count();
            match run {
                0 => return None,
                1 => (2, "closed"),
                _ => (4, "closed-run"),
            }
        }
        _ => return None,
    })
}

fn words(case: &Case, turns: &[Turn], turn: &Turn, label: Label, why: &str) -> Option<String> {
    let kind = match why {
        "withheld-need" => "withheld_need",
        "stop" | "danger" | "companion" => why,
        _ => label.as_str(),
    };
    let asks = label.is_form() && kind == label.as_str();
    if asks && let Some(ask) = of_author(case, turns, turn) {
        return Some(ask);
    }
    let lines = || BETTER.iter().filter(|(one, _)| *one == kind);
    let word = taken_up(case, turns, turn);
    let with_word = word.and_then(|word| {
        let line = lines().find(|(_, words)| words.contains("{word}"))?;
        Some(line.1.replace("{word}", &word))
    });
    with_word.or_else(|| {
        let line = lines().find(|(_, words)| !words.contains("{word}"))?;
        Some(line.1.to_owned())
    })
}

/// The author's own open question for what this turn was after, where it rests on something that had been told by then.
fn of_author(case: &Case, turns: &[Turn], turn: &Turn) -> Option<String> {
    let target = turn.why.iter().find_map(|why| match why.cause {
        Cause::Gate { detail, .. } | Cause::Retrieval { detail, .. } | Cause::Asked(detail) => {
            Some(detail)
        }
        _ => None,
    })?;
    let detail = case.details.get(target)?;
    let told_before = |wanted: &usize| {
        turns
            .iter()
            .take_while(|one| one.number < turn.number)
            .flat_map(|one| &one.told)
            .any(|told| told.detail == *wanted && told.how == How::Narrated)
    };
    let rests = detail.start || detail.after.iter().any(told_before);
    rests.then(|| detail.ask.first().cloned()).flatten()
}

/// A word of the turn that the person had used: the longest, because it says most.
fn taken_up(case: &Case, turns: &[Turn], turn: &Turn) -> Option<String> {
    let spoken: Vec<String> = said::before(case, turns, turn.number)
        .iter()
        .flat_map(|text| said::words(text))
        .collect();
    let own = said::words(said::of_officer(turn));
    // Only what names a detail: "always" or "owe" would make no sense here.
    let named = |word: &String| {
        let mut details = case.details.iter();
        details.any(|detail| detail.cues.first() == Some(word))
    };
    own.into_iter()
        .filter(|word| spoken.contains(word) && named(word))
        .max_by_key(|word| word.chars().count())
        .map(|word| format!("the {word}"))
}
