//! What assessors rate observed practice with: criteria in four languages, from a file that is compiled in.

use base::Locale;
use certification::snapshot::Texts;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// From "not yet" to "done".
pub(crate) const LEVELS: u8 = 3;

/// A rubric.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rubric {
    /// How requirements name it.
    pub key: String,
    pub title: BTreeMap<Locale, String>,
    /// So many criteria must be at the highest level.
    pub at_least: u32,
    pub criterion: Vec<Criterion>,
}

/// One thing that is watched.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Criterion {
    pub key: String,
    /// At the highest level, or practice is not passed.
    #[serde(default)]
    pub must: bool,
    pub title: BTreeMap<Locale, String>,
    /// What is seen where it is done.
    pub seen: BTreeMap<Locale, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rubric: Vec<Rubric>,
}

static RUBRICS: LazyLock<Vec<Rubric>> = LazyLock::new(|| {
    let text = include_str!("../../data/rubrics.toml");
    // A test holds the file against its form.
    toml::from_str::<File>(text).map_or_else(|_| Vec::new(), |file| file.rubric)
});

/// All of them.
pub(crate) fn rubrics() -> &'static [Rubric] {
    &RUBRICS
}

/// The rubric with this key.
pub(crate) fn rubric(key: &str) -> Option<&'static Rubric> {
    RUBRICS.iter().find(|one| one.key == key)
}

impl Rubric {
    /// Its title in each language.
    pub(crate) fn titles(&self) -> Texts {
        self.title
            .iter()
            .map(|(locale, text)| (*locale, text.clone()))
            .collect()
    }

    /// Whether these levels, from 0 and in the order of the criteria, pass: nothing is at the lowest, what must be done is done, and enough
    /// of the others.
    pub(crate) fn passes(&self, levels: &[u8]) -> bool {
        let highest = LEVELS - 1;
        let done: u32 = levels
            .iter()
            .map(|level| u32::from(*level == highest))
            .sum();
        levels.len() == self.criterion.len()
            && done >= self.at_least
            && self.criterion.iter().zip(levels).all(|(one, level)| {
                let least = if one.must { highest } else { 1 };
                *level >= least
            })
    }
}

/// The text in a language; each rubric has all four.
pub(crate) fn in_language(texts: &BTreeMap<Locale, String>, locale: Locale) -> String {
    texts.get(&locale).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_has_two_rubrics_in_four_languages() {
        let keys: Vec<&str> = rubrics().iter().map(|one| one.key.as_str()).collect();
        assert_eq!(keys, ["mock-interview-adults", "mock-interview-children"]);
        for one in rubrics() {
            assert_eq!(one.title.len(), 4, "{}", one.key);
            assert!(one.criterion.iter().any(|criterion| criterion.must));
            for criterion in &one.criterion {
                assert_eq!(criterion.title.len(), 4, "{}", criterion.key);
                assert_eq!(criterion.seen.len(), 4, "{}", criterion.key);
            }
        }
    }

    #[test]
    fn practice_passes_when_nothing_is_missing_and_enough_is_done() {
        let criterion = |key: &str, must| Criterion {
            key: key.to_owned(),
            must,
            title: BTreeMap::new(),
            seen: BTreeMap::new(),
        };
        let rubric = Rubric {
            key: String::from("r"),
            title: BTreeMap::new(),
            at_least: 2,
            criterion: vec![
                criterion("a", true),
                criterion("b", false),
                criterion("c", false),
            ],
        };
        for (levels, passes) in [
            (&[2, 2, 1][..], true),
            (&[2, 1, 1], false),
            (&[1, 2, 2], false),
            (&[2, 2, 0], false),
            (&[2, 2], false),
        ] {
            assert_eq!(rubric.passes(levels), passes, "{levels:?}");
        }
    }
}
