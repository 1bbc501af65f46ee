//! The connections of one database: a single writer, several readers, each lent to one at a time.
//!
//! sqlx's own pool asks a connection whether it is alive when it is lent and again when it comes back, and
//! starts a task for the return. That is right across a network. For a file in this very process it doubled
//! the work of a page: every question to a connection is a change of threads and back.

use crate::StoreError;
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use std::fmt::Debug;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};

/// How long a request waits for its turn before it is told that the server is busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whatever statements can run on. Store functions take `&mut Connection`, so that they serve
/// transactions and readers alike.
pub type Connection = SqliteConnection;

/// A place for a connection; empty once it is closed.
type Slot = Arc<Mutex<Option<Connection>>>;
type Lent = OwnedMappedMutexGuard<Option<Connection>, Connection>;

fn lend(guard: OwnedMutexGuard<Option<Connection>>) -> Result<Lent, StoreError> {
    OwnedMutexGuard::try_map(guard, Option::as_mut).map_err(|_| sqlx::Error::PoolClosed.into())
}

/// Connections for reading.
#[derive(Debug)]
pub(crate) struct Readers {
    slots: Vec<Slot>,
    free: Arc<Semaphore>,
}

impl Readers {
    pub(crate) async fn open(
        options: &SqliteConnectOptions,
        count: usize,
    ) -> Result<Self, sqlx::Error> {
        let mut slots = Vec::with_capacity(count);
        for _ in 0..count {
            let connection = Connection::connect_with(options).await?;
            slots.push(Arc::new(Mutex::new(Some(connection))));
        }
        Ok(Self {
            slots,
            free: Arc::new(Semaphore::new(count)),
        })
    }

    pub(crate) async fn take(&self) -> Result<Reader, StoreError> {
        let waiting = Arc::clone(&self.free).acquire_owned();
        let permit = tokio::time::timeout(PATIENCE, waiting)
            .await
            .map_err(|_| sqlx::Error::PoolTimedOut)?
            .map_err(|_| sqlx::Error::PoolClosed)?;
        // As many permits as slots: one of them is free.
        for slot in &self.slots {
            if let Ok(guard) = Arc::clone(slot).try_lock_owned() {
                return Ok(Reader {
                    connection: lend(guard)?,
                    _permit: permit,
                });
            }
        }
        Err(sqlx::Error::PoolTimedOut.into())
    }

    pub(crate) async fn close(&self) {
        self.free.close();
        for slot in &self.slots {
            close(slot).await;
        }
    }
}

/// A connection for reading. Given back when it is dropped.
#[derive(Debug)]
pub struct Reader {
    // Before the permit, so that the slot is free when the next may look for one.
    connection: Lent,
    _permit: OwnedSemaphorePermit,
}

impl Deref for Reader {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.connection
    }
}
impl DerefMut for Reader {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }
}

/// What is done after each commit, before it is acknowledged and before anybody else may write. It sees what was committed and
/// writes nothing to the database; a failure of its own is its own to tell, for the commit has happened.
pub trait AfterCommit: Debug + Send + Sync {
    fn committed<'a>(
        &'a self,
        conn: &'a mut Connection,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>>;
}

/// The one connection for writing.
#[derive(Debug)]
pub(crate) struct Writer {
    slot: Slot,
    /// Something was begun and not committed, or it is not known how it ended.
    begun: AtomicBool,
    after: RwLock<Option<Arc<dyn AfterCommit>>>,
}

impl Writer {
    pub(crate) fn new(connection: Connection) -> Arc<Self> {
        Arc::new(Self {
            slot: Arc::new(Mutex::new(Some(connection))),
            begun: AtomicBool::new(false),
            after: RwLock::new(None),
        })
    }

    /// Begins a write when it is its turn.
    pub(crate) async fn take(self: &Arc<Self>) -> Result<Tx, StoreError> {
        let mut connection = self.turn().await?;
        // Said before it is done: who is interrupted in between leaves it to the next to roll back.
        self.begun.store(true, Ordering::Release);
        sqlx::query("begin immediate")
            .execute(&mut *connection)
            .await?;
        Ok(Tx {
            connection,
            writer: Arc::clone(self),
        })
    }

    /// The connection, with nothing left open on it.
    async fn turn(&self) -> Result<Lent, StoreError> {
        let waiting = Arc::clone(&self.slot).lock_owned();
        let guard = tokio::time::timeout(PATIENCE, waiting)
            .await
            .map_err(|_| sqlx::Error::PoolTimedOut)?;
        let mut connection = lend(guard)?;
        if self.begun.load(Ordering::Acquire) {
            // It fails where there is nothing to roll back, and that is as well.
            let _ = sqlx::query("rollback").execute(&mut *connection).await;
            self.begun.store(false, Ordering::Release);
        }
        Ok(connection)
    }

