//! What the coder knows of English: the files of `data/`, read once.

use super::likeness::Likeness;
use super::pattern::{self, Kind, Line, Patterns};
use super::words::{Entry, Vocabulary, crude, fingerprint};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const LEXICON: &str = include_str!("../../data/lexicon.txt");
const THEMES: &str = include_str!("../../data/themes.txt");
const SPELLING: &str = include_str!("../../data/spelling.txt");
const IRREGULAR: &str = include_str!("../../data/irregular.txt");
const SYNONYMS: &str = include_str!("../../data/synonyms.txt");
const LIKENESS: &str = include_str!("../../data/likeness.txt");
const PATTERNS: [&str; 7] = [
    include_str!("../../data/patterns-negative.txt"),
    include_str!("../../data/patterns-functions.txt"),
    include_str!("../../data/patterns-wider.txt"),
    include_str!("../../data/patterns-wider-negative.txt"),
    include_str!("../../data/patterns-asking.txt"),
    include_str!("../../data/patterns-leading.txt"),
    include_str!("../../data/patterns-practice.txt"),
];

macro_rules! classes {
    ($($name:ident = $at:literal $doc:literal;)+) => {
        $(#[doc = $doc] pub const $name: u128 = 1 << $at;)+
        /// The classes that code names; the others are known to patterns only.
        const NAMED: &[(&str, usize)] = &[$((stringify!($name), $at)),+];
    };
}

classes! {
    WH = 0 "who, what, where, when, which, why, how";
    AUX = 1 "forms of be, do, have and the modals";
    SUBJ = 2 "pronouns that can be a subject";
    DET = 3 "the, a, your, any …";
    PREP = 4 "prepositions";
    CONJ = 5 "and, but, so, because …";
    SMALL = 6 "okay, well, please: what may stand before an act";
    CLOSED = 7 "words without content of their own";
    NEUTRAL = 8 "ordinary frames and quantities, clarification b";
    EMBED = 9 "verbs and prepositions that take a clause with a wh-word";
    IS_AFTER = 10 "words after which 's is a verb";
    PLACE = 11 "places that are no evidence by themselves";
    HARM = 12 "acts and states that matter as evidence";
    ROLE = 13 "persons who matter as evidence";
    EVID = 14 "objects that matter as evidence";
    BROAD = 15 "wide matters: journey, life, days";
    MEASURE = 16 "many, much, long, old after how";
    NEG = 17 "not, never";
    HOW = 19 "how, which alone asks openly after tell me";
    PERSON = 20 "pronouns of a person";
    VERB = 21 "do, have: can also be commands";
    BE = 22 "is, are, was, were";
    AFFIRM = 23 "yes, yeah, mm: what may be all of a turn";
    WHERE_NOUN = 24 "kinds of place";
    WHEN_NOUN = 25 "kinds of time";
    WHO_NOUN = 26 "kinds of person";
    CLAUSE = 28 "if, when, because: open a clause";
    FIRST = 29 "I, we";
    INDEFINITE = 30 "a, some";
    OR = 31 "or";
    NOT_ONE = 32 "not, so, anything: what makes no alternative after or";
    WHY = 33 "why";
    SINCE = 34 "from, between";
    TILL = 35 "until, to, and";
    THERE = 36 "that, there, it: point back";
    HAPPEN = 37 "happen, go on, become";
    SO = 38 "so, then: open a conclusion";
    WHETHER = 39 "if, whether";
    NOW = 40 "now, today, tonight, still";
    BARE = 41 "have, do: mostly no question inside of a sentence";
    ADDRESS = 42 "you, they, we, I";
    OKAYED = 43 "right, correct, that: of a tag that only asks whether it is so";
    AND = 44 "and";
    ORDINARY = 45 "objects that matter as evidence and that everybody has";
    PAST = 27 "did, was, were, had";
    INSERTED = 18 "think, reckon after do you, in the middle of another question";
}

const OWN_CLASSES: usize = 46;

/// The first words of a theme's name: themes are signs of likeness.
const THEME: &str = "T_";

/// Everything, ready for use.
#[derive(Debug)]
pub struct Knowledge {
    pub vocabulary: Vocabulary,
    /// What an officer's words are searched for.
    pub patterns: Patterns,
    pub likeness: Likeness,
    /// What replies are searched for.
    pub moods: Patterns,
    /// What could not be read; a test holds that there is none.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for the test of the data files")
    )]
    pub problems: Vec<String>,
}

pub fn knowledge() -> &'static Knowledge {
    static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(read);
    &KNOWLEDGE
}

#[derive(Default)]
struct Classes {
    names: BTreeMap<String, u128>,
    /// Of a word and its inflections.
    inherited: BTreeMap<String, u128>,
    /// Of this very form.
    exact: BTreeMap<String, u128>,
    /// Of a word and its inflections; an inflection of another word stays one.
    themes: BTreeMap<String, u128>,
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim())
        .filter(|line| !line.is_empty())
}

fn lexicon(problems: &mut Vec<String>) -> Classes {
    let mut out = Classes::default();
    for (name, at) in NAMED {
        out.names.insert((*name).to_owned(), 1 << at);
    }
    let mut next = OWN_CLASSES;
    for line in lines(LEXICON).chain(lines(THEMES)) {
        let Some((name, words)) = line.split_once(':') else {
            problems.push(format!("lexicon: {line}"));
            continue;
        };
        let exact = name.ends_with('!');
        let name = name.trim_end_matches('!');
        let class = *out.names.entry(name.to_owned()).or_insert_with(|| {
            next += 1;
            1_u128
                .checked_shl(u32::try_from(next - 1).unwrap_or(127))
                .unwrap_or(0)
        });
        if next > 128 {
            problems.push(format!("too many classes: {name}"));
        }
        let table = if name.starts_with(THEME) {
            &mut out.themes
        } else if exact {
            &mut out.exact
        } else {
            &mut out.inherited
        };
        for word in words.split_whitespace() {
            *table.entry(word.to_owned()).or_default() |= class;
        }
    }
    out
}

