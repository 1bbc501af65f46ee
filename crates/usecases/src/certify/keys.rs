//! The keys that certificates are signed with.
//!
//! A private key is a file of the data folder, `keys/issuer-N.pem`, that only the operator's user may read; the database
//! knows the public halves only, so a backup of it can be given away. Where the file of the present key is missing or cannot
//! be read, nothing is issued, corrected or revoked until it is back: nothing is half done.

use super::guard::{self, Guard};
use crate::{Actor, Context, UseCaseError};
use base::Message;
use documents::keys::{IssuerKey, PublicKey, SigningKey, Site, did_document};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use store::db::Connection;
use store::register::Key;
use zeroize::Zeroizing;

/// The folder of the key files, in the data folder.
const FOLDER: &str = "keys";

/// The issuer's keys as this program holds them, and what watches over the register that they sign.
#[derive(Debug)]
pub struct Keys {
    state: RwLock<State>,
    guard: Arc<Guard>,
}

#[derive(Debug, Clone)]
enum State {
    Open(Signing),
    /// Why nothing can be signed, in words that say what to do.
    Closed(Message),
}

impl Default for Keys {
    fn default() -> Self {
        Self {
            state: RwLock::new(State::Closed(Message::new("keys-not-opened"))),
            guard: Arc::default(),
        }
    }
}

impl Keys {
    /// What to sign with.
    pub(crate) fn signing(&self) -> Result<Signing, UseCaseError> {
        match &*self.state.read().unwrap_or_else(PoisonError::into_inner) {
            State::Open(signing) => Ok(signing.clone()),
            State::Closed(why) => Err(UseCaseError::Conflict(why.clone())),
        }
    }

    fn set(&self, state: State) {
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = state;
    }

    pub(super) fn guard(&self) -> &Arc<Guard> {
        &self.guard
    }
}

/// The key that signs now.
#[derive(Debug, Clone)]
pub(crate) struct Signing {
    key: Arc<SigningKey>,
}

impl Signing {
    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message)
    }

    pub(crate) fn public(&self) -> PublicKey {
        self.key.public()
    }

    pub(crate) fn key(&self) -> &SigningKey {
        &self.key
    }
}

/// Reads the key files, at start, and holds the register against the head that is kept beside them. The first time there is none,
/// and one is made. `Ok(Some(…))` is why nothing can be issued: the site is served all the same.
pub async fn open_keys(ctx: &Context, actor: &Actor) -> Result<Option<Message>, UseCaseError> {
    actor.operator()?;
    let known = store::register::list_keys(&mut *ctx.db.read().await?).await?;
    let folder = folder(ctx);
    let state = match files(&folder) {
        Ok(files) if known.is_empty() && files.is_empty() => make(ctx, &folder, 1).await?,
        Ok(files) => choose(ctx, &folder, known, files).await?,
        Err(problem) => State::Closed(problem),
    };
    let problem = match &state {
        State::Open(_) => None,
        State::Closed(why) => Some(why.clone()),
    };
    ctx.keys.set(state);
    let unsafe_to_enter = guard::set(ctx).await?;
    Ok(problem.or(unsafe_to_enter))
}

/// Makes a new key and retires the one before; what that signed stays good.
pub async fn rotate_keys(ctx: &Context, actor: &Actor) -> Result<String, UseCaseError> {
    actor.operator()?;
    let known = store::register::list_keys(&mut *ctx.db.read().await?).await?;
    let state = make(ctx, &folder(ctx), known.len() + 1).await?;
    ctx.keys.set(state.clone());
    match state {
        State::Open(signing) => Ok(signing.public().to_multibase()),
        State::Closed(why) => Err(UseCaseError::Conflict(why)),
    }
}

/// Refuses to sign with a key that another program retired beside this one, as `audire key rotate` does: what it signs now would look
/// as if somebody had kept an old key. From then on nothing is signed until the program is started again.
pub(super) async fn refuse_retired(
    ctx: &Context,
    conn: &mut Connection,
    signing: &Signing,
) -> Result<(), UseCaseError> {
    let known = store::register::list_keys(conn).await?;
    let own = signing.public().to_multibase();
    let is_present = |key: &Key| key.retired_at.is_none() && key.id == own;
    if known.iter().any(is_present) {
        return Ok(());
    }
    let why = Message::new("keys-replaced");
    ctx.keys.set(State::Closed(why.clone()));
    Err(UseCaseError::Conflict(why))
}

