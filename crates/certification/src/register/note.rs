//! Signed notes: a text and lines with signatures of it (C2SP signed-note), here with Ed25519 keys.

use super::hash;
use super::text::{base64, from_base64, is_line};
use std::fmt;

/// Sixteen signatures must be read, and those against quantum computers have nearly 5 kB (C2SP signed-note);
/// twice that has room for a long text.
const LONGEST_NOTE: usize = 160 * 1024;
/// As in Go's golang.org/x/mod/sumdb/note.
const MOST_SIGNATURES: usize = 100;
/// No name of a key or a log need be longer; the format sets no limit.
const LONGEST_NAME: usize = 255;
/// The type of key that signed-note assigns to Ed25519.
const ED25519: u8 = 1;
const SIGNATURE_START: &str = "— ";

/// A public key and the name that it signs under, as `name+key id+base64`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    public: [u8; 32],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("a key is written as name+key id+base64")]
    Malformed,
    #[error("the name of a key has no blank and no plus, and is at most 255 bytes long")]
    Name,
    #[error("the key is of type {0}; only Ed25519, type 1, is read")]
    Type(u8),
    #[error("the key id does not belong to this name and key")]
    Id,
}

impl VerifierKey {
    pub fn new(name: &str, public: [u8; 32]) -> Result<Self, KeyError> {
        if !is_name(name) {
            return Err(KeyError::Name);
        }
        Ok(Self {
            name: name.to_owned(),
            public,
        })
    }

    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let (name, rest) = text.split_once('+').ok_or(KeyError::Malformed)?;
        let (id, key) = rest.split_once('+').ok_or(KeyError::Malformed)?;
        if id.len() != 8 || key.len() > LONGEST_NAME {
            return Err(KeyError::Malformed);
        }
        let key = from_base64(key).ok_or(KeyError::Malformed)?;
        let (kind, public) = key.split_first().ok_or(KeyError::Malformed)?;
        if *kind != ED25519 {
            return Err(KeyError::Type(*kind));
        }
        let key = Self::new(name, public.try_into().map_err(|_| KeyError::Malformed)?)?;
        if id.eq_ignore_ascii_case(&hex(key.id())) {
            Ok(key)
        } else {
            Err(KeyError::Id)
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub const fn public(&self) -> &[u8; 32] {
        &self.public
    }

    /// The first four bytes of `SHA-256(name || 0x0A || 0x01 || public key)`. It tells keys apart; it proves nothing.
    pub fn id(&self) -> [u8; 4] {
        let hash = hash::of_parts(&[self.name.as_bytes(), b"\n", &[ED25519], &self.public]);
        let [a, b, c, d, ..] = *hash.as_bytes();
        [a, b, c, d]
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let typed: Vec<u8> = std::iter::once(ED25519).chain(self.public).collect();
        write!(f, "{}+{}+{}", self.name, hex(self.id()), base64(&typed))
    }
}

/// A signature of a note, by anybody: its key may be unknown here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureLine {
    name: String,
    key_id: [u8; 4],
    signature: Vec<u8>,
}

impl SignatureLine {
    pub fn name(&self) -> &str {
        &self.name
    }

    pub const fn key_id(&self) -> [u8; 4] {
        self.key_id
    }

    fn of(text: &str, key: &VerifierKey, sign: &impl Fn(&[u8]) -> [u8; 64]) -> Self {
        Self {
            name: key.name.clone(),
            key_id: key.id(),
            signature: sign(text.as_bytes()).to_vec(),
        }
    }

    fn parse(line: &str) -> Option<Self> {
        let (name, signature) = line.strip_prefix(SIGNATURE_START)?.split_once(' ')?;
        let bytes = from_base64(signature)?;
        let (key_id, signature) = bytes.split_first_chunk::<4>()?;
        (is_name(name) && !signature.is_empty()).then(|| Self {
            name: name.to_owned(),
            key_id: *key_id,
            signature: signature.to_vec(),
        })
    }
}

impl fmt::Display for SignatureLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes: Vec<u8> = self.key_id.iter().chain(&self.signature).copied().collect();
        writeln!(f, "{SIGNATURE_START}{} {}", self.name, base64(&bytes))
    }
}

