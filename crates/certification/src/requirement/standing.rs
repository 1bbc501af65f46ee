//! Where somebody stands: the answer of [`evaluate`](super::evaluate), with its reasons.

use super::Fact;
use crate::cycle::Zone;
use crate::sentence::Sentence;
use base::{Slug, Timestamp};

/// The moments that evidence is held against.
#[derive(Debug, Clone)]
pub struct Moments {
    /// When the cycle opened: what happened before does not count, but where a requirement says `ever`.
    pub opened_at: Timestamp,
    /// Waiting times end by it. A fact that is dated later (the clock was set back) counts all the same: what is
    /// recorded happened.
    pub now: Timestamp,
    /// Where the programme's days begin.
    pub zone: Zone,
}

/// The whole answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// When the last requirement was met, and not before the cycle opened; `None` while something is missing.
    pub met_at: Option<Timestamp>,
    /// Progress in thousandths; 1000 exactly when everything is met.
    pub permille: u32,
    pub nodes: Vec<Node>,
    /// What to do first; `None` when everything is met.
    pub next: Option<Next>,
}

/// The answer for one requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub id: Slug,
    pub state: State,
    /// Progress in thousandths; 1000 exactly when it is met.
    pub permille: u32,
    /// What is in a group.
    pub nodes: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    Met {
        at: Timestamp,
        /// Let pass by two people, not shown.
        waived: bool,
        /// "Met on 3 May by …"
        said: Sentence,
        /// The facts it rests on, by date; empty for a group and a waiting time.
        by: Vec<Fact>,
    },
    Missing {
        /// "Missing: …", each line one thing.
        said: Vec<Sentence>,
        /// What to do next; one's own steps and those of others told apart in words.
        next: Next,
    },
}

/// A next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// The requirement it belongs to, never a group.
    pub requirement: Slug,
    /// Whether the person can do it; otherwise there is somebody or some day to wait for.
    pub own: bool,
    pub said: Sentence,
}

impl Node {
    pub fn met_at(&self) -> Option<Timestamp> {
        match &self.state {
            State::Met { at, .. } => Some(*at),
            State::Missing { .. } => None,
        }
    }

    /// The node with this id, here or inside.
    pub fn find(&self, id: &str) -> Option<&Self> {
        if self.id.as_str() == id {
            return Some(self);
        }
        self.nodes.iter().find_map(|node| node.find(id))
    }
}

impl Standing {
    /// The node of a requirement.
    pub fn find(&self, id: &str) -> Option<&Node> {
        self.nodes.iter().find_map(|node| node.find(id))
    }

    /// The facts that everything rests on, by date, each once: what a certificate says was shown.
    pub fn facts(&self) -> Vec<&Fact> {
        fn add<'a>(nodes: &'a [Node], all: &mut Vec<&'a Fact>) {
            for node in nodes {
                if let State::Met { by, .. } = &node.state {
                    all.extend(by);
                }
                add(&node.nodes, all);
            }
        }
        let mut all = Vec::new();
        add(&self.nodes, &mut all);
        all.sort_by_key(|fact| (fact.at(), *fact));
        all.dedup();
        all
    }
}
