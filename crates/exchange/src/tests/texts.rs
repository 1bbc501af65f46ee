//! Whatever text comes in comes out as text: nothing in it becomes a setting, an option, a fence or a heading.

use super::{only, remarks};
use crate::Format;
use crate::export::escaped;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What makes trouble more often than chance does.
const PIECES: [&str; 48] = [
    "(x) ",
    "( ) ",
    "[x] ",
    "[ ] ",
    "> ",
    "- ",
    "+ ",
    "* ",
    "1. ",
    "2) ",
    "= ",
    "=50% ",
    "~ ",
    "~ *",
    "->",
    "- a -> b",
    "```",
    "~~~~",
    "`",
    "Why: ",
    "Source: ",
    "Hint: ",
    "Officer: ",
    "Criterion: ",
    "competence: definition",
    "kind: ordering",
    "misconception: a",
    "# ",
    "## A",
    "---",
    "===",
    "***",
    "+++",
    "|",
    "| a |\n|---|",
    "<b>",
    "</script>",
    "&amp;",
    "\\",
    "![a](b)",
    "[a](https://b.c)",
    "[^a]: ",
    "> [!LAW]",
    "_a_",
    "**a**",
    ": ",
    "\n",
    "\n\n",
];

pub(super) fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        2 => "[ -~]{0,6}",
        1 => "[a-zé م]{1,6}",
        1 => "\\PC{0,3}",
    ];
    prop::collection::vec(piece, 1..10).prop_map(|pieces| pieces.concat())
}

/// The parts of a block, read by the rules of `docs/authoring.md` and nothing else.
#[derive(Debug, Default, PartialEq, Eq)]
struct Parts {
    text: String,
    options: Vec<(bool, String)>,
    feedback: Vec<String>,
    hint: String,
    why: String,
}

fn parts(block: &str) -> Parts {
    let mut lines: Vec<&str> = block.lines().collect();
    let fence = lines.remove(0);
    assert!(
        fence.starts_with("```") && fence.contains("question "),
        "{block}"
    );
    let close = lines.pop().unwrap();
    assert!(fence.starts_with(close), "{block}");
    assert!(
        !lines
            .iter()
            .any(|line| line.trim_start().starts_with(close)),
        "{block}"
    );
    let blank = lines.iter().position(|line| line.is_empty()).unwrap();
    let mut found = Parts::default();
    let mut open = "";
    for line in &lines[blank..] {
        let mark = ["( )", "(x)", "[ ]", "[x]"]
            .into_iter()
            .find(|mark| line.starts_with(mark));
        if let Some(mark) = mark {
            found
                .options
                .push((mark.contains('x'), line[3..].trim_start().to_owned()));
            found.feedback.push(String::new());
            open = "option";
        } else if let Some(words) = line.strip_prefix('>') {
            // Above the options it is a quotation.
            match found.feedback.last_mut() {
                Some(feedback) => {
                    *feedback = format!("{feedback}{}\n", words.strip_prefix(' ').unwrap_or(words));
                }
                None => found.text = format!("{}{line}\n", found.text),
            }
        } else if let Some(words) = line.strip_prefix("Hint:") {
            found.hint.push_str(words.trim_start());
            open = "hint";
        } else if let Some(words) = line
            .strip_prefix("Why:")
            .or_else(|| line.strip_prefix("Source:"))
        {
            found.why.push_str(words.trim_start());
            open = "why";
        } else if line.is_empty() {
            if open.is_empty() {
                found.text.push('\n');
            } else {
                open = "nothing";
            }
        } else {
            let slot = match open {
                "" => &mut found.text,
                "option" => &mut found.options.last_mut().unwrap().1,
                "hint" => &mut found.hint,
                "why" => &mut found.why,
                _ => panic!("{line:?} belongs to nothing in {block}"),
            };
            *slot = format!("{slot}\n{line}");
        }
    }
    found
}

/// The words that a reader sees; anything but paragraphs and breaks is a failure.
fn seen(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_OLD_FOOTNOTES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    let mut words = String::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph) => words.push(' '),
            Event::Start(Tag::Paragraph) => {}
            other => panic!("{other:?} in {markdown:?}"),
        }
    }
    in_one_line(&words)
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn xml(kind: &str, text: &str, rest: &str) -> String {
    let text = escaped(text);
    format!(
        "<quiz><question type=\"{kind}\"><name><text>n</text></name><questiontext format=\"plain_text\"><text>{text}</text></questiontext>{rest}</question></quiz>"
    )
}

fn plain(element: &str, text: &str) -> String {
    format!(
        "<{element} format=\"plain_text\"><text>{}</text></{element}>",
        escaped(text)
    )
}

/// HTML that need not be good.
pub(super) fn html() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(&TAGS[..]).prop_map(str::to_owned),
        3 => "[a-zA-Z:.* ]{1,6}",
        1 => text().prop_map(|text| escaped(&text)),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

const TAGS: [&str; 37] = [
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<code>",
    "</code>",
    "<ul>",
    "<ol start=3>",
    "<li>",
    "</li>",
    "</ul>",
    "</ol>",
    "<blockquote>",
    "</blockquote>",
    "<table>",
    "<tr>",
    "<td>",
    "<th>",
    "</td>",
    "</tr>",
    "</table>",
    "<dl>",
    "<dt>",
    "<dd>",
    "</dd>",
    "</dl>",
    "<br>",
    "<hr>",
    "<a href=\"https://a.b/(c)\">",
    "</a>",
    "<script>",
    "</script>",
    "<h3>",
    "<pre>",
    "</pre>",
];

