//! What looks like real data of real people in what an officer types: numbers of telephones, of documents and of cars, addresses, full dates, names.
//!
//! A practice interview can come to mirror a case of one's own. This is a hint to take such words out again; nothing is stored, sent or refused for it. It is
//! kept narrow: years, times, ages and amounts are no hits.

use std::ops::Range;

/// What a stretch of text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Seven digits or more, written as telephone numbers are.
    Phone,
    Email,
    /// Letters and digits of a document.
    IdNumber,
    /// Day, month and year.
    Date,
    /// The plate of a car.
    Plate,
    /// A number and a street.
    Address,
    /// Two names in a row that the case does not know.
    Name,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const STREETS: [&str; 22] = [
    "street",
    "road",
    "avenue",
    "lane",
    "drive",
    "square",
    "close",
    "court",
    "terrace",
    "boulevard",
    "way",
    "crescent",
    "place",
    "rue",
    "calle",
    "strasse",
    "straße",
    "via",
    "rua",
    "ulica",
    "str",
    "st",
];
/// Words with a capital that begin no name.
const TITLED: [&str; 40] = [
    "i",
    "i'm",
    "i'd",
    "i'll",
    "i've",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "madam",
    "sir",
    "officer",
    "inspector",
    "detective",
    "auntie",
    "uncle",
    "mum",
    "dad",
    "english",
    "french",
    "spanish",
    "arabic",
    "christmas",
    "easter",
    "ramadan",
    "god",
    "facebook",
    "whatsapp",
    "telegram",
    "instagram",
    "victim",
    "support",
];

/// What looks like real data, in the order of the text. `known` are the names of the case.
pub fn notice(text: &str, known: &[&str]) -> Vec<(Range<usize>, Kind)> {
    let pieces = pieces(text);
    let mut found: Vec<(Range<usize>, Kind)> = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let hit = email(text, &pieces, at)
            .or_else(|| date(text, &pieces, at))
            .or_else(|| phone(text, &pieces, at))
            .or_else(|| address(text, &pieces, at))
            .or_else(|| plate(text, &pieces, at))
            .or_else(|| id_number(text, &pieces, at))
            .or_else(|| name(text, &pieces, at, known));
        match hit {
            Some((count, kind)) => {
                let end = pieces[at + count - 1].end;
                found.push((pieces[at].start..end, kind));
                at += count;
            }
            None => at += 1,
        }
    }
    found
}

/// Words, with what is written inside of them: `12/03/2019`, `a.b@c.org`, `+44`.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            if let Some(from) = start.take() {
                out.push(from..at);
            }
        } else if start.is_none() {
            start = Some(at);
        }
    }
    if let Some(from) = start {
        out.push(from..text.len());
    }
    for piece in &mut out {
        let word = &text[piece.clone()];
        let front = word.len()
            - word
                .trim_start_matches(|c: char| !c.is_alphanumeric() && c != '+')
                .len();
        let back = word.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        if front < back {
            *piece = piece.start + front..piece.start + back;
        } else {
            piece.end = piece.start;
        }
    }
    out.retain(|piece| !piece.is_empty());
    out
}

fn digits(word: &str) -> usize {
    word.chars().filter(char::is_ascii_digit).count()
}

fn number(word: &str, least: u32, most: u32) -> bool {
    let bare = word
        .trim_end_matches(|c: char| c.is_ascii_alphabetic())
        .trim_end_matches('.');
    bare.parse::<u32>()
        .is_ok_and(|value| (least..=most).contains(&value))
}

fn email(text: &str, pieces: &[Range<usize>], at: usize) -> Option<(usize, Kind)> {
    let (before, after) = text[pieces[at].clone()].split_once('@')?;
    let (host, end) = after.rsplit_once('.')?;
    (!before.is_empty() && !host.is_empty() && end.len() >= 2).then_some((1, Kind::Email))
}

/// `12.03.2019`, `12 March 2019`, `March 12th, 2019`, `2019-03-12`.
fn date(text: &str, pieces: &[Range<usize>], at: usize) -> Option<(usize, Kind)> {
    let word = |step: usize| pieces.get(at + step).map(|piece| &text[piece.clone()]);
    let parts: Vec<&str> = word(0)?.split(['.', '/', '-']).collect();
    if let [first, second, third] = parts[..] {
        let forward = number(first, 1, 31)
            && number(second, 1, 31)
            && (number(third, 1900, 2100) || third.len() == 2 && number(third, 0, 99));
        let backward = number(first, 1900, 2100) && number(second, 1, 12) && number(third, 1, 31);
        if parts.iter().all(|part| part.len() == digits(part)) && (forward || backward) {
            return Some((1, Kind::Date));
        }
    }
    let month = |word: &str| MONTHS.contains(&word.to_lowercase().as_str());
    let day = |word: &str| word.len() <= 4 && number(word, 1, 31);
    let (first, second) = (word(0)?, word(1)?);
    if day(first) && second == "of" && month(word(2)?) && number(word(3)?, 1900, 2100) {
        return Some((4, Kind::Date));
    }
    let both = day(first) && month(second) || month(first) && day(second);
    (both && number(word(2)?, 1900, 2100)).then_some((3, Kind::Date))
}

