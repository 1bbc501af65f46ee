//! Minimal pairs for the rules for hard cases and the clarifications: `fixtures/pairs.tsv`.

use crate::coder::{Dialogue, Turn, code};
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