    pub(crate) async fn close(&self) {
        close(&self.slot).await;
    }
}

impl crate::Db {
    /// From now on this is done after each commit, in the place of what was done before.
    pub fn after_commit(&self, after: Arc<dyn AfterCommit>) {
        let held = self.writer.after.write();
        *held.unwrap_or_else(PoisonError::into_inner) = Some(after);
    }
}

/// A write transaction. Dropped without [`Tx::commit`], it is rolled back.
#[derive(Debug)]
pub struct Tx {
    connection: Lent,
    writer: Arc<Writer>,
}

impl Tx {
    /// Makes everything written durable; only after this may it be acknowledged.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        sqlx::query("commit").execute(&mut *self.connection).await?;
        self.writer.begun.store(false, Ordering::Release);
        let after = self.writer.after.read();
        let after = after.unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(after) = after {
            after.committed(&mut self.connection).await;
        }
        Ok(())
    }
}

impl Drop for Tx {
    fn drop(&mut self) {
        if !self.writer.begun.load(Ordering::Acquire) {
            return;
        }
        // At once, not when somebody writes next: other processes wait for the lock too. The task gets
        // its turn after this value is gone.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let writer = Arc::clone(&self.writer);
            runtime.spawn(async move { writer.turn().await.map(drop) });
        }
    }
}

impl Deref for Tx {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.connection
    }
}
impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }
}

async fn close(slot: &Slot) {
    if let Some(connection) = slot.lock().await.take()
        && let Err(error) = connection.close().await
    {
        tracing::warn!(%error, "a database connection did not close cleanly");
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::database;

    async fn count(conn: &mut super::Connection) -> i64 {
        sqlx::query_scalar("select count(*) from installation")
            .fetch_one(conn)
            .await
            .unwrap()
    }

    async fn insert(conn: &mut super::Connection) {
        sqlx::query("insert into installation (id, created_at) values ('this', 1)")
            .execute(conn)
            .await
            .unwrap();
    }

    #[tokio::test]
    async fn what_is_not_committed_is_gone_and_the_next_may_write() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        sqlx::query("delete from installation")
            .execute(&mut *tx)
            .await
            .unwrap();
        insert(&mut tx).await;
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        sqlx::query("delete from installation")
            .execute(&mut *tx)
            .await
            .unwrap();
        insert(&mut tx).await;
        tx.commit().await.unwrap();
        assert_eq!(count(&mut db.read().await.unwrap()).await, 1);
    }

    #[tokio::test]
    async fn a_dropped_transaction_frees_the_file_for_other_processes() {
        let (dir, db) = database().await;
        drop(db.begin().await.unwrap());
        // Another process is another set of connections on the same file.
        let other = crate::Db::open(dir.path()).await.unwrap();
        let tx = other.begin().await.unwrap();
        tx.commit().await.unwrap();
    }

    #[tokio::test]
    async fn more_readers_than_connections_wait_for_one_another() {
        let (_dir, db) = database().await;
        let mut running = Vec::new();
        for _ in 0..40 {
            let db = db.clone();
            running.push(tokio::spawn(async move {
                let mut reader = db.read().await.unwrap();
                count(&mut reader).await
            }));
        }
        for one in running {
            assert!(one.await.unwrap() <= 1);
        }
    }

    /// Counts the rows it finds after each commit.
    #[derive(Debug, Default)]
    struct Counts(std::sync::Mutex<Vec<i64>>);

    impl super::AfterCommit for Counts {
        fn committed<'a>(
            &'a self,
            conn: &'a mut super::Connection,
        ) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + 'a>> {
            Box::pin(async move {
                let found = count(conn).await;
                self.0.lock().unwrap().push(found);
            })
        }
    }

    #[tokio::test]
    async fn what_is_done_after_a_commit_sees_it_and_nothing_of_what_was_rolled_back() {
        let (_dir, db) = database().await;
        let counts = std::sync::Arc::new(Counts::default());
        db.after_commit(counts.clone());
        let mut tx = db.begin().await.unwrap();
        insert(&mut tx).await;
        drop(tx);
        db.begin().await.unwrap().commit().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        insert(&mut tx).await;
        tx.commit().await.unwrap();
        assert_eq!(*counts.0.lock().unwrap(), [0, 1]);
    }

    #[tokio::test]
    async fn a_closed_database_says_so() {
        let (_dir, db) = database().await;
        db.close().await;
        assert!(db.read().await.is_err());
        assert!(db.begin().await.is_err());
    }
}
