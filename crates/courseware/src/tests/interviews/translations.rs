//! Cases in other languages.

use super::{BOTH, FRENCH, PATH, QUAY_FRENCH, check_sources, compiled, put};
use crate::interview::compile;
use crate::{Sources, stamp};
use base::Locale;
use interview::case::Kind;

/// The good case in two languages, stamped; the marks are kept.
pub fn translated(french: &str) -> Sources {
    let mut both = Sources([(PATH.to_owned(), BOTH.as_bytes().to_vec())].into());
    let plain = french.replace(['⟦', '⟧'], "");
    both.0.insert(FRENCH.to_owned(), plain.clone().into_bytes());
    let stamped = stamp(&both, FRENCH).unwrap();
    // With marks, settings could not be read: the table is put where the stamp has put it.
    let end = |text: &str| text.find("\n+++\n").unwrap() + 1;
    let start = stamped.find("[translated]").unwrap();
    let table = &stamped[start..end(&stamped)];
    let mut text = without_stamp(french);
    text.insert_str(end(&text), table);
    both.0.insert(FRENCH.to_owned(), text.into_bytes());
    both
}

fn without_stamp(text: &str) -> String {
    let start = text.find("[translated]").unwrap();
    let end = text.find("\n+++\n").unwrap() + 1;
    format!("{}{}", &text[..start], &text[end..])
}

/// One remark in the French case with other words in one place.
fn check(from: &str, to: &str, code: &str) {
    check_sources(translated(&put(QUAY_FRENCH, from, to)), code);
}

/// A block of the French case.
fn french_block(begins: &str) -> String {
    let start = QUAY_FRENCH.find(&format!("```{begins}\n")).expect(begins);
    let end = QUAY_FRENCH[start + 3..].find("\n```\n").expect(begins) + start + 3;
    QUAY_FRENCH[start..end + "\n```\n".len()].to_owned()
}

#[test]
fn a_case_in_two_languages_has_the_same_places() {
    let case = compiled(&translated(QUAY_FRENCH));
    assert_eq!(case.languages, [Locale::En, Locale::Fr]);
    let (english, french) = (&case.texts[&Locale::En], &case.texts[&Locale::Fr]);
    assert_eq!(english.words, case.case.words);
    assert_eq!(french.words.details.len(), english.words.details.len());
    assert_eq!(
        french.words.needs[1].asks,
        "Il fait froid ici. *Il se frotte les bras.*"
    );
    assert_eq!(french.words.of(Kind::Yes)[3], "C’est exact.");
    assert_eq!(
        french.steps[0],
        "Vous avez dit qui vous êtes et à quoi sert l’entretien."
    );
    assert_eq!(french.companion.as_ref().unwrap().name, "M. Leng");
    assert!(!french.stale);
}

#[test]
fn what_a_translation_lacks_is_told() {
    let needs = "[need.warmth]\nasks = \"Il fait froid ici. *Il se frotte les bras.*\"\nmet = \"C’est mieux. *Il ramène la couverture sur ses épaules.*\"\n\n";
    let text = put(QUAY_FRENCH, needs, "").replacen("+++", "⟦+++⟧", 1);
    check_sources(translated(&text), "interview-untranslated");
    let details = "## Ce qu’il pourrait raconter {#details}";
    let text = put(QUAY_FRENCH, &french_block("detail the-radio"), "");
    check_sources(
        translated(&put(&text, details, &format!("⟦{details}⟧"))),
        "interview-untranslated",
    );
    let companion = "[companion]\nname = \"M. Leng\"\nrole = \"qui se dit son ami\"\nwhy = \"Il parle à la place de l’homme, et rien de ce qui est dit devant lui n’est libre.\"\n\n";
    let text = put(QUAY_FRENCH, companion, "").replacen("+++", "⟦+++⟧", 1);
    check_sources(translated(&text), "interview-untranslated");
    let facts = "## Petites choses {#facts}";
    let replies = QUAY_FRENCH.find("## Ce qu’il répond").unwrap();
    let from = QUAY_FRENCH.find(facts).unwrap();
    let text = put(QUAY_FRENCH, &QUAY_FRENCH[from..replies], "");
    check_sources(
        translated(&format!("{}⟦⟧\n", text.trim_end())),
        "interview-section-missing",
    );
}

#[test]
fn what_a_translation_has_alone_is_told() {
    check(
        "[safety]",
        "[need.⟦more⟧]\nasks = \"X ?\"\nmet = \"Y.\"\n\n[safety]",
        "interview-extra",
    );
    let dish = french_block("fact dish");
    check(
        &dish,
        &format!("{dish}\n```fact ⟦more⟧\nX.\n```\n"),
        "interview-extra",
    );
    check(
        "Wrong: Quelqu’un m’a amené en camionnette.",
        "Wrong: Quelqu’un m’a amené en camionnette.\nAsk: ⟦Dites-moi.⟧",
        "interview-extra",
    );
    let text = format!("{QUAY_FRENCH}\n⟦## Énoncés {{#utterances}}⟧\n");
    check_sources(translated(&text), "interview-extra");
}

#[test]
fn numbers_are_the_same() {
    check(
        "```fact dish\n",
        "```fact ⟦dish⟧\nEncore.\n\n",
        "interview-differs",
    );
    let text = put(QUAY_FRENCH, "- C’est exact.\n", "");
    check_sources(
        translated(&put(&text, "```replies yes", "```replies ⟦yes⟧")),
        "interview-differs",
    );
    let text = put(
        QUAY_FRENCH,
        "Wrong: C’était au mur, une liste avec tous nos noms.\n",
        "",
    );
    check_sources(
        translated(&put(
            &text,
            "```detail the-notebook",
            "```detail ⟦the-notebook⟧",
        )),
        "interview-differs",
    );
}

#[test]
fn a_translation_decides_nothing() {
    check(
        "called = \"Daniel\"",
        "called = \"Daniel\"\n⟦age⟧ = 34",
        "not-in-translation",
    );
    check(
        "[content_note]",
        "⟦minutes⟧ = 3\n[content_note]",
        "not-in-translation",
    );
    check(
        "```fact dish\n",
        "```fact dish\n⟦cues⟧: a, b, c\n",
        "not-in-translation",
    );
    check(
        "text = \"Vous avez clos",
        "⟦safety⟧ = true\ntext = \"Vous avez clos",
        "not-in-translation",
    );
}

#[test]
fn an_older_translation_is_told_and_shown() {
    let mut sources = translated(QUAY_FRENCH);
    let newer = put(
        BOTH,
        "I miss bread. Real bread, from the oven.",
        "I miss bread. Warm bread, from the oven.",
    );
    sources.0.insert(PATH.to_owned(), newer.into_bytes());
    let (case, remarks) = compile(&sources, "a");
    let codes: Vec<&str> = remarks.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["stale-translation"]);
    assert!(case.unwrap().texts[&Locale::Fr].stale);
    let unstamped = without_stamp(QUAY_FRENCH).replacen("+++", "⟦+++⟧", 1);
    let mut sources = translated(QUAY_FRENCH);
    sources.0.insert(FRENCH.to_owned(), unstamped.into_bytes());
    check_sources(sources, "unstamped-translation");
}
