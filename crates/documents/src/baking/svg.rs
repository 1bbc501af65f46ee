//! SVG: one element `<openbadges:credential>`.

use super::drawing::{BOWL_PATH, CENTRE, EDGE, INK, ORIGIN, PAPER, PETROL, RING, RING_WIDTH};
use super::drawing::{SCALE, SHEET, STEM_PATH};
use super::{LONGEST, NotBaked};
use base::{Direction, Locale};
use certification::Snapshot;
use certification::snapshot::in_language;
use roxmltree::{Document, Node, ParsingOptions};
use std::fmt::Write as _;

const NAMESPACE: &str = "https://purl.imsglobal.org/ob/v3p0";
/// Characters in a line under the badge, and lines at most.
const LINE: usize = 34;
const MOST_LINES: usize = 3;

/// The badge with its title, issuer and code under it, and the credential with its proof in it.
pub fn bake(snapshot: &Snapshot, credential: &str) -> String {
    let language = snapshot.template.languages.0;
    let title = in_language(&snapshot.title, language);
    let (locale, title) = title.map_or((Locale::En, ""), |(locale, title)| (*locale, title));
    let direction = match locale.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let lines = lines(title);
    let below = 520 + 34 * lines.len();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"{NAMESPACE}\" \
         viewBox=\"0 0 480 {}\" role=\"img\" aria-labelledby=\"badge-title\">\n\
         <title id=\"badge-title\">{}</title>\n\
         <openbadges:credential><![CDATA[{}]]></openbadges:credential>\n",
        below + 40,
        escaped(title),
        for_cdata(credential),
    );
    let _ = writeln!(
        svg,
        "<rect width=\"480\" height=\"{}\" rx=\"12\" fill=\"{}\"/>",
        below + 40,
        hex(SHEET)
    );
    push_badge(&mut svg);
    // Writing into a string does not fail.
    let _ = writeln!(
        svg,
        "<g font-family=\"'IBM Plex Sans',system-ui,sans-serif\" text-anchor=\"middle\" \
         direction=\"{direction}\" fill=\"{}\">",
        hex(INK)
    );
    for (line, place) in lines.iter().zip(0_usize..) {
        push_line(&mut svg, 516 + 34 * place, 26, line);
    }
    push_line(&mut svg, below, 17, &snapshot.issuer.name);
    let code = &snapshot.code;
    let _ = write!(
        svg,
        "<text x=\"240\" y=\"{}\" font-size=\"17\" direction=\"ltr\">{}</text>\n</g>\n</svg>",
        below + 26,
        escaped(code),
    );
    svg
}

fn push_badge(svg: &mut String) {
    let _ = write!(
        svg,
        "<circle cx=\"{CENTRE}\" cy=\"{CENTRE}\" r=\"{EDGE}\" fill=\"{}\"/>\n\
         <circle cx=\"{CENTRE}\" cy=\"{CENTRE}\" r=\"{RING}\" fill=\"none\" stroke=\"{petrol}\" stroke-width=\"{RING_WIDTH}\"/>\n\
         <g transform=\"translate({} {}) scale({SCALE})\" fill=\"none\" stroke-width=\"4\">\n\
         <path d=\"{BOWL_PATH}\" stroke=\"{}\"/>\n<path d=\"{STEM_PATH}\" stroke=\"{petrol}\"/>\n</g>\n",
        hex(PAPER),
        ORIGIN.0,
        ORIGIN.1,
        hex(INK),
        petrol = hex(PETROL),
    );
}

fn push_line(svg: &mut String, y: usize, size: usize, text: &str) {
    let text = escaped(text);
    let _ = writeln!(
        svg,
        "<text x=\"240\" y=\"{y}\" font-size=\"{size}\">{text}</text>"
    );
}

fn hex(colour: [u8; 3]) -> String {
    format!("#{}", hex::encode(colour))
}

/// The title in at most three lines, broken between words where there are any.
fn lines(title: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in title.split_whitespace() {
        let mut word: Vec<char> = word.chars().collect();
        while !word.is_empty() {
            let last = lines.last_mut().map_or(0, |line| line.chars().count());
            let needed = word.len().min(LINE) + usize::from(last > 0);
            if last + needed > LINE {
                lines.push(String::new());
                continue;
            }
            let part: String = word.drain(..word.len().min(LINE)).collect();
            if let Some(line) = lines.last_mut() {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(&part);
            }
        }
    }
    if lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES);
        if let Some(line) = lines.last_mut() {
            line.push('…');
        }
    }
    lines
}

