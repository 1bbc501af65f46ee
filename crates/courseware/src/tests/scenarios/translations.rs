//! Translations of scenarios: every part of the source under its id, and nothing that decides.

use super::{FRENCH, GOOD, check_sources, compiled, told, translated};
use crate::Sources;
use crate::scenario::compile;
use base::Locale;

const WORDS: &str = r#"+++
title = "Titre"
summary = "Résumé"
[content_note]
themes = "a"
without = "b"
[person.ines]
name = "I"
role = "R"
hours = "H"
limits = "L"
[objective.told]
text = "But"
rule = "Règle"
+++

```event late
Des pas.
```

## Porte {#door}

Il ouvre.

```when alone
Elle attend.
```

```when called
Une voix.
```

```say first
Vos mots ?

- « Un. »
> Court.
- « Deux. »
```

```action go
Continuer.

Why: Ainsi.
Source: S.
```

```action tell
Lui dire.

> Elle hoche la tête.

Why: Ainsi.
Source: S.
```

## Salle {#hall}

Une salle.

```ending good
Bien.
```

## Cour {#yard}

Une cour.

```ending mixed
En partie.
```
"#;

/// One remark in the translation with other words in one place.
fn check(from: &str, to: &str, code: &str) {
    assert_eq!(WORDS.matches(from).count(), 1, "{from}");
    check_sources(translated(&WORDS.replace(from, to)), code);
}

#[test]
fn the_words_are_those_of_the_language_and_nothing_else_changes() {
    let scenario = compiled(&translated(WORDS));
    assert_eq!(scenario.languages, [Locale::En, Locale::Fr]);
    let text = &scenario.texts[&Locale::Fr];
    assert_eq!((text.title.as_str(), text.stale), ("Titre", false));
    let go = &scenario.graph.scenes[0].actions[1];
    assert_eq!(text.actions[&go.id].label, "Continuer.");
    let only = super::compiled(&super::sources(GOOD));
    assert_eq!(scenario.graph, only.graph);
}

#[test]
fn a_part_that_is_missing_is_told_where_it_belongs() {
    let without = |part: &str, at: &str, mark: &str| {
        let text = WORDS.replace(part, "");
        assert_ne!(text, WORDS);
        let marked = text.replacen(at, mark, 1);
        assert_ne!(marked, text);
        check_sources(translated(&marked), "scenario-untranslated");
    };
    without("```event late\nDes pas.\n```\n", "+++", "⟦+++⟧");
    without("```when alone\nElle attend.\n```\n", "{#door}", "{#⟦door⟧}");
    without("```ending good\nBien.\n```\n", "{#hall}", "{#⟦hall⟧}");
    without("> Elle hoche la tête.\n", "action tell", "action ⟦tell⟧");
    without(
        "## Cour {#yard}\n\nUne cour.\n\n```ending mixed\nEn partie.\n```\n",
        "Bien.\n```",
        "Bien.\n```⟦⟧",
    );
    without(
        "[person.ines]\nname = \"I\"\nrole = \"R\"\nhours = \"H\"\nlimits = \"L\"\n",
        "+++",
        "⟦+++⟧",
    );
    without(
        "[objective.told]\ntext = \"But\"\nrule = \"Règle\"\n",
        "+++",
        "⟦+++⟧",
    );
    let text = WORDS
        .replacen("Why: Ainsi.\n", "", 1)
        .replace("action go", "action ⟦go⟧");
    check_sources(translated(&text), "scenario-untranslated");
}

