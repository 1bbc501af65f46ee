//! The guard of the register: never two histories, and no entry of a clock that was set back.
//!
//! After each commit with an entry the head of the register is kept beside the key (`head`). Where the database has less than
//! that, or something else, it was restored from an older copy: the next entry would contradict what others may have
//! seen. Then nothing is issued, corrected or revoked until the operator has restored the newest copy or said that the entries
//! are lost, with which another register begins.

use super::accept::CLOCK;
use super::head::{self, Head};
use super::keys::folder;
use super::register;
use crate::{Context, UseCaseError};
use base::{Message, Timestamp};
use certification::register::empty_root;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::AfterCommit;
use store::db::Connection;

/// Seconds by which the clock may be behind the latest entry: clocks are put right by small steps all the time.
const TOLERANCE: i64 = 300;

/// What this program knows of the register.
#[derive(Debug, Default)]
pub(super) struct Guard(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// What was committed last; nothing before the guard is set.
    head: Option<Head>,
    /// The moment that the clock must not be before.
    latest: Option<Timestamp>,
    /// Why nothing may be entered.
    stopped: Option<Message>,
    /// Why the file beside the key is behind.
    unwritten: Option<Message>,
    /// An entry was made since the file was written, and perhaps rolled back again.
    entered: bool,
}

impl Guard {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether an entry may be made, as far as is known without looking at the database.
    pub fn may_enter(&self, now: Timestamp) -> Result<(), UseCaseError> {
        let state = self.state();
        let problem = state.stopped.as_ref().or(state.unwritten.as_ref());
        if let Some(problem) = problem {
            return Err(UseCaseError::Conflict(problem.clone()));
        }
        match state.latest {
            Some(latest) if is_back(now, latest) => {
                Err(UseCaseError::Conflict(set_back(now, latest)))
            }
            _ => Ok(()),
        }
    }

    /// An entry was made: the file is written after the commit.
    pub fn entered(&self) {
        self.state().entered = true;
    }
}

/// Whether certificates may be issued now. Demonstration data are made in the past, and prove nothing.
pub(super) fn may_enter(ctx: &Context, now: Timestamp) -> Result<(), UseCaseError> {
    let now = if ctx.settings.demonstration {
        Timestamp::from_millis(i64::MAX)
    } else {
        now
    };
    ctx.keys.guard().may_enter(now)
}

/// The same, in the transaction of the entry: whether the database still goes on from what was committed last. A database that was
/// exchanged under a running program stops everything that follows.
pub(super) async fn check(
    ctx: &Context,
    conn: &mut Connection,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    may_enter(ctx, now)?;
    let guard = ctx.keys.guard();
    let Some(known) = guard.state().head else {
        return Ok(());
    };
    let Some(problem) = difference(conn, &known, &head::path(&folder(ctx))).await? else {
        return Ok(());
    };
    guard.state().stopped = Some(problem.clone());
    Err(UseCaseError::Conflict(problem))
}

/// Sets the guard at start: compares database and file, brings the file up to the database where that is ahead, as after a crash
/// between both. What it gives is why nothing can be issued.
pub(super) async fn set(ctx: &Context) -> Result<Option<Message>, UseCaseError> {
    let path = head::path(&folder(ctx));
    let seen = Seen::load(&mut *ctx.db.read().await?, &path).await?;
    let name = register::name(ctx);
    let has_more = seen.held.is_none_or(|held| held != seen.head)
        && (seen.head.size > 0 || seen.head.register > 1);
    let unwritten = if seen.problem.is_none() && has_more {
        keep(&path, &name, seen.head).await.err()
    } else {
        None
    };
    let guard = ctx.keys.guard();
    *guard.state() = State {
        // Where the database has lost entries, what was signed is the measure.
        head: Some(
            seen.held
                .filter(|_| seen.problem.is_some())
                .unwrap_or(seen.head),
        ),
        latest: seen.latest,
        stopped: seen.problem,
        unwritten,
        entered: false,
    };
    ctx.db.after_commit(Arc::new(AfterEntry {
        guard: Arc::clone(guard),
        path,
        name,
    }));
    match may_enter(ctx, ctx.now()) {
        Err(UseCaseError::Conflict(problem)) => Ok(Some(problem)),
        other => other.map(|()| None),
    }
}

/// The register and the file beside the key.
pub(super) struct Seen {
    pub head: Head,
    /// Hashes are missing: no word of the operator makes them good.
    pub is_damaged: bool,
    pub latest: Option<Timestamp>,
    pub held: Option<Head>,
    pub problem: Option<Message>,
}

