//! Whether an answer to an older version of a question is an answer to a newer one, and which.
//!
//! A response names options, rows, items and turns by their places. When a corrected version has them elsewhere, a place would mean something
//! else. The rule: as many as before, and every one either stands where it stood (perhaps in other words) or is found elsewhere in the
//! same words, and then the answer follows its words. Where neither can be said of each, no answer is carried over and nobody's
//! answer is guessed. Answers that are words, numbers or labels mean the same in every version. What a person marked is theirs.

use crate::{Body, Kind, Question, QuestionText};
use base::text::fold;
use base::{Locale, Message};

/// How answers to an older version read as answers to a newer one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carry {
    kind: Kind,
    /// New place of each option, row, item or turn; empty where responses name none.
    places: Vec<usize>,
    /// Matching: new place of each right-hand side.
    rights: Vec<usize>,
}

/// Compares two versions by their words in the language they were written in; says why answers cannot be carried over.
pub fn carry(old: &Question, new: &Question, source: Locale) -> Result<Carry, Message> {
    let kind = old.kind();
    if kind != new.kind() {
        return Err(Message::new("regrade-kind-changed"));
    }
    if kind.is_marked_by_person() {
        return Err(Message::new("regrade-marked-by-people"));
    }
    let mut carry = Carry {
        kind,
        places: Vec::new(),
        rights: Vec::new(),
    };
    let moved = || Message::new("regrade-options-changed");
    if let (Some(before), Some(after)) = (parts(&old.body), parts(&new.body)) {
        let texts = old.text(source, source).zip(new.text(source, source));
        let ((_, old_text), (_, new_text)) = texts.ok_or_else(moved)?;
        carry.places =
            places(&choices(old_text, before), &choices(new_text, after)).ok_or_else(moved)?;
        if kind == Kind::Matching {
            carry.rights =
                places(&words(&old_text.right), &words(&new_text.right)).ok_or_else(moved)?;
        }
    }
    Ok(carry)
}

impl Carry {
    /// Everything that responses name stands where it stood.
    pub fn is_in_place(&self) -> bool {
        let stands = |places: &[usize]| places.iter().copied().eq(0..places.len());
        stands(&self.places) && stands(&self.rights)
    }

    /// An order in which the older version was shown, as one of the newer: the same words at the same places on the page.
    pub fn order(&self, order: &[usize]) -> Vec<usize> {
        let places = if self.kind == Kind::Matching {
            &self.rights
        } else {
            &self.places
        };
        let moved = |place: &usize| places.get(*place).copied().unwrap_or(*place);
        order.iter().map(moved).collect()
    }

    /// The response as one to the newer version.
    pub fn response(&self, parts: &[String]) -> Vec<String> {
        let place = |part: &str| self.places.get(part.parse::<usize>().ok()?).copied();
        let mut carried: Vec<String> = match self.kind {
            Kind::SingleChoice | Kind::MultipleChoice | Kind::TrueFalse | Kind::MarkTranscript => {
                parts
                    .iter()
                    .filter_map(|part| Some(place(part)?.to_string()))
                    .collect()
            }
            Kind::Ordering => pairs(parts, |item, position| {
                Some(format!("{}:{position}", place(item)?))
            }),
            Kind::Matching => pairs(parts, |row, right| {
                let right = self.rights.get(right.parse::<usize>().ok()?)?;
                Some(format!("{}:{right}", place(row)?))
            }),
            _ => return parts.to_vec(),
        };
        carried.sort_unstable_by_key(|part| {
            let first = part.split(':').next().unwrap_or_default();
            first.parse::<usize>().unwrap_or(usize::MAX)
        });
        carried
    }
}

fn pairs(parts: &[String], carried: impl Fn(&str, &str) -> Option<String>) -> Vec<String> {
    parts
        .iter()
        .filter_map(|part| part.split_once(':'))
        .filter_map(|(left, right)| carried(left, right))
        .collect()
}

/// How many things of the body responses name by their places; `None` where they name none.
fn parts(body: &Body) -> Option<usize> {
    match body {
        Body::SingleChoice(choices) | Body::MultipleChoice(choices) | Body::TrueFalse(choices) => {
            Some(choices.len())
        }
        Body::Matching(matching) => Some(matching.rows.len()),
        Body::Ordering(ordering) => Some(ordering.items),
        Body::MarkTranscript(turns) => Some(turns.len()),
        _ => None,
    }
}

