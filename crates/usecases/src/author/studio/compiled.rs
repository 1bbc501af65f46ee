//! A draft, compiled: what it would be as a version, and what the compiler says.

use super::script::{self, Made};
use super::work::Work;
use crate::author::folder::FolderState;
use crate::supervise::problems;
use crate::{Context, UseCaseError};
use base::Severity;
use courseware::{Course, Sources};
use views::supervise::ProblemView;

/// What a draft compiles to, and the remarks.
pub(super) struct Compiled {
    pub sources: Sources,
    pub fingerprint: String,
    /// None where there is an error, and of a scenario or a case.
    pub course: Option<Course>,
    /// The scenario or the case; none where there is an error.
    pub script: Option<Made>,
    pub problems: Vec<ProblemView>,
}

impl Compiled {
    /// Compiles a draft away from what answers requests.
    pub async fn of(work: &Work) -> Result<Self, UseCaseError> {
        Self::of_sources(work, work.sources()?).await
    }

    /// Compiles sources that stand for those of a draft.
    pub async fn of_sources(work: &Work, sources: Sources) -> Result<Self, UseCaseError> {
        Self::compile(None, work, sources).await
    }

    /// The same, with what is to be said of it beside all else that officers have. It reads: hold no connection meanwhile.
    pub async fn in_place(ctx: &Context, work: &Work) -> Result<Self, UseCaseError> {
        Self::compile(Some(ctx), work, work.sources()?).await
    }

    async fn compile(
        beside: Option<&Context>,
        work: &Work,
        sources: Sources,
    ) -> Result<Self, UseCaseError> {
        let subject = work.course();
        let (sources, mut made, mut said) = script::compile(subject, sources).await?;
        if let (Some(ctx), Some(made)) = (beside, &made) {
            script::beside(ctx, &sources, made, &mut said).await?;
        }
        if said.iter().any(|one| one.severity == Severity::Error) {
            made = None;
        }
        let state = FolderState::of(subject.to_string(), made.is_none(), said, &sources);
        let (course, script) = match made {
            Some(Made::Course(course)) => (Some(course), None),
            other => (None, other),
        };
        Ok(Self {
            fingerprint: sources.fingerprint(),
            course,
            script,
            problems: problems(&state),
            sources,
        })
    }

    pub fn errors(&self) -> usize {
        self.problems.iter().filter(|one| one.is_error).count()
    }

    /// What it is, taken out; none where there is an error.
    pub fn made(&mut self) -> Option<Made> {
        let course = self.course.take().map(Made::Course);
        course.or_else(|| self.script.take())
    }
}