#[test]
fn nothing_is_there_that_the_source_has_not() {
    check(
        "Une salle.",
        "Une salle.\n\n```when ⟦more⟧\nX.\n```",
        "scenario-extra",
    );
    check(
        "[person.ines]",
        "[person.⟦other⟧]\nname = \"I\"\nrole = \"R\"\nhours = \"H\"\nlimits = \"L\"\n[person.ines]",
        "scenario-extra",
    );
    check(
        "```event late\nDes pas.\n```",
        "```event late\nDes pas.\n```\n\n```event ⟦more⟧\nX.\n```",
        "scenario-extra",
    );
    check(
        "## Cour",
        "## Plus {#⟦more⟧}\n\nX.\n\n## Cour",
        "scenario-extra",
    );
    let text = WORDS
        .replacen("Continuer.\n", "Continuer.\n\n> X.\n", 1)
        .replace("action go", "action ⟦go⟧");
    check_sources(translated(&text), "scenario-extra");
    check("ending mixed", "ending ⟦poor⟧", "scenario-differs");
    let text = WORDS
        .replace("- « Deux. »", "- « Deux. »\n- « Trois. »")
        .replace("say first", "say ⟦first⟧");
    check_sources(translated(&text), "scenario-differs");
}

#[test]
fn nothing_in_it_decides() {
    check("title = ", "⟦minutes⟧ = 5\ntitle = ", "not-in-translation");
    check(
        "title = ",
        "⟦languages⟧ = [\"en\"]\ntitle = ",
        "not-in-translation",
    );
    check("rule = ", "⟦points⟧ = 5\nrule = ", "not-in-translation");
    check(
        "without = \"b\"",
        "without = \"b\"\n⟦leave⟧ = \"c\"",
        "not-in-translation",
    );
    check(
        "```event late\n",
        "```event late\n⟦at⟧: 10\n",
        "not-in-translation",
    );
    check(
        "```action go\n",
        "```action go\n⟦verdict⟧: sound\n\n",
        "not-in-translation",
    );
    check("title = ", "⟦tittle⟧ = \"x\"\ntitle = ", "unknown-key");
    // A line of text that only looks like a setting.
    let text = WORDS.replace("Une voix.", "note: une voix.");
    assert_eq!(told(&translated(&text)), []);
}

#[test]
fn it_is_promised_and_complete() {
    let mut sources = translated(WORDS);
    let source = sources.0[super::PATH].clone();
    let text = String::from_utf8(source).unwrap();
    let text = text.replace("languages = [\"en\", \"fr\"]\n", "");
    sources.0.insert(super::PATH.to_owned(), text.into_bytes());
    let codes: Vec<String> = told(&sources).into_iter().map(|(code, ..)| code).collect();
    assert_eq!(codes, ["scenario-unpromised"]);
}

#[test]
fn a_scene_that_changed_is_named() {
    let mut sources: Sources = translated(WORDS);
    let change = |sources: &mut Sources, path: &str, from: &str, to: &str| {
        let text = String::from_utf8(sources.0[path].clone()).unwrap();
        assert!(text.contains(from));
        sources
            .0
            .insert(path.to_owned(), text.replace(from, to).into_bytes());
    };
    change(&mut sources, super::PATH, "A hall.", "A large hall.");
    let (scenario, remarks) = compile(&sources, "a");
    let text = std::str::from_utf8(&sources.0[FRENCH]).unwrap();
    let told: Vec<_> = remarks
        .iter()
        .map(|one| (one.code.as_str(), &text[one.span.start..one.span.end]))
        .collect();
    assert_eq!(told, [("stale-translation", "## Salle {#hall}")]);
    let scenario = scenario.unwrap();
    assert!(scenario.texts[&Locale::Fr].stale && !scenario.texts[&Locale::En].stale);
    let stamped = crate::stamp(&sources, FRENCH).unwrap();
    sources.0.insert(FRENCH.to_owned(), stamped.into_bytes());
    assert_eq!(super::told(&sources), []);
}

#[test]
fn another_language_that_is_promised_changes_nothing_else() {
    let both = translated(WORDS);
    let alone = compiled(&super::sources(GOOD));
    assert_eq!(compiled(&both).pin, alone.pin);
    let mut more = both;
    let spanish = more.0[FRENCH].clone();
    more.0.insert("scenarios/a.es.md".to_owned(), spanish);
    let text = String::from_utf8(more.0[super::PATH].clone()).unwrap();
    let text = text.replace("\"fr\"]", "\"fr\",\n  \"es\",\n]");
    more.0.insert(super::PATH.to_owned(), text.into_bytes());
    assert_eq!(compiled(&more).pin, alone.pin);
}
