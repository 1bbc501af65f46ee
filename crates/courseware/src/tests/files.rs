//! Files and folders: names, what must be there, what is too large; pictures.

use super::{HEAD, LESSON, WHOLE, check, check_file, check_lesson, good, told, with};
use crate::Sources;
use base::Span;

fn without(path: &str) -> Sources {
    let mut sources = good();
    sources.0.remove(path);
    sources
}

fn with_bytes(path: &str, bytes: &[u8]) -> Sources {
    let mut sources = good();
    sources.0.insert(path.to_owned(), bytes.to_vec());
    sources
}

#[test]
fn what_must_be_there() {
    for path in [
        "courses/c/course.toml",
        "courses/c/course.md",
        "courses/c/01-m/module.toml",
        "courses/c/01-m/module.md",
    ] {
        check_file(&without(path), "missing-file", path);
    }
    let mut sources = good();
    sources.0.retain(|path, _| !path.contains("/01-m/"));
    check_file(&sources, "no-modules", "courses/c/course.toml");
    let mut sources = good();
    sources.0.retain(|path, _| !path.contains("/01-m/0"));
    check_file(&sources, "no-lessons", "courses/c/01-m/module.toml");
}

#[test]
fn names_become_addresses() {
    let lesson = format!("{HEAD}\nText.\n");
    let path = "courses/c/01-m/Three.md";
    check_file(&with(&[(path, &lesson)]), "bad-file-name", path);
    let path = "courses/c/01-m/3-three.md";
    check_file(&with(&[(path, &lesson)]), "bad-file-name", path);
    let path = "courses/c/notes.md";
    check_file(&with(&[(path, "")]), "bad-file-name", path);
    check_file(
        &with(&[("courses/c/drafts/a.md", "")]),
        "bad-folder-name",
        "courses/c/drafts",
    );
    let (courses, remarks) = crate::compile(&with(&[("courses/My Course/course.toml", "")]));
    assert_eq!(
        (courses.len(), remarks.len()),
        (1, 1),
        "the other course is as good as before"
    );
    assert_eq!(
        (remarks[0].code.as_str(), remarks[0].path.as_str()),
        ("bad-folder-name", "courses/My Course")
    );
    let path = "courses/c/01-m/01-l.de.md";
    check_file(&with(&[(path, "")]), "unknown-language", path);
    let path = "courses/c/01-m/notes.txt";
    check_file(&with(&[(path, "")]), "unexpected-file", path);
    assert_eq!(
        told(&with(&[
            ("courses/c/.hidden/a.md", ""),
            ("courses/c/01-m/.a.md.swp", "")
        ])),
        []
    );
    let path = "courses/c/01-m/01-other.md";
    check_file(&with(&[(path, &lesson)]), "duplicate-number", path);
    let path = "courses/c/01-m/03-l.md";
    check_file(&with(&[(path, &lesson)]), "duplicate-address", path);
}

#[test]
fn a_text_is_text() {
    let mut bytes = format!("{HEAD}\nIt is ").into_bytes();
    let at = bytes.len();
    bytes.extend(b"\xff\xfe.\n");
    assert_eq!(
        told(&with_bytes(LESSON, &bytes)),
        [(
            "not-utf8".to_owned(),
            LESSON.to_owned(),
            Span::new(at, at + 1)
        )]
    );
    check_lesson("It is ⟦\u{0}⟧.\n", "control-character");
    for odd in "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}".chars() {
        check_lesson(&format!("It ⟦{odd}⟧is.\n"), "direction-character");
    }
    let before = with(&[(LESSON, &format!("{HEAD}\n\u{2066}It\u{2069} is.\n"))]);
    let slug = base::Slug::parse("c").unwrap();
    assert!(crate::compile_course(&before, &slug).0.is_none());
    assert!(
        crate::compile_published_course(&before, &slug).is_some(),
        "published earlier"
    );
    let marks = format!("{HEAD}\nIt \u{200e}is\u{200f} so\u{61c}.\n");
    assert_eq!(told(&with(&[(LESSON, &marks)])), []);
    let long = format!("{HEAD}\n{}", "word ".repeat(60_000));
    check_file(&with(&[(LESSON, &long)]), "too-large", LESSON);
}

