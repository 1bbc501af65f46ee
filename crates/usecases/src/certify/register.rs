//! The register: what happens to certificates, in a log that cannot be rewritten unseen.
//!
//! An entry, the hashes that it completes and the signed note over the whole are written in the transaction of
//! what they tell of, so that no certificate is ever without its entry. `docs/register.md` has the format.

use super::keys::{Signing, refuse_retired};
use super::{guard, head};
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

pub(super) fn damaged(error: impl std::error::Error + Send + Sync + 'static) -> UseCaseError {
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
    refuse_retired(ctx, conn, &signing).await?;
    guard::check(ctx, conn, now).await?;
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
    ctx.keys.guard().entered();
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
    let name = head::origin(&name(ctx), number(conn).await?);
    let key = VerifierKey::new(&name, signing.public().bytes()).map_err(damaged)?;
    let checkpoint = SignedCheckpoint::sign(size + 1, root, &key, &|bytes| signing.sign(bytes))
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

/// The name of the installation's first register: where it is published, without the scheme. An installation without an address has
/// no other than its own.
pub(super) fn name(ctx: &Context) -> String {
    let address = ctx.settings.site.address.as_deref().unwrap_or("localhost");
    let host = address
        .split_once("://")
        .map_or(address, |(_, host)| host)
        .trim_end_matches('/');
    format!("{host}/register")
}

/// Which register is written, from 1.
pub(super) async fn number(conn: &mut Connection) -> Result<u32, UseCaseError> {
    let said = store::acknowledgement::list(conn).await?;
    Ok(said.iter().map(|one| one.register).max().unwrap_or(1))
}

/// The root of the first `size` entries; `None` where the database has not so many.
pub(super) async fn root_at(
    conn: &mut Connection,
    size: u64,
) -> Result<Option<Hash>, UseCaseError> {
    let nodes = nodes(conn, &needed_for_root(size)).await?;
    Ok(root(size, &of(&nodes)).ok())
}

/// The sizes that a register of this number has signed notes of: more than the first and up to the last. One that another followed
/// ended where entries were lost.
async fn sizes(conn: &mut Connection, register: u32) -> Result<(u64, u64), UseCaseError> {
    let said = store::acknowledgement::list(conn).await?;
    let from = match said.iter().find(|one| one.register == register) {
        Some(begun) => begun.size,
        None if register == 1 => 0,
        None => return Err(UseCaseError::NotFound),
    };
    let to = match said.iter().find(|one| one.register > register) {
        Some(next) => next.size,
        None => store::register::get_size(conn).await?,
    };
    Ok((from, to))
}

/// The latest signed note of a register, from 1, for anyone; `None` while it has no entry.
pub async fn checkpoint(
    ctx: &Context,
    actor: &Actor,
    register: u32,
) -> Result<Option<String>, UseCaseError> {
    anyone(actor);
    let mut reader = ctx.db.read().await?;
    let (from, to) = sizes(&mut reader, register).await?;
    if from == to {
        return Ok(None);
    }
    Ok(store::register::find_checkpoint(&mut reader, to).await?)
}

/// A file of a register's tiles by its path, for anyone. One that is there never changes.
pub async fn tile(
    ctx: &Context,
    actor: &Actor,
    register: u32,
    path: &str,
) -> Result<Vec<u8>, UseCaseError> {
    anyone(actor);
    let tile = Tile::parse(path).map_err(|_| UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    let (_, size) = sizes(&mut reader, register).await?;
    if !tile.is_within(size) {
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
