//! What a statement does as a question: echo, conclusion, check-back, filling in.

use super::{Form, Target, View, form};
use crate::coder::acts::Act;
use crate::coder::data::{AFFIRM, AUX, CONJ, DET, NEG, OKAYED, PERSON, SMALL, SO, WH};
use crate::coder::mention::matters;
use crate::coder::pattern::{Kind, Mood};
use base::Label;

impl View<'_> {
    /// Statements: echo, conclusion, check-back, filling in (clarification a, rules 10, 11, 18).
    pub(super) fn statement(&self, act: &Act) -> Form {
        let tokens = self.tokens();
        let end = act.tag.unwrap_or(act.to);
        let fresh = self.fresh(act.from, end);
        let known = self.known(act.from, end);
        let said = self.has(Kind::Said, act.from, act.to);
        let so = (act.from..end)
            .take_while(|at| tokens[*at].is(SMALL | CONJ | SO))
            .any(|at| tokens[at].is(SO));
        if act.from == act.to || (act.from..act.to).all(|at| tokens[at].is(SMALL | CONJ)) {
            return form(
                Label::Facilitator,
                None,
                "FAC",
                vec![act.from],
                0.5,
                Target::Other,
            );
        }
        if self.alternative(act.from, end).is_some() && (act.asked || end - act.from <= 6) && !said
        {
            return form(
                Label::ForcedChoice,
                None,
                "FC alternatives",
                vec![act.from],
                0.6,
                Target::Other,
            );
        }
        let free = self.mentioned.nothing();
        let because = self.adds_cause(act);
        if said && (fresh.is_empty() && !because || free) {
            let flag = act.tag.map(|_| "tag");
            return form(
                Label::Summary,
                flag,
                "10 check-back",
                known,
                0.8,
                Target::Other,
            );
        }
        if let Some(tag) = act.tag {
            // Only what was said, and a tag that asks whether it was: rule 10.
            let faithful =
                fresh.is_empty() && (!known.is_empty() || self.echo(act.from, tag)) && !because;
            if faithful && !act.asked && (tag..act.to).all(|at| tokens[at].is(AFFIRM)) && !so {
                return form(
                    Label::Facilitator,
                    Some("echo"),
                    "18 echo",
                    known,
                    0.6,
                    Target::Other,
                );
            }
            let asks_only = (tag..act.to).all(|at| !tokens[at].is(NEG))
                && ((tag..act.to).all(|at| !tokens[at].is(AUX))
                    || (tag..act.to).any(|at| tokens[at].is(OKAYED)));
            if faithful && asks_only {
                return if so && (tag..act.to).all(|at| tokens[at].is(AFFIRM)) {
                    form(
                        Label::YesNo,
                        Some("declarative"),
                        "11 statement as a question",
                        known,
                        0.6,
                        Target::Other,
                    )
                } else {
                    form(
                        Label::Summary,
                        Some("tag"),
                        "10 check-back",
                        known,
                        0.6,
                        Target::Other,
                    )
                };
            }
            return form(
                Label::Suggestive,
                Some("tag"),
                "SUG tag",
                (end..act.to).collect(),
                0.8,
                Target::Other,
            );
        }
        if said {
            return form(
                Label::Suggestive,
                Some("fill_in"),
                "a check-back with something added",
                fresh,
                0.6,
                Target::Other,
            );
        }
        if because && !known.is_empty() {
            return form(
                Label::Suggestive,
                Some("fill_in"),
                "18 something added",
                known,
                0.6,
                Target::Other,
            );
        }
        let echo = self.echo(act.from, end);
        if fresh.is_empty() && (echo || !known.is_empty()) {
            if so || !echo && act.asked {
                return form(
                    Label::YesNo,
                    Some("declarative"),
                    "11 statement as a question",
                    known,
                    if so { 0.75 } else { 0.5 },
                    Target::Other,
                );
            }
            if echo {
                return form(
                    Label::Facilitator,
                    Some("echo"),
                    "18 echo",
                    (act.from..end).collect(),
                    0.75,
                    Target::Other,
                );
            }
        }
        let weighty = fresh.iter().any(|at| matters(&tokens[*at]));
        if !free && act.asked && !so && !fresh.is_empty() && !weighty && known.is_empty() {
            return form(
                Label::YesNo,
                Some("declarative"),
                "11 statement as a question",
                fresh,
                0.4,
                Target::Other,
            );
        }
        if !free && !fresh.is_empty() && (so || act.asked || !known.is_empty()) {
            return form(
                Label::Suggestive,
                Some("fill_in"),
                "18 something added",
                fresh,
                if so || weighty { 0.6 } else { 0.4 },
                Target::Other,
            );
        }
        if (act.from..end).all(|at| tokens[at].is(SMALL | AFFIRM)) {
            return form(
                Label::Facilitator,
                None,
                "19 small words alone",
                vec![act.from],
                0.7,
                Target::Other,
            );
        }
        let about = self.any(act.from, end, PERSON);
        if !free && about && fresh.iter().any(|at| matters(&tokens[*at])) {
            return form(
                Label::Suggestive,
                Some("fill_in"),
                "18 something added",
                fresh,
                0.4,
                Target::Other,
            );
        }
        if act.asked && !free {
            return form(
                Label::YesNo,
                Some("declarative"),
                "11 statement as a question",
                vec![act.from],
                0.4,
                Target::Other,
            );
        }
        let asks = self.any(act.from, end, WH | AUX);
        form(
            Label::OffTopic,
            None,
            "OFF nothing known",
            vec![act.from],
            if asks { 0.2 } else { 0.1 },
            Target::Other,
        )
    }

    /// A reason or purpose that the interviewee did not give.
    pub(in crate::coder) fn adds_cause(&self, act: &Act) -> bool {
        self.has(Kind::Cause, act.from + 1, act.to) && !self.mentioned.was(Mood::Reason)
    }

    /// Nothing but what the interviewee said: pronouns may turn, small words may be added.
    fn echo(&self, from: usize, to: usize) -> bool {
        let mut words = (from..to)
            .map(|at| &self.tokens()[at])
            .filter(|one| !one.is(SMALL | CONJ | PERSON | DET | AUX | AFFIRM))
            .peekable();
        words.peek().is_some() && words.all(|one| self.mentioned.has(one)) && to - from <= 14
    }
}
