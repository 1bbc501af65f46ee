//! A course small enough to be judged by hand.
//!
//! One module, `first`, with two lessons: `opening` has one check, `reading` has none. Its quiz asks two questions, one
//! must be right, as often as one likes. The final assessment asks three of four, 67 % passes, two attempts. In
//! every question the first option is right.

use courseware::Sources;
use std::fmt::Write as _;

pub const COURSE: &str = r#"source_language = "en"
minutes = 30
[assessment]
pass_percent = 67
attempts = 2
draw = { pool = 3 }
[certificate]
enabled = true
"#;

const COURSE_MD: &str = r#"+++
title = "A tiny course"
summary = "Everything there is, once."
outcomes = ["tell one thing from another"]
[content_note]
themes = "None."
without = "Nothing is described."
+++

An introduction.
"#;

const COURSE_AR: &str = r#"+++
title = "دورة صغيرة"
summary = "كل شيء مرة واحدة."
outcomes = ["التمييز بين أمرين"]
[content_note]
themes = "لا شيء."
without = "لا يوصف شيء."
+++

مقدمة.
"#;

pub const MODULE: &str = r#"languages = ["en"]
[quiz]
questions = 2
pass_percent = 50
attempts = 0
"#;

const MODULE_MD: &str = r#"+++
title = "The first module"
summary = "There is one."
outcomes = ["read"]
[content_note]
themes = "None."
without = "Nothing is described."
+++
"#;

const READING: &str = r#"+++
title = "Reading"
summary = "A lesson without checks."
minutes = 5
+++

Read about [consent](term:consent) here.

## More

And read on.
"#;

const GLOSSARY: &str = "## Consent {#consent}\n\nAgreement that is given freely.\n";
const GLOSSARY_AR: &str = "## المُوافَقة {#consent}\n\nاتفاق يعطى بحرية دون إكراه.\n";

/// A single choice of which the first option is right.
fn question(id: &str) -> String {
    format!(
        "```question {id}\ncompetence: definition\ndifficulty: 1\n\nWhat is right about {id}?\n\n(x) This.\n> Correct. It is.\n( ) That.\n> Not correct. It is not.\n\nWhy: It was made so.\nSource: This test (2026).\n```\n\n"
    )
}

/// The sources of the course.
pub fn sources() -> Sources {
    sources_saying("The opening of the tiny course.")
}

/// The same with another first sentence: another version.
pub fn sources_saying(sentence: &str) -> Sources {
    let opening = format!(
        "+++\ntitle = \"Opening\"\nsummary = \"A lesson with a check.\"\nminutes = 5\n+++\n\n{sentence}\n\n{}",
        question("check-one")
    );
    let mut quiz = String::new();
    let mut pool = String::new();
    for n in 1..=2 {
        let _ = write!(quiz, "{}", question(&format!("quiz-{n}")));
    }
    for n in 1..=4 {
        let _ = write!(pool, "{}", question(&format!("pool-{n}")));
    }
    let files: [(&str, &str); 11] = [
        ("glossary.md", GLOSSARY),
        ("glossary.ar.md", GLOSSARY_AR),
        ("courses/tiny/course.toml", COURSE),
        ("courses/tiny/course.md", COURSE_MD),
        ("courses/tiny/course.ar.md", COURSE_AR),
        ("courses/tiny/01-first/module.toml", MODULE),
        ("courses/tiny/01-first/module.md", MODULE_MD),
        ("courses/tiny/01-first/01-opening.md", &opening),
        ("courses/tiny/01-first/02-reading.md", READING),
        ("courses/tiny/01-first/quiz.md", &quiz),
        ("courses/tiny/assessment/pool.md", &pool),
    ];
    Sources(
        files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect(),
    )
}
