//! Whether words are those that a page came with.

use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// Bytes of a digest: enough to tell the words of one page apart.
const BYTES: usize = 16;

/// What a form carries beside words, so that those somebody changed are known when they come back. Browsers send line ends of their own.
pub fn wording(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    let digest = Sha256::digest(words.as_bytes());
    let mut mark = String::with_capacity(BYTES * 2);
    for byte in digest.iter().take(BYTES) {
        let _ = write!(mark, "{byte:02x}");
    }
    mark
}

#[cfg(test)]
mod tests {
    use super::wording;

    #[test]
    fn line_ends_of_a_browser_are_no_change() {
        // The first 16 bytes of SHA-256 of `abc` (FIPS 180-2, appendix B.1).
        assert_eq!(wording("abc"), "ba7816bf8f01cfea414140de5dae2223");
        assert_eq!(wording("a\r\nb\r"), wording("a\nb\n"));
        assert_ne!(wording("a\nb"), wording("a\nb\n"));
    }
}
