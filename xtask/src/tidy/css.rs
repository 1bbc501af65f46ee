//! Style sheets that turn round with the direction of writing, and that stay easy to override.

use super::Problem;
use super::tree::{Tree, problem};

const LOGICAL: &str =
    "use the logical property (inline, block, start, end), which turns round in Arabic";

/// Whole properties; those that begin with one of [`SIDED`] come on top.
const PHYSICAL: [&str; 10] = [
    "left",
    "right",
    "top",
    "bottom",
    "width",
    "height",
    "min-width",
    "max-width",
    "min-height",
    "max-height",
];

/// Properties that have sides, as `border-left-color` and `scroll-margin-top`.
const SIDED: [&str; 5] = [
    "margin",
    "padding",
    "border",
    "scroll-margin",
    "scroll-padding",
];

/// Properties whose four values go round: top, right, bottom, left.
const ROUND: [&str; 8] = [
    "margin",
    "padding",
    "inset",
    "border-width",
    "border-style",
    "border-color",
    "scroll-margin",
    "scroll-padding",
];

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.files("style/", &["css"]) {
        problems.extend(
            wrong(text)
                .into_iter()
                .map(|(at, what, mend)| problem(path, text, at, what, mend)),
        );
    }
    problems
}

fn wrong(text: &str) -> Vec<(usize, String, &'static str)> {
    let plain = blank_words(text);
    let mut found = Vec::new();
    let mut around: Vec<&str> = Vec::new();
    let mut from = 0;
    for (at, one) in plain
        .char_indices()
        .filter(|(_, one)| matches!(one, '{' | '}' | ';'))
    {
        let piece = &plain[from..at];
        let start = from + (piece.len() - piece.trim_start().len());
        let piece = piece.trim();
        from = at + 1;
        if one == '{' {
            if !piece.starts_with('@') && names_an_id(piece) {
                found.push((
                    start,
                    format!("the selector `{}` names an id", one_line(piece)),
                    "use a class",
                ));
            }
            around.push(piece);
            continue;
        }
        if let Some((property, value)) = piece.split_once(':').filter(|_| !piece.starts_with('@')) {
            let (property, value) = (property.trim().to_lowercase(), value.trim().to_lowercase());
            if is_physical(&property, &value) {
                found.push((
                    start,
                    format!("`{property}: {}` has a fixed direction", one_line(&value)),
                    LOGICAL,
                ));
            }
            let calm = around
                .iter()
                .any(|one| one.starts_with('@') && one.contains("prefers-reduced-motion"));
            if value.contains("!important") && !calm {
                found.push((
                    start,
                    format!("`{property}` is !important"),
                    "let a later layer decide",
                ));
            }
        }
        if one == '}' {
            around.pop();
        }
    }
    found
}

fn is_physical(property: &str, value: &str) -> bool {
    if property.starts_with("--") {
        return false;
    }
    let sided = SIDED.iter().any(|one| {
        property
            .strip_prefix(one)
            .and_then(|rest| rest.strip_prefix('-'))
            .is_some_and(|rest| {
                ["left", "right", "top", "bottom"]
                    .iter()
                    .any(|side| rest.starts_with(side))
            })
    });
    let first = value.split_whitespace().next().unwrap_or_default();
    let leans = [
        "text-align",
        "text-align-last",
        "float",
        "clear",
        "caption-side",
    ]
    .contains(&property)
        && ["left", "right"].contains(&first);
    PHYSICAL.contains(&property) || sided || leans || is_lopsided(property, value)
}

/// Four values of which the right and the left differ.
fn is_lopsided(property: &str, value: &str) -> bool {
    let values = split_values(value);
    match values.as_slice() {
        [_, right, _, left] if ROUND.contains(&property) => right != left,
        // Corners: start top, then round. Two values are diagonal, three and four may lean.
        [top_left, top_right, rest @ ..] if property == "border-radius" => {
            let below = (
                rest.get(1).unwrap_or(top_right),
                rest.first().unwrap_or(top_left),
            );
            top_left != top_right || below.0 != below.1
        }
        _ => false,
    }
}

/// Values apart at spaces, except inside brackets.
fn split_values(value: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    value
        .split(|one: char| {
            match one {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0 && one.is_whitespace()
        })
        .filter(|one| !one.is_empty() && *one != "!important")
        .collect()
}

fn names_an_id(selector: &str) -> bool {
    selector.match_indices('#').any(|(at, _)| {
        selector[at + 1..]
            .chars()
            .next()
            .is_some_and(|one| one.is_alphabetic() || matches!(one, '_' | '-'))
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Comments and quoted words blanked, the same length; so is `url(…)`, which may hold a semicolon.
fn blank_words(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(one) = rest.chars().next() {
        let hidden = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("url(") {
            rest.find(')').map_or(rest.len(), |end| end + 1)
        } else if one == '"' || one == '\'' {
            rest[1..].find(one).map_or(rest.len(), |end| end + 2)
        } else {
            plain.push(one);
            rest = &rest[one.len_utf8()..];
            continue;
        };
        plain.extend(
            rest[..hidden]
                .bytes()
                .map(|byte| if byte == b'\n' { '\n' } else { ' ' }),
        );
        rest = &rest[hidden..];
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::super::testing::find_in;
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        find_in(check, "style/a.css", text)
    }

    #[test]
    fn fixed_directions_are_found() {
        for declaration in [
            "margin-left: 1rem",
            "padding-right: 1rem",
            "border-left: 1px solid",
            "border-top-left-radius: 1px",
            "left: 0",
            "top: 0",
            "width: 1rem",
            "min-height: 1rem",
            "text-align: right",
            "float: left",
            "margin: 0 1rem 0 2rem",
            "inset: 0 auto auto 0",
            "border-radius: 4px 0 0 4px",
            "scroll-margin-top: 1rem",
        ] {
            let found = problems(&format!(
                "/* a */\n.a {{\n  color: red;\n  {declaration}\n}}"
            ));
            assert_eq!(
                found,
                [format!(
                    "style/a.css:4: `{declaration}` has a fixed direction"
                )]
            );
        }
    }

    #[test]
    fn what_turns_round_may_stay() {
        for text in [
            ".a { margin-inline-start: 1rem; inset-block: 0; inline-size: 1rem; text-align: start }",
            "@media (max-width: 40em) { .a { margin: 0 1rem 2rem 1rem; border-radius: 4px } }",
            "@container (min-width: 10rem) { .a > .b:hover { border-width: 0 1px } }",
            ".a { --left: 0; transition: width 1s; background: url(data:image/png;left:0) } /* left: 0 */",
            "@media (prefers-reduced-motion: reduce) { * { transition: none !important } }",
            ".a { color: #fff; padding: calc(1px + 2px) 1px calc(3px + 1px) 1px } a[href=\"#x\"] { color: red }",
        ] {
            assert_eq!(problems(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn force_and_ids_are_found() {
        assert_eq!(
            problems(".a { color: red !important }"),
            ["style/a.css:1: `color` is !important"]
        );
        assert_eq!(
            problems("main #top > a { color: red }"),
            ["style/a.css:1: the selector `main #top > a` names an id"]
        );
    }
}
