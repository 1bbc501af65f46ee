//! Where somebody stands, decided from evidence.

use super::judge::{judge, missing_one, share};
use super::proficiency::Found;
use super::standing::{Moments, Next, Node, Standing, State};
use super::{After, Evidence, Fact, Kind, Requirement, Requirements, Waiver, read_aloud};
use crate::sentence::Sentence;
use base::{Message, Slug, Timestamp};
use std::collections::BTreeMap;

/// Where the holder of this evidence stands, with the reasons.
///
/// The order of facts does not matter, and a fact that is added never takes away what was met. Evidence counts from the
/// moment the cycle opened, where a requirement does not say `ever`. A waiver counts when a second person agreed in this
/// cycle ([`Waiver::agreed`]). Of no requirements at all, nothing is met. What was shown before the cycle opened ends it in the
/// moment it opened, never earlier: the award of a cycle is no older than the cycle.
pub fn evaluate(requirements: &Requirements, evidence: &Evidence, moments: &Moments) -> Standing {
    let mut facts = evidence.facts.clone();
    facts.sort_by(|a, b| (a.at(), a).cmp(&(b.at(), b)));
    facts.dedup();
    let numbers = read_aloud(requirements)
        .into_iter()
        .map(|line| (line.id, line.number))
        .collect();
    let mut walk = Walk {
        evidence,
        facts: &facts,
        moments,
        numbers,
        met: BTreeMap::new(),
    };
    let nodes = walk.nodes(&requirements.0);
    let met_at = all_met(&nodes).map(|at| at.max(moments.opened_at));
    Standing {
        met_at,
        permille: if met_at.is_some() { 1000 } else { mean(&nodes) },
        next: next_of(nodes.iter()),
        nodes,
    }
}

struct Walk<'a> {
    evidence: &'a Evidence,
    facts: &'a [Fact],
    moments: &'a Moments,
    /// Numbers as the requirements are read aloud.
    numbers: BTreeMap<Slug, String>,
    /// When requirements further up were met.
    met: BTreeMap<Slug, Timestamp>,
}

impl Walk<'_> {
    fn nodes(&mut self, of: &[Requirement]) -> Vec<Node> {
        of.iter().map(|one| self.node(one)).collect()
    }

    fn node(&mut self, requirement: &Requirement) -> Node {
        let nodes = self.nodes(requirement.kind.inside());
        let found = judge(requirement, self.evidence, self.facts, self.moments)
            .unwrap_or_else(|| self.put_together(requirement, &nodes));
        let found = self.or_waived(&requirement.id, found);
        let id = requirement.id.clone();
        let (state, permille) = match found {
            (Found::Met { at, said, by }, waived) => {
                self.met.insert(id.clone(), at);
                let state = State::Met {
                    at,
                    waived,
                    said,
                    by,
                };
                (state, 1000)
            }
            (
                Found::Missing {
                    said,
                    next,
                    permille,
                },
                _,
            ) => (State::Missing { said, next }, permille),
        };
        Node {
            id,
            state,
            permille,
            nodes,
        }
    }

    /// The waiver instead, where one was agreed on earlier than the requirement was met.
    fn or_waived(&self, id: &Slug, found: Found) -> (Found, bool) {
        let earliest = self
            .facts
            .iter()
            .filter_map(|fact| match fact {
                Fact::Waived(waiver) if waiver.requirement == id.as_str() => {
                    let agreed = waiver.agreed(&self.evidence.holder)?;
                    (agreed.at >= self.moments.opened_at).then_some((agreed, waiver, fact))
                }
                _ => None,
            })
            .min_by_key(|(agreed, ..)| agreed.at);
        match (earliest, &found) {
            (Some((agreed, ..)), Found::Met { at, .. }) if *at <= agreed.at => (found, false),
            (Some((agreed, waiver, fact)), _) => (
                Found::Met {
                    at: agreed.at,
                    said: waived(waiver, &agreed.by, agreed.at),
                    by: vec![fact.clone()],
                },
                true,
            ),
            (None, _) => (found, false),
        }
    }

    /// A waiting time or a group.
    fn put_together(&self, requirement: &Requirement, nodes: &[Node]) -> Found {
        let id = &requirement.id;
        match &requirement.kind {
            Kind::Waiting { days, after } => self.wait(id, *days, after),
            Kind::Any { at_least, .. } => any(id, *at_least, nodes),
            _ => all(id, nodes),
        }
    }

    fn wait(&self, id: &Slug, days: u32, after: &After) -> Found {
        let from = match after {
            After::Opening => Some(self.moments.opened_at),
            After::Requirement(other) => self.met.get(other).copied(),
        };
        let Some(from) = from else {
            let number = match after {
                After::Requirement(other) => self.numbers.get(other).cloned().unwrap_or_default(),
                After::Opening => String::new(),
            };
            let message = Message::new("certification-missing-waiting-after")
                .with("days", days)
                .with("number", number.clone());
            let next = Message::new("certification-next-waiting-after").with("number", number);
            return others(id, message.into(), next.into(), 0);
        };
        let seconds = i64::from(days) * 24 * 60 * 60;
        let until = from.plus_seconds(seconds);
        if self.moments.now >= until {
            let message = Message::new("certification-met-waiting").with("days", days);
            return Found::Met {
                at: until,
                said: Sentence::of(message).moment("at", until),
                by: Vec::new(),
            };
        }
        let passed = self.moments.now.seconds_since(from).max(0);
        let message = Message::new("certification-missing-waiting").with("days", days);
        others(
            id,
            Sentence::of(message).moment("until", until),
            Sentence::of(Message::new("certification-next-waiting")).moment("until", until),
            share(
                u64::try_from(passed).unwrap_or(0),
                u64::try_from(seconds).unwrap_or(0),
            ),
        )
    }
}

