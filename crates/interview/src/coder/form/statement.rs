//! What a statement does as a question: echo, conclusion, check-back, filling in.

use super::{Form, Target, View, form};
use crate::coder::acts::Act;
use crate::coder::data::{AFFIRM, AUX, CONJ, PERSON, SMALL, SO, WH};
use crate::coder::mention::matters;
use crate::coder::pattern::Kind;
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
        if said && (fresh.is_empty() || free) {
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
        if act.tag.is_some() {
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
        if fresh.is_empty() && !known.is_empty() {
            return if so {
                form(
                    Label::YesNo,
                    Some("declarative"),
                    "11 statement as a question",
                    known,
                    0.75,
                    Target::Other,
                )
            } else {
                form(
                    Label::Facilitator,
                    Some("echo"),
                    "18 echo",
                    known,
                    0.75,
                    Target::Other,
                )
            };
        }
        if !free && !fresh.is_empty() && (so || act.asked || !known.is_empty()) {
            return form(
                Label::Suggestive,
                Some("fill_in"),
                "18 something added",
                fresh,
                0.55,
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
}
