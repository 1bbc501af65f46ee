//! `detail` and `fact`: what a person could tell, and what decides when.

use super::block::{Block, Keyword};
use super::front::{self, Front};
use super::outline::{Outline, Section};
use crate::limits;
use crate::problem::{
    EMPTY_VALUE, INTERVIEW_AFTER, INTERVIEW_AFTER_NEAR, INTERVIEW_AFTER_START, INTERVIEW_MINOR,
    INTERVIEW_ONE_ONLY, INTERVIEW_STARTS, INTERVIEW_TIER, INTERVIEW_UNREACHABLE,
};
use crate::question::Header;
use base::{Slug, Span};
use interview::case::{AgeBand, Asks, Detail, Element, Fact, Tier};

/// Reads the details of a source; what cannot be read is reported and stands at its default.
pub(super) fn read(outline: &Outline, front: &Front) -> Vec<Detail> {
    let blocks = outline.blocks(Section::Details);
    let ids: Vec<&Slug> = blocks.iter().map(|block| &block.id).collect();
    let details: Vec<Detail> = blocks.iter().map(|block| block.detail(&ids)).collect();
    let is_whole = outline
        .part(Section::Details)
        .is_some_and(|part| !part.is_broken);
    if is_whole {
        counted(outline, &details);
        reached(blocks, &details);
    }
    once(blocks, "danger", &details, |detail| detail.danger);
    once(blocks, "minor", &details, |detail| detail.minor);
    let is_adult = front
        .profile
        .is_none_or(|profile| profile.band() == AgeBand::Adult);
    for (block, detail) in blocks.iter().zip(&details) {
        if detail.minor && !is_adult {
            let at = block.header("minor").map_or(block.at, |one| one.value_span);
            block.file.report(&INTERVIEW_MINOR, at, Vec::new());
        }
    }
    details
}

/// Reads the facts of a source.
pub(super) fn facts(outline: &Outline) -> Vec<Fact> {
    let blocks = outline.blocks(Section::Facts);
    let is_whole = outline
        .part(Section::Facts)
        .is_some_and(|part| !part.is_broken);
    if is_whole {
        let (file, at) = (outline.document.file, outline.at(Section::Facts));
        front::count(file, at, "fact", blocks.len(), limits::FACTS);
    }
    let facts = blocks.iter().map(|block| Fact {
        id: block.id.clone(),
        cues: block.cues(),
    });
    facts.collect()
}

impl Block<'_> {
    fn detail(&self, ids: &[&Slug]) -> Detail {
        let tiers = Tier::ALL.map(|tier| (figure(tier), tier));
        let elements = Element::ALL.map(|one| (one.as_str(), one));
        let (tier, element) = (self.required("tier"), self.required("element"));
        let start = self.required("start").and_then(|one| self.yes(one));
        let asks = self.required("asks").map(|one| self.asks(one));
        let ask: Vec<String> = self
            .all(Keyword::Ask)
            .map(super::said::Said::text)
            .collect();
        for (what, found) in [
            ("ask", ask.len()),
            ("wrong", self.all(Keyword::Wrong).count()),
        ] {
            front::count(self.file, self.at, what, found, limits::ALTERNATIVES);
        }
        Detail {
            id: self.id.clone(),
            tier: tier
                .and_then(|one| self.choice(one, &tiers))
                .unwrap_or(Tier::Neutral),
            element: element
                .and_then(|one| self.choice(one, &elements))
                .unwrap_or(Element::Neutral),
            start: start.unwrap_or(true),
            after: self.after(start, ids),
            cues: self.cues(),
            asks: asks.unwrap_or_default(),
            danger: self.flag("danger"),
            minor: self.flag("minor"),
            ask,
        }
    }

    fn choice<T: Copy>(&self, header: &Header, known: &[(&str, T)]) -> Option<T> {
        let found = known.iter().find(|(word, _)| *word == header.value);
        if found.is_none() {
            let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
            let (word, span) = (header.value, header.value_span);
            front::unknown(self.file, header.key, word, span, &words);
        }
        found.map(|(_, value)| *value)
    }

    fn yes(&self, header: &Header) -> Option<bool> {
        self.choice(header, &[("yes", true), ("no", false)])
    }

    fn flag(&self, key: &str) -> bool {
        let given = self.header(key).and_then(|header| self.yes(header));
        given.unwrap_or_default()
    }

    /// The words of a list with commas, each with its place.
    fn list<'h>(&self, header: &Header<'h>) -> Vec<(&'h str, Span)> {
        let mut at = header.value_span.start;
        let mut all = Vec::new();
        for word in header.value.split(',') {
            let start = at + (word.len() - word.trim_start().len());
            at += word.len() + 1;
            let word = word.trim();
            let span = Span::new(start, start + word.len());
            if word.is_empty() {
                let args = vec![("key", header.key.into())];
                self.file.report(&EMPTY_VALUE, header.value_span, args);
            } else {
                all.push((word, span));
            }
        }
        all
    }

    fn asks(&self, header: &Header) -> Vec<Asks> {
        let known = Asks::ALL.map(|one| (one.as_str(), one));
        let words = self.list(header).into_iter();
        words
            .filter_map(|(word, span)| {
                let one = Header {
                    value: word,
                    value_span: span,
                    ..*header
                };
                self.choice(&one, &known)
            })
            .collect()
    }

    /// The words by which a question is understood, in small letters.
    fn cues(&self) -> Vec<String> {
        let Some(header) = self.required("cues") else {
            return Vec::new();
        };
        let cues = self.list(header);
        let (found, at) = (cues.len(), header.value_span);
        front::count(self.file, at, "cue", found, limits::CUES);
        cues.into_iter()
            .map(|(cue, _)| cue.to_lowercase())
            .collect()
    }

    /// The places of the details of which one must have been told. An open invitation needs none.
    fn after(&self, start: Option<bool>, ids: &[&Slug]) -> Vec<usize> {
        let given = self.header("after");
        match (start, given) {
            (Some(true), Some(header)) => {
                self.file
                    .report(&INTERVIEW_AFTER_START, header.key_span, Vec::new());
                return Vec::new();
            }
            (Some(false), None) => _ = self.required("after"),
            _ => {}
        }
        let Some(header) = given else {
            return Vec::new();
        };
        let words = self.list(header).into_iter();
        words
            .filter_map(|(word, span)| {
                let found = ids.iter().position(|id| id.as_str() == word);
                if found.is_none() {
                    let problems = (&INTERVIEW_AFTER_NEAR, &INTERVIEW_AFTER);
                    let known = ids.iter().map(|id| id.as_str());
                    let args = vec![("id", word.into())];
                    self.file
                        .report_word(problems, span, word, known, str::to_owned, args);
                }
                found
            })
            .collect()
    }
}

