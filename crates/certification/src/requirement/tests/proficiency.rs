//! Practice-room proficiency: which two interviews are enough.

use super::*;
use base::Persona;

/// An interview of half an hour that ended at this moment and was confirmed an hour later.
fn interview(case: &str, persona: Persona, ended: Timestamp) -> Fact {
    Fact::Interview {
        run: format!("{case}-{}", ended.millis()),
        case: case.to_owned(),
        persona,
        sealed: true,
        passed: true,
        began: ended.plus_seconds(-1800),
        at: ended,
        confirmed: Some(Confirmed {
            by: String::from("ben"),
            at: ended.plus_seconds(3600),
        }),
    }
}

fn adult(case: &str, ended: Timestamp) -> Fact {
    interview(case, Persona::Adult, ended)
}

fn with_confirmation(fact: Fact, by: Option<(&str, Timestamp)>) -> Fact {
    match fact {
        Fact::Interview {
            run,
            case,
            persona,
            sealed,
            passed,
            began,
            at,
            ..
        } => Fact::Interview {
            run,
            case,
            persona,
            sealed,
            passed,
            began,
            at,
            confirmed: by.map(|(by, at)| Confirmed {
                by: by.to_owned(),
                at,
            }),
        },
        other => other,
    }
}

fn stand_in(people: &str, facts: Vec<Fact>, moments: &Moments) -> Standing {
    let text =
        format!("[[requirement]]\nid = \"p\"\nkind = \"proficiency\"\npeople = \"{people}\"\n");
    evaluate(&requirements(&text), &evidence(facts), moments)
}

fn adults(facts: Vec<Fact>) -> Standing {
    stand_in("adults", facts, &moments())
}

#[test]
fn two_cases_on_two_days_are_enough() {
    let first = adult("mina", at(20, 600));
    // Begins 24 hours after the end of the first, to the minute, and takes half an hour.
    let second = adult("joseph", at(21, 630));
    let standing = adults(vec![first.clone(), second.clone()]);
    // It counts from the second confirmation, an hour after the end.
    assert_eq!(standing.met_at, Some(at(21, 690)));
    assert_eq!(
        says(&standing, "p"),
        ["met-proficiency first=mina second=joseph person=ben at=2028-01-22"]
    );
    assert_eq!(standing.facts(), [&first, &second]);
}

#[test]
fn a_minute_too_early_is_too_early() {
    let facts = vec![adult("mina", at(20, 600)), adult("joseph", at(21, 629))];
    let standing = adults(facts.clone());
    assert_eq!(
        says(&standing, "p"),
        ["missing-proficiency-second case=mina at=2028-01-21"]
    );
    assert_eq!(
        next(&standing),
        "next-proficiency-second-now from=2028-01-22"
    );
    assert_eq!(standing.permille, 500);
    // A third one with the first case again fits the second one.
    let mut facts = facts;
    facts.push(adult("mina", at(23, 0)));
    assert_eq!(adults(facts).met_at, Some(at(23, 60)));
}

#[test]
fn the_same_case_twice_is_one_case() {
    let standing = adults(vec![adult("mina", at(20, 0)), adult("mina", at(30, 0))]);
    assert_eq!(standing.met_at, None);
}

#[test]
fn until_tomorrow_the_second_one_waits() {
    let soon = Moments {
        now: at(20, 700),
        ..moments()
    };
    let standing = stand_in("adults", vec![adult("mina", at(20, 600))], &soon);
    assert_eq!(next(&standing), "next-proficiency-second from=2028-01-22");
}

#[test]
fn on_a_day_of_twenty_five_hours_twenty_four_are_still_the_same_day() {
    // In Los Angeles summer time (UTC-7) ends on Sunday 5 November 2028 at 02:00, which is 09:00 UTC. The day lasts from
    // 07:00 UTC (00:00 at UTC-7) to 08:00 UTC of the 6th (00:00 at UTC-8). 5 November is day 309 of 2028, counted from 0:
    // 31+29+31+30+31+30+31+31+30+31 = 305 days before November, and 4 more.
    let zone = Zone::parse("America/Los_Angeles").unwrap();
    let moments = Moments {
        now: at(320, 0),
        zone,
        ..moments()
    };
    // Ended at 00:10 that day, the next began 24 hours later: 23:10 of the same day.
    let first = adult("mina", at(309, 7 * 60 + 10));
    let same_day = adult("joseph", at(310, 7 * 60 + 40));
    let standing = stand_in("adults", vec![first.clone(), same_day], &moments);
    assert_eq!(standing.met_at, None);
    let next_day = adult("joseph", at(310, 8 * 60 + 30));
    let standing = stand_in("adults", vec![first, next_day], &moments);
    assert_eq!(standing.met_at, Some(at(310, 9 * 60 + 30)));
}

#[test]
fn an_assessor_confirms_each() {
    let first = adult("mina", at(20, 0));
    let open = with_confirmation(adult("joseph", at(22, 0)), None);
    let standing = adults(vec![first.clone(), open.clone()]);
    assert_eq!(
        says(&standing, "p"),
        ["missing-proficiency-confirmation case=joseph at=2028-01-23"]
    );
    assert_eq!(standing.permille, 750);
    assert!(!standing.next.as_ref().unwrap().own);
    // One's own confirmation is none.
    let own = with_confirmation(open, Some(("amina", at(23, 0))));
    assert_eq!(adults(vec![first.clone(), own]).met_at, None);
    // The first may be confirmed last.
    let late = with_confirmation(first, Some(("carla", at(40, 0))));
    let standing = adults(vec![late, adult("joseph", at(22, 0))]);
    assert_eq!(
        says(&standing, "p"),
        ["met-proficiency first=mina second=joseph person=carla at=2028-02-10"]
    );
}

#[test]
fn for_children_one_of_the_two_is_young() {
    let grown = vec![adult("mina", at(20, 0)), adult("joseph", at(22, 0))];
    let standing = stand_in("children", grown.clone(), &moments());
    assert_eq!(says(&standing, "p"), ["missing-proficiency-child"]);
    assert_eq!(next(&standing), "next-proficiency-child");
    for persona in [Persona::Child, Persona::Adolescent] {
        let mut facts = grown.clone();
        facts.push(interview("lina", persona, at(24, 0)));
        let standing = stand_in("children", facts, &moments());
        assert_eq!(standing.met_at, Some(at(24, 60)));
    }
    let young = vec![
        interview("lina", Persona::Child, at(20, 0)),
        interview("omar", Persona::Adolescent, at(22, 0)),
    ];
    assert_eq!(says(&adults(young), "p"), ["missing-proficiency-adult"]);
}

#[test]
fn only_sealed_interviews_that_passed_count() {
    let change = |sealed, passed| match adult("joseph", at(22, 0)) {
        Fact::Interview {
            run,
            case,
            persona,
            began,
            at,
            confirmed,
            ..
        } => Fact::Interview {
            run,
            case,
            persona,
            sealed,
            passed,
            began,
            at,
            confirmed,
        },
        other => other,
    };
    let met = |second| adults(vec![adult("mina", at(20, 0)), second]).met_at;
    assert!(met(change(true, true)).is_some());
    assert_eq!(met(change(false, true)), None);
    assert_eq!(met(change(true, false)), None);
    let nothing = adults(Vec::new());
    assert_eq!(says(&nothing, "p"), ["missing-proficiency"]);
    assert_eq!(next(&nothing), "next-proficiency");
}
