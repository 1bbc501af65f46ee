//! How the people of the demonstration go through scenarios: most as well as they can, some to a critical error, some only half way.

use super::clock::{SteppingClock, apart, seed};
use super::learner::Learner;
use super::way;
use crate::practise::scenario::{Begin, Taken, begin, reconsider, take, write_words};
use crate::{Actor, Context, UseCaseError};
use base::{Draw, ScenarioRunId, Seed, Timestamp};
use courseware::Module;
use scenario::{Action, Move, Outcome, Scenario, Verdict};

/// The officer who can sign in.
pub(super) const OFFICER: &str = "officer";

/// What they would say, where they are asked.
const WORDS: &str = "Good evening. My name is Nadia Karim. Is there something you need right now?";

/// Steps after which nobody chooses freely any more: whoever goes round in circles ends.
const FREE: usize = 40;

/// How somebody goes through a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// As it comes, mostly well.
    Free,
    /// The same, and the first error is reconsidered.
    Thoughtful,
    /// To a critical error.
    Critical,
    /// A few steps, and then something else.
    HalfWay,
}

/// What one of them does, by their place among those who go through the same scenario.
const MANNERS: [Manner; 8] = [
    Manner::Free,
    Manner::Thoughtful,
    Manner::Free,
    Manner::Critical,
    Manner::Thoughtful,
    Manner::HalfWay,
    Manner::Free,
    Manner::Free,
];

/// A run under way.
struct Playing<'a> {
    ctx: &'a Context,
    clock: &'a SteppingClock,
    actor: &'a Actor,
    graph: &'a Scenario,
    run: ScenarioRunId,
    moves: Vec<Move>,
    draw: Draw,
}

/// Everybody practises with two scenarios, after everything else they did; the officer who can sign in with one more, and is in the middle
/// of the last.
pub(super) async fn practise(
    ctx: &Context,
    clock: &SteppingClock,
    officers: &[(&str, Actor, Timestamp)],
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let scenarios = ctx.shelf.scenarios.all();
    if scenarios.is_empty() {
        return Ok(());
    }
    let learners = officers.iter().filter(|(_, actor, _)| is_officer(actor));
    for (place, (mailbox, actor, at)) in learners.enumerate() {
        clock.set(at.plus_seconds(3600).min(now.plus_seconds(-7200)));
        let own = *mailbox == OFFICER;
        let rounds = scenarios.len().min(if own { 4 } else { 2 });
        for round in 0..rounds {
            let published = &scenarios[(place + round) % scenarios.len()];
            let manner = if own && round + 1 == rounds {
                Manner::HalfWay
            } else if own {
                [Manner::Thoughtful, Manner::Free][round % 2]
            } else {
                MANNERS[(place / scenarios.len() + 3 * round) % MANNERS.len()]
            };
            let new = Begin {
                scenario: published.scenario.slug.to_string(),
                ..Begin::default()
            };
            let what = format!("story {round} {mailbox}");
            let own_ctx = apart(ctx, &what);
            let mut playing = Playing {
                ctx: &own_ctx,
                clock,
                actor,
                graph: &published.scenario.graph,
                run: begin(&own_ctx, actor, new).await?,
                moves: Vec::new(),
                draw: Draw::new(seed(&what)),
            };
            playing.go(manner, own).await?;
            clock.pass(5);
        }
    }
    Ok(())
}

pub(super) fn is_officer(actor: &Actor) -> bool {
    let officer = [views::account::Role::Officer];
    actor.with_role(&officer).is_ok()
}

/// Passes the assessed scenario of a module, where it has one.
pub(super) async fn pass(learner: &mut Learner<'_>, module: &Module) -> Result<(), UseCaseError> {
    let Some(rules) = &module.assessed else {
        return Ok(());
    };
    let place = learner.story.below(rules.choose.len());
    let ctx = learner.ctx;
    for choice in rules
        .choose
        .iter()
        .cycle()
        .skip(place)
        .take(rules.choose.len())
    {
        let shelf = &ctx.shelf.scenarios;
        let pinned = shelf.pinned(ctx, &choice.scenario, &choice.version).await?;
        let Some(pinned) = pinned else { continue };
        let graph = &pinned.scenario.graph;
        let Some(way) = way::find(graph, &[], |score| score.passes(rules.pass_percent))? else {
            continue;
        };
        let course = learner.published.course.slug.to_string();
        let new = Begin {
            scenario: choice.scenario.to_string(),
            assessed_in: Some((course, module.slug.to_string())),
            anew: false,
        };
        learner.clock.pass(20);
        let mut playing = Playing {
            ctx,
            clock: learner.clock,
            actor: &learner.actor,
            graph,
            run: begin(ctx, &learner.actor, new).await?,
            moves: Vec::new(),
            draw: Draw::new(Seed(learner.story.bits())),
        };
        return playing.follow(way).await;
    }
    Ok(())
}

