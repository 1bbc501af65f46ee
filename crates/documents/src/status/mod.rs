//! Which certificates were revoked: a W3C Bitstring Status List (v1.0, 2025).
//!
//! One bit a certificate, in lists so long that fetching one tells nobody which certificate was
//! asked about. A list is itself a signed credential.

use crate::credential::{NotCanonical, moment, sign};
use crate::keys::{SigningKey, Site};
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::read::GzDecoder;
use flate2::{Compression, GzBuilder};
use serde_json::{Value, json};
use std::io::{Read as _, Write as _};

/// The fewest bits a list may have (section 4.1, herd privacy), and the number ours have.
pub const BITS: u32 = 131_072;

/// A list that unpacks to more is not read: 16 million certificates are in it.
const MOST_BYTES: usize = 2 * 1024 * 1024;
/// Longest text of a packed list. Random bits do not shrink; Base64 takes a third more.
const LONGEST: usize = 3 * 1024 * 1024;

/// The bits of one list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusList {
    bytes: Vec<u8>,
}

/// Why a packed list was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidList {
    #[error("the list is not multibase `u` of gzip")]
    NotPacked,
    #[error("the list is larger than 16 million entries")]
    TooLarge,
    #[error("the list has fewer than 131,072 entries")]
    TooSmall,
}

impl Default for StatusList {
    fn default() -> Self {
        Self::new()
    }
}

impl StatusList {
    /// A list in which nothing is revoked.
    pub fn new() -> Self {
        Self {
            bytes: vec![0; usize::try_from(BITS / 8).unwrap_or(16_384)],
        }
    }

    /// A list with these places set; those beyond its end are left out.
    pub fn with(revoked: impl IntoIterator<Item = u32>) -> Self {
        let mut list = Self::new();
        for index in revoked {
            list.set(index);
        }
        list
    }

    /// Sets a bit and says whether there is such a place.
    pub fn set(&mut self, index: u32) -> bool {
        let Some((byte, mask)) = place(index) else {
            return false;
        };
        let Some(byte) = self.bytes.get_mut(byte) else {
            return false;
        };
        *byte |= mask;
        true
    }

    /// The bit of a place; `None` beyond the end of the list.
    pub fn get(&self, index: u32) -> Option<bool> {
        let (byte, mask) = place(index)?;
        Some(self.bytes.get(byte)? & mask != 0)
    }

    /// `u` and the Base64 (URL alphabet, no padding) of the gzipped bits. The gzip header holds no
    /// time, so the same bits are the same text.
    pub fn encode(&self) -> String {
        let mut packer = GzBuilder::new()
            .mtime(0)
            .write(Vec::new(), Compression::default());
        // Writing into memory does not fail; an empty list would be refused by every reader.
        let gzip = packer
            .write_all(&self.bytes)
            .and_then(|()| packer.finish())
            .unwrap_or_default();
        format!("u{}", URL_SAFE_NO_PAD.encode(gzip))
    }

    /// Unpacks a list, never beyond its bound.
    pub fn decode(text: &str) -> Result<Self, InvalidList> {
        if text.len() > LONGEST {
            return Err(InvalidList::TooLarge);
        }
        let base64 = text.strip_prefix('u').ok_or(InvalidList::NotPacked)?;
        let packed = URL_SAFE_NO_PAD
            .decode(base64)
            .map_err(|_| InvalidList::NotPacked)?;
        let mut bytes = Vec::new();
        let bound = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX) + 1;
        GzDecoder::new(packed.as_slice())
            .take(bound)
            .read_to_end(&mut bytes)
            .map_err(|_| InvalidList::NotPacked)?;
        if bytes.len() > MOST_BYTES {
            return Err(InvalidList::TooLarge);
        }
        if bytes.len() < usize::try_from(BITS / 8).unwrap_or(usize::MAX) {
            return Err(InvalidList::TooSmall);
        }
        Ok(Self { bytes })
    }

    /// The signed list for `/status/{list}`, as of `now`; readers should fetch it again after `until`.
    pub fn credential(
        &self,
        list: &str,
        site: &Site,
        key: &SigningKey,
        now: Timestamp,
        until: Option<Timestamp>,
    ) -> Result<String, NotCanonical> {
        let id = site.at(&format!("/status/{list}"));
        let mut document = json!({
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "id": id,
            "type": ["VerifiableCredential", "BitstringStatusListCredential"],
            "issuer": site.did(&key.public()),
            "validFrom": moment(now),
            "credentialSubject": {
                "id": format!("{id}#list"),
                "type": "BitstringStatusList",
                "statusPurpose": "revocation",
                "encodedList": self.encode(),
            },
        });
        if let Some(until) = until {
            document["validUntil"] = Value::String(moment(until));
        }
        let signed = sign(document, key, &site.key_id(&key.public()), now)?;
        Ok(signed.to_string())
    }
}

/// The byte of an index and its bit: index 0 is the leftmost bit of the first byte (section 2.2).
fn place(index: u32) -> Option<(usize, u8)> {
    Some((usize::try_from(index / 8).ok()?, 0x80 >> (index % 8)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_place_is_the_leftmost_bit() {
        let list = StatusList::with([0, 9, 131_071, 131_072]);
        // By hand: 1000 0000, 0100 0000, …, 0000 0001; place 131,072 does not exist.
        assert_eq!(list.bytes[..2], [0x80, 0x40]);
        assert_eq!(list.bytes.last(), Some(&0x01));
        assert_eq!(list.bytes.len(), 16_384);
        assert_eq!((list.get(9), list.get(8)), (Some(true), Some(false)));
        assert_eq!(list.get(131_072), None);
        assert!(!StatusList::new().set(u32::MAX));
    }

    #[test]
    fn the_empty_list_of_the_standard_is_read() {
        // W3C, Bitstring Status List v1.0 (2025), example 4: an uncompressed list of 131,072 zeros.
        let example = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";
        assert_eq!(StatusList::decode(example), Ok(StatusList::new()));
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let mut packer = GzBuilder::new().write(Vec::new(), Compression::best());
        let zeros = vec![0; 1 << 20];
        for _ in 0..64 {
            packer.write_all(&zeros).unwrap();
        }
        let bomb = format!("u{}", URL_SAFE_NO_PAD.encode(packer.finish().unwrap()));
        assert!(bomb.len() < 100_000);
        assert_eq!(StatusList::decode(&bomb), Err(InvalidList::TooLarge));
        let long = format!("u{}", "A".repeat(LONGEST));
        assert_eq!(StatusList::decode(&long), Err(InvalidList::TooLarge));
    }

    #[test]
    fn a_list_that_hides_nobody_is_refused() {
        let small = StatusList {
            bytes: vec![0; 16_383],
        };
        assert_eq!(
            StatusList::decode(&small.encode()),
            Err(InvalidList::TooSmall)
        );
        for wrong in ["", "u", "zabc", "u!!", "uAAAA"] {
            assert_eq!(
                StatusList::decode(wrong),
                Err(InvalidList::NotPacked),
                "{wrong}"
            );
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn what_was_set_is_found_and_nothing_else(revoked in proptest::collection::btree_set(0..BITS, 0..200)) {
            let list = StatusList::decode(&StatusList::with(revoked.clone()).encode()).unwrap();
            for index in 0..BITS {
                prop_assert_eq!(list.get(index), Some(revoked.contains(&index)));
            }
        }

        #[test]
        fn no_text_breaks_the_reader(text in "u?[-_0-9A-Za-z]{0,200}") {
            let _ = StatusList::decode(&text);
        }
    }
}
