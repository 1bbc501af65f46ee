//! One database: a single writer, several readers.
//!
//! Every connection sets WAL, `synchronous=FULL` (with NORMAL, a power cut loses acknowledged
//! writes), foreign keys and a busy timeout. There is one connection for writing, and it begins
//! every transaction as IMMEDIATE, so writers queue in the program and never meet `SQLITE_BUSY` halfway.

use crate::StoreError;
pub use crate::connections::{AfterCommit, Connection, Reader, Tx};
use crate::connections::{Readers, Writer};
use sqlx::Connection as _;
use sqlx::migrate::{Migrate, MigrateError, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// More readers than a small machine has cores, so that a slow question does not hold up the others.
const READERS: usize = 4;

pub(crate) static MIGRATIONS: Migrator = sqlx::migrate!();

/// Why a database could not be opened. The words are for operators; hints say what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The directory cannot be made or written to.
    #[error("cannot write to {path}: {reason}")]
    NotWritable { path: PathBuf, reason: String },
    /// A newer program has been here.
    #[error(
        "{path} was written by a newer version of Audire (schema {found}, this program knows {known})"
    )]
    Newer {
        path: PathBuf,
        found: i64,
        known: i64,
    },
    /// The file is not a database, or parts of it cannot be read.
    #[error("{path} is damaged: {reason}")]
    Damaged { path: PathBuf, reason: String },
    /// It was only to be read, and would have to be changed for it.
    #[error("{path} is of an older version of Audire (schema {found}, this program knows {known})")]
    Older {
        path: PathBuf,
        found: i64,
        known: i64,
    },
    /// Anything else.
    #[error("cannot open {path}: {reason}")]
    Other { path: PathBuf, reason: String },
}

/// A database with its writer and its readers. Cloning shares them.
#[derive(Debug, Clone)]
pub struct Db {
    pub(crate) writer: Arc<Writer>,
    readers: Arc<Readers>,
    path: PathBuf,
}

impl Db {
    /// Opens `DIR/audire.db`, creating folder and file, checks it and brings it to this program's schema.
    pub async fn open(dir: &Path) -> Result<Self, OpenError> {
        let path = dir.join("audire.db");
        let not_writable = |reason: std::io::Error| OpenError::NotWritable {
            path: dir.to_owned(),
            reason: reason.to_string(),
        };
        create_folder(dir).map_err(not_writable)?;
        // SQLite would open a read-only folder and fail at the first write; better to know now.
        let probe = dir.join(".audire-write-test");
        std::fs::write(&probe, b"").map_err(not_writable)?;
        std::fs::remove_file(&probe).map_err(not_writable)?;
        create_file(&path).map_err(not_writable)?;

        let options = SqliteConnectOptions::new()
            .filename(&path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            // What is deleted is overwritten: words that somebody deleted must not be found in the file.
            .pragma("secure_delete", "on")
            .busy_timeout(Duration::from_secs(10))
            .statement_cache_capacity(256);
        let opened = |error: sqlx::Error| explain(&path, &error);
        let mut writer = Connection::connect_with(&options).await.map_err(opened)?;
        check(&mut writer, &path).await?;
        match MIGRATIONS.run(&mut writer).await {
            Ok(()) => {}
            Err(MigrateError::VersionMissing(found)) => return Err(newer(&path, found)),
            Err(error) => {
                return Err(OpenError::Other {
                    path,
                    reason: error.to_string(),
                });
            }
        }
        let options = options.read_only(true).create_if_missing(false);
        let readers = Readers::open(&options, READERS).await.map_err(opened)?;
        Ok(Self {
            writer: Writer::new(writer),
            readers: Arc::new(readers),
            path,
        })
    }

    /// Opens `DIR/audire.db` for reading only, beside a server that may run. Nothing is created and nothing is brought to a newer schema; a
    /// write that is begun nevertheless is refused by the database.
    pub async fn open_to_read(dir: &Path) -> Result<Self, OpenError> {
        let path = dir.join("audire.db");
        let opened = |error: sqlx::Error| explain(&path, &error);
        // Without its log nobody has the file open; a reader that did not know that would make a log and leave it.
        let is_alone = !dir.join("audire.db-wal").exists();
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .read_only(true)
            .immutable(is_alone)
            .busy_timeout(Duration::from_secs(10));
        let mut one = Connection::connect_with(&options).await.map_err(opened)?;
        let applied = one
            .list_applied_migrations(MIGRATIONS.table_name.as_ref())
            .await
            .map_err(|error| OpenError::Other {
                path: path.clone(),
                reason: error.to_string(),
            })?;
        let found = applied.iter().map(|migration| migration.version).max();
        let (found, known) = (found.unwrap_or(0), Self::schema_version());
        if found > known {
            return Err(newer(&path, found));
        }
        if found < known {
            return Err(OpenError::Older { path, found, known });
        }
        let readers = Readers::open(&options, READERS).await.map_err(opened)?;
        Ok(Self {
            writer: Writer::new(one),
            readers: Arc::new(readers),
            path,
        })
    }

    /// Begins a write; waits for its turn. For `usecases` only.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        self.writer.take().await
    }

