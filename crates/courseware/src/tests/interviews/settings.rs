//! Files and settings of cases.

use super::{
    BOTH, FRENCH, PATH, QUAY_FRENCH, changed, check, check_sources, check_text, check_with,
    compiled, good, put, sources, told,
};
use crate::Sources;
use crate::interview::{Use, compile, compile_all, compile_stored};
use base::{Label, Locale, Span};
use interview::case::{Act, By, Profile};

#[test]
fn what_the_settings_say_is_what_comes_out() {
    let written = compiled(&sources(&good()));
    assert_eq!(written.slug.as_str(), "a");
    assert_eq!(written.course.as_str(), "talks");
    assert_eq!((written.minutes, written.used), (30, Use::Practice));
    assert_eq!(written.languages, [Locale::En]);
    let case = &written.case;
    assert_eq!((case.profile, case.age), (Profile::AdultTrafficked, 34));
    assert_eq!(case.names, ["daniel", "mr okoro"]);
    let ids: Vec<&str> = case.needs.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["water", "warmth"], "as they are written");
    assert!(case.interpreter.as_ref().unwrap().trouble);
    assert_eq!(case.companion.as_ref().unwrap().words.len(), 4);
    let good: Vec<bool> = case.present.iter().map(|one| one.good).collect();
    assert_eq!(good, [true, false, false]);
    assert_eq!(case.traps[1].words, ["smuggled", "smuggling"]);
    let limits = &case.steps[1];
    let By::Words { labels, words } = &limits.by else {
        panic!("{limits:?}")
    };
    assert_eq!(labels, &[Label::Information]);
    assert!(words.contains(&"between us".to_owned()));
    assert!(limits.safety && limits.times == 1);
    assert_eq!(case.steps[3].by, By::Act(Act::Alone));
    assert!(
        case.briefing.contains("on the Maribel, a boat"),
        "{}",
        case.briefing
    );
    let text = &written.texts[&Locale::En];
    assert_eq!(text.name, "Daniel Okoro");
    assert_eq!(
        text.companion.as_ref().unwrap().role,
        "who says that he is a friend"
    );
    assert_eq!(text.present[0].text, "A support person whom he chose");
    assert_eq!(
        text.words.needs[0].met,
        "Thank you. *He drinks the whole cup.*"
    );
    assert!(text.briefing_html.contains("<em>Maribel</em>"));
    assert!(
        text.sources_html.starts_with("<ul>"),
        "{}",
        text.sources_html
    );
}

#[test]
fn a_version_is_the_hash_of_the_file_without_its_languages() {
    let both = Sources(
        [
            (PATH.to_owned(), BOTH.as_bytes().to_vec()),
            (FRENCH.to_owned(), QUAY_FRENCH.as_bytes().to_vec()),
        ]
        .into(),
    );
    let (with_french, _) = compile(&both, "a");
    let english = compiled(&sources(&put(BOTH, "[\"en\", \"fr\"]", "[\"en\"]")));
    assert_eq!(with_french.unwrap().pin, english.pin);
    let other = put(&good(), "minutes = 30", "minutes = 31");
    assert_ne!(compiled(&sources(&other)).pin, english.pin);
    assert_eq!(english.pin.len(), 12);
}

#[test]
fn what_was_published_comes_out_of_its_stored_sources_though_its_words_would_be_refused_now() {
    let text = changed(
        "More does not come to me.",
        "More does not come to me, not at gunpoint with a gun.",
    );
    let (refused, remarks) = compile(&sources(&text), "a");
    assert!(refused.is_none() && remarks[0].code == "interview-unsafe");
    let stored = compile_stored(&sources(&text), "a").unwrap();
    assert_eq!(stored.case.details.len(), 24);
}

#[test]
fn files_have_names_that_can_be_addresses() {
    let with = |files: &[(&str, &str)]| {
        let files = files.iter();
        Sources(
            files
                .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
                .collect(),
        )
    };
    let at = |path: &str| (path.to_owned(), Span::new(0, 0));
    let found = |sources: &Sources| -> Vec<(String, (String, Span))> {
        let (_, remarks) = compile_all(sources);
        let remarks = remarks.into_iter();
        remarks
            .map(|one| (one.code, (one.path, one.span)))
            .collect()
    };
    let bad = with(&[("interviews/The Quay.md", "")]);
    assert_eq!(
        found(&bad)[0],
        (
            "interview-file-name".to_owned(),
            at("interviews/The Quay.md")
        )
    );
    let english = with(&[(PATH, &good()), ("interviews/a.en.md", "")]);
    assert_eq!(
        found(&english)[0],
        ("interview-file-name".to_owned(), at("interviews/a.en.md"))
    );
    let unknown = with(&[(PATH, &good()), ("interviews/a.xx.md", "")]);
    assert_eq!(found(&unknown)[0].0, "unknown-language");
    let alone = with(&[(FRENCH, "")]);
    assert_eq!(found(&alone)[0].0, "translation-without-source");
    let stray = with(&[
        (PATH, &good()),
        ("interviews/notes.txt", ""),
        ("interviews/b/c.md", ""),
    ]);
    let strays: Vec<_> = found(&stray);
    assert_eq!(
        strays,
        [
            ("interview-stray".to_owned(), at("interviews/b/c.md")),
            ("interview-stray".to_owned(), at("interviews/notes.txt")),
        ]
    );
    let promised = put(BOTH, "[\"en\", \"fr\"]", "[\"en\", ⟦\"fr\"⟧]");
    check_text(&promised, "interview-not-translated");
    let both = with(&[(PATH, &good()), (FRENCH, QUAY_FRENCH)]);
    let told = told(&both);
    assert_eq!(told[0].0, "interview-unpromised");
    assert_eq!((told[0].1.as_str(), told[0].2), (FRENCH, Span::new(0, 0)));
}

