//! When a course is completed, and the code of its certificate.
//!
//! Pure decisions from recorded evidence; nobody asserts completion. Requirements, cycles and the
//! register of later versions belong here too.

pub mod code;
pub mod completion;

pub use code::Code;
pub use completion::{CourseEvidence, Missing, missing};