impl Seen {
    pub async fn load(conn: &mut Connection, path: &Path) -> Result<Self, UseCaseError> {
        let tree = current(conn).await?;
        let (kept, problem) = match head::read(path) {
            Ok(Some(kept)) => (Some(kept), difference(conn, &kept, path).await?),
            Ok(None) => (None, None),
            Err(problem) => (None, Some(problem)),
        };
        let (head, damaged) = match tree {
            Ok(head) => (head, None),
            Err(lacking) => (lacking, Some(Message::new("register-damaged"))),
        };
        let is_damaged = damaged.is_some();
        let problem = damaged.or(problem);
        let latest = latest(conn, head.size).await?;
        Ok(Self {
            head,
            is_damaged,
            latest,
            held: kept,
            problem,
        })
    }
}

/// The head that the database has; as an error one without its root, where hashes are missing.
async fn current(conn: &mut Connection) -> Result<Result<Head, Head>, UseCaseError> {
    let size = store::register::get_size(conn).await?;
    let root = register::root_at(conn, size).await?;
    let head = Head {
        register: register::number(conn).await?,
        size,
        root: root.unwrap_or_else(empty_root),
    };
    Ok(if root.is_some() { Ok(head) } else { Err(head) })
}

/// What is wrong where the database does not go on from this head.
async fn difference(
    conn: &mut Connection,
    signed: &Head,
    path: &Path,
) -> Result<Option<Message>, UseCaseError> {
    let register = register::number(conn).await?;
    // The operator said that what this head had is lost; the program stopped before the file was written.
    if signed.register < register {
        return Ok(None);
    }
    let size = store::register::get_size(conn).await?;
    let told = |id: &str| {
        let message = Message::new(id)
            .with("entries", size.to_string())
            .with("signed", signed.size.to_string());
        Some(message.with("path", path.display().to_string()))
    };
    if signed.register > register || signed.size > size {
        return Ok(told("register-restored"));
    }
    let root = register::root_at(conn, signed.size).await?;
    Ok(if root == Some(signed.root) {
        None
    } else {
        told("register-differs")
    })
}

/// The moment of the latest entry, or of the operator's word that the clock is right, where that came after it.
pub(super) async fn latest(
    conn: &mut Connection,
    size: u64,
) -> Result<Option<Timestamp>, UseCaseError> {
    let said = store::acknowledgement::list(conn).await?;
    if let Some(said) = said.iter().rev().find(|one| one.kind == CLOCK)
        && said.size >= size
    {
        return Ok(Some(said.at));
    }
    let Some(last) = size.checked_sub(1) else {
        return Ok(None);
    };
    let entries = store::register::list_entries(conn, last, 1).await?;
    Ok(entries.first().map(|entry| entry.at))
}

pub(super) fn is_back(now: Timestamp, latest: Timestamp) -> bool {
    latest.seconds_since(now) > TOLERANCE
}

pub(super) fn set_back(now: Timestamp, latest: Timestamp) -> Message {
    let said = |at: Timestamp| {
        jiff::Timestamp::from_millisecond(at.millis())
            .map_or_else(|_| at.millis().to_string(), |at| at.to_string())
    };
    Message::new("register-clock-back")
        .with("now", said(now))
        .with("latest", said(latest))
}

/// Writing waits for the disk: not on a thread that answers requests.
pub(super) async fn keep(path: &Path, name: &str, head: Head) -> Result<(), Message> {
    let failed = |reason: String| {
        Message::new("register-head-not-written")
            .with("path", path.display().to_string())
            .with("reason", reason)
    };
    let text = head.text(name).map_err(|error| failed(error.to_string()))?;
    let path = path.to_owned();
    let written = tokio::task::spawn_blocking({
        let path = path.clone();
        move || head::write(&path, &text)
    });
    written
        .await
        .unwrap_or_else(|error| Err(failed(error.to_string())))
}

/// Keeps the head after each commit with an entry.
#[derive(Debug)]
struct AfterEntry {
    guard: Arc<Guard>,
    path: PathBuf,
    name: String,
}

impl AfterCommit for AfterEntry {
    fn committed<'a>(
        &'a self,
        conn: &'a mut Connection,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>> {
        Box::pin(async move {
            if !self.guard.state().entered {
                return;
            }
            let kept = async {
                let head = current(conn).await.map_err(|error| error.to_string())?;
                let head = head.map_err(|_| String::from("the register lacks hashes"))?;
                let latest = latest(conn, head.size).await;
                let latest = latest.map_err(|error| error.to_string())?;
                Ok::<_, String>((head, latest, keep(&self.path, &self.name, head).await.err()))
            };
            match kept.await {
                Ok((head, latest, unwritten)) => {
                    if let Some(problem) = &unwritten {
                        tracing::error!(problem = %problem.id, "the head of the register was not kept: nothing more is issued");
                    }
                    let mut state = self.guard.state();
                    state.head = Some(head);
                    state.latest = latest;
                    // The next commit tries again.
                    state.entered = unwritten.is_some();
                    state.unwritten = unwritten;
                }
                Err(error) => tracing::error!(%error, "the head of the register was not read"),
            }
        })
    }
}
