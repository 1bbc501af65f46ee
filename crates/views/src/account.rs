//! Accounts, sessions and the account list.

use base::{AccountId, Locale, SessionId, Timestamp};
use serde::{Deserialize, Serialize};

/// What somebody may do. A person may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Officer,
    Instructor,
    Programme,
    Assessor,
    Administrator,
}

impl Role {
    pub const ALL: [Self; 5] = [
        Self::Officer,
        Self::Instructor,
        Self::Programme,
        Self::Assessor,
        Self::Administrator,
    ];

    /// The word in forms and tables; also the end of the catalogue ids `role-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Instructor => "instructor",
            Self::Programme => "programme",
            Self::Assessor => "assessor",
            Self::Administrator => "administrator",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }
}

/// Who is signed in, as the page's frame shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visitor {
    pub name: String,
    pub roles: Vec<Role>,
}

/// One's own account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountView {
    pub id: AccountId,
    pub name: String,
    pub email: String,
    /// Two letters of ISO 3166-1, upper case.
    pub country: Option<String>,
    pub agency: String,
    pub locale: Option<Locale>,
    pub roles: Vec<Role>,
    pub created_at: Timestamp,
}

/// One of one's sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionView {
    pub id: SessionId,
    pub created_at: Timestamp,
    pub last_seen_at: Timestamp,
    /// What the browser calls itself, shortened.
    pub agent: String,
    pub is_this_one: bool,
}

/// A row of the administrators' list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRow {
    pub id: AccountId,
    pub name: String,
    pub email: String,
    pub country: Option<String>,
    pub agency: String,
    pub roles: Vec<Role>,
    pub created_at: Timestamp,
    pub last_seen_at: Option<Timestamp>,
    pub deactivated_at: Option<Timestamp>,
}

/// A page of the administrators' list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountList {
    pub rows: Vec<AccountRow>,
    /// What was searched for, as typed.
    pub query: String,
    pub total: usize,
    /// From 1.
    pub page: usize,
    pub pages: usize,
}

/// One account as administrators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRecord {
    pub id: AccountId,
    pub name: String,
    pub email: String,
    /// Two letters of ISO 3166-1, upper case.
    pub country: Option<String>,
    pub agency: String,
    pub roles: Vec<Role>,
    pub created_at: Timestamp,
    pub last_seen_at: Option<Timestamp>,
    pub deactivated_at: Option<Timestamp>,
    /// Whether its owner has set a password; without one nobody can sign in.
    pub has_password: bool,
    /// How many of its sessions can still be used.
    pub sessions: usize,
}

/// What a refused form had in it (never passwords), by field name, with what is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Refused {
    /// What was typed.
    pub fields: Vec<(String, String)>,
    /// Field name (empty for the whole form) and what is wrong with it.
    pub problems: Vec<(String, base::Message)>,
}

impl Refused {
    pub fn field(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(field, _)| field == name)
            .map_or("", |(_, value)| value)
    }

    pub fn problem(&self, name: &str) -> Option<&base::Message> {
        self.problems
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, message)| message)
    }
}
