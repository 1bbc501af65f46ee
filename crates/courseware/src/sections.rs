//! Headings of a lesson: their levels and the addresses of their sections.

use crate::document::{Document, empty_headings};
use crate::markdown::Kind;
use crate::problem::{
    DUPLICATE_SECTION, HEADING_JUMP, HEADING_MARKS, HEADING_ONE, SECTION_ID, SECTION_ID_MISSING,
};
use base::Slug;
use std::collections::BTreeSet;

/// Checks the headings of a source text and gives each its id.
pub(crate) fn of_source(document: &Document) -> Vec<Option<Slug>> {
    let ids = document.section_ids();
    let mut seen = BTreeSet::new();
    for (heading, id) in document.headings().iter().zip(&ids) {
        let Some(id) = id else {
            let problem = if heading.id.is_some() {
                &SECTION_ID
            } else {
                &SECTION_ID_MISSING
            };
            let word = heading.id.unwrap_or_default();
            document
                .file
                .report(problem, heading.span, vec![("id", word.into())]);
            continue;
        };
        if is_taken(id.as_str()) {
            document
                .file
                .report(&SECTION_ID, heading.span, vec![("id", id.as_str().into())]);
        } else if !seen.insert(id.clone()) {
            document.file.report(
                &DUPLICATE_SECTION,
                heading.span,
                vec![("id", id.as_str().into())],
            );
        }
    }
    levels(document);
    ids
}

/// Checks that levels begin with 2 and are not jumped.
pub(crate) fn levels(document: &Document) {
    empty_headings(document);
    let mut above = 1;
    for heading in document.headings() {
        let line = document.file.first_line(heading.node.span);
        if heading.level == 1 {
            document.file.report(&HEADING_ONE, line, Vec::new());
        } else if heading.level > above + 1 {
            let args = vec![
                ("level", u32::from(heading.level).into()),
                ("above", u32::from(above).into()),
            ];
            document.file.report(&HEADING_JUMP, line, args);
        }
        if matches!(heading.node.kind, Kind::Heading { marks: true, .. }) {
            document.file.report(&HEADING_MARKS, line, Vec::new());
        }
        above = heading.level;
    }
}

/// Ids that the page and the compiler use themselves.
fn is_taken(id: &str) -> bool {
    let numbered = |prefix: &str| {
        id.strip_prefix(prefix)
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
    };
    id == "main"
        || id == "top"
        || numbered("b")
        || id.starts_with("fn-")
        || id.starts_with("fnref-")
        || id.starts_with("gloss-")
}
