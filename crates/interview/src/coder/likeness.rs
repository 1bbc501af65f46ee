//! What a turn does, by its likeness to coded examples.
//!
//! Patterns name what they were written for. What nobody thought of is weighed here: every word, every pair of neighbours, what the
//! patterns found and how the turn asks are signs, and `data/likeness.txt` holds how much each sign speaks for each function
//! (a linear model, see the head of that file). Whole numbers only, so that the sum is the same on every machine.

use super::data::CLOSED;
use super::words::{Gap, Token, Vocabulary, Words, fingerprint};
use base::Label;

/// What a turn can be: every label of the guide.
pub const CLASSES: usize = Label::ALL.len();

/// The place of a label among the classes.
pub fn class(label: Label) -> usize {
    Label::ALL
        .iter()
        .position(|one| *one == label)
        .unwrap_or(CLASSES - 1)
}

/// The label of a class.
pub fn label(class: usize) -> Label {
    Label::ALL.get(class).copied().unwrap_or(Label::Unknown)
}

/// One thing about a turn that speaks for or against a function.
#[derive(Debug, Clone, Copy)]
pub enum Sign {
    /// A word, by its place.
    Word(usize),
    /// A word in an act that asks.
    Asked(usize),
    /// A word in an act that states.
    Stated(usize),
    /// A word and the one before it.
    Pair(usize),
    /// A word with content that was not mentioned.
    New(usize),
    /// A theme that a word belongs to, by the place of the word and the number of the theme.
    Theme(usize, usize),
    /// A theme after the word before it.
    ThemeAfter(usize, usize),
    /// What rules and patterns say, and what was said before.
    Mark(&'static str, &'static str),
}

/// How much each sign speaks for each class, in hundredths.
#[derive(Debug, Default)]
pub struct Likeness {
    /// In ascending order, beside their rows.
    keys: Vec<u64>,
    rows: Vec<[i16; CLASSES]>,
    /// Where the keys begin that share their first bits.
    starts: Vec<usize>,
}

/// Bits by which keys are found.
const FIRST_BITS: u32 = 13;

fn first_bits(key: u64) -> usize {
    usize::try_from(key >> (u64::BITS - FIRST_BITS)).unwrap_or_default()
}

impl Likeness {
    /// Reads the table: `sign CLASS:weight CLASS:weight …`, one sign a line.
    pub fn new(text: &str, vocabulary: &Vocabulary, problems: &mut Vec<String>) -> Self {
        let mut read_rows: Vec<(u64, [i16; CLASSES])> = Vec::new();
        for line in text.lines() {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let mut parts = line.split(' ');
            let name = parts.next().unwrap_or_default();
            let mut row = [0; CLASSES];
            for part in parts {
                let read = part.split_once(':').and_then(|(word, weight)| {
                    Some((class(Label::from_word(word)?), weight.parse().ok()?))
                });
                match read {
                    Some((at, weight)) => row[at] = weight,
                    None => problems.push(format!("likeness: {line}")),
                }
            }
            read_rows.push((key_of(name, vocabulary), row));
        }
        read_rows.sort_by_key(|one| one.0);
        read_rows.dedup_by_key(|one| one.0);
        let (keys, rows): (Vec<u64>, Vec<[i16; CLASSES]>) = read_rows.into_iter().unzip();
        let starts = (0..=1_usize << FIRST_BITS)
            .map(|bits| keys.partition_point(|key| first_bits(*key) < bits))
            .collect();
        Self { keys, rows, starts }
    }

    fn row(&self, key: u64) -> Option<&[i16; CLASSES]> {
        let bits = first_bits(key);
        let range = *self.starts.get(bits)?..*self.starts.get(bits + 1)?;
        let at = self.keys[range.clone()]
            .iter()
            .position(|one| *one == key)?;
        self.rows.get(range.start + at)
    }

    /// The sum of what all signs say, for each class.
    pub fn sums(&self, signs: &[Sign], words: &Words) -> [i32; CLASSES] {
        let mut sums = [0; CLASSES];
        let mut add = |key: u64| {
            if let Some(row) = self.row(key) {
                for (sum, weight) in sums.iter_mut().zip(row) {
                    *sum += i32::from(*weight);
                }
            }
        };
        add(mark("always", ""));
        let mut seen: Vec<u64> = signs.iter().map(|sign| key(*sign, words)).collect();
        seen.sort_unstable();
        seen.dedup();
        seen.into_iter().for_each(add);
        sums
    }

    /// The tokens that speak most for a class, by their place.
    pub fn telling(&self, signs: &[Sign], words: &Words, class: usize) -> Vec<usize> {
        let mut by: Vec<(i32, usize)> = Vec::new();
        for sign in signs {
            let at = match *sign {
                Sign::Word(at)
                | Sign::Asked(at)
                | Sign::Stated(at)
                | Sign::Pair(at)
                | Sign::New(at)
                | Sign::Theme(at, _)
                | Sign::ThemeAfter(at, _) => at,
                Sign::Mark(..) => continue,
            };
            let weight = self
                .row(key(*sign, words))
                .map_or(0, |row| i32::from(row[class]));
            match by.iter_mut().find(|one| one.1 == at) {
                Some(one) => one.0 += weight,
                None => by.push((weight, at)),
            }
        }
        by.retain(|one| one.0 > 0);
        by.sort_by_key(|one| (-one.0, one.1));
        let mut places: Vec<usize> = by.into_iter().take(3).map(|one| one.1).collect();
        places.sort_unstable();
        places
    }
}

