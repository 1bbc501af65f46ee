//! Scenarios. A test is a small scenario with one thing wrong: `⟦` and `⟧` stand around the words at which the only remark
//! must point.

mod anything;
mod explored;
mod language;
mod places;
mod settings;
mod text;
mod translations;

use crate::scenario::{Scenario, compile};
use crate::{Sources, stamp};
use base::{Severity, Span};

const PATH: &str = "scenarios/a.md";
const FRENCH: &str = "scenarios/a.fr.md";

/// A scenario in which nothing is wrong: on the way to one of two good endings something may be told, or not.
const GOOD: &str = r#"+++
title = "T"
summary = "S"
course = "c"
minutes = 5
start = "21:40"
[content_note]
themes = "a"
without = "b"
[state]
apart = "flag"
trust = { level = [0, 5], start = 2 }
calls = { number = [0, 3] }
told = { set = ["who", "limits"] }
[person.ines]
name = "I"
role = "R"
hours = "H"
limits = "L"
[objective.told]
text = "O"
rule = "R"
met = "told has limits"
points = 2
competence = "rights"
+++

```event late
at: 10
Steps.
```

## Door {#door}

He opens.

```when alone
if: apart
She waits.
```

```when called
if: calls > 0
A voice.
```

```say first
Your words?

- "One."
> Short.
- "Two."
```

```action tell
once: yes
effects: told + limits; calls +1; trust +1; apart
minutes: 10
to: door
verdict: sound
competence: rights

Tell her.

> She nods.

Why: So.
Source: S.
```

```action go
to: hall if trust >= 3; yard
verdict: costly
competence: first-contact
misconception: too-early

Go on.

Why: So.
Source: S.
```

## Hall {#hall}

A hall.

```ending good
Well.
```

## Yard {#yard}

A yard.

```ending mixed
Partly.
```
"#;

fn sources(text: &str) -> Sources {
    let mut sources = Sources::default();
    sources.0.insert(PATH.to_owned(), text.as_bytes().to_vec());
    sources
}

/// The good scenario with other words in one place.
fn changed(from: &str, to: &str) -> String {
    assert_eq!(GOOD.matches(from).count(), 1, "{from}");
    GOOD.replace(from, to)
}

/// Code, path and place of each remark.
fn told(sources: &Sources) -> Vec<(String, String, Span)> {
    let (scenario, remarks) = compile(sources, "a");
    let wrong = remarks.iter().any(|one| one.severity == Severity::Error);
    assert_eq!(
        scenario.is_none(),
        wrong,
        "a scenario comes out exactly when there is no error: {remarks:#?}"
    );
    for one in &remarks {
        let hint = one.hint.as_ref().map(|hint| hint.id.as_str());
        assert!(hint.is_some_and(|hint| hint != one.message.id), "{one:?}");
    }
    remarks
        .into_iter()
        .map(|one| (one.code, one.path, one.span))
        .collect()
}

/// Takes the marks out: the file they stand in, and what is between them.
fn unmarked(sources: &mut Sources) -> (String, Span) {
    let mut found = None;
    for (path, bytes) in &mut sources.0 {
        let Ok(text) = std::str::from_utf8(bytes) else {
            continue;
        };
        if let (Some(start), Some(end)) = (text.find('⟦'), text.find('⟧')) {
            found = Some((path.clone(), Span::new(start, end - '⟦'.len_utf8())));
            *bytes = text.replace(['⟦', '⟧'], "").into_bytes();
        }
    }
    found.expect("a mark")
}

/// Compiles with the marks taken out and expects one remark, of this code, at the marks.
fn check_sources(mut sources: Sources, code: &str) {
    let (path, span) = unmarked(&mut sources);
    assert_eq!(told(&sources), [(code.to_owned(), path, span)], "{code}");
}

/// Expects a remark at the marks, and others that follow from it.
fn check_with(text: &str, code: &str, others: &[&str]) {
    let mut sources = sources(text);
    let (path, span) = unmarked(&mut sources);
    let mut told = told(&sources);
    let expected = (code.to_owned(), path, span);
    assert!(told.contains(&expected), "{expected:?} in {told:#?}");
    told.retain(|one| *one != expected);
    let codes: Vec<&str> = told.iter().map(|(code, ..)| code.as_str()).collect();
    assert_eq!(codes, others, "{code}");
}

/// One remark in the good scenario with other words in one place.
fn check(from: &str, to: &str, code: &str) {
    check_sources(sources(&changed(from, to)), code);
}

/// One remark in another text.
fn check_text(text: &str, code: &str) {
    check_sources(sources(text), code);
}

fn compiled(sources: &Sources) -> Scenario {
    let (scenario, remarks) = compile(sources, "a");
    assert_eq!(remarks, []);
    scenario.unwrap()
}

/// The good scenario in two languages, stamped; the marks are kept.
fn translated(french: &str) -> Sources {
    let mut both =
        sources(&GOOD.replace("start = \"21", "languages = [\"en\", \"fr\"]\nstart = \"21"));
    let plain = french.replace(['⟦', '⟧'], "");
    both.0.insert(FRENCH.to_owned(), plain.clone().into_bytes());
    let stamped = stamp(&both, FRENCH).unwrap();
    // With marks, settings could not be read: the table is put where the stamp has put it.
    let end = |text: &str| text.find("\n+++\n").unwrap() + 1;
    let table = &stamped[end(&plain)..end(&stamped)];
    let mut text = french.to_owned();
    text.insert_str(end(french), table);
    both.0.insert(FRENCH.to_owned(), text.into_bytes());
    both
}

#[test]
fn a_good_scenario_has_no_remarks() {
    assert_eq!(told(&sources(GOOD)), []);
}

#[test]
fn the_one_that_is_shown_to_authors_is_whole() {
    let page = include_str!("../../../../../docs/scenarios.md");
    let text = page.split("~~~markdown\n").nth(1).unwrap();
    let text = text.split("\n~~~").next().unwrap();
    let scenario = compiled(&sources(&format!("{text}\n")));
    assert_eq!(scenario.graph.scenes.len(), 5);
    assert_eq!(
        scenario.texts[&base::Locale::En].people[0].name,
        "Inês Duarte"
    );
}
