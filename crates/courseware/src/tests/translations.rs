//! Translations: promised, like their source, and not older than it.

use super::{HEAD, LESSON, check, check_file, good, stamp_all, told, translated, with};
use crate::{stamp, translation};
use base::Span;

const FRENCH: &str = "courses/c/01-m/01-l.fr.md";
const QUESTION: &str = "```question q\ncompetence: rights\ndifficulty: 1\n\nNow?\n\n( ) A.\n> No.\n(x) B.\n> Yes.\n\nWhy: So.\n```\n";
const FRAGE: &str = "```question q\nEt ?\n\n( ) A.\n> Non.\n(x) B.\n> Oui.\n\nWhy: Ainsi.\n```\n";

#[test]
fn a_promise_is_held() {
    let mut sources = translated("Text.\n", "Texte.\n");
    sources.0.remove(FRENCH);
    sources.0.insert(
        "courses/c/01-m/module.toml".to_owned(),
        "languages = [\"en\", ⟦\"fr\"⟧]\n".into(),
    );
    check(sources, "missing-translation");
    let mut sources = translated("Text.\n", "Texte.\n");
    sources.0.remove("courses/c/course.fr.md");
    sources.0.insert(
        "courses/c/01-m/module.toml".to_owned(),
        "languages = [\"en\", ⟦\"fr\"⟧]\n".into(),
    );
    check(sources, "missing-translation");
    let mut sources = good();
    let text = format!("{}\nTexte.\n", HEAD.replace("minutes = 5\n", ""));
    sources.0.insert(FRENCH.to_owned(), text.into_bytes());
    stamp_all(&mut sources);
    check_file(&sources, "unpromised-translation", FRENCH);
}

#[test]
fn a_translation_has_a_source() {
    let mut sources = with(&[("courses/c/sources.fr.md", "")]);
    sources.0.remove("glossary.fr.md");
    let remarks = told(&sources);
    assert!(
        remarks
            .iter()
            .any(|(code, ..)| code == "translation-without-source"),
        "{remarks:?}"
    );
    let path = "courses/c/01-m/01-l.en.md";
    check_file(&with(&[(path, "")]), "bad-file-name", path);
}

#[test]
fn its_structure_is_that_of_the_source() {
    let differs =
        |source: &str, french: &str| check(translated(source, french), "translation-differs");
    differs("## A\n\n## B\n", "## A\n\nTexte.⟦⟧\n");
    differs("## A\n", "## A\n\n⟦## B⟧\n");
    differs("## A\n\n### B\n", "## A\n\n⟦## B⟧\n");
    differs("> [!REMEMBER]\n> A.\n", "⟦> [!CAUTION]⟧\n> A.\n");
    differs("- a\n\n| a |\n|---|\n| b |\n", "- a⟦⟧\n");
    differs(QUESTION, &FRAGE.replace("```question q", "⟦```question r⟧"));
    differs("## A {#a}\n", "## A {#⟦b⟧}\n");
    assert_eq!(told(&translated("## A {#a}\n", "## A\n")), []);
}

#[test]
fn its_questions_are_those_of_the_source() {
    let marks = |french: &str| check(translated(QUESTION, french), "translation-marks");
    assert_eq!(told(&translated(QUESTION, FRAGE)), []);
    marks(&FRAGE.replace("(x)", "⟦( )⟧"));
    marks(&FRAGE.replace("\nWhy", "⟦( )⟧ C.\n> Non.\n\nWhy"));
    marks(
        &FRAGE
            .replace("question q", "question ⟦q⟧")
            .replace("(x) B.\n> Oui.\n", ""),
    );
    marks(&FRAGE.replace("q\nEt", "q\ndifficulty: ⟦2⟧\n\nEt"));
    marks(&FRAGE.replace("q\nEt", "q\ncategory: ⟦Droit⟧\n\nEt"));
    check(
        translated(
            QUESTION,
            &FRAGE.replace("> Non", "> misconception: ⟦other⟧\n> Non"),
        ),
        "misconception",
    );
}

#[test]
fn its_settings_are_words_only() {
    let path = FRENCH;
    let change = |from: &str, to: &str, code| {
        let mut sources = translated("Text.\n", "Texte.\n");
        let text = String::from_utf8(sources.0[path].clone())
            .unwrap()
            .replace(from, to);
        sources.0.insert(path.to_owned(), text.into_bytes());
        check(sources, code);
    };
    change("summary", "⟦minutes⟧ = 5\nsummary", "not-in-translation");
    change("summary", "⟦author⟧ = \"A\"\nsummary", "unknown-key");
    let mut sources = translated("Text.\n", "Texte.\n");
    let text = String::from_utf8(sources.0["courses/c/course.fr.md"].clone()).unwrap();
    let text = text.replace("outcomes = [\"a\"]", "⟦outcomes⟧ = [\"a\", \"b\"]");
    sources
        .0
        .insert("courses/c/course.fr.md".to_owned(), text.into_bytes());
    check(sources, "translation-outcomes");
    let mut sources = translated("Text.\n", "Texte.\n");
    let note = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 5\n[content_note]\nthemes = \"a\"\nwithout = \"b\"\n+++\n";
    sources
        .0
        .insert(LESSON.to_owned(), format!("{note}\nText.\n").into_bytes());
    let text = HEAD
        .replacen("+++", "⟦+++⟧", 1)
        .replace("minutes = 5\n", "");
    let text = format!("{text}\nTexte.\n");
    sources
        .0
        .insert(FRENCH.to_owned(), text.replace(['⟦', '⟧'], "").into_bytes());
    stamp_all(&mut sources);
    assert_eq!(
        told(&sources),
        [("missing-key".to_owned(), FRENCH.to_owned(), Span::new(0, 3))]
    );
}

