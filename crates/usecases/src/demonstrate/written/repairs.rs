//! Faulty questions written better, or not much better, with the levels they deserve: open; rests on the person's words; one
//! thing, clearly said.

use super::Words;

const fn repair(levels: &'static [usize], text: &'static str) -> Words {
    Words { text, levels }
}

/// What people wrote for this question.
pub(super) fn of(question: &str) -> &'static [Words] {
    REPAIRS
        .iter()
        .find(|(id, _)| *id == question)
        .map_or(&[], |(_, words)| words)
}

const REPAIRS: [(&str, &[Words]); 10] = [
    (
        "rp-upstairs",
        &[
            repair(
                &[2, 2, 1],
                "You said he told you to wait upstairs when guests came. Tell me what happened on one of those days.",
            ),
            repair(&[1, 2, 1], "Who were the guests when you waited upstairs?"),
            repair(&[1, 0, 1], "Why did he want nobody to see you?"),
        ],
    ),
    (
        "rp-three",
        &[
            repair(
                &[2, 2, 1],
                "Tell me about meeting the agent at the airport, from the beginning.",
            ),
            repair(&[1, 2, 1], "What did the agent say to you at the airport?"),
            repair(&[0, 0, 1], "Did the agent take your passport?"),
        ],
    ),
    (
        "rp-storeroom",
        &[
            repair(
                &[2, 2, 1],
                "You said you stayed in the storeroom after that. Tell me about the time in the storeroom.",
            ),
            repair(&[1, 2, 1], "How long did you stay in the storeroom?"),
            repair(
                &[1, 1, 0],
                "What was in the storeroom, and who was there, and how was it for you?",
            ),
            repair(&[0, 0, 1], "Was the door of the storeroom locked?"),
        ],
    ),
    (
        "rp-meeting",
        &[
            repair(
                &[2, 2, 1],
                "You spoke of a meeting about the money. Tell me about it.",
            ),
            repair(&[1, 2, 1], "Where was the meeting about the money?"),
            repair(&[0, 0, 1], "Was your boss at that meeting too?"),
        ],
    ),
    (
        "rp-when-ill",
        &[
            repair(
                &[2, 2, 1],
                "Tell me about the time when you were ill and somebody came.",
            ),
            repair(&[1, 2, 1], "Who came when you were ill?"),
            repair(&[0, 1, 1], "Did you get help when you were ill?"),
        ],
    ),
    (
        "rp-signed",
        &[
            repair(
                &[2, 2, 1],
                "You said you signed it without reading. Tell me how that came about.",
            ),
            repair(&[1, 2, 1], "Where were you when you signed it?"),
            repair(
                &[2, 1, 0],
                "Tell me about that day and what the paper was and who was with you, all of it, and in the right order.",
            ),
            repair(&[0, 0, 1], "Did somebody force you to sign it?"),
        ],
    ),
    (
        "rp-adolescent",
        &[
            repair(
                &[2, 2, 1],
                "You were selling things in the street with the others. Tell me about a day like that, from the morning on.",
            ),
            repair(&[1, 2, 1], "What were you selling in the street?"),
            repair(&[0, 0, 1], "Did you have to give the money to somebody?"),
        ],
    ),
    (
        "rp-remember",
        &[
            repair(
                &[2, 2, 1],
                "You said you moved three times in the winter. Tell me about the second time.",
            ),
            repair(&[1, 2, 1], "Where was the second flat?"),
            repair(&[0, 1, 1], "Was the second flat in the same town?"),
        ],
    ),
    (
        "oq-repair-papers",
        &[
            repair(
                &[2, 2, 1],
                "You spoke of a man in the office who gave you the work. Tell me about him.",
            ),
            repair(&[1, 1, 1], "How was the man in the office to you?"),
        ],
    ),
    (
        "oq-repair-why",
        &[
            repair(
                &[2, 2, 1],
                "You said he called you in the spring and you went back. Tell me what happened between the call and the kitchen.",
            ),
            repair(&[1, 1, 1], "What did he say that made you go back?"),
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demonstrate::written::PLANS;

    #[test]
    fn there_are_words_of_every_quality() {
        for (question, words) in REPAIRS {
            let worth = |one: &Words| one.levels.iter().sum::<usize>();
            assert!(words.iter().any(|one| worth(one) == 5), "{question}");
            assert!(words.iter().any(|one| worth(one) < 5), "{question}");
        }
        for criterion in 0..5 {
            for level in 0..3 {
                let some = PLANS.iter().any(|plan| plan.levels[criterion] == level);
                assert!(some, "level {level} of criterion {criterion}");
            }
        }
        let counts = PLANS.map(|plan| plan.text.split_whitespace().count());
        assert!(
            counts.iter().all(|count| (60..=150).contains(count)),
            "{counts:?}"
        );
    }
}
