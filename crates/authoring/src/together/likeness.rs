//! Whether two texts are the same one, by what they say.
//!
//! Texts are compared by the stretches of three words that stand in both (Broder, 1997, On the resemblance and containment of documents):
//! texts about other things share hardly any, whatever language they are in, and a text that was worked over shares most.

use crate::heading::Heading;
use crate::settings;
use courseware::places;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Words of a stretch.
const STRETCH: usize = 3;

/// How much two files are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    Other,
    Alike,
    Same,
}

/// What is seen of a text.
#[derive(Debug, Default)]
pub(super) struct Look {
    title: String,
    stretches: Vec<u64>,
    questions: BTreeSet<String>,
}

impl Look {
    pub fn of(text: &str) -> Self {
        let heading = Heading::of(text).unwrap_or_default();
        let body = &text[settings::body(text)..];
        let words: Vec<&str> = [heading.title.as_str(), &heading.summary, body]
            .into_iter()
            .flat_map(str::split_whitespace)
            .collect();
        let mut stretches: Vec<u64> = if words.is_empty() {
            Vec::new()
        } else {
            let size = words.len().min(STRETCH);
            words.windows(size).map(number).collect()
        };
        stretches.sort_unstable();
        stretches.dedup();
        let questions = places::questions(text, &BTreeMap::new()).into_iter();
        Self {
            stretches,
            questions: questions.map(|one| one.id).collect(),
            title: heading.title,
        }
    }

    /// How long a comparison takes.
    pub fn size(&self) -> usize {
        self.stretches.len()
    }

    /// More than half of what both say, or of what both ask; under the same title, more than a quarter.
    pub fn is_like(&self, other: &Self) -> bool {
        let shared = shared(&self.stretches, &other.stretches);
        let all = self.size() + other.size();
        let asked = self.questions.intersection(&other.questions).count();
        let most = self.questions.len().max(other.questions.len());
        let is_titled = !self.title.is_empty() && self.title == other.title;
        4 * shared > all || 2 * asked > most || (is_titled && 8 * shared > all)
    }
}

fn number(words: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}

/// How many are in both of two sorted lists.
fn shared(one: &[u64], other: &[u64]) -> usize {
    let (mut at, mut found) = (0, 0);
    for number in one {
        at += other[at..].partition_point(|other| other < number);
        found += usize::from(other.get(at) == Some(number));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_like(one: &str, other: &str) -> bool {
        Look::of(one).is_like(&Look::of(other))
    }

    #[test]
    fn texts_are_one_by_most_of_their_words() {
        // Ten words are eight stretches; the last word is in one of them, the fifth in three.
        let ten = "One two three four five six seven eight nine ten.";
        assert!(is_like(ten, &ten.replace("ten", "more")));
        assert!(is_like(ten, &ten.replace("five", "more")));
        // Of eight, the third, sixth and ninth word leave none.
        let torn = ten
            .replace("three", "a")
            .replace("six", "b")
            .replace("nine", "c");
        assert!(!is_like(ten, &torn));
        assert!(!is_like("", ""));
    }

    #[test]
    fn under_one_title_less_is_enough() {
        let text = |title: &str, words: &str| {
            format!("+++\ntitle = \"{title}\"\nsummary = \"S\"\n+++\n\n{words}\n")
        };
        // Twelve words are ten stretches. Three of them stay: those of the title, or the last ones.
        let one = text("a b c d", "e f g h i j k");
        assert!(is_like(&one, &text("a b c d", "n o p q r t u")));
        assert!(!is_like(&one, &text("z b y d", "n o g h i j k")));
    }

    #[test]
    fn texts_with_most_questions_in_common_are_one() {
        let asked = |ids: &[&str], words: &str| -> String {
            let blocks = ids.iter().map(|id| {
                format!("```question {id}\ncompetence: rights\ndifficulty: 1\n\n{words} {id}?\n\n( ) A.\n(x) B.\n```\n\n")
            });
            blocks.collect()
        };
        let one = asked(&["q-one", "q-two", "q-three"], "Is it right to say so of");
        let other = asked(
            &["q-one", "q-two", "q-four"],
            "What would somebody else answer about",
        );
        assert!(is_like(&one, &other));
        let less = asked(
            &["q-one", "q-five", "q-four"],
            "What would somebody else answer about",
        );
        assert!(!is_like(&one, &less));
    }
}
