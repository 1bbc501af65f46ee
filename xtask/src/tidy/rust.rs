//! A Rust source, told apart: code, words in quotes, comments, tests.

use std::ops::Range;

/// One source. All texts have the same length and the same lines; what does not belong is blank.
pub struct Rust {
    pub text: String,
    /// Without comments and without what stands inside quotes.
    pub code: String,
    /// `code` without items under `#[cfg(test)]`.
    pub live: String,
    /// What stands inside quotes, escapes unread.
    pub strings: Vec<Quoted>,
    tests: Vec<Range<usize>>,
}

/// A string literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// The byte of the first character after the opening quote.
    pub at: usize,
    pub text: String,
}

impl Rust {
    pub fn read(text: &str) -> Self {
        let (code, strings) = blank_words(text);
        let tests = test_items(&code);
        let mut live = code.clone().into_bytes();
        for range in &tests {
            blank(&mut live, range.clone());
        }
        let live = String::from_utf8(live).unwrap_or_default();
        Self {
            text: text.to_owned(),
            code,
            live,
            strings,
            tests,
        }
    }

    /// Whether a byte is inside an item under `#[cfg(test)]`.
    pub fn is_test(&self, at: usize) -> bool {
        self.tests.iter().any(|range| range.contains(&at))
    }

    /// String literals outside tests.
    pub fn live_strings(&self) -> impl Iterator<Item = &Quoted> {
        self.strings.iter().filter(|one| !self.is_test(one.at))
    }
}

/// Blanks comments and the inside of literals, and collects the strings.
fn blank_words(text: &str) -> (String, Vec<Quoted>) {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut strings = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        if rest.starts_with(b"//") {
            let end = at
                + rest
                    .iter()
                    .position(|byte| *byte == b'\n')
                    .unwrap_or(rest.len());
            blank(&mut code, at..end);
            at = end;
        } else if rest.starts_with(b"/*") {
            let end = at + block_comment(rest);
            blank(&mut code, at..end);
            at = end;
        } else if let Some(hashes) = raw_string(bytes, at) {
            let start = at + 1 + hashes + 1;
            let close = format!("\"{}", "#".repeat(hashes));
            let end = text[start..]
                .find(&close)
                .map_or(bytes.len(), |found| start + found);
            strings.push(Quoted {
                at: start,
                text: text[start..end].to_owned(),
            });
            blank(&mut code, start..end);
            at = (end + close.len()).min(bytes.len());
        } else if bytes[at] == b'"' {
            let end = at + 1 + end_of(&bytes[at + 1..], b'"');
            strings.push(Quoted {
                at: at + 1,
                text: text[at + 1..end].to_owned(),
            });
            blank(&mut code, at + 1..end);
            at = end + 1;
        } else if bytes[at] == b'\'' {
            let length = character(&text[at..]);
            if length > 1 {
                blank(&mut code, at..at + length);
            }
            at += length;
        } else {
            at += 1;
        }
    }
    (String::from_utf8(code).unwrap_or_default(), strings)
}

fn block_comment(rest: &[u8]) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// The number of `#` when a raw string begins here (at its `r`).
fn raw_string(bytes: &[u8], at: usize) -> Option<usize> {
    if bytes[at] != b'r'
        || (at > 0 && is_word(bytes[at - 1]) && !matches!(bytes[at - 1], b'b' | b'c'))
    {
        return None;
    }
    let hashes = bytes[at + 1..]
        .iter()
        .take_while(|byte| **byte == b'#')
        .count();
    (bytes.get(at + 1 + hashes) == Some(&b'"')).then_some(hashes)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Where the closing quote is; escapes are jumped over.
fn end_of(bytes: &[u8], quote: u8) -> usize {
    let mut at = 0;
    while at < bytes.len() && bytes[at] != quote {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// The length of a character literal, or 1 when it is a lifetime.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((escaped, _))) => rest[escaped + 1..]
            .find('\'')
            .map_or(1, |close| escaped + 1 + close + 1),
        (Some(_), Some((close, '\''))) => close + 1,
        _ => 1,
    }
}

fn blank(bytes: &mut [u8], range: Range<usize>) {
    for byte in bytes.iter_mut().take(range.end).skip(range.start) {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// Items under `#[cfg(test)]`, from the attribute to the end of the item.
fn test_items(code: &str) -> Vec<Range<usize>> {
    let marks = code
        .match_indices("#[cfg(test)]")
        .map(|(at, mark)| (at, at + mark.len()));
    marks
        .map(|(from, after)| from..after + item_length(&code[after..]))
        .collect()
}

/// The length of an item: to its `;` or to the end of its braces.
fn item_length(code: &str) -> usize {
    let end = code.find(['{', ';']).unwrap_or(code.len());
    if code[end..].starts_with('{') {
        end + block_length(&code[end..])
    } else {
        (end + 1).min(code.len())
    }
}

/// The length of what begins with a bracket, to its closing one; code is blanked, so brackets match.
pub fn block_length(code: &str) -> usize {
    let mut depth = 0_usize;
    for (at, one) in code.char_indices() {
        match one {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_strings_and_characters_are_no_code() {
        let source = "let a = \"sqlx \\\" é\"; // axum\nlet b = r#\"to\"kio\"#; /* a /* b */ c */ let c: &'a str = f('\"', '\\'', 'x');";
        let rust = Rust::read(source);
        assert_eq!(rust.code.len(), source.len());
        for word in ["sqlx", "axum", "kio"] {
            assert!(!rust.code.contains(word), "{}", rust.code);
        }
        assert!(rust.code.contains("let c: &'a str = f("), "{}", rust.code);
        let strings: Vec<&str> = rust.strings.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(strings, ["sqlx \\\" é", "to\"kio"]);
    }

    #[test]
    fn tests_are_told_apart() {
        let rust = Rust::read(
            "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { let s = \"}\"; } }\nfn c() {}\n",
        );
        assert!(
            rust.live.contains("fn a") && rust.live.contains("fn c") && !rust.live.contains("fn b")
        );
        assert_eq!(rust.live_strings().count(), 0);
        let rust = Rust::read("#[cfg(test)]\nuse x::y;\nfn c() {}\n");
        assert!(!rust.live.contains("x::y") && rust.live.contains("fn c"));
    }
}
