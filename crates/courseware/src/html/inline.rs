//! Words in a line: emphasis, links, terms, marks of sources.

use super::{Setting, Writer, escape};
use crate::markdown::{Kind, Node};
use crate::problem::{
    FIGURE_NOT_ALONE, LINK_EMPTY, LINK_LESSON, LINK_LESSON_NEAR, LINK_SCHEME, LINK_SECTION,
    LINK_SECTION_NEAR, LINK_TERM, LINK_TERM_NEAR, RAW_HTML, SCENARIO_LINK,
};
use base::{Slug, Span};

impl Writer<'_, '_> {
    pub(super) fn inline(&mut self, nodes: &[Node]) {
        let file = self.text.file;
        for node in nodes {
            match &node.kind {
                Kind::Text(text) => self.escaped(text),
                Kind::Code(text) => {
                    self.out.push_str("<code>");
                    self.escaped(text);
                    self.out.push_str("</code>");
                }
                Kind::Emphasis => self.wrapped("em", &node.children),
                Kind::Strong => self.wrapped("strong", &node.children),
                Kind::SoftBreak => self.out.push('\n'),
                Kind::HardBreak => self.out.push_str("<br>\n"),
                Kind::Footnote(id) => self.citation(id, node.span),
                Kind::Link { to, autolink } => self.link(to, *autolink, node),
                Kind::Image { .. } => {
                    file.report(&FIGURE_NOT_ALONE, file.first_line(node.span), Vec::new());
                }
                Kind::InlineHtml => file.report(&RAW_HTML, file.first_line(node.span), Vec::new()),
                _ => self.node(node),
            }
        }
    }

    fn wrapped(&mut self, tag: &str, nodes: &[Node]) {
        self.write(format_args!("<{tag}>"));
        self.inline(nodes);
        self.write(format_args!("</{tag}>"));
    }

    fn link(&mut self, to: &str, autolink: bool, node: &Node) {
        let file = self.text.file;
        let span = file.find(to, node.span);
        if node.children.iter().all(|child| child.plain().is_empty()) {
            file.report(&LINK_EMPTY, file.first_line(node.span), Vec::new());
        }
        if let Some(term) = to.strip_prefix("term:") {
            return self.term(term, span, node);
        }
        if self.text.setting == Setting::Scenario && !is_web_address(to) {
            file.report(&SCENARIO_LINK, span, vec![("to", to.into())]);
            return self.inline(&node.children);
        }
        let href = if let Some(section) = to.strip_prefix('#') {
            self.section(section, span)
        } else if let Some(lesson) = to
            .strip_prefix("lesson:")
            .filter(|_| self.text.setting != Setting::Term)
        {
            self.lesson_address(lesson, span)
        } else if is_web_address(to) {
            Some(to.to_owned())
        } else {
            let scheme = to.split_once(':').map_or(to, |(scheme, _)| scheme);
            file.report(
                &LINK_SCHEME,
                span,
                vec![("to", to.into()), ("scheme", scheme.into())],
            );
            None
        };
        match href {
            Some(href) => {
                let rel = if href.starts_with("https:") {
                    " rel=\"noreferrer\""
                } else {
                    ""
                };
                let isolated = if autolink { " dir=\"ltr\"" } else { "" };
                self.write(format_args!(
                    "<a href=\"{}\"{rel}{isolated}>",
                    escape(&href)
                ));
                self.inline(&node.children);
                self.out.push_str("</a>");
            }
            None => self.inline(&node.children),
        }
    }

    /// A button that opens the explanation; elsewhere than in a lesson a link to the glossary.
    fn term(&mut self, term: &str, span: Span, node: &Node) {
        let (file, index) = (self.text.file, self.text.index);
        let Some(id) = Slug::parse(term).filter(|id| index.terms.contains(id)) else {
            let terms = index.terms.iter().map(Slug::as_str);
            let near = |near: &str| format!("term:{near}");
            let args = vec![("term", term.into())];
            file.report_word((&LINK_TERM_NEAR, &LINK_TERM), span, term, terms, near, args);
            return self.inline(&node.children);
        };
        if self.text.setting != Setting::Term {
            index.used_terms.borrow_mut().insert(id.clone());
        }
        if self.text.setting == Setting::Lesson {
            self.write(format_args!(
                "<button type=\"button\" class=\"term\" popovertarget=\"gloss-{id}\">"
            ));
            self.inline(&node.children);
            self.out.push_str("</button>");
            if !self.terms.contains(&id) {
                self.terms.push(id);
            }
        } else {
            self.write(format_args!("<a href=\"/glossary#{id}\">"));
            self.inline(&node.children);
            self.out.push_str("</a>");
        }
    }

    fn section(&mut self, section: &str, span: Span) -> Option<String> {
        let (file, index) = (self.text.file, self.text.index);
        let known = if self.text.setting == Setting::Term {
            &index.terms
        } else {
            &self.sections
        };
        if Slug::parse(section).is_some_and(|id| known.contains(&id)) {
            let page = if self.text.setting == Setting::Term {
                "/glossary"
            } else {
                ""
            };
            return Some(format!("{page}#{section}"));
        }
        let sections = known.iter().map(Slug::as_str);
        let near = |near: &str| format!("#{near}");
        let args = vec![("section", section.into())];
        file.report_word(
            (&LINK_SECTION_NEAR, &LINK_SECTION),
            span,
            section,
            sections,
            near,
            args,
        );
        None
    }

    fn lesson_address(&mut self, to: &str, span: Span) -> Option<String> {
        let (file, index) = (self.text.file, self.text.index);
        let (lesson, section) = match to.split_once('#') {
            Some((lesson, section)) => (lesson, Some(section)),
            None => (to, None),
        };
        let Some(sections) = index.lessons.get(lesson) else {
            let lessons = index.lessons.keys().map(String::as_str);
            let near = |near: &str| format!("lesson:{near}");
            let args = vec![("lesson", lesson.into())];
            file.report_word(
                (&LINK_LESSON_NEAR, &LINK_LESSON),
                span,
                lesson,
                lessons,
                near,
                args,
            );
            return None;
        };
        let Some(section) = section else {
            return Some(format!("/courses/{}/{lesson}", index.course));
        };
        if Slug::parse(section).is_some_and(|id| sections.contains(&id)) {
            return Some(format!("/courses/{}/{lesson}#{section}", index.course));
        }
        file.report(&LINK_SECTION, span, vec![("section", section.into())]);
        None
    }
}

/// `https://` and at least a host, without blanks.
fn is_web_address(to: &str) -> bool {
    let Some(rest) = to.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.')
        && !host.contains('@')
        && !to.chars().any(|c| c.is_whitespace() || c.is_control())
}
