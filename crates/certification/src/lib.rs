//! What a certificate takes, says and becomes: completion of courses, requirements of programmes,
//! cycles, the snapshot that is frozen, and the register.
//!
//! Pure decisions from recorded evidence; nobody asserts completion.

pub mod award;
pub mod code;
pub mod completion;
pub mod cycle;
pub mod register;
pub mod requirement;
pub mod sentence;
pub mod snapshot;

pub use code::Code;
pub use completion::{CourseEvidence, Missing, missing};
pub use sentence::{Part, Sentence};
pub use snapshot::Snapshot;
