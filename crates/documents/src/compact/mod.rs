//! A certificate in a QR code that is checked without a network.
//!
//! `AUDIRE1:` and Base45 of: code (10 bytes), issued and expiry (5 bytes each: seconds since 1970,
//! expiry 0 for none), the short id of the key (4), the first 16 bytes of the snapshot's SHA-256,
//! name and title (a length byte and UTF-8 each), and an Ed25519 signature (64) of all before it.
//! It says less than the credential; the hash ties it to what the issuer has.

mod base45;

use crate::keys::{PublicKey, SigningKey};
use base::Timestamp;
use certification::Code;
use certification::Snapshot;
use certification::snapshot::in_language;

/// How the text begins.
pub const PREFIX: &str = "AUDIRE1:";

/// Signed before the payload, so that no other signature of the key can be taken for one of these.
const PURPOSE: &[u8] = b"audire compact certificate 1\0";

const HEAD: usize = 10 + 5 + 5 + 4 + 16;
const SIGNATURE: usize = 64;
/// Bytes of a name or a title that still make a code that phones read; longer ones end in `…`.
const LONGEST_TEXT: usize = 96;
/// Characters of the longest text there can be: 40 + 2 · (1 + 255) + 64 bytes in Base45.
const LONGEST: usize = PREFIX.len() + 926;

/// What the text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compact {
    /// In groups of four, as printed.
    pub code: String,
    /// The holder's name, or the initials of a masked one.
    pub name: String,
    pub title: String,
    pub issued_at: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub key: [u8; 4],
    pub snapshot: [u8; 16],
}

/// Why a snapshot has no compact form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotCompact {
    #[error("the code of the certificate is not one of 16 letters and figures")]
    Code,
    #[error("a moment of the certificate is before 1970 or beyond what five bytes count")]
    Moment,
}

/// Why a text was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CompactFault {
    Truncated,
    Malformed,
}

/// A text that was read, and not yet checked.
pub(crate) struct Read {
    pub says: Compact,
    signed: Vec<u8>,
    signature: [u8; SIGNATURE],
}

/// Makes the text. `snapshot_sha256` is the hash of the snapshot as it is stored.
pub fn issue(
    snapshot: &Snapshot,
    snapshot_sha256: &[u8; 32],
    key: &SigningKey,
) -> Result<String, NotCompact> {
    let code = code_bytes(&snapshot.code).ok_or(NotCompact::Code)?;
    let title = in_language(&snapshot.title, snapshot.template.languages.0);
    let mut body = code.to_vec();
    body.extend_from_slice(&seconds(Some(snapshot.issued_at))?);
    body.extend_from_slice(&seconds(snapshot.valid_until)?);
    body.extend_from_slice(&key.public().short_id());
    body.extend_from_slice(&snapshot_sha256[..16]);
    push_text(&mut body, &snapshot.holder.public_name());
    push_text(&mut body, title.map_or("", |(_, title)| title));
    let signature = key.sign(&[PURPOSE, &body].concat());
    body.extend_from_slice(&signature);
    Ok(format!("{PREFIX}{}", base45::encode(&body)))
}

/// Reads a text, as scanned. Blanks around it do not count; one inside can be a digit of Base45.
pub(crate) fn read(text: &str) -> Result<Read, CompactFault> {
    let text = text.trim_start();
    let Some(base45) = text.strip_prefix(PREFIX) else {
        return Err(if PREFIX.starts_with(text) {
            CompactFault::Truncated
        } else {
            CompactFault::Malformed
        });
    };
    let base45 = base45.trim_end_matches(['\r', '\n', '\t']);
    if base45.len() > LONGEST {
        return Err(CompactFault::Malformed);
    }
    let bytes = match base45::decode(base45) {
        Some(bytes) => bytes,
        // A cut in the middle of a group leaves one character.
        None if base45.len() % 3 == 1 => return Err(CompactFault::Truncated),
        None => return Err(CompactFault::Malformed),
    };
    parse(&bytes)
}

fn parse(bytes: &[u8]) -> Result<Read, CompactFault> {
    let mut rest = bytes;
    let head: [u8; HEAD] = take(&mut rest, HEAD)?
        .try_into()
        .map_err(|_| CompactFault::Malformed)?;
    let name = take_text(&mut rest)?;
    let title = take_text(&mut rest)?;
    let signed = bytes[..bytes.len() - rest.len()].to_vec();
    let signature = take(&mut rest, SIGNATURE)?
        .try_into()
        .map_err(|_| CompactFault::Malformed)?;
    if !rest.is_empty() {
        return Err(CompactFault::Malformed);
    }
    let field = |from: usize, to: usize| &head[from..to];
    let mut code = [0; 10];
    code.copy_from_slice(field(0, 10));
    let mut key = [0; 4];
    key.copy_from_slice(field(20, 24));
    let mut snapshot = [0; 16];
    snapshot.copy_from_slice(field(24, HEAD));
    let expires = moment_of(field(15, 20));
    Ok(Read {
        says: Compact {
            code: Code::from_random(code).to_string(),
            name,
            title,
            issued_at: moment_of(field(10, 15)),
            expires_at: (expires.millis() > 0).then_some(expires),
            key,
            snapshot,
        },
        signed,
        signature,
    })
}

