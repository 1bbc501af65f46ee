//! From the words of a question to what it points at.
//!
//! A question never gets a detail that has nothing to do with it: one that asks for something is held against the cues of the
//! details, and an invitation to say more of something against what was told.

use super::aim::{Aim, Named};
use super::asking::is_present;
use super::cue::COMMON;
use super::index::{Index, Line};
use super::person::Person;
use super::turn::Coded;
use crate::case::{Asks, Tier};
use base::Label;
use std::collections::BTreeSet;

/// What a question word that fits adds to the cues.
const FITTING: f64 = 0.4;
/// Who, where, when, why, how many: a detail that does not say it fits the less.
const UNFIT: f64 = 0.6;
/// What is still untold is preferred to what was told; what nothing leads to yet comes last.
const UNTOLD: f64 = 1.3;
const UNREACHED: f64 = 0.9;
/// Of told details that share words with an anchor, those that share nearly as many as the best.
const NEARLY: f64 = 0.8;

/// What words are held against.
pub(super) struct Scene<'a, 'c> {
    pub person: &'a Person<'c>,
    pub index: &'a Index,
    /// Stems of everything that the person has said.
    pub heard: &'a BTreeSet<u64>,
    /// Content of what the person said and was false, for each such thing.
    pub false_said: &'a [Vec<u64>],
    /// Content of the question before.
    pub before: &'a [u64],
}

impl Scene<'_, '_> {
    pub fn aim(&self, text: &str, coded: &Coded) -> Aim {
        let line = self.index.line(text);
        let mut aim = Aim {
            needs: self.needs(&line),
            offers: line.has(&self.index.offer),
            apart: self.person.companion && self.index.asks_to_leave(&line, text),
            name: line.unknown_name(text, self.heard, &self.index.traps),
            false_words: self.is_false(&line),
            polar: line.polar,
            repeats: !line.content.is_empty() && line.content == self.before,
            worded: true,
            asks: line.asks,
            personal: self.index.is_personal(&line),
            present: is_present(text),
            content: line.content.clone(),
            ..Aim::default()
        };
        let asked = if coded.label.is_form() {
            Some(coded.label)
        } else {
            coded.form.filter(|_| coded.label == Label::Interpreter)
        };
        match asked {
            Some(Label::Invitation) => self.invitation(&line, &mut aim),
            Some(Label::CuedInvitation) => self.cued(&line, coded, &mut aim),
            Some(Label::Facilitator) => {}
            Some(form) => self.closed(&line, form, &mut aim),
            None => self.function(&line, coded, &mut aim),
        }
        aim
    }

    /// Rapport may touch a small thing, or something neutral of the account: the town somebody comes from.
    fn function(&self, line: &Line, coded: &Coded, aim: &mut Aim) {
        let neutral = |detail: &usize| self.person.case.details[*detail].tier == Tier::Neutral;
        let fact = self.fact(line);
        if coded.label == Label::Rapport {
            let detail = self.pointed(line).into_iter().find(neutral);
            let more = |detail: &usize| {
                fact.is_none_or(|(_, of_fact)| self.score(line, *detail) > of_fact)
            };
            aim.details = detail.filter(more).into_iter().collect();
        }
        aim.fact = fact
            .map(|(fact, _)| fact)
            .filter(|_| aim.details.is_empty());
    }

    /// Needs that are named, those first that are not met.
    fn needs(&self, line: &Line) -> Vec<Named> {
        let mut named: Vec<Named> = (0..self.index.needs.len())
            .filter(|need| line.has(&self.index.needs[*need]))
            .map(|need| Named {
                need,
                firm: line.is_firm(&self.index.needs[need]),
            })
            .collect();
        named.sort_by_key(|one| self.person.needs[one.need].met);
        named
    }

    /// Two words of something false, or the only one it has.
    fn is_false(&self, line: &Line) -> bool {
        self.false_said.iter().any(|stems| {
            let said = stems
                .iter()
                .filter(|stem| line.content.contains(stem))
                .count();
            said > 0 && said >= stems.len().min(2)
        })
    }

    pub(super) fn score(&self, line: &Line, detail: usize) -> f64 {
        // What an author wrote as a good question is one, in all its forms.
        let alike = line.likeness(&self.index.questions[detail]);
        let score = line.score(&self.index.details[detail]) + alike;
        let Some(asks) = line.asks.filter(|_| score > 0.0) else {
            return score;
        };
        if self.person.case.details[detail].asks.contains(&asks) {
            score + FITTING
        } else if alike > 0.0 || matches!(asks, Asks::What | Asks::How) {
            score
        } else {
            score * UNFIT
        }
    }

    pub(super) fn places(&self) -> std::ops::Range<usize> {
        0..self.index.details.len()
    }

    pub(super) fn narrated(&self, detail: usize) -> bool {
        self.person.memory[detail].narrated
    }

