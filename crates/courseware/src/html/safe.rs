//! The allow list: what may be in a lesson, whatever wrote it.

use ammonia::{Builder, UrlRelative};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

const TAGS: [&str; 38] = [
    "a",
    "aside",
    "b",
    "blockquote",
    "br",
    "button",
    "cite",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "path",
    "section",
    "span",
    "strong",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

const EVERYWHERE: [&str; 10] = [
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "class",
    "dir",
    "id",
    "lang",
    "role",
    "tabindex",
    "popover",
];

const OF_TAGS: [(&str, &[&str]); 7] = [
    ("a", &["href", "rel"]),
    ("button", &["type", "popovertarget"]),
    ("img", &["src", "alt", "width", "height", "loading"]),
    ("ol", &["start"]),
    ("th", &["scope"]),
    ("svg", &["viewBox"]),
    ("path", &["d"]),
];

static ALLOWED: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(TAGS))
        .generic_attributes(HashSet::from(EVERYWHERE))
        .tag_attributes(
            OF_TAGS
                .into_iter()
                .map(|(tag, names)| (tag, names.iter().copied().collect()))
                .collect::<HashMap<_, HashSet<_>>>(),
        )
        .url_schemes(HashSet::from(["https"]))
        .url_relative(UrlRelative::PassThrough)
        .clean_content_tags(HashSet::from(["script", "style"]))
        .link_rel(None);
    builder
});

/// The same HTML without anything that is not on the list.
pub(super) fn clean(html: &str) -> String {
    ALLOWED.clean(html).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_on_the_list_does_not_pass() {
        let cases = [
            ("<p onclick=\"x()\">a</p>", "<p>a</p>"),
            ("<script>alert(1)</script><p>a</p>", "<p>a</p>"),
            ("<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>"),
            (
                "<img src=\"data:image/png;base64,AA\" alt=\"\">",
                "<img alt=\"\">",
            ),
            ("<p style=\"color:red\">a</p>", "<p>a</p>"),
            ("<form action=\"/do/x\"><input name=\"a\"></form>", ""),
            (
                "<button formaction=\"/x\" type=\"button\">a</button>",
                "<button type=\"button\">a</button>",
            ),
            (
                "<svg viewBox=\"0 0 1 1\"><use href=\"x\"></use></svg>",
                "<svg viewBox=\"0 0 1 1\"></svg>",
            ),
        ];
        for (html, expected) in cases {
            assert_eq!(clean(html), expected);
        }
    }
}
