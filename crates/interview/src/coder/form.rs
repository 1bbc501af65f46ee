//! How an act asks, with its content looked at: what it rests on, and what it takes for granted.

mod choice;
mod statement;

use super::acts::{Act, Ask};
use super::data::{
    BROAD, CLAUSE, CLOSED, HAPPEN, HOW, MEASURE, ORDINARY, PLACE, PREP, ROLE, SINCE, SUBJ, THERE,
    TILL, WH, WHEN_NOUN, WHERE_NOUN, WHO_NOUN, WHY,
};
use super::mention::{Mentioned, has_content, matters};
use super::pattern::{Found, Kind};
use super::words::{Gap, Token, Words};
use base::Label;

/// What an act is about: questions with the same target are one question in other words (rule 14).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Open,
    Place,
    Time,
    Who,
    Amount,
    Manner,
    Reason,
    Other,
}

/// The form of an act and why.
#[derive(Debug, Clone)]
pub struct Form {
    pub label: Label,
    pub flag: Option<&'static str>,
    pub rule: &'static str,
    /// The tokens the rule rests on.
    pub tokens: Vec<usize>,
    pub sure: f64,
    pub target: Target,
}

pub struct View<'t> {
    pub words: &'t Words,
    pub found: &'t [Found<'t>],
    pub mentioned: &'t Mentioned,
}

