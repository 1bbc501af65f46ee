//! What the text formats of the register have in common.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// A decimal number as checkpoints and proofs write it: digits only, no zero in front.
pub(super) fn number(text: &str) -> Option<u64> {
    let canonical =
        text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if canonical { text.parse().ok() } else { None }
}

/// Whether a line can stand in a signed note: no control characters below U+0020, which line ends are too.
pub(super) fn is_line(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c >= ' ')
}

pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Reads padded base64 in its one canonical spelling.
pub(super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}