fn waived(waiver: &Waiver, by: &str, at: Timestamp) -> Sentence {
    Sentence::of(Message::new("certification-met-waiver"))
        .person("proposed", &waiver.proposed_by)
        .person("confirmed", by)
        .moment("at", at)
}

/// Something that is missing and that is not for the person to do.
fn others(id: &Slug, said: Sentence, next: Sentence, permille: u32) -> Found {
    Found::Missing {
        said: vec![said],
        next: Next {
            requirement: id.clone(),
            own: false,
            said: next,
        },
        permille,
    }
}

/// When the last of these was met; `None` where one is missing or there are none.
fn all_met(nodes: &[Node]) -> Option<Timestamp> {
    let met: Option<Vec<Timestamp>> = nodes.iter().map(Node::met_at).collect();
    met?.into_iter().max()
}

fn all(id: &Slug, nodes: &[Node]) -> Found {
    if let Some(at) = all_met(nodes) {
        return Found::Met {
            at,
            said: Sentence::of(Message::new("certification-met-all")).moment("at", at),
            by: Vec::new(),
        };
    }
    let missing = nodes.iter().filter(|node| node.met_at().is_none()).count();
    let said = Message::new("certification-missing-all").with("count", missing);
    group(id, said, next_of(nodes.iter()), mean(nodes))
}

fn any(id: &Slug, at_least: u32, nodes: &[Node]) -> Found {
    let needed = usize::try_from(at_least).unwrap_or(usize::MAX);
    let mut met: Vec<Timestamp> = nodes.iter().filter_map(Node::met_at).collect();
    met.sort_unstable();
    if let Some(at) = needed.checked_sub(1).and_then(|last| met.get(last)) {
        let said = Message::new("certification-met-any").with("count", at_least);
        return Found::Met {
            at: *at,
            said: Sentence::of(said).moment("at", *at),
            by: Vec::new(),
        };
    }
    let said = Message::new("certification-missing-any").with("count", needed - met.len());
    // The ways on which one is furthest.
    let mut ways: Vec<&Node> = nodes.iter().collect();
    ways.sort_by_key(|node| std::cmp::Reverse(node.permille));
    let done: u64 = ways
        .iter()
        .take(needed)
        .map(|node| u64::from(node.permille))
        .sum();
    let next = next_of(ways.into_iter());
    group(id, said, next, share(done, u64::from(at_least) * 1000))
}

fn group(id: &Slug, said: Message, next: Option<Next>, permille: u32) -> Found {
    match next {
        Some(next) => Found::Missing {
            said: vec![said.into()],
            next,
            permille,
        },
        // A group with nothing in it: the form refuses it.
        None => missing_one(id, vec![said.clone().into()], said.into(), permille),
    }
}

/// The first step that one can do oneself; where there is none, the first there is.
fn next_of<'a>(nodes: impl Iterator<Item = &'a Node>) -> Option<Next> {
    let steps: Vec<&Next> = nodes
        .filter_map(|node| match &node.state {
            State::Missing { next, .. } => Some(next),
            State::Met { .. } => None,
        })
        .collect();
    let own = steps.iter().find(|next| next.own);
    own.or(steps.first()).map(|next| (*next).clone())
}

/// Every one weighs the same.
fn mean(nodes: &[Node]) -> u32 {
    let done = nodes.iter().map(|node| u64::from(node.permille)).sum();
    share(
        done,
        u64::try_from(nodes.len())
            .unwrap_or(u64::MAX)
            .saturating_mul(1000),
    )
}
