//! What holds of every certification and all evidence.

use super::made::{any_fact, any_facts, any_requirements};
use super::*;
use proptest::prelude::*;

/// Every node of an answer.
fn nodes(standing: &Standing) -> Vec<&Node> {
    fn add<'a>(of: &'a [Node], all: &mut Vec<&'a Node>) {
        for one in of {
            all.push(one);
            add(&one.nodes, all);
        }
    }
    let mut all = Vec::new();
    add(&standing.nodes, &mut all);
    all
}

proptest! {
    #[test]
    fn the_order_of_evidence_does_not_matter(
        made in any_requirements(),
        (facts, shuffled) in any_facts().prop_flat_map(|facts| (Just(facts.clone()), Just(facts).prop_shuffle())),
    ) {
        let one = evaluate(&made, &evidence(facts.clone()), &moments());
        let other = evaluate(&made, &evidence(shuffled), &moments());
        prop_assert_eq!(&one, &other);
        // And a fact that is there twice counts once.
        let twice: Vec<Fact> = facts.iter().chain(&facts).cloned().collect();
        prop_assert_eq!(&one, &evaluate(&made, &evidence(twice), &moments()));
    }

    #[test]
    fn a_fact_more_takes_nothing_away(made in any_requirements(), facts in any_facts(), more in any_fact()) {
        let before = evaluate(&made, &evidence(facts.clone()), &moments());
        let mut facts = facts;
        facts.push(more);
        let after = evaluate(&made, &evidence(facts), &moments());
        for (before, after) in nodes(&before).into_iter().zip(nodes(&after)) {
            prop_assert_eq!(&before.id, &after.id);
            if let Some(met) = before.met_at() {
                let still = after.met_at();
                prop_assert!(still.is_some_and(|at| at <= met), "{} was met at {met:?}, now {still:?}", before.id);
            }
        }
        if let Some(met) = before.met_at {
            prop_assert!(after.met_at.is_some_and(|at| at <= met));
        }
    }

    #[test]
    fn time_alone_takes_nothing_away(made in any_requirements(), facts in any_facts(), days in 0_i64..400) {
        let before = evaluate(&made, &evidence(facts.clone()), &moments());
        let later = Moments { now: at(100 + days, 0), ..moments() };
        let after = evaluate(&made, &evidence(facts), &later);
        for (before, after) in nodes(&before).into_iter().zip(nodes(&after)) {
            if before.met_at().is_some() {
                prop_assert_eq!(before.met_at(), after.met_at());
            }
        }
    }

    #[test]
    fn progress_is_whole_exactly_when_everything_is_met(made in any_requirements(), facts in any_facts()) {
        let standing = evaluate(&made, &evidence(facts), &moments());
        prop_assert_eq!(standing.met_at.is_some(), standing.permille == 1000);
        prop_assert_eq!(standing.met_at.is_some(), standing.next.is_none());
        for node in nodes(&standing) {
            prop_assert_eq!(node.met_at().is_some(), node.permille == 1000, "{:?}", node);
            prop_assert!(node.permille <= 1000);
        }
        // A next step belongs to something that is missing and is no group.
        if let Some(next) = &standing.next {
            let node = standing.find(next.requirement.as_str()).unwrap();
            prop_assert!(node.met_at().is_none() && node.nodes.is_empty());
        }
    }

    #[test]
    fn facts_of_before_the_cycle_count_only_where_it_is_said(made in any_requirements(), facts in any_facts()) {
        // Without `ever`, and with the cycle opened after everything, nothing but waivers and waiting can be met.
        let mut strict = made;
        forget_ever(&mut strict.0);
        let late = Moments { opened_at: at(500, 0), now: at(500, 0), ..moments() };
        let standing = evaluate(&strict, &evidence(facts), &late);
        prop_assert_eq!(standing.met_at, None);
        prop_assert!(standing.facts().is_empty());
    }
}

fn forget_ever(of: &mut [Requirement]) {
    for one in of {
        one.ever = false;
        if let Kind::Any { of, .. } | Kind::All { of } = &mut one.kind {
            forget_ever(of);
        }
    }
}
