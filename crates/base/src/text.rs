//! Text made comparable: for search and for accepted answers.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without accents, vowel marks or tatweel, with the letter forms of Arabic that
/// people type for each other made one (أ إ آ ٱ → ا, ى → ي, ة → ه, ؤ → و, ئ → ي).
///
/// Used on both sides of every comparison, in the index and in the question, because `SQLite`'s
/// tokenizer would split vocalised Arabic into letters.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c) && *c != '\u{0640}')
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ئ' => 'ي',
            'ة' => 'ه',
            'ؤ' => 'و',
            other => other,
        })
        .collect()
}

/// The folded words of a text, for an index or a query. Arabic words stand without the article and
/// the particles written onto it, because people search for a word without them.
pub fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| without_article(word).to_owned())
        .collect()
}

/// The prefixes of the "light" stemmer of Larkey, Ballesteros and Connell (2002, "Improving stemming
/// for Arabic information retrieval"), without its lone `و`, which begins many words of its own.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];

/// Two letters must stay, as in that stemmer.
fn without_article(word: &str) -> &str {
    ARTICLES
        .iter()
        .find_map(|article| word.strip_prefix(article))
        .filter(|rest| rest.chars().count() >= 2)
        .unwrap_or(word)
}

/// First 16 hexadecimal digits of the SHA-256 of a text whose line ends and trailing blanks do
/// not count; names a state of a text, as in the `[translated]` table.
pub fn fingerprint(text: &str) -> String {
    use sha2::{Digest, Sha256};
    let mut hasher = Sha256::new();
    for line in text.trim().lines() {
        hasher.update(line.trim_end().as_bytes());
        hasher.update(b"\n");
    }
    hasher
        .finalize()
        .iter()
        .take(8)
        .fold(String::with_capacity(16), |mut hex, byte| {
            use std::fmt::Write as _;
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_people_type_for_each_other_are_one() {
        assert_eq!(fold("Réflexion ÉLÈVE Ñandú"), "reflexion eleve nandu");
        assert_eq!(fold("المُوَافَقَة"), fold("الموافقه"));
        assert_eq!(fold("إكراه"), fold("اكراه"));
        assert_eq!(
            words("La traite, c’est quoi ?"),
            ["la", "traite", "c", "est", "quoi"]
        );
    }

    #[test]
    fn a_fingerprint_overlooks_line_ends_and_nothing_else() {
        assert_eq!(fingerprint("a \r\nb\n"), fingerprint("a\nb"));
        assert_ne!(fingerprint("a\nb"), fingerprint("a\nB"));
    }
}
