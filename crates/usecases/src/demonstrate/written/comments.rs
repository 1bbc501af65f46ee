//! What assessors write to officers about words that were marked.

use super::rubric;
use quiz::{Body, Question};

/// By criterion of a plan: what to look at where it was missed, all of it or a part.
const PLAN: [&str; 5] = [
    "On safety: say who asks Elira about danger for her and for her mother, and when. It comes before the opening.",
    "On information: say before the account what you cannot keep to yourself, and that she decides whether to go on. Say how she comes to accept the interpreter.",
    "On the questions: the first one has to be open, and those that follow take up what she has said. \"Who\", \"when\" and \"did he\" come last.",
    "On what is kept out: the man and the address are from the file. Decide which words you will not say first, and write them into the plan.",
    "On the ending: say what you tell her about what happens next, how she gets home, and when the team looks back.",
];

/// By criterion of a referral.
const REFERRAL: [&str; 5] = [
    "On her agreement: write down each yes and each no, to what and for whom. A yes to the room is not a yes to everything.",
    "On what is passed on: Ingrid needs the first name, the language and until when the tablets last. Ask Renu whether she may know that the telephone is not safe.",
    "On what is kept back: the house, the employer and the sister stay with the unit. Say so, and tell your supervisor that the organisation does not report.",
    "On who and when: give each step a name and a time, also the doctor and the second night, and a contact that does not use her telephone.",
    "On what she hears: tell her what Ingrid knows and what is still open, ask for her questions, and put her decisions into the record in her words.",
];

/// By criterion of a request.
const REQUEST: [&str; 5] = [
    "On the purpose: one sentence, and only questions that serve it. \"All information\" is not a question that anybody can answer.",
    "On the data: his account, his health and where he is are not needed to find a passport. Say that he is neither wanted nor suspected.",
    "On the time: name the day and the reason, what can wait, and what you do if no answer comes.",
    "On safety: say what must not be done in the town, who should work on it instead, and that you are called before any step that people there can notice.",
    "On handling: say who may read it and for what, that you are asked before it is passed on, and that he is told the answer.",
];

/// By criterion of a repair.
const REPAIR: [&str; 3] = [
    "It can be answered in a word or two. Ask for the event; the detail may come with it.",
    "Keep to the words that stand before the question, and bring in nothing else.",
    "There are several questions here. One is enough.",
];

const PLAN_DONE: &str = "All five criteria are met. Your second and third question take up only what she has said, so they can be asked as they stand.";
const REFERRAL_DONE: &str = "All five criteria are met. Ingrid hears what Renu agreed to and nothing else, and every step has a name and a time.";
const REQUEST_DONE: &str = "All five criteria are met. It can be sent as it stands, and what must not be done is clear to somebody who knows nothing else of the case.";
const REPAIR_DONE: &str =
    "Open, in the person's words, and one thing. It can be asked as it stands.";

/// A comment on words that got these levels: on the weakest criterion, the first of several.
pub(in crate::demonstrate) fn comment(question: &Question, levels: &[usize]) -> &'static str {
    let (each, done): (&[&str], &str) = match (question.id.as_str(), &question.body) {
        (super::PLAN, _) => (&PLAN, PLAN_DONE),
        (super::REFERRAL, _) => (&REFERRAL, REFERRAL_DONE),
        (super::REQUEST, _) => (&REQUEST, REQUEST_DONE),
        (_, Body::RepairQuestion(_)) => (&REPAIR, REPAIR_DONE),
        _ => return "",
    };
    let Some(rubric) = rubric(question) else {
        return "";
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
