//! What holds of all terms and dates.

use super::*;
use proptest::prelude::*;

fn any_rule() -> impl Strategy<Value = ExpiryRule> {
    prop_oneof![
        Just(ExpiryRule::FromCompletion),
        Just(ExpiryRule::FromPreviousExpiry),
        (1_u32..=12, 1_u32..=31).prop_map(|(month, day)| ExpiryRule::FixedDate { month, day }),
    ]
}

/// Terms with nothing wrong with them.
fn any_terms() -> impl Strategy<Value = Terms> {
    let zones = ["Pacific/Kiritimati", "America/Los_Angeles", "Africa/Tunis"];
    (
        any_rule(),
        2_u32..=48,
        any::<u32>(),
        0_u32..=365,
        proptest::sample::select(zones.to_vec()),
    )
        .prop_map(|(expiry, validity, window, grace, name)| Terms {
            validity,
            renewal_window: 1 + window % (validity - 1),
            expiry,
            grace: grace.min(validity * 28 - 1),
            zone: zone(name),
        })
        .prop_filter("a date that exists", |terms| terms.problems().is_empty())
}

/// Any moment from 2020 to 2080, and often one of the last days of February.
fn any_moment() -> impl Strategy<Value = Timestamp> {
    let seconds = 1_577_836_800_i64..3_471_292_800;
    prop_oneof![
        seconds.clone(),
        // Around 29 February 2028 (day 21,243): two days each way, and every fourth year.
        (-172_800_i64..172_800, 0_i64..12)
            .prop_map(|(off, fours)| (21_243 + fours * 1461) * 86_400 + off),
    ]
    .prop_map(|seconds| Timestamp::from_millis(0).plus_seconds(seconds))
}

fn begun(terms: &Terms, at: Timestamp) -> Awarded {
    Awarded {
        number: 1,
        path: Path::First,
        period: award(terms, Path::First, &[], at).unwrap(),
        terms: terms.clone(),
    }
}

fn rank(status: Status) -> u8 {
    match status {
        Status::Open => 0,
        Status::Valid { .. } => 1,
        Status::RenewalOpen { .. } => 2,
        Status::Expired { .. } => 3,
        Status::Lapsed { .. } => 4,
    }
}

proptest! {
    #[test]
    fn days_are_in_order_and_end_where_they_end(
        terms in any_terms(), at in any_moment(), offsets in proptest::collection::vec(0_i64..200, 0..6)
    ) {
        let mut history = vec![begun(&terms, at)];
        for (number, days) in (2..).zip(offsets) {
            renew(&terms, &mut history, number, days);
        }
        for (place, one) in history.iter().enumerate() {
            let period = one.period;
            prop_assert!(period.valid_from <= period.window_opens_on);
            prop_assert!(period.window_opens_on <= period.expires_on);
            let last = Timestamp::from_millis(period.valid_until.millis() - 1);
            prop_assert_eq!(terms.zone.day_of(last), period.expires_on);
            prop_assert!(terms.zone.day_of(period.valid_until) > period.expires_on);
            if place > 0 {
                prop_assert!(period.expires_on > history[place - 1].period.expires_on);
            }
        }
    }

    #[test]
    fn on_time_renewals_lose_and_gain_no_day(
        made in any_terms(), at in any_moment(), offsets in proptest::collection::vec(0_i64..200, 1..8)
    ) {
        let terms = Terms { expiry: ExpiryRule::FromPreviousExpiry, ..made };
        let mut history = vec![begun(&terms, at)];
        let start = history[0].period.valid_from;
        for (number, days) in (2..).zip(offsets) {
            renew(&terms, &mut history, number, days);
        }
        for one in &history {
            // So many months after the beginning, counted on fingers; the day it began, or the last there is.
            let months = i64::from(start.year()) * 12 + i64::from(start.month()) - 1
                + i64::from(one.number) * i64::from(terms.validity);
            let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let longest = match month {
                2 => 28 + i8::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            let expires = one.period.expires_on;
            prop_assert_eq!((i64::from(expires.year()), i64::from(expires.month())), (year, month));
            prop_assert_eq!(expires.day(), start.day().min(longest));
        }
    }

    #[test]
    fn a_late_renewal_is_still_good_and_after_that_none_is_given(
        terms in any_terms(), at in any_moment(), days in 1_u32..=400
    ) {
        let history = vec![begun(&terms, at)];
        let expires = history[0].period.expires_on;
        let day = expires.saturating_add(jiff::Span::new().days(days));
        let late = Timestamp::from_millis(terms.zone.end_of(day).millis() - 1);
        match award(&terms, Path::Renewal, &history, late) {
            Ok(period) => {
                prop_assert!(days <= terms.grace);
                prop_assert!(period.expires_on >= day);
                prop_assert!(period.window_opens_on >= period.valid_from);
            }
            Err(refused) => {
                prop_assert!(days > terms.grace, "{refused:?}");
            }
        }
    }

    #[test]
    fn time_goes_one_way_and_a_clock_set_back_reopens_nothing(
        terms in any_terms(), at in any_moment(), a in any_moment(), b in any_moment()
    ) {
        let history = vec![begun(&terms, at)];
        let (earlier, later) = (a.min(b), a.max(b));
        let (before, after) = (status(&history, earlier), status(&history, later));
        prop_assert!(rank(before) <= rank(after));
        prop_assert_ne!(before, Status::Open);
        // Whatever the clock says: not the first path again, no number twice, and a full path that was opened stays, but
        // where the renewal path is open.
        for now in [earlier, later] {
            if let NextCycle::Begin(cycle) = next_cycle(&history, None, now) {
                prop_assert!(cycle.path != Path::First && cycle.number == 2);
            }
            let open = Cycle { number: 2, path: Path::AfterLapse };
            let expected = match status(&history, now) {
                Status::RenewalOpen { .. } | Status::Expired { .. } => {
                    NextCycle::Begin(Cycle { number: 3, path: Path::Renewal })
                }
                _ => NextCycle::Stay(open),
            };
            prop_assert_eq!(next_cycle(&history, Some(open), now), expected);
        }
        // The moment the last day ends is the moment it is no longer good.
        let until = history[0].period.valid_until;
        prop_assert!(rank(status(&history, Timestamp::from_millis(until.millis() - 1))) <= 2);
        prop_assert!(rank(status(&history, until)) >= 3);
    }

    #[test]
    fn no_date_is_too_strange(at in any::<i64>(), terms in any_terms()) {
        let at = Timestamp::from_millis(at);
        let period = award(&terms, Path::First, &[], at).unwrap();
        prop_assert!(period.expires_on >= period.valid_from);
    }
}
