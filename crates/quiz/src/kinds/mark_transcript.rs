//! Mark the transcript: find the turns of an interview that show something, such as every leading question.
//!
//! A response is the places of the turns marked, such as `["1", "4"]`, counted over all turns. It earns turns marked rightly minus turns
//! marked wrongly, divided by the turns to be found, never below 0: the rule of multiple choice. So marking everything earns nothing as soon as half the
//! turns are innocent.
//!
//! ```text
//! kind: mark-transcript
//!
//! Mark every leading question.
//!
//! [ ] Officer: What happened after the phone call?
//! > An invitation. …
//! - Samir: He said I should pack.
//! [x] Officer: He was angry with you, wasn't he?
//! > Leading: she had not spoken of anger. …
//! ```

use super::multiple_choice::right_minus_wrong;
use crate::Points;
use crate::response::places;
use base::{Message, Slug};

/// One turn. Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// It can be marked; the others are there to be read.
    pub markable: bool,
    /// It is to be found.
    pub target: bool,
    /// The error that marking it, or leaving it, shows.
    pub misconception: Option<Slug>,
}

pub(crate) fn accept(turns: &[Turn], parts: Vec<String>) -> Result<Vec<String>, Message> {
    let mut marked = Vec::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        let place = part.parse::<usize>().ok();
        match place.filter(|place| turns.get(*place).is_some_and(|turn| turn.markable)) {
            Some(place) => marked.push(place),
            None => return Err(Message::new("option-unknown")),
        }
    }
    if marked.is_empty() {
        return Err(Message::new("mark-a-turn"));
    }
    marked.sort_unstable();
    marked.dedup();
    Ok(marked.iter().map(usize::to_string).collect())
}

pub(crate) fn share(turns: &[Turn], parts: &[String]) -> Points {
    let marked: Vec<usize> = places(parts)
        .filter(|place| turns.get(*place).is_some_and(|turn| turn.markable))
        .collect();
    right_minus_wrong(
        turns.iter().map(|turn| turn.markable && turn.target),
        &marked,
    )
}

/// Of the turns marked wrongly, and of those that were to be found and were not.
pub(crate) fn misconceptions<'a>(turns: &'a [Turn], parts: &[String]) -> Vec<&'a Slug> {
    let marked: Vec<usize> = places(parts).collect();
    turns
        .iter()
        .enumerate()
        .filter(|(place, turn)| turn.markable && turn.target != marked.contains(place))
        .filter_map(|(_, turn)| turn.misconception.as_ref())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::tests_support::parts;

    /// Officer and interviewee in turn; the turns 2 and 6 are leading, 0 and 4 are not.
    fn turns() -> Vec<Turn> {
        (0..8)
            .map(|place| Turn {
                markable: place % 2 == 0,
                target: place == 2 || place == 6,
                misconception: None,
            })
            .collect()
    }

    #[test]
    fn finding_earns_and_accusing_the_innocent_costs() {
        let cases: [(&[&str], i32); 5] = [
            (&["2", "6"], 60),
            (&["2"], 30),
            (&["2", "4"], 0),
            (&["0", "2", "6"], 30),
            (&["0", "2", "4", "6"], 0),
        ];
        for (given, sixtieths) in cases {
            let earned = share(&turns(), &parts(given));
            assert_eq!(earned.sixtieths(), sixtieths, "{given:?}");
        }
    }

    #[test]
    fn what_the_interviewee_said_cannot_be_marked() {
        let refused = |given: &[&str]| accept(&turns(), parts(given)).unwrap_err().id;
        assert_eq!(refused(&["1"]), "option-unknown");
        assert_eq!(refused(&[]), "mark-a-turn");
        assert_eq!(share(&turns(), &parts(&["1", "2", "6"])), Points::ONE);
    }
}
