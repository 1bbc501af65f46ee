//! Words as the template takes them: cleaned, with their language and direction, in one language or two.

use base::{Direction, Locale, Timestamp};
use certification::snapshot::{Texts, in_language};
use jiff::civil::Date;
use locales::TimeZone;
use serde::Serialize;

/// Letters in a row beyond which a word may be broken anywhere: no column is narrower than so many.
const LONG_WORD: usize = 20;
const BREAK_EVERY: usize = 8;

/// A text in a language that is known, or of a person or a thing, whose language is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phrase {
    pub lang: Option<&'static str>,
    pub rtl: bool,
    pub text: String,
}

impl Phrase {
    fn of(locale: Locale, text: String) -> Self {
        Self {
            lang: Some(locale.code()),
            rtl: locale.direction() == Direction::RightToLeft,
            text,
        }
    }

    /// A name: written in the direction of its first letter.
    pub fn named(text: &str) -> Self {
        let text = clean(text);
        Self {
            lang: None,
            rtl: first_letter_is_rtl(&text),
            text,
        }
    }
}

/// The same in the first language and, where there is one that says it otherwise, in the second.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    pub first: Phrase,
    pub second: Option<Phrase>,
}

impl Said {
    /// Both languages say the same where a name stands for itself.
    fn new(first: Phrase, second: Option<Phrase>) -> Self {
        let second = second.filter(|second| second.text != first.text);
        Self { first, second }
    }
}

/// The languages of a certificate and the zone that its days are counted in.
pub struct Words {
    pub first: Locale,
    second: Option<Locale>,
    zone: TimeZone,
}

impl Words {
    pub fn new((first, second): (Locale, Option<Locale>), zone: &str) -> Self {
        Self {
            first,
            second: second.filter(|second| *second != first),
            zone: locales::zone(zone).unwrap_or_default(),
        }
    }

    /// The words of a message that has no variables.
    pub fn text(&self, id: &str) -> Said {
        self.each(|locale| locales::text(locale, id, &[]))
    }

    /// What `say` makes of each language.
    pub fn each(&self, say: impl Fn(Locale) -> String) -> Said {
        Said::new(
            Phrase::of(self.first, say(self.first)),
            self.second.map(|second| Phrase::of(second, say(second))),
        )
    }

    /// A text that was frozen in several languages, in these two; `None` when it has no words.
    pub fn frozen(&self, texts: &Texts) -> Option<Said> {
        let (locale, text) = in_language(texts, self.first)?;
        let first = Phrase::of(*locale, clean(text));
        let second = self
            .second
            .and_then(|wished| texts.iter().find(|(locale, _)| *locale == wished))
            .map(|(locale, text)| Phrase::of(*locale, clean(text)));
        Some(Said::new(first, second)).filter(|said| !said.first.text.is_empty())
    }

    /// The same for a list, of which each line stands in one language.
    pub fn frozen_lines(&self, all: &[(Locale, Vec<String>)]) -> Vec<Phrase> {
        in_language(all, self.first).map_or_else(Vec::new, |(locale, lines)| {
            lines
                .iter()
                .map(|line| Phrase::of(*locale, clean(line)))
                .filter(|phrase| !phrase.text.is_empty())
                .collect()
        })
    }

    pub fn date(&self, locale: Locale, at: Timestamp) -> String {
        locales::date(locale, at, &self.zone)
    }

    /// A moment as its day.
    pub fn day(&self, at: Timestamp) -> Said {
        self.each(|locale| self.date(locale, at))
    }

    /// A day that has no moment.
    pub fn civil(&self, day: Date) -> Said {
        self.each(|locale| locales::day(locale, &day.to_string()))
    }
}

/// A frozen text within a sentence of a language.
pub fn in_sentence(texts: &Texts, locale: Locale) -> String {
    in_language(texts, locale).map_or_else(String::new, |(_, text)| name_in(locale, text))
}

/// A name within a sentence: where it runs the other way, it may not turn round what follows it.
/// The Arabic catalogue isolates by itself.
pub fn name_in(locale: Locale, name: &str) -> String {
    let name = clean(name);
    if locale.direction() == Direction::LeftToRight && name.chars().any(is_rtl) {
        format!("\u{2068}{name}\u{2069}")
    } else {
        name
    }
}

/// The short name of a course or case within a sentence. It is never broken at its hyphens: some languages
/// would print them twice (`night-` at the end of a line, `-market` on the next).
pub fn slug_in(locale: Locale, slug: &str) -> String {
    name_in(locale, slug).replace('-', "-\u{2060}")
}

