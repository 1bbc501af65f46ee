//! Whatever bytes an author's files hold, compiling ends with a list of remarks.

use super::good;
use super::support::{are_in_place, stamps_once, text};
use crate::{Sources, compile};
use proptest::prelude::*;

/// What makes trouble more often than chance does.
const PIECES: [&str; 66] = [
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
    "Hint: ",
    "Before: ",
    "Officer: ",
    "Criterion: ",
    "kind: matching\n",
    "kind: ordering\n",
    "kind: true-false\n",
    "kind: short-answer\n",
    "kind: numeric\n",
    "kind: mark-transcript\n",
    "kind: code-question\npersona: adult\nlabel: DIR\n",
    "kind: repair-question\npersona: child\n",
    "kind: written-task\n",
    "competence: rights\ndifficulty: 1\n",
    "also: CUE, ",
    "= ",
    "=50% ",
    "~ ",
    "~ *",
    "- a -> b\n",
    "- -> c\n",
    "1. ",
    "0 ",
    "2 ",
    "17..19",
    "30 +- 5",
];

const SETTINGS: [&str; 14] = [
    "[assessment]\n",
    "[quiz]\nquestions = 1\n",
    "[drills.a]\nquestions = 2\n",
    "[drills]\na = 1\n",
    "pass_percent = 50\nattempts = 0\n",
    "draw = { a = 1 }\n",
    "slots = [{ bank = \"a\", draw = 1 }, { question = \"b\" }, 3]\n",
    "slots = { a = 1 }\n",
    "[[assessment.slots]]\nquestion = \"q\"\n",
    "behaviour = \"interactive\"\ncertainty = true\n",
    "review = { before = \"x\" }\n",
    "minutes = -1\n",
    "wait_hours = 1.5\n",
    "difficulty = \"é\"\n",
];

fn survives(sources: &Sources) {
    let (courses, remarks) = compile(sources);
    let wrong = remarks
        .iter()
        .any(|one| one.severity == base::Severity::Error);
    assert!(courses.is_empty() || !wrong);
    are_in_place(sources, &remarks);
    for path in sources.0.keys() {
        stamps_once(sources, path);
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
    fn any_markdown(text in text(&PIECES, 60), head in any::<bool>(), which in 0_usize..8) {
        let mut sources = good();
        let path = [
            "courses/c/01-m/01-l.md", "courses/c/01-m/01-l.fr.md", "glossary.md", "courses/c/sources.md",
            "courses/c/01-m/quiz.md", "courses/c/media/a.svg", "courses/c/misconceptions.md",
            "courses/c/assessment/a.md",
        ][which];
        let text = if head { format!("{}\n{text}", super::HEAD) } else { text };
        sources.0.insert(path.to_owned(), text.into_bytes());
        survives(&sources);
    }

    #[test]
    fn any_question_in_two_languages(text in text(&PIECES, 60), french in text(&PIECES, 60)) {
        let block = |text: &str| format!("```question a\n{text}\n```\n");
        survives(&super::translated(&block(&text), &block(&french)));
    }

    #[test]
    fn any_settings(keys in prop::collection::vec(prop::sample::select(&SETTINGS[..]), 0..8)) {
        let mut sources = good();
        for path in ["courses/c/course.toml", "courses/c/01-m/module.toml"] {
            let text = format!("languages = [\"en\"]\nsource_language = \"en\"\nminutes = 5\n{}", keys.concat());
            sources.0.insert(path.to_owned(), text.into_bytes());
        }
        sources.0.insert("courses/c/assessment/a.md".to_owned(), Vec::new());
        survives(&sources);
    }
}
