//! Questions written as GIFT.

use crate::export::{Answer, Body, Out, with_files};
use base::{Message, Slug};
use std::fmt::Write as _;

pub(crate) fn write(questions: &[Out], say: &mut dyn FnMut(&Slug, Message)) -> String {
    let mut file = String::new();
    let mut category = "";
    for out in questions {
        if out.category != category {
            category = out.category;
            let path = crate::export::category(category);
            let _ = write!(file, "$CATEGORY: {path}\n\n");
        }
        for (name, _) in with_files(&out.html, &|_| None).1 {
            let message = Message::new("exchange-out-picture").with("name", name);
            say(&out.question.id, message);
        }
        let tags = out.tags.join("] [tag:");
        // Writing into a text cannot fail.
        let _ = writeln!(file, "// [id:{}] [tag:{tags}]", out.question.id);
        let _ = writeln!(
            file,
            "::{}::[html]{}{{",
            escaped(&out.name),
            escaped(&out.html)
        );
        body(&out.body, &mut file);
        let mut why = out.text.why.clone();
        if !why.is_empty() {
            why = format!("<p>{why}</p>");
        }
        if !out.text.source.is_empty() {
            let _ = write!(why, "<p>Source: {}</p>", out.text.source);
        }
        if !why.is_empty() {
            let _ = writeln!(file, "####{}", escaped(&why));
        }
        file.push_str("}\n\n");
    }
    file
}

fn body(body: &Body, file: &mut String) {
    match body {
        Body::Choices { single, options } => {
            for option in options {
                let mark = match (single, option.share.as_str()) {
                    (true, "100") => "=".to_owned(),
                    (true, _) => "~".to_owned(),
                    (false, share) => format!("~%{share}%"),
                };
                line(&mark, &option.text, &option.feedback, file);
            }
        }
        Body::TrueFalse { right, feedback } => {
            let [yes, no] = feedback;
            let (word, to_wrong, to_right) = if *right {
                ("TRUE", no, yes)
            } else {
                ("FALSE", yes, no)
            };
            let _ = writeln!(file, "{word}#{}#{}", escaped(to_wrong), escaped(to_right));
        }
        Body::Matching { rows, extras } => {
            for (left, right) in rows {
                let _ = writeln!(file, "={} -> {}", escaped(left), escaped(right));
            }
            for right in extras {
                let _ = writeln!(file, "= -> {}", escaped(right));
            }
        }
        Body::Short(answers) => {
            for Answer {
                text,
                share,
                feedback,
            } in answers
            {
                // An arrow would make it a pair.
                let text = text.replace("->", "- >");
                line(&format!("=%{share}%"), &text, feedback, file);
            }
        }
        Body::Numeric { answers, otherwise } => {
            file.push_str("#\n");
            for number in answers {
                let Answer {
                    share, feedback, ..
                } = &number.answer;
                let range = format!("{}..{}", number.least.normalize(), number.most.normalize());
                line(&format!("=%{share}%"), &range, feedback, file);
            }
            if !otherwise.is_empty() {
                line("~", "", otherwise, file);
            }
        }
        // An ordering does not come here; an essay has nothing between its brackets.
        Body::Ordering(_) | Body::Essay { .. } => {}
    }
}

fn line(mark: &str, text: &str, feedback: &str, file: &mut String) {
    let _ = write!(file, "{mark}{}", escaped(text));
    if !feedback.is_empty() {
        let _ = write!(file, "#{}", escaped(feedback));
    }
    file.push('\n');
}

/// In one line, with backslashes before what means something.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            '~' | '=' | '#' | '{' | '}' | ':' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => {}
            other => out.push(other),
        }
    }
    out
}
