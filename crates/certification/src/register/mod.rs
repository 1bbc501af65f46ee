//! The register: an append-only transparency log of what became of certificates.
//!
//! Hashes and proofs are those of RFC 6962, section 2.1 (RFC 9162 repeats them); what is published
//! follows C2SP tlog-tiles, tlog-checkpoint, signed-note and tlog-proof (c2sp.org, 2025). What the
//! register shows, and what it does not, is in `docs/register.md`.
//!
//! Nothing here reads a store or knows a key. Hashes of complete subtrees are rows of a level, an
//! index and a hash; every function has a twin that names the rows it needs, at most two for each
//! level of the tree. Signing and checking signatures are arguments.

mod checkpoint;
mod hash;
mod leaf;
mod note;
mod opening;
mod proof;
mod text;
mod tile;
mod tree;
mod verify;

#[cfg(test)]
mod tests;

pub use checkpoint::{Checkpoint, CheckpointError, NotTrusted, SignedCheckpoint};
pub use hash::{Hash, empty_root, leaf_hash, node_hash};
pub use leaf::{Event, Leaf, LeafError, Salt};
pub use note::{KeyError, Note, NoteError, SignatureError, SignatureLine, VerifierKey};
pub use opening::{Confirmed, NotConfirmed, Opening, verify_certificate};
pub use proof::{ProofError, ProofRefused, TlogProof};
pub use tile::{BundleError, Content, TILE_WIDTH, Tile, TilePathError, bundle, entries_of_bundle};
pub use tree::{
    Node, Place, TreeError, appended, consistency, inclusion, needed_for_consistency,
    needed_for_inclusion, needed_for_root, needed_to_append, root,
};
pub use verify::{PathError, verify_consistency, verify_inclusion};