#[test]
fn a_changed_section_is_told_and_no_other() {
    let mut sources = translated(
        "Text.\n\n## A\n\nOne.\n\n## B\n\nTwo.\n",
        "Texte.\n\n## X\n\nUn.\n\n⟦## Y⟧\n\nDeux.\n",
    );
    let text = String::from_utf8(sources.0[LESSON].clone()).unwrap();
    sources.0.insert(
        LESSON.to_owned(),
        text.replace("Two.", "Three.").into_bytes(),
    );
    check(sources.clone(), "stale-translation");
    for text in sources.0.values_mut() {
        *text = String::from_utf8(text.clone())
            .unwrap()
            .replace(['⟦', '⟧'], "")
            .into_bytes();
    }
    let course = crate::compile(&sources).0.remove(0);
    let lesson = &course.modules[0].lessons[0];
    assert!(lesson.texts[&base::Locale::Fr].stale && !lesson.texts[&base::Locale::En].stale);
    stamp_all(&mut sources);
    assert_eq!(told(&sources), []);
}

#[test]
fn an_unstamped_translation_is_told() {
    let mut sources = translated("Text.\n", "Texte.\n");
    let text =
        format!("{}\nTexte.\n", HEAD.replace("minutes = 5\n", "")).replacen("+++", "⟦+++⟧", 1);
    sources.0.insert(FRENCH.to_owned(), text.into_bytes());
    check(sources, "unstamped-translation");
}

#[test]
fn a_stamp_writes_its_table_and_keeps_every_other_byte() {
    let source = "+++\ntitle = \"T\"\n+++\nText.\n\n## A\n\nOne.\n";
    let top = translation::mark("+++\ntitle = \"T\"\n+++\nText.");
    let a = translation::mark("## A\n\nOne.");
    let cases = [
        // No settings yet.
        (
            "Texte.\n",
            format!("+++\n[translated]\ntop = \"{top}\"\na = \"{a}\"\n+++\nTexte.\n"),
        ),
        // Settings without the table, and odd blanks that stay.
        (
            "+++\ntitle  = \"T\"   # note\n+++\n\n\nTexte.  \n",
            format!(
                "+++\ntitle  = \"T\"   # note\n\n[translated]\ntop = \"{top}\"\na = \"{a}\"\n+++\n\n\nTexte.  \n"
            ),
        ),
        // An old table, not at the end.
        (
            "+++\ntitle = \"T\"\n\n[translated] # by hand\ntop = \"x\"\nold = \"y\"\n[content_note]\nthemes = \"t\"\n+++\nTexte.",
            format!(
                "+++\ntitle = \"T\"\n\n[content_note]\nthemes = \"t\"\n\n[translated]\ntop = \"{top}\"\na = \"{a}\"\n+++\nTexte."
            ),
        ),
        // The line ends of the file.
        (
            "+++\r\ntitle = \"T\"\r\n+++\r\nTexte.\r\n",
            format!(
                "+++\r\ntitle = \"T\"\r\n\r\n[translated]\r\ntop = \"{top}\"\r\na = \"{a}\"\r\n+++\r\nTexte.\r\n"
            ),
        ),
    ];
    for (text, expected) in cases {
        let mut sources = with(&[(LESSON, source), (FRENCH, text)]);
        assert_eq!(stamp(&sources, FRENCH).as_deref(), Some(expected.as_str()));
        sources
            .0
            .insert(FRENCH.to_owned(), expected.clone().into_bytes());
        assert_eq!(
            stamp(&sources, FRENCH),
            Some(expected),
            "a second stamp changes nothing"
        );
    }
    for text in [
        "+++\nTexte.",
        "+++\ntitle = \n+++\n",
        "+++\ntranslated = {}\n+++\n",
    ] {
        assert_eq!(
            stamp(&with(&[(LESSON, source), (FRENCH, text)]), FRENCH),
            None,
            "{text}"
        );
    }
    assert_eq!(stamp(&good(), LESSON), None);
    assert_eq!(
        stamp(&with(&[("courses/c/x.fr.md", "")]), "courses/c/x.fr.md"),
        None
    );
}

#[test]
fn glossary_and_sources_are_stamped_in_their_own_parts() {
    let mut sources = with(&[
        (
            "glossary.md",
            "## Act {#act}\n\nA.\n\n## Means {#means}\n\nB.\n",
        ),
        ("glossary.fr.md", "## Acte {#act}\n\nA.\n"),
        ("courses/c/sources.md", "[^a]: A.\n"),
        ("courses/c/sources.fr.md", "[^a]: A.\n"),
    ]);
    stamp_all(&mut sources);
    let text = |path: &str| String::from_utf8(sources.0[path].clone()).unwrap();
    let act = translation::mark("## Act {#act}\n\nA.");
    let expected = format!("+++\n[translated]\nact = \"{act}\"\n+++\n## Acte {{#act}}\n\nA.\n");
    assert_eq!(
        text("glossary.fr.md"),
        expected,
        "a term that is not there yet was not translated"
    );
    assert!(
        text("courses/c/sources.fr.md")
            .contains(&format!("all = \"{}\"", translation::mark("[^a]: A.")))
    );
    let codes: Vec<String> = told(&sources).into_iter().map(|(code, ..)| code).collect();
    assert_eq!(
        codes,
        [
            "unpromised-translation",
            "footnote-unused",
            "terms-untranslated"
        ]
        .map(String::from)
    );
}
