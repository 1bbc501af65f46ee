//! Paragraphs, lists, tables, dialogues.

use super::{Setting, Writer, figure};
use crate::markdown::{Kind, Node};
use crate::problem::{
    CALLOUT_MISPLACED, CODE_BLOCK, FOOTNOTE_MISPLACED, HEADING_MISPLACED, LOCAL_MISPLACED,
    QUESTION_MISPLACED, RAW_HTML, SCENARIO_PART, UNKNOWN_FENCE,
};
use crate::words::Words;
use crate::{local, mask, question};

impl Writer<'_, '_> {
    /// A node that is not at the top level of a lesson.
    pub(super) fn node(&mut self, node: &Node) {
        self.block(node, None);
    }

    /// A block, with an id where it has one.
    pub(super) fn block(&mut self, node: &Node, id: Option<&str>) {
        let file = self.text.file;
        match &node.kind {
            // What happened may be shown. In a lesson, pictures are found at the top level only.
            Kind::Paragraph
                if matches!(self.text.setting, Setting::Question | Setting::Scenario)
                    && figure::alone(node).is_some() =>
            {
                if let Some(image) = figure::alone(node) {
                    self.figure(image, id);
                }
            }
            Kind::Paragraph => {
                self.open("p", id);
                self.inline(&node.children);
                self.close("p");
            }
            Kind::Heading { level, .. } if self.text.setting == Setting::Page => {
                let tag = format!("h{}", level.clamp(&2, &6));
                self.open(&tag, id);
                self.inline(&node.children);
                self.close(&tag);
            }
            Kind::Heading { .. } | Kind::Quote(Some(_))
                if self.text.setting == Setting::Scenario =>
            {
                file.report(&SCENARIO_PART, file.first_line(node.span), Vec::new());
            }
            Kind::Heading { .. } => {
                file.report(&HEADING_MISPLACED, file.first_line(node.span), Vec::new());
            }
            Kind::Quote(Some(callout)) => {
                if id.is_none() && self.text.setting == Setting::Lesson {
                    let args = vec![("word", callout.word().into())];
                    file.report(&CALLOUT_MISPLACED, file.first_line(node.span), args);
                }
                self.callout(*callout, node, id);
            }
            Kind::Quote(None) => {
                let line = file.first_line(node.span);
                let words = file.slice(line).trim_start_matches(['>', ' ']);
                if words.starts_with("[!") && self.text.setting == Setting::Scenario {
                    return file.report(&SCENARIO_PART, line, Vec::new());
                }
                // What stands at the left margin has been looked at already.
                if words.starts_with("[!") && !mask::is_callout_line(&file, node.span.start) {
                    file.report(&CALLOUT_MISPLACED, line, vec![("word", "".into())]);
                }
                self.around("blockquote", &node.children, id);
            }
            Kind::Fence(info) => {
                let line = file.first_line(node.span);
                if question::is_question(info) {
                    file.report(&QUESTION_MISPLACED, line, Vec::new());
                } else if local::is_local(info) {
                    file.report(&LOCAL_MISPLACED, line, Vec::new());
                } else {
                    let word = info.split_whitespace().next().unwrap_or_default();
                    file.report(&UNKNOWN_FENCE, line, vec![("word", word.into())]);
                }
            }
            Kind::IndentedCode => file.report(&CODE_BLOCK, file.first_line(node.span), Vec::new()),
            Kind::HtmlBlock => file.report(&RAW_HTML, file.first_line(node.span), Vec::new()),
            Kind::Definition => {
                file.report(&FOOTNOTE_MISPLACED, file.first_line(node.span), Vec::new());
            }
            Kind::List(None) => self.around("ul", &node.children, id),
            Kind::List(Some(1)) => self.around("ol", &node.children, id),
            Kind::List(Some(first)) => {
                let id = id.map(|id| format!(" id=\"{id}\"")).unwrap_or_default();
                self.write(format_args!("<ol{id} start=\"{first}\">\n"));
                self.nodes(&node.children);
                self.close("ol");
            }
            Kind::Item => {
                self.open("li", None);
                self.nodes(&node.children);
                self.close("li");
            }
            Kind::Dialogue => self.around("dl", &node.children, id),
            Kind::Speaker => {
                self.open("dt", None);
                self.inline(&node.children);
                self.close("dt");
            }
            Kind::Speech => {
                self.open("dd", None);
                self.nodes(&node.children);
                self.close("dd");
            }
            Kind::Table(columns) => self.table(columns, node, id),
            Kind::Rule => self.out.push_str("<hr>\n"),
            _ => self.inline(std::slice::from_ref(node)),
        }
    }

    pub(super) fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn around(&mut self, tag: &str, nodes: &[Node], id: Option<&str>) {
        self.open(tag, id);
        self.out.push('\n');
        self.nodes(nodes);
        self.close(tag);
    }

    /// A table in a box of its own that scrolls and can be reached with the keyboard.
    fn table(&mut self, columns: &[bool], table: &Node, id: Option<&str>) {
        let head = table
            .children
            .iter()
            .find(|node| node.kind == Kind::TableHead);
        let names: Vec<String> = head
            .iter()
            .flat_map(|head| &head.children)
            .map(Node::plain)
            .filter(|name| !name.is_empty())
            .collect();
        let word = Words::of(self.text.locale).table;
        let comma = if self.text.locale == base::Locale::Ar {
            "، "
        } else {
            ", "
        };
        let label = super::escape(&format!("{word}: {}", names.join(comma)));
        let id = id.map(|id| format!(" id=\"{id}\"")).unwrap_or_default();
        self.write(format_args!(
            "<div class=\"scroll\"{id} role=\"region\" aria-label=\"{label}\" tabindex=\"0\"><table>\n"
        ));
        if let Some(head) = head {
            self.out.push_str("<thead>");
            self.row(columns, head, "th");
            self.out.push_str("</thead>\n");
        }
        self.out.push_str("<tbody>\n");
        for row in table
            .children
            .iter()
            .filter(|node| node.kind == Kind::TableRow)
        {
            self.row(columns, row, "td");
            self.out.push('\n');
        }
        self.out.push_str("</tbody></table></div>\n");
    }

    fn row(&mut self, columns: &[bool], row: &Node, tag: &str) {
        self.out.push_str("<tr>");
        for (place, cell) in row.children.iter().enumerate() {
            let scope = if tag == "th" { " scope=\"col\"" } else { "" };
            let number = if columns.get(place) == Some(&true) {
                " class=\"n\""
            } else {
                ""
            };
            self.write(format_args!("<{tag}{scope}{number}>"));
            self.inline(&cell.children);
            self.write(format_args!("</{tag}>"));
        }
        self.out.push_str("</tr>");
    }
}
