//! The words of a case in the language somebody reads, or in English where it is not translated.

use ::interview::case::Words;
use ::interview::interviewee::Reply;
use base::Locale;
use courseware::interview::{CaseText, InterviewCase, SOURCE};
use views::interview::SegmentView;
use views::scenario::NoteView;
use views::{Passage, Phrase};

/// A case in the words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub written: &'a InterviewCase,
    wished: Option<&'a CaseText>,
    locale: Locale,
}

impl<'a> Told<'a> {
    pub(crate) fn new(written: &'a InterviewCase, locale: Locale) -> Self {
        Self {
            written,
            wished: written.texts.get(&locale),
            locale,
        }
    }

    /// A part in the wished language, else in English; with the language it is in.
    fn part<T>(&self, part: impl Fn(&'a CaseText) -> Option<T>) -> Option<(Locale, T)> {
        let wished = self.wished.and_then(&part).map(|one| (self.locale, one));
        wished.or_else(|| {
            let text = self.written.texts.get(&SOURCE)?;
            Some((SOURCE, part(text)?))
        })
    }

    /// A part as plain text; empty where there is none.
    pub(super) fn phrase(&self, part: impl Fn(&'a CaseText) -> Option<&'a str>) -> Phrase {
        self.maybe(part).unwrap_or_else(|| english(""))
    }

    fn maybe(&self, part: impl Fn(&'a CaseText) -> Option<&'a str>) -> Option<Phrase> {
        self.part(part).map(|(locale, text)| Phrase {
            locale,
            text: text.to_owned(),
        })
    }

    pub(super) fn passage(&self, part: impl Fn(&'a CaseText) -> &'a str) -> Passage {
        let found = self.part(|text| Some(part(text)));
        let (locale, html) = found.unwrap_or((SOURCE, ""));
        Passage {
            locale,
            html: html.to_owned(),
        }
    }

    pub(crate) fn title(&self) -> Phrase {
        self.phrase(|text| Some(&text.title))
    }

    pub(super) fn summary(&self) -> Phrase {
        self.phrase(|text| Some(&text.summary))
    }

    pub(super) fn called(&self) -> Phrase {
        self.phrase(|text| Some(&text.called))
    }

    pub(super) fn note(&self) -> NoteView {
        NoteView {
            themes: self.phrase(|text| Some(&text.content_note.themes)),
            without: self.phrase(|text| Some(&text.content_note.without)),
            leave: self.maybe(|text| text.content_note.leave.as_deref()),
        }
    }

    pub(super) fn interpreter(&self) -> Option<Phrase> {
        self.maybe(|text| Some(&text.interpreter.as_ref()?.name))
    }

    pub(super) fn step(&self, place: usize) -> Phrase {
        self.phrase(|text| text.steps.get(place).map(String::as_str))
    }

    pub(super) fn trap(&self, place: usize) -> Phrase {
        self.phrase(|text| text.traps.get(place).map(String::as_str))
    }

    /// Somebody who could be there, and why they should or should not.
    pub(super) fn present(&self, place: usize) -> (Phrase, Phrase) {
        let of = |text: &'a CaseText| text.present.get(place);
        (
            self.phrase(|text| of(text).map(|one| one.text.as_str())),
            self.phrase(|text| of(text).map(|one| one.why.as_str())),
        )
    }

    /// What the person says.
    pub(super) fn words(&self) -> (Locale, &'a Words) {
        let found = self.part(|text| Some(&text.words));
        found.unwrap_or((SOURCE, &self.written.case.words))
    }

    /// An answer.
    pub(super) fn reply(&self, reply: &Reply) -> Vec<SegmentView> {
        let (locale, words) = self.words();
        let segments = reply.segments(words).into_iter();
        segments
            .map(|segment| SegmentView {
                text: Phrase {
                    locale,
                    text: segment.text,
                },
                seen: segment.seen,
            })
            .collect()
    }
}

/// A text that is there in English only.
pub(super) fn english(text: &str) -> Phrase {
    Phrase {
        locale: SOURCE,
        text: text.to_owned(),
    }
}
