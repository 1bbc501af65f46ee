//! Sections, blocks and what stands in them.

use super::{block, changed, check, check_text, check_with, compiled, good, put, sources};
use base::Locale;
use interview::case::Kind;

#[test]
fn sections_are_known_stand_once_and_are_there() {
    check_with(
        sources(&changed("## Ending {#ending}", "## Ending {#⟦endin⟧}")),
        "interview-section",
        &["interview-section-missing"],
    );
    let twice = changed(
        "## Ending {#ending}",
        "## Person {#⟦person⟧}\n\nAgain.\n\n## Ending {#ending}",
    );
    check_text(&twice, "interview-twice");
    let text = good();
    let without = text.split("## Ending").next().unwrap().to_owned()
        + "## Sources"
        + text.split("## Sources").nth(1).unwrap();
    check_text(
        &format!("{}⟦⟧\n", without.trim_end()),
        "interview-section-missing",
    );
    let empty = put(
        &text,
        &text[text.find("A tall man in a wet jumper").unwrap()..text.find("## Ending").unwrap()],
        "",
    );
    check_text(
        &put(&empty, "## Person {#person}", "⟦## Person {#person}⟧"),
        "interview-empty",
    );
}

#[test]
fn what_stands_under_a_heading_is_what_belongs_there() {
    let facts = |more: &str| {
        changed(
            "## Facts {#facts}\n",
            &format!("## Facts {{#facts}}\n\n{more}\n"),
        )
    };
    check_text(&facts("⟦A word.⟧"), "interview-part");
    check(
        "## Person {#person}\n",
        "## Person {#person}\n\n⟦### More⟧\n",
        "interview-part",
    );
    check(
        "## Briefing {#briefing}",
        "⟦Before.⟧\n\n## Briefing {#briefing}",
        "text-not-shown",
    );
    check(
        "## Ending {#ending}\n",
        "## Ending {#ending}\n\n⟦# Big⟧\n",
        "heading-one",
    );
    check_text(
        &facts("```replies ⟦silence⟧\n- ...\n```\n"),
        "interview-place",
    );
    check_text(&facts("```⟦fakt⟧ more\nX.\n```\n"), "interview-block");
    check("```fact dish", "```fact ⟦Dish⟧", "interview-id");
    check("```fact dish", "```⟦fact⟧", "interview-id");
    check("```fact weather", "```fact ⟦dish⟧", "interview-twice");
}

#[test]
fn a_block_has_its_settings_and_no_others() {
    check(
        "cues: dish, cook, like, favourite",
        "cues: dish, cook, like\n⟦cue⟧: x",
        "unknown-key",
    );
    check(
        "cues: dish, cook, like, favourite",
        "cues: dish, cook, like\n⟦cues⟧: x",
        "unknown-key",
    );
    let text = changed("cues: dish, cook, like, favourite\n", "");
    check_text(&put(&text, "```fact dish", "```fact ⟦dish⟧"), "missing-key");
    check("label: INV\n", "label: ⟦INF⟧\n", "unknown-label");
    check(
        "cues: dish, cook, like, favourite",
        "cues: ⟦dish, , like, favourite⟧",
        "empty-value",
    );
    check(
        "cues: dish, cook, like, favourite",
        "cues: ⟦dish, cook⟧",
        "interview-count",
    );
}

#[test]
fn a_block_says_something_in_its_order() {
    let weather = block("fact weather");
    let empty = "```fact ⟦weather⟧\ncues: weather, rain, wind\n```\n";
    check_text(&put(&good(), &weather, empty), "interview-empty");
    let silence = |more: &str| changed("- *A long pause.*", more);
    check_text(&silence("- *A long pause.*\n- ⟦⟧"), "interview-empty");
    check_text(
        &silence("- *A long pause.*\n\n⟦no item⟧"),
        "interview-order",
    );
    check(
        "Brief: I walked here along the quay.",
        "⟦More of it.⟧\n\nBrief: I walked here along the quay.",
        "interview-order",
    );
    check(
        "Ask: Tell me how you came here tonight.",
        "Ask: Tell me how you came here tonight.\n\n⟦Afterwards.⟧",
        "interview-order",
    );
    check(
        "Brief: I walked here along the quay.",
        "Brief: I walked here along the quay.\nBrief: ⟦I walked here.⟧",
        "interview-order",
    );
    let without = changed("Brief: I walked here along the quay.\n", "");
    check_text(
        &put(&without, "```detail the-walk", "```detail ⟦the-walk⟧"),
        "missing-key",
    );
    let without = changed(
        "Why: It leaves everything to him: where he begins, and what matters.\n",
        "",
    );
    check_text(
        &put(
            &without,
            "```utterance first-open",
            "```utterance ⟦first-open⟧",
        ),
        "missing-key",
    );
}

