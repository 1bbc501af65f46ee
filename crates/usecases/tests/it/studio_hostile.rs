//! What can be pasted into a text of the studio: it is cleaned, refused with a reason, or shown as what it is. Nothing of it is ever code in
//! a page, and nothing makes the studio fail.

use crate::harness::{EN, Site};
use std::fmt::Write as _;
use usecases::UseCaseError;
use usecases::author::studio::{self, Typed};
use views::account::Role;
use views::learn::BlockView;
use views::studio::Saved;

const READING: &str = "01-first/02-reading.md";

/// What becomes of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is saved; the compiler says what is wrong, and it cannot be published.
    Told,
    /// It is not saved, for this reason.
    Refused(&'static str),
    /// It is saved without what was taken out, for this reason, and is fine then.
    Cleaned(&'static str),
    /// It is words, and shown as words.
    Words,
}

/// The corpus: a name, what is pasted, what becomes of it. Addresses of scripts are written in the ways of the OWASP list on the evasion
/// of filters (2023).
fn corpus() -> Vec<(&'static str, String, Fate)> {
    let table = |rows: usize, columns: usize| {
        let row = format!("|{}\n", " a |".repeat(columns));
        let line = format!("|{}\n", "---|".repeat(columns));
        format!("{row}{line}{}", row.repeat(rows))
    };
    let words = "Words that are long enough around it. ".repeat(10);
    let mut list = String::new();
    for depth in 0..60 {
        let _ = writeln!(list, "{}- deep", "  ".repeat(depth));
    }
    let s = |text: &str| text.to_owned();
    vec![
        ("script", s("<script>alert(1)</script>"), Fate::Told),
        (
            "script in capitals",
            s("<ScRiPt src=//evil.example/x.js></sCrIpT>"),
            Fate::Told,
        ),
        ("script that is not closed", s("<script"), Fate::Told),
        (
            "handler",
            s("Text <img src=x onerror=alert(1)> more."),
            Fate::Told,
        ),
        (
            "what only some browsers take for a handler",
            s("<svg/onload=alert(1)>"),
            Fate::Words,
        ),
        (
            "frame",
            s("<iframe src=\"https://evil.example\"></iframe>"),
            Fate::Told,
        ),
        (
            "frame with a document",
            s("<iframe srcdoc='<script>alert(1)</script>'></iframe>"),
            Fate::Told,
        ),
        ("style", s("<style>body{display:none}</style>"), Fate::Told),
        (
            "object",
            s("<object data=\"data:text/html,x\"></object>"),
            Fate::Told,
        ),
        (
            "base",
            s("<base href=\"https://evil.example/\">"),
            Fate::Told,
        ),
        ("meta", s("<meta http-equiv=refresh content=0>"), Fate::Told),
        (
            "form",
            s("<form action=//evil.example><input name=p></form>"),
            Fate::Told,
        ),
        (
            "comment",
            s("<!-- --><script>alert(1)</script>"),
            Fate::Told,
        ),
        ("declaration", s("<!DOCTYPE html><p>x"), Fate::Told),
        (
            "link to a script",
            s("[a](javascript:alert(1))"),
            Fate::Told,
        ),
        (
            "the same in capitals",
            s("[a](JaVaScRiPt:alert(1))"),
            Fate::Told,
        ),
        (
            "the same with entities",
            s("[a](&#106;avascript:alert(1))"),
            Fate::Told,
        ),
        (
            "the same with a line end",
            s("[a](<java&#10;script:alert(1)>)"),
            Fate::Told,
        ),
        (
            "the same with a tabulator",
            s("[a](<java&Tab;script:alert(1)>)"),
            Fate::Told,
        ),
        (
            "the same by reference",
            s("[a][b]\n\n[b]: javascript:alert(1)"),
            Fate::Told,
        ),
        (
            "the same as an address",
            s("<javascript:alert(1)>"),
            Fate::Told,
        ),
        (
            "script of old browsers",
            s("[a](vbscript:msgbox(1))"),
            Fate::Told,
        ),
        (
            "page in a link",
            s("[a](data:text/html;base64,PHNjcmlwdD4=)"),
            Fate::Told,
        ),
        ("file", s("[a](file:///etc/passwd)"), Fate::Told),
        (
            "address without scheme",
            s("[a](//evil.example)"),
            Fate::Told,
        ),
        (
            "quotes in an address",
            s("[a](https://e.example/\"onmouseover=\"alert(1))"),
            Fate::Words,
        ),
        (
            "quotes in a title",
            s("[a](https://e.example/ \"x\\\" onclick=\\\"alert(1)\")"),
            Fate::Words,
        ),
        (
            "picture from elsewhere",
            s("![a](https://evil.example/a.png)"),
            Fate::Told,
        ),
        (
            "quotes in the text of a picture",
            s("![\" onerror=\"alert(1)](media/none.png)"),
            Fate::Told,
        ),
        ("fence that is not closed", s("```question q"), Fate::Told),
        ("fences in fences", "```\n~~~\n".repeat(40), Fate::Told),
        ("program", s("```rust\nfn main() {}\n```"), Fate::Told),
        (
            "heading with a handler",
            s("## a {#x onclick=alert(1)}"),
            Fate::Told,
        ),
        ("heading with quotes", s("## a {#\"><script>}"), Fate::Told),
        ("footnote of itself", s("a[^1]\n\n[^1]: b[^1]"), Fate::Told),
        ("brackets", "[".repeat(5_000), Fate::Words),
        ("stars", "*".repeat(5_000), Fate::Words),
        (
            "quotes of quotes",
            format!("{} deep", ">".repeat(400)),
            Fate::Told,
        ),
        ("lists of lists", list, Fate::Told),
        (
            "large table",
            table(500, 4),
            Fate::Refused("authoring-paste-table"),
        ),
        (
            "wide table",
            table(2, 60),
            Fate::Refused("authoring-paste-table"),
        ),
        (
            "one line of a megabyte",
            "a ".repeat(500_000),
            Fate::Refused("authoring-paste-large"),
        ),
        (
            "nothing but what cannot be read",
            s("\u{1}\u{2}\u{3}\0"),
            Fate::Refused("authoring-paste-binary"),
        ),
        (
            "pasted picture",
            format!("{words}![a](data:image/png;base64,{})", "A".repeat(4_000)),
            Fate::Told,
        ),
        (
            "NUL",
            format!("{words}a\0b"),
            Fate::Cleaned("authoring-paste-control"),
        ),
        (
            "escape",
            format!("{words}\u{1b}[31mred"),
            Fate::Cleaned("authoring-paste-control"),
        ),
        (
            "turned words",
            format!("{words}a\u{202e}b\u{2066}c"),
            Fate::Cleaned("authoring-paste-direction"),
        ),
        (
            "words that cannot be seen",
            format!("{words}a\u{200b}b\u{e0041}c\u{feff}"),
            Fate::Cleaned("authoring-paste-unseen"),
        ),
        (
            "ends of lines of other systems",
            format!("{words}\r\rA\u{2028}B\u{85}C"),
            Fate::Words,
        ),
        (
            "half of an emoji and the rest",
            s("👩\u{200d}⚕\u{fe0f} a\u{300}\u{301}\u{302}"),
            Fate::Words,
        ),
        ("Persian", s("می\u{200c}خواهم"), Fate::Words),
    ]
}

/// What no page may hold that is made of an author's words.
fn is_code(html: &str) -> Option<&'static str> {
    let html = html.to_ascii_lowercase();
    let tags = html.split('<').skip(1);
    for tag in tags {
        let inside = tag.split('>').next().unwrap_or_default();
        let name: String = inside
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let never = [
            "script", "iframe", "object", "embed", "style", "base", "meta", "form", "svg", "link",
        ];
        if let Some(found) = never.into_iter().find(|one| *one == name) {
            return Some(found);
        }
        // Between the quotes of a value, quotes stand as entities: whatever is left after values are taken out are names.
        let names = inside.split('"').step_by(2).collect::<String>();
        if names
            .split_ascii_whitespace()
            .any(|one| one.starts_with("on"))
        {
            return Some("a handler");
        }
        for (at, value) in inside.split('"').enumerate() {
            let value = value.trim_start();
            let schemes = ["javascript:", "data:", "vbscript:", "file:", "//"];
            if at % 2 == 1 && schemes.iter().any(|one| value.starts_with(one)) {
                return Some("an address");
            }
        }
    }
    None
}

