//! The figures of first attempts in short, for lists that go across assessments: the same numbers as on the page of the statistics.

use super::cache::computed;
use crate::{Context, UseCaseError};
use std::sync::Arc;
use store::statistics::Stamp;

/// What lists need of one assessment.
#[derive(Debug)]
pub(crate) struct Figures {
    stamp: Stamp,
    pub questions: Vec<Figure>,
}

/// One question in one version.
#[derive(Debug)]
pub(crate) struct Figure {
    pub question: String,
    pub version: u32,
    /// Attempts that were asked it.
    pub asked: u32,
    /// Attempts that answered it.
    pub answers: u32,
    /// Mean share earned by those who were asked.
    pub facility: f64,
}

/// The figures of an assessment of a course in first attempts: those kept, or computed now where outcomes were added.
pub(crate) async fn figures(
    ctx: &Context,
    course: &str,
    name: &str,
) -> Result<Arc<Figures>, UseCaseError> {
    let stamp =
        store::statistics::get_stamp(&mut *ctx.db.read().await?, course, name, true).await?;
    if let Some(found) = ctx.statistics.find_figures(course, name)
        && found.stamp == stamp
    {
        return Ok(found);
    }
    let computed = computed(ctx, course, name, true).await?;
    let questions = computed.keys.iter().zip(&computed.statistics.items);
    let figures = Arc::new(Figures {
        stamp: computed.stamp,
        questions: questions
            .filter_map(|((question, version), figures)| {
                Some(Figure {
                    question: question.clone(),
                    version: *version,
                    asked: figures.asked,
                    answers: figures.answers,
                    facility: figures.facility?,
                })
            })
            .collect(),
    });
    ctx.statistics.keep_figures(course, name, &figures);
    Ok(figures)
}
