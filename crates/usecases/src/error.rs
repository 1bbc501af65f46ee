//! Why a use case did not do what it was asked.

use base::Message;
use store::StoreError;

/// What is wrong with a form: field name (empty for the whole form) and words.
pub type Problems = Vec<(String, Message)>;

/// A refusal. Each has words for the person; an unexpected one has its cause for the log only.
#[derive(Debug, thiserror::Error)]
pub enum UseCaseError {
    /// Nobody is signed in, or the session has ended.
    #[error("sign-in required")]
    SignInRequired,
    /// Signed in, but not allowed.
    #[error("forbidden")]
    Forbidden,
    /// There is no such thing, or it is not theirs to know of.
    #[error("not found")]
    NotFound,
    /// The form is not acceptable; what was typed is kept by the caller.
    #[error("refused: {0:?}")]
    Refused(Problems),
    /// It no longer fits what is stored (finished meanwhile, limit reached). One message for the person.
    #[error("conflict: {}", .0.id)]
    Conflict(Message),
    /// Too many tries; seconds to wait.
    #[error("too many tries")]
    TooMany { seconds: u64 },
    /// The disk is full: nothing was saved, reading still works.
    #[error("the disk is full")]
    DiskFull,
    /// Anything else. The person sees a request id, the log sees this.
    #[error("unexpected: {0}")]
    Unexpected(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl UseCaseError {
    /// A refusal about one field.
    pub fn field(name: &str, message: Message) -> Self {
        Self::Refused(vec![(name.to_owned(), message)])
    }
}

impl From<StoreError> for UseCaseError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing => Self::NotFound,
            StoreError::DiskFull => Self::DiskFull,
            other => Self::Unexpected(Box::new(other)),
        }
    }
}

impl From<serde_json::Error> for UseCaseError {
    fn from(error: serde_json::Error) -> Self {
        Self::Unexpected(Box::new(error))
    }
}
