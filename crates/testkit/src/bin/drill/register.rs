//! The register as somebody sees it who trusts nothing: its entries are hashed anew after each kill, and every note that was ever given out
//! must tell of a beginning of them.

use anyhow::{Context as _, Result};
use certification::register::{
    Content, Hash, Place, SignedCheckpoint, Tile, VerifierKey, consistency, empty_root,
    entries_of_bundle, leaf_hash, needed_for_consistency, node_hash, verify_consistency,
};
use documents::keys::PublicKey;
use http::Method;
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::path::Path;
use testkit::awarding::context;
use testkit::wire::Wire;
use usecases::Actor;

/// Entries that are read at a time.
const SOME: u32 = 1000;

/// What was seen of it so far.
#[derive(Default)]
pub struct Register {
    entries: Vec<String>,
    leaves: Vec<Hash>,
    /// The largest size that a note told of, and its root.
    latest: Option<(u64, Hash)>,
    /// Notes that were checked.
    pub notes: usize,
}

impl Register {
    pub fn size(&self) -> u64 {
        self.entries.len() as u64
    }

    /// Reads the register, and checks these notes of it.
    pub async fn check(&mut self, data: &Path, notes: &BTreeSet<String>) -> Result<()> {
        let ctx = context(data).await?;
        let mut reader = ctx.db.read().await?;
        let mut entries = Vec::new();
        loop {
            let some =
                store::register::list_entries(&mut reader, entries.len() as u64, SOME).await?;
            if some.is_empty() {
                break;
            }
            entries.extend(some.into_iter().map(|one| one.entry));
        }
        anyhow::ensure!(
            entries.starts_with(&self.entries),
            "an entry of the register is gone or is another one"
        );
        let new = entries.iter().skip(self.leaves.len());
        self.leaves
            .extend(new.map(|entry| leaf_hash(entry.as_bytes())));
        self.entries = entries;
        let mut notes: Vec<String> = notes.iter().cloned().collect();
        if let Some(note) = store::register::find_checkpoint(&mut reader, self.size()).await? {
            notes.push(note);
        } else {
            anyhow::ensure!(self.size() == 0, "the register has no note of its size");
        }
        drop(reader);
        let (_, keys) = usecases::certify::own_keys(&ctx, &Actor::Operator).await?;
        for note in notes {
            let (size, root) = self.told(&note, &keys[0].key)?;
            if let Some((before, old)) = self.latest {
                // Notes of one round come in any order.
                let ((from, first), (to, last)) = if before <= size {
                    ((before, old), (size, root))
                } else {
                    ((size, root), (before, old))
                };
                let path = path(&ctx, from, to).await?;
                verify_consistency(from, to, &path, first, last)
                    .with_context(|| format!("from {from} to {to}"))?;
            }
            if self.latest.is_none_or(|(before, _)| before < size) {
                self.latest = Some((size, root));
            }
            self.notes += 1;
        }
        ctx.db.close().await;
        Ok(())
    }

    /// What a note says, if it is signed and true.
    fn told(&self, note: &str, key: &PublicKey) -> Result<(u64, Hash)> {
        let note = SignedCheckpoint::parse(note)?;
        let key_bytes = key.bytes();
        let verifier = VerifierKey::new("drill.example/register", key_bytes)?;
        let told = note
            .verify(&verifier, &|message, signature| {
                key.verifies(message, signature)
            })
            .map_err(|error| anyhow::anyhow!("a note is not to be trusted: {error:?}"))?;
        let size = usize::try_from(told.size())?;
        let leaves = self.leaves.get(..size);
        let leaves = leaves.with_context(|| format!("a note told of {size} entries"))?;
        anyhow::ensure!(
            tree_hash(leaves) == told.root(),
            "the first {size} entries are not those that a note told of"
        );
        Ok((told.size(), told.root()))
    }

    /// What anyone can fetch is the same.
    pub async fn check_published(&mut self, address: SocketAddr) -> Result<()> {
        let mut wire = Wire::connect(address).await?;
        let mut entries = Vec::new();
        while entries.len() < self.entries.len() {
            let index = entries.len() as u64 / u64::from(certification::register::TILE_WIDTH);
            let tile = Tile::of_size(Content::Entries, index, self.size());
            let tile = tile.context("the register has no such tile")?;
            let path = format!("/register/{tile}");
            let reply = wire.send(Method::GET, &path, None).await?;
            anyhow::ensure!(
                reply.status.is_success(),
                "{path} answered {}",
                reply.status
            );
            let some = entries_of_bundle(&reply.body)?;
            entries.extend(some.into_iter().map(<[u8]>::to_vec));
        }
        let same = entries
            .iter()
            .zip(&self.entries)
            .all(|(one, other)| one == other.as_bytes());
        anyhow::ensure!(
            same && entries.len() == self.entries.len(),
            "the register that is published is another one"
        );
        Ok(())
    }
}

/// The proof that the program gives for two sizes.
async fn path(ctx: &usecases::Context, from: u64, to: u64) -> Result<Vec<Hash>> {
    let mut reader = ctx.db.read().await?;
    let mut nodes: BTreeMap<Place, Hash> = BTreeMap::new();
    for place in needed_for_consistency(from, to)? {
        let text = store::register::find_node(&mut reader, place.level, place.index).await?;
        let text = text.with_context(|| format!("{place:?} is missing"))?;
        nodes.insert(place, Hash::new(bytes(&text)?));
    }
    Ok(consistency(from, to, &|place| nodes.get(&place).copied())?)
}

fn bytes(hexadecimal: &str) -> Result<[u8; 32]> {
    let mut bytes = [0; 32];
    anyhow::ensure!(hexadecimal.len() == 64, "a hash is not of 32 bytes");
    for (place, byte) in bytes.iter_mut().enumerate() {
        let digits = hexadecimal.get(2 * place..2 * place + 2);
        *byte = u8::from_str_radix(digits.context("a hash is not hexadecimal")?, 16)?;
    }
    Ok(bytes)
}

/// The Merkle Tree Hash as RFC 6962 (2013), section 2.1, defines it, without any row of the database.
fn tree_hash(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => empty_root(),
        [one] => *one,
        several => {
            // The largest power of two below their number.
            let half = 1 << (usize::BITS - 1 - (several.len() - 1).leading_zeros());
            let (left, right) = several.split_at(half);
            node_hash(tree_hash(left), tree_hash(right))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_split_at_the_largest_power_of_two() {
        let leaf = |number: u8| leaf_hash(&[number]);
        let pair = |one, other| node_hash(one, other);
        assert_eq!(tree_hash(&[]), empty_root());
        assert_eq!(tree_hash(&[leaf(0)]), leaf(0));
        let three = pair(pair(leaf(0), leaf(1)), leaf(2));
        assert_eq!(tree_hash(&[0, 1, 2].map(leaf)), three);
        // Five: four and one (RFC 6962, section 2.1, "the largest power of two smaller than n").
        let four = pair(pair(leaf(0), leaf(1)), pair(leaf(2), leaf(3)));
        assert_eq!(tree_hash(&[0, 1, 2, 3, 4].map(leaf)), pair(four, leaf(4)));
    }
}
