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
    /// Tells types of questions apart.
    QuestionTypes,
    /// Words questions openly, resting on what was said.
    OpenQuestions,
    /// Plans an interview.
    Planning,
    /// Works with partners: referral, national bureau, other services.
    Cooperation,
}

impl Competence {
    pub const ALL: [Self; 9] = [
        Self::Definition,
        Self::Indicators,
        Self::ControlAndTrauma,
        Self::Rights,
        Self::FirstContact,
        Self::QuestionTypes,
        Self::OpenQuestions,
        Self::Planning,
        Self::Cooperation,
    ];

    /// The word that course files use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Definition => "definition",
            Self::Indicators => "indicators",
            Self::ControlAndTrauma => "control-and-trauma",
            Self::Rights => "rights",
            Self::FirstContact => "first-contact",
            Self::QuestionTypes => "question-types",
            Self::OpenQuestions => "open-questions",
            Self::Planning => "planning",
            Self::Cooperation => "cooperation",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|competence| competence.as_str() == word)
    }
}
