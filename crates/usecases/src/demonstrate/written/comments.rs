//! What assessors write to officers about words that were marked.

use quiz::Rubric;

/// By criterion of a plan: what to look at where it was missed, all of it or a part.
const PLAN: [&str; 5] = [
    "On safety: say who asks Elira about danger for her and for her mother, and when. It comes before the opening.",
    "On information: say before the account what you cannot keep to yourself, and that she decides whether to go on. Say how she comes to accept the interpreter.",
    "On the questions: the first one has to be open, and those that follow take up what she has said. \"Who\", \"when\" and \"did he\" come last.",
    "On what is kept out: the man and the address are from the file. Decide which words you will not say first, and write them into the plan.",
    "On the ending: say what you tell her about what happens next, how she gets home, and when the team looks back.",
];

/// By criterion of a repair.
const REPAIR: [&str; 3] = [
    "It can be answered in a word or two. Ask for the event; the detail may come with it.",
    "Keep to the words that stand before the question, and bring in nothing else.",
    "There are several questions here. One is enough.",
];

const PLAN_DONE: &str = "All five criteria are met. Your second and third question take up only what she has said, so they can be asked as they stand.";
const REPAIR_DONE: &str =
    "Open, in the person's words, and one thing. It can be asked as it stands.";

/// A comment on words that got these levels: on the weakest criterion, the first of several.
pub(in crate::demonstrate) fn comment(rubric: &Rubric, levels: &[usize]) -> &'static str {
    let (each, done): (&[&str], &str) = match levels.len() {
        5 => (&PLAN, PLAN_DONE),
        3 => (&REPAIR, REPAIR_DONE),
        _ => return "",
    };
    let missing = rubric
        .criteria
        .iter()
        .zip(levels)
        .map(|(criterion, level)| criterion.levels.len().saturating_sub(level + 1));
    let weakest = missing.clone().max().unwrap_or(0);
    if weakest == 0 {
        return done;
    }
    let place = missing.into_iter().position(|one| one == weakest);
    place
        .and_then(|place| each.get(place))
        .copied()
        .unwrap_or("")
}
