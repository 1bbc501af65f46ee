//! Practice-room proficiency: two sealed interviews that passed, with two cases, on two days at least 24 hours apart,
//! each confirmed by an assessor. The rule is that of the practice room; no share of details disclosed is part of it.

use super::standing::Next;
use super::{Fact, Moments, People};
use crate::sentence::{Part, Sentence};
use base::{Message, Persona, Slug, Timestamp};

/// Seconds that lie at least between the end of one interview and the beginning of the other.
const APART: i64 = 24 * 60 * 60;

/// An interview that may be one of the two.
#[derive(Clone, Copy)]
struct Run<'a> {
    fact: &'a Fact,
    case: &'a str,
    persona: Persona,
    began: Timestamp,
    at: Timestamp,
    /// When an assessor who is not the holder confirmed it.
    confirmed: Option<(&'a str, Timestamp)>,
}

impl Run<'_> {
    /// Since when it counts.
    fn ready(&self) -> Option<Timestamp> {
        self.confirmed.map(|(_, at)| at.max(self.at))
    }

    /// Whether a later interview differs in case and day as it must.
    fn apart(&self, later: &Self, moments: &Moments) -> bool {
        self.case != later.case && later.began >= self.next_from(moments)
    }

    /// From when on the second one may begin. A day on which clocks go back has 25 hours: then 24 are not enough.
    fn next_from(&self, moments: &Moments) -> Timestamp {
        let day_over = moments.zone.end_of(moments.zone.day_of(self.at));
        self.at.plus_seconds(APART).max(day_over)
    }
}

pub(super) enum Found {
    Met {
        at: Timestamp,
        said: Sentence,
        by: Vec<Fact>,
    },
    Missing {
        said: Vec<Sentence>,
        next: Next,
        permille: u32,
    },
}

/// Decides from facts that count already: of this cycle, sorted by date.
pub(super) fn judge(
    id: &Slug,
    people: People,
    facts: &[&Fact],
    holder: &str,
    moments: &Moments,
) -> Found {
    let runs: Vec<Run> = facts.iter().filter_map(|fact| run(fact, holder)).collect();
    let pairs = pairs(&runs, moments);
    let fits = |(a, b): &&(Run, Run)| people.include(a.persona) || people.include(b.persona);
    let done = pairs
        .iter()
        .filter(fits)
        .filter_map(|(a, b)| Some((a.ready()?.max(b.ready()?), a, b)))
        .min_by_key(|(at, _, _)| *at);
    if let Some((at, a, b)) = done {
        return met(at, a, b);
    }
    // The pair that lacks the fewest confirmations; of these the earliest.
    let waiting = pairs
        .iter()
        .filter(fits)
        .min_by_key(|(a, b)| (unconfirmed(a) + unconfirmed(b), a.at.max(b.at)));
    match (waiting, runs.first()) {
        (Some((a, b)), _) => awaits(id, a, b),
        (None, Some(first)) if pairs.is_empty() => second(id, first, moments),
        (None, Some(_)) => wrong_people(id, people),
        (None, None) => Missing {
            said: Message::new("certification-missing-proficiency").into(),
            next: Message::new("certification-next-proficiency").into(),
            own: true,
            permille: 0,
        }
        .found(id),
    }
}

fn run<'a>(fact: &'a Fact, holder: &str) -> Option<Run<'a>> {
    match fact {
        Fact::Interview {
            case,
            persona,
            sealed: true,
            passed: true,
            began,
            at,
            confirmed,
            ..
        } => Some(Run {
            fact,
            case,
            persona: *persona,
            began: *began,
            at: *at,
            confirmed: confirmed
                .as_ref()
                .filter(|one| one.by != holder)
                .map(|one| (one.by.as_str(), one.at)),
        }),
        _ => None,
    }
}

/// Every two interviews that may stand together, the earlier one first.
fn pairs<'a>(runs: &[Run<'a>], moments: &Moments) -> Vec<(Run<'a>, Run<'a>)> {
    let mut pairs = Vec::new();
    for (place, later) in runs.iter().enumerate() {
        for earlier in &runs[..place] {
            if earlier.apart(later, moments) {
                pairs.push((*earlier, *later));
            }
        }
    }
    pairs
}

fn unconfirmed(run: &Run) -> u32 {
    u32::from(run.confirmed.is_none())
}

fn met(at: Timestamp, a: &Run, b: &Run) -> Found {
    // Who made it complete: the confirmation that came last.
    let last = if a.ready() > b.ready() { a } else { b };
    let by = last.confirmed.map_or("", |(by, _)| by);
    Found::Met {
        at,
        said: Sentence::of(Message::new("certification-met-proficiency"))
            .part("first", Part::Case(a.case.to_owned()))
            .part("second", Part::Case(b.case.to_owned()))
            .person("person", by)
            .moment("at", at),
        by: vec![a.fact.clone(), b.fact.clone()],
    }
}

/// What is missing, still without its requirement.
struct Missing {
    said: Sentence,
    next: Sentence,
    own: bool,
    permille: u32,
}

impl Missing {
    fn found(self, id: &Slug) -> Found {
        Found::Missing {
            said: vec![self.said],
            next: Next {
                requirement: id.clone(),
                own: self.own,
                said: self.next,
            },
            permille: self.permille,
        }
    }
}

/// Two interviews are there, and not all confirmed. The way has four steps: two interviews, two confirmations.
fn awaits(id: &Slug, a: &Run, b: &Run) -> Found {
    let open = unconfirmed(a) + unconfirmed(b);
    let said = [a, b]
        .into_iter()
        .filter(|run| run.confirmed.is_none())
        .map(|run| {
            Sentence::of(Message::new(
                "certification-missing-proficiency-confirmation",
            ))
            .part("case", Part::Case(run.case.to_owned()))
            .moment("at", run.at)
        })
        .collect();
    Found::Missing {
        said,
        next: Next {
            requirement: id.clone(),
            own: false,
            said: Message::new("certification-next-proficiency-confirmation").into(),
        },
        permille: 250 * (4 - open),
    }
}

/// One is there; the other must be with another case and may not be too early.
fn second(id: &Slug, first: &Run, moments: &Moments) -> Found {
    let from = first.next_from(moments);
    let next = if moments.now < from {
        Message::new("certification-next-proficiency-second")
    } else {
        Message::new("certification-next-proficiency-second-now")
    };
    Missing {
        said: Sentence::of(Message::new("certification-missing-proficiency-second"))
            .part("case", Part::Case(first.case.to_owned()))
            .moment("at", first.at),
        next: Sentence::of(next).moment("from", from),
        own: true,
        permille: 250 * (2 - unconfirmed(first)),
    }
    .found(id)
}

/// Two are there, but nobody of the age that is certified was interviewed.
fn wrong_people(id: &Slug, people: People) -> Found {
    let (said, next) = match people {
        People::Adults => (
            Message::new("certification-missing-proficiency-adult"),
            Message::new("certification-next-proficiency-adult"),
        ),
        People::Children => (
            Message::new("certification-missing-proficiency-child"),
            Message::new("certification-next-proficiency-child"),
        ),
    };
    Missing {
        said: said.into(),
        next: next.into(),
        own: true,
        permille: 250,
    }
    .found(id)
}
