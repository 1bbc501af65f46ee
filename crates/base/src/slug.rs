//! The words of an address: `a-z`, `0-9` and single hyphens.

use serde::{Deserialize, Serialize};

/// A checked part of an address, 1 to 80 characters of `a-z0-9-`, hyphens only inside and single.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// The slug, or `None` when the text is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=80).contains(&text.len())
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--");
        fits.then(|| Self(text.to_owned()))
    }

    /// A slug made of a heading: letters without accents, the rest as hyphens, at most 60
    /// characters. `None` when nothing is left (a heading in Arabic, say).
    pub fn from_heading(heading: &str) -> Option<Self> {
        let mut slug = String::new();
        for c in crate::text::fold(heading).chars() {
            if c.is_ascii_alphanumeric() {
                slug.push(c);
            } else if !slug.is_empty() && !slug.ends_with('-') && !matches!(c, '\'' | '’') {
                slug.push('-');
            }
            if slug.len() >= 60 {
                break;
            }
        }
        Self::parse(slug.trim_end_matches('-'))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Slug {
    type Err = crate::id::InvalidId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or(crate::id::InvalidId)
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a slug"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_become_addresses() {
        let cases = [
            (
                "Three questions to ask the facts",
                Some("three-questions-to-ask-the-facts"),
            ),
            ("L’été à Genève", Some("lete-a-geneve")),
            ("  A -- B  ", Some("a-b")),
            ("الموافقة", None),
        ];
        for (heading, expected) in cases {
            assert_eq!(
                Slug::from_heading(heading).as_ref().map(Slug::as_str),
                expected
            );
        }
    }

    #[test]
    fn what_is_no_part_of_an_address_is_refused() {
        for text in ["", "-a", "a-", "a--b", "A", "a b", "../a", "é"] {
            assert_eq!(Slug::parse(text), None, "{text}");
        }
    }
}
