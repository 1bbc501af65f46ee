//! A scenario as whoever writes it plays it: the story that officers would have, of words that nobody published. Nothing is recorded.

use super::debrief;
use super::play;
use super::story::Story;
use crate::author::PublishedScenario;
use crate::{Context, UseCaseError};
use ::scenario::{Move, Walk, score};
use base::{AccountId, Locale, ScenarioRunId, ScenarioVersionId, Slug};
use courseware::scenario::Scenario;
use std::sync::Arc;
use store::scenario::{End, Ending, Run};
use views::studio_scripts::Stands;

/// As much of a way as can be gone: where the scenario was changed, a decision may not be offered any more.
pub(crate) fn walk(scenario: &Scenario, steps: &[Slug]) -> Result<(Walk, usize), UseCaseError> {
    let moves: Vec<Move> = steps.iter().cloned().map(Move::Take).collect();
    let graph = &scenario.graph;
    let longest = (0..=moves.len()).rev().find_map(|length| {
        let walk = graph.walk(&moves[..length]).ok()?;
        Some((walk, length))
    });
    // Nothing done yet is always possible.
    longest.ok_or(UseCaseError::NotFound)
}

/// Where a story stands, as its officer would see it.
pub(crate) async fn stands(
    ctx: &Context,
    account: AccountId,
    scenario: Scenario,
    walk: Walk,
    locale: Locale,
) -> Result<Stands, UseCaseError> {
    let now = ctx.now();
    // There is no such run and no such version, and nothing that is drawn of them leads to one.
    let version = ScenarioVersionId::new(now, [0; 10]);
    let run = Run {
        id: ScenarioRunId::new(now, [0; 10]),
        account,
        scenario: scenario.slug.clone(),
        version,
        number: 1,
        assessed: None,
        from: None,
        started_at: now,
        end: None,
    };
    let published = Arc::new(PublishedScenario {
        version,
        fingerprint: String::new(),
        published_at: now,
        scenario,
    });
    let mut story = Story {
        run,
        steps: Vec::new(),
        published,
        walk,
    };
    let Some(score) = score(story.graph(), &story.walk) else {
        let mut view = play::open(&story, &[], None, locale);
        if let Some(say) = &mut view.say {
            let told = super::told::Told::new(&story.published.scenario, locale);
            let id = Slug::parse(&say.say).ok_or(UseCaseError::NotFound)?;
            say.models = told.say(&id).1;
        }
        return Ok(Stands::Open(Box::new(view)));
    };
    story.run.end = Some(End {
        ending: Some(Ending {
            scene: story.scene().to_string(),
            outcome: score.outcome.as_str().to_owned(),
        }),
        earned: score.earned,
        points: score.points,
        passed_at: None,
        ended_at: now,
    });
    let view = debrief::view(ctx, &story, &[], None, locale).await?;
    Ok(Stands::Ended(Box::new(views::scenario::DebriefView {
        own: false,
        ..view
    })))
}