    /// A connection for reading what is committed.
    pub async fn read(&self) -> Result<Reader, StoreError> {
        self.readers.take().await
    }

    /// The database file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The latest migration this program knows.
    pub fn schema_version() -> i64 {
        MIGRATIONS
            .iter()
            .map(|migration| migration.version)
            .max()
            .unwrap_or(0)
    }

    /// Waits for what is under way and closes every connection.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// Makes the folder where there is none, for this user alone: it holds personal data and answer keys. The permissions
/// of a folder that is there are the operator's choice.
fn create_folder(dir: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(dir)
}

/// Makes an empty file where there is none, readable for this user alone; `SQLite` gives its `-wal` and `-shm` the
/// permissions of the file they belong to.
fn create_file(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// Refuses what should not be touched, before any migration runs.
async fn check(connection: &mut Connection, path: &Path) -> Result<(), OpenError> {
    let verdict: String = sqlx::query_scalar("pragma quick_check(1)")
        .fetch_one(&mut *connection)
        .await
        .map_err(|error| explain(path, &error))?;
    if verdict != "ok" {
        return Err(OpenError::Damaged {
            path: path.to_owned(),
            reason: verdict,
        });
    }
    let table = MIGRATIONS.table_name.as_ref();
    connection
        .ensure_migrations_table(table)
        .await
        .map_err(|error| OpenError::Other {
            path: path.to_owned(),
            reason: error.to_string(),
        })?;
    let applied = connection
        .list_applied_migrations(table)
        .await
        .map_err(|error| OpenError::Other {
            path: path.to_owned(),
            reason: error.to_string(),
        })?;
    match applied.iter().map(|migration| migration.version).max() {
        Some(found) if found > Db::schema_version() => Err(newer(path, found)),
        _ => Ok(()),
    }
}

fn newer(path: &Path, found: i64) -> OpenError {
    OpenError::Newer {
        path: path.to_owned(),
        found,
        known: Db::schema_version(),
    }
}

/// 11 is `SQLITE_CORRUPT`, 26 `SQLITE_NOTADB` (<https://sqlite.org/rescode.html>).
fn explain(path: &Path, error: &sqlx::Error) -> OpenError {
    let reason = error.to_string();
    let code = match error {
        sqlx::Error::Database(database) => {
            database.code().and_then(|code| code.parse::<u32>().ok())
        }
        _ => None,
    };
    match code.map(|code| code & 0xff) {
        Some(11 | 26) => OpenError::Damaged {
            path: path.to_owned(),
            reason,
        },
        Some(8 | 14) => OpenError::NotWritable {
            path: path.to_owned(),
            reason,
        },
        _ => OpenError::Other {
            path: path.to_owned(),
            reason,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_first_start_creates_everything_and_a_second_changes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("new/data");
        Db::open(&data).await.unwrap().close().await;
        let db = Db::open(&data).await.unwrap();
        let mut reader = db.read().await.unwrap();
        let mode: String = sqlx::query_scalar("pragma journal_mode")
            .fetch_one(&mut *reader)
            .await
            .unwrap();
        assert_eq!(mode, "wal");
        let mut tx = db.begin().await.unwrap();
        let synchronous: i64 = sqlx::query_scalar("pragma synchronous")
            .fetch_one(&mut *tx)
            .await
            .unwrap();
        assert_eq!(synchronous, 2, "2 is FULL");
        let keys: i64 = sqlx::query_scalar("pragma foreign_keys")
            .fetch_one(&mut *tx)
            .await
            .unwrap();
        assert_eq!(keys, 1);
    }

    #[tokio::test]
    async fn what_is_deleted_is_gone_from_the_files() {
        let (dir, db) = crate::testing::database().await;
        let secret = "a sentence that nobody is to find";
        let holds = |name: &str| {
            let bytes = std::fs::read(dir.path().join(name)).unwrap_or_default();
            let mut windows = bytes.windows(secret.len());
            windows.any(|window| window == secret.as_bytes())
        };
        let checkpoint = async || {
            let mut slot = Connection::connect_with(
                &SqliteConnectOptions::new().filename(dir.path().join("audire.db")),
            )
            .await
            .unwrap();
            sqlx::query("pragma wal_checkpoint(truncate)")
                .execute(&mut slot)
                .await
                .unwrap();
        };
        let mut tx = db.begin().await.unwrap();
        crate::refused::insert(&mut tx, "hash", None, "form", secret, crate::testing::at(1))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        checkpoint().await;
        assert!(holds("audire.db"));
        let mut tx = db.begin().await.unwrap();
        crate::refused::delete(&mut tx, "hash").await.unwrap();
        tx.commit().await.unwrap();
        checkpoint().await;
        assert!(!holds("audire.db") && !holds("audire.db-wal"));
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn what_is_created_is_for_this_user_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("data");
        let db = Db::open(&data).await.unwrap();
        db.begin().await.unwrap().commit().await.unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&data), 0o700);
        for name in ["audire.db", "audire.db-wal", "audire.db-shm"] {
            assert_eq!(mode(&data.join(name)), 0o600, "{name}");
        }
    }

    #[tokio::test]
    async fn a_database_of_a_newer_version_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let db = Db::open(dir.path()).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        sqlx::query("insert into _sqlx_migrations (version, description, success, checksum, execution_time) values (9999, 'later', true, x'00', 0)")
            .execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        db.close().await;
        assert!(matches!(
            Db::open(dir.path()).await,
            Err(OpenError::Newer { found: 9999, .. })
        ));
    }

