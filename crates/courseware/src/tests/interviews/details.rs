//! Details, facts and utterances.

use super::{
    block, changed, check, check_sources, check_text, check_with, compiled, good, put, sources,
    unmarked,
};
use crate::interview::compile;
use base::Label;
use interview::case::{Asks, Element, Tier};

#[test]
fn what_a_detail_says_is_what_comes_out() {
    let case = compiled(&sources(&good())).case;
    let place = |id: &str| {
        let found = case.details.iter().position(|one| one.id.as_str() == id);
        found.unwrap()
    };
    let detail = &case.details[place("the-notebook")];
    assert_eq!(
        (detail.tier, detail.element),
        (Tier::Control, Element::Means)
    );
    assert!(!detail.start && !detail.danger && !detail.minor);
    assert_eq!(detail.after, [place("the-office"), place("the-debt")]);
    assert_eq!(
        detail.cues,
        ["notebook", "book", "numbers", "wrote down", "debt"]
    );
    assert_eq!(detail.asks, [Asks::What, Asks::Who]);
    assert_eq!(detail.ask.len(), 2);
    assert!(case.details[place("the-two")].danger);
    let words = &case.words.details[place("the-notebook")];
    assert!(words.full.ends_with("I never saw how he counted."));
    assert_eq!(words.brief, "There was a notebook with numbers.");
    assert_eq!(
        words.wrong[1],
        "It was on the wall, a list with all our names."
    );
    let drill = &case.utterances[0];
    assert_eq!(drill.label, Label::Suggestive);
    assert_eq!(drill.context.as_deref(), Some("He told me to stay inside."));
    assert!(drill.better.is_some() && case.utterances[1].context.is_none());
}

#[test]
fn settings_of_details_are_known() {
    let walk = "tier: 0\nelement: neutral\nstart: yes\ncues: walk";
    check(walk, &walk.replace("neutral", "⟦neutrl⟧"), "unknown-value");
    check(walk, &walk.replace("yes", "⟦maybe⟧"), "unknown-value");
    check_with(
        sources(&changed(walk, &walk.replace('0', "⟦4⟧"))),
        "unknown-value",
        &[],
    );
    check(
        "asks: how, where, what\n\nI saw",
        "asks: how, ⟦were⟧, what\n\nI saw",
        "unknown-value",
    );
    check(
        "danger: yes",
        "danger: yes\nminor: ⟦perhaps⟧",
        "unknown-value",
    );
    check(
        "after: the-office, the-debt",
        "after: the-office, ⟦the-dept⟧",
        "interview-after",
    );
    check(
        walk,
        &walk.replace("cues", "⟦after⟧: the-boat\ncues"),
        "interview-after-start",
    );
    let without = changed("after: the-office, the-debt\n", "");
    check_text(
        &put(
            &without,
            "```detail the-notebook",
            "```detail ⟦the-notebook⟧",
        ),
        "missing-key",
    );
}

#[test]
fn every_case_has_the_same_numbers() {
    let heading = |text: &str| put(text, "## Details {#details}", "⟦## Details {#details}⟧");
    check_text(
        &heading(&put(&good(), &block("detail the-radio"), "")),
        "interview-tier",
    );
    let food = "start: no\nafter: the-day, the-boat\ncues: food";
    check_text(
        &heading(&changed(food, "start: yes\ncues: food")),
        "interview-starts",
    );
    let facts = put(&good(), &block("fact shoes"), "");
    let text = put(&facts, "## Facts {#facts}", "⟦## Facts {#facts}⟧");
    check_text(&text, "interview-count");
}

#[test]
fn a_detail_can_be_reached() {
    // The two ask for each other, and nothing else leads to them.
    let text = put(&good(), "after: the-cabin, the-food", "after: ⟦the-watch⟧");
    let text = put(&text, "after: the-first-day, the-boat", "after: the-radio");
    check_with(
        sources(&text),
        "interview-unreachable",
        &["interview-unreachable"],
    );
    let last = "after: the-other-men, the-family";
    check(last, "after: ⟦the-two⟧", "interview-unreachable");
}

