//! The two hashes of the tree, kept apart by their first byte (RFC 6962, section 2.1): no entry can
//! pass for a node.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::fmt;

/// A SHA-256 in the tree: of an entry or of a subtree.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// From stored bytes; `None` when there are not 32.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// As in checkpoints and proofs: RFC 4648, section 4, with padding.
    pub fn to_base64(self) -> String {
        STANDARD.encode(self.0)
    }

    /// Reads what `to_base64` writes, and no other spelling of it.
    pub fn from_base64(text: &str) -> Option<Self> {
        // 32 bytes are 44 characters; anything longer is not decoded.
        if text.len() != 44 {
            return None;
        }
        Self::from_slice(&STANDARD.decode(text).ok()?)
    }
}

/// Hexadecimal.
impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// `SHA-256(0x00 || entry)`.
pub fn leaf_hash(entry: &[u8]) -> Hash {
    of_parts(&[&[0], entry])
}

/// `SHA-256(0x01 || left || right)`.
pub fn node_hash(left: Hash, right: Hash) -> Hash {
    of_parts(&[&[1], &left.0, &right.0])
}

/// The root of a tree without entries: the SHA-256 of nothing.
pub fn empty_root() -> Hash {
    of_parts(&[])
}

pub(super) fn of_parts(parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    Hash(hasher.finalize().into())
}