impl Playing<'_> {
    async fn go(&mut self, manner: Manner, says: bool) -> Result<(), UseCaseError> {
        if manner == Manner::Critical {
            let critical = |score: &scenario::Score| score.outcome == Outcome::Critical;
            if let Some(way) = way::find(self.graph, &[], critical)? {
                return self.follow(way).await;
            }
        }
        let mut may_reconsider = manner == Manner::Thoughtful;
        let most = match manner {
            Manner::HalfWay => 1 + self.draw.below(3),
            _ => FREE,
        };
        for _ in 0..most {
            let Some((action, verdict)) = self.choose(says).await? else {
                return Ok(());
            };
            if manner == Manner::HalfWay && self.ends_with(&action) {
                return Ok(());
            }
            if self.take(action).await? == Taken::Ended {
                return Ok(());
            }
            if may_reconsider && verdict == Some(Verdict::Unsound) {
                may_reconsider = false;
                self.reconsider().await?;
            }
        }
        if manner == Manner::HalfWay {
            return Ok(());
        }
        let way = way::find(self.graph, &self.moves, |_| true)?;
        self.follow(way.unwrap_or_default()).await
    }

    /// Takes these actions one after the other.
    async fn follow(&mut self, way: Vec<base::Slug>) -> Result<(), UseCaseError> {
        for action in way {
            self.take(action).await?;
        }
        Ok(())
    }

    /// What somebody chooses where the story stands: of nine, six choose what is sound, two what has a price, and one an error.
    async fn choose(
        &mut self,
        says: bool,
    ) -> Result<Option<(base::Slug, Option<Verdict>)>, UseCaseError> {
        let walk = self
            .graph
            .walk(&self.moves)
            .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
        let present = walk.present();
        let scene = &self.graph.scenes[present.scene];
        if let Some(say) = scene.say.as_ref().filter(|_| says) {
            write_words(self.ctx, self.actor, self.run, say.as_str(), WORDS).await?;
        }
        let weight = |action: &Action| match action.verdict {
            None | Some(Verdict::Sound) => 6,
            Some(Verdict::Costly) => 2,
            Some(Verdict::Unsound) => 1,
        };
        let offered: Vec<&Action> = present
            .offered
            .iter()
            .map(|place| &scene.actions[*place])
            .collect();
        let all: usize = offered.iter().map(|action| weight(action)).sum();
        let mut drawn = self.draw.below(all.max(1));
        for action in offered {
            if drawn < weight(action) {
                return Ok(Some((action.id.clone(), action.verdict)));
            }
            drawn -= weight(action);
        }
        Ok(None)
    }

    fn ends_with(&self, action: &base::Slug) -> bool {
        let last = Move::Take(action.clone());
        let moves: Vec<Move> = self.moves.iter().cloned().chain([last]).collect();
        let walk = self.graph.walk(&moves);
        walk.is_ok_and(|walk| walk.outcome(self.graph).is_some())
    }

    fn step(&self) -> u32 {
        u32::try_from(self.moves.len() + 1).unwrap_or(u32::MAX)
    }

    async fn take(&mut self, action: base::Slug) -> Result<Taken, UseCaseError> {
        self.clock.pass_seconds(15 + self.draw.below(75));
        let taken = take(self.ctx, self.actor, self.run, self.step(), action.as_str()).await?;
        self.moves.push(Move::Take(action));
        Ok(taken)
    }

    /// Goes back to before the last decision.
    async fn reconsider(&mut self) -> Result<(), UseCaseError> {
        self.clock.pass_seconds(10 + self.draw.below(30));
        let (step, back) = (self.step(), self.step() - 1);
        reconsider(self.ctx, self.actor, self.run, step, back).await?;
        self.moves.push(Move::Reconsider(back));
        Ok(())
    }
}
