//! Ordering: items are put into their right order.
//!
//! A response is `item:position` for every item, positions from 1, such as `["0:1", "1:3", "2:2"]`; items are numbered in their right
//! order. Of all pairs of items, those in the right order minus those in the wrong order, divided by all pairs, never below 0: Kendall's τ
//! (1938, "A new measure of rank correlation", Biometrika 30) with a floor at nought. So an order that is nearly right earns nearly a point, and an
//! order drawn by chance earns nothing on average before the floor.
//!
//! ```text
//! kind: ordering
//!
//! What comes first at the door?
//!
//! 1. Is anybody in danger or hurt?
//! 2. Say who you are.
//! > …
//! 3. Ask which language they speak.
//! ```

use crate::Points;
use crate::response::pair;
use base::Message;

/// Holds an answer key (items are numbered in their right order): never serialised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ordering {
    /// Two to six.
    pub items: usize,
}

pub(crate) fn accept(ordering: Ordering, parts: Vec<String>) -> Result<Vec<String>, Message> {
    let items = ordering.items;
    let mut positions: Vec<Option<usize>> = vec![None; items];
    for part in parts.iter().filter(|part| !part.is_empty()) {
        let known = pair(part).filter(|(_, position)| (1..=items).contains(position));
        match known.and_then(|(item, position)| Some((positions.get_mut(item)?, position))) {
            Some((Some(other), position)) if *other != position => {
                return Err(Message::new("order-once"));
            }
            Some((slot, position)) => *slot = Some(position),
            None => return Err(Message::new("option-unknown")),
        }
    }
    let mut given: Vec<usize> = positions.iter().flatten().copied().collect();
    if given.len() < items {
        return Err(Message::new("order-everything"));
    }
    given.sort_unstable();
    given.dedup();
    if given.len() < items {
        return Err(Message::new("order-once"));
    }
    Ok(positions
        .iter()
        .enumerate()
        .filter_map(|(item, position)| Some(format!("{item}:{}", (*position)?)))
        .collect())
}

/// The position given to an item, from 1.
pub fn position(item: usize, parts: &[String]) -> Option<usize> {
    parts
        .iter()
        .filter_map(|part| pair(part))
        .find(|(one, _)| *one == item)
        .map(|(_, position)| position)
}

pub(crate) fn share(ordering: Ordering, parts: &[String]) -> Points {
    let positions: Option<Vec<usize>> = (0..ordering.items)
        .map(|item| position(item, parts))
        .collect();
    let Some(positions) = positions else {
        return Points::ZERO;
    };
    let (mut right, mut wrong) = (0_u32, 0_u32);
    for (item, here) in positions.iter().enumerate() {
        for later in positions.iter().skip(item + 1) {
            match here.cmp(later) {
                std::cmp::Ordering::Less => right += 1,
                std::cmp::Ordering::Greater => wrong += 1,
                std::cmp::Ordering::Equal => {}
            }
        }
    }
    let items = u32::try_from(ordering.items).unwrap_or(u32::MAX);
    let pairs = items.saturating_mul(items.saturating_sub(1)) / 2;
    Points::share(right.saturating_sub(wrong), pairs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::tests_support::parts;

    #[test]
    fn an_order_earns_kendalls_tau() {
        // Four items, six pairs. By hand: right order 6 − 0; one neighbouring swap 5 − 1 = 4/6; 4 1 2 3 (the last first):
        // 3 − 3 = 0; backwards −6, floored.
        let four = Ordering { items: 4 };
        let cases = [
            (["0:1", "1:2", "2:3", "3:4"], 60),
            (["0:2", "1:1", "2:3", "3:4"], 40),
            (["0:2", "1:3", "2:4", "3:1"], 0),
            (["0:4", "1:3", "2:2", "3:1"], 0),
        ];
        for (given, sixtieths) in cases {
            assert_eq!(share(four, &parts(&given)).sixtieths(), sixtieths);
        }
        assert_eq!(share(four, &parts(&["0:1"])), Points::ZERO);
    }

    #[test]
    fn every_item_has_a_position_of_its_own() {
        let three = Ordering { items: 3 };
        let refused = |given: &[&str]| accept(three, parts(given)).unwrap_err().id;
        assert_eq!(refused(&["0:1"]), "order-everything");
        assert_eq!(refused(&["0:1", "1:1", "2:3"]), "order-once");
        assert_eq!(refused(&["0:1", "1:2", "2:4"]), "option-unknown");
        assert_eq!(refused(&["3:1", "1:2", "2:3"]), "option-unknown");
        assert_eq!(
            accept(three, parts(&["2:1", "0:3", "1:2"])).unwrap(),
            ["0:3", "1:2", "2:1"]
        );
    }
}