    /// Untold details that words point at and that something leads to, the best first.
    fn pointed(&self, line: &Line) -> Vec<usize> {
        let mut found: Vec<(usize, f64)> = self
            .places()
            .filter(|detail| !self.narrated(*detail) && self.person.is_reachable(*detail))
            .map(|detail| (detail, self.score(line, detail)))
            .filter(|(_, score)| *score > 0.0)
            .collect();
        // Stable: equal ones stay in the order in which they would be told.
        found.sort_by(|a, b| b.1.total_cmp(&a.1));
        found.into_iter().map(|(detail, _)| detail).collect()
    }

    /// An invitation that names a subject begins there; one that names none, or asks for the whole story, goes on.
    fn invitation(&self, line: &Line, aim: &mut Aim) {
        if line.has(&self.index.frame) {
            return;
        }
        let details = self.pointed(line);
        if details.is_empty() {
            return self.nothing_pointed(line, aim);
        }
        let first = details.iter().copied().min().unwrap_or(0);
        // And then one thing more, as a story goes on.
        aim.more = self.places().skip(first).find(|detail| {
            let begins = self.person.case.details[*detail].start && !self.narrated(*detail);
            begins && !details.contains(detail)
        });
        aim.details = details;
    }

    /// What it names was told, or is a small thing, or is strange; or it names nothing.
    fn nothing_pointed(&self, line: &Line, aim: &mut Aim) {
        let small = self
            .fact(line)
            .filter(|_| !line.happens && line.content.len() <= 3);
        aim.fact = small.map(|(fact, _)| fact);
        if aim.fact.is_some() {
            return;
        }
        let anchors = self.anchors_by_cue(line);
        aim.details = self.following(&anchors);
        aim.known = anchors.first().copied();
        aim.strange = aim.leaves_open() && self.is_strange(line);
    }

    /// What belongs to something that was told, and to the words themselves.
    fn cued(&self, line: &Line, coded: &Coded, aim: &mut Aim) {
        if line.has(&self.index.frame) && !is_segment(coded) {
            // The whole story, whatever it names: from its beginning, or from where it has come to.
            let start =
                |detail: &usize| self.person.case.details[*detail].start && !self.narrated(*detail);
            aim.details = self.places().filter(start).collect();
            if !aim.details.is_empty() {
                return;
            }
        }
        let by_cue = self.anchors_by_cue(line);
        let mut details = self.pointed(line);
        // Words that point at something untold are not answered with what only stands near an anchor.
        let anchors = if by_cue.is_empty() && details.is_empty() {
            self.anchors_by_text(line)
        } else {
            by_cue
        };
        if is_segment(coded) {
            details.splice(0..0, self.between(&anchors));
        }
        if let Some(earlier) = self.earlier(line, &anchors) {
            aim.details = earlier;
            return;
        }
        details.extend(self.following(&anchors));
        let mut seen = BTreeSet::new();
        details.retain(|detail| seen.insert(*detail));
        aim.known = anchors
            .first()
            .copied()
            .filter(|known| self.says_again(line, *known));
        if details.is_empty() && anchors.is_empty() {
            // Nothing leads there yet.
            details.extend(best(self.scored(line)).map(|(detail, _)| detail));
        }
        if details.is_empty() {
            let fact = self.fact(line).filter(|(_, score)| {
                aim.known
                    .is_none_or(|known| *score > self.score(line, known))
            });
            if let Some((fact, _)) = fact {
                aim.fact = Some(fact);
                aim.known = None;
            }
        }
        aim.details = details;
        aim.strange = aim.leaves_open() && self.names_unheard(line);
    }

    /// What one of these leads to.
    fn following(&self, anchors: &[usize]) -> Vec<usize> {
        let follows = |detail: &usize| {
            let after = &self.person.case.details[*detail].after;
            !self.narrated(*detail) && after.iter().any(|one| anchors.contains(one))
        };
        self.places().filter(follows).collect()
    }

    pub(super) fn told(&self) -> impl Iterator<Item = usize> {
        self.places()
            .filter(|detail| self.person.memory[*detail].told())
    }

    /// Told details that an invitation is anchored on.
    fn anchors_by_cue(&self, line: &Line) -> Vec<usize> {
        let scored = self
            .told()
            .map(|detail| (detail, line.score(&self.index.details[detail])))
            .filter(|(_, score)| *score > 0.0);
        nearly_best(scored.collect())
    }

    /// The same by the words in which they were told; an invitation that names nothing is about what was told last.
    fn anchors_by_text(&self, line: &Line) -> Vec<usize> {
        if line.content.is_empty() {
            return self.person.last.narrative.clone();
        }
        let shared: Vec<(usize, f64)> = self
            .told()
            .map(|detail| (detail, self.shared(line, detail)))
            .filter(|(_, shared)| *shared > 0.0)
            .collect();
        nearly_best(shared)
    }

