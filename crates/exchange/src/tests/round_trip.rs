//! From Audire to another system and back: what both sides can say is the same afterwards.

use super::{all, dump::dump};
use crate::{Format, write};
use base::{Competence, Label, Locale, Persona, Slug};
use quiz::{
    Accepted, Body, Choice, ChoiceText, CodeQuestion, Criterion, CriterionText, Kind, Matching,
    NumericAnswer, Ordering, Points, Question, QuestionText, Row, Rubric, Turn, WrittenTask,
};
use std::collections::BTreeMap;

pub(super) fn question(id: &str, body: Body, text: QuestionText) -> Question {
    Question {
        id: Slug::parse(id).unwrap(),
        fingerprint: String::new(),
        competence: Competence::Rights,
        difficulty: 2,
        points: 3,
        category: None,
        body,
        texts: BTreeMap::from([(Locale::En, text)]),
    }
}

pub(super) fn words(text: &str, feedback: &str) -> ChoiceText {
    ChoiceText {
        text: text.to_owned(),
        feedback: feedback.to_owned(),
    }
}

/// As the course compiler writes it.
pub(super) fn text(choices: Vec<ChoiceText>) -> QuestionText {
    QuestionText {
        vignette: "<p>Samir, 24, agreed to <strong>travel</strong>.<br>\nHis passport was taken.</p>\n<ul>\n<li>one <em>sign</em></li>\n<li>another &amp; more\n<ul>\n<li>deep</li>\n</ul>\n</li>\n</ul>\n<dl>\n<dt>Nadia</dt>\n<dd>He said: &quot;sign&quot;.</dd>\n</dl>\n<div class=\"scroll\" role=\"region\" aria-label=\"Table: A, B\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">A</th><th scope=\"col\" class=\"n\">B</th></tr></thead>\n<tbody>\n<tr><td>x | y</td><td class=\"n\">3</td></tr>\n</tbody></table></div>\n".to_owned(),
        prompt: "Does his <em>agreement</em> settle <a href=\"/glossary#consent\">the matter</a> of &lt;law&gt;?".to_owned(),
        choices,
        why: "The point, as <a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noreferrer\">a page</a> says.".to_owned(),
        source: "Protocol, Article 3(b).".to_owned(),
        ..QuestionText::default()
    }
}

const HEAD: &str = "Samir, 24, agreed to **travel**.\\
His passport was taken.

* one *sign*
* another \\& more
  * deep

Nadia
: He said\\: \"sign\".

| A | B |
| --- | --: |
| x \\| y | 3 |

Does his *agreement* settle [the matter](term:consent) of \\<law\\>?
";
const TAIL: &str = "
Why: The point, as [a page](https://example.org/a?b=1&amp;c=2) says.
Source: Protocol, Article 3(b).
```
";

/// Both ways, for the formats that can.
fn check(question: &Question, formats: &[Format], kind: &str, lines: &str) {
    for format in formats {
        let (file, lost) = write(*format, &[(question, "")], Locale::En, Locale::En, &|_| {
            None
        });
        assert_eq!(lost, [], "{format:?}");
        let (items, stop) = all(*format, &file);
        let told = dump(&items, stop.as_ref());
        let written = items[0]
            .question
            .as_ref()
            .unwrap_or_else(|| panic!("{told}"));
        let expected = format!(
            "```question {}\n{kind}competence: rights\ndifficulty: 2\npoints: 3\n\n{HEAD}\n{lines}{TAIL}",
            question.id
        );
        assert_eq!(written.markdown, expected, "{format:?}");
        assert_eq!(written.kind, question.kind());
        assert_eq!(items[0].remarks, [], "{told}");
    }
}

pub(super) const BOTH: [Format; 2] = [Format::Gift, Format::MoodleXml];

pub(super) fn choices(key: &[bool]) -> Vec<Choice> {
    key.iter()
        .map(|correct| Choice {
            correct: *correct,
            misconception: None,
        })
        .collect()
}