fn read() -> Knowledge {
    let mut problems = Vec::new();
    let classes = lexicon(&mut problems);
    let mut written = Vec::new();
    for text in PATTERNS {
        pattern::read(text, &mut written, &mut problems);
    }
    let mut vocabulary = Vocabulary {
        themed: themes(&classes).iter().fold(0, |all, one| all | one.1),
        themes: themes(&classes),
        ..Vocabulary::default()
    };
    for line in lines(IRREGULAR) {
        let mut forms = line.split_whitespace();
        let Some(base) = forms.next() else { continue };
        for form in forms {
            vocabulary
                .irregular
                .insert(form.to_owned(), base.to_owned());
        }
    }
    let mut targets = Vec::new();
    for line in lines(SPELLING) {
        if let Some((from, to)) = line.split_once(" = ") {
            let to = to.split_whitespace().map(str::to_owned).collect();
            vocabulary.spelt.insert(from.trim().to_owned(), to);
        } else if let Some(words) = line.strip_prefix("often: ") {
            targets.extend(words.split_whitespace().map(str::to_owned));
        } else {
            problems.push(format!("spelling: {line}"));
        }
    }
    for line in lines(SYNONYMS) {
        let stems: Vec<u64> = line
            .split_whitespace()
            .map(|word| {
                let base = vocabulary.irregular.get(word).map_or(word, String::as_str);
                fingerprint(crude(base))
            })
            .collect();
        let Some(first) = stems.first().copied() else {
            continue;
        };
        for stem in stems {
            vocabulary.synonyms.insert(stem, first);
        }
    }
    fill(&mut vocabulary, &classes, &written);
    for word in targets {
        if !vocabulary.entries.contains_key(&word) {
            continue;
        }
        vocabulary.shortened.insert(word.clone(), word.clone());
        for at in 1..word.len() {
            let shorter = format!("{}{}", &word[..at], &word[at + 1..]);
            vocabulary
                .shortened
                .entry(shorter)
                .or_insert_with(|| word.clone());
        }
    }
    let class = |name: &str| classes.names.get(name).copied();
    let (of_replies, of_turns): (Vec<Line>, Vec<Line>) = written
        .into_iter()
        .partition(|line| matches!(line.kind, Kind::Mood(_)));
    let patterns = Patterns::new(&of_turns, &vocabulary, class, &mut problems);
    let likeness = Likeness::new(LIKENESS, &vocabulary, &mut problems);
    let moods = Patterns::new(&of_replies, &vocabulary, class, &mut problems);
    Knowledge {
        vocabulary,
        patterns,
        likeness,
        moods,
        problems,
    }
}

fn themes(classes: &Classes) -> Vec<(String, u128)> {
    classes
        .names
        .iter()
        .filter(|(name, _)| name.starts_with(THEME))
        .map(|(name, class)| (name.clone(), *class))
        .collect()
}

/// Gives every word that the data names its number, lemma, classes and stem.
fn fill(vocabulary: &mut Vocabulary, classes: &Classes, written: &[Line]) {
    let mut bases: BTreeSet<String> = classes.inherited.keys().cloned().collect();
    bases.extend(vocabulary.irregular.values().cloned());
    let mut others: BTreeSet<String> = classes.exact.keys().cloned().collect();
    others.extend(vocabulary.irregular.keys().cloned());
    for line in written {
        pattern::elements(&line.body, &mut |element| {
            for (word, is_lemma) in pattern::named(element) {
                let list = if is_lemma { &mut bases } else { &mut others };
                list.insert(word.to_owned());
            }
        });
    }
    let theme = |word: &str| classes.themes.get(word).copied().unwrap_or(0);
    let inherited = |word: &str| classes.inherited.get(word).copied().unwrap_or(0) | theme(word);
    let exact = |word: &str| classes.exact.get(word).copied().unwrap_or(0);
    let mut next = 0;
    // A word that only a theme names is a base unless it is an inflection of one.
    for base in &bases {
        let entry = Entry {
            base: true,
            ..Entry::default()
        };
        vocabulary.entries.insert(base.clone(), entry);
    }
    for word in classes.themes.keys() {
        if bases.contains(word) {
            continue;
        }
        let list = if vocabulary.lemma_entry(word).is_some() {
            &mut others
        } else {
            &mut bases
        };
        list.insert(word.clone());
    }
    for base in &bases {
        next += 1;
        let entry = Entry {
            word: next,
            lemma: next,
            classes: exact(base) | inherited(base),
            inherited: inherited(base),
            stem: vocabulary.stem(base),
            base: true,
        };
        vocabulary.entries.insert(base.clone(), entry);
    }
    for word in others.difference(&bases) {
        next += 1;
        let lemma = vocabulary.lemma_entry(word).copied();
        let entry = Entry {
            word: next,
            lemma: lemma.map_or(next, |lemma| lemma.lemma),
            classes: exact(word) | theme(word) | lemma.map_or(0, |lemma| lemma.inherited),
            inherited: 0,
            stem: lemma.map_or_else(|| vocabulary.stem(word), |lemma| lemma.stem),
            base: false,
        };
        vocabulary.entries.insert(word.clone(), entry);
    }
}
