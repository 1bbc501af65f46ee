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

/// The good course, whose module promises no French, with a French text of its first lesson or its quiz.
fn begun(files: &[(&str, &str)], translations: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut sources = with(files);
    for (path, text) in translations {
        sources
            .0
            .insert((*path).to_owned(), text.as_bytes().to_vec());
    }
    let remarks = told(&sources).into_iter();
    remarks
        .map(|(code, path, _)| (code, path))
        .filter(|(code, _)| code.starts_with("translation"))
        .collect()
}

#[test]
fn a_translation_that_nobody_promised_may_end_early() {
    let head = HEAD.replace("minutes = 5\n", "");
    let source = format!(
        "{HEAD}\nLead.\n\n## A {{#a}}\n\nText.\n\n| a |\n|---|\n| b |\n\n## B {{#b}}\n\nMore.\n"
    );
    let check = |french: &str, expected: &[&str]| {
        let french = format!("{head}\n{french}");
        let found = begun(&[(LESSON, &source)], &[(FRENCH, &french)]);
        let codes: Vec<&str> = found.iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(codes, expected, "{french}");
    };
    let missing = "translation-part-missing";
    check("Chapeau.\n", &[missing, missing]);
    check(
        "Chapeau.\n\n## A\n\nTexte.\n\n| a |\n|---|\n| b |\n",
        &[missing],
    );
    // Inside a section nothing may be missing: what follows would stand under the wrong heading.
    check("Chapeau.\n\n## A\n\nTexte.\n", &["translation-differs"]);
    check(
        "Chapeau.\n\n> [!REMEMBER]\n> C.\n",
        &["translation-differs"],
    );
    // The table names a section that is not there: another one stands in its place.
    let head = head.replacen(
        "\n+++\n",
        "\n[translated]\ntop = \"1\"\nb = \"2\"\n+++\n",
        1,
    );
    let french = format!("{head}\nChapeau.\n\n## B\n\nTexte.\n\n| a |\n|---|\n| b |\n");
    let found = begun(&[(LESSON, &source)], &[(FRENCH, &french)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "translation-differs");
}

#[test]
fn the_rest_of_a_lesson_is_shown_in_the_language_of_the_source() {
    let head = HEAD.replace("minutes = 5\n", "");
    let body = format!(
        "Lead.[^one]\n\n[^one]: A source.\n\n## A {{#a}}\n\nText.[^one]\n\n{QUESTION}\nLast.\n"
    );
    let mut sources = with(&[(LESSON, &format!("{HEAD}\n{body}"))]);
    let french = format!("{head}\nChapeau.[^one]\n");
    sources.0.insert(FRENCH.to_owned(), french.into_bytes());
    let slug = base::Slug::parse("c").unwrap();
    let (course, remarks) = crate::compile_course(&sources, &slug);
    let course = course.unwrap_or_else(|| panic!("{remarks:#?}"));
    let text = &course.modules[0].lessons[0].texts[&base::Locale::Fr];
    let html: Vec<&str> = text
        .blocks
        .iter()
        .map(|block| match block {
            crate::Block::Html(html) => html.as_str(),
            _ => "?",
        })
        .collect();
    let around = "<div class=\"prose in-source\" lang=\"en\" dir=\"ltr\">";
    assert!(html[0].starts_with("<p id=\"b1\">Chapeau."), "{html:#?}");
    assert!(html[0].contains("Cette partie n’est pas encore traduite."));
    // A question between divides the text; both halves say which language they are in, and blocks are counted on.
    assert!(
        html[1].starts_with(around) && html[1].contains("<h2 id=\"a\">A</h2>"),
        "{html:#?}"
    );
    assert!(html[1].contains("<p id=\"b2\">Text."));
    assert_eq!(html[2], "?");
    assert!(html[3].starts_with(around) && html[3].contains("<p id=\"b3\">Last."));
    // What stands under the lesson is the page's own again.
    assert!(
        html[4].contains("Sources") && !html[4].contains("in-source"),
        "{html:#?}"
    );
    assert_eq!(text.toc.len(), 1);
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
