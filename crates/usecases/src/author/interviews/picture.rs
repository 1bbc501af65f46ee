//! How a case opens, drawn for whoever writes it. It shows what the person has lived through, so no officer ever meets it.

use ::interview::interviewee::asks_in_vain;
use ::interview::picture::{Labels, PictureWords, depths, first_talk, half_open, standalone, svg};
use base::{Direction, Locale};
use courseware::interview::{InterviewCase, SOURCE};
use views::Phrase;
use views::studio_scripts::{CaseDetailRow, CasePictureWords};

/// A case as it is drawn, in the words of one language where it has them.
pub(crate) struct Drawing<'a> {
    written: &'a InterviewCase,
    words: &'a CasePictureWords,
    locale: Locale,
    /// For each detail, whether none of its questions would bring it.
    vain: Vec<bool>,
}

impl<'a> Drawing<'a> {
    /// `is_whole`: it compiles, so that its questions can be tried.
    pub(crate) fn new(
        written: &'a InterviewCase,
        words: &'a CasePictureWords,
        locale: Locale,
        is_whole: bool,
    ) -> Self {
        let case = &written.case;
        let tried = if is_whole {
            asks_in_vain(case)
        } else {
            Vec::new()
        };
        let vain = case.details.iter().enumerate().map(|(place, detail)| {
            let failed = tried.iter().filter(|(one, _)| *one == place).count();
            failed > 0 && failed == detail.ask.len()
        });
        Self {
            written,
            words,
            locale,
            vain: vain.collect(),
        }
    }

    /// For the inside of a page.
    pub(crate) fn inside(&self) -> String {
        svg(&self.written.case, &self.labels())
    }

    /// As a file of its own.
    pub(crate) fn alone(&self) -> String {
        standalone(&self.written.case, &self.labels())
    }

    /// The trust with which a first talk begins and the most that can be won in it, of 100.
    pub(crate) fn trust(&self) -> (u32, u32) {
        first_talk(self.written.case.profile)
    }

    pub(crate) fn title(&self) -> Phrase {
        let texts = &self.written.texts;
        let found = [self.locale, SOURCE]
            .into_iter()
            .find_map(|locale| Some((locale, &texts.get(&locale)?.title)));
        let (locale, text) = found.map_or((SOURCE, String::new()), |(locale, title)| {
            (locale, title.clone())
        });
        Phrase { locale, text }
    }

    /// The language that details are told in: one in which all of them are there.
    fn told_in(&self) -> Locale {
        let wished = self.written.texts.get(&self.locale);
        let is_whole = wished.is_some_and(|text| {
            text.words.details.len() == self.written.case.details.len()
                && text.words.details.iter().all(|one| !one.brief.is_empty())
        });
        if is_whole { self.locale } else { SOURCE }
    }

    /// What a detail tells in a few words.
    fn brief(&self, place: usize) -> &'a str {
        let text = self.written.texts.get(&self.told_in());
        let words = text.and_then(|text| text.words.details.get(place));
        words.map_or("", |words| words.brief.as_str())
    }

    fn labels(&self) -> Labels<'_> {
        let words = self.words;
        let details = 0..self.written.case.details.len();
        let is_rtl = |locale: Locale| locale.direction() == Direction::RightToLeft;
        let [one, two, three, more] = &words.after;
        let [neutral, course, control, core] = &words.tiers;
        Labels {
            title: self
                .written
                .texts
                .get(&self.locale)
                .or_else(|| self.written.texts.get(&SOURCE))
                .map_or("", |text| text.title.as_str()),
            details: details.map(|place| self.brief(place)).collect(),
            details_rtl: is_rtl(self.told_in()),
            vain: self.vain.clone(),
            rtl: is_rtl(self.locale),
            words: PictureWords {
                description: &words.description,
                start: &words.start,
                after: [one, two, three, more],
                never: &words.never,
                tiers: [neutral, course, control, core],
                trust: &words.trust,
                danger: &words.danger,
                minor: &words.minor,
                vain: &words.vain,
            },
        }
    }

    /// The same as a table.
    pub(crate) fn rows(&self) -> Vec<CaseDetailRow> {
        let case = &self.written.case;
        let depths = depths(case);
        let named = |place: &usize| {
            let found = case.details.get(*place);
            found.map(|one| one.id.to_string())
        };
        let rows = case.details.iter().enumerate().map(|(place, detail)| {
            let marks = [
                ("danger", detail.danger),
                ("minor", detail.minor),
                ("never", depths.get(place) == Some(&None)),
                ("vain", self.vain.get(place) == Some(&true)),
            ];
            let marks = marks.into_iter().filter(|(_, is)| *is);
            CaseDetailRow {
                detail: detail.id.to_string(),
                words: Phrase {
                    locale: self.told_in(),
                    text: self.brief(place).to_owned(),
                },
                tier: detail.tier.number(),
                trust: half_open(detail.tier),
                start: detail.start,
                after: detail.after.iter().filter_map(named).collect(),
                cues: detail.cues.clone(),
                asks: detail
                    .asks
                    .iter()
                    .map(|one| one.as_str().to_owned())
                    .collect(),
                marks: marks.map(|(mark, _)| mark).collect(),
            }
        });
        rows.collect()
    }
}
