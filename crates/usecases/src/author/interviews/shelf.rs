//! The published cases, compiled and in memory.

use super::super::held::{Held, Versioned};
use super::super::shelf::short_version;
use super::super::stored;
use crate::UseCaseError;
use base::{InterviewVersionId, Slug, Timestamp};
use courseware::interview::{InterviewCase, Use};
use std::sync::Arc;
use store::db::Connection;
use store::interview::Version;

/// One immutable version of a case. It holds what the person has lived through: never serialised.
#[derive(Debug)]
pub struct PublishedInterview {
    pub version: InterviewVersionId,
    /// SHA-256 of the sources, hexadecimal.
    pub fingerprint: String,
    pub published_at: Timestamp,
    pub interview: InterviewCase,
}

impl PublishedInterview {
    pub(super) fn new(version: Version, interview: InterviewCase) -> Self {
        Self {
            version: version.id,
            fingerprint: version.fingerprint,
            published_at: version.published_at,
            interview,
        }
    }

    /// How a version is named to people: the first 12 digits of its fingerprint.
    pub fn short_version(&self) -> String {
        short_version(&self.fingerprint)
    }

    fn is_sealed(&self) -> bool {
        self.interview.used == Use::Sealed
    }
}

impl Versioned for PublishedInterview {
    type Id = InterviewVersionId;
    type Stored = Version;

    const KIND: &'static str = "interview";
    const OLDER: usize = 64;

    fn id(&self) -> InterviewVersionId {
        self.version
    }

    fn named(stored: &Version) -> (&Slug, InterviewVersionId) {
        (&stored.interview, stored.id)
    }

    /// One that measures is retired.
    fn outlives_files(stored: &Version) -> bool {
        stored.used != Use::Sealed.as_str()
    }

    async fn list(conn: &mut Connection) -> Result<Vec<Version>, UseCaseError> {
        Ok(store::interview::list_current(conn).await?)
    }

    async fn get(conn: &mut Connection, id: InterviewVersionId) -> Result<Version, UseCaseError> {
        Ok(store::interview::get_version(conn, id).await?)
    }

    /// Its words were looked at when it was published, and are not again.
    async fn load(conn: &mut Connection, version: Version) -> Result<Self, UseCaseError> {
        let sources = store::interview::get_sources(conn, version.id).await?;
        let name = version.interview.to_string();
        let what = format!("the case {name}");
        let interview = stored::compiled(sources, what, move |sources| {
            Ok(courseware::interview::compile_stored(sources, &name))
        });
        Ok(Self::new(version, interview.await?))
    }
}

/// The cases. [`Held::current`] gives sealed ones too.
pub type InterviewShelf = Held<PublishedInterview>;

impl InterviewShelf {
    /// The current versions of the cases that everybody can read, by address of the case.
    pub fn all(&self) -> Vec<Arc<PublishedInterview>> {
        self.which(|one| !one.is_sealed())
    }

    /// The current versions of the cases that measure, by address of the case. One whose file was taken out of the folder is retired, and not
    /// among them.
    pub fn sealed(&self) -> Vec<Arc<PublishedInterview>> {
        self.which(PublishedInterview::is_sealed)
    }
}