    /// How many words of a line stand in the text of a detail, the rare ones counting more.
    fn shared(&self, line: &Line, detail: usize) -> f64 {
        let text = &self.index.texts[detail];
        let rare = |stem: &u64| 1.0 / f64::from(self.index.spread.get(stem).copied().unwrap_or(1));
        line.content
            .iter()
            .filter(|stem| text.contains(stem))
            .map(rare)
            .sum()
    }

    /// Untold beginnings between two anchors.
    fn between(&self, anchors: &[usize]) -> Vec<usize> {
        let (Some(from), Some(to)) = (anchors.iter().min(), anchors.iter().max()) else {
            return Vec::new();
        };
        (*from..*to)
            .filter(|detail| !self.narrated(*detail) && self.person.is_reachable(*detail))
            .collect()
    }

    /// How well a line fits each detail, and whether something leads to it.
    fn scored(&self, line: &Line) -> impl Iterator<Item = (usize, f64)> {
        self.places().map(move |detail| {
            let weight = if self.narrated(detail) {
                1.0
            } else if self.person.is_reachable(detail) {
                UNTOLD
            } else {
                UNREACHED
            };
            (detail, self.score(line, detail) * weight)
        })
    }

    /// The one thing that a question asks for.
    fn closed(&self, line: &Line, form: Label, aim: &mut Aim) {
        // Yes or no to something else would be no answer.
        let strict = matches!(form, Label::YesNo | Label::ForcedChoice)
            || form == Label::Suggestive && line.polar;
        let feeling = !strict && line.asks == Some(Asks::Feeling);
        let detail = best(self.scored(line).filter(|(detail, _)| {
            (!strict || self.answers(line, *detail))
                && (!feeling || self.says_feeling(line, *detail))
        }));
        let fact = self.fact(line).filter(|(fact, score)| {
            (!strict || *score > COMMON)
                && (!feeling || line.asks_feeling(&self.index.facts[*fact]))
        });
        // A small thing is told; what nothing leads to yet would only be kept back.
        let early = |detail: usize| !self.narrated(detail) && !self.person.is_reachable(detail);
        match (detail, fact) {
            (Some((detail, of_detail)), Some((fact, of_fact)))
                if of_fact > of_detail || of_fact > COMMON && early(detail) =>
            {
                aim.fact = Some(fact);
            }
            (Some((detail, _)), _) => self.point_at(detail, line, aim),
            (None, Some((fact, _))) => aim.fact = Some(fact),
            (None, None) if strict || feeling => {}
            (None, None) => {
                self.about_the_last(line, aim);
                self.about_what_was_told(line, aim);
            }
        }
        if aim.leaves_open() {
            aim.strange = !line.content.is_empty();
            aim.absent = strict && line.polar && !line.harms().is_empty();
        }
    }

    pub(super) fn point_at(&self, detail: usize, line: &Line, aim: &mut Aim) {
        if !self.narrated(detail) {
            aim.details = vec![detail];
            return;
        }
        aim.known = Some(detail);
        let says = &self.person.case.details[detail].asks;
        aim.elsewhere = line.asks.is_some_and(|asks| {
            !(matches!(asks, Asks::What | Asks::How)
                || says.contains(&asks) && self.speaks_of(line, detail))
        });
    }

    /// "Who was that?" names nothing: it is about what was told last, if that or what follows from it answers such a question.
    fn about_the_last(&self, line: &Line, aim: &mut Aim) {
        let Some(asks) = line.asks.filter(|_| line.content.is_empty()) else {
            return;
        };
        let last = &self.person.last.told;
        let answers = |detail: &usize| self.person.case.details[*detail].asks.contains(&asks);
        let follows = |detail: &usize| {
            let after = &self.person.case.details[*detail].after;
            !self.narrated(*detail) && after.iter().any(|one| last.contains(one))
        };
        let next = self
            .places()
            .find(|detail| follows(detail) && answers(detail));
        if let Some(detail) = next.or_else(|| last.iter().copied().find(answers)) {
            if self.narrated(detail) {
                aim.known = Some(detail);
            } else {
                aim.details = vec![detail];
            }
        }
    }
}

fn is_segment(coded: &Coded) -> bool {
    coded.flags.iter().any(|flag| flag == "time_segment")
}

/// The highest score above 0, the first of equal ones.
pub(super) fn best(scored: impl Iterator<Item = (usize, f64)>) -> Option<(usize, f64)> {
    scored
        .filter(|(_, score)| *score > 0.0)
        .reduce(|best, one| if one.1 > best.1 { one } else { best })
}

/// Those that score nearly as high as the best.
fn nearly_best(scored: Vec<(usize, f64)>) -> Vec<usize> {
    let most = scored.iter().map(|(_, score)| *score).fold(0.0, f64::max);
    scored
        .into_iter()
        .filter(|(_, score)| *score >= most * NEARLY)
        .map(|(detail, _)| detail)
        .collect()
}