/// One line without marks that would draw it otherwise than it reads, with places where a very long
/// word may be broken.
pub fn clean(text: &str) -> String {
    let drawn: String = text
        .chars()
        .filter(|one| !is_hidden(*one))
        .map(|one| if one.is_control() { ' ' } else { one })
        .collect();
    let words: Vec<String> = drawn.split_whitespace().map(breakable).collect();
    words.join(" ")
}

/// Marks that turn letters round (UAX #9), and code points that are no letters; PDF/A forbids some.
fn is_hidden(one: char) -> bool {
    let code = u32::from(one);
    matches!(code, 0x061C | 0x200E | 0x200F | 0x202A..=0x202E | 0x2066..=0x2069 | 0xFEFF | 0xFDD0..=0xFDEF)
        || code & 0xFFFE == 0xFFFE
}

fn breakable(word: &str) -> String {
    let mut broken = String::with_capacity(word.len());
    for part in word.split_inclusive(|one: char| !one.is_alphanumeric()) {
        let long = part.chars().count() > LONG_WORD;
        for (place, one) in part.chars().enumerate() {
            if long && place > 0 && place % BREAK_EVERY == 0 {
                broken.push('\u{200B}');
            }
            broken.push(one);
        }
    }
    broken
}

fn first_letter_is_rtl(text: &str) -> bool {
    text.chars()
        .find(|one| one.is_alphabetic())
        .is_some_and(is_rtl)
}

/// Letters of the Hebrew, Arabic and neighbouring blocks (Unicode, `DerivedBidiClass`: R and AL).
fn is_rtl(one: char) -> bool {
    matches!(u32::from(one), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF)
        && one.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_mislead_is_taken_out() {
        assert_eq!(
            clean("  Amina\n\tBen \u{202E}Salah\u{0} "),
            "Amina Ben Salah"
        );
        assert_eq!(
            clean("\u{FEFF}#panic() *_$ \\ \"q\""),
            "#panic() *_$ \\ \"q\""
        );
    }

    #[test]
    fn only_very_long_words_may_be_broken() {
        assert_eq!(clean("Kriminalpolizei"), "Kriminalpolizei");
        assert_eq!(
            clean("Villanueva-Wołoszczukiewicz"),
            "Villanueva-Wołoszczukiewicz"
        );
        assert_eq!(
            clean("abcdefghijklmnopqrstuvwxyz"),
            "abcdefgh\u{200B}ijklmnop\u{200B}qrstuvwx\u{200B}yz"
        );
    }

    #[test]
    fn names_keep_their_direction() {
        assert!(Phrase::named("«أمينة» Salah").rtl);
        assert!(!Phrase::named("(Amina) صالح").rtl);
        assert_eq!(name_in(Locale::En, "صالح"), "\u{2068}صالح\u{2069}");
        assert_eq!(name_in(Locale::Ar, "صالح"), "صالح");
        assert_eq!(name_in(Locale::En, "Salah"), "Salah");
    }

    #[test]
    fn a_second_language_stands_only_where_it_says_something_else() {
        let words = Words::new((Locale::En, Some(Locale::Fr)), "Africa/Tunis");
        let texts = |all: &[(Locale, &str)]| -> Texts {
            all.iter()
                .map(|(locale, text)| (*locale, (*text).to_owned()))
                .collect()
        };
        let second = |all| words.frozen(&texts(all)).unwrap().second;
        assert_eq!(second(&[(Locale::En, "Course")]), None);
        assert_eq!(
            second(&[(Locale::En, "PEACE"), (Locale::Fr, "PEACE")]),
            None
        );
        assert_eq!(
            second(&[(Locale::En, "Course"), (Locale::Fr, "Cours")])
                .unwrap()
                .text,
            "Cours"
        );
        assert!(words.frozen(&texts(&[(Locale::Ar, " ")])).is_none());
        let alone = Words::new((Locale::En, Some(Locale::En)), "");
        assert_eq!(alone.text("document-shown").second, None);
    }

    #[test]
    fn days_are_those_of_the_zone() {
        // 2026-11-24T23:30:00Z (date -u -d '2026-11-24 23:30' +%s = 1795563000) is half past midnight in Tunis.
        let words = Words::new((Locale::Es, None), "Africa/Tunis");
        let at = Timestamp::from_millis(1_795_563_000_000);
        assert_eq!(words.day(at).first.text, "25 de noviembre de 2026");
        let day = jiff::civil::date(2028, 2, 29);
        assert_eq!(words.civil(day).first.text, "29 de febrero de 2028");
    }
}
