//! A draft, compiled: what it would be as a version, and what the compiler says.

use super::work::Work;
use crate::UseCaseError;
use crate::author::folder::FolderState;
use crate::author::overlay;
use crate::supervise::problems;
use courseware::{Course, Sources};
use views::supervise::ProblemView;

/// What a draft compiles to, and the remarks.
pub(super) struct Compiled {
    pub sources: Sources,
    pub fingerprint: String,
    /// None where there is an error.
    pub course: Option<Course>,
    pub problems: Vec<ProblemView>,
}

impl Compiled {
    /// Compiles a draft away from what answers requests.
    pub async fn of(work: &Work) -> Result<Self, UseCaseError> {
        let course = work.course().clone();
        let (sources, compiled, diagnostics) =
            overlay::compile(course.clone(), work.sources()?).await?;
        let state = FolderState::of(
            course.to_string(),
            compiled.is_none(),
            diagnostics,
            &sources,
        );
        Ok(Self {
            fingerprint: sources.fingerprint(),
            course: compiled,
            problems: problems(&state),
            sources,
        })
    }

    pub fn errors(&self) -> usize {
        self.problems.iter().filter(|one| one.is_error).count()
    }
}
