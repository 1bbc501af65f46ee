//! The transcript with its labels, and the curves.

use super::super::contest::MOST;
use super::super::talk::Talk;
use super::super::told::Told;
use ::interview::debrief::{Debrief, Mark, Moved, Point};
use ::interview::interviewee::{How, Levels, Said, Turn};
use quiz::statistics::thousandths;
use store::interview::CodingContest;
use views::interview::{ContestState, CurvePoint, DebriefTurn};

pub(super) fn turns(
    talk: &Talk,
    told: &Told<'_>,
    found: &Debrief,
    contests: &[CodingContest],
    own: bool,
) -> Vec<DebriefTurn> {
    let may_contest = own && contests.len() < MOST;
    let marked = talk.turns.iter().zip(&found.map);
    marked
        .map(|(turn, mark)| {
            let contest = contests.iter().find(|one| one.turn == turn.number);
            let moved = found.curve.iter().find(|one| one.turn == turn.number);
            DebriefTurn {
                contest: contest.map(state),
                can_contest: may_contest && contest.is_none() && can_be_contested(turn),
                moved: moved
                    .and_then(|point| point.moved)
                    .map(|moved| word(moved).to_owned())
                    .into_iter()
                    .collect(),
                ..view(told, turn, mark)
            }
        })
        .collect()
}

/// Something was said, and it has a label.
pub(in crate::practise::interview) fn can_be_contested(turn: &Turn) -> bool {
    match &turn.said {
        Said::Words(words) => !words.is_empty() && turn.coding.is_some(),
        Said::Act(_) => false,
    }
}

fn view(told: &Told<'_>, turn: &Turn, mark: &Mark) -> DebriefTurn {
    let (said, act) = match &turn.said {
        Said::Words(words) => (Some(words.clone()), None),
        Said::Act(act) => (None, Some(act.as_str().to_owned())),
    };
    let form = turn.coding.as_ref().and_then(|coding| coding.form);
    let count = |how: How| {
        let found = turn.told.iter().filter(|told| told.how == how).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    DebriefTurn {
        number: turn.number,
        session: turn.session,
        said,
        act,
        reply: told.reply(&turn.reply),
        label: mark.label.map(|label| label.as_str().to_owned()),
        form: form.map(|form| form.as_str().to_owned()),
        flags: mark.flags.clone(),
        counts: mark.counts,
        recommended: mark.recommended,
        unsure: mark.unsure,
        contest: None,
        can_contest: false,
        moved: Vec::new(),
        narrated: count(How::Narrated),
        confirmed: count(How::Confirmed),
    }
}

fn state(contest: &CodingContest) -> ContestState {
    ContestState {
        contest: contest.id,
        claimed: contest.claimed.clone(),
        decided: contest
            .decision
            .as_ref()
            .map(|one| (one.label.clone(), one.upheld, one.reason.clone())),
    }
}

/// The end of the catalogue ids `interview-moved-…`.
const fn word(moved: Moved) -> &'static str {
    match moved {
        Moved::TrustUp => "trust-up",
        Moved::TrustDown => "trust-down",
        Moved::DistressUp => "distress-up",
        Moved::DistressDown => "distress-down",
    }
}

pub(super) fn curve(found: &Debrief) -> Vec<CurvePoint> {
    found.curve.iter().map(point).collect()
}

fn point(one: &Point) -> CurvePoint {
    let Levels {
        trust,
        distress,
        fatigue,
    } = one.levels;
    let level = |level: f64| u32::try_from(thousandths(level)).unwrap_or(0);
    CurvePoint {
        turn: one.turn,
        session: one.session,
        trust: level(trust),
        distress: level(distress),
        fatigue: level(fatigue),
        named: one.moved.is_some(),
    }
}
