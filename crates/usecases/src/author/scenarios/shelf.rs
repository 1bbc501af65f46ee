//! The published scenarios, compiled and in memory.

use super::super::held::{Held, Versioned};
use super::super::shelf::short_version;
use super::super::stored;
use crate::{Context, UseCaseError};
use base::{ScenarioVersionId, Slug, Timestamp};
use courseware::scenario::Scenario;
use std::sync::Arc;
use store::db::Connection;
use store::scenario::Version;

/// How many versions that are no longer current are kept in memory.
pub(super) const OLDER: usize = 64;

/// One immutable version of a scenario. It tells which action is sound: never serialised.
#[derive(Debug)]
pub struct PublishedScenario {
    pub version: ScenarioVersionId,
    /// SHA-256 of the sources, hexadecimal.
    pub fingerprint: String,
    pub published_at: Timestamp,
    pub scenario: Scenario,
}

impl PublishedScenario {
    pub(super) fn new(version: Version, scenario: Scenario) -> Self {
        Self {
            version: version.id,
            fingerprint: version.fingerprint,
            published_at: version.published_at,
            scenario,
        }
    }

    /// How a version is named to people: the first 12 digits of its fingerprint.
    pub fn short_version(&self) -> String {
        short_version(&self.fingerprint)
    }
}

impl Versioned for PublishedScenario {
    type Id = ScenarioVersionId;
    type Stored = Version;

    const KIND: &'static str = "scenario";
    const OLDER: usize = OLDER;

    fn id(&self) -> ScenarioVersionId {
        self.version
    }

    fn named(stored: &Version) -> (&Slug, ScenarioVersionId) {
        (&stored.scenario, stored.id)
    }

    async fn list(conn: &mut Connection) -> Result<Vec<Version>, UseCaseError> {
        Ok(store::scenario::list_current(conn).await?)
    }

    async fn get(conn: &mut Connection, id: ScenarioVersionId) -> Result<Version, UseCaseError> {
        Ok(store::scenario::get_version(conn, id).await?)
    }

    /// It was explored when it was published, and is not again.
    async fn load(conn: &mut Connection, version: Version) -> Result<Self, UseCaseError> {
        let sources = store::scenario::get_sources(conn, version.id).await?;
        let name = version.scenario.to_string();
        let what = format!("the scenario {name}");
        let scenario = stored::compiled(sources, what, move |sources| {
            Ok(courseware::scenario::compile_stored(sources, &name))
        });
        Ok(Self::new(version, scenario.await?))
    }
}

pub type ScenarioShelf = Held<PublishedScenario>;

impl ScenarioShelf {
    /// The current versions, by address of the scenario.
    pub fn all(&self) -> Vec<Arc<PublishedScenario>> {
        self.which(|_| true)
    }

    /// The version that a course means by a pin; `None` where no such was ever published.
    pub(crate) async fn pinned(
        &self,
        ctx: &Context,
        scenario: &Slug,
        pin: &str,
    ) -> Result<Option<Arc<PublishedScenario>>, UseCaseError> {
        let current = self.current(scenario.as_str());
        if let Some(current) = current.filter(|one| one.scenario.pin == pin) {
            return Ok(Some(current));
        }
        let mut reader = ctx.db.read().await?;
        let found = store::scenario::find_pinned(&mut reader, scenario, pin).await?;
        drop(reader);
        match found {
            Some(id) => Ok(Some(self.version(ctx, id).await?)),
            None => Ok(None),
        }
    }
}
