//! Multiple choice: one or more options are right, and any number may be chosen.
//!
//! A response is the places of the options, such as `["0", "2"]`. It earns right options chosen minus wrong options chosen, divided
//! by the number of right options, never below 0 (Frary, 1989, "Partial-credit scoring methods for multiple-choice tests",
//! Applied Measurement in Education 2(1), describes this family of rules). So choosing everything earns nothing when as many options are
//! wrong as right, and one slip does not wipe out what was known.
//!
//! ```text
//! [x] His passport is held by the employer.
//! > Correct. …
//! [ ] He is paid late.
//! > Not correct. …
//! ```

use super::single_choice::{Choice, several};
use crate::Points;
use crate::response::places;
use base::Message;

pub(crate) fn accept(choices: &[Choice], parts: Vec<String>) -> Result<Vec<String>, Message> {
    several(choices, &parts)
}

pub(crate) fn share(choices: &[Choice], parts: &[String]) -> Points {
    let chosen: Vec<usize> = places(parts).collect();
    right_minus_wrong(choices.iter().map(|choice| choice.correct), &chosen)
}

/// (chosen rightly − chosen wrongly) ÷ all right ones, never below 0.
pub(crate) fn right_minus_wrong(key: impl Iterator<Item = bool>, chosen: &[usize]) -> Points {
    let (mut hits, mut slips, mut right) = (0_u32, 0_u32, 0_u32);
    for (place, is_right) in key.enumerate() {
        right += u32::from(is_right);
        match (chosen.contains(&place), is_right) {
            (true, true) => hits += 1,
            (true, false) => slips += 1,
            (false, _) => {}
        }
    }
    Points::share(hits.saturating_sub(slips), right)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::tests_support::{choices, parts};
    use proptest::prelude::*;

    #[test]
    fn the_written_rule_is_followed() {
        // Key: options 0, 1, 2 right; 3, 4 wrong. By hand: (hits − slips) / 3, not below 0.
        let key = choices(&[true, true, true, false, false]);
        let cases: [(&[&str], i32); 7] = [
            (&["0", "1", "2"], 60),
            (&["0", "1"], 40),
            (&["0", "1", "2", "3"], 40),
            (&["0", "3"], 0),
            (&["3", "4"], 0),
            (&["0", "1", "2", "3", "4"], 20),
            (&[], 0),
        ];
        for (chosen, sixtieths) in cases {
            let earned = share(&key, &parts(chosen));
            assert_eq!(earned.sixtieths(), sixtieths, "{chosen:?}");
        }
    }

    proptest! {
        #[test]
        fn no_response_earns_more_than_the_right_one(
            key in prop::collection::vec(any::<bool>(), 2..=6),
            chosen in prop::collection::vec(0_usize..8, 0..10),
        ) {
            prop_assume!(key.iter().any(|right| *right));
            let all = choices(&key);
            let right: Vec<String> =
                (0..key.len()).filter(|place| key[*place]).map(|place| place.to_string()).collect();
            let other: Vec<String> = chosen.iter().map(usize::to_string).collect();
            prop_assert_eq!(share(&all, &right), Points::ONE);
            prop_assert!(share(&all, &other) <= Points::ONE);
        }
    }
}
