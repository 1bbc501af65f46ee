//! As much of a Fluent catalogue as tidy needs: ids and their variables.

use std::collections::BTreeSet;

/// A message or a term (`-brand`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: String,
    /// From 1.
    pub line: usize,
    /// Named in braces, without `$`.
    pub variables: BTreeSet<String>,
    /// It says something: not an id with nothing after it.
    pub has_words: bool,
}

/// The entries of a catalogue in order.
pub fn entries(text: &str) -> Vec<Entry> {
    let mut found: Vec<(Entry, String)> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if let Some((id, words)) = beginning(line) {
            let entry = Entry {
                id: id.to_owned(),
                line: at + 1,
                variables: BTreeSet::new(),
                has_words: false,
            };
            found.push((entry, words.to_owned()));
        } else if !line.starts_with('#')
            && let Some((_, words)) = found.last_mut()
        {
            words.push('\n');
            words.push_str(line);
        }
    }
    found
        .into_iter()
        .map(|(entry, words)| Entry {
            variables: variables(&words),
            has_words: !words.trim().is_empty(),
            ..entry
        })
        .collect()
}

/// `id = words` at the very beginning of a line.
fn beginning(line: &str) -> Option<(&str, &str)> {
    let (id, words) = line.split_once('=')?;
    let id = id.trim_end();
    let name = id.strip_prefix('-').unwrap_or(id);
    let letters = name
        .chars()
        .all(|one| one.is_ascii_alphanumeric() || matches!(one, '-' | '_'));
    (letters && name.starts_with(|one: char| one.is_ascii_alphabetic())).then_some((id, words))
}

fn variables(words: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut depth = 0_usize;
    for (at, one) in words.char_indices() {
        match one {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '$' if depth > 0 => {
                let is_part = |one: &char| one.is_ascii_alphanumeric() || matches!(one, '-' | '_');
                found.insert(words[at + 1..].chars().take_while(is_part).collect());
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_variables_are_read() {
        let text = "# a = b\nplain = Costs $5 = five\nlessons = { $count ->\n    [one] One of { $name }\n   *[other] { NUMBER($count) }\n}\n-brand = Audire\nempty =\n";
        let found = entries(text);
        let short: Vec<(&str, usize, Vec<&str>)> = found
            .iter()
            .map(|one| {
                (
                    one.id.as_str(),
                    one.line,
                    one.variables.iter().map(String::as_str).collect(),
                )
            })
            .collect();
        let expected = [
            ("plain", 2, vec![]),
            ("lessons", 3, vec!["count", "name"]),
            ("-brand", 7, vec![]),
            ("empty", 8, vec![]),
        ];
        assert_eq!(short, expected);
        assert_eq!(
            found.iter().map(|one| one.has_words).collect::<Vec<_>>(),
            [true, true, true, false]
        );
    }
}