    #[tokio::test]
    async fn what_is_only_read_is_neither_created_nor_changed() {
        let dir = tempfile::tempdir().unwrap();
        assert!(Db::open_to_read(dir.path()).await.is_err());
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
        Db::open(dir.path()).await.unwrap().close().await;
        let names = || {
            let entries = std::fs::read_dir(dir.path()).unwrap();
            let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        };
        let before = std::fs::read(dir.path().join("audire.db")).unwrap();
        let names_before = names();
        let db = Db::open_to_read(dir.path()).await.unwrap();
        let mut reader = db.read().await.unwrap();
        let courses = crate::course::list_current(&mut reader).await.unwrap();
        assert_eq!(courses, []);
        drop(reader);
        let mut tx = db.begin().await.unwrap();
        let write = sqlx::query("delete from imports").execute(&mut *tx).await;
        assert!(write.is_err(), "it only reads");
        drop(tx);
        db.close().await;
        assert_eq!(std::fs::read(dir.path().join("audire.db")).unwrap(), before);
        assert_eq!(names(), names_before);
    }

    #[tokio::test]
    async fn a_file_that_is_no_database_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(
            dir.path().join("audire.db"),
            "this is not a database, it only has the name of one",
        )
        .unwrap();
        assert!(matches!(
            Db::open(dir.path()).await,
            Err(OpenError::Damaged { .. })
        ));
    }
}
