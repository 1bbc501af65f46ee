//! The words every room of Audire shares.
//!
//! What is here reads no clock, no file and no randomness of its own: time and seeds are
//! arguments, so that whatever is decided with them can be decided again on appeal.
//! What is not here: anything about one feature.

pub mod country;
pub mod diagnostic;
pub mod draw;
pub mod id;
pub mod label;
pub mod locale;
pub mod message;
pub mod picture;
pub mod slug;
pub mod subject;
pub mod text;
pub mod time;
pub mod vocabulary;

pub use diagnostic::{Diagnostic, Severity, Span, line_and_column};
pub use draw::{Draw, Seed};
pub use id::{
    AccountId, AttemptId, AuditEventId, AwardRunId, CertificateId, CertificationId,
    CertificationVersionId, CodingContestId, CohortId, ContestId, CourseVersionId, CycleId,
    DraftId, EnrolmentId, FactId, ImportId, InterviewDrillId, InterviewRunId, InterviewVersionId,
    MailId, MarkId, MarkingTaskId, OrganisationId, ProgrammeId, RegradeId, ScenarioRunId,
    ScenarioVersionId, SessionId, TrainingSessionId,
};
pub use label::{Label, Persona};
pub use locale::{Direction, Locale};
pub use message::{Arg, Message};
pub use slug::Slug;
pub use subject::{GLOSSARY, Subject, SubjectKind};
pub use time::Timestamp;
pub use vocabulary::Competence;
