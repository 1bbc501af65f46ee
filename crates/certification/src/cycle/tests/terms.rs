//! Terms that can be used, and what they mean in dates.

use super::*;
use base::Arg;
use jiff::civil::date;

#[test]
fn terms_that_cannot_be_used_are_refused_in_words() {
    let ids = |change: fn(&mut Terms)| {
        let mut terms = terms(ExpiryRule::FromCompletion);
        change(&mut terms);
        terms
            .problems()
            .into_iter()
            .map(|message| message.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(|_| ()), [""; 0]);
    for (validity, fits) in [(0, false), (1, false), (120, true), (121, false)] {
        let mut terms = terms(ExpiryRule::FromCompletion);
        (terms.validity, terms.renewal_window, terms.grace) = (validity, 1, 0);
        assert_eq!(terms.problems().is_empty(), fits, "{validity}");
    }
    assert_eq!(
        ids(|terms| terms.validity = 121),
        ["certification-terms-validity"]
    );
    for window in [0, 24, 25] {
        let mut terms = terms(ExpiryRule::FromCompletion);
        terms.renewal_window = window;
        assert_eq!(terms.problems()[0].id, "certification-terms-window");
    }
    assert_eq!(
        ids(|terms| terms.grace = 366),
        ["certification-terms-grace"]
    );
    // No month is shorter than 28 days: the grace must be shorter than twice 28 days.
    assert_eq!(
        ids(|terms| {
            terms.validity = 2;
            terms.renewal_window = 1;
            terms.grace = 56;
        }),
        ["certification-terms-grace"]
    );
    for (month, day) in [(2, 30), (4, 31), (13, 1), (0, 1), (12, 0), (1, 32)] {
        let problems = terms(ExpiryRule::FixedDate { month, day }).problems();
        assert_eq!(
            problems[0].id, "certification-terms-date",
            "{day}. {month}."
        );
    }
    assert_eq!(
        terms(ExpiryRule::FixedDate { month: 2, day: 29 }).problems(),
        []
    );
    assert!(Zone::parse("Atlantis/Capital").is_none());
    assert!(Zone::parse("").is_none());
    assert_eq!(zone("Africa/Tunis").name(), "Africa/Tunis");
}

#[test]
fn terms_are_kept_as_they_are_and_strange_ones_are_not_read() {
    let terms = terms(DECEMBER);
    let kept = serde_json::to_string(&terms).unwrap();
    assert_eq!(
        kept,
        r#"{"validity":24,"renewal_window":3,"expiry":{"fixed_date":{"month":12,"day":31}},"grace":30,"zone":"Africa/Tunis"}"#
    );
    assert_eq!(serde_json::from_str::<Terms>(&kept).unwrap(), terms);
    let strange = kept.replace("Africa/Tunis", "Atlantis/Capital");
    assert!(serde_json::from_str::<Terms>(&strange).is_err());
    for path in Path::ALL {
        assert_eq!(Path::from_word(path.as_str()), Some(path));
        assert_eq!(
            serde_json::to_string(&path).unwrap(),
            format!("\"{}\"", path.as_str())
        );
    }
}

#[test]
fn the_example_shows_the_dates_before_they_are_saved() {
    let lines = |terms: &Terms| {
        let lines = worked_example(terms, date(2028, 2, 29)).unwrap();
        lines
            .into_iter()
            .map(|line| {
                let message = line.said.put(|_| None);
                let dates: Vec<String> = message
                    .args
                    .iter()
                    .map(|(_, value)| match value {
                        Arg::Text(text) => text.clone(),
                        Arg::Number(number) => number.to_string(),
                    })
                    .collect();
                (line.case, dates.join(" "))
            })
            .collect::<Vec<_>>()
    };
    let found = lines(&terms(ExpiryRule::FromPreviousExpiry));
    let expected = [
        (Example::First, "2028-02-29 2030-02-28"),
        (Example::Window, "2029-11-28"),
        (Example::RenewedEarly, "2029-11-28 2032-02-29"),
        (Example::RenewedOnTime, "2030-02-28 2032-02-29"),
        (Example::RenewedLate, "2030-03-30 2032-02-29"),
        (Example::AfterLapse, "2030-03-31 2032-03-31"),
    ];
    assert_eq!(
        found,
        expected.map(|(case, dates)| (case, dates.to_owned()))
    );
    // Without grace there is no late renewal, and it lapses on the day after.
    let strict = Terms {
        grace: 0,
        ..terms(ExpiryRule::FromCompletion)
    };
    let found = lines(&strict);
    assert_eq!(found.len(), 5);
    assert_eq!(
        found[4],
        (Example::AfterLapse, String::from("2030-03-01 2032-03-01"))
    );
    let unusable = Terms {
        validity: 0,
        ..strict
    };
    assert_eq!(worked_example(&unusable, date(2028, 2, 29)), None);
}
