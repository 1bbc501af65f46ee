//! Trust, distress and fatigue after each turn, and the turns that moved them.

use super::{Moved, Point};
use crate::interviewee::Turn;

/// A change that the debrief names.
const TRUST: f64 = 0.04;
const DISTRESS: f64 = 0.05;
/// Turns that are named, at most: more would hide the curve.
const NAMED: usize = 8;

pub(super) fn curve(turns: &[Turn]) -> Vec<Point> {
    let mut sizes: Vec<(f64, u32)> = turns
        .iter()
        .filter_map(|turn| moved(turn).map(|(size, _)| (size, turn.number)))
        .collect();
    sizes.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    sizes.truncate(NAMED);
    turns
        .iter()
        .map(|turn| Point {
            turn: turn.number,
            session: turn.session,
            levels: turn.after,
            moved: sizes
                .iter()
                .any(|(_, number)| *number == turn.number)
                .then(|| moved(turn).map(|(_, moved)| moved))
                .flatten(),
        })
        .collect()
}

/// How far, as a multiple of what is named, and what.
fn moved(turn: &Turn) -> Option<(f64, Moved)> {
    let trust = turn.after.trust - turn.before.trust;
    let distress = turn.after.distress - turn.before.distress;
    let (of_trust, of_distress) = (trust.abs() / TRUST, distress.abs() / DISTRESS);
    if of_trust.max(of_distress) < 1.0 {
        return None;
    }
    Some(if of_trust >= of_distress {
        let moved = if trust > 0.0 {
            Moved::TrustUp
        } else {
            Moved::TrustDown
        };
        (of_trust, moved)
    } else {
        let moved = if distress > 0.0 {
            Moved::DistressUp
        } else {
            Moved::DistressDown
        };
        (of_distress, moved)
    })
}