#[test]
fn options_come_back() {
    let said = vec![
        words(
            "Yes: {he} agreed ~ before = #1",
            "<p>Not correct.</p>\n<ul>\n<li>Why</li>\n</ul>\n",
        ),
        words(
            "(x) <strong>No</strong>",
            "<p>One.</p>\n<p>Two -&gt; three.</p>\n",
        ),
        words("50% sure", ""),
    ];
    let feedback = "> Not correct.\n>\n> * Why\n";
    let single = question(
        "a-1",
        Body::SingleChoice(choices(&[false, true, false])),
        text(said.clone()),
    );
    let lines = format!(
        "( ) Yes\\: {{he}} agreed \\~ before = #1\n{feedback}(x) \\(x) **No**\n> One.\n>\n> Two -\\> three.\n( ) 50% sure\n"
    );
    check(&single, &BOTH, "", &lines);
    let several = question(
        "a-2",
        Body::MultipleChoice(choices(&[true, true, false])),
        text(said),
    );
    let lines = lines
        .replace("( ) Yes", "[x] Yes")
        .replace("(x) \\", "[x] \\")
        .replace("( ) 50", "[ ] 50");
    check(&several, &BOTH, "", &lines);
    let said = vec![
        words("True", "<p>Yes.</p>\n"),
        words("False", "<p>No.</p>\n"),
    ];
    let truth = question("a-3", Body::TrueFalse(choices(&[false, true])), text(said));
    check(
        &truth,
        &BOTH,
        "kind: true-false\n",
        "( ) True\n> Yes.\n(x) False\n> No.\n",
    );
}

#[test]
fn rows_and_items_come_back() {
    let matching = Matching {
        rows: vec![
            Row {
                misconception: None,
            },
            Row {
                misconception: None,
            },
        ],
        rights: 3,
    };
    let text = QuestionText {
        right: vec![
            "decides".to_owned(),
            "speaks: a = b".to_owned(),
            "sleeps".to_owned(),
        ],
        ..text(vec![
            words("The <em>unit</em>", ""),
            words("Interpreter", ""),
        ])
    };
    let lines = "- The *unit* -> decides\n- Interpreter -> speaks\\: a = b\n- -> sleeps\n";
    check(
        &question("b-1", Body::Matching(matching), text),
        &BOTH,
        "kind: matching\n",
        lines,
    );
}

#[test]
fn written_answers_come_back() {
    let accepted = |share| Accepted {
        forms: BTreeMap::new(),
        share: Points::from_sixtieths(share),
        misconception: None,
    };
    let said = vec![
        words("non-punishment", ""),
        words("protection *", "<p>The wider word.</p>\n"),
        words("immunity", "<p>No.</p>\n"),
    ];
    let text_of = |said| QuestionText {
        otherwise: "<p>Look again.</p>\n".to_owned(),
        ..text(said)
    };
    let short = Body::ShortAnswer(vec![accepted(60), accepted(20), accepted(0)]);
    let lines = "= non-punishment\n=34% protection \\*\n> The wider word.\n~ immunity\n> No.\n~ *\n> Look again.\n";
    check(
        &question("c-1", short, text_of(said)),
        &BOTH,
        "kind: short-answer\n",
        lines,
    );

    let number = |least: &str, most: &str, share| NumericAnswer {
        least: least.parse().unwrap(),
        most: most.parse().unwrap(),
        share: Points::from_sixtieths(share),
        misconception: None,
    };
    let numeric = Body::Numeric(vec![
        number("30", "30", 60),
        number("25.5", "34.5", 30),
        number("-1", "-1", 0),
    ]);
    let said = vec![
        words("30", ""),
        words("25.5..34.5", "<p>Near.</p>\n"),
        words("-1", "<p>No.</p>\n"),
    ];
    let numeric = question("c-2", numeric, text_of(said));
    let lines =
        |range: &str| format!("= 30\n=50% {range}\n> Near.\n~ -1\n> No.\n~ *\n> Look again.\n");
    check(
        &numeric,
        &[Format::Gift],
        "kind: numeric\n",
        &lines("25.5..34.5"),
    );
    // The same interval in the other words that Audire knows.
    check(
        &numeric,
        &[Format::MoodleXml],
        "kind: numeric\n",
        &lines("30 +- 4.5"),
    );
}

#[test]
fn a_written_task_comes_back_with_its_rubric() {
    let task = WrittenTask {
        words: Some(400),
        rubric: Rubric {
            criteria: vec![
                Criterion { levels: vec![0, 2] },
                Criterion {
                    levels: vec![0, 1, 3],
                },
            ],
            markers: 2,
        },
    };
    let criterion = |title: &str, levels: &[&str]| CriterionText {
        title: title.to_owned(),
        levels: levels.iter().map(|level| (*level).to_owned()).collect(),
    };
    let text = QuestionText {
        rubric: vec![
            criterion("Safety & needs", &["Not mentioned.", "Who does what."]),
            criterion("Order", &["None.", "Some.", "All."]),
        ],
        ..text(vec![words("A good plan names <em>her</em> needs.", "")])
    };
    let lines = "Criterion: Safety & needs\n0 Not mentioned.\n2 Who does what.\n\nCriterion: Order\n0 None.\n1 Some.\n3 All.\n\n= A good plan names *her* needs.\n";
    let question = question("d-1", Body::WrittenTask(task), text);
    let (file, _) = write(
        Format::MoodleXml,
        &[(&question, "")],
        Locale::En,
        Locale::En,
        &|_| None,
    );
    let (items, _) = all(Format::MoodleXml, &file);
    let markdown = &items[0].question.as_ref().unwrap().markdown;
    let head = "```question d-1\nkind: written-task\ncompetence: rights\ndifficulty: 2\npoints: 3\nmarkers: 2\nwords: 400\n";
    assert_eq!(*markdown, format!("{head}\n{HEAD}\n{lines}{TAIL}"));
}

