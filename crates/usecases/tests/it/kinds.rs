//! A course with a question of every kind, whose final assessment is made to order.
//!
//! One module, `first`, with one lesson without checks; no quiz. The bank `many` holds nine questions, named by their kind in short;
//! `RIGHT` says what is right. The bank `written` holds two that people mark. Whatever tells what is right says `KEY`, so that a leak is found by that word.

use crate::harness::{EN, Site, parts};
use base::AttemptId;
use courseware::Sources;
use usecases::assess::{self, SaveAnswer};
use usecases::{Actor, UseCaseError, learn};
use views::assess::{AttemptPage, AttemptView, Saved};

/// The questions a program marks, with a right answer to each.
pub const RIGHT: [(&str, &[&str]); 9] = [
    ("single", &["0"]),
    ("several", &["0", "1"]),
    ("truth", &["0"]),
    ("match", &["0:0", "1:1"]),
    ("order", &["0:1", "1:2", "2:3"]),
    ("short", &["consent"]),
    ("number", &["18"]),
    ("mark", &["2"]),
    ("code", &["DIR"]),
];

const MANY: &str = r#"+++
title = "Many kinds"
summary = "One of each."
+++

```question single
competence: definition
difficulty: 1

Which is right?

(x) This one.
> KEY. Correct.
( ) That one.
> misconception: that-one
> KEY. Not correct.
( ) Neither.
> KEY. Not correct.

Hint: Look at the first word.
Hint: Look at the second word.
Why: KEY. It was made so.
Source: This test.
```

```question several
competence: definition
difficulty: 1
points: 2

Which are right?

[x] One.
> KEY.
[x] Two.
> KEY.
[ ] Three.
> KEY.
[ ] Four.
> KEY.

Why: KEY.
```

```question truth
kind: true-false
competence: rights
difficulty: 1

It is so.

(x) True
> KEY.
( ) False
> KEY.

Why: KEY.
```

```question match
kind: matching
competence: rights
difficulty: 2

What belongs together?

- Left one -> right one
> KEY.
- Left two -> right two
> KEY.
- -> right three

Why: KEY.
```

```question order
kind: ordering
competence: planning
difficulty: 2

What comes first?

1. The first thing.
> KEY.
2. The second thing.
> KEY.
3. The third thing.
> KEY.

Why: KEY.
```

```question short
kind: short-answer
competence: definition
difficulty: 2

What is irrelevant?

= consent
=50% agreement
> KEY.
~ force
> misconception: that-one
> KEY.
~ *
> KEY.

Why: KEY.
```

```question number
kind: numeric
competence: definition
difficulty: 2

From which age?

= 18
=50% 17..19
> KEY.
~ *
> KEY.

Why: KEY.
```

```question mark
kind: mark-transcript
competence: question-types
difficulty: 3

Mark every leading question.

[ ] Officer: What happened then?
> KEY.
- Samir: He called me.
[x] Officer: He was angry, wasn't he?
> KEY.

Why: KEY.
```

```question code
kind: code-question
persona: adult
label: DIR
competence: question-types
difficulty: 2

Before: Someone drove us.
Officer: Tell me who drove you.

~ INV
> misconception: that-one
> KEY.

Why: KEY.
```
"#;

const WRITTEN: &str = r"```question repair
kind: repair-question
persona: adult
fault: SUG
competence: open-questions
difficulty: 3

Before: He told me to stay inside.
Officer: He locked you in, didn't he?

= KEY. Tell me about that.
> KEY.

Criterion: Open
0 Closed.
1 Open.
2 Open and rests on her words.

Why: KEY.
```

```question task
kind: written-task
competence: planning
difficulty: 3
points: 3
words: 100

Write the plan.

Criterion: Safety
0 Not mentioned.
1 Mentioned.
2 Who does what.

= KEY. A good plan.

