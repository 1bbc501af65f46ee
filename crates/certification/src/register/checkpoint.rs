//! The head of the register, signed: how many entries it has, and their root (C2SP tlog-checkpoint).

use super::hash::Hash;
use super::note::{Note, NoteError, SignatureError, VerifierKey};
use super::text::{is_line, number};
use std::fmt;

/// What a checkpoint says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    origin: String,
    size: u64,
    root: Hash,
    /// Lines of other logs that mean nothing here. We write none.
    extensions: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    #[error("not a signed note: {0}")]
    Note(#[from] NoteError),
    #[error("a checkpoint begins with the name of its register")]
    Origin,
    #[error("the second line of a checkpoint is the number of entries")]
    Size,
    #[error("the third line of a checkpoint is a root in base64")]
    Root,
    #[error("a checkpoint has no empty lines")]
    EmptyLine,
}

/// Why a checkpoint is not to be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotTrusted {
    #[error("the checkpoint is of another register")]
    OtherRegister,
    #[error(transparent)]
    Signature(#[from] SignatureError),
}

impl Checkpoint {
    /// `origin` names the register: its address without scheme and without a slash at the end.
    pub fn new(origin: &str, size: u64, root: Hash) -> Result<Self, CheckpointError> {
        if !is_line(origin) {
            return Err(CheckpointError::Origin);
        }
        Ok(Self {
            origin: origin.to_owned(),
            size,
            root,
            extensions: Vec::new(),
        })
    }

    /// Reads the text of the note.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let mut lines = text
            .strip_suffix('\n')
            .ok_or(CheckpointError::Note(NoteError::Text))?
            .split('\n');
        let origin = lines.next().unwrap_or_default();
        let size = lines.next().and_then(number).ok_or(CheckpointError::Size)?;
        let root = lines
            .next()
            .and_then(Hash::from_base64)
            .ok_or(CheckpointError::Root)?;
        let extensions: Vec<String> = lines.map(str::to_owned).collect();
        if !extensions.iter().all(|line| is_line(line)) {
            return Err(CheckpointError::EmptyLine);
        }
        Ok(Self {
            extensions,
            ..Self::new(origin, size, root)?
        })
    }

    pub fn origin(&self) -> &str {
        &self.origin
    }

    pub const fn size(&self) -> u64 {
        self.size
    }

    pub const fn root(&self) -> Hash {
        self.root
    }
}

/// The text that is signed.
impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{}\n{}\n{}",
            self.origin,
            self.size,
            self.root.to_base64()
        )?;
        self.extensions
            .iter()
            .try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// A checkpoint in its note. What it says is told only by `verify`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    note: Note,
    checkpoint: Checkpoint,
}

impl SignedCheckpoint {
    /// Signs what the register may say from now on: every later checkpoint must be consistent with it.
    /// The register is named as its key is.
    pub fn sign(
        size: u64,
        root: Hash,
        key: &VerifierKey,
        sign: &impl Fn(&[u8]) -> [u8; 64],
    ) -> Result<Self, CheckpointError> {
        let checkpoint = Checkpoint::new(key.name(), size, root)?;
        let note = Note::sign(&checkpoint.to_string(), key, sign)?;
        Ok(Self { note, checkpoint })
    }

    /// The same checkpoint with a signature of another key too: the next one of the register, while readers change over.
    pub fn signed_also(
        self,
        key: &VerifierKey,
        sign: &impl Fn(&[u8]) -> [u8; 64],
    ) -> Result<Self, CheckpointError> {
        Ok(Self {
            note: self.note.signed_also(key, sign)?,
            ..self
        })
    }

    pub fn parse(note: &str) -> Result<Self, CheckpointError> {
        let note = Note::parse(note)?;
        let checkpoint = Checkpoint::parse(note.text())?;
        Ok(Self { note, checkpoint })
    }

    pub const fn note(&self) -> &Note {
        &self.note
    }

    /// What it says, when it is of the register that this key is of, and signed with it.
    pub fn verify(
        &self,
        key: &VerifierKey,
        check: &impl Fn(&[u8], &[u8; 64]) -> bool,
    ) -> Result<&Checkpoint, NotTrusted> {
        if self.checkpoint.origin != key.name() {
            return Err(NotTrusted::OtherRegister);
        }
        self.note.verify(key, check)?;
        Ok(&self.checkpoint)
    }
}

/// The file at `checkpoint`.
impl fmt::Display for SignedCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.note.fmt(f)
    }
}
