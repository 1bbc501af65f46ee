//! What becomes of a cycle: evidence proposes an award, a person confirms it where the certification says so, and it is
//! issued once.

use crate::cycle::Path;
use crate::requirement::{Confirmed, Standing};
use crate::sentence::Sentence;
use base::{Message, Timestamp};
use serde::{Deserialize, Serialize};

/// Who decides on an award.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confirmation {
    /// The evidence alone: when everything is met, it can be issued.
    Evidence,
    /// A person of the programme as well, who is not the holder.
    Person,
}

impl Confirmation {
    /// Who decides on the award of one holder. Where the holder had a hand in what it takes, or in the programme, evidence alone is not
    /// enough: nobody certifies themselves.
    #[must_use]
    pub const fn of_holder(self, had_a_hand: bool) -> Self {
        if had_a_hand { Self::Person } else { self }
    }
}

/// Why a cycle is not awarded, whatever is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// A renewal of what was revoked.
    Revoked,
    /// The holder takes no part in the programme now.
    Left,
    /// The holder's account is deactivated.
    Deactivated,
}

impl Stop {
    const fn said(self) -> &'static str {
        match self {
            Self::Revoked => "certification-award-revoked",
            Self::Left => "certification-award-left",
            Self::Deactivated => "certification-award-deactivated",
        }
    }
}

/// What is recorded of a holder, beside the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circumstances {
    /// The latest award was revoked.
    pub revoked: bool,
    /// They are in a cohort of the programme now.
    pub takes_part: bool,
    pub deactivated: bool,
}

/// Whether a cycle of this path can be awarded in these circumstances. A renewal needs no cohort: whoever was certified goes on to
/// be when the programme has ended for them.
pub const fn stop(path: Path, circumstances: Circumstances) -> Option<Stop> {
    let renews = matches!(path, Path::Renewal);
    if circumstances.deactivated {
        Some(Stop::Deactivated)
    } else if renews && circumstances.revoked {
        Some(Stop::Revoked)
    } else if !renews && !circumstances.takes_part {
        Some(Stop::Left)
    } else {
        None
    }
}

/// What is recorded of the award of one cycle.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recorded {
    /// Every confirmation, in any order.
    pub confirmations: Vec<Confirmed>,
    pub issued_at: Option<Timestamp>,
    /// Nothing is awarded for now.
    pub stop: Option<Stop>,
}

/// Where the award stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Award {
    /// Something is missing, or nothing is awarded for now.
    NothingYet,
    /// Everything is met; a person must confirm it.
    Proposed { met_at: Timestamp },
    /// It can be issued now. `by` is the person who confirmed it; nobody, where the evidence is enough.
    Confirmed {
        met_at: Timestamp,
        by: Option<Confirmed>,
    },
    /// It was issued. Nothing that happens later takes this back; a revocation is another fact.
    Issued { at: Timestamp },
}

/// The award with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub award: Award,
    /// First what it is, then which confirmations do not count, and why.
    pub said: Vec<Sentence>,
}

/// Decides from where somebody stands and from what people confirmed.
///
/// A confirmation counts when it is not the holder's own, and was given when everything was met: what nobody could see
/// yet, nobody confirmed. (Whoever records one dates it not before `met_at`, also where the clock was set back.)
pub fn decide(
    standing: &Standing,
    holder: &str,
    rule: Confirmation,
    recorded: &Recorded,
) -> Decision {
    if let Some(at) = recorded.issued_at {
        let said = Sentence::of(Message::new("certification-award-issued")).moment("at", at);
        return Decision {
            award: Award::Issued { at },
            said: vec![said],
        };
    }
    if let Some(stop) = recorded.stop {
        return Decision {
            award: Award::NothingYet,
            said: vec![Message::new(stop.said()).into()],
        };
    }
    let Some(met_at) = standing.met_at else {
        return Decision {
            award: Award::NothingYet,
            said: vec![Message::new("certification-award-nothing").into()],
        };
    };
    match rule {
        Confirmation::Evidence => Decision {
            award: Award::Confirmed { met_at, by: None },
            said: vec![
                Sentence::of(Message::new("certification-award-by-evidence")).moment("at", met_at),
            ],
        },
        Confirmation::Person => by_person(holder, met_at, &recorded.confirmations),
    }
}

