//! What stands in the form of a question, and whether it can be saved as it is.
//!
//! What is right in itself the server decides. Here it is only asked whether it is worth sending: an order of which two
//! places are missing would be refused six times on its way to being complete.

use serde::{Deserialize, Serialize};
use views::question::Asked;

/// What there has to be before a response can be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Needs {
    /// Anything chosen.
    Something,
    /// Every list with a place of its own.
    Everything,
    /// A text of digits and signs.
    Number,
    /// A text.
    Words,
}

/// Where a response stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Nothing,
    Incomplete,
    Complete,
}

/// A response as it can be compared with another: in order, without what is open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Answer {
    parts: Vec<String>,
    certainty: String,
}

impl Answer {
    pub fn new(parts: &[String], certainty: &str) -> Self {
        let mut parts: Vec<String> = parts
            .iter()
            .map(|part| part.replace("\r\n", "\n").trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect();
        parts.sort();
        Self {
            parts,
            certainty: certainty.to_owned(),
        }
    }
}

impl Needs {
    pub const fn of(asked: &Asked) -> Self {
        match asked {
            Asked::Choice { .. }
            | Asked::Matching { .. }
            | Asked::Transcript { .. }
            | Asked::Coding { .. } => Self::Something,
            Asked::Ordering { .. } => Self::Everything,
            Asked::Text {
                is_number: true, ..
            } => Self::Number,
            Asked::Text { .. } | Asked::Repair { .. } | Asked::Written { .. } => Self::Words,
        }
    }

    /// It is typed rather than chosen.
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Number | Self::Words)
    }

    /// `parts` as the form would send them; `certainty` where it is asked, empty where none is chosen.
    pub fn standing(self, parts: &[String], certainty: Option<&str>) -> Standing {
        if parts.iter().all(|part| part.trim().is_empty()) {
            return Standing::Nothing;
        }
        let is_whole = match self {
            Self::Something | Self::Words => true,
            Self::Everything => are_all_placed(parts),
            Self::Number => parts.iter().any(|part| {
                part.chars().any(char::is_numeric) && !part.chars().any(char::is_alphabetic)
            }),
        };
        if is_whole && certainty.is_none_or(|level| !level.is_empty()) {
            Standing::Complete
        } else {
            Standing::Incomplete
        }
    }
}

/// Every item has a place, and no two the same.
fn are_all_placed(parts: &[String]) -> bool {
    let mut places: Vec<&str> = parts
        .iter()
        .filter_map(|part| part.split_once(':').map(|(_, place)| place))
        .collect();
    places.sort_unstable();
    places.dedup();
    places.len() == parts.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(given: &[&str]) -> Vec<String> {
        given.iter().map(|part| (*part).to_owned()).collect()
    }

    #[test]
    fn a_response_is_sent_when_it_can_be_one() {
        let check = |needs: Needs, given: &[&str], certainty: Option<&str>, expected: Standing| {
            let found = needs.standing(&parts(given), certainty);
            assert_eq!(found, expected, "{needs:?} {given:?} {certainty:?}");
        };
        check(Needs::Something, &[], None, Standing::Nothing);
        check(Needs::Something, &["2"], None, Standing::Complete);
        // Rows of a matching may stay open.
        check(Needs::Something, &["", "1:0"], None, Standing::Complete);
        check(Needs::Something, &["", ""], None, Standing::Nothing);
        check(Needs::Everything, &["0:1", ""], None, Standing::Incomplete);
        check(
            Needs::Everything,
            &["0:1", "1:1"],
            None,
            Standing::Incomplete,
        );
        check(Needs::Everything, &["0:2", "1:1"], None, Standing::Complete);
        check(Needs::Everything, &["", ""], None, Standing::Nothing);
        check(Needs::Words, &[" \n"], None, Standing::Nothing);
        check(Needs::Words, &["a"], None, Standing::Complete);
        check(Needs::Number, &["about 30"], None, Standing::Incomplete);
        check(Needs::Number, &["−"], None, Standing::Incomplete);
        check(Needs::Number, &["1 200,5"], None, Standing::Complete);
        check(Needs::Number, &["٣٠"], None, Standing::Complete);
        check(Needs::Something, &["2"], Some(""), Standing::Incomplete);
        check(Needs::Something, &["2"], Some("3"), Standing::Complete);
        check(Needs::Something, &[], Some("3"), Standing::Nothing);
    }

    #[test]
    fn answers_are_the_same_in_whatever_order_they_stand_on_the_page() {
        let one = Answer::new(&parts(&["2", "0", ""]), "");
        assert_eq!(one, Answer::new(&parts(&["0", "2"]), ""));
        assert_ne!(one, Answer::new(&parts(&["0", "2"]), "1"));
        let typed = Answer::new(&parts(&["a\r\nb "]), "");
        assert_eq!(typed, Answer::new(&parts(&["a\nb"]), ""));
    }
}