impl Read {
    pub(crate) fn is_signed_by(&self, key: &PublicKey) -> bool {
        key.verifies(&[PURPOSE, &self.signed].concat(), &self.signature)
    }
}

/// The 80 bits of a code: Crockford's Base32 has five in each of its 16 characters.
fn code_bytes(code: &str) -> Option<[u8; 10]> {
    let code = Code::parse(code)?.to_string();
    let mut bits = 0_u128;
    for c in code.chars().filter(|c| *c != '-') {
        let digit = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".find(c)?;
        bits = (bits << 5) | u128::try_from(digit).ok()?;
    }
    let bytes = bits.to_be_bytes();
    bytes[6..].try_into().ok()
}

/// Five bytes, good until the year 36812; no moment is 0.
fn seconds(at: Option<Timestamp>) -> Result<[u8; 5], NotCompact> {
    let Some(at) = at else {
        return Ok([0; 5]);
    };
    let seconds = u64::try_from(at.millis().div_euclid(1000)).map_err(|_| NotCompact::Moment)?;
    match seconds.to_be_bytes() {
        [0, 0, 0, five @ ..] if seconds > 0 => Ok(five),
        _ => Err(NotCompact::Moment),
    }
}

fn moment_of(bytes: &[u8]) -> Timestamp {
    let seconds = bytes
        .iter()
        .fold(0_i64, |seconds, byte| (seconds << 8) | i64::from(*byte));
    Timestamp::from_millis(seconds.saturating_mul(1000))
}

fn push_text(body: &mut Vec<u8>, text: &str) {
    let mut short = text.to_owned();
    if short.len() > LONGEST_TEXT {
        let end = text.floor_char_boundary(LONGEST_TEXT - '…'.len_utf8());
        short.truncate(end);
        short.push('…');
    }
    body.push(u8::try_from(short.len()).unwrap_or(0));
    body.extend_from_slice(short.as_bytes());
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Result<&'a [u8], CompactFault> {
    let (taken, left) = rest
        .split_at_checked(count)
        .ok_or(CompactFault::Truncated)?;
    *rest = left;
    Ok(taken)
}

fn take_text(rest: &mut &[u8]) -> Result<String, CompactFault> {
    let length = take(rest, 1)?;
    let text = take(rest, usize::from(length[0]))?;
    String::from_utf8(text.to_vec()).map_err(|_| CompactFault::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn text(snapshot: &Snapshot) -> String {
        issue(snapshot, &[0xab; 32], &sample::key()).unwrap()
    }

    #[test]
    fn what_was_written_is_read_and_is_signed() {
        let snapshot = sample::snapshot();
        let text = text(&snapshot);
        let read = read(&format!(" {text}\r\n")).ok().unwrap();
        assert_eq!(read.says.code, snapshot.code);
        assert_eq!(read.says.name, snapshot.holder.name);
        assert_eq!(read.says.title, snapshot.title[0].1);
        assert_eq!(read.says.issued_at, snapshot.issued_at);
        assert_eq!(read.says.expires_at, snapshot.valid_until);
        assert_eq!(read.says.snapshot, [0xab; 16]);
        assert!(read.is_signed_by(&sample::key().public()));
        let other = SigningKey::from_random([9; 32].into());
        assert!(!read.is_signed_by(&other.public()));
    }

    #[test]
    fn it_fits_a_qr_code_that_a_phone_reads_from_paper() {
        let mut snapshot = sample::snapshot();
        snapshot.title[0].1 = "ب".repeat(200);
        snapshot.holder.name = "ä".repeat(200);
        let text = text(&snapshot);
        // ISO/IEC 18004:2015, table 7: version 17-M holds 734 alphanumeric characters.
        assert!(text.len() <= 734, "{}", text.len());
        let read = read(&text).ok().unwrap();
        assert!(read.says.title.ends_with("ب…") && read.says.name.ends_with("ä…"));
        let alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
        assert!(text.chars().all(|c| alphanumeric.contains(c)));
    }

    #[test]
    fn a_text_cut_anywhere_is_never_taken_for_whole() {
        let text = text(&sample::snapshot());
        for end in 0..text.len() {
            assert!(read(&text[..end]).is_err(), "{end}");
        }
    }

    #[test]
    fn a_certificate_without_end_has_none() {
        let mut snapshot = sample::snapshot();
        snapshot.valid_until = None;
        assert_eq!(read(&text(&snapshot)).ok().unwrap().says.expires_at, None);
        snapshot.issued_at = Timestamp::from_millis(-1);
        let result = issue(&snapshot, &[0; 32], &sample::key());
        assert_eq!(result, Err(NotCompact::Moment));
        snapshot.code = String::from("none");
        let result = issue(&snapshot, &[0; 32], &sample::key());
        assert_eq!(result, Err(NotCompact::Code));
    }
}
