//! Drawings: only shapes and words, nothing that runs or fetches.
//!
//! A drawing may also be opened at its own address, where a browser would run its scripts. So every
//! element and attribute must be on a list; what is not understood is refused.

use crate::index::Size;
use base::Span;

const ELEMENTS: [&str; 22] = [
    "svg",
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "title",
    "desc",
    "defs",
    "marker",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "pattern",
    "symbol",
];

/// What a drawing may not contain, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Odd {
    pub what: String,
    pub span: Span,
}

/// The size of a drawing, `None` when it does not say it.
pub(super) fn read(text: &str) -> Result<Option<Size>, Odd> {
    let mut size = None;
    let mut seen = false;
    let mut at = 0;
    while let Some(open) = text[at..].find('<').map(|found| at + found) {
        let rest = &text[open..];
        if rest.starts_with("<!--") {
            at = open + rest.find("-->").ok_or_else(|| odd("<!--", open, 4))? + 3;
        } else if rest.starts_with("<?xml ") && !seen {
            at = open + rest.find("?>").ok_or_else(|| odd("<?xml", open, 5))? + 2;
        } else if let Some(name) = rest.strip_prefix("</") {
            let end = name.find('>').ok_or_else(|| odd("</", open, 2))?;
            at = open + 2 + end + 1;
        } else {
            let tag = tag(text, open)?;
            if !seen {
                if tag.name != "svg" {
                    return Err(odd(tag.name, open + 1, tag.name.len()));
                }
                size = dimensions(&tag.attributes);
            }
            seen = true;
            at = tag.end;
        }
    }
    Ok(size.filter(|_| seen))
}

fn odd(what: &str, at: usize, length: usize) -> Odd {
    Odd {
        what: what.chars().take(60).collect(),
        span: Span::new(at, at + length),
    }
}

struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
    end: usize,
}

/// An element that begins at `open`, with every attribute looked at.
fn tag(text: &str, open: usize) -> Result<Tag<'_>, Odd> {
    let start = open + 1;
    let length = text[start..].find(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '<'));
    let name = &text[start..start + length.unwrap_or(text.len() - start)];
    if !ELEMENTS.contains(&name) {
        return Err(odd(
            if name.is_empty() { "<" } else { name },
            open,
            1 + name.len(),
        ));
    }
    let mut attributes = Vec::new();
    let mut at = start + name.len();
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        let rest = &text[at..];
        if rest.starts_with('>') {
            return Ok(Tag {
                name,
                attributes,
                end: at + 1,
            });
        }
        if rest.starts_with("/>") {
            return Ok(Tag {
                name,
                attributes,
                end: at + 2,
            });
        }
        let length = rest
            .find('=')
            .ok_or_else(|| odd(name, open, 1 + name.len()))?;
        let key = rest[..length].trim_end();
        let good = !key.is_empty()
            && key
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b':' | b'_'));
        if !good {
            return Err(odd(name, open, 1 + name.len()));
        }
        let value_at = at + length + 1;
        let value = text[value_at..].trim_start();
        let value_at = text.len() - value.len();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let quote = quote.ok_or_else(|| odd(key, at, key.len()))?;
        let inside = &value[1..];
        let end = inside.find(quote).ok_or_else(|| odd(key, at, key.len()))?;
        let value = &inside[..end];
        if !is_allowed(key, value) {
            return Err(odd(key, at, key.len()));
        }
        attributes.push((key, value));
        at = value_at + 1 + end + 1;
    }
}

/// Attributes that draw. Nothing that runs (`on…`), fetches (`href`, `url(…)` elsewhere) or restyles.
fn is_allowed(key: &str, value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    let points_inside = |value: &str| {
        value
            .trim_start_matches("url(")
            .trim_start_matches(['"', '\''])
            .starts_with('#')
    };
    let fetches = lower.contains("url(") && !points_inside(&lower);
    let encoded = lower.contains('&') && !matches!(key, "aria-label" | "font-family");
    match key {
        "style" | "href" | "xlink:href" | "src" => false,
        "xmlns" => value == "http://www.w3.org/2000/svg",
        "xmlns:xlink" | "xml:lang" | "xml:space" => true,
        _ => {
            !key.starts_with("on")
                && !key.contains(':')
                && !fetches
                && !encoded
                && !lower.contains("javascript:")
        }
    }
}

fn dimensions(attributes: &[(&str, &str)]) -> Option<Size> {
    let find = |key: &str| {
        attributes
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| *value)
    };
    let length = |value: &str| points(value.trim().trim_end_matches("px"));
    if let (Some(width), Some(height)) = (
        find("width").and_then(length),
        find("height").and_then(length),
    ) {
        return Some((width, height));
    }
    let view: Vec<&str> = find("viewBox")?
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|part| !part.is_empty())
        .collect();
    match view.as_slice() {
        [_, _, width, height] => Some((points(width)?, points(height)?)),
        _ => None,
    }
}

/// A length in whole pixels, rounded up.
fn points(value: &str) -> Option<u32> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let whole: u32 = whole.parse().ok()?;
    fraction.bytes().all(|b| b.is_ascii_digit()).then_some(())?;
    whole.checked_add(u32::from(fraction.bytes().any(|b| b != b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_tell_their_size() {
        let cases = [
            (
                "<svg width=\"640\" height=\"420\" viewBox=\"0 0 1 1\"/>",
                Some((640, 420)),
            ),
            (
                "<?xml version=\"1.0\"?>\n<!-- a --><svg viewBox='0 0 300.5 20'></svg>",
                Some((301, 20)),
            ),
            (
                "<svg width=\"100%\" height=\"10\" viewBox=\"0,0,30,20\"><title>a &lt; b</title></svg>",
                Some((30, 20)),
            ),
            ("<svg><rect fill=\"url(#g)\"/></svg>", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_runs_or_fetches_is_refused() {
        let cases = [
            ("<svg><script>1</script></svg>", "script"),
            ("<svg><foreignObject/></svg>", "foreignObject"),
            ("<svg onload=\"x()\"/>", "onload"),
            ("<svg><image href=\"https://e.example/\"/></svg>", "image"),
            ("<svg><use href=\"#a\"/></svg>", "use"),
            (
                "<svg><rect fill=\"url(https://e.example/)\"/></svg>",
                "fill",
            ),
            ("<svg><rect style=\"fill:red\"/></svg>", "style"),
            ("<svg><style>a{}</style></svg>", "style"),
            ("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "!DOCTYPE"),
            (
                "<svg><?xml-stylesheet href=\"a\"?></svg>",
                "?xml-stylesheet",
            ),
            ("<svg><SCRIPT/></svg>", "SCRIPT"),
            ("<html/>", "html"),
            ("<svg><a xlink:href=\"x\"/></svg>", "a"),
            ("<svg><g fill=\"&#106;avascript:x\"/></svg>", "fill"),
        ];
        for (text, what) in cases {
            assert_eq!(
                read(text).map_err(|odd| odd.what),
                Err(what.to_owned()),
                "{text}"
            );
        }
    }
}
