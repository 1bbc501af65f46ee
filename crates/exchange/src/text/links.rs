//! Where a link of a file may lead.

use base::Slug;

/// The target as Audire's Markdown writes it, or `None` when it may not be one: the web over `https`, and what Audire's own
/// export makes of glossary terms and lessons.
pub(super) fn target(href: &str) -> Option<String> {
    let href = href.trim();
    if let Some(term) = href.strip_prefix("/glossary#") {
        return Slug::parse(term).map(|term| format!("term:{term}"));
    }
    if let Some(rest) = href.strip_prefix("/courses/") {
        let (path, section) = match rest.split_once('#') {
            Some((path, section)) => (path, Some(Slug::parse(section)?)),
            None => (rest, None),
        };
        let parts: Vec<Slug> = path.split('/').map(Slug::parse).collect::<Option<_>>()?;
        return match (parts.as_slice(), section) {
            ([_, module, lesson], None) => Some(format!("lesson:{module}/{lesson}")),
            ([_, module, lesson], Some(section)) => {
                Some(format!("lesson:{module}/{lesson}#{section}"))
            }
            _ => None,
        };
    }
    is_web_address(href).then(|| href.to_owned())
}

/// What the course compiler accepts: `https://`, a host with a point, no blanks.
fn is_web_address(to: &str) -> bool {
    let Some(rest) = to.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.')
        && !host.contains(['@', '\\', '<', '>'])
        && to.len() <= 2000
        && !to.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// The target inside of `(…)`.
pub(super) fn written(target: &str) -> String {
    let mut out = String::with_capacity(target.len());
    for c in target.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '(' | ')' | '\\' | '<' | '>' | '*' | '_' | '[' | ']' | '`' | '|' | '"' | '\'' | '~' => {
                out.push('\\');
                out.push(c);
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_web_or_into_audire() {
        for (href, expected) in [
            (
                "https://example.org/a?b=c#d",
                Some("https://example.org/a?b=c#d"),
            ),
            ("/glossary#debt-bondage", Some("term:debt-bondage")),
            (
                "/courses/c/definition/consent",
                Some("lesson:definition/consent"),
            ),
            (
                "/courses/c/definition/consent#law",
                Some("lesson:definition/consent#law"),
            ),
            ("http://example.org/", None),
            ("javascript:alert(1)", None),
            ("https://user@example.org/", None),
            ("https://localhost/", None),
            ("/courses/c", None),
            ("#top", None),
            ("", None),
        ] {
            assert_eq!(target(href).as_deref(), expected, "{href}");
        }
    }
}
