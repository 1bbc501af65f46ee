//! What ties a proof to a certificate, and the check of both together.
//!
//! The file that goes with a certificate carries salt and entry as the proof's extra data. They are not
//! believed: the entry must be the one that the proof leads from, and its mark must come out of salt, code
//! and snapshot.

use super::checkpoint::NotTrusted;
use super::leaf::{Leaf, LeafError, Salt};
use super::note::{SignatureError, VerifierKey};
use super::proof::{ProofRefused, TlogProof};
use crate::code::Code;

/// Salt and entry of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub salt: Salt,
    pub leaf: Leaf,
}

impl Opening {
    /// As extra data of a proof: the salt, then the entry.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.salt.as_bytes().to_vec();
        bytes.extend(self.leaf.entry());
        bytes
    }

    pub fn parse(bytes: &[u8]) -> Result<Self, LeafError> {
        let (salt, entry) = bytes
            .split_first_chunk::<32>()
            .ok_or(LeafError::Malformed)?;
        Ok(Self {
            salt: Salt::from_random(*salt),
            leaf: Leaf::parse(entry)?,
        })
    }
}

/// What a proof shows of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    pub leaf: Leaf,
    pub index: u64,
    /// Entries of the register when the proof was made.
    pub size: u64,
}

/// Why a proof does not show that the certificate is in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotConfirmed {
    #[error("the proof does not carry the entry of a certificate")]
    NoEntry,
    #[error("the proof is of another certificate, or the certificate was altered")]
    OtherCertificate,
    #[error("the proof is of another register")]
    OtherRegister,
    #[error("the proof is not signed with the key of this register")]
    Unsigned,
    #[error("the signature of the proof is false")]
    Forged,
    #[error("the proof does not lead from the entry to the register")]
    NotIncluded,
}

impl NotConfirmed {
    /// The end of its catalogue id.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoEntry => "no-entry",
            Self::OtherCertificate => "other-certificate",
            Self::OtherRegister => "other-register",
            Self::Unsigned => "unsigned",
            Self::Forged => "forged",
            Self::NotIncluded => "not-included",
        }
    }
}

impl From<ProofRefused> for NotConfirmed {
    fn from(refused: ProofRefused) -> Self {
        match refused {
            ProofRefused::NotTrusted(NotTrusted::OtherRegister) => Self::OtherRegister,
            ProofRefused::NotTrusted(NotTrusted::Signature(SignatureError::Unsigned)) => {
                Self::Unsigned
            }
            ProofRefused::NotTrusted(NotTrusted::Signature(SignatureError::Forged)) => Self::Forged,
            ProofRefused::Path(_) => Self::NotIncluded,
        }
    }
}

/// Checks, without a network, that the certificate with this code and SHA-256 of its snapshot is in the register
/// of this key. That it was not revoked later no proof can show: only the register of today can.
pub fn verify_certificate(
    proof: &TlogProof,
    code: &Code,
    snapshot: &[u8; 32],
    key: &VerifierKey,
    check: &impl Fn(&[u8], &[u8; 64]) -> bool,
) -> Result<Confirmed, NotConfirmed> {
    let opening = proof
        .extra
        .as_deref()
        .and_then(|extra| Opening::parse(extra).ok())
        .ok_or(NotConfirmed::NoEntry)?;
    let checkpoint = proof.verify(&opening.leaf.entry(), key, check)?;
    if !opening.leaf.is_of(&opening.salt, code, snapshot) {
        return Err(NotConfirmed::OtherCertificate);
    }
    Ok(Confirmed {
        leaf: opening.leaf,
        index: proof.index,
        size: checkpoint.size(),
    })
}
