//! Short answer: a word or a few, compared with accepted forms.
//!
//! A response is the text as it was typed. It is compared after [`base::text::words`]: without regard to case, accents, vowel marks,
//! punctuation, spaces, letter forms of Arabic that people type for each other, and the Arabic article. The forms of every language count, whatever the
//! language of the page. The first answer that has the form gives the share.
//!
//! ```text
//! kind: short-answer
//!
//! Which principle protects her from being punished for the false papers?
//!
//! = non-punishment
//! = non-prosecution
//! > The wider word is non-punishment.
//! =50% protection
//! ~ immunity
//! > misconception: immunity-for-victims
//! > It is not immunity: …
//! ~ *
//! > Look again at …
//! ```

use crate::Points;
use crate::response::words;
use base::text;
use base::{Locale, Message, Slug};
use std::collections::BTreeMap;

/// An answer that is recognised. Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Its form in each language.
    pub forms: BTreeMap<Locale, String>,
    /// What it earns, from 0 (recognised as wrong) to one point.
    pub share: Points,
    /// The error that this answer shows.
    pub misconception: Option<Slug>,
}

pub(crate) fn accept(parts: Vec<String>) -> Result<Vec<String>, Message> {
    let given = words(parts)?;
    if text::words(given.first().map_or("", String::as_str)).is_empty() {
        return Err(Message::new("response-write-something"));
    }
    Ok(given)
}

/// Which of the answers was given.
pub fn recognised(accepted: &[Accepted], parts: &[String]) -> Option<usize> {
    let given = text::words(parts.first()?);
    if given.is_empty() {
        return None;
    }
    accepted.iter().position(|one| {
        one.forms
            .values()
            .any(|form| same(&given, &text::words(form)))
    })
}

/// The same words, wherever blanks and hyphens stand.
fn same(given: &[String], form: &[String]) -> bool {
    given == form || given.concat() == form.concat()
}

pub(crate) fn share(accepted: &[Accepted], parts: &[String]) -> Points {
    recognised(accepted, parts)
        .and_then(|place| accepted.get(place))
        .map_or(Points::ZERO, |one| one.share)
}

pub(crate) fn misconceptions<'a>(accepted: &'a [Accepted], parts: &[String]) -> Vec<&'a Slug> {
    recognised(accepted, parts)
        .and_then(|place| accepted.get(place)?.misconception.as_ref())
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::tests_support::parts;

    fn answers() -> Vec<Accepted> {
        let forms = |all: &[(Locale, &str)]| {
            all.iter()
                .map(|(locale, form)| (*locale, (*form).to_owned()))
                .collect()
        };
        vec![
            Accepted {
                forms: forms(&[
                    (Locale::En, "non-punishment"),
                    (Locale::Fr, "non-sanction"),
                    (Locale::Ar, "عدم المعاقبة"),
                ]),
                share: Points::ONE,
                misconception: None,
            },
            Accepted {
                forms: forms(&[(Locale::En, "protection"), (Locale::Es, "protección")]),
                share: Points::from_sixtieths(30),
                misconception: None,
            },
        ]
    }

    #[test]
    fn what_people_type_for_each_other_is_the_same_answer() {
        for (given, sixtieths) in [
            ("non-punishment", 60),
            ("  Non Punishment. ", 60),
            ("NONPUNISHMENT", 60),
            ("non sanction", 60),
            ("عدم معاقبه", 60),
            ("عَدَم المُعاقَبة", 60),
            ("proteccion", 30),
            ("punishment", 0),
            ("", 0),
            ("...", 0),
        ] {
            let earned = share(&answers(), &parts(&[given]));
            assert_eq!(earned.sixtieths(), sixtieths, "{given}");
        }
    }

    #[test]
    fn nothing_is_no_answer() {
        assert!(accept(parts(&["  "])).is_err());
        assert!(accept(parts(&["…"])).is_err());
        assert!(accept(Vec::new()).is_err());
        assert_eq!(accept(parts(&[" a  b "])).unwrap(), ["a  b"]);
    }
}
