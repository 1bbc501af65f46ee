//! HTML of questions for elsewhere.

use crate::text::{self, Markup};
use crate::words::Words;
use base::{Direction, Locale};
use quiz::{Kind, Question, QuestionText};
use std::fmt::Write as _;

/// What happened and what is asked, as blocks.
pub(super) fn question(question: &Question, text: &QuestionText, locale: Locale) -> String {
    let mut html = text.vignette.trim_end().to_owned();
    let words = Words::of(locale);
    for (who, said) in [(words.before, &text.before), (words.officer, &text.officer)] {
        if !said.is_empty() {
            let _ = write!(html, "<dl><dt>{who}</dt><dd>{}</dd></dl>", escaped(said));
        }
    }
    if !text.prompt.is_empty() {
        let _ = write!(html, "<p>{}</p>", text.prompt);
    } else if question.kind() == Kind::CodeQuestion {
        let _ = write!(html, "<p>{}</p>", words.code);
    }
    directed(html, locale)
}

/// In a page of another direction, the words keep theirs.
pub(super) fn directed(html: String, locale: Locale) -> String {
    match locale.direction() {
        Direction::RightToLeft if !html.is_empty() => {
            format!("<div dir=\"rtl\" lang=\"{}\">{html}</div>", locale.code())
        }
        _ => html,
    }
}

/// The words of HTML, in one line.
pub(crate) fn plain(html: &str) -> String {
    let mut notes = crate::notes::Notes::default();
    text::plain(&text::read_alone(html, Markup::Html, &mut notes).unwrap_or_default())
}

/// Text that means itself in HTML and XML.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// A picture by name; without bytes it is not there.
pub(crate) type File = (String, Option<Vec<u8>>);

/// The HTML with the addresses of its pictures as Moodle writes them, and the pictures.
pub(crate) fn with_files(
    html: &str,
    pictures: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> (String, Vec<File>) {
    const ADDRESS: &str = "<img src=\"";
    let mut out = String::new();
    let mut files = Vec::new();
    let mut rest = html;
    while let Some(place) = rest.find(ADDRESS) {
        let (before, after) = rest.split_at(place + ADDRESS.len());
        out.push_str(before);
        let end = after.find('"').unwrap_or(after.len());
        let (address, after) = after.split_at(end);
        let address = address.replace("&amp;", "&");
        let name = address.rsplit('/').next().unwrap_or_default().to_owned();
        let bytes = pictures(&address);
        if bytes.is_some() {
            out.push_str("@@PLUGINFILE@@/");
            out.push_str(&escaped(&name));
        } else {
            out.push_str(&escaped(&address));
        }
        files.push((name, bytes));
        rest = after;
    }
    out.push_str(rest);
    (out, files)
}