impl View<'_> {
    fn tokens(&self) -> &[Token] {
        &self.words.tokens
    }

    fn content(&self, from: usize, to: usize) -> impl Iterator<Item = usize> + '_ {
        (from..to).filter(|at| has_content(&self.tokens()[*at]))
    }

    pub fn fresh(&self, from: usize, to: usize) -> Vec<usize> {
        self.content(from, to)
            .filter(|at| !self.mentioned.has(&self.tokens()[*at]))
            .collect()
    }

    pub fn known(&self, from: usize, to: usize) -> Vec<usize> {
        self.content(from, to)
            .filter(|at| self.mentioned.has(&self.tokens()[*at]))
            .collect()
    }

    pub fn has(&self, kind: Kind, from: usize, to: usize) -> bool {
        self.found
            .iter()
            .any(|one| one.pattern.kind == kind && one.from >= from && one.from < to)
    }

    fn any(&self, from: usize, to: usize, class: u128) -> bool {
        (from..to).any(|at| self.tokens()[at].is(class))
    }

    /// What an act takes for granted and the interviewee has not said, where it matters (clarification b).
    fn presupposed(&self, act: &Act, from: usize) -> Vec<usize> {
        let nothing = self.mentioned.nothing();
        self.fresh(from, act.to)
            .into_iter()
            .filter(|at| {
                let token = &self.tokens()[*at];
                !self.addressed(*at) && (matters(token) && !(nothing && token.is(ROLE)))
                    || self.mentioned.is_briefed(token) && token.word == 0
            })
            .collect()
    }

    pub fn forms(&self, acts: &[Act]) -> Vec<Form> {
        acts.iter()
            .enumerate()
            .map(|(number, act)| self.form(act, &acts[..number]))
            .collect()
    }

    pub fn form(&self, act: &Act, before: &[Act]) -> Form {
        if (act.ask != Ask::Statement || act.asked)
            && let Some(one) = self.presumed(act)
        {
            return self.leading((one.from..one.to).collect(), Target::Other, 0.65);
        }
        match act.ask {
            Ask::Open => self.open(act, before),
            Ask::Wh => self.wh(act, before),
            Ask::YesNo => self.yes_no(act),
            Ask::Memory => form(
                Label::YesNo,
                Some("dykr"),
                "3 do you know",
                vec![act.head],
                0.9,
                Target::Other,
            ),
            Ask::Statement => self.statement(act),
        }
    }

    /// Where an act begins when what was put before it in the same sentence is counted in: "About the van, tell me more."
    fn fronted(&self, act: &Act, before: &[Act], most: usize) -> usize {
        match before.last() {
            Some(last)
                if last.ask == Ask::Statement
                    && last.to == act.from
                    && act.from - last.from <= most
                    && self.tokens()[act.from].gap != Gap::Stop =>
            {
                last.from
            }
            _ => act.from,
        }
    }

    fn open(&self, act: &Act, before: &[Act]) -> Form {
        let start = self.fronted(act, before, 12);
        let (from, to) = (start, act.to);
        let presupposed = self.presupposed(act, start);
        // "Tell me about your passport" asks about an ordinary thing (t); what happened to it is another matter (rule 4).
        let ordinary = |at: &usize| self.tokens()[*at].is(ORDINARY);
        let neutral = !self.any(from, to, HAPPEN) && presupposed.iter().all(ordinary);
        if !presupposed.is_empty() && !neutral {
            return self.leading(presupposed, Target::Open, 0.7);
        }
        let mut known = self.known(from, to);
        let tokens = self.tokens();
        let bounded = self.any(from, to, SINCE)
            && (from..to)
                .position(|at| tokens[at].is(SINCE))
                .is_some_and(|at| self.any(from + at, to, TILL));
        // Even an ordinary word anchors where it says when: "what happened when she called".
        if known.is_empty() && self.fresh(from, to).is_empty() {
            let clause = (from..to).find(|at| {
                tokens[*at].is(SINCE) || tokens[*at].is(CLAUSE) && tokens[*at].is(WHEN_NOUN)
            });
            if let Some(clause) = clause {
                known = (clause + 1..to)
                    .filter(|at| {
                        !tokens[*at].is(CLOSED | HAPPEN) && self.mentioned.has(&tokens[*at])
                    })
                    .collect();
            }
        }
        if !known.is_empty() {
            let flag = (bounded && known.len() >= 2).then_some("time_segment");
            return form(
                Label::CuedInvitation,
                flag,
                "CUE mentioned",
                known,
                0.85,
                Target::Open,
            );
        }
        let fresh = self.fresh(from, to);
        if fresh.is_empty() {
            let anchor = before
                .iter()
                .rev()
                .find(|one| !self.known(one.from, one.to).is_empty());
            if let Some(anchor) = anchor
                && !self.has(Kind::Contrast, 0, to)
            {
                let said =
                    anchor.ask == Ask::Statement && self.has(Kind::Said, anchor.from, anchor.to);
                let known = self.known(anchor.from, anchor.to);
                let points = self.any(from, to, THERE);
                if said || points {
                    return form(
                        Label::CuedInvitation,
                        None,
                        "CUE said before",
                        known,
                        0.75,
                        Target::Open,
                    );
                }
            }
            return form(
                Label::Invitation,
                None,
                "INV open",
                vec![act.head],
                0.85,
                Target::Open,
            );
        }
        if self.mentioned.nothing() {
            return form(
                Label::Invitation,
                None,
                "INV open",
                vec![act.head],
                0.75,
                Target::Open,
            );
        }
        // Rule 4: what happened at, with, to something that was not mentioned.
        let happened = (from..to).find(|at| {
            tokens[*at].is(HAPPEN)
                && tokens
                    .get(at + 1)
                    .is_some_and(|next| *at + 1 < to && next.is(PREP))
        });
        let fronted = start < act.from && (from..to).any(|at| tokens[at].is(HAPPEN));
        if happened.is_some() || fronted {
            if fresh
                .iter()
                .all(|at| tokens[*at].is(PLACE | WHERE_NOUN | BROAD))
            {
                return form(
                    Label::Directive,
                    None,
                    "4 what happened at a neutral place",
                    fresh,
                    0.6,
                    Target::Other,
                );
            }
            if happened.is_some() {
                return self.leading(fresh, Target::Open, 0.5);
            }
        }
        let clause = self.any(act.head + 2, to, SUBJ) || self.any(from, to, BROAD);
        let narrow = fresh.len() <= 2 && !clause && !self.any(from, to, WH);
        if narrow {
            return form(
                Label::Directive,
                None,
                "t tell me about something narrow",
                fresh,
                0.45,
                Target::Other,
            );
        }
        form(
            Label::Invitation,
            None,
            "t tell me about something broad",
            fresh,
            0.6,
            Target::Open,
        )
    }

    /// A name that addresses somebody: "and then, Mia?"
    fn addressed(&self, at: usize) -> bool {
        let tokens = self.tokens();
        tokens[at].capital
            && tokens[at].gap != Gap::Blank
            && tokens.get(at + 1).is_none_or(|next| next.gap != Gap::Blank)
    }

    /// A pattern that takes something for granted, none of which the interviewee said.
    fn presumed(&self, act: &Act) -> Option<&Found<'_>> {
        self.found.iter().find(|one| {
            one.pattern.kind == Kind::Presumed
                && one.from >= act.from
                && one.to <= act.to
                && (one.from..one.to).all(|at| {
                    self.tokens()[at].is(CLOSED) || !self.mentioned.has(&self.tokens()[at])
                })
        })
    }

    fn leading(&self, tokens: Vec<usize>, target: Target, sure: f64) -> Form {
        let briefed = tokens
            .iter()
            .any(|at| self.mentioned.is_briefed(&self.tokens()[*at]));
        let flag = if briefed { "briefing_leak" } else { "presup" };
        let rule = if briefed {
            "32 from the briefing"
        } else {
            "SUG takes for granted"
        };
        let sure = if briefed { 0.85 } else { sure };
        form(Label::Suggestive, Some(flag), rule, tokens, sure, target)
    }

    fn target(&self, act: &Act) -> Target {
        let tokens = self.tokens();
        let near = act.head..(act.head + 4).min(act.to);
        let has = |class| near.clone().any(|at| tokens[at].is(class));
        let head = &tokens[act.head];
        if head.is(WHY) {
            Target::Reason
        } else if has(WHERE_NOUN) {
            Target::Place
        } else if has(WHEN_NOUN) && !has(MEASURE) {
            Target::Time
        } else if has(WHO_NOUN) {
            Target::Who
        } else if head.is(HOW)
            && tokens
                .get(act.head + 1)
                .is_some_and(|next| next.is(MEASURE))
        {
            Target::Amount
        } else if head.is(HOW) {
            Target::Manner
        } else {
            Target::Other
        }
    }

    fn wh(&self, act: &Act, before: &[Act]) -> Form {
        let target = self.target(act);
        let presupposed = self.presupposed(act, self.fronted(act, before, 5));
        if !presupposed.is_empty() {
            return self.leading(presupposed, target, 0.65);
        }
        if let Some(or) = self.alternative(act.head, act.to)
            && (act.head..or).any(|at| at > act.head + 2 && self.tokens()[at].gap >= Gap::Comma)
        {
            return form(
                Label::ForcedChoice,
                Some("rephrase"),
                "j candidate answers",
                vec![or],
                0.7,
                target,
            );
        }
        if self.tokens()[act.head].is(HOW)
            && let Some(at) = (act.head + 3..act.to)
                .rev()
                .find(|at| self.tokens()[*at].gap == Gap::Comma)
            && act.to - at <= 4
            && self.tokens()[at].is(PREP)
        {
            return form(
                Label::YesNo,
                Some("rephrase"),
                "j one candidate answer",
                vec![at],
                0.7,
                target,
            );
        }
        let why = self.tokens()[act.head].is(WHY);
        form(
            Label::Directive,
            if act.told {
                Some("faux_tellme")
            } else {
                why.then_some("why_neutral")
            },
            if act.told {
                "1 tell me is not enough"
            } else {
                "DIR question word"
            },
            vec![act.head],
            0.85,
            target,
        )
    }
}

fn form(
    label: Label,
    flag: Option<&'static str>,
    rule: &'static str,
    tokens: Vec<usize>,
    sure: f64,
    target: Target,
) -> Form {
    Form {
        label,
        flag,
        rule,
        tokens,
        sure,
        target,
    }
}
