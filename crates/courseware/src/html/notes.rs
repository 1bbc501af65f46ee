//! What stands under a lesson: its sources and the explanations of its terms.

use super::{Setting, Text, Writer, escape, language};
use crate::markdown::{self, Kind};
use crate::mask::Definition;
use crate::problem::{FOOTNOTE_MISPLACED, FOOTNOTE_UNKNOWN, FOOTNOTE_UNKNOWN_NEAR};
use crate::words::Words;
use base::{Locale, Span};
use std::collections::BTreeMap;

/// A source that is cited.
pub(super) struct Citation<'a> {
    definition: Definition<'a>,
    /// The language it is written in.
    locale: Locale,
    times: usize,
}

impl<'a> Writer<'_, 'a> {
    /// The mark of a source in the text.
    pub(super) fn citation(&mut self, id: &str, span: Span) {
        let file = self.text.file;
        let word = file.find(id, span);
        if self.text.setting != Setting::Lesson {
            file.report(&FOOTNOTE_MISPLACED, span, Vec::new());
            return;
        }
        let Some((definition, locale)) = self.definition(id) else {
            let index = self.text.index;
            let shared = index.definitions.values().flatten();
            let ids = self.own.into_iter().flatten().chain(shared);
            let ids = ids.map(|one| one.id);
            let near = |near: &str| format!("[^{near}]");
            let args = vec![("id", id.into())];
            file.report_word(
                (&FOOTNOTE_UNKNOWN_NEAR, &FOOTNOTE_UNKNOWN),
                word,
                id,
                ids,
                near,
                args,
            );
            return;
        };
        let next = self.citations.len();
        let place = *self.cited.entry(definition.id).or_insert(next);
        if place == next {
            self.citations.push(Citation {
                definition,
                locale,
                times: 0,
            });
        }
        self.citations[place].times += 1;
        let times = self.citations[place].times;
        let number = place + 1;
        self.write(format_args!(
            "<sup class=\"footnote-ref\"><a href=\"#fn-{number}\" id=\"{}\" role=\"doc-noteref\">{number}</a></sup>",
            reference(number, times)
        ));
    }

    /// The words of a source: of this file, of the course in this language, of the source.
    fn definition(&mut self, id: &str) -> Option<(Definition<'a>, Locale)> {
        let (index, locale) = (self.text.index, self.text.locale);
        if let Some(own) = self.own.and_then(|own| own.get(id)) {
            *self.used.entry(id.to_owned()).or_default() += 1;
            return Some((*own, locale));
        }
        if let Some(shared) = index.definition(locale, id) {
            return Some((shared, locale));
        }
        let original = self.original.and_then(|one| one.get(id)).copied();
        original
            .or_else(|| index.definition(index.source, id))
            .map(|one| (one, index.source))
    }

    pub(super) fn sources(&mut self) {
        if self.citations.is_empty() {
            return;
        }
        let words = Words::of(self.text.locale);
        self.write(format_args!(
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"fn-title\">\n<h2 id=\"fn-title\">{}</h2>\n<ol>\n",
            words.sources
        ));
        for (place, citation) in std::mem::take(&mut self.citations).into_iter().enumerate() {
            let number = place + 1;
            let lang = language(citation.locale, self.text.locale);
            self.write(format_args!("<li id=\"fn-{number}\"><span{lang}>"));
            self.source(&citation);
            self.out.push_str("</span>");
            for time in 1..=citation.times {
                self.write(format_args!(
                    " <a href=\"#{}\" role=\"doc-backlink\" aria-label=\"{}\">↩</a>",
                    reference(number, time),
                    words.back
                ));
            }
            self.close("li");
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    fn source(&mut self, citation: &Citation<'a>) {
        let Definition { file, text, .. } = citation.definition;
        let nodes = markdown::parse(&file, file.slice(text), text.start, &BTreeMap::new());
        // A source stands in a list of sources, where nothing can be cited.
        let inside = Text {
            file,
            setting: Setting::Page,
            locale: citation.locale,
            ..self.text
        };
        let mut writer = Writer::new(inside);
        for node in &nodes {
            match node.kind {
                Kind::Paragraph => writer.inline(&node.children),
                _ => file.report(&FOOTNOTE_MISPLACED, file.first_line(node.span), Vec::new()),
            }
        }
        self.out.push_str(&writer.out);
    }

    pub(super) fn glosses(&mut self) {
        if self.terms.is_empty() {
            return;
        }
        let (index, around) = (self.text.index, self.text.locale);
        self.write(format_args!(
            "<section class=\"glosses\" aria-labelledby=\"gloss-title\">\n<h2 id=\"gloss-title\">{}</h2>\n",
            Words::of(around).terms
        ));
        for id in std::mem::take(&mut self.terms) {
            let Some(term) = index.glossary.terms.get(&id) else {
                continue;
            };
            let wished = [around, Locale::En]
                .into_iter()
                .find_map(|one| Some((one, term.texts.get(&one)?)));
            let first = term
                .texts
                .iter()
                .next()
                .map(|(locale, text)| (*locale, text));
            let Some((locale, text)) = wished.or(first) else {
                continue;
            };
            self.write(format_args!(
                "<div class=\"gloss\" popover id=\"gloss-{id}\"{}><p><b>{}</b></p>\n{}</div>\n",
                language(locale, around),
                escape(&text.title),
                text.html
            ));
        }
        self.out.push_str("</section>\n");
    }
}

/// The id of a place where a source is cited.
fn reference(number: usize, time: usize) -> String {
    if time == 1 {
        format!("fnref-{number}")
    } else {
        format!("fnref-{number}-{time}")
    }
}
