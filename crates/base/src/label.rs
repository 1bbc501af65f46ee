//! What an officer's turn is: the labels of the coding guide (`docs/coding.md`).

use serde::{Deserialize, Serialize};

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident $word:literal)+) => {
        /// The form of a question, or the function of a turn that is no question.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Label {
            $($(#[$doc])* #[serde(rename = $word)] $name,)+
        }

        impl Label {
            /// Forms first, in the order of the guide.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The word of the guide, of course files and of exchanged data.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

labels! {
    /// Invitation.
    Invitation "INV"
    /// Cued invitation.
    CuedInvitation "CUE"
    /// Facilitator.
    Facilitator "FAC"
    /// Directive question.
    Directive "DIR"
    /// Yes/no question.
    YesNo "YN"
    /// Forced choice.
    ForcedChoice "FC"
    /// Suggestive (leading) question.
    Suggestive "SUG"
    /// Several questions at once.
    Multiple "MULT"
    /// Rapport.
    Rapport "RAP"
    /// Role, purpose, recording, limits.
    Information "INFO"
    /// Consent, choice, control.
    Consent "CONS"
    /// Ground rule.
    GroundRule "RULE"
    /// Practice narrative.
    Practice "PRAC"
    /// Support, empathy, credit for effort.
    Support "SUPP"
    /// Summary or check-back.
    Summary "SUM"
    /// Signpost.
    Transition "TRANS"
    /// Safety of the person now.
    Safety "SAFE"
    /// Welfare of the person now.
    Need "NEED"
    /// Break.
    Break "BRK"
    /// Interpreter.
    Interpreter "INT"
    /// Rights, referral, support person.
    Referral "REF"
    /// Closing.
    Closing "CLOSE"
    /// Blame.
    Blame "BLAME"
    /// Admonishing or pressing to speak.
    Admonishment "ADM"
    /// Disbelief.
    Disbelief "DISB"
    /// Threat.
    Threat "THR"
    /// Promise or inducement.
    Promise "PROM"
    /// Selective reinforcement of content.
    Reinforcement "REIN"
    /// Minimising.
    Minimising "MINIM"
    /// Off-topic.
    OffTopic "OFF"
    /// Abusive, sexual or gory demand.
    Inappropriate "INAPP"
    /// Cannot be coded.
    Unknown "UNK"
}

impl Label {
    /// The eight forms of a question.
    pub const FORMS: [Self; 8] = [
        Self::Invitation,
        Self::CuedInvitation,
        Self::Facilitator,
        Self::Directive,
        Self::YesNo,
        Self::ForcedChoice,
        Self::Suggestive,
        Self::Multiple,
    ];

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|label| label.as_str() == word)
    }

    pub fn is_form(self) -> bool {
        Self::FORMS.contains(&self)
    }
}

/// Who the interviewee is: what counts as a good question depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Persona {
    Adult,
    /// 14 to 17.
    Adolescent,
    Child,
}

impl Persona {
    pub const ALL: [Self; 3] = [Self::Adult, Self::Adolescent, Self::Child];

    /// The word of course files; also the end of the catalogue ids `persona-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Adult => "adult",
            Self::Adolescent => "adolescent",
            Self::Child => "child",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}
