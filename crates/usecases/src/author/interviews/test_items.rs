//! Contested turns that assessors decided on: test items of the coder.

use crate::practise::interview::looks_real;
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

/// Every decided one, as JSON lines, the oldest first. For assessors, who read them when they decided, and the operator.
///
/// What was said before a turn of a case that measures would tell of the case, so none of these is among them; and none that looks as if of
/// somebody real, because a file travels further than a page.
pub async fn test_items(ctx: &Context, actor: &Actor) -> Result<String, UseCaseError> {
    match actor {
        Actor::Operator => {}
        Actor::Anonymous | Actor::Person(_) => {
            actor.with_role(&[Role::Assessor])?;
        }
    }
    let mut reader = ctx.db.read().await?;
    let mut decided = Vec::new();
    for one in store::interview::list_decided_contests(&mut reader).await? {
        let run = store::interview::get_run(&mut reader, one.run).await?;
        decided.push((one, run.version));
    }
    drop(reader);
    let mut lines = String::new();
    for (one, version) in &decided {
        let Some(decision) = &one.decision else {
            continue;
        };
        let context: Vec<String> = serde_json::from_str(&one.context)?;
        let published = ctx.shelf.interviews.version(ctx, *version).await?;
        if looks_real(&published, &one.words, &context) {
            continue;
        }
        let item = Item {
            text: &one.words,
            context,
            persona: &one.persona,
            label: &decision.label,
        };
        lines.push_str(&serde_json::to_string(&item)?);
        lines.push('\n');
    }
    Ok(lines)
}
