//! Questions that can be answered with yes or no, or by choosing.

use super::{Form, Target, View, form};
use crate::coder::acts::Act;
use crate::coder::data::{CLOSED, DET, NEG, NOT_ONE, OR, PERSON, SUBJ};
use crate::coder::mention::has_content;
use crate::coder::pattern::Mood;
use base::Label;

impl View<'_> {
    /// The place of an "or" that offers an alternative.
    pub(super) fn alternative(&self, from: usize, to: usize) -> Option<usize> {
        (from + 1..to).find(|at| {
            self.tokens()[*at].is(OR)
                && self
                    .tokens()
                    .get(at + 1)
                    .is_some_and(|next| at + 1 < to && (!next.is(NOT_ONE) || self.goes_on(*at, to)))
        })
    }

    /// "Or somebody cooked", but not "or something", "or anything like that".
    fn goes_on(&self, or: usize, to: usize) -> bool {
        self.escape(or, to) || or + 2 < to && !self.tokens()[or + 2].is(CLOSED)
    }

    /// "Or somebody else", "or something different".
    fn escape(&self, or: usize, to: usize) -> bool {
        or + 2 < to && self.tokens()[or + 2].is(NOT_ONE)
    }

    pub(super) fn yes_no(&self, act: &Act) -> Form {
        let tokens = self.tokens();
        let negated = (act.head + 1..(act.head + 4).min(act.to)).find(|at| tokens[*at].is(NEG));
        if !act.told
            && let Some(negated) = negated
            && (act.head + 1..negated)
                .all(|at| tokens[at].is(PERSON | DET | SUBJ) || has_content(&tokens[at]))
        {
            return form(
                Label::Suggestive,
                Some("neg"),
                "9 negative question",
                vec![act.head, negated],
                0.85,
                Target::Other,
            );
        }
        if let Some(or) = self.alternative(act.head, act.to) {
            let presupposed = self.presupposed(act, act.from);
            if !presupposed.is_empty() && self.mentioned.was(Mood::Any) && presupposed.len() >= 3 {
                return self.leading(presupposed, Target::Other, 0.4);
            }
            let other = (or..act.to).any(|at| tokens[at].is(NOT_ONE));
            return form(
                Label::ForcedChoice,
                other.then_some("open_escape"),
                "FC alternatives",
                vec![or],
                0.85,
                Target::Other,
            );
        }
        let leak: Vec<usize> = self
            .fresh(act.from, act.to)
            .into_iter()
            .filter(|at| tokens[*at].capital && self.mentioned.is_briefed(&tokens[*at]))
            .collect();
        if !leak.is_empty() {
            return self.leading(leak, Target::Other, 0.8);
        }
        form(
            Label::YesNo,
            act.told.then_some("faux_tellme"),
            "YN",
            vec![act.head],
            0.85,
            Target::Other,
        )
    }
}