/// Text between tags, without characters that XML 1.0 cannot hold.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// JSON that may stand in a CDATA section: what must not, can only be inside its strings, and is
/// written there as JSON escapes it.
fn for_cdata(json: &str) -> String {
    json.replace("]]>", "]]\\u003e")
        .replace('\u{fffe}', "\\ufffe")
        .replace('\u{ffff}', "\\uffff")
}

/// The credential in an SVG file from anywhere: JSON, or the JWT of its `verify` attribute.
pub fn extract(file: &[u8]) -> Result<String, NotBaked> {
    if file.len() > LONGEST {
        return Err(NotBaked::TooLarge);
    }
    let text = std::str::from_utf8(file).map_err(|error| {
        if error.error_len().is_none() {
            NotBaked::Truncated
        } else {
            NotBaked::Malformed
        }
    })?;
    let text = text.trim();
    // Document types are refused: no picture needs one, and they can grow without end.
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: 100_000,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|_| {
        if text.ends_with("</svg>") || text.ends_with("</svg:svg>") {
            NotBaked::Malformed
        } else {
            NotBaked::Truncated
        }
    })?;
    let mut found = document
        .descendants()
        .filter(|node| node.has_tag_name((NAMESPACE, "credential")));
    let node = found.next().ok_or(NotBaked::None)?;
    if found.next().is_some() {
        return Err(NotBaked::Several);
    }
    let credential = node.attribute("verify").map_or_else(
        || {
            node.children()
                .filter_map(|child: Node<'_, '_>| child.text())
                .collect()
        },
        str::to_owned,
    );
    Ok(credential.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use proptest::prelude::*;

    #[test]
    fn the_credential_comes_back_from_the_picture() {
        let json = "{\"name\":\"a ]]> <b> & \u{ffff} \u{1f642}\"}";
        let mut snapshot = sample::snapshot();
        snapshot.title[0].1 = String::from("Interviews <& \"trust\"\u{7}");
        let baked = bake(&snapshot, json);
        let found = extract(baked.as_bytes()).unwrap();
        let (found, meant): (serde_json::Value, serde_json::Value) = (
            serde_json::from_str(&found).unwrap(),
            serde_json::from_str(json).unwrap(),
        );
        assert_eq!(found, meant);
        for end in 0..baked.len() {
            let result = extract(&baked.as_bytes()[..end]);
            assert_eq!(result, Err(NotBaked::Truncated), "{end}");
        }
    }

    #[test]
    fn a_long_title_is_broken_between_words() {
        assert_eq!(
            lines("Interviewing people who may have been trafficked"),
            ["Interviewing people who may have", "been trafficked"]
        );
        assert_eq!(lines(&"x".repeat(40)), ["x".repeat(34), "x".repeat(6)]);
        let long = lines(&"word ".repeat(60));
        assert_eq!(long.len(), 3);
        assert!(long[2].ends_with('…'));
        assert_eq!(lines(""), [""]);
    }

    #[test]
    fn files_of_others_are_told_apart() {
        let check = |inner: &str, expect: Result<&str, NotBaked>| {
            let file = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:o=\"{NAMESPACE}\">{inner}</svg>"
            );
            assert_eq!(
                extract(file.as_bytes()).as_deref(),
                expect.as_ref().copied(),
                "{inner}"
            );
        };
        check("<o:credential verify=\"a.b.c\"/>", Ok("a.b.c"));
        check("<o:credential> {} </o:credential>", Ok("{}"));
        check("<credential>{}</credential>", Err(NotBaked::None));
        check(
            "<o:credential/><g><o:credential/></g>",
            Err(NotBaked::Several),
        );
        check("<g>", Err(NotBaked::Malformed));
        let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg>&a;</svg>";
        assert_eq!(extract(bomb.as_bytes()), Err(NotBaked::Malformed));
        let deep = format!("{}</svg>", "<svg>".repeat(200_000));
        assert!(extract(deep.as_bytes()).is_err());
        assert_eq!(extract(b"\xff\xfe"), Err(NotBaked::Malformed));
        assert_eq!(extract(&vec![b' '; LONGEST + 1]), Err(NotBaked::TooLarge));
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reader(text in "(<svg>)?(<o:credential xmlns:o='[a-z:/]*'>)?.{0,60}(</svg>)?") {
            let _ = extract(text.as_bytes());
        }
    }
}