fn by_person(holder: &str, met_at: Timestamp, confirmations: &[Confirmed]) -> Decision {
    let first = confirmations
        .iter()
        .filter(|one| one.by != holder && one.at >= met_at)
        .min_by_key(|one| (one.at, &one.by));
    if let Some(one) = first {
        let said = Sentence::of(Message::new("certification-award-confirmed"))
            .person("person", &one.by)
            .moment("at", one.at);
        return Decision {
            award: Award::Confirmed {
                met_at,
                by: Some(one.clone()),
            },
            said: vec![said],
        };
    }
    let mut said =
        vec![Sentence::of(Message::new("certification-award-proposed")).moment("at", met_at)];
    let mut others: Vec<&Confirmed> = confirmations.iter().collect();
    others.sort();
    for one in others {
        let why = if one.by == holder {
            Message::new("certification-award-own")
        } else {
            Message::new("certification-award-too-early")
        };
        said.push(
            Sentence::of(why)
                .person("person", &one.by)
                .moment("at", one.at),
        );
    }
    Decision {
        award: Award::Proposed { met_at },
        said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_millis(0).plus_seconds(second)
    }

    fn standing(met_at: Option<Timestamp>) -> Standing {
        Standing {
            met_at,
            permille: if met_at.is_some() { 1000 } else { 400 },
            nodes: Vec::new(),
            next: None,
        }
    }

    fn confirmed(by: &str, second: i64) -> Confirmed {
        Confirmed {
            by: by.to_owned(),
            at: at(second),
        }
    }

    /// Everything was met at second 100, of Amina.
    fn by_person(confirmations: Vec<Confirmed>) -> (Award, Vec<String>) {
        let recorded = Recorded {
            confirmations,
            ..Recorded::default()
        };
        let decision = decide(
            &standing(Some(at(100))),
            "amina",
            Confirmation::Person,
            &recorded,
        );
        let ids = decision
            .said
            .iter()
            .map(|one| one.message.id.clone())
            .collect();
        (decision.award, ids)
    }

    #[test]
    fn while_something_is_missing_nothing_is_awarded() {
        let recorded = Recorded {
            confirmations: vec![confirmed("ben", 200)],
            ..Recorded::default()
        };
        for rule in [Confirmation::Evidence, Confirmation::Person] {
            let decision = decide(&standing(None), "amina", rule, &recorded);
            assert_eq!(decision.award, Award::NothingYet);
        }
    }

    #[test]
    fn evidence_alone_is_enough_where_the_programme_says_so() {
        let decision = decide(
            &standing(Some(at(100))),
            "amina",
            Confirmation::Evidence,
            &Recorded::default(),
        );
        let expected = Award::Confirmed {
            met_at: at(100),
            by: None,
        };
        assert_eq!(decision.award, expected);
    }

    #[test]
    fn a_person_who_is_not_the_holder_confirms_what_was_met() {
        let proposed = Award::Proposed { met_at: at(100) };
        assert_eq!(
            by_person(Vec::new()),
            (
                proposed.clone(),
                vec![String::from("certification-award-proposed")]
            )
        );
        assert_eq!(
            by_person(vec![confirmed("amina", 200)]),
            (
                proposed.clone(),
                vec![
                    String::from("certification-award-proposed"),
                    String::from("certification-award-own")
                ]
            )
        );
        assert_eq!(
            by_person(vec![confirmed("ben", 99)]),
            (
                proposed,
                vec![
                    String::from("certification-award-proposed"),
                    String::from("certification-award-too-early")
                ]
            )
        );
        // Of several the first that counts, in whatever order they come.
        let all = vec![
            confirmed("carla", 300),
            confirmed("amina", 150),
            confirmed("ben", 100),
        ];
        let (award, _) = by_person(all);
        assert_eq!(
            award,
            Award::Confirmed {
                met_at: at(100),
                by: Some(confirmed("ben", 100))
            }
        );
    }

    #[test]
    fn what_was_issued_stays_issued() {
        let recorded = Recorded {
            issued_at: Some(at(500)),
            // What came afterwards takes nothing back.
            stop: Some(Stop::Left),
            ..Recorded::default()
        };
        for met_at in [None, Some(at(100))] {
            let decision = decide(&standing(met_at), "amina", Confirmation::Person, &recorded);
            assert_eq!(decision.award, Award::Issued { at: at(500) });
        }
    }

    #[test]
    fn who_had_a_hand_in_it_needs_another_person() {
        for rule in [Confirmation::Evidence, Confirmation::Person] {
            assert_eq!(rule.of_holder(true), Confirmation::Person);
            assert_eq!(rule.of_holder(false), rule);
        }
    }

    #[test]
    fn nothing_is_awarded_to_who_left_or_lost_it() {
        let here = Circumstances {
            revoked: false,
            takes_part: true,
            deactivated: false,
        };
        let gone = Circumstances {
            takes_part: false,
            ..here
        };
        let revoked = Circumstances {
            revoked: true,
            ..here
        };
        let deactivated = Circumstances {
            deactivated: true,
            ..here
        };
        for path in [Path::First, Path::AfterLapse] {
            assert_eq!(stop(path, here), None);
            assert_eq!(stop(path, gone), Some(Stop::Left));
            // The full path is the way back after a revocation.
            assert_eq!(stop(path, revoked), None);
            assert_eq!(stop(path, deactivated), Some(Stop::Deactivated));
        }
        assert_eq!(stop(Path::Renewal, here), None);
        assert_eq!(stop(Path::Renewal, gone), None);
        assert_eq!(stop(Path::Renewal, revoked), Some(Stop::Revoked));
        assert_eq!(stop(Path::Renewal, deactivated), Some(Stop::Deactivated));
    }

    #[test]
    fn a_stop_holds_whatever_is_met_and_confirmed() {
        let recorded = Recorded {
            confirmations: vec![confirmed("ben", 200)],
            issued_at: None,
            stop: Some(Stop::Revoked),
        };
        for rule in [Confirmation::Evidence, Confirmation::Person] {
            let decision = decide(&standing(Some(at(100))), "amina", rule, &recorded);
            assert_eq!(decision.award, Award::NothingYet);
            assert_eq!(decision.said[0].message.id, "certification-award-revoked");
        }
    }
}
