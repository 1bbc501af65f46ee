//! On whose behalf a use case runs, and what they may do.

use crate::UseCaseError;
use base::{AccountId, Locale, SessionId};
use views::account::Role;

/// Whoever asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Not signed in.
    Anonymous,
    Person(Person),
    /// The operator at the command line, or the program itself at start.
    Operator,
}

/// Somebody signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub account: AccountId,
    pub session: SessionId,
    pub name: String,
    pub roles: Vec<Role>,
    pub locale: Option<Locale>,
}

impl Actor {
    /// Permission: anybody who is signed in.
    pub fn person(&self) -> Result<&Person, UseCaseError> {
        match self {
            Self::Person(person) => Ok(person),
            Self::Anonymous | Self::Operator => Err(UseCaseError::SignInRequired),
        }
    }

    /// Permission: somebody with at least one of these roles; administrators do not inherit the others.
    pub fn with_role(&self, roles: &[Role]) -> Result<&Person, UseCaseError> {
        let person = self.person()?;
        if person.roles.iter().any(|role| roles.contains(role)) {
            Ok(person)
        } else {
            Err(UseCaseError::Forbidden)
        }
    }

    /// Permission: an administrator, or the operator at the command line.
    pub fn administers(&self) -> Result<(), UseCaseError> {
        match self {
            Self::Operator => Ok(()),
            Self::Anonymous | Self::Person(_) => self.with_role(&[Role::Administrator]).map(|_| ()),
        }
    }

    /// Permission: an instructor, or the operator at the command line.
    pub fn authors(&self) -> Result<(), UseCaseError> {
        match self {
            Self::Operator => Ok(()),
            Self::Anonymous | Self::Person(_) => self.with_role(&[Role::Instructor]).map(|_| ()),
        }
    }

    /// Permission: the operator at the command line only.
    pub fn operator(&self) -> Result<(), UseCaseError> {
        match self {
            Self::Operator => Ok(()),
            Self::Anonymous => Err(UseCaseError::SignInRequired),
            Self::Person(_) => Err(UseCaseError::Forbidden),
        }
    }

    /// The account to name in the audit log.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Person(person) => Some(person.account),
            Self::Anonymous | Self::Operator => None,
        }
    }
}

/// Permission: anyone at all, said aloud so that a reader sees it was meant.
pub fn anyone(_: &Actor) {}
