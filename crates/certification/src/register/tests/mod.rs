//! Expected values come from other implementations, named where they stand, and from definitions of
//! RFC 6962 written down again here, slow and plain.

mod certificate;
mod laws;
mod notes;
mod proofs;
mod tiles;
mod trees;

use super::*;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::cell::Cell;
use std::collections::HashMap;

/// Stored rows, and how many were read. The rows of a level come in order, so a list for each level is enough.
#[derive(Default)]
pub(super) struct Rows {
    levels: Vec<Vec<Hash>>,
    pub size: u64,
    pub read: Cell<usize>,
}

impl Rows {
    pub fn of(entries: &[Vec<u8>]) -> Self {
        let mut rows = Self::default();
        for entry in entries {
            rows.append(entry);
        }
        rows
    }

    pub fn append(&mut self, entry: &[u8]) -> Vec<Node> {
        let new = appended(self.size, leaf_hash(entry), &|place| self.get(place)).unwrap();
        for node in &new {
            let level = usize::from(node.place.level);
            if self.levels.len() == level {
                self.levels.push(Vec::new());
            }
            assert_eq!(node.place.index, self.levels[level].len() as u64);
            self.levels[level].push(node.hash);
        }
        self.size += 1;
        new
    }

    pub fn count(&self) -> usize {
        self.levels.iter().map(Vec::len).sum()
    }

    pub fn get(&self, place: Place) -> Option<Hash> {
        self.read.set(self.read.get() + 1);
        let index = usize::try_from(place.index).unwrap();
        self.levels
            .get(usize::from(place.level))?
            .get(index)
            .copied()
    }

    /// Only the rows of these places: what a store would load.
    pub fn only(&self, places: &[Place]) -> impl Fn(Place) -> Option<Hash> + use<> {
        let some: HashMap<Place, Hash> = places
            .iter()
            .map(|place| (*place, self.get(*place).unwrap()))
            .collect();
        move |place| some.get(&place).copied()
    }
}

pub(super) fn hash(hex: &str) -> Hash {
    Hash::from_slice(&hex::decode(hex).unwrap()).unwrap()
}

/// The entries of Google's reference test of certificate transparency, now `LeafInputs` in
/// transparency-dev/merkle, testonly/constants.go (2019).
pub(super) fn reference_entries() -> Vec<Vec<u8>> {
    [
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ]
    .iter()
    .map(|entry| hex::decode(entry).unwrap())
    .collect()
}

pub(super) fn numbered(count: usize) -> Vec<Vec<u8>> {
    (0..count).map(|i| i.to_string().into_bytes()).collect()
}

/// The key of the examples in Go's golang.org/x/mod/sumdb/note (2019).
pub(super) const PETER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

pub(super) fn peter() -> VerifierKey {
    VerifierKey::parse(PETER).unwrap()
}

/// Its secret half: `PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz`.
pub(super) fn peter_signs(message: &[u8]) -> [u8; 64] {
    let seed = hex::decode("810a1402d5146c8d84f2443330f54080ebf98ee17d9c74f6252fc5d5c7283173");
    SigningKey::from_bytes(&seed.unwrap().try_into().unwrap())
        .sign(message)
        .to_bytes()
}

pub(super) fn checks(key: &VerifierKey) -> impl Fn(&[u8], &[u8; 64]) -> bool + use<> {
    let key = VerifyingKey::from_bytes(key.public()).unwrap();
    move |message, signature| {
        key.verify_strict(message, &Signature::from_bytes(signature))
            .is_ok()
    }
}