/// As many details of each tier as every case has, and as many that an open invitation can reach.
fn counted(outline: &Outline, details: &[Detail]) {
    let (file, at) = (outline.document.file, outline.at(Section::Details));
    for tier in Tier::ALL {
        let number = tier.number();
        let of = || details.iter().filter(|detail| detail.tier == tier);
        let (found, starts) = (of().count(), of().filter(|detail| detail.start).count());
        let (wanted, open) = (Tier::DETAILS[number], Tier::STARTS[number]);
        let args = |wanted: usize, found: usize| {
            vec![
                ("tier", number.into()),
                ("wanted", wanted.into()),
                ("found", found.into()),
            ]
        };
        if found != wanted {
            file.report(&INTERVIEW_TIER, at, args(wanted, found));
        } else if starts != open {
            file.report(&INTERVIEW_STARTS, at, args(open, starts));
        }
    }
}

/// Says which details no question can bring, whatever was told before.
fn reached(blocks: &[Block], details: &[Detail]) {
    let mut open: Vec<bool> = details.iter().map(|detail| detail.start).collect();
    loop {
        let before = open.clone();
        for (place, detail) in details.iter().enumerate() {
            let told = |one: &usize| before.get(*one) == Some(&true);
            if detail.after.iter().any(told)
                && let Some(one) = open.get_mut(place)
            {
                *one = true;
            }
        }
        if open == before {
            break;
        }
    }
    for ((block, detail), open) in blocks.iter().zip(details).zip(&open) {
        // Where nothing stands in `after`, that has been said.
        if !open && !detail.after.is_empty() {
            let at = block.header("after").map_or(block.at, |one| one.value_span);
            let args = vec![("id", block.id.as_str().into())];
            block.file.report(&INTERVIEW_UNREACHABLE, at, args);
        }
    }
}

/// Something that stands at one detail at most.
fn once(blocks: &[Block], key: &str, details: &[Detail], is: impl Fn(&Detail) -> bool) {
    let mut marked = blocks.iter().zip(details).filter(|(_, detail)| is(detail));
    marked.next();
    for (block, _) in marked {
        let at = block.header(key).map_or(block.at, |one| one.value_span);
        let args = vec![("key", key.into())];
        block.file.report(&INTERVIEW_ONE_ONLY, at, args);
    }
}

/// How a tier is written.
const fn figure(tier: Tier) -> &'static str {
    match tier {
        Tier::Neutral => "0",
        Tier::Course => "1",
        Tier::Control => "2",
        Tier::Core => "3",
    }
}
