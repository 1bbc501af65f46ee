//! Words of the field that several rooms use.

use serde::{Deserialize, Serialize};

/// What a question or a task gives evidence of. The list follows the modules of the
/// foundation course; later courses add theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Competence {
    /// Tells trafficking from smuggling, labour violations and neither.
    Definition,
    /// Recognises forms and indicators of exploitation.
    Indicators,
    /// Understands control, trauma and memory, and acts accordingly.
    ControlAndTrauma,
    /// Applies rights: reflection period, non-punishment, assistance.
    Rights,
    /// Conducts a first contact and a brief initial account.
    FirstContact,
}

impl Competence {
    pub const ALL: [Self; 5] = [
        Self::Definition,
        Self::Indicators,
        Self::ControlAndTrauma,
        Self::Rights,
        Self::FirstContact,
    ];

    /// The word that course files use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Definition => "definition",
            Self::Indicators => "indicators",
            Self::ControlAndTrauma => "control-and-trauma",
            Self::Rights => "rights",
            Self::FirstContact => "first-contact",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|competence| competence.as_str() == word)
    }
}
