//! What a version of a certification says.

use crate::UseCaseError;
use base::Locale;
use certification::award::Confirmation;
use certification::cycle::{Path, Terms};
use serde::{Deserialize, Serialize};
use store::certification::Version;

/// The content of a version, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CertificationContent {
    pub titles: Vec<(Locale, String)>,
    /// What whoever holds it has shown, one line each.
    pub outcomes: Vec<(Locale, Vec<String>)>,
    /// The full path, as TOML.
    pub requirements: String,
    /// The shorter path of a renewal, as TOML. Without it a renewal asks for the full path again.
    pub renewal: Option<String>,
    /// Without terms a certificate never expires.
    pub terms: Option<Terms>,
    pub confirmation: Confirmation,
    /// The certificate says that practice in the room does not authorise interviewing.
    pub practice_room: bool,
}

impl CertificationContent {
    /// The TOML of one path.
    pub fn path(&self, path: Path) -> &str {
        match path {
            Path::Renewal => self.renewal.as_deref().unwrap_or(&self.requirements),
            Path::First | Path::AfterLapse => &self.requirements,
        }
    }
}

/// The content of a version.
pub(crate) fn content(version: &Version) -> Result<CertificationContent, UseCaseError> {
    Ok(serde_json::from_str(&version.content)?)
}
