//! The public half of a key, as others are given it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use std::fmt;

/// The two bytes before an Ed25519 public key in a Multikey (W3C, Controlled Identifiers 1.0, 2025, 2.2.2).
const MULTICODEC: [u8; 2] = [0xed, 0x01];

/// An Ed25519 public key that is a point of full order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(ed25519_dalek::VerifyingKey);

/// A text that is not an Ed25519 Multikey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an Ed25519 key in multibase (`z6Mk…`)")]
pub struct InvalidKey;

impl PublicKey {
    pub(crate) const fn from_verifying(key: ed25519_dalek::VerifyingKey) -> Self {
        Self(key)
    }

    /// From 32 bytes. Points of small order are refused: they would accept signatures of nobody.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, InvalidKey> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| InvalidKey)?;
        if key.is_weak() {
            return Err(InvalidKey);
        }
        Ok(Self(key))
    }

    /// From `z6Mk…`.
    pub fn from_multibase(text: &str) -> Result<Self, InvalidKey> {
        if text.len() > 64 {
            return Err(InvalidKey);
        }
        let base58 = text.strip_prefix('z').ok_or(InvalidKey)?;
        let bytes = bs58::decode(base58).into_vec().map_err(|_| InvalidKey)?;
        let key = bytes.strip_prefix(&MULTICODEC).ok_or(InvalidKey)?;
        Self::from_bytes(key.try_into().map_err(|_| InvalidKey)?)
    }

    /// `z6Mk…`: multibase of the multicodec of the key.
    pub fn to_multibase(&self) -> String {
        let mut bytes = MULTICODEC.to_vec();
        bytes.extend_from_slice(self.0.as_bytes());
        format!("z{}", bs58::encode(bytes).into_string())
    }

    pub fn bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// Four bytes that tell one key of an issuer from another where there is no room for more. They
    /// only choose the key; the signature decides.
    pub fn short_id(&self) -> [u8; 4] {
        let hash = Sha256::digest(self.0.as_bytes());
        [hash[0], hash[1], hash[2], hash[3]]
    }

    /// As a JSON Web Key (RFC 8037, 2017), for consumers of the JWT.
    pub fn to_jwk(&self) -> serde_json::Value {
        serde_json::json!({
            "kty": "OKP",
            "crv": "Ed25519",
            "x": URL_SAFE_NO_PAD.encode(self.0.as_bytes()),
        })
    }

    /// Whether the signature is of this message and this key; strict, so that all verifiers agree.
    pub fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(signature);
        self.0.verify_strict(message, &signature).is_ok()
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_multibase())
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// W3C, Data Integrity `EdDSA` Cryptosuites v1.0 (2025), TestVectors/keyPair.json.
    const W3C_KEYS: &str = include_str!("../../tests/fixtures/vc-di-eddsa/key-pair.json");

    #[test]
    fn the_keys_of_the_standard_belong_together() {
        let keys: serde_json::Value = serde_json::from_str(W3C_KEYS).unwrap();
        let public = keys["publicKeyMultibase"].as_str().unwrap();
        // Its private key is multibase of the multicodec 0x8026 and 32 bytes.
        let private = bs58::decode(&keys["privateKeyMultibase"].as_str().unwrap()[1..])
            .into_vec()
            .unwrap();
        let secret: [u8; 32] = private[2..].try_into().unwrap();
        let signing = super::super::SigningKey::from_random(secret.into());
        assert_eq!(signing.public().to_multibase(), public);
        assert_eq!(PublicKey::from_multibase(public), Ok(signing.public()));
    }

    #[test]
    fn the_web_key_is_that_of_the_standard() {
        // RFC 8037, appendix A.2: the public key of this `x`.
        let bytes = URL_SAFE_NO_PAD
            .decode("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
            .unwrap();
        let key = PublicKey::from_bytes(&bytes.try_into().unwrap()).unwrap();
        assert_eq!(
            key.to_jwk()["x"],
            "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
        );
    }

    #[test]
    fn a_point_of_small_order_is_no_key() {
        // The neutral element: y = 1, x = 0.
        let mut neutral = [0; 32];
        neutral[0] = 1;
        assert_eq!(PublicKey::from_bytes(&neutral), Err(InvalidKey));
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reader(text in "z?[0-9A-Za-z]{0,70}|.*") {
            let _ = PublicKey::from_multibase(&text);
        }
    }
}