#[test]
fn pictures() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><rect width=\"4\" height=\"3\"/></svg>";
    let path = "courses/c/media/a.svg";
    let show = format!("{HEAD}\n![Words](media/a.svg)\n");
    assert_eq!(told(&with(&[(path, svg), (LESSON, &show)])), []);
    check_file(&with(&[(path, svg)]), "media-unused", path);
    check_lesson("![Words](⟦media/b.svg⟧)\n", "media-missing");
    check_lesson(
        "![Words](⟦https://e.example/b.svg⟧ \"Caption\")\n",
        "media-missing",
    );
    let alone = |body: &str, code| {
        check(
            with(&[
                (path, svg),
                (LESSON, &format!("{HEAD}\n![W](media/a.svg)\n\n{body}")),
            ]),
            code,
        );
    };
    alone("⟦![](media/a.svg)⟧\n", "figure-without-alt");
    alone("Words and ⟦![W](media/a.svg)⟧.\n", "figure-not-alone");
    alone("- ⟦![W](media/a.svg)⟧\n", "figure-not-alone");
    let unsafe_svg = svg.replace("<rect", "⟦<script⟧/><rect");
    check(with(&[(path, &unsafe_svg), (LESSON, &show)]), "svg-unsafe");
    let unsafe_svg = svg.replace("<rect", "⟦<foreignObject⟧/><rect");
    check(with(&[(path, &unsafe_svg), (LESSON, &show)]), "svg-unsafe");
    check_file(
        &with(&[(path, "<svg/>"), (LESSON, &show)]),
        "media-unreadable",
        path,
    );
    let name = "courses/c/media/My Picture.svg";
    check_file(&with(&[(name, svg)]), "bad-file-name", name);
    let name = "courses/c/media/a.gif";
    check_file(&with(&[(name, "")]), "bad-file-name", name);
    let mut sources = with_bytes("courses/c/media/a.png", &vec![0; crate::RASTER_BYTES + 1]);
    sources.0.insert(
        LESSON.to_owned(),
        format!("{HEAD}\n![W](media/a.png)\n").into_bytes(),
    );
    check_file(&sources, "too-large", "courses/c/media/a.png");
}

#[test]
fn the_glossary() {
    let glossary = |text: &str, code| check(with(&[("glossary.md", text)]), code);
    glossary("## Act {#act}\n\nA.\n\n⟦## Means⟧\n\nB.\n", "term-id");
    glossary(
        "## Act {#act}\n\nA.\n\n## Again {#⟦act⟧}\n\nB.\n",
        "duplicate-term",
    );
    glossary("## Act {#⟦act⟧}\n", "term-empty");
    glossary("⟦Words⟧\n\n## Act {#act}\n\nA.\n", "text-not-shown");
    glossary("## Act {#act}\n\nA [b](⟦lesson:m/l⟧).\n", "link-scheme");
    glossary(
        "+++\n⟦title⟧ = \"x\"\n+++\n\n## Act {#act}\n\nA.\n",
        "unknown-key",
    );
}

#[test]
fn the_list_of_sources() {
    let sources = |text: &str, code| check(with(&[("courses/c/sources.md", text)]), code);
    sources("[^⟦a⟧]: A.\n", "footnote-unused");
    sources("⟦Words⟧\n", "text-not-shown");
    let cite = format!("{HEAD}\nA[^a].\n");
    let twice = [
        ("courses/c/sources.md", "[^a]: A.\n[^⟦a⟧]: B.\n"),
        (LESSON, &cite),
    ];
    check(with(&twice), "footnote-twice");
    assert_eq!(
        told(&with(&[
            ("courses/c/sources.md", "[^a]: A.\n    More.\n\n"),
            (LESSON, &cite)
        ])),
        []
    );
}

#[test]
fn the_page_of_a_course() {
    let page = |body: &str, code| {
        check(
            with(&[("courses/c/course.md", &format!("{WHOLE}\n{body}"))]),
            code,
        );
    };
    page("Words⟦[^a]⟧.\n", "footnote-misplaced");
    page("⟦<b>⟧\n", "raw-html");
    page("⟦# One⟧\n", "heading-one");
}
