//! The scenarios there are.

use super::begin::open_practice;
use super::told::Told;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use store::scenario::Run;
use views::scenario::ScenarioCard;

/// Every scenario, with how far one is with it.
pub async fn list(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<ScenarioCard>, UseCaseError> {
    let person = actor.person()?;
    let runs = store::scenario::list(&mut *ctx.db.read().await?, person.account).await?;
    let scenarios = ctx.shelf.scenarios.all();
    let cards = scenarios.iter().map(|published| {
        let scenario = &published.scenario;
        let own = runs.iter().filter(|run| run.scenario == scenario.slug);
        let own: Vec<Run> = own.cloned().collect();
        let is_finished = |run: &&Run| run.assessed.is_none() && has_ending(run);
        let told = Told::new(scenario, locale);
        ScenarioCard {
            scenario: scenario.slug.to_string(),
            title: told.title(),
            summary: told.summary(),
            minutes: scenario.minutes,
            languages: scenario.languages.clone(),
            open: open_practice(&own).map(|run| run.id),
            finished: u32::try_from(own.iter().filter(is_finished).count()).unwrap_or(u32::MAX),
            latest: own.iter().rfind(is_finished).map(|run| run.id),
        }
    });
    Ok(cards.collect())
}

/// It came to an ending.
pub(super) fn has_ending(run: &Run) -> bool {
    run.end.as_ref().is_some_and(|end| end.ending.is_some())
}
