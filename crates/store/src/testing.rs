//! What the tests of this crate share.

use crate::db::{Connection, Db};
use base::{AccountId, Timestamp};

/// A database in a folder that is removed with the first value.
pub(crate) async fn database() -> (tempfile::TempDir, Db) {
    let dir = tempfile::tempdir().unwrap();
    let db = Db::open(dir.path()).await.unwrap();
    (dir, db)
}

/// A moment so many seconds after 1970.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_millis(seconds * 1000)
}

/// An account made in the first second of 1970, its id made of its address.
pub(crate) async fn new_account(conn: &mut Connection, email: &str, name: &str) -> AccountId {
    let mut random = [0; 10];
    for (place, byte) in email.bytes().enumerate() {
        random[place % 10] ^= byte;
    }
    let new = crate::account::NewAccount {
        id: AccountId::new(at(1), random),
        email,
        name,
        country: Some("TN"),
        agency: "Harbour District Police",
        created_at: at(1),
    };
    assert!(crate::account::insert(conn, &new).await.unwrap());
    new.id
}
