//! A problem for people: the line, a mark under the word, and what to do.

use super::Remark;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use base::{Locale, Severity};
use std::borrow::Cow;
use usecases::author::Sources;

/// The words of a file, where it is one that people read.
pub(super) fn readable<'a>(sources: &'a Sources, path: &str) -> Option<Cow<'a, str>> {
    let is_text = [".md", ".toml", ".svg"]
        .iter()
        .any(|ending| path.ends_with(ending));
    sources
        .0
        .get(path)
        .filter(|_| is_text)
        .map(|bytes| String::from_utf8_lossy(bytes))
}

/// One problem, with an empty line after it.
pub(super) fn show(remark: &Remark, colour: bool) -> String {
    let one = &remark.diagnostic;
    let message = locales::message(Locale::En, &one.message);
    let hint = one
        .hint
        .as_ref()
        .map(|hint| locales::message(Locale::En, hint));
    let level = match one.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(message).id(one.code.as_str());
    let text = remark
        .text
        .as_deref()
        .filter(|text| !text.trim().is_empty());
    let group = match text {
        Some(text) => {
            let start = boundary(text, one.span.start);
            let end = boundary(text, one.span.end).max(start);
            title.element(
                Snippet::source(text)
                    .path(remark.path.as_str())
                    .annotation(AnnotationKind::Primary.span(start..end)),
            )
        }
        None => title.element(Origin::path(remark.path.as_str())),
    };
    let group = match hint {
        Some(hint) => group.element(Level::HELP.message(hint)),
        None => group,
    };
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    format!(
        "{}\n\n",
        renderer.decor_style(DecorStyle::Ascii).render(&[group])
    )
}

/// The nearest place before, between two characters.
fn boundary(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// The last line.
pub(super) fn summary(
    (courses, scenarios, interviews): (usize, usize, usize),
    errors: usize,
    warnings: usize,
) -> String {
    let count = |number: usize, one: &str, many: &str| {
        format!("{number} {}", if number == 1 { one } else { many })
    };
    let more = |number: usize, one: &str, many: &str| match number {
        0 => String::new(),
        number => format!(", {}", count(number, one, many)),
    };
    format!(
        "{}{}{}: {}, {}",
        count(courses, "course", "courses"),
        more(scenarios, "scenario", "scenarios"),
        more(interviews, "interview", "interviews"),
        count(errors, "error", "errors"),
        count(warnings, "warning", "warnings")
    )
}