/// The keys that anyone may check with, the present one first.
pub(super) async fn published(ctx: &Context) -> Result<Vec<IssuerKey>, UseCaseError> {
    let known = store::register::list_keys(&mut *ctx.db.read().await?).await?;
    known
        .iter()
        .rev()
        .map(|key| {
            let public = PublicKey::from_multibase(&key.id)
                .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
            Ok(IssuerKey {
                key: public,
                until: key.retired_at,
            })
        })
        .collect()
}

/// The address and the public keys of this installation, for the operator.
pub async fn own_keys(
    ctx: &Context,
    actor: &Actor,
) -> Result<(Site, Vec<IssuerKey>), UseCaseError> {
    actor.operator()?;
    Ok((site(ctx)?, published(ctx).await?))
}

/// The issuer's document for anyone; `None` while there is no key.
pub async fn issuer_document(
    ctx: &Context,
    actor: &Actor,
) -> Result<Option<serde_json::Value>, UseCaseError> {
    crate::actor::anyone(actor);
    Ok(did_document(&site(ctx)?, &published(ctx).await?))
}

/// Where certificates lead: the installation's public address, if it has one.
pub(super) fn site(ctx: &Context) -> Result<Site, UseCaseError> {
    Site::from_setting(ctx.settings.site.address.as_deref())
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

pub(super) fn folder(ctx: &Context) -> PathBuf {
    let data = ctx.db.path().parent().unwrap_or_else(|| Path::new("."));
    data.join(FOLDER)
}

fn problem(id: &str, path: &Path) -> Message {
    Message::new(id).with("path", path.display().to_string())
}

/// The keys in the folder. One file that cannot be read or that others may read is told, with what to do.
fn files(folder: &Path) -> Result<Vec<SigningKey>, Message> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(Vec::new());
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "pem"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            if is_open_to_others(path) {
                return Err(problem("keys-open-to-others", path));
            }
            let text = std::fs::read_to_string(path)
                .map(Zeroizing::new)
                .map_err(|error| {
                    problem("keys-unreadable", path).with("reason", error.to_string())
                })?;
            SigningKey::from_pem(&text)
                .map_err(|error| problem("keys-damaged", path).with("reason", error.to_string()))
        })
        .collect()
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_: &Path) -> bool {
    false
}

/// The key that signs: the last that the database knows and has not retired, which must be among the files. A database without
/// keys beside a folder with some takes over the last of these: it is a new one beside restored keys.
async fn choose(
    ctx: &Context,
    folder: &Path,
    known: Vec<Key>,
    files: Vec<SigningKey>,
) -> Result<State, UseCaseError> {
    let Some(present) = known.iter().rev().find(|key| key.retired_at.is_none()) else {
        let Some(last) = files.into_iter().next_back() else {
            return Ok(State::Closed(problem("keys-missing", folder)));
        };
        return adopt(ctx, last).await;
    };
    let found = files
        .into_iter()
        .find(|key| key.public().to_multibase() == present.id);
    Ok(match found {
        Some(key) => State::Open(Signing { key: Arc::new(key) }),
        None => State::Closed(problem("keys-missing", folder).with("key", present.id.as_str())),
    })
}

/// Makes a key: its file is on disk before the database knows of it. A file that a crash in between left there keeps its number.
async fn make(ctx: &Context, folder: &Path, number: usize) -> Result<State, UseCaseError> {
    let key = SigningKey::from_random(Zeroizing::new(ctx.random()?));
    let named = |number: usize| folder.join(format!("issuer-{number}.pem"));
    // Nobody rotates so often: beyond, writing fails and says so.
    let path = (number..number + 1_000)
        .map(named)
        .find(|path| !path.exists())
        .unwrap_or_else(|| named(number));
    if let Err(error) = write(folder, &path, &key.to_pem()) {
        let why = problem("keys-not-written", &path).with("reason", error.to_string());
        return Ok(State::Closed(why));
    }
    adopt(ctx, key).await
}

async fn adopt(ctx: &Context, key: SigningKey) -> Result<State, UseCaseError> {
    let now = ctx.now();
    let id = key.public().to_multibase();
    let mut tx = ctx.db.begin().await?;
    store::register::insert_key(&mut tx, &id, now).await?;
    store::register::update_keys_retired(&mut tx, &id, now).await?;
    tx.commit().await?;
    Ok(State::Open(Signing { key: Arc::new(key) }))
}

/// Writes a file that only its owner may read, to the disk and not to a cache.
fn write(folder: &Path, path: &Path, text: &str) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
        options.mode(0o600);
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    }
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    // Where folders cannot be opened, as on Windows, there is nothing to flush.
    if let Ok(folder) = std::fs::File::open(folder) {
        folder.sync_all()?;
    }
    Ok(())
}
