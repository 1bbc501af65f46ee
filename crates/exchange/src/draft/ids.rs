//! Ids of questions: each once in the course.

use crate::text::{Block, plain};
use base::Slug;
use std::collections::{BTreeMap, BTreeSet};

/// Ids that are given already.
#[derive(Debug)]
pub(crate) struct Ids {
    taken: BTreeSet<Slug>,
    /// The last number that was added to a name, so that many items of one name stay quick.
    numbers: BTreeMap<String, usize>,
}

/// An id, and the one that was wished for and could not be had.
pub(crate) struct Given {
    pub id: Slug,
    pub wished: Option<String>,
}

impl Ids {
    pub fn new(taken: BTreeSet<Slug>) -> Self {
        Self {
            taken,
            numbers: BTreeMap::new(),
        }
    }

    /// The id of the other system if it can be one, else words of the name or of the question.
    pub fn give(&mut self, id: Option<&str>, name: &str, text: &[Block]) -> Given {
        let own = id.map(str::trim).filter(|id| !id.is_empty());
        if let Some(id) = own.and_then(Slug::parse)
            && self.taken.insert(id.clone())
        {
            return Given { id, wished: None };
        }
        let slug = own
            .and_then(Slug::from_heading)
            .or_else(|| Slug::from_heading(name))
            .or_else(|| Slug::from_heading(&first_words(&plain(text))));
        let base = slug.as_ref().map_or("question", Slug::as_str).to_owned();
        Given {
            id: self.free(&base),
            wished: own.map(str::to_owned),
        }
    }

    fn free(&mut self, base: &str) -> Slug {
        if let Some(id) = Slug::parse(base)
            && self.taken.insert(id.clone())
        {
            return id;
        }
        let number = self.numbers.entry(base.to_owned()).or_insert(1);
        let stem = base
            .get(..base.len().min(60))
            .unwrap_or(base)
            .trim_end_matches('-');
        loop {
            *number += 1;
            if let Some(id) = Slug::parse(&format!("{stem}-{number}"))
                && self.taken.insert(id.clone())
            {
                return id;
            }
        }
    }
}

fn first_words(text: &str) -> String {
    text.split_whitespace()
        .take(8)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_given_once() {
        let mut ids = Ids::new(BTreeSet::from([Slug::parse("consent").unwrap()]));
        let mut give = |id: Option<&str>, name: &str| ids.give(id, name, &[]).id.to_string();
        assert_eq!(give(None, "Consent"), "consent-2");
        assert_eq!(give(None, "Consent"), "consent-3");
        assert_eq!(give(Some("q-7"), "Consent"), "q-7");
        assert_eq!(give(Some("q-7"), "Consent"), "q-7-2");
        assert_eq!(give(Some("Q 8"), "Consent"), "q-8");
        assert_eq!(give(None, "الموافقة"), "question");
        assert_eq!(give(None, "الموافقة"), "question-2");
    }
}
