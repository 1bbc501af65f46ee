//! Whether an evasive wording fits a question: "maybe" answers yes or no, "somewhere" answers where, and neither answers who.
//!
//! Authors write such wordings in one list; their words say what they can stand after.

use super::aim::Aim;
use super::model::model;
use crate::case::{Asks, Kind};
use base::Label;

/// What a question asked, as far as it matters to an answer in which nothing comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own about the words"
)]
pub(super) struct Question {
    /// Words were said: a simulated officer asks without them.
    pub worded: bool,
    pub asks: Option<Asks>,
    /// Yes or no answers it.
    pub polar: bool,
    /// It invites, and has a subject.
    pub names: bool,
    /// It is about the person who is asked.
    pub personal: bool,
    /// It is about now.
    pub present: bool,
}

impl Question {
    pub fn new(form: Label, aim: &Aim) -> Self {
        let asked = !matches!(
            form,
            Label::Invitation | Label::CuedInvitation | Label::Facilitator
        );
        Self {
            worded: aim.worded,
            asks: aim.asks.filter(|_| asked),
            polar: asked && aim.polar,
            names: !asked && form != Label::Facilitator && !aim.content.is_empty(),
            personal: aim.personal,
            present: aim.present,
        }
    }

    /// Of wordings for an occasion, those that fit best; all of them where it makes no difference.
    pub fn suited(self, kind: Kind, wordings: &[String]) -> Vec<usize> {
        let all: Vec<usize> = (0..wordings.len()).collect();
        if !self.worded {
            return all;
        }
        let fit = |wording: &str| match kind {
            Kind::Unproductive => self.fits_short(wording),
            Kind::Vague => self.fits_vague(wording),
            _ => 0,
        };
        let fits: Vec<u8> = wordings.iter().map(|wording| fit(wording)).collect();
        let best = fits.iter().copied().max().unwrap_or(0);
        all.into_iter().filter(|one| fits[*one] == best).collect()
    }

    /// "Maybe" is for yes or no, "so so" for how it was; anything else comes after every question.
    fn fits_short(self, wording: &str) -> u8 {
        let words = &model().words;
        let how = matches!(self.asks, Some(Asks::How | Asks::Feeling));
        let open = self.asks.is_none() && self.names;
        let fits = if begins(wording, &words.perhaps) {
            self.polar
        } else if holds(wording, &words.quality) {
            self.polar || how || open
        } else {
            true
        };
        u8::from(fits)
    }

    /// What names somebody is for who, a place for where, a time for when; what names none of these is second best.
    fn fits_vague(self, wording: &str) -> u8 {
        let words = &model().words;
        let of = |asks: Asks, list: &[String]| (asks, holds(wording, list));
        let named = [
            of(Asks::Who, &words.vague_who),
            of(Asks::Where, &words.vague_where),
            of(Asks::When, &words.vague_when),
        ];
        let own = named
            .iter()
            .any(|(asks, names)| *names && self.asks == Some(*asks));
        let none = named.iter().all(|(_, names)| !names);
        match self.asks {
            Some(Asks::Who | Asks::Where | Asks::When) if own => 2,
            // Free words may be about anything.
            None if !self.polar => 1,
            _ => u8::from(none),
        }
    }
}

/// The words of a wording, without what is only seen.
fn words(wording: &str) -> Vec<String> {
    let said: Vec<&str> = wording.split('*').step_by(2).collect();
    base::text::words(&said.join(" "))
}

fn begins(wording: &str, list: &[String]) -> bool {
    words(wording).first().is_some_and(|one| list.contains(one))
}

fn holds(wording: &str, list: &[String]) -> bool {
    words(wording).iter().any(|one| list.contains(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: [&str; 4] = ["Maybe.", "So so.", "It was normal.", "Hm."];
    const VAGUE: [&str; 4] = [
        "Some people. You know.",
        "It was somewhere.",
        "This and that.",
        "Once, in the evening.",
    ];

    fn suited(kind: Kind, wordings: [&str; 4], asks: Option<Asks>, polar: bool) -> Vec<&str> {
        let question = Question {
            worded: true,
            asks,
            polar,
            ..Question::default()
        };
        let texts: Vec<String> = wordings.map(str::to_owned).into();
        let places = question.suited(kind, &texts);
        places.into_iter().map(|one| wordings[one]).collect()
    }

    #[test]
    fn maybe_answers_yes_or_no_and_nothing_else() {
        let short = |asks, polar| suited(Kind::Unproductive, SHORT, asks, polar);
        assert_eq!(short(None, true), SHORT);
        assert_eq!(short(Some(Asks::Who), false), ["Hm."]);
        assert_eq!(
            short(Some(Asks::Feeling), false),
            ["So so.", "It was normal.", "Hm."]
        );
        // "Go on." asks for no judgement.
        assert_eq!(short(None, false), ["Hm."]);
    }

    #[test]
    fn who_gets_people_where_a_place_and_when_a_time() {
        let vague = |asks| suited(Kind::Vague, VAGUE, Some(asks), false);
        assert_eq!(vague(Asks::Who), ["Some people. You know."]);
        assert_eq!(vague(Asks::Where), ["It was somewhere."]);
        assert_eq!(vague(Asks::When), ["Once, in the evening."]);
        assert_eq!(vague(Asks::How), ["This and that."]);
    }
}
