//! Blocks of local law: what they must say, where they stand, and what they leave as it was.

use super::{HEAD, LESSON, check, check_lesson, compiled, told, translated, with, with_lesson};
use crate::local::placed;
use crate::{Block, Course, LocalBlock, stamp};
use base::{Locale, Slug};
use jiff::civil::date;

const SPAIN: &str = "```local lawyer\ncountry: ES\nreviewer: Ana Ruiz, prosecutor\ndate: 2026-10-01\nexpires: 2027-10-01\n\nAsk for a [lawyer](term:act).\n\n- At once.\n\nSource: An act,\narticle <https://example.org/520>.\n```\n";
const ESPAGNE: &str =
    "```local lawyer\nDemandez un avocat.\n\nSource: Une loi, article 520.\n```\n";
const FRENCH: &str = "courses/c/01-m/01-l.fr.md";

fn blocks(course: &Course, locale: Locale) -> &[Block] {
    &course.modules[0].lessons[0].texts[&locale].blocks
}

fn local(blocks: &[Block]) -> &LocalBlock {
    let mut all = blocks.iter().filter_map(|block| match block {
        Block::Local(local) => Some(local),
        _ => None,
    });
    let found = all.next().expect("a block of local law");
    assert_eq!(all.next(), None);
    found
}

#[test]
fn a_block_stands_for_itself_with_who_when_and_where() {
    let course = compiled(&with_lesson(&format!("Before.\n\n{SPAIN}\nAfter.\n")));
    let blocks = blocks(&course, Locale::En);
    let [Block::Html(before), Block::Local(one), Block::Html(after)] = blocks else {
        panic!("{blocks:?}");
    };
    assert_eq!(before.trim(), "<p id=\"b1\">Before.</p>");
    // Its number would move the bookmarks of everybody else.
    assert_eq!(after.trim(), "<p id=\"b2\">After.</p>");
    assert_eq!((one.id.as_str(), one.country.as_str()), ("lawyer", "ES"));
    assert_eq!(one.reviewer, "Ana Ruiz, prosecutor");
    assert_eq!(one.date, date(2026, 10, 1));
    assert_eq!(one.expires, Some(date(2027, 10, 1)));
    assert_eq!(
        one.html,
        "<p>Ask for a <a href=\"/glossary#act\">lawyer</a>.</p>\n<ul>\n<li>At once.</li>\n</ul>\n"
    );
    assert!(
        one.source
            .starts_with("An act,\narticle <a href=\"https://example.org/520\"")
    );
    // Search of one country does not find the law of another.
    let text = &course.modules[0].lessons[0].texts[&Locale::En];
    assert_eq!(text.plain, "Before. After.");
}

#[test]
fn a_block_without_an_end_may_be_indented_in_its_text_and_has_its_source_in_the_last_paragraph() {
    let body = SPAIN
        .replace("expires: 2027-10-01\n", "")
        .replace("- At once.\n\nSource", "At once.\nSource");
    let course = compiled(&with_lesson(&body));
    let one = local(blocks(&course, Locale::En));
    assert_eq!(one.expires, None);
    assert!(one.html.ends_with("<p>At once.</p>\n"), "{}", one.html);
}

#[test]
fn a_block_that_nobody_answers_for_is_refused() {
    let line = "```local lawyer";
    let missing = [
        "country: ES\n",
        "reviewer: Ana Ruiz, prosecutor\n",
        "date: 2026-10-01\n",
    ];
    let marked = SPAIN.replacen(line, &format!("⟦{line}⟧"), 1);
    for key in missing {
        check_lesson(&marked.replace(key, ""), "local-missing");
    }
    let source = "Source: An act,\narticle <https://example.org/520>.\n";
    check_lesson(&marked.replace(source, ""), "local-missing");
    check_lesson(&marked.replace(source, "Source:\n"), "local-missing");
    let text = "Ask for a [lawyer](term:act).\n\n- At once.\n\n";
    check_lesson(&marked.replace(text, ""), "local-empty");
    let cases = [
        ("country: ES", "country: ⟦XX⟧", "local-country"),
        ("country: ES", "country: ⟦es⟧", "local-country"),
        ("date: 2026-10-01", "date: ⟦1.10.2026⟧", "local-date"),
        ("date: 2026-10-01", "date: ⟦2026-02-30⟧", "local-date"),
        ("expires: 2027-10-01", "expires: ⟦soon⟧", "local-date"),
        (
            "expires: 2027-10-01",
            "expires: ⟦2026-09-30⟧",
            "local-order",
        ),
        ("country: ES", "country: ES\n⟦approved⟧: yes", "local-key"),
        ("country: ES", "country: ES\n⟦country⟧: FR", "local-key"),
        ("- At once.", "⟦> Quoted.⟧", "local-text"),
        ("- At once.", "⟦| a |⟧\n|---|\n| b |", "local-text"),
        (
            "- At once.",
            "- At [once](⟦http://example.org⟧).",
            "link-scheme",
        ),
        ("- At once.", "- At once⟦[^a]⟧.", "footnote-misplaced"),
    ];
    for (from, to, code) in cases {
        check_lesson(&SPAIN.replace(from, to), code);
    }
    check_lesson(&marked.replace("```local lawyer", "```local"), "local-id");
    check_lesson(
        &marked.replace("```local lawyer", "```local A b"),
        "local-id",
    );
    let twice = SPAIN.replace("local lawyer", "local ⟦lawyer⟧");
    check_lesson(&format!("{SPAIN}\n{twice}"), "local-twice");
    let nested = SPAIN.replace('\n', "\n  ");
    let nested = nested.trim_end().replacen(line, &format!("⟦{line}⟧"), 1);
    check_lesson(&format!("- {nested}\n"), "local-misplaced");
}