/// Seven digits or more in groups; an amount has a sign or a word of money beside it, a year four digits.
fn phone(text: &str, pieces: &[Range<usize>], at: usize) -> Option<(usize, Kind)> {
    let mut count = 0;
    let mut sum = 0;
    for piece in &pieces[at..] {
        let word = &text[piece.clone()];
        let plain = word
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '/' | '.' | '(' | ')'));
        let close = count == 0 || text[pieces[at + count - 1].end..piece.start].trim().len() <= 1;
        if !plain || !close || digits(word) < 2 {
            break;
        }
        count += 1;
        sum += digits(word);
    }
    let first = text.get(pieces[at].clone())?;
    let dialled =
        first.starts_with(['+', '0', '(']) || count > 1 || sum >= 9 && !first.contains(['/', '-']);
    (dialled && (7..=15).contains(&sum)).then_some((count, Kind::Phone))
}

fn capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// `14 Mill Road`, `Hafenstrasse 12`.
fn address(text: &str, pieces: &[Range<usize>], at: usize) -> Option<(usize, Kind)> {
    let word = |step: usize| pieces.get(at + step).map(|piece| &text[piece.clone()]);
    let street = |word: &str| STREETS.contains(&word.to_lowercase().as_str());
    let first = word(0)?;
    if number(first, 1, 9999) && first.len() <= 5 {
        for step in 2..=3 {
            let Some(last) = word(step) else { break };
            if street(last) && (1..step).all(|one| word(one).is_some_and(capital)) {
                return Some((step + 1, Kind::Address));
            }
        }
        return None;
    }
    let low = first.to_lowercase();
    let joined = ["strasse", "straße", "gasse", "weg", "straat", "gatan"]
        .iter()
        .any(|end| low.len() > end.len() + 2 && low.ends_with(end));
    if capital(first) && joined && number(word(1)?, 1, 999) {
        return Some((2, Kind::Address));
    }
    let named = ["rue", "calle", "via", "rua", "ulica"].contains(&low.as_str());
    (named && capital(word(1)?) && number(word(2)?, 1, 9999)).then_some((3, Kind::Address))
}

fn letters(word: &str) -> usize {
    word.chars().filter(char::is_ascii_uppercase).count()
}

/// Capitals and digits in turn, five to eight of them: `AB12 CDE`, `B-MX 4711`.
fn plate(text: &str, pieces: &[Range<usize>], at: usize) -> Option<(usize, Kind)> {
    let word = |step: usize| pieces.get(at + step).map(|piece| &text[piece.clone()]);
    let only = |word: &str| {
        word.chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
    };
    let (first, second) = (word(0)?, word(1).unwrap_or_default());
    if !only(first) || letters(first) == 0 {
        return None;
    }
    let fits =
        |letters: usize, digits: usize| (2..=5).contains(&letters) && (2..=4).contains(&digits);
    if digits(first) > 0
        && fits(letters(first), digits(first))
        && letters(first) + digits(first) >= 5
    {
        return Some((1, Kind::Plate));
    }
    let both = only(second) && !second.is_empty();
    let british =
        digits(first) == 2 && letters(first) == 2 && letters(second) == 3 && digits(second) == 0;
    let german = first.contains('-')
        && digits(first) == 0
        && letters(second) == 0
        && (2..=4).contains(&digits(second));
    (both && (british || german)).then_some((2, Kind::Plate))
}

/// A word of letters and six digits or more: a passport, a permit, a case.
fn id_number(text: &str, pieces: &[Range<usize>], at: usize) -> Option<(usize, Kind)> {
    let word = &text[pieces[at].clone()];
    let plain = word
        .chars()
        .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '/'));
    (plain && digits(word) >= 6 && (letters(word) > 0 || word.contains(['-', '/'])))
        .then_some((1, Kind::IdNumber))
}

/// Two words with a capital, the first not at the beginning of a sentence, and neither known to the case.
fn name(text: &str, pieces: &[Range<usize>], at: usize, known: &[&str]) -> Option<(usize, Kind)> {
    let whole = &text[pieces[at].clone()];
    let inside = |piece: &Range<usize>| {
        let before = text[..piece.start].trim_end();
        !before.is_empty() && !before.ends_with(['.', '!', '?', ':', '"', '“', '…'])
    };
    let proper = |word: &str| {
        let mut letters = word.chars();
        let low = word.to_lowercase();
        let low = low.split(['\'', '’']).next().unwrap_or_default();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().count() >= 1
            && letters
                .all(|c| c.is_lowercase() || matches!(c, '-' | '\'' | '’') || c.is_uppercase())
            && word.chars().any(char::is_lowercase)
            && !TITLED.contains(&low)
            && !MONTHS.contains(&low)
            && !STREETS.contains(&low)
            && !known.iter().any(|one| {
                one.split_whitespace()
                    .any(|part| part.to_lowercase() == low)
            })
    };
    let next = pieces.get(at + 1)?;
    let joined = &text[pieces[at].end..next.start] == " ";
    (inside(&pieces[at]) && joined && proper(whole) && proper(&text[next.clone()]))
        .then_some((2, Kind::Name))
}
