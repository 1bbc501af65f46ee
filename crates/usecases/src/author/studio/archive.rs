//! A course as its folder, to be kept elsewhere.

use super::access::editor;
use super::work::Work;
use crate::author::overlay;
use crate::{Actor, Context, UseCaseError};
use courseware::Sources;
use views::account::Role;

/// The files of a course: of its open draft where there is one, else of the current version. The operator has the current version.
pub async fn archive(ctx: &Context, actor: &Actor, course: &str) -> Result<Sources, UseCaseError> {
    if !matches!(actor, Actor::Operator) {
        actor.with_role(&[Role::Instructor])?;
        let mut reader = ctx.db.read().await?;
        editor(&mut reader, actor, course).await?;
        if store::draft::find_open(&mut reader, course)
            .await?
            .is_some()
        {
            return Work::open(&mut reader, course).await?.sources();
        }
    }
    Ok(overlay::current(ctx, course).await?.1)
}