#[test]
fn keys_are_known_and_there() {
    check("minutes = 30", "minutes = 30\n⟦minuts⟧ = 3", "unknown-key");
    check("age = 34", "age = 34\n⟦old⟧ = 3", "unknown-key");
    check(
        "trouble = true",
        "trouble = true\n⟦troubel⟧ = 3",
        "unknown-key",
    );
    check("minutes = 30", "minutes = ⟦3⟧", "out-of-range");
    check(
        "course = \"talks\"",
        "course = ⟦\"The Talks\"⟧",
        "interview-id",
    );
}

#[test]
fn words_of_lists_are_known() {
    check(
        "\"adult-trafficked\"",
        "⟦\"adult-traficked\"⟧",
        "unknown-value",
    );
    check(
        "use = \"practice\"",
        "use = ⟦\"practise\"⟧",
        "unknown-value",
    );
    check("act = \"protect\"", "act = ⟦\"protct\"⟧", "unknown-value");
    check("act = \"protect\"", "act = ⟦\"again\"⟧", "unknown-value");
    check(
        "labels = [\"SAFE\"]",
        "labels = [⟦\"SAVE\"⟧]",
        "unknown-label",
    );
}

#[test]
fn a_case_is_open_or_sealed_by_its_place() {
    check(
        "use = \"practice\"",
        "use = ⟦\"sealed\"⟧",
        "interview-sealed",
    );
    let sealed =
        |text: &str| Sources([("sealed/a.md".to_owned(), text.as_bytes().to_vec())].into());
    // The note of a sealed case has no cue in it.
    let themes = "Forced work at sea, debt, threats to a family.";
    let changed = |from: &str, to: &str| put(&changed(from, to), themes, "Coercion.");
    check_sources(
        sealed(&changed("use = \"practice\"", "⟦use⟧ = \"practice\"")),
        "interview-sealed-use",
    );
    let (case, remarks) = compile(&sealed(&changed("use = \"practice\"\n", "")), "a");
    assert_eq!(remarks, []);
    assert_eq!(case.unwrap().used, Use::Sealed);
    let mut both = sealed(&changed("use = \"practice\"\n", ""));
    both.0.extend(sources(&good()).0);
    assert_eq!(both.sealed(), ["a"]);
    let (case, _) = compile(&both.interview("a"), "a");
    assert_eq!(
        case.unwrap().used,
        Use::Practice,
        "what everybody can read is not sealed"
    );
}

#[test]
fn an_age_fits_its_profile() {
    check("age = 34", "age = ⟦17⟧", "interview-age");
    check_with(
        sources(&changed("age = 34", "age = ⟦34⟧").replace("adult-trafficked", "child-10-13")),
        "interview-age",
        &["interview-kind-missing"],
    );
}

#[test]
fn lists_have_as_many_as_they_should() {
    let front = good();
    let traps = front.find("[trap.agent-name]").unwrap();
    let steps = front.find("[step.introduced]").unwrap();
    let without = format!("{}{}", &front[..traps], &front[steps..]);
    check_text(&without.replacen("+++", "⟦+++⟧", 1), "interview-count");
    let needs = "[need.x]\nwords = [\"x\"]\nasks = \"X?\"\nmet = \"Y.\"\n\n[need.y]\nwords = [\"y\"]\nasks = \"Z?\"\nmet = \"W.\"\n\n[safety]";
    check_text(
        &put(&front, "[safety]", needs).replacen("[need.", "[⟦need⟧.", 1),
        "interview-count",
    );
    check("[need.water]", "[need.⟦Water⟧]", "interview-id");
    check("[step.closed]", "[step.⟦Closed⟧]", "interview-id");
    let long = "x".repeat(301);
    check(
        "\"Is there water somewhere?\"",
        &format!("⟦\"{long}\"⟧"),
        "interview-long",
    );
}

#[test]
fn a_step_is_said_or_done_and_can_be() {
    check(
        "[step.introduced]\n",
        "[step.⟦introduced⟧]\nact = \"close\"\n",
        "interview-step",
    );
    check(
        "[step.closed]",
        "[step.⟦closed⟧]\nwords = [\"bye\"]\nact = \"close\"",
        "interview-step",
    );
    check(
        "text = \"You closed",
        "times = ⟦10⟧\ntext = \"You closed",
        "out-of-range",
    );
}

/// Whoever is a child by the profile is handed over without a detail of age; an adult needs one.
#[test]
fn child_procedures_are_called_for_by_age() {
    let handed = |profile: &str, age: &str| {
        put(&good(), "act = \"protect\"", "act = \"child\"")
            .replace("minor: yes\n", "")
            .replace("profile = \"adult-trafficked\"", profile)
            .replace("age = 34", age)
    };
    let never = |text: &str| {
        let told = told(&sources(text));
        told.iter().any(|(code, ..)| code == "interview-step-never")
    };
    assert!(never(&handed("profile = \"adult-trafficked\"", "age = 34")));
    assert!(!never(&handed(
        "profile = \"adolescent-exploited\"",
        "age = 15"
    )));
}

#[test]
fn a_step_that_nothing_calls_for_is_told() {
    let text = changed("danger: yes\n", "")
        .replace("[step.stopped-for-the-two]", "[step.⟦stopped-for-the-two⟧]");
    check_text(&text, "interview-step-never");
    check_with(
        sources(
            &put(&good(), "[step.interpreter]", "[step.⟦interpreter⟧]")
                .replace("trouble = true", "trouble = false"),
        ),
        "interview-step-never",
        &["interview-kind-never"],
    );
}
