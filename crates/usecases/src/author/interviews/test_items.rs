//! Contested turns that assessors decided on: test items of the coder.

use crate::{Actor, Context, UseCaseError};
use serde::Serialize;
use views::account::Role;

/// A turn of somebody, without a name.
#[derive(Serialize)]
struct Item<'a> {
    text: &'a str,
    context: Vec<String>,
    persona: &'a str,
    label: &'a str,
}

/// Every decided one, as JSON lines, the oldest first. For instructors, assessors and the operator.
pub async fn test_items(ctx: &Context, actor: &Actor) -> Result<String, UseCaseError> {
    match actor {
        Actor::Operator => {}
        Actor::Anonymous | Actor::Person(_) => {
            actor.with_role(&[Role::Instructor, Role::Assessor])?;
        }
    }
    let mut reader = ctx.db.read().await?;
    let decided = store::interview::list_decided_contests(&mut reader).await?;
    drop(reader);
    let mut lines = String::new();
    for one in &decided {
        let Some(decision) = &one.decision else {
            continue;
        };
        let item = Item {
            text: &one.words,
            context: serde_json::from_str(&one.context)?,
            persona: &one.persona,
            label: &decision.label,
        };
        lines.push_str(&serde_json::to_string(&item)?);
        lines.push('\n');
    }
    Ok(lines)
}
