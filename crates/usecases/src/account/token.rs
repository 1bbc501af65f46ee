//! Secrets that travel: session cookies, links, what a refused form is fetched with.

use crate::{Context, UseCaseError};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Characters of a token: 32 bytes in base64url without padding.
const LENGTH: usize = 43;

/// A new token of 256 random bits.
pub(crate) fn new(ctx: &Context) -> Result<String, UseCaseError> {
    Ok(URL_SAFE_NO_PAD.encode(ctx.random::<32>()?))
}

/// What is stored of a token: its SHA-256, hexadecimal, so that a copy of the database opens nothing. `None` when
/// this cannot be a token.
pub(crate) fn hash(token: &str) -> Option<String> {
    let fits = token.len() == LENGTH
        && token
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    fits.then(|| hex::encode(Sha256::digest(token.as_bytes())))
}

/// A new token with what is stored of it.
pub(crate) fn pair(ctx: &Context) -> Result<(String, String), UseCaseError> {
    let token = new(ctx)?;
    let hash =
        hash(&token).ok_or_else(|| UseCaseError::Unexpected("a new token is none".into()))?;
    Ok((token, hash))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_a_token_is_not_looked_up() {
        // printf 'A%.0s' $(seq 43) | sha256sum
        let expected = "0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a";
        assert_eq!(hash(&"A".repeat(43)).as_deref(), Some(expected));
        for text in [
            "",
            "A",
            &"A".repeat(44),
            &format!("{}'", "A".repeat(42)),
            &"é".repeat(21),
        ] {
            assert_eq!(hash(text), None, "{text}");
        }
    }
}
