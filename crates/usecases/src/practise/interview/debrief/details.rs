//! What is known at the end, what was left, and who was there.
//!
//! Of an assessed interview, and of one that a second talk can follow, only what was told is shown, in the words in which it was told:
//! whoever meets the person later must not have read the rest.

use super::super::plan::KeptPlan;
use super::super::talk::Talk;
use super::super::told::{Told, english};
use super::released::Released;
use ::interview::case::DetailWords;
use ::interview::debrief::{Debrief, Known, State};
use ::interview::interviewee::{Part, Wording};
use courseware::interview::SOURCE;
use views::Phrase;
use views::interview::{DetailView, LeftView, PresentSeen};

/// Where it is `closed`, what was not told is left out.
pub(super) fn details(
    talk: &Talk,
    told: &Told<'_>,
    found: &Debrief,
    closed: bool,
) -> Vec<DetailView> {
    let all = found.details.iter();
    all.filter_map(|known| detail(talk, told, known, closed))
        .collect()
}

fn detail(talk: &Talk, told: &Told<'_>, known: &Known, closed: bool) -> Option<DetailView> {
    let (locale, words) = told.words();
    let of = words.details.get(known.detail)?;
    let text = if closed {
        as_told(talk, known.detail, of)?
    } else {
        of.full.as_str()
    };
    let tier = talk.case().details.get(known.detail)?.tier.number();
    Some(DetailView {
        text: Phrase {
            locale,
            text: text.to_owned(),
        },
        tier: u32::try_from(tier).unwrap_or(0),
        state: state(known.state).to_owned(),
        turn: known.turn,
    })
}

/// The end of the catalogue ids `interview-known-…`.
const fn state(state: State) -> &'static str {
    match state {
        State::Narrated => "narrated",
        State::Confirmed => "confirmed",
        State::Contaminated => "contaminated",
        State::Denied => "denied",
        State::Untold => "untold",
    }
}

/// The wording of a detail that was said, the fullest of them; `None` where none was.
fn as_told<'w>(talk: &Talk, place: usize, of: &'w DetailWords) -> Option<&'w str> {
    let parts = talk.turns.iter().flat_map(|turn| &turn.reply.0);
    let said = parts.filter_map(|part| match part {
        Part::Detail { detail, wording } if *detail == place => Some(*wording),
        _ => None,
    });
    let fullest = said.min_by_key(|wording| match wording {
        Wording::Full => 0,
        Wording::Again => 1,
        Wording::Brief => 2,
        Wording::Wrong(_) => 3,
    })?;
    match fullest {
        Wording::Full => Some(&of.full),
        Wording::Again => Some(&of.again),
        Wording::Brief => Some(&of.brief),
        Wording::Wrong(which) => of.wrong.get(which).map(String::as_str),
    }
}

pub(super) fn left(talk: &Talk, found: &Debrief, released: &Released) -> Vec<LeftView> {
    let all = found.left.iter();
    all.map(|left| {
        let detail = talk.case().details.get(left.detail);
        let ask = detail.and_then(|detail| detail.ask.first());
        LeftView {
            word: english(&left.word),
            turn: left.turn,
            ask: ask
                .filter(|ask| released.allows(ask))
                .map(|ask| english(ask)),
        }
    })
    .collect()
}

/// Who could have been there; that is part of the plan, which is the officer's own. In an assessed interview the reason is empty where it has words
/// of what was not told.
pub(super) fn present(
    talk: &Talk,
    told: &Told<'_>,
    plan: &KeptPlan,
    released: &Released,
    own: bool,
) -> Vec<PresentSeen> {
    let source = Told::new(&talk.published.interview, SOURCE);
    let all = talk.case().present.iter().enumerate().filter(|_| own);
    all.map(|(place, one)| {
        let (text, why) = told.present(place);
        let source = source.present(place).1;
        PresentSeen {
            text,
            why: if released.allows(&source.text) {
                why
            } else {
                english("")
            },
            chosen: plan.present.iter().any(|id| id == one.id.as_str()),
            good: one.good,
        }
    })
    .collect()
}
