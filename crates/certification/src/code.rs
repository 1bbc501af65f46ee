//! The code that is printed on a certificate and typed into the verify page.

use std::fmt;

/// The alphabet of Crockford's Base32 (Douglas Crockford, "Base 32", 2002), which leaves out I, L, O
/// and U so that a code read aloud or from paper is typed right.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 80 random bits as 16 characters, shown in groups of four: `7K3M-9QXA-…`. Nobody guesses one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Code(String);

impl Code {
    /// A code from 80 random bits.
    pub fn from_random(random: [u8; 10]) -> Self {
        let mut bits = random
            .iter()
            .fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
        let mut characters = [0_u8; 16];
        for character in characters.iter_mut().rev() {
            *character = ALPHABET[usize::try_from(bits & 31).unwrap_or(0)];
            bits >>= 5;
        }
        Self(characters.iter().map(|c| char::from(*c)).collect())
    }

    /// Reads a code as people type it: any case, with or without hyphens and blanks, O for 0, I and L for 1.
    pub fn parse(text: &str) -> Option<Self> {
        let mut code = String::with_capacity(16);
        for c in text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '\u{2010}' | '\u{2011}'))
        {
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            if !c.is_ascii() || !ALPHABET.contains(&u8::try_from(c).ok()?) || code.len() == 16 {
                return None;
            }
            code.push(c);
        }
        (code.len() == 16).then_some(Self(code))
    }
}

/// In groups of four with hyphens, as printed and stored.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, c) in self.0.chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{c}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bits_become_characters_as_crockford_wrote_them() {
        // By hand: 80 zero bits are sixteen 0; all ones are sixteen Z (31); a last byte of 0x21 is 001 00001 → "11".
        assert_eq!(
            Code::from_random([0; 10]).to_string(),
            "0000-0000-0000-0000"
        );
        assert_eq!(
            Code::from_random([0xff; 10]).to_string(),
            "ZZZZ-ZZZZ-ZZZZ-ZZZZ"
        );
        assert_eq!(
            Code::from_random([0, 0, 0, 0, 0, 0, 0, 0, 0, 0x21]).to_string(),
            "0000-0000-0000-0011"
        );
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = Code::parse("7k3m 9qxa oo1l-2345").unwrap();
        assert_eq!(code.to_string(), "7K3M-9QXA-0011-2345");
        for wrong in [
            "",
            "7K3M",
            "7K3M-9QXA-0011-234U",
            "7K3M-9QXA-0011-23456",
            "../../etc/passwd",
            "７K3M9QXA00112345",
        ] {
            assert_eq!(Code::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_can_be_typed(random in any::<[u8; 10]>()) {
            let code = Code::from_random(random);
            prop_assert_eq!(Code::parse(&code.to_string().to_lowercase()), Some(code));
        }

        #[test]
        fn no_text_breaks_the_reader(text in ".*") {
            let _ = Code::parse(&text);
        }
    }
}
