//! Minimal pairs for the rules for hard cases: each row is a rule, what was said, the turn and its label.

use super::coded;

const PAIRS: &[(&str, &str, &str, &str)] = &[
    ("1", "She had a list.", "Tell me where the list was.", "DIR"),
    ("1", "She had a list.", "Tell me about the list.", "CUE"),
    ("2", "Yes.", "Could you tell me what happened?", "INV"),
    ("2", "Yes.", "Could you leave the house?", "YN"),
    (
        "3",
        "She had a list.",
        "Do you know what was on the list?",
        "YN",
    ),
    ("3", "She had a list.", "What was on the list?", "DIR"),
    ("4", "She had a list.", "What happened to the list?", "CUE"),
    ("4", "She went out.", "What happened to the knife?", "SUG"),
    ("5", "A man came.", "What did he do?", "DIR"),
    ("5", "A man came.", "What did he do to hurt you?", "SUG"),
    ("6", "He shouted.", "How did you feel?", "DIR"),
    ("7", "We left.", "What else?", "INV"),
    (
        "8",
        "We took the stairs.",
        "Why did you take the stairs?",
        "DIR",
    ),
    (
        "8",
        "We took the stairs.",
        "Why didn't you run away?",
        "BLAME",
    ),
    ("9", "She had a list.", "Did she keep the list?", "YN"),
    ("9", "She had a list.", "Didn't she keep the list?", "SUG"),
    (
        "10",
        "The door was open.",
        "You said the door was open, right?",
        "SUM",
    ),
    (
        "10",
        "The door was open.",
        "He locked the door, didn't he?",
        "SUG",
    ),
    ("11", "My sister came.", "So your sister came?", "YN"),
    ("11", "My sister came.", "So your sister was beaten?", "SUG"),
    ("12", "We ate.", "Was it before or after you ate?", "FC"),
    (
        "14",
        "We stopped.",
        "Where was it? Which street was it?",
        "DIR",
    ),
    ("14", "We stopped.", "Where was it and who drove?", "MULT"),
    ("18", "She had a list.", "A list.", "FAC"),
    ("19", "It was hard.", "I see.", "FAC"),
    ("22", "No.", "Are you sure?", "DISB"),
    ("22", "No.", "Are you sure? I think he hit you.", "SUG"),
    (
        "26",
        "Who hears it?",
        "I have to report this to the prosecutor.",
        "INFO",
    ),
    (
        "28",
        "I am thirsty.",
        "You can have water when you have finished.",
        "ADM",
    ),
    ("28", "I am thirsty.", "Would you like some water?", "NEED"),
    ("29", "I worked.", "Ask her when she started.", "INT"),
    ("34", "We left.", "...", "FAC"),
    ("35", "We left.", "And then?", "FAC"),
    ("35", "We left.", "And then what happened?", "INV"),
    (
        "h",
        "We moved house.",
        "Did you feel safe in that house?",
        "YN",
    ),
    (
        "h",
        "We moved house.",
        "Do you feel safe where you live now?",
        "SAFE",
    ),
];

#[test]
fn the_rules_separate_what_they_are_there_to_separate() {
    let wrong: Vec<String> = PAIRS
        .iter()
        .filter_map(|(rule, said, text, label)| {
            let found = coded(said, text).label.as_str();
            (found != *label).then(|| format!("{rule}: {text} [{said}] {found}, not {label}"))
        })
        .collect();
    assert_eq!(wrong, [""; 0]);
}
