//! When a save is the same as one before, another one, or one that came too late.
//!
//! A page has a key. Where there is a browser build it counts its changes and sends `key:number`, a plain form sends `key` alone. What
//! is recorded is the name of a save: key, number, and what was saved.
//!
//! Of one page, a change with a lower number than one that is recorded came late and is not saved; a retry of the change that stands is
//! the same save. A form without numbers may be shown again from the browser's memory and answered otherwise, and back
//! again: it is the same save only as long as what it sends is what stands. Between two pages the last to arrive counts, and a
//! retry of what was saved before the other page's answer came late.

use crate::UseCaseError;
use base::{FactId, Message};
use quiz::Action;
use sha2::{Digest, Sha256};

/// The key that a form sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SaveKey<'a> {
    page: &'a str,
    /// Grows with every change; `None` where nobody counted.
    change: Option<u64>,
}

/// What becomes of a save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It is recorded under this name.
    New(String),
    /// It is recorded and stands.
    Same,
    /// A newer answer is recorded.
    Superseded,
}

impl<'a> SaveKey<'a> {
    pub(crate) fn parse(key: &'a str) -> Result<Self, UseCaseError> {
        let (page, number) = match key.split_once(':') {
            Some((page, number)) => (page, Some(number)),
            None => (key, None),
        };
        let change = number.map(|number| digits(number).ok_or_else(unusable));
        Ok(Self {
            page: page_key(page)?,
            change: change.transpose()?,
        })
    }

    /// `saved` says what is saved, as [`content`] makes it; `names` are those of the saves of the same question, the latest first. A new
    /// save has this id.
    pub(crate) fn fate(self, saved: &str, names: &[&str], id: FactId) -> Fate {
        let Self { page, change } = self;
        let latest = names.first().copied().unwrap_or_default();
        let Some(change) = change else {
            let begin = format!("{page}::{saved}:");
            let is_elsewhere = !latest.starts_with(&format!("{page}:"));
            return if latest.starts_with(&begin) {
                Fate::Same
            } else if is_elsewhere && names.iter().any(|name| name.starts_with(&begin)) {
                Fate::Superseded
            } else {
                Fate::New(format!("{begin}{id}"))
            };
        };
        let name = format!("{page}:{change}:{saved}");
        let highest = names.iter().filter_map(|name| change_of(name, page)).max();
        if latest == name {
            Fate::Same
        } else if highest > Some(change) || names.contains(&name.as_str()) {
            Fate::Superseded
        } else {
            Fate::New(name)
        }
    }
}

/// The key of a page, when it can be one.
pub(crate) fn page_key(key: &str) -> Result<&str, UseCaseError> {
    let fits = (1..=64).contains(&key.len())
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    fits.then_some(key).ok_or_else(unusable)
}

fn unusable() -> UseCaseError {
    UseCaseError::field("save_key", Message::new("save-key-unusable"))
}

/// The number of a change of this page.
fn change_of(name: &str, page: &str) -> Option<u64> {
    let rest = name.strip_prefix(page)?.strip_prefix(':')?;
    digits(rest.split_once(':')?.0)
}

fn digits(word: &str) -> Option<u64> {
    let is_number = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    word.parse().ok().filter(|_| is_number)
}

/// What is saved, in short: two saves of the same have the same.
pub(crate) fn content(
    question: &str,
    response: &[String],
    certainty: Option<u8>,
    action: Action,
) -> Result<String, UseCaseError> {
    let digest = Sha256::digest(serde_json::to_vec(response)?);
    let digest = hex::encode(&digest[..16]);
    let level = certainty.unwrap_or(0);
    Ok(format!("{question}:{}:{level}:{digest}", action.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Timestamp;

    fn id(n: u8) -> FactId {
        FactId::new(Timestamp::from_millis(0), [n; 10])
    }

    fn saved(answer: &str) -> String {
        content("q", &[answer.to_owned()], None, Action::Save).unwrap()
    }

    /// Saves one after another as they arrive, and says of each what became of it.
    fn arriving(saves: &[(&str, &str)]) -> Vec<&'static str> {
        let mut names: Vec<String> = Vec::new();
        let mut fates = Vec::new();
        for (n, (key, answer)) in saves.iter().enumerate() {
            let key = SaveKey::parse(key).unwrap();
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            let fate = key.fate(&saved(answer), &known, id(u8::try_from(n).unwrap()));
            fates.push(match &fate {
                Fate::New(_) => "new",
                Fate::Same => "same",
                Fate::Superseded => "late",
            });
            if let Fate::New(name) = fate {
                assert!(!names.contains(&name), "{name} is there already");
                names.insert(0, name);
            }
        }
        fates
    }

    #[test]
    fn of_one_page_a_late_older_change_is_not_saved() {
        assert_eq!(
            arriving(&[("p:1000", "b"), ("p:999", "a")]),
            ["new", "late"]
        );
        // Numbers are numbers: 9 is before 10.
        assert_eq!(arriving(&[("p:10", "b"), ("p:9", "a")]), ["new", "late"]);
        // In order, and each retried.
        assert_eq!(
            arriving(&[
                ("p:1", "a"),
                ("p:1", "a"),
                ("p:2", "b"),
                ("p:1", "a"),
                ("p:2", "b")
            ]),
            ["new", "same", "new", "late", "same"]
        );
    }

    #[test]
    fn of_two_pages_the_last_to_arrive_counts() {
        assert_eq!(
            arriving(&[("p:5", "a"), ("other:1", "b"), ("p:6", "a")]),
            ["new", "new", "new"]
        );
        // A retry after the other page's answer is never said to stand.
        assert_eq!(
            arriving(&[("p:5", "a"), ("other:1", "b"), ("p:5", "a")]),
            ["new", "new", "late"]
        );
        // The beginning of a key is not the key.
        assert_eq!(arriving(&[("pp:5", "a"), ("p:1", "b")]), ["new", "new"]);
    }

    #[test]
    fn a_form_without_numbers_saves_what_does_not_stand() {
        assert_eq!(
            arriving(&[("p", "a"), ("p", "b"), ("p", "a"), ("p", "a")]),
            ["new", "new", "new", "same"]
        );
        // After another page's answer a retry is never said to stand; another answer is saved.
        assert_eq!(
            arriving(&[("p", "a"), ("other", "b"), ("p", "a"), ("p", "c")]),
            ["new", "new", "late", "new"]
        );
        // Another page with the same answer is another save.
        assert_eq!(arriving(&[("p", "a"), ("other", "a")]), ["new", "new"]);
    }

    #[test]
    fn another_answer_is_another_content() {
        let content = |parts: &[&str], level, action| {
            let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
            content("q", &parts, level, action).unwrap()
        };
        let one = content(&["1"], None, Action::Save);
        assert_eq!(one, content(&["1"], None, Action::Save));
        for other in [
            content(&["2"], None, Action::Save),
            content(&["1"], Some(1), Action::Save),
            content(&["1"], None, Action::Check),
            content(&["1", ""], None, Action::Save),
        ] {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn a_key_is_a_page_and_perhaps_a_number() {
        assert!(SaveKey::parse("0a-Z").is_ok());
        assert!(SaveKey::parse("0a-Z:1795530725000").is_ok());
        let long = "a".repeat(65);
        for unusable in [
            "", ":", ":1", "a:", "a:b", "a:-1", "a:1:2", "a b", "é", "a:+1", &long,
        ] {
            assert!(SaveKey::parse(unusable).is_err(), "{unusable}");
        }
    }
}
