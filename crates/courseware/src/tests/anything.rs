//! Whatever bytes an author's files hold, compiling ends with a list of remarks.

use super::good;
use crate::{Sources, compile, stamp};
use proptest::prelude::*;

/// What makes trouble more often than chance does.
const PIECES: [&str; 40] = [
    "+++\n",
    "title = \"a\"\n",
    "[translated]\n",
    "## ",
    "# ",
    "{#a}",
    "{#",
    "> ",
    ">",
    "[!LAW]\n",
    "> [!LAW]\n",
    "[^a]",
    "[^a]: ",
    "Source: ",
    "Why: ",
    "```question a\n",
    "```\n",
    "~~~",
    "( ) ",
    "(x) ",
    "[ ] ",
    "[x] ",
    "![a](media/a.svg)",
    "[a](term:act)",
    "[a](lesson:m/l#b)",
    "[a](javascript:b)",
    "| a | b |\n|---|---|\n",
    "|",
    ": ",
    "\n",
    "\r\n",
    "\n\n",
    "    ",
    "<b>",
    "<!--",
    "&amp;",
    "*",
    "é",
    "\u{feff}",
    "misconception: ",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        1 => "[ -~]{0,8}",
        1 => "\\PC{0,4}",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn survives(sources: &Sources) {
    let (courses, remarks) = compile(sources);
    let wrong = remarks
        .iter()
        .any(|one| one.severity == base::Severity::Error);
    assert!(courses.is_empty() || !wrong);
    for one in &remarks {
        let length = sources.0.get(&one.path).map_or(0, Vec::len);
        assert!(
            one.span.start <= one.span.end && one.span.end <= length,
            "{one:?} of {length}"
        );
        if let Some(text) = sources
            .0
            .get(&one.path)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
        {
            assert!(
                text.get(one.span.start..one.span.end).is_some(),
                "{one:?} divides a character"
            );
        }
    }
    for path in sources.0.keys() {
        if let Some(text) = stamp(sources, path) {
            let mut stamped = sources.clone();
            stamped.0.insert(path.clone(), text.clone().into_bytes());
            assert_eq!(stamp(&stamped, path), Some(text));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_in_any_file(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut sources = good();
        sources.0.insert("courses/c/media/a.svg".to_owned(), Vec::new());
        sources.0.insert("courses/c/media/a.png".to_owned(), Vec::new());
        for path in sources.0.keys().cloned().collect::<Vec<_>>() {
            let mut changed = sources.clone();
            changed.0.insert(path, bytes.clone());
            survives(&changed);
        }
    }

    #[test]
    fn any_markdown(text in text(), head in any::<bool>(), which in 0_usize..6) {
        let mut sources = good();
        let path = [
            "courses/c/01-m/01-l.md", "courses/c/01-m/01-l.fr.md", "glossary.md", "courses/c/sources.md",
            "courses/c/01-m/quiz.md", "courses/c/media/a.svg",
        ][which];
        let text = if head { format!("{}\n{text}", super::HEAD) } else { text };
        sources.0.insert(path.to_owned(), text.into_bytes());
        survives(&sources);
    }
}
