//! Where a question stands among the others of its bank: a path of words, as other systems name it.

/// The most characters of a path.
pub const CATEGORY: usize = 500;

/// The path without needless blanks and empty parts: `Law / Means` is `Law/Means`. Two strokes are one inside of a word, as
/// Moodle writes it. `None` when nothing is left or it is too long.
pub fn category(text: &str) -> Option<String> {
    let path = parts(text).join("/");
    let fits = (1..=CATEGORY).contains(&path.chars().count());
    fits.then_some(path)
}

/// The words of the path, from the outermost.
pub fn parts(text: &str) -> Vec<String> {
    let signs: Vec<char> = text
        .chars()
        .filter(|c| (!c.is_control() || c.is_whitespace()) && *c != '\u{feff}')
        .collect();
    let mut parts = vec![String::new()];
    for (place, sign) in signs.iter().enumerate() {
        let beside = |other: Option<usize>| other.and_then(|other| signs.get(other)) == Some(&'/');
        let divides =
            *sign == '/' && !beside(place.checked_sub(1)) && !beside(place.checked_add(1));
        match parts.last_mut() {
            Some(last) if !divides => last.push(*sign),
            _ => parts.push(String::new()),
        }
    }
    parts
        .iter()
        .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|part| !part.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<&str>) {
        assert_eq!(category(text).as_deref(), expect, "{text:?}");
    }

    #[test]
    fn a_path_is_words_between_strokes() {
        check("Law", Some("Law"));
        check(
            " Law /\tThe  three pillars/ ",
            Some("Law/The three pillars"),
        );
        check("Law//Ethics/Means", Some("Law//Ethics/Means"));
        check("a/\u{7}b", Some("a/b"));
        check("القانون/الوسائل", Some("القانون/الوسائل"));
        check(" / / ", None);
        check("", None);
        check(&"x".repeat(CATEGORY), Some(&"x".repeat(CATEGORY)));
        check(&"x".repeat(CATEGORY + 1), None);
    }
}
