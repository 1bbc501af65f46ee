//! Words so written that they are words, whatever they look like.

/// One line of words for the beginning of a line, where most signs could mean something.
pub(super) fn at_start(text: &str) -> String {
    let escaped = inside(text);
    let mut chars = escaped.chars();
    let Some(first) = chars.next() else {
        return escaped;
    };
    if matches!(
        first,
        '#' | '+' | '-' | '=' | '(' | ':' | '.' | '"' | '\'' | '%' | '$' | '@' | '{' | '/'
    ) {
        return format!("\\{escaped}");
    }
    if first.is_ascii_digit() {
        return after_digits(&escaped);
    }
    after_word(escaped)
}

/// `1.` and `1)` begin a list.
fn after_digits(escaped: &str) -> String {
    let digits = escaped.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = escaped.split_at(digits);
    if rest.starts_with(['.', ')']) {
        format!("{number}\\{rest}")
    } else {
        escaped.to_owned()
    }
}

/// `Why:`, `misconception:` and every other `word:` mean something in a question.
fn after_word(escaped: String) -> String {
    let Some(colon) = escaped.find(':') else {
        return escaped;
    };
    let word = escaped.get(..colon).unwrap_or_default();
    // `_` has been escaped; a word with it is no header any more.
    let is_word = (1..=40).contains(&word.len())
        && word
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | ' '));
    if is_word {
        format!("{word}\\{}", escaped.get(colon..).unwrap_or_default())
    } else {
        escaped
    }
}

/// Words inside of a line.
pub(super) fn inside(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '!' | '~' | '^'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Code in a line; `None` when it cannot be written so.
pub(super) fn code(text: &str) -> Option<String> {
    let (mut longest, mut here) = (0_usize, 0_usize);
    for c in text.chars() {
        here = if c == '`' { here + 1 } else { 0 };
        longest = longest.max(here);
    }
    if longest > 2 || text.contains(['|', '\n']) || text.contains("->") {
        return None;
    }
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    Some(format!("{fence}{pad}{text}{pad}{fence}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_at_the_beginning_of_a_line_is_escaped() {
        for (text, expected) in [
            ("(x) yes", "\\(x) yes"),
            ("[ ] yes", "\\[ \\] yes"),
            ("Why: because", "Why\\: because"),
            ("misconception: a", "misconception\\: a"),
            ("> quoted", "\\> quoted"),
            ("- row -> right", "\\- row -\\> right"),
            ("1. first", "1\\. first"),
            ("12 men", "12 men"),
            ("= 5", "\\= 5"),
            ("~ 5", "\\~ 5"),
            ("```question a", "\\`\\`\\`question a"),
            ("+++", "\\+++"),
            ("# A", "\\# A"),
            ("https://example.org", "https\\://example.org"),
            ("plain words: here", "plain words\\: here"),
        ] {
            assert_eq!(at_start(text), expected, "{text}");
        }
    }
}