/// Closed-class words are themselves; of the others, inflections and synonyms are one.
fn word(token: &Token) -> u64 {
    if token.is(CLOSED) {
        u64::from(token.word)
    } else {
        token.stem
    }
}

fn mixed(kind: u8, first: u64, second: u64) -> u64 {
    // Odd numbers with many bits; the shifts bring every bit to the front, by which keys are found.
    let mut sum = (first ^ u64::from(kind).wrapping_mul(0x9e37_79b9_7f4a_7c15))
        .wrapping_mul(0xff51_afd7_ed55_8ccd);
    sum = (sum ^ (sum >> 32) ^ second).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    (sum ^ (sum >> 29)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn mark(kind: &str, value: &str) -> u64 {
    mixed(9, fingerprint(kind), fingerprint(value))
}

/// The word before, or the beginning of the sentence.
fn before(words: &Words, at: usize) -> u64 {
    if words.tokens[at].gap == Gap::Stop || at == 0 {
        return 0;
    }
    word(&words.tokens[at - 1])
}

fn number(theme: usize) -> u64 {
    u64::try_from(theme).unwrap_or(u64::MAX)
}

/// A sign as a number.
pub fn key(sign: Sign, words: &Words) -> u64 {
    let own = |at: usize| word(&words.tokens[at]);
    match sign {
        Sign::Word(at) => mixed(1, own(at), 0),
        Sign::Asked(at) => mixed(2, own(at), 0),
        Sign::Stated(at) => mixed(3, own(at), 0),
        Sign::Pair(at) => mixed(4, before(words, at), own(at)),
        Sign::New(at) => mixed(5, own(at), 0),
        Sign::Theme(_, theme) => mixed(6, number(theme), 0),
        Sign::ThemeAfter(at, theme) => mixed(7, before(words, at), number(theme)),
        Sign::Mark(kind, value) => mark(kind, value),
    }
}

/// The number of a sign as the table writes it: `word`, `?word` in a question, `.word` in a statement, `one_two`, `^_two`,
/// `@THEME`, `one_@THEME`, `=kind:value`.
fn key_of(name: &str, vocabulary: &Vocabulary) -> u64 {
    let word_number = |text: &str| {
        if text == "^" {
            return 0;
        }
        let entry = vocabulary.entry(text);
        if entry.classes & CLOSED != 0 {
            u64::from(entry.word)
        } else {
            entry.stem
        }
    };
    if let Some(rest) = name.strip_prefix('=') {
        let (kind, value) = rest.split_once(':').unwrap_or((rest, ""));
        return mark(kind, value);
    }
    let theme = |name: &str| {
        number(
            vocabulary
                .themes
                .iter()
                .position(|(theme, _)| theme == name)
                .unwrap_or(usize::MAX),
        )
    };
    if let Some((first, rest)) = name.split_once('@') {
        return match first.strip_suffix('_') {
            None => mixed(6, theme(rest), 0),
            Some(first) => mixed(7, word_number(first), theme(rest)),
        };
    }
    if let Some(rest) = name.strip_prefix('+') {
        return mixed(5, word_number(rest), 0);
    }
    if let Some(rest) = name.strip_prefix('?') {
        return mixed(2, word_number(rest), 0);
    }
    if let Some(rest) = name.strip_prefix('.') {
        return mixed(3, word_number(rest), 0);
    }
    if let Some((one, two)) = name.split_once('_') {
        return mixed(4, word_number(one), word_number(two));
    }
    mixed(1, word_number(name), 0)
}

/// A sign as the table writes it.
pub fn name(sign: Sign, text: &str, words: &Words, vocabulary: &Vocabulary) -> String {
    let own = |at: usize| {
        let token = &words.tokens[at];
        let known = vocabulary
            .entries
            .iter()
            .find(|(_, entry)| token.word != 0 && entry.word == token.word);
        known.map_or_else(
            || {
                let raw = text[token.span.clone()].to_lowercase();
                raw.split(['\'', '’']).next().unwrap_or_default().to_owned()
            },
            |(word, _)| word.clone(),
        )
    };
    match sign {
        Sign::Word(at) => own(at),
        Sign::Asked(at) => format!("?{}", own(at)),
        Sign::Stated(at) => format!(".{}", own(at)),
        Sign::New(at) => format!("+{}", own(at)),
        Sign::Pair(at) if before(words, at) == 0 => format!("^_{}", own(at)),
        Sign::Pair(at) => format!("{}_{}", own(at - 1), own(at)),
        Sign::Theme(_, theme) => format!("@{}", vocabulary.themes[theme].0),
        Sign::ThemeAfter(at, theme) => {
            let first = if before(words, at) == 0 {
                "^".to_owned()
            } else {
                own(at - 1)
            };
            format!("{first}_@{}", vocabulary.themes[theme].0)
        }
        Sign::Mark(kind, value) => format!("={kind}:{value}"),
    }
}