#[test]
fn hints_categories_and_pictures_go_out() {
    let mut text = text(vec![words("a", ""), words("b", "")]);
    text.vignette = "<figure><img src=\"/media/c/1/plan.png\" alt=\"A plan\" width=\"1\" height=\"1\" loading=\"lazy\"><figcaption>A caption</figcaption></figure>\n".to_owned();
    text.hints = vec!["Think of <em>means</em>.".to_owned(), "Second.".to_owned()];
    let question = question("e-1", Body::SingleChoice(choices(&[true, false])), text);
    let png = b"\x89PNG\r\n\x1a\nrest".to_vec();
    let pictures = |address: &str| (address == "/media/c/1/plan.png").then(|| png.clone());
    let (file, lost) = write(
        Format::MoodleXml,
        &[(&question, "Law/Means")],
        Locale::En,
        Locale::En,
        &pictures,
    );
    assert_eq!(lost, []);
    let (items, _) = all(Format::MoodleXml, &file);
    let written = items[0].question.as_ref().unwrap();
    assert_eq!(items[0].category, "Law/Means");
    assert!(
        written
            .markdown
            .contains("\n![A plan](media/e-1-1.png)\n\nA caption\n"),
        "{}",
        written.markdown
    );
    assert!(
        written
            .markdown
            .contains("\nHint: Think of *means*.\nHint: Second.\n"),
        "{}",
        written.markdown
    );
    assert_eq!(written.pictures.len(), 1);
    assert_eq!(written.pictures[0].bytes, png);
    // GIFT has no place for either.
    let (_, lost) = write(
        Format::Gift,
        &[(&question, "")],
        Locale::En,
        Locale::En,
        &pictures,
    );
    let lost: Vec<&str> = lost.iter().map(|one| one.message.id.as_str()).collect();
    assert_eq!(lost, ["exchange-out-hints", "exchange-out-picture"]);
}

#[test]
fn what_cannot_go_out_is_told() {
    let turns = Body::MarkTranscript(vec![Turn {
        markable: true,
        target: true,
        misconception: None,
    }]);
    let order = Body::Ordering(Ordering { items: 2 });
    let code = Body::CodeQuestion(CodeQuestion {
        persona: Persona::Adult,
        label: Label::Directive,
        also: Vec::new(),
        choices: vec![Label::Invitation, Label::Directive],
        confusions: vec![(Label::Invitation, None)],
    });
    let said = || vec![words("one", "<p>No.</p>\n"), words("two", "")];
    let code_text = QuestionText {
        before: "Someone drove us.".to_owned(),
        officer: "Tell me who drove you.".to_owned(),
        prompt: String::new(),
        vignette: String::new(),
        ..text(said())
    };
    let all_kinds = [
        question("f-1", turns, text(said())),
        question("f-2", order, text(said())),
        question("f-3", code, code_text),
    ];
    let questions: Vec<(&Question, &str)> = all_kinds.iter().map(|one| (one, "")).collect();
    let lost = |format| {
        let (file, lost) = write(format, &questions, Locale::En, Locale::En, &|_| None);
        let lost: Vec<String> = lost
            .iter()
            .map(|one| format!("{} {}", one.question, one.message.id))
            .collect();
        (all(format, &file).0, lost)
    };
    let (items, told) = lost(Format::MoodleXml);
    assert_eq!(
        told,
        [
            "f-1 exchange-out-kind",
            "f-2 exchange-out-row-feedback",
            "f-2 exchange-out-ordering",
            "f-3 exchange-out-code"
        ]
    );
    let kinds: Vec<Kind> = items
        .iter()
        .filter_map(|item| Some(item.question.as_ref()?.kind))
        .collect();
    assert_eq!(kinds, [Kind::Ordering, Kind::SingleChoice]);
    let code = &items[1].question.as_ref().unwrap().markdown;
    assert!(code.contains("Officer\n: Tell me who drove you.\n\nWhich type is the officer's turn?\n\n( ) INV\n> No.\n(x) DIR\n"), "{code}");
    let (items, told) = lost(Format::Gift);
    assert_eq!(
        told,
        [
            "f-1 exchange-out-kind",
            "f-2 exchange-out-kind",
            "f-3 exchange-out-code"
        ]
    );
    assert_eq!(items.len(), 1);
}
