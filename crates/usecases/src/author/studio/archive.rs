//! A course as its folder, to be kept elsewhere; or a scenario or a case as its files.

use super::access::editor;
use super::script;
use super::work::Work;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use courseware::Sources;
use views::account::Role;

/// Figures of a fingerprint by which a version is named at least.
const FEWEST: usize = 8;

/// The files of a course, a scenario or a case: of its open draft where there is one, else of the current version; or of a version that was
/// published, by the beginning of its fingerprint. The operator has the current version.
pub async fn archive(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    version: Option<&str>,
) -> Result<Sources, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let is_operator = matches!(actor, Actor::Operator);
    if !is_operator {
        actor.with_role(&[Role::Instructor])?;
        editor(&mut reader, actor, course).await?;
    }
    let subject = script::subject(course)?;
    if let Some(version) = version {
        let all = script::publications(&mut reader, &subject).await?;
        let mut named = all
            .iter()
            .filter(|one| one.fingerprint.starts_with(version));
        let named = named.next().filter(|_| version.len() >= FEWEST);
        let named = named.ok_or(UseCaseError::NotFound)?;
        return script::sources(&mut reader, &subject, &named.version).await;
    }
    let has_draft = store::draft::find_open(&mut reader, course)
        .await?
        .is_some();
    if has_draft && !is_operator {
        return Work::open(&mut reader, course).await?.sources();
    }
    let current = script::current(ctx, &subject, Locale::En).ok_or(UseCaseError::NotFound)?;
    script::sources(&mut reader, &subject, &current.version).await
}
