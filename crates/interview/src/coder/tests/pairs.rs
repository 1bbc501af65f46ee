//! Minimal pairs for the rules for hard cases and the clarifications: `fixtures/pairs.tsv`.

use crate::coder::{Dialogue, Practice, Turn, code};
use base::Persona;

const PAIRS: &str = include_str!("../../../fixtures/pairs.tsv");

#[test]
fn the_rules_separate_what_they_are_there_to_separate() {
    let mut wrong: Vec<String> = Vec::new();
    for line in PAIRS.lines().filter(|line| !line.starts_with('#')) {
        let [rule, said, persona, text, label, flag] = line.split('\t').collect::<Vec<_>>()[..]
        else {
            panic!("six fields: {line}");
        };
        let found = code(&Turn {
            text,
            context: &[said],
            briefing: "",
            persona: match persona {
                "A" => Persona::Adult,
                "T" => Persona::Adolescent,
                _ => Persona::Child,
            },
        });
        let form = found.form.map_or("-", |form| form.as_str());
        if let Some(expected) = flag.strip_prefix("form:") {
            if form != expected || found.label.as_str() != label {
                wrong.push(format!(
                    "{rule}: {text} [{said}] {} {form}",
                    found.label.as_str()
                ));
            }
            continue;
        }
        let flagged = match flag.strip_prefix('!') {
            Some(flag) => !found.flags.contains(&flag),
            None => flag.is_empty() || found.flags.contains(&flag),
        };
        if found.label.as_str() != label || !flagged {
            let (label, flags) = (found.label.as_str(), &found.flags);
            wrong.push(format!("{rule}: {text} [{said}] {label} {flags:?}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn what_only_the_briefing_names_is_a_leak_until_it_is_mentioned() {
    let mut dialogue = Dialogue::new("A man called Dragan drives the van.", Persona::Adult);
    dialogue.heard("I worked in the greenhouse.");
    let text = "And what did Dragan do there?";
    let leak = dialogue.code(text);
    assert_eq!(leak.label.as_str(), "SUG");
    assert!(leak.flags.contains(&"briefing_leak"));
    dialogue.heard("Dragan drove us.");
    assert_eq!(dialogue.code(text).label.as_str(), "DIR");
}

const PRACTICE: &str = include_str!("../../../fixtures/practice.tsv");

#[test]
fn a_neutral_episode_before_the_account_is_practice_with_its_form() {
    let mut wrong: Vec<String> = Vec::new();
    for line in PRACTICE.lines().filter(|line| !line.starts_with('#')) {
        let [stands, said, text, function, label] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("five fields: {line}");
        };
        let mut dialogue = Dialogue::new("", Persona::Adult);
        dialogue.heard(said);
        dialogue.practise(match stands {
            "possible" => Practice::Possible,
            "practising" => Practice::Practising,
            _ => Practice::Over,
        });
        let found = dialogue.code(text);
        let named = found.function.map_or("-", |one| one.as_str());
        if (named, found.label.as_str()) != (function, label) {
            wrong.push(format!("{text} {named} {}", found.label.as_str()));
        }
    }
    assert_eq!(wrong, [""; 0]);
}