/// A text with its signatures. Nothing in it may be believed before `verify`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<SignatureLine>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    #[error("the note is longer than 160 kB")]
    TooLong,
    #[error("the text of a note ends with a line end and has no control characters")]
    Text,
    #[error("the note does not end with an empty line and lines of signatures")]
    Signatures,
    #[error("the note has more than 100 signatures")]
    TooManySignatures,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    #[error("the note is not signed with this key")]
    Unsigned,
    #[error("a signature in the name of this key is not by this key")]
    Forged,
}

impl Note {
    /// A text that ends with a line end, signed once.
    pub fn sign(
        text: &str,
        key: &VerifierKey,
        sign: &impl Fn(&[u8]) -> [u8; 64],
    ) -> Result<Self, NoteError> {
        if !text.ends_with('\n') || !is_printable(text) {
            return Err(NoteError::Text);
        }
        if text.len() > LONGEST_NOTE / 2 {
            return Err(NoteError::TooLong);
        }
        Ok(Self {
            text: text.to_owned(),
            signatures: vec![SignatureLine::of(text, key, sign)],
        })
    }

    /// The same note with one more signature at its end, as when a key follows another.
    pub fn signed_also(
        mut self,
        key: &VerifierKey,
        sign: &impl Fn(&[u8]) -> [u8; 64],
    ) -> Result<Self, NoteError> {
        if self.signatures.len() == MOST_SIGNATURES {
            return Err(NoteError::TooManySignatures);
        }
        self.signatures
            .push(SignatureLine::of(&self.text, key, sign));
        Ok(self)
    }

    /// Reads a note in the one spelling it has, so that writing it again gives the same bytes.
    pub fn parse(note: &str) -> Result<Self, NoteError> {
        if note.len() > LONGEST_NOTE {
            return Err(NoteError::TooLong);
        }
        if !is_printable(note) {
            return Err(NoteError::Text);
        }
        // The text may have empty lines; the last one of the note is the end of the text.
        let end = note.rfind("\n\n").ok_or(NoteError::Signatures)?;
        let (text, rest) = note.split_at(end + 1);
        let lines = rest
            .strip_prefix('\n')
            .and_then(|lines| lines.strip_suffix('\n'))
            .ok_or(NoteError::Signatures)?;
        if lines.split('\n').count() > MOST_SIGNATURES {
            return Err(NoteError::TooManySignatures);
        }
        let signatures = lines
            .split('\n')
            .map(SignatureLine::parse)
            .collect::<Option<Vec<_>>>()
            .ok_or(NoteError::Signatures)?;
        Ok(Self {
            text: text.to_owned(),
            signatures,
        })
    }

    /// With the line end that is signed too.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn signatures(&self) -> &[SignatureLine] {
        &self.signatures
    }

    /// Whether this key signed the note: it has such a line, and no line of this key is false. Lines of other
    /// keys are passed over, as signed-note asks. `check` says whether a signature of a message is by this key.
    pub fn verify(
        &self,
        key: &VerifierKey,
        check: &impl Fn(&[u8], &[u8; 64]) -> bool,
    ) -> Result<(), SignatureError> {
        let id = key.id();
        let mut signed = Err(SignatureError::Unsigned);
        for line in &self.signatures {
            if line.name != key.name || line.key_id != id {
                continue;
            }
            let true_one = <&[u8; 64]>::try_from(line.signature.as_slice())
                .is_ok_and(|signature| check(self.text.as_bytes(), signature));
            if !true_one {
                return Err(SignatureError::Forged);
            }
            signed = Ok(());
        }
        signed
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|line| line.fmt(f))
    }
}

fn is_name(name: &str) -> bool {
    is_line(name)
        && name.len() <= LONGEST_NAME
        && !name.contains(|c: char| c.is_whitespace() || c == '+')
}

fn is_printable(text: &str) -> bool {
    text.chars().all(|c| c >= ' ' || c == '\n')
}

fn hex(id: [u8; 4]) -> String {
    format!("{:08x}", u32::from_be_bytes(id))
}
