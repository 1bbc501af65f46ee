//! Questions written as Moodle XML.

use super::apart::SOURCE;
use crate::export::{Answer, Body, Number, Out, with_files};
use base::{Message, Slug};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rust_decimal::Decimal;
use std::fmt::Write as _;

/// Where pictures come from, and where remarks go.
struct Writer<'w> {
    out: String,
    question: &'w Slug,
    pictures: &'w dyn Fn(&str) -> Option<Vec<u8>>,
    say: &'w mut dyn FnMut(&Slug, Message),
}

pub(crate) fn write(
    questions: &[Out],
    pictures: &dyn Fn(&str) -> Option<Vec<u8>>,
    say: &mut dyn FnMut(&Slug, Message),
) -> String {
    let mut file = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
    let mut category = "";
    for out in questions {
        if out.category != category {
            category = out.category;
            let path = text(&crate::export::category(category));
            let _ = write!(
                file,
                "  <question type=\"category\">\n    <category><text>{path}</text></category>\n  </question>\n"
            );
        }
        let mut writer = Writer {
            out: String::new(),
            question: &out.question.id,
            pictures,
            say,
        };
        writer.question(out);
        file.push_str(&writer.out);
    }
    file.push_str("</quiz>\n");
    file
}

impl Writer<'_> {
    fn line(&mut self, line: std::fmt::Arguments) {
        // Writing into a text cannot fail.
        let _ = writeln!(self.out, "    {line}");
    }

    fn question(&mut self, out: &Out) {
        let kind = match &out.body {
            Body::Choices { .. } => "multichoice",
            Body::TrueFalse { .. } => "truefalse",
            Body::Matching { .. } => "matching",
            Body::Ordering(_) => "ordering",
            Body::Short(_) => "shortanswer",
            Body::Numeric { .. } => "numerical",
            Body::Essay { .. } => "essay",
        };
        let _ = writeln!(self.out, "  <question type=\"{kind}\">");
        self.line(format_args!(
            "<name><text>{}</text></name>",
            text(&out.name)
        ));
        self.html("questiontext", "", &out.html);
        let mut why = String::new();
        if !out.text.why.is_empty() {
            why = format!("<p>{}</p>", out.text.why);
        }
        if !out.text.source.is_empty() {
            let _ = write!(why, "<p>{SOURCE} {}</p>", out.text.source);
        }
        self.html("generalfeedback", "", &why);
        self.line(format_args!(
            "<defaultgrade>{}</defaultgrade>",
            out.question.points
        ));
        // Audire takes a third off for every further try.
        self.line(format_args!("<penalty>0.3333333</penalty>"));
        self.line(format_args!("<hidden>0</hidden>"));
        self.line(format_args!("<idnumber>{}</idnumber>", out.question.id));
        self.body(&out.body);
        for hint in &out.text.hints {
            self.html("hint", "", &format!("<p>{hint}</p>"));
        }
        self.line(format_args!("<tags>"));
        for tag in &out.tags {
            self.line(format_args!("  <tag><text>{}</text></tag>", text(tag)));
        }
        self.line(format_args!("</tags>"));
        self.out.push_str("  </question>\n");
    }

    fn body(&mut self, body: &Body) {
        match body {
            Body::Choices { single, options } => {
                self.line(format_args!("<single>{single}</single>"));
                self.line(format_args!("<shuffleanswers>true</shuffleanswers>"));
                self.line(format_args!("<answernumbering>abc</answernumbering>"));
                for option in options {
                    self.answer(option, true, "");
                }
            }
            Body::TrueFalse { right, feedback } => {
                for (place, word) in ["true", "false"].into_iter().enumerate() {
                    let answer = Answer {
                        text: word.to_owned(),
                        share: if (place == 0) == *right { "100" } else { "0" }.to_owned(),
                        feedback: feedback.get(place).cloned().unwrap_or_default(),
                    };
                    self.answer(&answer, false, "");
                }
            }
            Body::Matching { rows, extras } => {
                self.line(format_args!("<shuffleanswers>true</shuffleanswers>"));
                for (left, right) in rows {
                    let answer = format!("<answer><text>{}</text></answer>", text(right));
                    self.html("subquestion", &answer, left);
                }
                for right in extras {
                    let answer = format!("<answer><text>{}</text></answer>", text(right));
                    self.html("subquestion", &answer, "");
                }
            }
            Body::Ordering(items) => {
                self.line(format_args!("<layouttype>VERTICAL</layouttype>"));
                self.line(format_args!("<selecttype>ALL</selecttype>"));
                // Each item counts those before and after it: the nearest to Audire's rule.
                self.line(format_args!(
                    "<gradingtype>ALL_PREVIOUS_AND_NEXT</gradingtype>"
                ));
                for (place, item) in items.iter().enumerate() {
                    let answer = Answer {
                        text: item.clone(),
                        share: (place + 1).to_string(),
                        feedback: String::new(),
                    };
                    self.answer(&answer, true, "");
                }
            }
            Body::Short(answers) => {
                self.line(format_args!("<usecase>0</usecase>"));
                for answer in answers {
                    self.answer(answer, false, "");
                }
            }
            Body::Numeric { answers, otherwise } => self.numbers(answers, otherwise),
            Body::Essay { info, words } => {
                self.line(format_args!("<responseformat>editor</responseformat>"));
                self.line(format_args!("<responserequired>1</responserequired>"));
                if let Some(words) = words {
                    self.line(format_args!("<maxwordlimit>{words}</maxwordlimit>"));
                }
                self.html("graderinfo", "", info);
            }
        }
    }

    fn numbers(&mut self, answers: &[Number], otherwise: &str) {
        for Number {
            least,
            most,
            answer,
        } in answers
        {
            let (middle, tolerance) = match least
                .checked_add(*most)
                .and_then(|sum| sum.checked_div(Decimal::TWO))
            {
                Some(middle) => (middle.normalize(), (*most - middle).normalize()),
                None => (*least, Decimal::ZERO),
            };
            let answer = Answer {
                text: middle.to_string(),
                share: answer.share.clone(),
                feedback: answer.feedback.clone(),
            };
            self.answer(
                &answer,
                false,
                &format!("<tolerance>{tolerance}</tolerance>"),
            );
        }
        if !otherwise.is_empty() {
            let answer = Answer {
                text: "*".to_owned(),
                share: "0".to_owned(),
                feedback: otherwise.to_owned(),
            };
            self.answer(&answer, false, "<tolerance>0</tolerance>");
        }
    }

    /// An answer with its feedback.
    fn answer(&mut self, answer: &Answer, is_html: bool, more: &str) {
        let format = if is_html {
            "html"
        } else {
            "moodle_auto_format"
        };
        let words = if is_html {
            data(&answer.text)
        } else {
            text(&answer.text)
        };
        self.line(format_args!(
            "<answer fraction=\"{}\" format=\"{format}\"><text>{words}</text>{more}",
            answer.share
        ));
        self.html("feedback", "", &answer.feedback);
        self.line(format_args!("</answer>"));
    }

    /// An element that holds HTML and its pictures.
    fn html(&mut self, element: &str, more: &str, html: &str) {
        let (html, files) = with_files(html, self.pictures);
        let mut line = format!(
            "<{element} format=\"html\"><text>{}</text>{more}",
            data(&html)
        );
        for (name, bytes) in files {
            match bytes {
                Some(bytes) => {
                    let _ = write!(
                        line,
                        "<file name=\"{}\" path=\"/\" encoding=\"base64\">{}</file>",
                        text(&name),
                        STANDARD.encode(bytes)
                    );
                }
                None => (self.say)(
                    self.question,
                    Message::new("exchange-out-picture").with("name", name),
                ),
            }
        }
        self.line(format_args!("{line}</{element}>"));
    }
}

/// Characters that XML may hold.
fn clean(words: &str) -> String {
    words
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .collect()
}

fn text(words: &str) -> String {
    crate::export::escaped(&clean(words))
}

/// HTML as it is.
fn data(html: &str) -> String {
    if html.is_empty() {
        return String::new();
    }
    format!(
        "<![CDATA[{}]]>",
        clean(html).replace("]]>", "]]]]><![CDATA[>")
    )
}
