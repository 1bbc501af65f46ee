//! A proof that an entry is in the register, in one file that needs no network (C2SP tlog-proof).

use super::checkpoint::{Checkpoint, CheckpointError, NotTrusted, SignedCheckpoint};
use super::hash::{Hash, leaf_hash};
use super::note::VerifierKey;
use super::text::{base64, from_base64, number};
use super::verify::{PathError, verify_inclusion};
use std::fmt;

const HEADER: &str = "c2sp.org/tlog-proof@v1";
/// A checkpoint of the longest note, 64 hashes and the data beside them.
const LONGEST_PROOF: usize = 256 * 1024;
/// A tree of 2^64 entries has 64 levels below its root.
const MOST_HASHES: usize = 64;

/// The file: which entry, the hashes from it to the root, and the checkpoint with that root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlogProof {
    /// Data that nothing here vouches for; whoever reads it checks it against the entry.
    pub extra: Option<Vec<u8>>,
    pub index: u64,
    pub hashes: Vec<Hash>,
    pub checkpoint: SignedCheckpoint,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    #[error("the proof is longer than 256 kB")]
    TooLong,
    #[error("the file is not a proof of version 1")]
    Header,
    #[error("the data beside the proof are not base64")]
    Extra,
    #[error("the proof does not say which entry it is of")]
    Index,
    #[error("the hashes of the proof are not 64 or fewer, in base64")]
    Hashes,
    #[error("the proof ends before its checkpoint")]
    CutOff,
    #[error("the checkpoint of the proof cannot be read: {0}")]
    Checkpoint(#[from] CheckpointError),
}

/// Why a proof that can be read proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofRefused {
    #[error(transparent)]
    NotTrusted(#[from] NotTrusted),
    #[error(transparent)]
    Path(#[from] PathError),
}

impl TlogProof {
    pub fn parse(file: &str) -> Result<Self, ProofError> {
        if file.len() > LONGEST_PROOF {
            return Err(ProofError::TooLong);
        }
        let rest = file
            .strip_prefix(HEADER)
            .and_then(|rest| rest.strip_prefix('\n'))
            .ok_or(ProofError::Header)?;
        let (extra, rest) = match rest.strip_prefix("extra ") {
            None => (None, rest),
            Some(rest) => {
                let (extra, rest) = rest.split_once('\n').ok_or(ProofError::CutOff)?;
                (Some(from_base64(extra).ok_or(ProofError::Extra)?), rest)
            }
        };
        let (index, rest) = rest
            .strip_prefix("index ")
            .and_then(|rest| rest.split_once('\n'))
            .ok_or(ProofError::Index)?;
        let index = number(index).ok_or(ProofError::Index)?;
        let (hashes, checkpoint) = hashes_before_empty_line(rest)?;
        Ok(Self {
            extra,
            index,
            hashes,
            checkpoint: SignedCheckpoint::parse(checkpoint)?,
        })
    }

    /// What the register said when the entry was in it: the checkpoint is the register's, and the hashes
    /// lead from this entry, at its index, to the root.
    pub fn verify(
        &self,
        entry: &[u8],
        key: &VerifierKey,
        check: &impl Fn(&[u8], &[u8; 64]) -> bool,
    ) -> Result<&Checkpoint, ProofRefused> {
        let checkpoint = self.checkpoint.verify(key, check)?;
        verify_inclusion(
            leaf_hash(entry),
            self.index,
            checkpoint.size(),
            &self.hashes,
            checkpoint.root(),
        )?;
        Ok(checkpoint)
    }
}

fn hashes_before_empty_line(mut rest: &str) -> Result<(Vec<Hash>, &str), ProofError> {
    let mut hashes = Vec::new();
    loop {
        let (line, after) = rest.split_once('\n').ok_or(ProofError::CutOff)?;
        rest = after;
        if line.is_empty() {
            return Ok((hashes, rest));
        }
        if hashes.len() == MOST_HASHES {
            return Err(ProofError::Hashes);
        }
        hashes.push(Hash::from_base64(line).ok_or(ProofError::Hashes)?);
    }
}

/// The file, to be named `….tlog-proof`.
impl fmt::Display for TlogProof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        if let Some(extra) = &self.extra {
            writeln!(f, "extra {}", base64(extra))?;
        }
        writeln!(f, "index {}", self.index)?;
        self.hashes
            .iter()
            .try_for_each(|hash| writeln!(f, "{}", hash.to_base64()))?;
        write!(f, "\n{}", self.checkpoint)
    }
}
