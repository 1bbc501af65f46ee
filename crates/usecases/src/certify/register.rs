//! The register: what happens to certificates, in a log that cannot be rewritten unseen.
//!
//! An entry, the hashes that it completes and the signed note over the whole are written in the transaction of
//! what they tell of, so that no certificate is ever without its entry. `docs/register.md` has the format.

use super::keys::Signing;
use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use base::{CertificateId, FactId, Timestamp};
use certification::Code;
use certification::register::{
    Content, Event, Hash, Leaf, Node, Opening, Place, Salt, SignedCheckpoint, Tile, TlogProof,
    VerifierKey, appended, bundle, inclusion, leaf_hash, needed_for_inclusion, needed_for_root,
    needed_to_append, root,
};
use std::collections::BTreeMap;
use store::certificate::{Certificate, NewEvent};
use store::db::Connection;

fn damaged(error: impl std::error::Error + Send + Sync + 'static) -> UseCaseError {
    UseCaseError::Unexpected(Box::new(error))
}

/// What happened to a certificate, to be recorded.
pub(super) struct Happened<'a> {
    pub event: Event,
    /// Of a revocation; anyone may read it.
    pub reason: &'a str,
    /// Which certificate this one corrects or renews.
    pub predecessor: Option<CertificateId>,
}

/// Records what happened to a certificate, as a fact and in the register; false when that was recorded before.
pub(super) async fn enter(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    certificate: &Certificate,
    happened: Happened<'_>,
    now: Timestamp,
) -> Result<bool, UseCaseError> {
    let signing = ctx.keys.signing()?;
    let event = NewEvent {
        id: FactId::new(now, ctx.random()?),
        certificate: certificate.id,
        kind: happened.event.word(),
        reason: happened.reason,
        predecessor: happened.predecessor,
        at: now,
        by: actor.account(),
    };
    if !store::certificate::insert_event(conn, &event).await? {
        return Ok(false);
    }
    let salt = Salt::from_random(ctx.random()?);
    let leaf = Leaf::new(
        happened.event,
        now,
        &salt,
        &code(certificate)?,
        &snapshot_hash(certificate)?,
    )
    .map_err(damaged)?;
    append(ctx, conn, &signing, event.id, leaf, &salt, now).await?;
    Ok(true)
}

/// Adds one entry, the hashes it completes, and the signed note over the whole.
async fn append(
    ctx: &Context,
    conn: &mut Connection,
    signing: &Signing,
    event: FactId,
    leaf: Leaf,
    salt: &Salt,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let size = store::register::get_size(conn).await?;
    let entry = leaf.to_string();
    let mut nodes = nodes(conn, &needed_to_append(size)).await?;
    let new = appended(size, leaf_hash(entry.as_bytes()), &of(&nodes)).map_err(damaged)?;
    let row = store::register::Entry {
        place: size,
        event,
        entry,
        salt: hex::encode(salt.as_bytes()),
        at: now,
    };
    store::register::insert_entry(conn, &row).await?;
    for Node { place, hash } in &new {
        let text = hex::encode(hash.as_bytes());
        store::register::insert_node(conn, place.level, place.index, &text).await?;
    }
    nodes.extend(new.iter().map(|node| (node.place, node.hash)));
    let needed = needed_for_root(size + 1);
    let missing: Vec<Place> = needed
        .into_iter()
        .filter(|place| !nodes.contains_key(place))
        .collect();
    nodes.extend(self::nodes(conn, &missing).await?);
    let root = root(size + 1, &of(&nodes)).map_err(damaged)?;
    let checkpoint = SignedCheckpoint::sign(size + 1, root, &key(ctx, signing)?, &|bytes| {
        signing.sign(bytes)
    })
    .map_err(damaged)?;
    let note = checkpoint.to_string();
    Ok(store::register::insert_checkpoint(conn, size + 1, &note, now).await?)
}

/// The rows of these places.
async fn nodes(
    conn: &mut Connection,
    places: &[Place],
) -> Result<BTreeMap<Place, Hash>, UseCaseError> {
    let mut found = BTreeMap::new();
    for place in places {
        if let Some(text) = store::register::find_node(conn, place.level, place.index).await? {
            found.insert(*place, hash(&text)?);
        }
    }
    Ok(found)
}