#[test]
fn code_is_known_where_it_stands() {
    for html in [
        "<p><script>x</script>",
        "<a href=\"javascript:x\">",
        "<img src=\"data:x\">",
        "<img src=\"x\" onerror=\"y\">",
        "<SVG onload=x>",
    ] {
        assert!(is_code(html).is_some(), "{html}");
    }
    let words = "<p title=\"a &quot; onclick=&quot;b\">&lt;script> javascript: onclick=x</p>";
    assert_eq!(is_code(words), None);
}

#[tokio::test]
async fn whatever_is_pasted_is_cleaned_refused_or_words() {
    let site = Site::with_course().await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let mut others = Vec::new();
    for (name, pasted, fate) in corpus() {
        let view = studio::editor(ctx, &writer, "tiny", READING).await.unwrap();
        let head = "+++\ntitle = \"Reading\"\nsummary = \"Read.\"\nminutes = 5\n+++\n\n";
        let typed = Typed {
            course: String::from("tiny"),
            path: String::from(READING),
            seen: view.seen,
            text: format!("{head}{pasted}\n"),
            save_key: name.replace(' ', "-"),
        };
        let saved = studio::save(ctx, &writer, &typed).await;
        if let Err(UseCaseError::Refused(reasons)) = &saved {
            let came = Fate::Refused(leak(&reasons[0].1.id));
            if came != fate {
                others.push(format!("{name}: {came:?}, not {fate:?}"));
            }
            assert!(reasons.iter().all(|(field, _)| field == "text"), "{name}");
            continue;
        }
        let saved = saved.unwrap();
        let editor = studio::editor(ctx, &writer, "tiny", READING).await.unwrap();
        let errors: Vec<&str> = editor
            .problems
            .iter()
            .filter(|one| one.is_error)
            .map(|one| one.message.id.as_str())
            .collect();
        let place = ("first", "reading");
        let preview = studio::preview(ctx, &writer, "tiny", place, (EN, None)).await;
        match preview {
            // A text with errors may be looked at too: nothing in it is code either.
            Ok(preview) => {
                for block in &preview.blocks {
                    if let BlockView::Html(html) = block {
                        assert_eq!(is_code(html), None, "{name}: {html}");
                    }
                }
            }
            Err(UseCaseError::Conflict(message)) => {
                assert_eq!(message.id, "studio-has-errors", "{name}");
                assert!(!errors.is_empty(), "{name}: nobody is told why");
            }
            Err(other) => panic!("{name}: {other:?}"),
        }
        let came = match saved {
            _ if !errors.is_empty() => Fate::Told,
            Saved::Cleaned { remarks, .. } => Fate::Cleaned(leak(&remarks[0].id)),
            _ => Fate::Words,
        };
        if came != fate {
            others.push(format!("{name}: {came:?}, not {fate:?}: {errors:?}"));
        }
    }
    assert_eq!(others, [""; 0]);
}

/// The words of a test live as long as it.
fn leak(words: &str) -> &'static str {
    Box::leak(words.to_owned().into_boxed_str())
}
