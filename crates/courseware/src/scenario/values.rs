//! Values of settings that more than one part of a scenario has.

use super::block::Block;
use crate::file::File;
use crate::limits;
use crate::problem::{
    OUT_OF_RANGE, SCENARIO_ID, SCENARIO_LONG, SCENARIO_MISCONCEPTION, UNKNOWN_COMPETENCE,
    UNKNOWN_COMPETENCE_NEAR, UNKNOWN_VALUE, UNKNOWN_VALUE_NEAR,
};
use crate::settings::Settings;
use base::{Competence, Slug, Span};
use scenario::Verdict;

/// A text that must be there and not be long.
pub(super) fn short(file: File, settings: &Settings, key: &str, most: usize) -> Option<String> {
    let text = settings.required_string(key)?;
    long(file, &text.value, text.span, most);
    Some(text.value)
}

/// Says of a text that is too long.
pub(super) fn long(file: File, text: &str, span: Span, most: usize) {
    if text.chars().count() > most {
        file.report(&SCENARIO_LONG, span, vec![("most", most.into())]);
    }
}

pub(super) fn competence(file: File, word: &str, span: Span) -> Option<Competence> {
    let found = Competence::from_word(word);
    if found.is_none() {
        let words = Competence::ALL.map(Competence::as_str);
        let args = vec![("word", word.into()), ("known", words.join(", ").into())];
        let problems = (&UNKNOWN_COMPETENCE_NEAR, &UNKNOWN_COMPETENCE);
        file.report_word(problems, span, word, words, str::to_owned, args);
    }
    found
}

impl Block<'_> {
    fn choice<T: Copy>(&self, key: &str, known: &[(&str, T)]) -> Option<T> {
        let header = self.header(key)?;
        let found = known.iter().find(|(word, _)| *word == header.value);
        if found.is_none() {
            let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
            let args = vec![
                ("key", key.into()),
                ("word", header.value.into()),
                ("known", words.join(", ").into()),
            ];
            let problems = (&UNKNOWN_VALUE_NEAR, &UNKNOWN_VALUE);
            let (span, word) = (header.value_span, header.value);
            self.file
                .report_word(problems, span, word, words, str::to_owned, args);
        }
        found.map(|(_, value)| *value)
    }

    pub fn verdict(&self) -> Option<Verdict> {
        self.choice("verdict", &Verdict::ALL.map(|one| (one.as_str(), one)))
    }

    pub fn once(&self) -> bool {
        self.choice("once", &[("yes", true), ("no", false)])
            .unwrap_or_default()
    }

    pub fn competence(&self) -> Option<Competence> {
        let header = self.header("competence")?;
        competence(self.file, header.value, header.value_span)
    }

    /// The error that an action shows, with its place; one that is sound shows none.
    pub fn misconception(&self, verdict: Option<Verdict>) -> Option<Slug> {
        let header = self.header("misconception")?;
        let found = Slug::parse(header.value);
        let args = vec![("id", header.value.into())];
        if found.is_none() {
            self.file.report(&SCENARIO_ID, header.value_span, args);
        } else if verdict == Some(Verdict::Sound) {
            self.file
                .report(&SCENARIO_MISCONCEPTION, header.value_span, args);
        }
        found
    }

    /// How much time an action takes.
    pub fn minutes(&self) -> u32 {
        let Some(header) = self.header("minutes") else {
            return 0;
        };
        let range = limits::ACTION_MINUTES;
        let found = header.value.parse().ok();
        let found = found.filter(|minutes| range.contains(minutes));
        if found.is_none() {
            let args = vec![
                ("key", "minutes".into()),
                ("least", (*range.start()).into()),
                ("most", (*range.end()).into()),
            ];
            self.file.report(&OUT_OF_RANGE, header.value_span, args);
        }
        found.unwrap_or_default()
    }
}