fn choices(text: &QuestionText, count: usize) -> Vec<String> {
    text.choices
        .iter()
        .take(count)
        .map(|choice| fold(choice.text.trim()))
        .collect()
}

fn words(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| fold(text.trim())).collect()
}

/// The new place of each old one.
fn places(old: &[String], new: &[String]) -> Option<Vec<usize>> {
    if old.len() != new.len() {
        return None;
    }
    let mut found: Vec<Option<usize>> = old
        .iter()
        .zip(new)
        .enumerate()
        .map(|(place, (before, after))| (before == after).then_some(place))
        .collect();
    for (place, before) in old.iter().enumerate() {
        if found[place].is_none() {
            found[place] = (0..new.len())
                .find(|other| new[*other] == *before && !found.contains(&Some(*other)));
        }
    }
    for place in 0..found.len() {
        if found[place].is_none() && !found.contains(&Some(place)) {
            found[place] = Some(place);
        }
    }
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &[&str], new: &[&str], expect: Option<&[usize]>) {
        let own = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let (old, new): (Vec<String>, Vec<String>) = (own(old), own(new));
        assert_eq!(places(&old, &new).as_deref(), expect, "{old:?} to {new:?}");
    }

    #[test]
    fn an_answer_follows_its_words_and_is_never_guessed() {
        check(&["a", "b", "c"], &["a", "b", "c"], Some(&[0, 1, 2]));
        // Reworded where it stood.
        check(&["a", "b", "c"], &["a", "x", "c"], Some(&[0, 1, 2]));
        // Two changed places.
        check(&["a", "b", "c"], &["b", "a", "c"], Some(&[1, 0, 2]));
        // Two changed places and a third was reworded.
        check(&["a", "b", "c"], &["b", "a", "x"], Some(&[1, 0, 2]));
        // "a" is gone from where "b" stands now.
        check(&["a", "b", "c"], &["b", "x", "c"], None);
        check(&["a", "b"], &["a", "b", "c"], None);
        // The same words twice: each keeps a place of its own.
        check(&["a", "a", "b"], &["b", "a", "a"], Some(&[2, 1, 0]));
    }

    fn carried(kind: Kind, places: &[usize], rights: &[usize], parts: &[&str]) -> Vec<String> {
        let carry = Carry {
            kind,
            places: places.to_vec(),
            rights: rights.to_vec(),
        };
        let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
        carry.response(&parts)
    }

    #[test]
    fn responses_are_rewritten_by_kind() {
        let swap = [1, 0, 2];
        assert_eq!(
            carried(Kind::MultipleChoice, &swap, &[], &["0", "2"]),
            ["1", "2"]
        );
        assert_eq!(
            carried(Kind::Ordering, &swap, &[], &["0:1", "1:3", "2:2"]),
            ["0:3", "1:1", "2:2"]
        );
        assert_eq!(
            carried(Kind::Matching, &[0, 1], &[1, 0, 2], &["0:1", "1:2"]),
            ["0:0", "1:2"]
        );
        assert_eq!(
            carried(Kind::ShortAnswer, &[], &[], &["0"]),
            ["0"],
            "words, not a place"
        );
    }

    #[test]
    fn an_order_shows_the_same_words_at_the_same_places() {
        let carry = |kind, places: &[usize], rights: &[usize]| Carry {
            kind,
            places: places.to_vec(),
            rights: rights.to_vec(),
        };
        let swap = carry(Kind::SingleChoice, &[1, 0, 2], &[]);
        assert_eq!(swap.order(&[2, 0, 1]), [2, 1, 0]);
        let matching = carry(Kind::Matching, &[0, 1], &[1, 0, 2]);
        assert_eq!(matching.order(&[2, 0, 1]), [2, 1, 0]);
        // A label is no place.
        let label = carry(Kind::CodeQuestion, &[], &[]);
        assert_eq!(label.order(&[1, 0]), [1, 0]);
        assert_eq!(
            [&swap, &matching, &label].map(Carry::is_in_place),
            [false, false, true]
        );
    }
}
