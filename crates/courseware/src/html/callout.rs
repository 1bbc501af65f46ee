//! The boxes beside the text: law, caution, example, remember.

use super::Writer;
use crate::markdown::{Callout, Kind, Node};
use crate::problem::{CALLOUT_EMPTY, LAW_WITHOUT_SOURCE};
use crate::words::Words;

const BOOKMARK: &str = "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M7 4h10v16l-5-4-5 4z\"></path></svg>";

impl Writer<'_, '_> {
    pub(super) fn callout(&mut self, callout: Callout, node: &Node, id: Option<&str>) {
        let file = self.text.file;
        let line = file.first_line(node.span);
        let mark = file.find(callout.word(), line);
        let words = Words::of(self.text.locale);
        let heading = words.callout(callout);
        let glyph = match callout {
            Callout::Law => "§",
            Callout::Caution => "!",
            Callout::Example => "“",
            Callout::Remember => BOOKMARK,
        };
        let id = id.map(|id| format!(" id=\"{id}\"")).unwrap_or_default();
        self.write(format_args!(
            "<aside class=\"callout {}\"{id} aria-label=\"{heading}\">\n<p class=\"label\"><span class=\"glyph\" aria-hidden=\"true\">{glyph}</span>{heading}</p>\n",
            callout.class()
        ));
        if node.children.is_empty() {
            file.report(&CALLOUT_EMPTY, mark, vec![("word", callout.word().into())]);
        }
        if let Some((before, source)) = source(&node.children) {
            let last = node.children.len() - 1;
            self.nodes(&node.children[..last]);
            if !before.is_empty() {
                self.open("p", None);
                self.inline(before);
                self.close("p");
            }
            self.write(format_args!("<cite>{} ", words.source));
            self.inline(&source);
            self.close("cite");
        } else {
            if callout == Callout::Law {
                file.report(&LAW_WITHOUT_SOURCE, mark, Vec::new());
            }
            self.nodes(&node.children);
        }
        self.close("aside");
    }
}

/// The last line that begins with `Source:`, to its end, and what stands before it in its paragraph.
pub(super) fn source(nodes: &[Node]) -> Option<(&[Node], Vec<Node>)> {
    let last = nodes.last().filter(|node| node.kind == Kind::Paragraph)?;
    let inline = &last.children;
    let begins = |place: usize| match &inline[place].kind {
        Kind::Text(text) => {
            let first =
                place == 0 || matches!(inline[place - 1].kind, Kind::SoftBreak | Kind::HardBreak);
            first && text.starts_with("Source:")
        }
        _ => false,
    };
    let place = (0..inline.len()).rev().find(|place| begins(*place))?;
    let mut source = inline[place..].to_vec();
    if let Some(Node {
        kind: Kind::Text(text),
        ..
    }) = source.first_mut()
    {
        *text = text["Source:".len()..].trim_start().to_owned();
    }
    let is_empty = source
        .iter()
        .all(|node| node.plain().is_empty() && !matches!(node.kind, Kind::Footnote(_)));
    let before = if place == 0 {
        &inline[..0]
    } else {
        &inline[..place - 1]
    };
    (!is_empty).then_some((before, source))
}
