//! What holds in one country: a block of its own, which whoever shows the lesson may leave out.

use super::{Setting, Text, Writer, callout, figure};
use crate::local::{self, LocalBlock};
use crate::markdown::{self, Kind, Node};
use crate::model::Block;
use crate::problem::{LOCAL_EMPTY, LOCAL_MISSING, LOCAL_TEXT, NOT_IN_TRANSLATION};
use std::collections::BTreeMap;

impl Writer<'_, '_> {
    /// A block of local law. Like a question it has no footnotes: whoever does not see it would find a source below the lesson that
    /// nothing names.
    pub(super) fn local(&mut self, node: &Node, info: &str) {
        let file = self.text.file;
        // What is wrong with ids and settings is told once, where the source is read.
        let Some((id, head)) = local::id(info).and_then(|id| self.heads.get_key_value(&id)) else {
            return;
        };
        let text = Text {
            setting: Setting::Question,
            ..self.text
        };
        let is_translation = self.text.locale != head.locale;
        let Some((html, source)) = words(text, node, is_translation) else {
            return;
        };
        if is_translation {
            for header in local::headers(&file, node, true) {
                let args = vec![("key", header.key.into())];
                file.report(&NOT_IN_TRANSLATION, header.key_span, args);
            }
        }
        let block = LocalBlock {
            id: id.clone(),
            locale: self.text.locale,
            country: head.country.clone(),
            reviewer: head.reviewer.clone(),
            date: head.date,
            expires: head.expires,
            html,
            source,
        };
        self.flush();
        self.blocks.push(Block::Local(block));
    }
}

/// The text of a block and its source, both as safe HTML. `None` when one is missing; it has been said.
fn words(text: Text, node: &Node, is_translation: bool) -> Option<(String, String)> {
    let file = text.file;
    let line = file.first_line(node.span);
    let body = local::body(&file, node, is_translation);
    let nodes = markdown::parse(&file, file.slice(body), body.start, &BTreeMap::new());
    let Some((before, source)) = callout::source(&nodes) else {
        file.report(&LOCAL_MISSING, line, vec![("key", "Source".into())]);
        return None;
    };
    let mut said: Vec<Node> = nodes.iter().take(nodes.len() - 1).cloned().collect();
    if let (false, Some(last)) = (before.is_empty(), nodes.last()) {
        said.push(Node {
            children: before.to_vec(),
            ..last.clone()
        });
    }
    if said.is_empty() {
        file.report(&LOCAL_EMPTY, line, Vec::new());
    }
    let is_text = |node: &&Node| match node.kind {
        Kind::Paragraph => figure::alone(node).is_none(),
        Kind::List(_) => true,
        _ => false,
    };
    if let Some(odd) = said.iter().find(|node| !is_text(node)) {
        file.report(&LOCAL_TEXT, file.first_line(odd.span), Vec::new());
        return None;
    }
    Some((text.blocks(&said), text.inline(&source)))
}