#[test]
fn a_wording_may_go_on_in_the_next_line() {
    let text = changed("- *A long pause.*", "- *A long\n  pause.* Then\nnothing.");
    let text = put(
        &text,
        "Brief: I walked here along the quay.",
        "Brief: I walked here\nalong the quay.",
    );
    let case = compiled(&sources(&text)).case;
    assert_eq!(
        case.words.of(Kind::Silence)[3],
        "*A long pause.* Then nothing."
    );
    assert_eq!(case.words.details[0].brief, "I walked here along the quay.");
}

#[test]
fn nothing_but_asterisks_is_marked() {
    check(
        "I miss bread. Real bread, from the oven.",
        "⟦I miss *bread. Real bread, from the oven.⟧",
        "interview-asterisks",
    );
    check(
        "I miss bread. Real bread, from the oven.",
        "⟦I miss **bread**. Real bread, from the oven.⟧",
        "interview-asterisks",
    );
    check(
        "I miss bread. Real bread, from the oven.",
        "I miss ⟦[⟧bread. Real, from the oven.",
        "interview-marks",
    );
    check(
        "\"Is there water somewhere?\"",
        "\"Is there ⟦_⟧water somewhere?\"",
        "interview-marks",
    );
    check(
        "- *A long pause.*",
        "- *A long pause* by ⟦{name}⟧",
        "interview-name",
    );
}

#[test]
fn occasions_are_known_and_have_enough_wordings() {
    let silence = block("replies silence");
    let at_heading = put(&good(), "## Replies {#replies}", "⟦## Replies {#replies}⟧");
    check_text(&put(&at_heading, &silence, ""), "interview-kind-missing");
    check_with(
        sources(&put(&good(), "```replies silence", "```replies ⟦silense⟧")),
        "interview-kind",
        &["interview-kind-missing"],
    );
    let few = put(&good(), "- *A long pause.*\n", "");
    check_text(
        &put(&few, "```replies silence", "```replies ⟦silence⟧"),
        "interview-kind-few",
    );
    check("- *A long pause.*", "- ⟦...⟧", "interview-alike");
    let never = format!("{silence}\n```replies ⟦guess⟧\n- Four?\n- Red?\n- On Monday?\n```\n");
    check_text(&put(&good(), &silence, &never), "interview-kind-never");
}

#[test]
fn what_depends_on_who_is_there_and_on_the_age_is_asked_for() {
    let text = good();
    let alone = put(
        &text,
        &text[text.find("[companion]").unwrap()..text.find("[present.support]").unwrap()],
        "",
    );
    let (_, remarks) = crate::interview::compile(&sources(&alone), "a");
    let said = |word: &str| {
        let mut of = remarks.iter().filter(|one| {
            one.message
                .args
                .iter()
                .any(|(name, arg)| name == "word" && *arg == word.into())
        });
        of.next().map(|one| one.code.as_str())
    };
    assert_eq!(said("with-companion"), Some("interview-kind-never"));
    assert_eq!(said("companion-left"), Some("interview-kind-never"));
    assert_eq!(said("interpreter"), None);
    let child = text
        .replace("adult-trafficked", "child-7-9")
        .replace("age = 34", "age = 8");
    let (_, remarks) = crate::interview::compile(&sources(&child), "a");
    let codes: Vec<&str> = remarks.iter().map(|one| one.code.as_str()).collect();
    let missing = codes
        .iter()
        .filter(|code| **code == "interview-kind-missing");
    assert_eq!(missing.count(), 2, "guess and adopted: {codes:?}");
}

#[test]
fn a_name_that_is_taken_over_has_its_place_in_every_wording() {
    let silence = block("replies silence");
    let child = good()
        .replace("adult-trafficked", "child-7-9")
        .replace("age = 34", "age = 8");
    let adopted = "\n```replies guess\n- Four?\n- Red?\n- On Monday?\n```\n\n```replies adopted\n- It was {name}.\n- ⟦It was him.⟧\n```\n";
    let text = put(&child, &silence, &format!("{silence}{adopted}"));
    let mut sources = sources(&text);
    let (path, span) = super::unmarked(&mut sources);
    let told = super::told(&sources);
    assert!(
        told.contains(&("interview-name-missing".to_owned(), path, span)),
        "{told:#?}"
    );
}

#[test]
fn texts_become_safe_html() {
    let text = changed("A tall man in a wet jumper", "A *tall* man & a wet jumper");
    let case = compiled(&sources(&text));
    let html = &case.texts[&Locale::En].person_html;
    assert!(
        html.starts_with("<p>A <em>tall</em> man &amp; a wet jumper"),
        "{html}"
    );
    check(
        "A tall man in a wet jumper",
        "A ⟦<b>⟧tall man in a wet jumper",
        "raw-html",
    );
}