#[test]
fn one_detail_is_about_danger_and_one_about_age() {
    // The second of the two is told.
    let uncle = "after: the-family, the-notebook\n";
    let earlier = changed(uncle, &format!("{uncle}danger: yes\n"));
    let last = "cues: two, danger, young, five\nasks: who, where, when, what\ndanger: ";
    check_text(
        &put(&earlier, &format!("{last}yes"), &format!("{last}⟦yes⟧")),
        "interview-one-only",
    );
    let minor = changed("danger: yes", "danger: yes\nminor: yes");
    assert!(
        compiled(&sources(&minor))
            .case
            .details
            .iter()
            .any(|one| one.minor)
    );
    let young = minor
        .replace("minor: yes", "minor: ⟦yes⟧")
        .replace("adult-trafficked", "adolescent-exploited")
        .replace("age = 34", "age = 16");
    check_text(&young, "interview-minor");
}

#[test]
fn lengths_that_are_far_from_those_of_other_cases_are_told() {
    check(
        "Brief: I walked here along the quay.",
        "Brief: ⟦Here, walking.⟧",
        "interview-length",
    );
    check(
        "Wrong: Somebody drove me here in a van.",
        "Wrong: ⟦By van.⟧",
        "interview-length",
    );
    let radio = block("detail the-radio");
    let start = radio.find("The cook has a radio. In").unwrap();
    let end = radio.find("\n\nBrief").unwrap();
    let short = radio.replace(
        &radio[start..end],
        "⟦The cook has a radio for the evening music.⟧",
    );
    check_text(&put(&good(), &radio, &short), "interview-length");
    let text = good();
    let (from, to) = (
        text.find("At twenty to two").unwrap(),
        text.find("\n\n## Person").unwrap(),
    );
    let briefing = "The file says Varga, and that he was smuggled.";
    let short = put(&text, &text[from..to], briefing);
    check_text(
        &put(
            &short,
            "## Briefing {#briefing}",
            "⟦## Briefing {#briefing}⟧",
        ),
        "interview-length",
    );
}

#[test]
fn documents_are_two_to_five_in_a_list() {
    let text = good();
    let (from, to) = (
        text.find("- Ethical and safety").unwrap(),
        text.find("\n\n## Details").unwrap(),
    );
    let one = put(&text, &text[from..to], "");
    check_text(
        &put(&one, "## Sources {#sources}", "⟦## Sources {#sources}⟧"),
        "interview-count",
    );
}

#[test]
fn a_detail_has_questions_and_false_wordings() {
    let ask = changed("Ask: Tell me how you came here tonight.\n", "");
    check_text(
        &put(&ask, "```detail the-walk", "```detail ⟦the-walk⟧"),
        "interview-count",
    );
    let wrong = changed("Wrong: Somebody drove me here in a van.\n", "");
    check_text(
        &put(&wrong, "```detail the-walk", "```detail ⟦the-walk⟧"),
        "interview-count",
    );
}

#[test]
fn utterances_have_enough_labels_and_better_words() {
    let at = |text: &str| {
        put(
            text,
            "## Utterances {#utterances}",
            "⟦## Utterances {#utterances}⟧",
        )
    };
    let last = block("utterance sleep-tonight");
    check_text(&at(&put(&good(), &last, "")), "interview-count");
    let yes_no = good().replace("label: YN", "label: FC");
    check_sources(sources(&at(&yes_no)), "interview-labels");
}

/// One remark of the coder in the good case with other words in one place.
fn check_coded(from: &str, to: &str, code: &str) {
    let mut sources = sources(&changed(from, to));
    let (path, span) = unmarked(&mut sources);
    let (_, remarks) = compile(&sources, "a");
    let told: Vec<_> = remarks
        .into_iter()
        .map(|one| (one.code, one.path, one.span))
        .collect();
    assert_eq!(told, [(code.to_owned(), path, span)]);
}

#[test]
fn questions_and_utterances_are_coded() {
    let ask = "Ask: Tell me how you came here tonight.";
    let drove = "Ask: ⟦Did you walk here or did someone drive you?⟧";
    check_coded(ask, drove, "interview-ask-label");
    check_coded(ask, "Ask: ⟦Where were you tonight?⟧", "interview-ask-open");
    let closed = format!("{ask}\nAsk: Where were you tonight?");
    assert_eq!(compile(&sources(&changed(ask, &closed)), "a").1, []);
    let three = "```utterance three-at-once\nlabel: ";
    check_coded(
        &format!("{three}MULT"),
        &format!("{three}⟦REF⟧"),
        "interview-coded",
    );
}
