//! The HTML of a small course that shows every construct. When this changes, `COMPILER_VERSION` does.

use super::{HEAD, LESSON, compiled, translated, with};
use crate::{Block, Course};
use base::Locale;

const BODY: &str = r#"Words with *stress*, **weight**, `code`, a <https://example.org/a> and a [term](term:act).\
Then a source[^law], [another](lesson:m/second#part) and again the [act](term:act).[^law][^own]

## First part

1. One
2. Two
   - Under

| Name | Number |
|---|--:|
| A & B | 1 |

![A "box"](media/box.svg "The *caption*")

> [!LAW]
> The rule.
>
> Source: A protocol (2000), Article 1.[^own]

```question q
competence: rights
difficulty: 1

Now?

( ) A.
> No.
(x) B with a [term](term:act).
> Yes.

Why: So.
```

### Under it {#under}

> [!EXAMPLE]
> Nadia
> : I signed.
>
> You
> : Tell me about that.
>
> A remark.

> [!CAUTION]
> Careful.

> [!REMEMBER]
> Back to [the first](#first-part).

> Quoted.

---

[^own]: An own source, <https://example.org/b>.
"#;

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"/>";

fn html(course: &Course, locale: Locale) -> String {
    let text = &course.modules[0].lessons[0].texts[&locale];
    let blocks = text.blocks.iter().map(|block| match block {
        Block::Html(html) => without_version(html),
        Block::Check(id) => format!("<<check {id}>>\n"),
        Block::Local(local) => format!("<<local {}>>\n", local.id),
    });
    blocks.collect()
}

/// The address of a picture changes with every byte of the course.
fn without_version(html: &str) -> String {
    let Some((before, after)) = html.split_once("/media/c/") else {
        return html.to_owned();
    };
    format!("{before}/media/c/VERSION{}", &after[16..])
}

#[test]
fn a_lesson_in_its_own_language() {
    let course = compiled(&with(&[
        (LESSON, &format!("{HEAD}\n{BODY}")),
        (
            "courses/c/sources.md",
            "[^law]: The law, in\n    two lines.\n",
        ),
        ("courses/c/media/box.svg", SVG),
    ]));
    insta::assert_snapshot!("lesson_en", html(&course, Locale::En));
    let text = &course.modules[0].lessons[0].texts[&Locale::En];
    let toc: Vec<_> = text
        .toc
        .iter()
        .map(|one| (one.id.as_str(), one.title.as_str()))
        .collect();
    assert_eq!(toc, [("first-part", "First part")]);
    insta::assert_snapshot!("lesson_en_plain", text.plain);
    let question = &course.modules[0].lessons[0].checks[0];
    assert_eq!(
        question.texts[&Locale::En].choices[1].text,
        "B with a <a href=\"/glossary#act\">term</a>."
    );
}

#[test]
fn a_lesson_in_another_language_falls_back_where_it_must() {
    let french = "Un [terme](term:act) et une source[^law].\n\n## Première partie\n\n> [!LAW]\n> La règle.\n>\n> Source: Un protocole (2000).\n";
    let source = "A [term](term:act) and a source[^law].\n\n## First part\n\n> [!LAW]\n> The rule.\n>\n> Source: A protocol (2000).\n\n[^law]: The law.\n";
    let course = compiled(&translated(source, french));
    insta::assert_snapshot!("lesson_fr", html(&course, Locale::Fr));
}

#[test]
fn a_lesson_in_arabic() {
    let sources = translated(
        "A source[^a].\n\n> [!REMEMBER]\n> One.\n\n[^a]: The law.\n",
        "Une source[^a].\n\n> [!REMEMBER]\n> Un.\n\n[^a]: La loi.\n",
    );
    let mut arabic = crate::Sources::default();
    for (path, bytes) in sources.0 {
        let text = String::from_utf8(bytes)
            .unwrap()
            .replace("\"fr\"", "\"ar\"");
        arabic
            .0
            .insert(path.replace(".fr.", ".ar."), text.into_bytes());
    }
    insta::assert_snapshot!("lesson_ar", html(&compiled(&arabic), Locale::Ar));
}

#[test]
fn the_same_sources_give_the_same_course() {
    let sources = with(&[(LESSON, &format!("{HEAD}\n## A\n\nWords.\n"))]);
    assert_eq!(
        html(&compiled(&sources), Locale::En),
        html(&compiled(&sources), Locale::En)
    );
}
