//! Keys that sign certificates: Ed25519 (RFC 8032, 2017).
//!
//! A signing key is made from 32 random bytes that the caller brings, and kept as a PEM file of
//! PKCS#8 (RFC 8410, 2018), which `openssl pkey` reads as well. It is never serialisable: the only
//! way to text is [`SigningKey::to_pem`], whose result wipes itself.

mod document;
mod issuer;
mod public;

pub use document::{InvalidDocument, IssuerKey, IssuerKeys, did_document};
pub use issuer::{InvalidSite, Site};
pub use public::{InvalidKey, PublicKey};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::Signer as _;
use std::fmt;
use zeroize::Zeroizing;

const BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const END: &str = "-----END PRIVATE KEY-----";

/// What stands before the 32 bytes in the DER of an Ed25519 key (RFC 8410, section 7): a sequence of
/// version 0, the algorithm 1.3.101.112, and an octet string in an octet string.
const DER_HEAD: [u8; 16] = [
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];

/// The longest key file that is read, in bytes. A real one has 119.
const LONGEST: usize = 4096;

/// The key that signs. It wipes its bytes when it goes.
pub struct SigningKey(ed25519_dalek::SigningKey);

/// Why a key file was not read. Nothing of its content is repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidKeyFile {
    #[error("the key file is longer than 4096 bytes; it is not a signing key of Audire")]
    TooLong,
    #[error(
        "the key file has no block `-----BEGIN PRIVATE KEY-----` … `-----END PRIVATE KEY-----`; \
         restore it from its copy, or make a new key"
    )]
    NoBlock,
    #[error("the key is encrypted with a password; decrypt it with `openssl pkey` first")]
    Encrypted,
    #[error("the key file is damaged: its text is not Base64")]
    NotBase64,
    #[error("the key file holds a key of another kind; signing needs Ed25519")]
    OtherKind,
}

impl SigningKey {
    /// A key from 32 bytes of the system's randomness.
    pub fn from_random(random: Zeroizing<[u8; 32]>) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(&random))
    }

    /// The text of the key file. Whoever has it can issue certificates in this site's name.
    pub fn to_pem(&self) -> Zeroizing<String> {
        let mut der = Zeroizing::new([0_u8; 48]);
        der[..16].copy_from_slice(&DER_HEAD);
        der[16..].copy_from_slice(self.0.as_bytes());
        let body = Zeroizing::new(STANDARD.encode(der.as_slice()));
        Zeroizing::new(format!("{BEGIN}\n{}\n{END}\n", body.as_str()))
    }

    /// Reads a key file.
    pub fn from_pem(text: &str) -> Result<Self, InvalidKeyFile> {
        if text.len() > LONGEST {
            return Err(InvalidKeyFile::TooLong);
        }
        if text.contains("ENCRYPTED") {
            return Err(InvalidKeyFile::Encrypted);
        }
        let body = text
            .split_once(BEGIN)
            .and_then(|(_, rest)| rest.split_once(END))
            .map(|(body, _)| body)
            .ok_or(InvalidKeyFile::NoBlock)?;
        let body: Zeroizing<String> =
            Zeroizing::new(body.chars().filter(|c| !c.is_whitespace()).collect());
        let der = Zeroizing::new(
            STANDARD
                .decode(body.as_bytes())
                .map_err(|_| InvalidKeyFile::NotBase64)?,
        );
        let secret = der
            .strip_prefix(&DER_HEAD)
            .and_then(|secret| <[u8; 32]>::try_from(secret).ok())
            .map(Zeroizing::new)
            .ok_or(InvalidKeyFile::OtherKind)?;
        Ok(Self::from_random(secret))
    }

    pub fn public(&self) -> PublicKey {
        PublicKey::from_verifying(self.0.verifying_key())
    }

    /// Signs bytes as they are.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

/// Says which key it is and nothing of what it is made of.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey(of {}, secret not shown)", self.public())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8410, sections 10.1 and 10.3: a public key and the private key of it.
    const RFC_8410: &str = "-----BEGIN PRIVATE KEY-----\n\
        MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n\
        -----END PRIVATE KEY-----\n";
    const RFC_8410_PUBLIC: &str = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

    #[test]
    fn the_key_of_the_standard_is_read_and_written_alike() {
        let key = SigningKey::from_pem(RFC_8410).unwrap();
        let public = STANDARD.decode(RFC_8410_PUBLIC).unwrap();
        assert_eq!(key.public().bytes().as_slice(), &public[12..]);
        assert_eq!(key.to_pem().as_str(), RFC_8410);
        let windows = RFC_8410.replace('\n', "\r\n");
        assert_eq!(
            SigningKey::from_pem(&windows).unwrap().public(),
            key.public()
        );
    }

    #[test]
    fn a_key_file_that_cannot_be_read_says_why() {
        let check = |text: &str, expect| {
            assert_eq!(SigningKey::from_pem(text).err(), Some(expect), "{text}");
        };
        check("", InvalidKeyFile::NoBlock);
        check(&RFC_8410[..60], InvalidKeyFile::NoBlock);
        check(&RFC_8410.replace("MC4C", "M*4C"), InvalidKeyFile::NotBase64);
        // The algorithm's last byte is 0x70; 0x6e would be X25519, which cannot sign.
        check(&RFC_8410.replace("K2Vw", "K2Vu"), InvalidKeyFile::OtherKind);
        check(
            &RFC_8410.replace("PRIVATE", "ENCRYPTED PRIVATE"),
            InvalidKeyFile::Encrypted,
        );
        check(&" ".repeat(5000), InvalidKeyFile::TooLong);
    }

    #[test]
    fn debug_text_holds_no_secret() {
        let key = SigningKey::from_random(Zeroizing::new([7; 32]));
        let shown = format!("{key:?} {key:#?}");
        assert!(shown.contains("z6Mk"), "{shown}");
        for secret in ["0707", "7, 7", "BwcH", "[7"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}
