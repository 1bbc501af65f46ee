//! Reads back what was written, to be sure that it says the same.

use super::rich::{Form, Run};
use super::runs::Runs;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The runs of Markdown that is one paragraph; `None` when it is anything else.
pub(super) fn runs(markdown: &str) -> Option<Vec<Run>> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_OLD_FOOTNOTES | Options::ENABLE_DEFINITION_LIST;
    let mut runs = Runs::default();
    let mut form = Form::default();
    let (mut strong, mut emphasis) = (0_usize, 0_usize);
    let mut paragraphs = 0;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Paragraph) => paragraphs += 1,
            Event::Start(Tag::Strong) => strong += 1,
            Event::End(TagEnd::Strong) => strong = strong.saturating_sub(1),
            Event::Start(Tag::Emphasis) => emphasis += 1,
            Event::End(TagEnd::Emphasis) => emphasis = emphasis.saturating_sub(1),
            Event::Start(Tag::Link { dest_url, .. }) => form.link = Some(dest_url.as_ref().into()),
            Event::End(TagEnd::Link) => form.link = None,
            Event::Text(text) => runs.add(&text, &form),
            Event::Code(text) => {
                let code = Form {
                    code: true,
                    ..form.clone()
                };
                runs.add(&text, &code);
            }
            Event::SoftBreak => runs.add(" ", &form),
            Event::HardBreak => runs.line_break(),
            Event::End(TagEnd::Paragraph) => {}
            _ => return None,
        }
        form.strong = strong > 0;
        form.emphasis = emphasis > 0;
    }
    (paragraphs <= 1).then(|| runs.take())
}
