//! "Did you mean …?"

/// Letters in which a word that was meant may differ at most.
const SLIPS: usize = 4;
/// How many candidates are looked at; no course has so many words of one kind, and each is compared letter by letter.
const CANDIDATES: usize = 1000;

/// The candidate that differs from a word in at most a third of its letters, if there is one.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    // A long word is no slip of the pen, and the distance costs its square.
    if word.len() > 80 {
        return None;
    }
    candidates
        .into_iter()
        .take(CANDIDATES)
        .filter(|one| one.len().abs_diff(word.len()) <= SLIPS)
        .map(|one| (distance(word, one), one))
        .filter(|(distance, one)| *distance <= one.chars().count().div_ceil(3).min(SLIPS))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, one)| one)
}

/// Insertions, deletions, replacements and swaps of neighbours that make one word of the other, as far as they are few; of other words it is
/// only said that they are many.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut least = (above[j] + usize::from(x != y))
                .min(above[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        // No way goes round a row, so it never gets less than the least of two.
        let is_far = |row: &[usize]| row.iter().all(|slips| *slips > SLIPS);
        if is_far(&row) && is_far(&above) {
            return usize::MAX;
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_pen_are_understood_and_other_words_are_not() {
        let keys = ["title", "summary", "minutes"];
        assert_eq!(nearest("tilte", keys), Some("title"));
        assert_eq!(nearest("minute", keys), Some("minutes"));
        assert_eq!(nearest("sumary", keys), Some("summary"));
        assert_eq!(nearest("author", keys), None);
        assert_eq!(nearest("", keys), None);
    }

    #[test]
    fn words_are_told_to_be_far_apart_only_when_they_are() {
        // By hand: four letters replaced; two neighbours swapped twice; four added in front; five replaced.
        assert_eq!(distance("abcdefghij", "wxyzefghij"), 4);
        assert_eq!(distance("abcdefghij", "bacdefghji"), 2);
        assert_eq!(distance("efghij", "abcdefghij"), 4);
        assert_eq!(distance("abcdefghij", "vwxyzfghij"), usize::MAX);
    }

    #[test]
    fn of_very_many_words_the_first_are_looked_at() {
        let many: Vec<String> = (0..CANDIDATES).map(|n| format!("note-{n:05}")).collect();
        let many = many.iter().map(String::as_str);
        assert_eq!(nearest("tilte", many.clone().chain(["title"])), None);
        assert_eq!(
            nearest("tilte", ["title"].into_iter().chain(many)),
            Some("title")
        );
    }
}