Why: KEY.
```
";

const LESSON: &str =
    "+++\ntitle = \"Reading\"\nsummary = \"A lesson.\"\nminutes = 5\n+++\n\nRead on.\n";

const MISCONCEPTIONS: &str =
    "## That one {#that-one}\n\nIt is not that one. Read [the lesson](lesson:first/reading).\n";

/// A final assessment that asks these questions of the bank in this order.
pub fn asking(questions: &[&str]) -> String {
    let slots: Vec<String> = questions
        .iter()
        .map(|question| format!("{{ question = \"{question}\" }}"))
        .collect();
    format!("slots = [{}]", slots.join(", "))
}

/// The sources, with these lines in the table of the final assessment.
pub fn sources(assessment: &str) -> Sources {
    let attempts = if assessment.contains("attempts") {
        ""
    } else {
        "attempts = 0\n"
    };
    let settings = format!(
        "source_language = \"en\"\nminutes = 30\n[assessment]\npass_percent = 80\n{attempts}{assessment}\n\n[drills.many]\nquestions = 9\n\n[certificate]\nenabled = true\n"
    );
    let head = |title: &str| {
        format!(
            "+++\ntitle = \"{title}\"\nsummary = \"All of it.\"\noutcomes = [\"tell them apart\"]\n[content_note]\nthemes = \"None.\"\nwithout = \"Nothing is described.\"\n+++\n"
        )
    };
    let files: [(&str, String); 8] = [
        ("courses/kinds/course.toml", settings),
        (
            "courses/kinds/course.md",
            format!("{}\nAn introduction.\n", head("Every kind")),
        ),
        ("courses/kinds/misconceptions.md", MISCONCEPTIONS.to_owned()),
        (
            "courses/kinds/01-first/module.toml",
            "languages = [\"en\"]\n".to_owned(),
        ),
        ("courses/kinds/01-first/module.md", head("The module")),
        ("courses/kinds/01-first/01-reading.md", LESSON.to_owned()),
        ("courses/kinds/assessment/many.md", MANY.to_owned()),
        ("courses/kinds/assessment/written.md", WRITTEN.to_owned()),
    ];
    Sources(
        files
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.into_bytes()))
            .collect(),
    )
}

/// A site with the course; what its final assessment is told by these lines.
pub async fn site(assessment: &str) -> Site {
    Site::publishing(&sources(assessment), "kinds").await
}

/// Somebody for whom the final assessment is open.
pub async fn ready(site: &Site, mailbox: &str) -> Actor {
    let actor = site.officer(mailbox).await;
    learn::enrol(&site.ctx, &actor, "kinds").await.unwrap();
    learn::continue_lesson(&site.ctx, &actor, "kinds", "first", "reading")
        .await
        .unwrap();
    actor
}

/// Begins the final assessment.
pub async fn begin(site: &Site, actor: &Actor) -> AttemptId {
    assess::start(&site.ctx, actor, "kinds", "final")
        .await
        .unwrap()
}

/// Somebody in the final assessment.
pub async fn officer_at(site: &Site) -> (Actor, AttemptId) {
    let actor = ready(site, "ana").await;
    let attempt = begin(site, &actor).await;
    (actor, attempt)
}

/// What is done with an answer.
#[derive(Clone, Copy, Default)]
pub struct How {
    pub certainty: Option<u8>,
    pub check: bool,
}

pub const CHECK: How = How {
    certainty: None,
    check: true,
};

pub const fn sure(level: u8) -> How {
    How {
        certainty: Some(level),
        check: false,
    }
}

/// Saves an answer under a key made of it.
pub async fn save(
    site: &Site,
    actor: &Actor,
    attempt: AttemptId,
    question: &str,
    values: &[&str],
    how: How,
) -> Result<Saved, UseCaseError> {
    let answer = SaveAnswer {
        question: question.to_owned(),
        response: parts(values),
        certainty: how.certainty,
        check: how.check,
        save_key: "page".to_owned(),
    };
    crate::harness::save_answer(&site.ctx, actor, attempt, answer).await
}

/// Answers all of these questions.
pub async fn save_all(
    site: &Site,
    actor: &Actor,
    attempt: AttemptId,
    answers: impl IntoIterator<Item = (&'static str, &'static [&'static str])>,
    how: impl Fn(&str) -> How,
) {
    for (question, values) in answers {
        save(site, actor, attempt, question, values, how(question))
            .await
            .unwrap();
    }
}

/// The page of a question, by its number.
pub async fn page(site: &Site, actor: &Actor, attempt: AttemptId, number: usize) -> AttemptView {
    let page = assess::attempt(&site.ctx, actor, attempt, Some(number), EN).await;
    match page.unwrap() {
        AttemptPage::Open(view) => *view,
        AttemptPage::Finished => panic!("the attempt is finished"),
    }
}