/// A question with this HTML everywhere.
pub(super) fn of_html(html: &str) -> String {
    let data = format!("<text><![CDATA[{html}]]></text>");
    format!(
        "<quiz><question type=\"multichoice\"><name><text>n</text></name><questiontext format=\"html\"><text><![CDATA[{html}]]>Which?</text></questiontext><generalfeedback format=\"html\">{data}</generalfeedback><answer fraction=\"100\" format=\"html\">{data}<feedback format=\"html\">{data}</feedback></answer><answer fraction=\"0\"><text>other</text></answer></question></quiz>"
    )
}

/// A question of one of four kinds with this text, and this text as an answer.
pub(super) fn of_kind(kind: usize, text: &str, answer: &str) -> String {
    let answer = escaped(answer);
    let feedback = plain("feedback", text);
    let (kind, rest) = match kind {
        0 => (
            "multichoice",
            format!(
                "<answer fraction=\"100\" format=\"plain_text\"><text>{answer}</text>{feedback}</answer><answer fraction=\"0\"><text>other</text></answer>"
            ),
        ),
        1 => (
            "matching",
            format!(
                "<subquestion format=\"plain_text\"><text>{answer}</text><answer><text>{answer}</text></answer></subquestion><subquestion><text>a</text><answer><text>b</text></answer></subquestion>"
            ),
        ),
        2 => (
            "shortanswer",
            format!(
                "<answer fraction=\"100\"><text>{answer}</text>{feedback}</answer><answer fraction=\"0\"><text>*</text>{feedback}</answer>"
            ),
        ),
        _ => (
            "essay",
            format!("<graderinfo format=\"plain_text\"><text>{answer}</text></graderinfo>"),
        ),
    };
    xml(
        kind,
        text,
        &format!(
            "{}{}{rest}",
            plain("generalfeedback", text),
            plain("hint", text)
        ),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn text_stays_text(question in text(), option in text(), feedback in text(), hint in text(), why in text()) {
        prop_assume!(!in_one_line(&question).is_empty() && !in_one_line(&option).is_empty());
        prop_assume!(!in_one_line(&why).starts_with("Source:"));
        // The last paragraph of an explanation may be its source.
        prop_assume!(!why.contains("Source:"));
        let rest = format!(
            "{}{}<answer fraction=\"100\" format=\"plain_text\"><text>{}</text>{}</answer><answer fraction=\"0\"><text>other</text></answer>",
            plain("generalfeedback", &why), plain("hint", &hint), escaped(&option), plain("feedback", &feedback),
        );
        let item = only(Format::MoodleXml, &xml("multichoice", &question, &rest));
        let Some(written) = &item.question else {
            prop_assert_eq!(remarks(&item), ["exchange-same-options"]);
            return Ok(());
        };
        let parts = parts(&written.markdown);
        prop_assert_eq!(seen(&parts.text), in_one_line(&question), "{}", written.markdown);
        prop_assert_eq!(parts.options.len(), 2, "{}", written.markdown);
        prop_assert!(parts.options[0].0 && !parts.options[1].0);
        prop_assert_eq!(seen(&parts.options[0].1), in_one_line(&option), "{}", written.markdown);
        prop_assert_eq!(seen(&parts.feedback[0]), in_one_line(&feedback), "{}", written.markdown);
        prop_assert_eq!(seen(&parts.hint), in_one_line(&hint), "{}", written.markdown);
        prop_assert_eq!(seen(&parts.why), in_one_line(&why), "{}", written.markdown);
    }

    #[test]
    fn rows_stay_rows(left in text(), right in text(), other in text()) {
        let row = |left: &str, right: &str| format!(
            "<subquestion format=\"plain_text\"><text>{}</text><answer><text>{}</text></answer></subquestion>", escaped(left), escaped(right),
        );
        let rest = format!("{}{}", row(&left, &right), row("second", &other));
        let item = only(Format::MoodleXml, &xml("matching", "Which?", &rest));
        let Some(written) = &item.question else { return Ok(()) };
        let rows: Vec<(String, String)> = written
            .markdown
            .lines()
            .filter_map(|line| line.strip_prefix("- ")?.split_once(" -> "))
            .map(|(left, right)| (seen(left), seen(right)))
            .collect();
        prop_assert_eq!(rows, [
            (in_one_line(&left), in_one_line(&right)),
            ("second".to_owned(), in_one_line(&other)),
        ], "{}", written.markdown);
    }

    #[test]
    fn answers_stay_answers(answer in text(), before in "[a-z ]{0,4}") {
        // A backslash before a star is how stars are written there.
        let rest = format!(
            "<answer fraction=\"50\"><text>{}</text></answer><answer fraction=\"100\"><text>the right one</text></answer>", escaped(&answer.replace('*', "\\*")),
        );
        let item = only(Format::MoodleXml, &xml("shortanswer", &format!("{before}What?"), &rest));
        let Some(written) = &item.question else { return Ok(()) };
        let lines: Vec<&str> = written.markdown.lines().filter(|line| line.starts_with(['=', '~'])).collect();
        prop_assert_eq!(lines.last(), Some(&"= the right one"));
        if let [first, _] = lines.as_slice() {
            let words = first.strip_prefix("=50% ");
            prop_assert_eq!(seen(words.unwrap()), in_one_line(&answer), "{}", written.markdown);
        }
    }

    #[test]
    fn html_makes_blocks_that_can_be_read(html in html()) {
        let item = only(Format::MoodleXml, &of_html(&html));
        if let Some(written) = &item.question {
            prop_assert_eq!(parts(&written.markdown).options.len(), 2, "{}", written.markdown);
        }
    }
}