fn of(nodes: &BTreeMap<Place, Hash>) -> impl Fn(Place) -> Option<Hash> + '_ {
    |place| nodes.get(&place).copied()
}

pub(super) fn bytes(text: &str) -> Result<[u8; 32], UseCaseError> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(text, &mut bytes).map_err(damaged)?;
    Ok(bytes)
}

fn hash(text: &str) -> Result<Hash, UseCaseError> {
    Ok(Hash::new(bytes(text)?))
}

fn code(certificate: &Certificate) -> Result<Code, UseCaseError> {
    Code::parse(&certificate.code)
        .ok_or_else(|| UseCaseError::Unexpected("a stored certificate code is none".into()))
}

fn snapshot_hash(certificate: &Certificate) -> Result<[u8; 32], UseCaseError> {
    bytes(&certificate.snapshot_sha256)
}

/// The key that the register is signed with, under the register's name: the host of the installation and `/register`.
fn key(ctx: &Context, signing: &Signing) -> Result<VerifierKey, UseCaseError> {
    VerifierKey::new(&name(ctx), signing.public().bytes()).map_err(damaged)
}

/// The register's name: where it is published, without the scheme. An installation without an address has no other than its own.
pub(super) fn name(ctx: &Context) -> String {
    let address = ctx.settings.site.address.as_deref().unwrap_or("localhost");
    let host = address
        .split_once("://")
        .map_or(address, |(_, host)| host)
        .trim_end_matches('/');
    format!("{host}/register")
}

/// The register's latest signed note, for anyone; `None` while there is no entry.
pub async fn checkpoint(ctx: &Context, actor: &Actor) -> Result<Option<String>, UseCaseError> {
    anyone(actor);
    let mut reader = ctx.db.read().await?;
    Ok(store::register::find_latest_checkpoint(&mut reader).await?)
}

/// A file of the register's tiles by its path, for anyone. One that is there never changes.
pub async fn tile(ctx: &Context, actor: &Actor, path: &str) -> Result<Vec<u8>, UseCaseError> {
    anyone(actor);
    let tile = Tile::parse(path).map_err(|_| UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    if !tile.is_within(store::register::get_size(&mut reader).await?) {
        return Err(UseCaseError::NotFound);
    }
    let (level, places) = tile.rows();
    let width = u32::from(tile.width());
    if tile.content() == Content::Entries {
        let entries = store::register::list_entries(&mut reader, places.start, width).await?;
        let entries: Vec<&str> = entries.iter().map(|one| one.entry.as_str()).collect();
        return bundle(&entries).map_err(damaged);
    }
    let hashes = store::register::list_nodes(&mut reader, level, places.start, width).await?;
    let nodes = places
        .zip(&hashes)
        .map(|(index, text)| Ok((Place { level, index }, hash(text)?)))
        .collect::<Result<BTreeMap<_, _>, UseCaseError>>()?;
    tile.bytes(&of(&nodes)).map_err(damaged)
}

/// The proof that a certificate is in the register, in one file; `None` when its beginning is in none.
pub(super) async fn proof(
    conn: &mut Connection,
    certificate: CertificateId,
) -> Result<Option<String>, UseCaseError> {
    let events = store::certificate::list_events(conn, certificate).await?;
    let Some(begun) = events.iter().find(|one| one.kind != Event::Revoked.word()) else {
        return Ok(None);
    };
    let Some(entry) = store::register::find_entry(conn, begun.id).await? else {
        return Ok(None);
    };
    let size = store::register::get_size(conn).await?;
    let Some(note) = store::register::find_checkpoint(conn, size).await? else {
        return Ok(None);
    };
    let checkpoint = SignedCheckpoint::parse(&note).map_err(damaged)?;
    let needed = needed_for_inclusion(entry.place, size).map_err(damaged)?;
    let nodes = nodes(conn, &needed).await?;
    let opening = Opening {
        salt: Salt::from_random(bytes(&entry.salt)?),
        leaf: Leaf::parse(entry.entry.as_bytes()).map_err(damaged)?,
    };
    let proof = TlogProof {
        extra: Some(opening.to_bytes()),
        index: entry.place,
        hashes: inclusion(entry.place, size, &of(&nodes)).map_err(damaged)?,
        checkpoint,
    };
    Ok(Some(proof.to_string()))
}
