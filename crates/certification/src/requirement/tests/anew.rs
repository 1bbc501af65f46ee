//! What must be shown, whichever way is taken.

use super::*;

const OLD: &str =
    "[[requirement]]\nid = \"old\"\nkind = \"course\"\never = true\ncourse = \"adults\"\n";
const NEW: &str = "[[requirement]]\nid = \"new\"\nkind = \"attendance\"\nhours = 1\n";
const WAIT: &str = "[[requirement]]\nid = \"wait\"\nkind = \"waiting\"\ndays = 1\n";

/// So many of a score that counts from ever, a wait, and a meeting since the cycle opened.
fn of_three(at_least: u32) -> String {
    format!(
        r#"
[[requirement]]
id = "group"
kind = "any"
at-least = {at_least}
[[requirement.of]]
id = "score"
kind = "assessment"
ever = true
course = "adults"
assessment = "final"
at-least = 80
[[requirement.of]]
id = "pause"
kind = "waiting"
days = 1
[[requirement.of]]
id = "meeting"
kind = "attendance"
hours = 1
"#
    )
}

/// Whether it asks for evidence, and for evidence since the cycle opened.
fn asks(text: &str) -> (bool, bool) {
    let requirements = requirements(text);
    (requirements.asks_evidence(), requirements.asks_anew())
}

#[test]
fn waiting_alone_shows_nothing() {
    assert_eq!(asks(WAIT), (false, false));
    assert_eq!(asks(&format!("{WAIT}{OLD}")), (true, false));
    assert_eq!(asks(&format!("{WAIT}{OLD}{NEW}")), (true, true));
    assert_eq!(asks(NEW), (true, true));
    // Of nothing at all nothing is asked.
    let nothing = Requirements::default();
    assert!(!nothing.asks_evidence() && !nothing.asks_anew());
}

#[test]
fn of_several_ways_the_easiest_counts() {
    // One of three: the wait. Two: the wait and the score of before. All three: the meeting too.
    assert_eq!(asks(&of_three(1)), (false, false));
    assert_eq!(asks(&of_three(2)), (true, false));
    assert_eq!(asks(&of_three(3)), (true, true));
}

#[test]
fn all_of_a_group_are_asked_for() {
    let all = r#"
[[requirement]]
id = "both"
kind = "all"
[[requirement.of]]
id = "pause"
kind = "waiting"
days = 1
[[requirement.of]]
id = "meeting"
kind = "attendance"
hours = 1
"#;
    assert_eq!(asks(all), (true, true));
    assert_eq!(
        asks(&all.replace(
            "kind = \"attendance\"\nhours = 1",
            "kind = \"waiting\"\ndays = 2"
        )),
        (false, false)
    );
}
