//! How much of a finished attempt its owner sees.

use super::outcome::Item;
use super::rules::Rules;
use super::show::{Judgement, Tell, verdict};
use courseware::Shown;
use quiz::{Mark, Points};
use store::attempt::Outcome;
use views::assess::AssessmentKind;
use views::question::{MarkedView, Verdict};

/// What is shown of an attempt: less while another attempt is to come, if the course says so. Drills hide nothing, and neither
/// is anything hidden from whoever judges the work of others.
pub(super) fn shown(
    rules: &Rules<'_>,
    outcome: &Outcome,
    attempts_left: Option<u32>,
    is_own: bool,
) -> Shown {
    if !is_own || rules.kind == AssessmentKind::Drill {
        return Shown::Full;
    }
    if outcome.ever_passed_at.is_some() || attempts_left == Some(0) {
        rules.review.after
    } else {
        rules.review.before
    }
}

/// Which feedback goes with it.
pub(super) const fn tell(shown: Shown) -> Tell {
    match shown {
        Shown::Full => Tell::Everything,
        Shown::Marks | Shown::Score => Tell::Verdict,
    }
}

/// The word for a response in a finished attempt: a person's score counts before the program's.
pub(super) fn judgement(item: &Item, marked: Option<MarkedView>) -> Judgement {
    let verdict = match (&item.response, item.share) {
        (None, _) => Verdict::NotCorrect,
        (Some(_), None) => Verdict::Waiting,
        (Some(_), Some(share)) => verdict(Mark::of(Points::from_sixtieths(share)).verdict),
    };
    Judgement { verdict, marked }
}