#[test]
fn a_block_belongs_into_a_lesson() {
    let marked = SPAIN.replacen("```local lawyer", "⟦```local lawyer⟧", 1);
    let text = format!("+++\ntitle = \"T\"\nsummary = \"S\"\noutcomes = [\"a\"]\n+++\n\n{marked}");
    check(with(&[("courses/c/course.md", &text)]), "local-misplaced");
    check(
        with(&[(
            "glossary.md",
            &format!("## Act {{#act}}\n\nWords.\n\n{marked}"),
        )]),
        "local-misplaced",
    );
}

#[test]
fn a_translation_has_the_text_and_the_source_and_nothing_else() {
    let sources = translated(
        &format!("Text.\n\n{SPAIN}"),
        &format!("Texte.\n\n{ESPAGNE}"),
    );
    let course = compiled(&sources);
    let one = local(blocks(&course, Locale::Fr));
    assert_eq!(one.html, "<p>Demandez un avocat.</p>\n");
    assert_eq!(one.source, "Une loi, article 520.");
    assert_eq!((one.locale, one.country.as_str()), (Locale::Fr, "ES"));
    assert_eq!(one.reviewer, "Ana Ruiz, prosecutor");
    assert_eq!(one.expires, Some(date(2027, 10, 1)));
    // The words of settings are settings; others begin the text.
    let own = ESPAGNE.replace("Demandez", "⟦country⟧: FR\n\nDemandez");
    check(
        translated(&format!("Text.\n\n{SPAIN}"), &format!("Texte.\n\n{own}")),
        "not-in-translation",
    );
    let begins = ESPAGNE.replace("Demandez", "note: Demandez");
    let sources = translated(&format!("Text.\n\n{SPAIN}"), &format!("Texte.\n\n{begins}"));
    assert_eq!(told(&sources), []);
    // It is part of the structure.
    let other = ESPAGNE.replace("```local lawyer", "⟦```local other⟧");
    check(
        translated(&format!("Text.\n\n{SPAIN}"), &format!("Texte.\n\n{other}")),
        "translation-differs",
    );
}

#[test]
fn another_review_makes_no_translation_stale_and_another_text_does() {
    let good = translated(
        &format!("Text.\n\n{SPAIN}"),
        &format!("Texte.\n\n{ESPAGNE}"),
    );
    let with_source = |from: &str, to: &str| {
        let mut sources = good.clone();
        let text = String::from_utf8(sources.0[LESSON].clone()).unwrap();
        assert!(text.contains(from));
        sources
            .0
            .insert(LESSON.to_owned(), text.replace(from, to).into_bytes());
        let codes: Vec<String> = told(&sources).into_iter().map(|(code, ..)| code).collect();
        codes
    };
    let none: [&str; 0] = [];
    assert_eq!(with_source("date: 2026-10-01", "date: 2026-11-01"), none);
    assert_eq!(with_source("reviewer: Ana Ruiz", "reviewer: Eva Gil"), none);
    assert_eq!(with_source("expires: 2027-10-01\n", ""), none);
    assert_eq!(
        with_source("At once.", "Before anything else."),
        ["stale-translation"]
    );
    assert_eq!(with_source("An act", "Another act"), ["stale-translation"]);
    // What is written into the table is what is compared with it.
    let text = String::from_utf8(good.0[FRENCH].clone()).unwrap();
    assert_eq!(stamp(&good, FRENCH), Some(text));
}

#[test]
fn blocks_are_found_with_their_places() {
    let course = Slug::parse("c").unwrap();
    let broken = SPAIN
        .replace("local lawyer", "local other")
        .replace("ES", "XX");
    let text = format!("{HEAD}\nText.\n\n{SPAIN}\n{broken}");
    let found = placed(&with(&[(LESSON, &text), (FRENCH, &text)]), &course);
    let [one] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(one.path, LESSON);
    assert_eq!(&text[one.span.start..one.span.end], "```local lawyer");
    assert_eq!(
        (one.country.as_str(), one.expires),
        ("ES", Some(date(2027, 10, 1)))
    );
}
